// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/loops.h"

#include <algorithm>

namespace slipway::cel
{

const Value *Scope::find(std::string_view name) const
{
    const auto found =
        std::find_if(m_bound.rbegin(), m_bound.rend(), [name](const auto &bound) { return bound.first == name; });
    return found == m_bound.rend() ? nullptr : &found->second;
}

Value notA(const Value &value)
{
    return Value::failure(value.isDynamic ? Failure::Kind::WrongType : Failure::Kind::Unknown, value.typeName());
}

void keepFailure(std::optional<Value> &kept, Value failure)
{
    if (!kept || (kept->failed()->isVerdict() && !failure.failed()->isVerdict()))
        kept = std::move(failure);
}

namespace
{

/// Goes through what a macro goes through.
class Loop
{
public:
    Loop(const Expression &loop, Scope &scope) : m_loop(loop), m_scope(scope) {}
    Value value();

private:
    Value run(const Value &range);
    /// Calls `visit(key, item)` until it gives false. Keys of lists are indices.
    template <typename Visit>
    Value forEach(const Value &range, const Visit &visit);
    template <typename Visit>
    void visitBound(const Value &key, const Value &item, bool isMap, const Visit &visit);
    Value body(std::size_t arg) { return m_scope.value(*m_loop.args[arg]); }
    Value all(const Value &range, bool ending);
    Value existsOne(const Value &range);
    Value transformed(const Value &range);
    Value transformedMap(const Value &range);
    Value filtered(const Value &range);
    Value optional(const Value &operand);
    std::optional<Value> wantedEntry();

