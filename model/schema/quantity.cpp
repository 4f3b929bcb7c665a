// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway
{

namespace
{

constexpr std::string_view Blanks = " \t\r\n";

/// The server sees the text as it stands in JSON, where tabs and line ends are escapes and no blanks.
std::string_view trimmed(std::string_view text)
{
    constexpr std::array<std::string_view, 3> blanks{" ", "\u00A0", "\u3000"};
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view blank : blanks) {
            const bool first = text.starts_with(blank);
            const bool last = !first && text.ends_with(blank);
            text.remove_prefix(first ? blank.size() : 0);
            text.remove_suffix(last ? blank.size() : 0);
            more = more || first || last;
        }
    }
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<long double> factor(std::string_view suffix)
{
    struct Unit {
        std::string_view name;
        long double factor;
    };
    static constexpr std::array<Unit, 16> Units{{{"", 1.0L},
                                                 {"n", 1e-9L},
                                                 {"u", 1e-6L},
                                                 {"m", 1e-3L},
                                                 {"k", 1e3L},
                                                 {"M", 1e6L},
                                                 {"G", 1e9L},
                                                 {"T", 1e12L},
                                                 {"P", 1e15L},
                                                 {"E", 1e18L},
                                                 {"Ki", 1024.0L},
                                                 {"Mi", 1048576.0L},
                                                 {"Gi", 1073741824.0L},
                                                 {"Ti", 1099511627776.0L},
                                                 {"Pi", 1125899906842624.0L},
                                                 {"Ei", 1152921504606846976.0L}}};
    for (const Unit &unit : Units)
        if (unit.name == suffix)
            return unit.factor;
    if (suffix.size() < 2 || (suffix[0] != 'e' && suffix[0] != 'E'))
        return {};
    std::string_view exponent = suffix.substr(1);
    const bool negative = exponent[0] == '-';
    if (exponent[0] == '-' || exponent[0] == '+')
        exponent.remove_prefix(1);
    if (exponent.empty() || exponent.size() > 9 || !std::all_of(exponent.begin(), exponent.end(), isDigit))
        return {};
    const int power = std::stoi(std::string(exponent));
    return std::pow(10.0L, static_cast<long double>(negative ? -power : power));
}

struct Split {
    std::string number{};
    std::string suffix{};
};

/// Number and the letters behind it, with blanks and thousands commas taken out; a lone comma is a decimal point.
Split split(std::string_view text)
{
    Split parts;
    std::size_t at = 0;
    const auto isNumber = [](char c) { return isDigit(c) || c == '.' || c == ','; };
    while (at < text.size() && isNumber(text[at]))
        parts.number += text[at] == ',' ? '.' : text[at], ++at;
    for (; at < text.size(); ++at)
        if (Blanks.find(text[at]) == std::string_view::npos)
            parts.suffix += text[at];
    return parts;
}

} // namespace

std::optional<Quantity> Quantity::parse(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    std::size_t at = text[0] == '-' || text[0] == '+' ? 1 : 0;
    const std::size_t numberStart = at;
    bool hasPoint = false;
    while (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !hasPoint))) {
        hasPoint = hasPoint || text[at] == '.';
        ++at;
    }
    const std::string_view number = text.substr(numberStart, at - numberStart);
    const std::string_view suffix = text.substr(at);
    const std::optional<long double> unit = factor(suffix);
    if (!unit || number.size() > 400)
        return {};
    // The server's scanner takes a missing number for zero.
    const long double value = number.empty() || number == "." ? 0.0L : std::stold(std::string(number));
    return Quantity{.value = (text[0] == '-' ? -1.0L : 1.0L) * value * *unit, .suffix = std::string(suffix)};
}

std::vector<std::string> quantitySuggestions(std::string_view text)
{
    Split parts = split(trimmed(text));
    if (parts.number.empty() || std::count(parts.number.begin(), parts.number.end(), '.') > 1)
        return {};
    std::string unit;
    for (char c : parts.suffix)
        unit += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (std::string_view tail : {"bytes", "byte", "b"})
        if (unit.size() >= tail.size() && unit.substr(unit.size() - tail.size()) == tail) {
            unit.resize(unit.size() - tail.size());
            break;
        }
    std::vector<std::string> spellings;
    if (unit.empty())
        spellings = {parts.number};
    else if (unit == "cpu" || unit == "cpus" || unit == "core" || unit == "cores")
        spellings = {parts.number};
    else if (unit[0] == 'k')
        spellings = {parts.number + "Ki", parts.number + "k"};
    else if (std::string_view("mgtpe").find(unit[0]) != std::string_view::npos) {
        const std::string letter(1, static_cast<char>(unit[0] - 'a' + 'A'));
        spellings = {parts.number + letter + "i", parts.number + letter};
    }
    std::erase_if(spellings, [](const std::string &spelling) { return !Quantity::parse(spelling); });
    return spellings;
}

} // namespace slipway
