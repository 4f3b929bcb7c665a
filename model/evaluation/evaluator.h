// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/expression.h"
#include "evaluation/functions.h"

namespace slipway::cel
{

/// What the names `self` and `oldSelf` stand for; null where there is no such name.
struct Variables {
    const Value *self = nullptr;
    const Value *oldSelf = nullptr;
};

/// The value of an expression, a failure where it has none. Never hangs: what costs more than the budget fails.
/// Source: cel-spec, doc/langdef.md; cel-go, interpreter and common/types.
Value evaluate(const Expression &expression, const Variables &variables, Budget &budget);

/// Whether a name occurs in the expression that is not one of a macro's own variables.
bool usesName(const Expression &expression, std::string_view name);

} // namespace slipway::cel
