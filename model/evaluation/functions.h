// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/value.h"

#include <span>

namespace slipway::cel
{

/// What an evaluation may still do. A step is about as much as looking at one node of an expression.
class Budget
{
public:
    explicit Budget(std::int64_t steps) : m_left(steps) {}
    /// False when it is used up.
    bool spend(std::size_t steps = 1)
    {
        m_left -= static_cast<std::int64_t>(steps);
        return m_left >= 0;
    }
    /// For making or looking through a text or list of that size.
    bool spendOn(std::size_t size) { return spend(1 + size / 16); }
    bool isUsedUp() const { return m_left < 0; }

private:
    std::int64_t m_left;
};

/// A call of a function; none of the arguments is a failure.
struct Call {
    std::string_view name{};
    std::span<const Value> args{};
    Budget &budget;
    std::size_t count() const { return args.size(); }
    const Value &operator[](std::size_t index) const { return args[index]; }
    template <typename T>
    const T *as(std::size_t index) const
    {
        return index < args.size() ? args[index].as<T>() : nullptr;
    }
    /// For arguments of types that the function does not take.
    Value noOverload() const;
};

struct Function {
    enum class Style : std::uint8_t { Global, Member, Both };
    Style style = Style::Both;
    Value (*run)(const Call &call) = nullptr;
};
/// Named functions; null for names that Slipway does not know. Functions of a library are called "library.name".
const Function *findFunction(std::string_view name);
/// True for `sets` in `sets.contains(a, b)`.
bool isLibrary(std::string_view name);

/// Operators are called by their sign, "neg" the minus before a value.
Value callOperator(const Call &call);
/// Whether an element is in a list, or a key in a map.
Value isIn(const Call &call);
/// The element of a list or the value of a map.
Value elementOf(const Call &call);

using FunctionTable = std::span<const std::pair<std::string_view, Function>>;
FunctionTable conversionFunctions();
FunctionTable listFunctions();
FunctionTable stringFunctions();
FunctionTable timeFunctions();
FunctionTable networkFunctions();
FunctionTable quantityFunctions();
FunctionTable semverFunctions();
FunctionTable formatFunctions();

/// As Go's time.ParseDuration reads it; nothing for other texts.
std::optional<Duration> readDuration(std::string_view text);
/// RFC 3339.
std::optional<Timestamp> readTimestamp(std::string_view text);
std::string timestampText(Timestamp time);
std::string durationText(Duration duration);
bool isInTime(Timestamp time); ///< of the years 1 to 9999
/// As Go prints it shortest.
std::string numberText(double number);

} // namespace slipway::cel
