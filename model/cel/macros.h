// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/lexer.h"

#include <optional>

namespace slipway::cel
{

/// Turns the call of a macro (`has(a.b)`, `list.all(x, ...)`) into what it stands for; any other call stays what it is.
/// Gives what is wrong with the macro's arguments. Source: cel-go, parser/macro.go and ext/comprehensions.go.
std::optional<SyntaxError::Kind> expandMacro(Expression &call);

} // namespace slipway::cel
