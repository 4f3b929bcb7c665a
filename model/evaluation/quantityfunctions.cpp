// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/amount.h"
#include "evaluation/functions.h"
#include "evaluation/semver.h"

#include <array>
#include <limits>

// Amounts of CPU, memory and storage. Source: apiserver, pkg/cel/library/quantity.go.

namespace slipway::cel
{

namespace
{

using Failed = Failure::Kind;
constexpr Amount::Nano Billion = 1000000000;

/// The reader of this library takes no blanks around an amount, unlike that of objects.
std::optional<Amount> readAmount(std::string_view text)
{
    return text.find_first_of(" \t\r\n") == std::string_view::npos ? Amount::parse(text) : std::nullopt;
}

Value toQuantity(const Call &call)
{
    const auto *text = call.as<std::string>(0);
    if (!text || call.count() != 1)
        return call.noOverload();
    const auto amount = readAmount(*text);
    return amount ? Value::shared(*amount) : Value::failure(Failed::BadConversion, *text);
}

Value isQuantity(const Call &call)
{
    const auto *text = call.as<std::string>(0);
    return text && call.count() == 1 ? Value(readAmount(*text).has_value()) : call.noOverload();
}

std::optional<std::int64_t> wholeOf(const Amount &amount)
{
    const Amount::Nano whole = amount.nano() / Billion;
    const bool fits = amount.nano() % Billion == 0 && whole >= std::numeric_limits<std::int64_t>::min() &&
                      whole <= std::numeric_limits<std::int64_t>::max();
    return fits ? std::optional(static_cast<std::int64_t>(whole)) : std::nullopt;
}

Value isInteger(const Call &call)
{
    const auto *amount = call.as<Amount>(0);
    return amount && call.count() == 1 ? Value(wholeOf(*amount).has_value()) : call.noOverload();
}

Value asInteger(const Call &call)
{
    const auto *amount = call.as<Amount>(0);
    if (!amount || call.count() != 1)
        return call.noOverload();
    const auto whole = wholeOf(*amount);
    return whole ? Value(*whole) : Value::failure(Failed::BadConversion, amount->canonical());
}

Value asFloat(const Call &call)
{
    const auto *amount = call.as<Amount>(0);
    return amount && call.count() == 1 ? Value(static_cast<double>(static_cast<long double>(amount->nano()) / 1e9L))
                                       : call.noOverload();
}

Value sign(const Call &call)
{
    const auto *amount = call.as<Amount>(0);
    return amount && call.count() == 1 ? Value(amount->isNegative() ? -1
                                               : amount->isZero()   ? 0
                                                                    : 1)
                                       : call.noOverload();
}

template <bool IsSum>
Value changed(const Call &call)
{
    const auto *amount = call.as<Amount>(0);
    const auto *whole = call.as<std::int64_t>(1);
    const auto other = whole ? Amount::parse(std::to_string(*whole)) : std::nullopt;
    const Amount *by = other ? &*other : call.as<Amount>(1);
    if (!amount || !by || call.count() != 2)
        return call.noOverload();
    return Value::shared(IsSum ? *amount + *by : *amount - *by);
}

enum class Order { Less, Greater, Which };
/// Of two amounts, or of two versions.
template <Order Wanted>
Value compared(const Call &call)
{
    const auto told = [&]<typename T>(const T *one) -> std::optional<Value> {
        const auto *other = call.as<T>(1);
        if (!one || !other || call.count() != 2)
            return {};
        const auto order = *one <=> *other;
        if (Wanted == Order::Which)
            return order < 0 ? -1 : order > 0 ? 1 : 0;
        return Wanted == Order::Less ? order < 0 : order > 0;
    };
    if (const auto result = told(call.as<Semver>(0)))
        return *result;
    return told(call.as<Amount>(0)).value_or(call.noOverload());
}

} // namespace

FunctionTable quantityFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 11> Table{
        {{"quantity", {Style::Global, toQuantity}},
         {"isQuantity", {Style::Global, isQuantity}},
         {"isInteger", {Style::Member, isInteger}},
         {"asInteger", {Style::Member, asInteger}},
         {"asApproximateFloat", {Style::Member, asFloat}},
         {"sign", {Style::Member, sign}},
         {"add", {Style::Member, changed<true>}},
         {"sub", {Style::Member, changed<false>}},
         {"isLessThan", {Style::Member, compared<Order::Less>}},
         {"isGreaterThan", {Style::Member, compared<Order::Greater>}},
         {"compareTo", {Style::Member, compared<Order::Which>}}}};
    return Table;
}

} // namespace slipway::cel
