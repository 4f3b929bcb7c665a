// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/gojson.h"

#include <charconv>
#include <string>

namespace slipway
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Source: Go's encoding/json, scanner.go and decode.go (convertNumber).
class Scanner
{
public:
    explicit Scanner(std::string_view bytes) : m_rest(bytes) {}
    bool isObjectOrNull();
    bool isValue();

private:
    void skipBlanks();
    bool take(char c);
    bool word(std::string_view text);
    bool string();
    bool number();
    std::size_t digits();
    /// What stands where a value has to begin; a bracket only opens its level.
    bool begin();
    bool key();
    /// What may follow a value, down to where the next one begins or nothing is open.
    bool next();

    static constexpr std::size_t MostLevels = 10'000; // maxNestingDepth
    std::string_view m_rest;
    std::string m_open; ///< a bracket for each level
    bool m_isValueNext = true;
};

void Scanner::skipBlanks()
{
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size()));
}

bool Scanner::take(char c)
{
    if (!m_rest.starts_with(c))
        return false;
    m_rest.remove_prefix(1);
    return true;
}

bool Scanner::word(std::string_view text)
{
    if (!m_rest.starts_with(text))
        return false;
    m_rest.remove_prefix(text.size());
    return true;
}

bool Scanner::string()
{
    if (!take('"'))
        return false;
    while (!m_rest.empty()) {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        if (c == '"')
            return true;
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c != '\\')
            continue;
        if (take('u')) {
            for (int i = 0; i < 4; ++i, m_rest.remove_prefix(1))
                if (m_rest.empty() || !isHex(m_rest.front()))
                    return false;
        } else if (m_rest.empty() || std::string_view("\"\\/bfnrt").find(m_rest.front()) == std::string_view::npos) {
            return false;
        } else {
            m_rest.remove_prefix(1);
        }
    }
    return false;
}

std::size_t Scanner::digits()
{
    std::size_t count = 0;
    while (count < m_rest.size() && isDigit(m_rest[count]))
        ++count;
    m_rest.remove_prefix(count);
    return count;
}

bool Scanner::number()
{
    const std::string_view from = m_rest;
    take('-');
    const bool isZero = take('0');
    const std::size_t whole = isZero ? 0 : digits();
    if (!isZero && whole == 0)
        return false;
    if (take('.') && digits() == 0)
        return false;
    long exponent = 0;
    if (take('e') || take('E')) {
        const bool isNegative = take('-') || (take('+'), false);
        const std::string_view power = m_rest;
        if (digits() == 0)
            return false;
        if (std::from_chars(power.data(), power.data() + (power.size() - m_rest.size()), exponent).ec != std::errc())
            exponent = 1'000'000;
        exponent = isNegative ? -exponent : exponent;
    }
    double value = 0;
    const bool fits =
        std::from_chars(from.data(), from.data() + (from.size() - m_rest.size()), value).ec == std::errc();
    return fits || static_cast<long>(whole) + exponent <= 0; // what is too small is 0
}

bool Scanner::begin()
{
    skipBlanks();
    if (m_rest.empty())
        return false;
    const char c = m_rest.front();
    if (c == '{' || c == '[') {
        m_rest.remove_prefix(1);
        m_open.push_back(c);
        skipBlanks();
        m_isValueNext = false;
        if (m_open.size() > MostLevels)
            return false;
        if (m_rest.starts_with(c == '{' ? '}' : ']'))
            return true;
        m_isValueNext = true;
        return c == '[' || key();
    }
    m_isValueNext = false;
    return c == '"' ? string() : word("true") || word("false") || word("null") || number();
}

bool Scanner::key()
{
    skipBlanks();
    if (!string())
        return false;
    skipBlanks();
    return take(':');
}

bool Scanner::next()
{
    skipBlanks();
    if (take(m_open.back() == '{' ? '}' : ']')) {
        m_open.pop_back();
        return true;
    }
    m_isValueNext = true;
    return take(',') && (m_open.back() == '[' || key());
}

bool Scanner::isObjectOrNull()
{
    skipBlanks();
    return (m_rest.starts_with('{') || m_rest.starts_with('n')) && isValue();
}

bool Scanner::isValue()
{
    while (m_isValueNext || !m_open.empty())
        if (!(m_isValueNext ? begin() : next()))
            return false;
    skipBlanks();
    return m_rest.empty();
}

} // namespace

bool isGoJsonObject(std::string_view bytes)
{
    return Scanner(bytes).isObjectOrNull();
}

bool isGoJson(std::string_view bytes)
{
    return Scanner(bytes).isValue();
}

} // namespace slipway
