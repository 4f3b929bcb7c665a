// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace slipway
{

/// What must hold for any bytes. Each gives what is wrong, or nothing; the fuzzers stop there, a test replays kept
/// inputs.
std::string checkSplitting(std::string_view bytes);
/// Reading: ranges nest, values are where they say, paths lead back.
std::string checkReading(std::string_view bytes);
/// The first four bytes seed an edit of the rest, which is then read again.
std::string checkEditing(std::string_view bytes);

} // namespace slipway
