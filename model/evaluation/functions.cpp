// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/functions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace slipway::cel
{

Value Call::noOverload() const
{
    const bool isDynamic = std::any_of(args.begin(), args.end(), [](const Value &arg) { return arg.isDynamic; });
    return Value::failure(isDynamic ? Failure::Kind::WrongType : Failure::Kind::Unknown, name);
}

const Function *findFunction(std::string_view name)
{
    static const std::unordered_map<std::string_view, Function> all = [] {
        std::unordered_map<std::string_view, Function> table;
        for (const FunctionTable &part :
             {conversionFunctions(), listFunctions(), stringFunctions(), timeFunctions(), networkFunctions(),
              quantityFunctions(), semverFunctions(), formatFunctions()})
            table.insert(part.begin(), part.end());
        return table;
    }();
    const auto found = all.find(name);
    return found == all.end() ? nullptr : &found->second;
}

bool isLibrary(std::string_view name)
{
    return name == "optional" || name == "sets" || name == "ip" || name == "strings" || name == "format";
}

namespace
{

Value failed(Failure::Kind kind, std::string_view about = {})
{
    return Value::failure(kind, about);
}

using Wide = __int128; // NOLINT

/// A whole number as one of type T; an overflow where it has no room.
template <typename T>
Value inRange(Wide number)
{
    if (number < Wide(std::numeric_limits<T>::min()) || number > Wide(std::numeric_limits<T>::max()))
        return failed(Failure::Kind::Overflow);
    return static_cast<T>(number);
}

/// Both arguments, widened, where both are of type T.
template <typename T>
bool bothOf(const Call &call, Wide &a, Wide &b)
{
    if (!call.as<T>(0) || !call.as<T>(1))
        return false;
    a = *call.as<T>(0);
    b = *call.as<T>(1);
    return true;
}

Value wholeSum(char sign, Wide a, Wide b, bool isUnsigned)
{
    if ((sign == '/' || sign == '%') && b == 0)
        return failed(Failure::Kind::DivisionByZero);
    const Wide result = sign == '+' ? a + b : sign == '-' ? a - b : sign == '*' ? a * b : sign == '/' ? a / b : a % b;
    return isUnsigned ? inRange<std::uint64_t>(result) : inRange<std::int64_t>(result);
}

Value realSum(const Call &call, char sign, double a, double b)
{
    switch (sign) {
    case '+':
        return a + b;
    case '-':
        return a - b;
    case '*':
        return a * b;
    case '/':
        return a / b;
    default:
        return call.noOverload();
    }
}

std::int64_t nanosOf(const Timestamp &a, const Timestamp &b, bool &fits)
{
    const Wide nanos = (Wide(a.seconds) - b.seconds) * 1000000000 + (a.nanos - b.nanos);
    fits = nanos >= std::numeric_limits<std::int64_t>::min() && nanos <= std::numeric_limits<std::int64_t>::max();
    return fits ? static_cast<std::int64_t>(nanos) : 0;
}

Value moved(const Timestamp &time, Wide nanos)
{
    constexpr Wide Billion = 1000000000;
    const Wide all = Wide(time.seconds) * Billion + time.nanos + nanos;
    const Wide seconds = all / Billion - (all % Billion < 0 ? 1 : 0);
    const Timestamp result{static_cast<std::int64_t>(seconds), static_cast<std::int32_t>(all - seconds * Billion),
                           time.offset};
    return isInTime(result) ? Value(result) : failed(Failure::Kind::Overflow);
}

/// Sums and differences of times.
std::optional<Value> timeSum(const Call &call, char sign)
{
    const auto *time = call.as<Timestamp>(0);
    const auto *otherTime = call.as<Timestamp>(1);
    const auto *duration = call.as<Duration>(0);
    const auto *otherDuration = call.as<Duration>(1);
    const bool isSum = sign == '+';
    if (sign != '+' && sign != '-')
        return {};
    if (time && otherDuration)
        return moved(*time, isSum ? Wide(otherDuration->nanos) : -Wide(otherDuration->nanos));
    if (duration && otherTime && isSum)
        return moved(*otherTime, duration->nanos);
    if (duration && otherDuration) {
        const Value nanos = inRange<std::int64_t>(isSum ? Wide(duration->nanos) + otherDuration->nanos
                                                        : Wide(duration->nanos) - otherDuration->nanos);
        return nanos.failed() ? nanos : Value(Duration{*nanos.as<std::int64_t>()});
    }
    if (!time || !otherTime || isSum)
        return {};
    bool fits = false;
    const std::int64_t nanos = nanosOf(*time, *otherTime, fits);
    return fits ? Value(Duration{nanos}) : failed(Failure::Kind::Overflow);
}

/// What lists that are sets or maps become together. Source: apiserver, pkg/cel/common/values.go.
List joined(const List &a, const List &b, Budget &budget)
{
    List list = a;
    if (a.kind == List::Kind::Plain) {
        list.items.insert(list.items.end(), b.items.begin(), b.items.end());
        return list;
    }
    const auto isSame = [&](const Value &one, const Value &other) {
        if (a.kind == List::Kind::Set)
            return isEqual(one, other);
        return std::all_of(a.keys.begin(), a.keys.end(), [&](const std::string &key) {
            const Map *left = one.as<Map>();
            const Map *right = other.as<Map>();
            const auto at = [&](const Map *map) {
                const auto found = map ? map->entries.find(std::string_view(key)) : decltype(map->entries.end()){};
                return map && found != map->entries.end() ? found->second : Value();
            };
            return isEqual(at(left), at(right));
        });
    };
    for (const Value &item : b.items) {
        if (!budget.spend(list.items.size()))
            break;
        const auto own =
            std::find_if(list.items.begin(), list.items.end(), [&](const Value &known) { return isSame(known, item); });
        if (own == list.items.end())
            list.items.push_back(item);
        else
            *own = item;
    }
    return list;
}

Value arithmetic(const Call &call, char sign)
{
    Wide a = 0;
    Wide b = 0;
    if (bothOf<std::int64_t>(call, a, b))
        return wholeSum(sign, a, b, false);
    if (bothOf<std::uint64_t>(call, a, b))
        return wholeSum(sign, a, b, true);
    if (call.as<double>(0) && call.as<double>(1))
        return realSum(call, sign, *call.as<double>(0), *call.as<double>(1));
    if (const auto time = timeSum(call, sign))
        return *time;
    if (sign != '+')
        return call.noOverload();
    const auto *text = call.as<std::string>(0);
    const auto *other = call.as<std::string>(1);
    if (text && other)
        return call.budget.spendOn(text->size() + other->size()) ? Value(*text + *other)
                                                                 : failed(Failure::Kind::TooMuch);
    const auto *bytes = call.as<Bytes>(0);
    if (const auto *more = call.as<Bytes>(1); bytes && more)
        return call.budget.spendOn(bytes->bytes.size() + more->bytes.size())
                   ? Value::shared(Bytes{bytes->bytes + more->bytes})
                   : failed(Failure::Kind::TooMuch);
    const List *list = call.as<List>(0);
    if (const List *more = call.as<List>(1); list && more)
        return call.budget.spend(list->items.size() + more->items.size()) ? Value(joined(*list, *more, call.budget))
                                                                          : failed(Failure::Kind::TooMuch);
    return call.noOverload();
}

Value negated(const Call &call)
{
    if (const auto *whole = call.as<std::int64_t>(0))
        return inRange<std::int64_t>(-Wide(*whole));
    if (const auto *real = call.as<double>(0))
        return -*real;
    if (const auto *duration = call.as<Duration>(0)) {
        const Value nanos = inRange<std::int64_t>(-Wide(duration->nanos));
        return nanos.failed() ? nanos : Value(Duration{*nanos.as<std::int64_t>()});
    }
    return call.noOverload();
}

/// About how many values are looked at when it is compared.
std::size_t sizeOf(const Value &value)
{
    if (const auto *text = value.as<std::string>())
        return text->size() / 16;
    if (const List *list = value.as<List>())
        return list->items.size() * (list->kind == List::Kind::Plain ? 1 : list->items.size());
    const Map *map = value.as<Map>();
    return map ? map->entries.size() : 1;
}

Value compared(const Call &call)
{
    const auto order = ordered(call[0], call[1]);
    if (!order)
        return call.noOverload();
    if (call.name == "<")
        return *order < 0;
    if (call.name == "<=")
        return *order <= 0;
    return call.name == ">" ? *order > 0 : *order >= 0;
}

} // namespace

Value callOperator(const Call &call)
{
    if (call.name == "!")
        return call.as<bool>(0) ? Value(!*call.as<bool>(0)) : call.noOverload();
    if (call.name == "neg")
        return negated(call);
    if (call.name == "in")
        return isIn(call);
    if (!call.budget.spend(std::min(sizeOf(call[0]), sizeOf(call[1]))))
        return failed(Failure::Kind::TooMuch);
    if ((call.name == "==" || call.name == "!=") && !canBeEqual(call[0], call[1]))
        return call.noOverload();
    if (call.name == "==" || call.name == "!=")
        return isEqual(call[0], call[1]) == (call.name == "==");
    if (call.name[0] == '<' || call.name[0] == '>')
        return compared(call);
    return arithmetic(call, call.name[0]);
}

Value isIn(const Call &call)
{
    if (const Map *map = call.as<Map>(1); map && !map->fields) {
        if (!map->entries.empty() && !canBeEqual(map->entries.begin()->first, call[0]))
            return call.noOverload();
        return map->entries.find(call[0]) != map->entries.end();
    }
    const List *list = call.as<List>(1);
    if (!list || (!list->items.empty() && !canBeEqual(list->items.front(), call[0])))
        return call.noOverload();
    if (!call.budget.spend(list->items.size()))
        return failed(Failure::Kind::TooMuch);
    return std::any_of(list->items.begin(), list->items.end(),
                       [&](const Value &item) { return isEqual(item, call[0]); });
}

namespace
{

/// A number that is whole, whatever its type.
std::optional<std::int64_t> wholeIndex(const Value &value)
{
    if (const auto *whole = value.as<std::int64_t>())
        return *whole;
    if (const auto *whole = value.as<std::uint64_t>())
        return static_cast<std::int64_t>(std::min<std::uint64_t>(*whole, std::numeric_limits<std::int64_t>::max()));
    const auto *real = value.as<double>();
    return real && std::floor(*real) == *real && std::abs(*real) < 1e15
               ? std::optional(static_cast<std::int64_t>(*real))
               : std::nullopt;
}

} // namespace

Value elementOf(const Call &call)
{
    if (const List *list = call.as<List>(0)) {
        const auto index = wholeIndex(call[1]);
        if (!index)
            return call.noOverload();
        if (*index < 0 || *index >= static_cast<std::int64_t>(list->items.size()))
            return failed(Failure::Kind::OutOfBounds, std::to_string(*index));
        return list->items[static_cast<std::size_t>(*index)];
    }
    const Map *map = call.as<Map>(0);
    if (!map || map->fields)
        return call.noOverload();
    const auto found = map->entries.find(call[1]);
    if (found != map->entries.end())
        return found->second;
    const auto *text = call.as<std::string>(1);
    return failed(Failure::Kind::NoSuchKey, text ? *text : std::string());
}

} // namespace slipway::cel
