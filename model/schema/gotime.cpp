// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/gotime.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Takes a time apart from left to right; once something does not fit, everything behind fails too.
class TimeReader
{
public:
    explicit TimeReader(std::string_view text) : m_text(text) {}

    int number(std::size_t least, std::size_t most)
    {
        std::size_t digits = 0;
        int value = 0;
        while (digits < most && digits < m_text.size() && isDigit(m_text[digits]))
            value = value * 10 + (m_text[digits++] - '0');
        m_failed = m_failed || digits < least;
        m_text.remove_prefix(digits);
        return value;
    }

    void literal(char c)
    {
        m_failed = m_failed || m_text.empty() || m_text[0] != c;
        if (!m_text.empty())
            m_text.remove_prefix(1);
    }

    /// Digits behind a point or comma; 0 when there is no fraction.
    std::size_t fraction(bool commaToo)
    {
        if (m_text.size() < 2 || (m_text[0] != '.' && (!commaToo || m_text[0] != ',')) || !isDigit(m_text[1]))
            return 0;
        const std::size_t end = std::min(m_text.find_first_not_of("0123456789", 1), m_text.size());
        m_text.remove_prefix(end);
        return end - 1;
    }

    void zone()
    {
        if (m_text == "Z")
            return;
        m_failed = m_failed || m_text.size() != 6 || (m_text[0] != '+' && m_text[0] != '-');
        literal(m_text.empty() ? '+' : m_text[0]);
        const int hours = number(2, 2);
        literal(':');
        const int minutes = number(2, 2);
        require(hours <= 24 && minutes <= 60);
    }

    void require(bool holds) { m_failed = m_failed || !holds; }
    bool isGood() const { return !m_failed; }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_text;
    bool m_failed = false;
};

int daysIn(int year, int month)
{
    if (month == 2)
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool isTime(std::string_view text, bool isMicro)
{
    TimeReader reader(text);
    const int year = reader.number(4, 4);
    reader.literal('-');
    const int month = reader.number(2, 2);
    reader.literal('-');
    const int day = reader.number(2, 2);
    reader.literal('T');
    const int hour = reader.number(1, 2);
    reader.literal(':');
    const int minute = reader.number(2, 2);
    reader.literal(':');
    const int second = reader.number(2, 2);
    reader.require(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month));
    reader.require(hour <= 23 && minute <= 59 && second <= 59);
    const std::size_t digits = reader.fraction(!isMicro);
    reader.require(!isMicro || digits == 6);
    reader.zone();
    return reader.isGood();
}

} // namespace

bool isServerTime(std::string_view text)
{
    return isTime(text, false);
}

bool isServerMicroTime(std::string_view text)
{
    return isTime(text, true);
}

} // namespace slipway