    const Expression &m_loop;
    Scope &m_scope;
};

template <typename Visit>
void Loop::visitBound(const Value &key, const Value &item, bool isMap, const Visit &visit)
{
    if (m_loop.variables.size() > 1) {
        m_scope.bind(m_loop.variables[0], key);
        m_scope.bind(m_loop.variables[1], item);
    } else {
        m_scope.bind(m_loop.variables[0], isMap ? key : item);
    }
    visit();
    for (std::size_t i = 0; i < m_loop.variables.size(); ++i)
        m_scope.release();
}

template <typename Visit>
Value Loop::forEach(const Value &range, const Visit &visit)
{
    const List *list = range.as<List>();
    const Map *map = range.as<Map>();
    if ((!list && !map) || (map && map->fields))
        return notA(range);
    bool goesOn = true;
    if (list)
        for (std::size_t i = 0; i < list->items.size() && goesOn && !m_scope.budget.isUsedUp(); ++i) {
            const Value index(static_cast<std::int64_t>(i));
            visitBound(index, list->items[i], false, [&] { goesOn = visit(index, list->items[i]); });
        }
    else
        for (auto entry = map->entries.begin(); entry != map->entries.end() && goesOn && !m_scope.budget.isUsedUp();
             ++entry)
            visitBound(entry->first, entry->second, true, [&] { goesOn = visit(entry->first, entry->second); });
    return m_scope.budget.isUsedUp() ? Value::failure(Failure::Kind::TooMuch) : Value();
}

/// `all` ends with the first false, `exists` with the first true; what fails beside it does not matter then.
Value Loop::all(const Value &range, bool ending)
{
    std::optional<Value> failed;
    bool isEnded = false;
    const Value done = forEach(range, [&](const Value &, const Value &) {
        Value fits = body(1);
        const bool *truth = fits.as<bool>();
        isEnded = truth && *truth == ending;
        if (!truth)
            keepFailure(failed, fits.failed() ? std::move(fits) : notA(fits));
        return !isEnded;
    });
    if (done.failed())
        return done;
    return isEnded ? Value(ending) : failed ? *failed : Value(!ending);
}

Value Loop::existsOne(const Value &range)
{
    std::optional<Value> failed;
    int count = 0;
    const Value done = forEach(range, [&](const Value &, const Value &) {
        Value fits = body(1);
        if (!fits.as<bool>()) {
            keepFailure(failed, fits.failed() ? std::move(fits) : notA(fits));
            return false;
        }
        count += fits.isTrue() ? 1 : 0;
        return true;
    });
    return done.failed() ? done : failed ? *failed : Value(count == 1);
}

/// What an entry becomes, or why that fails; nothing where the argument before the last, if there is one, does not want
/// it.
std::optional<Value> Loop::wantedEntry()
{
    Value wanted = m_loop.args.size() > 2 ? body(1) : Value(true);
    if (wanted.isFalse())
        return {};
    if (wanted.isTrue())
        return body(m_loop.args.size() - 1);
    return wanted.failed() ? std::move(wanted) : notA(wanted);
}

Value Loop::transformed(const Value &range)
{
    std::optional<Value> failed;
    List list;
    const Value done = forEach(range, [&](const Value &, const Value &) {
        std::optional<Value> wanted = wantedEntry();
        if (!wanted)
            return true;
        Value made = std::move(*wanted);
        if (made.failed())
            keepFailure(failed, std::move(made));
        else
            list.items.push_back(std::move(made));
        return !failed;
    });
    return done.failed() ? done : failed ? *failed : Value(std::move(list));
}

Value Loop::transformedMap(const Value &range)
{
    std::optional<Value> failed;
    Map map;
    const bool givesEntries = m_loop.name == "transformMapEntry";
    const Value done = forEach(range, [&](const Value &key, const Value &) {
        std::optional<Value> wanted = wantedEntry();
        if (!wanted)
            return true;
        Value made = std::move(*wanted);
        const Map *entries = made.as<Map>();
        if (made.failed()) {
            keepFailure(failed, std::move(made));
        } else if (!givesEntries) {
            map.entries.emplace(key, std::move(made));
        } else if (!entries) {
            keepFailure(failed, notA(made));
        } else {
            for (const auto &[entryKey, entry] : entries->entries)
                if (!map.entries.emplace(entryKey, entry).second)
                    keepFailure(failed, Value::failure(Failure::Kind::BadArgument, m_loop.name));
        }
        return !failed;
    });
    return done.failed() ? done : failed ? *failed : Value(std::move(map));
}

Value Loop::filtered(const Value &range)
{
    std::optional<Value> failed;
    List list;
    const bool isMap = range.as<Map>() != nullptr;
    const Value done = forEach(range, [&](const Value &key, const Value &item) {
        Value fits = body(1);
        if (!fits.as<bool>())
            keepFailure(failed, fits.failed() ? std::move(fits) : notA(fits));
        else if (fits.isTrue())
            list.items.push_back(isMap ? key : item);
        return !failed;
    });
    return done.failed() ? done : failed ? *failed : Value(std::move(list));
}

Value Loop::optional(const Value &operand)
{
    const Optional *optional = operand.as<Optional>();
    if (!optional)
        return notA(operand);
    if (!optional->value)
        return Value::none();
    Value made;
    visitBound({}, *optional->value, false, [&] { made = body(1); });
    if (made.failed())
        return made;
    if (m_loop.name == "optMap")
        return Value::some(std::move(made));
    return made.as<Optional>() ? made : notA(made);
}

Value Loop::run(const Value &range)
{
    const std::string &name = m_loop.name;
    if (name == "all")
        return all(range, false);
    if (name == "exists")
        return all(range, true);
    if (name == "exists_one" || name == "existsOne")
        return existsOne(range);
    if (name == "filter")
        return filtered(range);
    if (name == "optMap" || name == "optFlatMap")
        return optional(range);
    if (name == "map" || name == "transformList")
        return transformed(range);
    return transformedMap(range);
}

Value Loop::value()
{
    const Value range = m_scope.value(*m_loop.args.front());
    return range.failed() ? range : run(range);
}

} // namespace

Value loopValue(const Expression &loop, Scope &scope)
{
    return Loop(loop, scope).value();
}

} // namespace slipway::cel
