// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/lexer.h"

namespace slipway::cel
{

struct Parsed {
    std::shared_ptr<const Expression> expression{}; ///< null where there is an error
    std::optional<SyntaxError> error{};
};

/// Reads an expression. Macros (`all`, `map`, `has` ...) become nodes of their own. Trees are not deeper than a few
/// hundred nodes. Source: cel-spec, doc/langdef.md; cel-go, parser/gen/CEL.g4 and parser/macro.go.
Parsed parse(std::string_view text);

} // namespace slipway::cel
