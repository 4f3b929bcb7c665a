// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// A time as the server takes it for metav1.Time: RFC 3339 with capital T and Z, a day that exists, and, as Go reads
/// it, also an hour of one digit and a fraction behind a comma.
bool isServerTime(std::string_view text);
/// The same for metav1.MicroTime, which must be written with six digits behind the point.
bool isServerMicroTime(std::string_view text);

} // namespace slipway
