// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/functions.h"

#include <algorithm>
#include <array>

namespace slipway::cel
{

namespace
{

using Failed = Failure::Kind;

/// The list that a call is made on; null where it is none, or the number of arguments is another.
const List *listOf(const Call &call, std::size_t arguments)
{
    const List *list = call.as<List>(0);
    return list && call.count() == arguments ? list : nullptr;
}

Value size(const Call &call)
{
    if (call.count() != 1)
        return call.noOverload();
    const auto given = [](std::size_t count) { return Value(static_cast<std::int64_t>(count)); };
    if (const auto *text = call.as<std::string>(0))
        return call.budget.spendOn(text->size()) ? given(lengthOf(*text)) : Value::failure(Failed::TooMuch);
    if (const auto *bytes = call.as<Bytes>(0))
        return given(bytes->bytes.size());
    if (const List *list = call.as<List>(0))
        return given(list->items.size());
    const Map *map = call.as<Map>(0);
    return map && !map->fields ? given(map->entries.size()) : call.noOverload();
}

Value isSorted(const Call &call)
{
    const List *list = listOf(call, 1);
    if (!list)
        return call.noOverload();
    if (!call.budget.spend(list->items.size()))
        return Value::failure(Failed::TooMuch);
    for (std::size_t i = 1; i < list->items.size(); ++i) {
        const auto order = ordered(list->items[i - 1], list->items[i]);
        if (!order)
            return call.noOverload();
        if (*order > 0)
            return false;
    }
    return true;
}

Value sum(const Call &call)
{
    const List *list = listOf(call, 1);
    if (!list)
        return call.noOverload();
    // Of an empty list the server knows the type; zero is equal whatever number it is.
    Value total = 0;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const std::array<Value, 2> both{total, list->items[i]};
        if (!both[1].isNumber() && !both[1].as<Duration>())
            return call.noOverload();
        total = i == 0 ? both[1] : callOperator({"+", both, call.budget});
        if (total.failed())
            return total;
    }
    return total;
}

template <bool WantsGreatest>
Value extreme(const Call &call)
{
    const List *list = listOf(call, 1);
    if (!list)
        return call.noOverload();
    if (list->items.empty())
        return Value::failure(Failed::BadArgument, call.name);
    if (!call.budget.spend(list->items.size()))
        return Value::failure(Failed::TooMuch);
    Value best = list->items.front();
    for (const Value &item : list->items) {
        const auto order = ordered(item, best);
        if (!order)
            return call.noOverload();
        if (WantsGreatest ? *order > 0 : *order < 0)
            best = item;
    }
    return best;
}

bool contains(const List &list, const Value &wanted)
{
    return std::any_of(list.items.begin(), list.items.end(), [&](const Value &item) { return isEqual(item, wanted); });
}

bool containsAll(const List &list, const List &other)
{
    return std::all_of(other.items.begin(), other.items.end(), [&](const Value &item) { return contains(list, item); });
}

bool areEquivalent(const List &list, const List &other)
{
    return containsAll(list, other) && containsAll(other, list);
}

bool intersects(const List &list, const List &other)
{
    return std::any_of(other.items.begin(), other.items.end(), [&](const Value &item) { return contains(list, item); });
}

/// A question about two lists, which compares each entry of one with each of the other.
template <bool (*Ask)(const List &, const List &)>
Value aboutTwo(const Call &call)
{
    const List *list = listOf(call, 2);
    const List *other = call.as<List>(1);
    if (!list || !other)
        return call.noOverload();
    if (!call.budget.spend((list->items.size() + 1) * (other->items.size() + 1)))
        return Value::failure(Failed::TooMuch);
    return Ask(*list, *other);
}

} // namespace

FunctionTable listFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 8> Table{
        {{"size", {Style::Both, size}},
         {"isSorted", {Style::Member, isSorted}},
         {"sum", {Style::Member, sum}},
         {"min", {Style::Member, extreme<false>}},
         {"max", {Style::Member, extreme<true>}},
         {"sets.contains", {Style::Global, aboutTwo<containsAll>}},
         {"sets.equivalent", {Style::Global, aboutTwo<areEquivalent>}},
         {"sets.intersects", {Style::Global, aboutTwo<intersects>}}}};
    return Table;
}

} // namespace slipway::cel
