// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/ruletype.h"

#include <optional>
#include <string_view>
#include <vector>

namespace slipway::cel
{

/// How a function may be called: with which types, and what comes out.
struct Overload {
    std::vector<RuleType::Kind> args{}; ///< Unknown: any
    RuleType result{};
};
struct Signature {
    bool isGlobal = false;
    bool isMember = false;
    std::vector<Overload> overloads{};
};
/// Null for functions whose calls are not judged.
const Signature *signatureOf(std::string_view function);

/// What comes out of an operator ("neg" for a sign before a number, "in") with operands of these types; an unknown type
/// where that depends on one that is not known. Nothing where it does not take them.
std::optional<RuleType> operatorResult(std::string_view name, const std::vector<RuleType> &operands);

} // namespace slipway::cel
