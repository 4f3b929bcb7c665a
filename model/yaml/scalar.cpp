// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/scalar.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slipway
{

namespace
{

constexpr std::string_view TagPrefix = "tag:yaml.org,2002:";

template <std::size_t... Sizes>
bool isOneOf(std::string_view text, const char (&...words)[Sizes])
{
    return ((text == std::string_view(words, Sizes - 1)) || ...);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    const std::size_t start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - start;
}

std::optional<bool> boolOf(std::string_view text)
{
    if (isOneOf(text, "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"))
        return true;
    if (isOneOf(text, "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"))
        return false;
    return std::nullopt;
}

bool isNullText(std::string_view text)
{
    return isOneOf(text, "", "~", "null", "Null", "NULL");
}

std::optional<double> specialFloat(std::string_view text)
{
    if (isOneOf(text, ".nan", ".NaN", ".NAN"))
        return std::nan("");
    if (isOneOf(text, ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"))
        return HUGE_VAL;
    if (isOneOf(text, "-.inf", "-.Inf", "-.INF"))
        return -HUGE_VAL;
    return std::nullopt;
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
bool looksLikeFloat(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digitsAt(text, at + 1);
        if (whole == 0 && fraction == 0)
            return false;
        at += 1 + fraction;
    } else if (whole == 0) {
        return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const std::size_t exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

std::optional<double> floatOf(std::string_view text)
{
    if (!looksLikeFloat(text))
        return std::nullopt;
    if (text[0] == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
        // Too small becomes zero, too large stays text, as in Go.
        const std::size_t exponent = text.find_first_of("eE");
        if (exponent == std::string_view::npos || exponent + 1 >= text.size() || text[exponent + 1] != '-')
            return std::nullopt;
        return 0.0;
    }
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Whole numbers as Go reads them with base 0: `0x`, `0o`, `0b` and a plain leading zero (octal).
std::optional<Value> intOf(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    int base = 10;
    if (text.size() > 1 && text[0] == '0') {
        const char mark = static_cast<char>(text[1] | 0x20);
        base = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
        text.remove_prefix(mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1);
    }
    // from_chars would take a second sign.
    if (text.empty() || !std::isalnum(static_cast<unsigned char>(text[0])))
        return std::nullopt;
    std::uint64_t magnitude = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), magnitude, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    constexpr std::uint64_t largest = std::uint64_t{1} << 63;
    if (negative && magnitude <= largest)
        return Value(magnitude == largest ? INT64_MIN : -static_cast<std::int64_t>(magnitude));
    if (negative)
        return std::nullopt;
    if (magnitude < largest)
        return Value(static_cast<std::int64_t>(magnitude));
    return Value(static_cast<double>(magnitude));
}

/// `2001-12-14`, or with a time behind it as in `2001-12-14T21:59:43.10-05:00`.
bool looksLikeTimestamp(std::string_view text)
{
    if (digitsAt(text, 0) != 4 || text.size() < 8 || text[4] != '-')
        return false;
    const std::size_t month = digitsAt(text, 5);
    std::size_t at = 5 + month;
    if (month < 1 || month > 2 || at >= text.size() || text[at] != '-')
        return false;
    const std::size_t day = digitsAt(text, at + 1);
    at += 1 + day;
    if (day < 1 || day > 2)
        return false;
    if (at == text.size())
        return true;
    const std::string_view rest = text.substr(at);
    return std::string_view("Tt ").find(rest[0]) != std::string_view::npos && rest.size() > 5 && isDigit(rest[1]) &&
           rest.find(':') != std::string_view::npos &&
           rest.substr(1).find_first_not_of("0123456789:.+-Zz \t") == std::string_view::npos;
}

/// `22:22` and `1:30.5`: text for Kubernetes, a number of base 60 for other readers of YAML 1.1.
bool looksLikeBase60(std::string_view text)
{
    return !text.empty() && (isDigit(text[0]) || text[0] == '-' || text[0] == '+') &&
           text.find(':') != std::string_view::npos &&
           text.substr(1).find_first_not_of("0123456789_:.") == std::string_view::npos;
}

struct Resolved {
    ScalarType type = ScalarType::String;
    Value value{};
};

/// A whole number as nearly all are written.
std::optional<std::int64_t> simpleNumber(std::string_view text)
{
    constexpr std::size_t Digits = 18; // so many always fit
    if (text.empty() || text.size() > Digits || (text[0] == '0' && text.size() > 1) ||
        !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Resolved resolvePlain(std::string_view text)
{
    if (const auto number = simpleNumber(text))
        return {ScalarType::Int, *number};
    if (isNullText(text))
        return {ScalarType::Null, {}};
    if (text == "<<")
        return {ScalarType::Merge, text};
    if (const auto boolean = boolOf(text))
        return {ScalarType::Bool, *boolean};
    if (const auto special = specialFloat(text))
        return {ScalarType::Float, *special};
    if (text[0] == '.') {
        const auto number = floatOf(text);
        return number ? Resolved{ScalarType::Float, *number} : Resolved{ScalarType::String, text};
    }
    if (!isDigit(text[0]) && text[0] != '-' && text[0] != '+')
        return {ScalarType::String, text};
    if (looksLikeTimestamp(text))
        return {ScalarType::Timestamp, text};
    std::string digits(text);
    std::erase(digits, '_');
    if (auto number = intOf(digits))
        return {ScalarType::Int, std::move(*number)};
    if (const auto number = floatOf(digits))
        return {ScalarType::Float, *number};
    return {ScalarType::String, text};
}

/// Length of the code point that begins at `at`, 0 where the bytes are no UTF-8.
std::size_t codePointAt(std::string_view text, std::size_t at, char32_t &point)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead >> 5 == 6 ? 2 : lead >> 4 == 14 ? 3 : lead >> 3 == 30 ? 4 : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
        point = (point << 6) | (byte(at + i) & 0x3F);
    }
    return length;
}

/// Printable on one line in every reader: no controls, no line breaks of YAML 1.1, no byte order mark.
bool isPrintable(char32_t point)
{
    return (point >= 0x20 && point < 0x7F) ||
           (point >= 0xA0 && point != 0x2028 && point != 0x2029 && point != 0xFEFF && point != 0xFFFE &&
            point != 0xFFFF && (point < 0xD800 || point > 0xDFFF) && point <= 0x10FFFF);
}

bool isPrintableLine(std::string_view text)
{
    char32_t point = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codePointAt(text, at, point);
        if (length == 0 || !isPrintable(point))
            return false;
        at += length;
    }
    return true;
}

void appendEscape(std::string &out, char32_t point)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const int width = point <= 0xFF ? 2 : point <= 0xFFFF ? 4 : 8;
    out += width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U";
    for (int shift = (width - 1) * 4; shift >= 0; shift -= 4)
        out += hex[(point >> shift) & 0xF];
}

} // namespace

ScalarType plainScalarType(std::string_view text)
{
    // What begins like a word is one, but for a few that mean a truth or nothing.
    if (text.size() > 5 || (!text.empty() && std::string_view("yYnNtTfFoO").find(text[0]) == std::string_view::npos))
        if (const char letter = static_cast<char>(text[0] | 0x20); (letter >= 'a' && letter <= 'z') || text[0] == '/')
            return ScalarType::String;
    return resolvePlain(text).type;
}

Value plainScalarValue(std::string_view text)
{
    return resolvePlain(text).value;
}

ScalarType scalarType(NodeRef scalar)
{
    if (!scalar.isScalar())
        return ScalarType::Null;
    const NodeRef node = scalar.resolved();
    std::string_view tag = node.tag();
    if (tag.starts_with(TagPrefix)) {
        tag.remove_prefix(TagPrefix.size());
        if (tag == "str")
            return ScalarType::String;
        if (tag == "binary")
            return ScalarType::Binary;
        const ScalarType plain = plainScalarType(node.value());
        if (tag == "float" && plain == ScalarType::Int)
            return ScalarType::Float;
        const bool fits = (tag == "null" && plain == ScalarType::Null) ||
                          (tag == "bool" && plain == ScalarType::Bool) || (tag == "int" && plain == ScalarType::Int) ||
                          (tag == "float" && plain == ScalarType::Float) ||
                          (tag == "timestamp" && plain == ScalarType::Timestamp);
        return fits ? plain : ScalarType::String;
    }
    if (!tag.empty() || node.style() != NodeStyle::Plain)
        return ScalarType::String;
    return plainScalarType(node.value());
}

bool canBePlain(std::string_view text, bool inFlow)
{
    constexpr std::string_view never = ",[]{}#&*!|>'\"%@`=";
    if (text.empty() || never.find(text[0]) != std::string_view::npos || text[0] == ' ' || text.back() == ' ')
        return false;
    if (std::string_view("-?:").find(text[0]) != std::string_view::npos &&
        (text.size() == 1 || text[1] == ' ' || (inFlow && text[0] != '-')))
        return false;
    if (text.starts_with("---") || text.starts_with("..."))
        return false;
    if (text.back() == ':' || text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    if (inFlow && text.find_first_of(",[]{}?") != std::string_view::npos)
        return false;
    return isPrintableLine(text) && plainScalarType(text) == ScalarType::String && !looksLikeBase60(text);
}

std::string doubleQuoted(std::string_view text)
{
    std::string out = "\"";
    char32_t point = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codePointAt(text, at, point);
        if (length == 0) {
            out += "\\uFFFD";
            ++at;
            continue;
        }
        if (point == '"' || point == '\\')
            out += {'\\', static_cast<char>(point)};
        else if (point == '\n')
            out += "\\n";
        else if (point == '\t')
            out += "\\t";
        else if (point == '\r')
            out += "\\r";
        else if (isPrintable(point))
            out += text.substr(at, length);
        else
            appendEscape(out, point);
        at += length;
    }
    return out + "\"";
}

std::optional<std::string> singleQuoted(std::string_view text)
{
    if (!isPrintableLine(text))
        return std::nullopt;
    std::string out = "'";
    for (const char c : text)
        out.append(c == '\'' ? 2 : 1, c);
    return out + "'";
}

std::string quotedWhereNeeded(std::string_view text, bool inFlow)
{
    if (canBePlain(text, inFlow))
        return std::string(text);
    if (text.find_first_of("\"\\") != std::string_view::npos && text.find('\'') == std::string_view::npos)
        if (auto quoted = singleQuoted(text))
            return *quoted;
    return doubleQuoted(text);
}

bool canBeLiteral(std::string_view text)
{
    // Several line ends at the end would need `|+`, which also swallows blank lines that come behind.
    if (text.find('\n') == std::string_view::npos || text.ends_with("\n\n"))
        return false;
    bool hasText = false;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line(text.substr(at, end - at));
        std::replace(line.begin(), line.end(), '\t', ' ');
        if (!isPrintableLine(line))
            return false;
        const bool blank = line.find_first_not_of(' ') == std::string::npos;
        if (blank && !line.empty())
            return false;
        hasText = hasText || !blank;
        at = end + 1;
    }
    return hasText;
}

} // namespace slipway
