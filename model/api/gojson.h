// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// True for what Go's encoding/json reads into a map: one JSON object, or null. It takes bytes that are no UTF-8 and
/// keys that come twice; it refuses escapes and numbers that JSON does not know, numbers beyond a float64, control
/// characters in texts, a byte order mark, anything behind the value, and more than 10,000 levels.
bool isGoJsonObject(std::string_view bytes);
/// The same for a value of any kind.
bool isGoJson(std::string_view bytes);

} // namespace slipway
