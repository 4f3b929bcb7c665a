// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace slipway
{

/// Adds a step to a path as NodePath::toString() writes it, for who needs the text and no path.
void appendKey(std::string &path, std::string_view key);
void appendIndex(std::string &path, std::size_t index);

} // namespace slipway
