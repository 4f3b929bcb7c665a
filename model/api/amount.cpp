// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/amount.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

using Nano = Amount::Nano;

struct Unit {
    std::string_view name;
    int power = 0; ///< of ten, or of two for binary units
};
constexpr std::array<Unit, 10> Decimals{
    {{"n", -9}, {"u", -6}, {"m", -3}, {"", 0}, {"k", 3}, {"M", 6}, {"G", 9}, {"T", 12}, {"P", 15}, {"E", 18}}};
constexpr std::array<Unit, 6> Binaries{{{"Ki", 10}, {"Mi", 20}, {"Gi", 30}, {"Ti", 40}, {"Pi", 50}, {"Ei", 60}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr Nano Most = [] {
    Nano limit = 1;
    for (int power = 0; power < 35; ++power)
        limit *= 10;
    return limit;
}();

/// Times 10^power, or divided by it and rounded up; never beyond Most.
Nano scaled(Nano number, int power)
{
    for (; power > 0 && number != 0; --power) {
        if (number > Most / 10)
            return Most;
        number *= 10;
    }
    bool rest = false;
    for (; power < 0 && number != 0; ++power) {
        rest = rest || number % 10 != 0;
        number /= 10;
    }
    return number + (rest ? 1 : 0);
}

std::string digits(Nano number)
{
    if (number == 0)
        return "0";
    std::string text;
    for (Nano rest = number < 0 ? -number : number; rest > 0; rest /= 10)
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    return number < 0 ? "-" + text : text;
}

} // namespace

std::optional<Amount> Amount::parse(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(Blanks);
    if (first == std::string_view::npos)
        return {};
    text = text.substr(first, text.find_last_not_of(Blanks) - first + 1);
    const bool isNegative = text[0] == '-';
    if (text[0] == '-' || text[0] == '+')
        text.remove_prefix(1);
    Nano number = 0;
    int power = 9;
    bool behindPoint = false;
    bool rest = false;
    std::size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !behindPoint)); ++at) {
        if (text[at] == '.') {
            behindPoint = true;
        } else if (number > Most / 100) {
            rest = rest || text[at] != '0';
            power += behindPoint ? 0 : 1;
        } else {
            number = number * 10 + (text[at] - '0');
            power -= behindPoint ? 1 : 0;
        }
    }
    const std::string_view suffix = text.substr(at);
    Amount amount;
    const auto isSuffix = [suffix](const Unit &unit) { return unit.name == suffix; };
    if (const auto *unit = std::find_if(Binaries.begin(), Binaries.end(), isSuffix); unit != Binaries.end()) {
        amount.m_family = Family::Binary;
        for (int step = 0; step < unit->power; ++step) {
            // Fractions of binary units end after as many digits as the unit has twos, so nothing is lost by halves.
            if (number > Most / 2)
                number = scaled(number, -1), ++power;
            number *= 2;
        }
    } else if (const auto *decimal = std::find_if(Decimals.begin(), Decimals.end(), isSuffix);
               decimal != Decimals.end()) {
        power += decimal->power;
    } else if (suffix.size() > 1 && (suffix[0] == 'e' || suffix[0] == 'E')) {
        std::string_view exponent = suffix.substr(1);
        const bool isSmall = exponent[0] == '-';
        if (exponent[0] == '-' || exponent[0] == '+')
            exponent.remove_prefix(1);
        if (exponent.empty() || exponent.size() > 9 || !std::all_of(exponent.begin(), exponent.end(), isDigit))
            return {};
        const int shift = std::min(std::stoi(std::string(exponent)), 1000);
        power += isSmall ? -shift : shift;
        amount.m_family = Family::Exponent;
    } else {
        return {};
    }
    number = scaled(number, std::clamp(power, -1000, 1000)) + (rest && power < 0 ? 1 : 0);
    amount.m_nano = isNegative ? -number : number;
    return amount;
}

Nano Amount::toMilli(Nano nano)
{
    constexpr Nano Million = 1000000;
    return nano / Million + (nano % Million > 0 ? 1 : 0);
}

Nano Amount::value() const
{
    constexpr Nano Billion = 1000000000;
    return m_nano / Billion + (m_nano % Billion > 0 ? 1 : 0);
}

Amount Amount::operator+(const Amount &other) const
{
    Amount sum = *this;
    sum.m_nano = std::clamp(m_nano + other.m_nano, -Most, Most);
    return sum;
}

Amount Amount::operator-(const Amount &other) const
{
    Amount difference = *this;
    difference.m_nano = std::clamp(m_nano - other.m_nano, -Most, Most);
    return difference;
}

std::string Amount::canonical() const
{
    constexpr Nano Billion = 1000000000;
    if (m_nano == 0)
        return "0";
    if (m_family == Family::Binary && m_nano % Billion == 0) {
        const Nano whole = m_nano / Billion;
        const Unit *best = nullptr;
        for (const Unit &unit : Binaries)
            if (whole % (Nano(1) << unit.power) == 0)
                best = &unit;
        return best ? digits(whole >> best->power) + std::string(best->name) : digits(whole);
    }
    const Unit *best = Decimals.data();
    for (const Unit &unit : Decimals)
        if (m_nano % scaled(1, unit.power + 9) == 0)
            best = &unit;
    const std::string number = digits(m_nano / scaled(1, best->power + 9));
    if (m_family == Family::Exponent && best->power != 0)
        return number + "e" + std::to_string(best->power);
    return number + std::string(best->name);
}

} // namespace slipway
