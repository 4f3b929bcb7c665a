// SPDX-License-Identifier: GPL-3.0-or-later
// The operators of CEL and the types that they take. Source: cel-go, common/stdlib/standard.go.
#include "evaluation/signatures.h"

namespace slipway::cel
{

namespace
{

using Kind = RuleType::Kind;

RuleType simple(Kind kind)
{
    return {kind, {}, nullptr, false};
}

bool isTime(const RuleType &type)
{
    return type.kind == Kind::Timestamp || type.kind == Kind::Duration;
}

/// `+`, `-`, `*`, `/` and `%`.
std::optional<RuleType> sumResult(char sign, const RuleType &a, const RuleType &b)
{
    if (!a.isKnown() || !b.isKnown())
        return RuleType();
    if (isTime(a) && isTime(b)) {
        const bool areBoth = a.kind == Kind::Timestamp && b.kind == Kind::Timestamp;
        if (sign == '+' && !areBoth)
            return a.kind == Kind::Timestamp ? a : b;
        if (sign == '-' && (a.kind == Kind::Timestamp || b.kind == Kind::Duration))
            return areBoth ? simple(Kind::Duration) : a;
    } else if (a.kind == b.kind) {
        const bool isNumber = sign == '%' ? a.kind == Kind::Int || a.kind == Kind::Uint : a.isNumber();
        if (isNumber || (sign == '+' && (a.kind == Kind::Text || a.kind == Kind::Bytes)))
            return a;
        if (sign == '+' && a.kind == Kind::List && canBeOne(a, b))
            return a.element().isKnown() ? a : b;
    }
    return {};
}

bool canBeIn(const RuleType &item, const RuleType &range)
{
    if (!range.isKnown())
        return true;
    if (range.kind == Kind::List)
        return canBeOne(item, range.element());
    return range.kind == Kind::Map && canBeOne(item, range.hasTextKeys ? simple(Kind::Text) : RuleType());
}

bool haveOrder(const RuleType &a, const RuleType &b)
{
    if (!a.isKnown() || !b.isKnown() || (a.isNumber() && b.isNumber()))
        return true;
    return a.kind == b.kind && a.kind >= Kind::Bool && a.kind <= Kind::Duration;
}

} // namespace

std::optional<RuleType> operatorResult(std::string_view name, const std::vector<RuleType> &operands)
{
    const RuleType &a = operands.front();
    if (name == "!")
        return !a.isKnown() || a.kind == Kind::Bool ? std::optional(simple(Kind::Bool)) : std::nullopt;
    if (name == "neg")
        return !a.isKnown() || a.kind == Kind::Int || a.kind == Kind::Double || a.kind == Kind::Duration
                   ? std::optional(a)
                   : std::nullopt;
    const RuleType &b = operands.back();
    const bool isOrder = name[0] == '<' || name[0] == '>';
    if (!isOrder && name != "==" && name != "!=" && name != "in")
        return sumResult(name[0], a, b);
    const bool fits = isOrder ? haveOrder(a, b) : name == "in" ? canBeIn(a, b) : canBeOne(a, b);
    return fits ? std::optional(simple(Kind::Bool)) : std::nullopt;
}

} // namespace slipway::cel
