// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/textformat.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace slipway::cel
{

namespace
{

constexpr int UsualPrecision = 6;

template <typename T>
std::string inBase(T number, int base)
{
    std::array<char, 80> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, base).ptr;
    return {buffer.data(), end};
}

std::string upper(std::string text)
{
    for (char &c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

std::string hexOf(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 0xF];
    }
    return text;
}

/// Source: IsPrint in Go's strconv, quote.go.
bool isPrintable(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Separator_Space:
        return letter == U' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

std::string escaped(char32_t letter)
{
    constexpr std::u32string_view Special = U"\a\b\f\n\r\t\v\\\"";
    if (const std::size_t found = Special.find(letter); found != std::u32string_view::npos)
        return {'\\', "abfnrtv\\\""[found]};
    if (isPrintable(letter))
        return QString::fromUcs4(&letter, 1).toStdString();
    const std::string digits = inBase(static_cast<std::uint32_t>(letter), 16);
    const std::size_t width = letter < 0x80 ? 2 : letter < 0x10000 ? 4 : 8;
    return std::string(letter < 0x80      ? "\\x"
                       : letter < 0x10000 ? "\\u"
                                          : "\\U") +
           std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// As Go's %q writes a text.
std::string inQuotes(std::string_view text)
{
    std::string result = "\"";
    for (const char32_t letter : QString::fromUtf8(text).toUcs4())
        result += escaped(letter);
    return result + "\"";
}

std::string fixed(double number, int precision)
{
    std::array<char, 700> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, precision).ptr;
    return {buffer.data(), end};
}

/// %f. The server writes it in English, which sets thousands apart, and rounds the shortest decimal form of a number,
/// where this one rounds the number itself; nothing where that could differ.
std::optional<std::string> fixedText(const Value &value, int precision)
{
    const auto *number = value.as<double>();
    if (!number || !std::isfinite(*number) || std::abs(*number) >= 999 || precision > 300)
        return {};
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *number, std::chars_format::fixed);
    const std::string_view shortest(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t dot = shortest.find('.');
    if (end.ec != std::errc())
        return {};
    if (dot != std::string_view::npos && shortest.size() - dot - 1 > static_cast<std::size_t>(precision) &&
        shortest.substr(dot + 1 + static_cast<std::size_t>(precision)) == "5")
        return {};
    const std::string text = fixed(*number, precision);
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero && text[0] == '-' ? std::nullopt : std::optional(text);
}

std::optional<std::string> wholeText(const Value &value, int base)
{
    if (const auto *whole = value.as<std::int64_t>())
        return inBase(*whole, base);
    if (const auto *whole = value.as<std::uint64_t>())
        return inBase(*whole, base);
    return {};
}

std::optional<std::string> converted(const Value &value, Budget &budget)
{
    const Value text = findFunction("string")->run({"string", {&value, 1}, budget});
    return text.as<std::string>() ? std::optional(*text.as<std::string>()) : std::nullopt;
}

std::optional<std::string> plainText(const Value &value, Budget &budget);

/// A value inside of a list or map, where it looks as it would in an expression.
std::optional<std::string> innerText(const Value &value, Budget &budget)
{
    if (!budget.spend())
        return {};
    if (const auto *number = value.as<double>())
        return std::isfinite(*number) ? std::optional(fixed(*number, UsualPrecision)) : std::nullopt;
    const std::optional<std::string> text = plainText(value, budget);
    if (!text)
        return {};
    if (value.as<std::string>())
        return inQuotes(*text);
    if (value.as<Bytes>())
        return "b" + inQuotes(*text);
    if (value.as<Timestamp>())
        return "timestamp(" + inQuotes(*text) + ")";
    if (value.as<Duration>())
        return "duration(" + inQuotes(*text) + ")";
    return text;
}

std::optional<std::string> listText(const List &list, Budget &budget)
{
    std::string text = "[";
    for (const Value &item : list.items) {
        const auto inner = innerText(item, budget);
        if (!inner)
            return {};
        text += (text.size() > 1 ? ", " : "") + *inner;
    }
    return text + "]";
}

std::optional<std::string> mapText(const Map &map, Budget &budget)
{
    if (map.fields) // an object, which the server does not write
        return {};
    std::vector<std::pair<std::string, std::string>> entries;
    for (const auto &[key, value] : map.entries) {
        const auto name = key.as<double>() ? std::nullopt : innerText(key, budget);
        const auto inner = innerText(value, budget);
        if (!name || !inner)
            return {};
        entries.emplace_back(*name, *inner);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::string text = "{";
    for (const auto &[name, inner] : entries)
        text += (text.size() > 1 ? ", " : "") + name + ":" + inner;
    return text + "}";
}

/// %s.
std::optional<std::string> plainText(const Value &value, Budget &budget)
{
    if (const List *list = value.as<List>())
        return listText(*list, budget);
    if (const Map *map = value.as<Map>())
        return mapText(*map, budget);
    if (value.isNull())
        return "null";
    if (const auto *type = value.as<TypeName>())
        return type->name;
    const bool isPlain = value.isNumber() || value.as<bool>() || value.as<std::string>() || value.as<Bytes>() ||
                         value.as<Timestamp>() || value.as<Duration>();
    return isPlain ? converted(value, budget) : std::nullopt;
}

std::optional<std::string> hexText(const Value &value)
{
    if (const auto *text = value.as<std::string>())
        return hexOf(*text);
    if (const auto *bytes = value.as<Bytes>())
        return hexOf(bytes->bytes);
    return wholeText(value, 16);
}

std::optional<std::string> binaryText(const Value &value)
{
    if (const auto *truth = value.as<bool>())
        return *truth ? "1" : "0";
    return wholeText(value, 2);
}

std::optional<std::string> clauseText(char verb, int precision, const Value &value, Budget &budget)
{
    switch (verb) {
    case 's':
        return plainText(value, budget);
    case 'd':
        return wholeText(value, 10);
    case 'f':
        return fixedText(value, precision);
    case 'b':
        return binaryText(value);
    case 'x':
        return hexText(value);
    case 'X': {
        const auto text = hexText(value);
        return text ? std::optional(upper(*text)) : std::nullopt;
    }
    case 'o':
        return wholeText(value, 8);
    default: // %e too, which is written with raised digits
        return {};
    }
}

/// `.3` before a verb, where there is one; false where it is none.
bool takePrecision(std::string_view &rest, int &precision)
{
    if (!rest.starts_with('.'))
        return true;
    const auto [end, error] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), precision);
    if (error != std::errc() || precision < 0 || rest[1] == '-')
        return false;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return true;
}

} // namespace

std::optional<std::string> formatted(std::string_view pattern, const List &args, Budget &budget)
{
    std::string text;
    std::size_t next = 0;
    while (!pattern.empty()) {
        if (pattern[0] != '%' || pattern.starts_with("%%")) {
            text += pattern[0];
            pattern.remove_prefix(pattern[0] == '%' ? 2 : 1);
            continue;
        }
        pattern.remove_prefix(1);
        int precision = UsualPrecision;
        if (next >= args.items.size() || !takePrecision(pattern, precision) || pattern.empty())
            return {};
        const auto clause = clauseText(pattern[0], precision, args.items[next++], budget);
        if (!clause || !budget.spendOn(clause->size()))
            return {};
        text += *clause;
        pattern.remove_prefix(1);
    }
    return text;
}

} // namespace slipway::cel
