// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/functions.h"
#include "evaluation/textformat.h"
#include "schema/gopattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

// The functions that texts have. Source: cel-go, ext/strings.go (version 2), and apiserver,
// pkg/cel/library/{regex,lists}.go.

namespace slipway::cel
{

namespace
{

using Failed = Failure::Kind;

std::string_view textOf(const Call &call, std::size_t index)
{
    const auto *text = call.as<std::string>(index);
    return text ? std::string_view(*text) : std::string_view();
}

/// True where the arguments are so many texts, and looking through them is not too much.
bool areTexts(const Call &call, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        if (!call.as<std::string>(i) || !call.budget.spendOn(textOf(call, i).size()))
            return false;
    return true;
}

Value refused(const Call &call)
{
    return call.budget.isUsedUp() ? Value::failure(Failed::TooMuch) : call.noOverload();
}

/// Where the code point with that number begins; the end for the number behind the last, npos behind that.
std::size_t offsetOf(std::string_view text, std::int64_t number)
{
    std::size_t at = 0;
    for (; number > 0 && at < text.size(); --number)
        do
            ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return number == 0 ? at : std::string_view::npos;
}

Value positionIn(std::string_view text, std::size_t offset)
{
    return offset == std::string_view::npos ? Value(-1)
                                            : Value(static_cast<std::int64_t>(lengthOf(text.substr(0, offset))));
}

enum class Test { Contains, StartsWith, EndsWith };
template <Test Kind>
Value test(const Call &call)
{
    if (call.count() != 2 || !areTexts(call, 2))
        return refused(call);
    const std::string_view text = textOf(call, 0);
    const std::string_view part = textOf(call, 1);
    return Kind == Test::Contains     ? text.find(part) != std::string_view::npos
           : Kind == Test::StartsWith ? text.starts_with(part)
                                      : text.ends_with(part);
}

Value matches(const Call &call)
{
    if (call.count() != 2 || !areTexts(call, 2))
        return refused(call);
    const auto pattern = goPattern(*call.as<std::string>(1));
    if (!pattern)
        return Value::failure(Failed::Unknown, textOf(call, 1));
    const auto match = pattern->match(QString::fromStdString(*call.as<std::string>(0)));
    return match.isValid() ? Value(match.hasMatch()) : Value::failure(Failed::TooMuch);
}

Value find(const Call &call)
{
    if (call.count() != 2 || !areTexts(call, 2))
        return refused(call);
    const auto pattern = goPattern(*call.as<std::string>(1));
    if (!pattern)
        return Value::failure(Failed::Unknown, textOf(call, 1));
    return pattern->match(QString::fromStdString(*call.as<std::string>(0))).captured().toStdString();
}

Value findAll(const Call &call)
{
    const auto *limit = call.as<std::int64_t>(2);
    if (call.count() < 2 || call.count() > 3 || (call.count() == 3 && !limit) || !areTexts(call, 2))
        return refused(call);
    const auto pattern = goPattern(*call.as<std::string>(1));
    if (!pattern)
        return Value::failure(Failed::Unknown, textOf(call, 1));
    List list;
    const auto most = limit && *limit >= 0 ? static_cast<std::size_t>(*limit) : std::numeric_limits<std::size_t>::max();
    for (auto all = pattern->globalMatch(QString::fromStdString(*call.as<std::string>(0)));
         all.hasNext() && list.items.size() < most && call.budget.spend();)
        list.items.emplace_back(all.next().captured().toStdString());
    return list;
}

Value charAt(const Call &call)
{
    const auto *index = call.as<std::int64_t>(1);
    if (call.count() != 2 || !index || !areTexts(call, 1))
        return refused(call);
    const std::string_view text = textOf(call, 0);
    const std::size_t from = *index < 0 ? std::string_view::npos : offsetOf(text, *index);
    if (from == std::string_view::npos)
        return Value::failure(Failed::OutOfBounds, std::to_string(*index));
    return text.substr(from, offsetOf(text.substr(from), from < text.size() ? 1 : 0));
}

/// Of a list or a text; `indexOf` from the front, `lastIndexOf` from the end.
template <bool FromEnd>
Value indexOf(const Call &call)
{
    if (const List *list = call.as<List>(0); list && call.count() == 2) {
        if (!call.budget.spend(list->items.size()))
            return refused(call);
        std::int64_t found = -1;
        for (std::size_t i = 0; i < list->items.size() && (FromEnd || found < 0); ++i)
            if (isEqual(list->items[i], call[1]))
                found = static_cast<std::int64_t>(i);
        return found;
    }
    const auto *start = call.as<std::int64_t>(2);
    if (call.count() < 2 || call.count() > 3 || (call.count() == 3 && !start) || !areTexts(call, 2))
        return refused(call);
    const std::string_view text = textOf(call, 0);
    const std::string_view part = textOf(call, 1);
    std::size_t from = FromEnd ? std::string_view::npos : 0;
    if (start) {
        const std::size_t offset = *start < 0 ? std::string_view::npos : offsetOf(text, *start);
        if (offset == std::string_view::npos)
            return Value::failure(Failed::OutOfBounds, std::to_string(*start));
        from = offset;
    }
    return positionIn(text, FromEnd ? text.rfind(part, from) : text.find(part, from));
}

template <char From, char To>
Value inCase(const Call &call)
{
    if (call.count() != 1 || !areTexts(call, 1))
        return refused(call);
    std::string text(textOf(call, 0));
    for (char &c : text)
        if (c >= From && c <= From + 25)
            c = static_cast<char>(c - From + To);
    return text;
}

Value replace(const Call &call)
{
    const auto *limit = call.as<std::int64_t>(3);
    if (call.count() < 3 || call.count() > 4 || (call.count() == 4 && !limit) || !areTexts(call, 3))
        return refused(call);
    const std::string_view text = textOf(call, 0);
    const std::string_view old = textOf(call, 1);
    std::int64_t left = limit && *limit >= 0 ? *limit : std::numeric_limits<std::int64_t>::max();
    std::string result;
    std::size_t at = 0;
    while (left > 0 && at <= text.size()) {
        // Nothing stands before every letter and at the end.
        const std::size_t found = old.empty() ? at : text.find(old, at);
        if (found == std::string_view::npos || !call.budget.spendOn(textOf(call, 2).size()))
            break;
        result += text.substr(at, found - at);
        result += textOf(call, 2);
        --left;
        at = found + old.size();
        if (!old.empty())
            continue;
        const std::size_t letter = at < text.size() ? offsetOf(text.substr(at), 1) : 1;
        result += text.substr(std::min(at, text.size()), letter);
        at += letter;
    }
    if (call.budget.isUsedUp())
        return refused(call);
    return result + std::string(at < text.size() ? text.substr(at) : std::string_view());
}

Value split(const Call &call)
{
    const auto *limit = call.as<std::int64_t>(2);
    if (call.count() < 2 || call.count() > 3 || (call.count() == 3 && !limit) || !areTexts(call, 2))
        return refused(call);
    const std::string_view text = textOf(call, 0);
    const std::string_view separator = textOf(call, 1);
    const std::int64_t most = limit ? *limit : -1;
    List list;
    if (most == 0)
        return list;
    std::size_t at = 0;
    while (most < 0 || static_cast<std::int64_t>(list.items.size()) + 1 < most) {
        const std::size_t found = !separator.empty() ? text.find(separator, at)
                                  : at < text.size() ? at + offsetOf(text.substr(at), 1)
                                                     : std::string_view::npos;
        const bool isLast = found == std::string_view::npos || (separator.empty() && found >= text.size());
        if (isLast || !call.budget.spend())
            break;
        list.items.emplace_back(text.substr(at, found - at));
        at = found + separator.size();
    }
    if (call.budget.isUsedUp())
        return refused(call);
    if (!separator.empty() || at < text.size())
        list.items.emplace_back(text.substr(at));
    return list;
}

Value substring(const Call &call)
{
    const auto *first = call.as<std::int64_t>(1);
    const auto *last = call.as<std::int64_t>(2);
    if (call.count() < 2 || call.count() > 3 || !first || (call.count() == 3 && !last) || !areTexts(call, 1))
        return refused(call);
    const std::string_view text = textOf(call, 0);
    const std::size_t from = *first < 0 ? std::string_view::npos : offsetOf(text, *first);
    const std::size_t to = !last ? text.size() : *last < 0 ? std::string_view::npos : offsetOf(text, *last);
    if (from == std::string_view::npos || to == std::string_view::npos || from > to)
        return Value::failure(Failed::OutOfBounds, std::to_string(from > to && last ? *last : *first));
    return text.substr(from, to - from);
}

Value trim(const Call &call)
{
    if (call.count() != 1 || !areTexts(call, 1))
        return refused(call);
    return QString::fromStdString(*call.as<std::string>(0)).trimmed().toStdString();
}

Value join(const Call &call)
{
    const List *list = call.as<List>(0);
    const auto *separator = call.as<std::string>(1);
    if (!list || call.count() > 2 || (call.count() == 2 && !separator))
        return call.noOverload();
    std::string text;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const auto *part = list->items[i].as<std::string>();
        if (!part)
            return call.noOverload();
        if (i > 0 && separator)
            text += *separator;
        text += *part;
        if (!call.budget.spendOn(part->size() + (separator ? separator->size() : 0)))
            return refused(call);
    }
    return text;
}

/// Between quotes, with escapes, as `strings.quote` writes it.
Value quote(const Call &call)
{
    if (call.count() != 1 || !areTexts(call, 1))
        return refused(call);
    constexpr std::string_view Special = "\a\b\f\n\r\t\v\\\"";
    constexpr std::string_view Letters = "abfnrtv\\\"";
    std::string text = "\"";
    for (const char c : textOf(call, 0)) {
        const std::size_t found = Special.find(c);
        if (found != std::string_view::npos)
            text += '\\';
        text += found == std::string_view::npos ? c : Letters[found];
    }
    return text + "\"";
}

Value format(const Call &call)
{
    const List *list = call.as<List>(1);
    if (call.count() != 2 || !list || !areTexts(call, 1))
        return refused(call);
    const auto text = formatted(textOf(call, 0), *list, call.budget);
    if (call.budget.isUsedUp())
        return refused(call);
    return text ? Value(*text) : Value::failure(Failed::Unknown, textOf(call, 0));
}

} // namespace

FunctionTable stringFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 18> Table{
        {{"contains", {Style::Member, test<Test::Contains>}},
         {"startsWith", {Style::Member, test<Test::StartsWith>}},
         {"endsWith", {Style::Member, test<Test::EndsWith>}},
         {"matches", {Style::Both, matches}},
         {"find", {Style::Member, find}},
         {"findAll", {Style::Member, findAll}},
         {"charAt", {Style::Member, charAt}},
         {"indexOf", {Style::Member, indexOf<false>}},
         {"lastIndexOf", {Style::Member, indexOf<true>}},
         {"lowerAscii", {Style::Member, inCase<'A', 'a'>}},
         {"upperAscii", {Style::Member, inCase<'a', 'A'>}},
         {"replace", {Style::Member, replace}},
         {"split", {Style::Member, split}},
         {"substring", {Style::Member, substring}},
         {"trim", {Style::Member, trim}},
         {"join", {Style::Member, join}},
         {"strings.quote", {Style::Global, quote}},
         {"format", {Style::Member, format}}}};
    return Table;
}

} // namespace slipway::cel
