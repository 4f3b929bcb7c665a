// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace slipway::cel
{

/// How many variables a macro has when it is called on something with so many arguments; 0 where that is no macro.
/// Source: cel-go, parser/macro.go and ext/comprehensions.go.
std::size_t loopVariables(std::string_view name, std::size_t arguments);

} // namespace slipway::cel
