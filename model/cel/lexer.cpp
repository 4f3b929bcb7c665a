// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/lexer.h"

#include <array>
#include <charconv>
#include <limits>

namespace slipway::cel
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNameLetter(char c)
{
    return isNameStart(c) || isDigit(c);
}

void appendCodePoint(std::string &text, std::uint32_t point)
{
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

/// The character that a backslash and one letter stand for.
std::optional<char> simpleEscape(char letter)
{
    constexpr std::string_view Letters = "abfnrtv\"'\\?`";
    constexpr std::string_view Meanings = "\a\b\f\n\r\t\v\"'\\?`";
    const std::size_t found = Letters.find(letter);
    return found == std::string_view::npos ? std::nullopt : std::optional(Meanings[found]);
}

} // namespace

Token Lexer::fail(SyntaxError::Kind kind, std::size_t at)
{
    if (!m_error)
        m_error = SyntaxError{kind, at};
    m_at = m_text.size();
    return {.kind = Token::Kind::End, .at = at};
}

void Lexer::skipBlanks()
{
    constexpr std::string_view Blanks = " \t\r\n\f";
    while (m_at < m_text.size()) {
        if (Blanks.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        else if (m_text.substr(m_at, 2) == "//")
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        else
            return;
    }
}

/// Where the quote of a text stands that may begin with r or b; npos where no text begins.
std::size_t Lexer::quoteBehindPrefix() const
{
    const auto isOneOf = [this](std::size_t at, char small, char big) {
        return at < m_text.size() && (m_text[at] == small || m_text[at] == big);
    };
    std::size_t at = m_at;
    at += isOneOf(at, 'b', 'B') ? 1 : 0;
    at += isOneOf(at, 'r', 'R') ? 1 : 0;
    return isQuote(at) ? at : std::string_view::npos;
}

Token Lexer::next()
{
    skipBlanks();
    if (m_error || m_at >= m_text.size())
        return {.kind = Token::Kind::End, .at = m_text.size()};
    const std::size_t from = m_at;
    const char first = m_text[from];
    if (const std::size_t quote = quoteBehindPrefix(); quote != std::string_view::npos)
        return quoted(from, quote);
    if (isDigit(first) || (first == '.' && from + 1 < m_text.size() && isDigit(m_text[from + 1])))
        return number(from);
    if (!isNameStart(first))
        return sign(from);
    while (m_at < m_text.size() && isNameLetter(m_text[m_at]))
        ++m_at;
    const std::string_view name = m_text.substr(from, m_at - from);
    Token token{.kind = Token::Kind::Name, .at = from, .text = name};
    if (name == "true" || name == "false")
        token.constant = name == "true";
    if (name == "true" || name == "false" || name == "null")
        token.kind = Token::Kind::Constant;
    return token;
}

Token Lexer::sign(std::size_t from)
{
    constexpr std::array<std::string_view, 24> Signs{"||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/",
                                                     "%",  "!",  "?",  ":",  ".",  ",",  "(", ")", "[", "]", "{", "}"};
    for (const std::string_view sign : Signs)
        if (m_text.substr(from, sign.size()) == sign) {
            m_at = from + sign.size();
            return {.kind = Token::Kind::Sign, .at = from, .text = sign};
        }
    // Names in backquotes are new in CEL; whether a server reads them depends on its release.
    return fail(m_text[from] == '`' ? SyntaxError::Kind::Unsupported : SyntaxError::Kind::Unexpected, from);
}

Token Lexer::number(std::size_t from)
{
    Token token{.kind = Token::Kind::Constant, .at = from, .isNumber = true};
    const bool isHex = m_text.substr(from, 2) == "0x" && from + 2 < m_text.size() && isHexDigit(m_text[from + 2]);
    m_at = isHex ? from + 2 : from;
    const std::size_t digits = m_at;
    while (m_at < m_text.size() && (isHex ? isHexDigit(m_text[m_at]) : isDigit(m_text[m_at])))
        ++m_at;
    bool isReal = false;
    const auto skipDigits = [&] {
        isReal = true;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    };
    if (!isHex && m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
        ++m_at;
        skipDigits();
    }
    if (!isHex && m_at < m_text.size() && (m_text[m_at] == 'e' || m_text[m_at] == 'E')) {
        const bool hasSign = m_at + 1 < m_text.size() && (m_text[m_at + 1] == '+' || m_text[m_at + 1] == '-');
        const std::size_t exponent = m_at + (hasSign ? 2 : 1);
        if (exponent < m_text.size() && isDigit(m_text[exponent])) {
            m_at = exponent;
            skipDigits();
        }
    }
    const char *begin = m_text.data() + (isHex ? digits : from);
    const char *end = m_text.data() + m_at;
    if (isReal) {
        double real = 0;
        const auto read = std::from_chars(begin, end, real);
        if (read.ec != std::errc())
            return fail(SyntaxError::Kind::BadNumber, from);
        token.constant = real;
        return token;
    }
    std::uint64_t whole = 0;
    const auto read = std::from_chars(begin, end, whole, isHex ? 16 : 10);
    if (read.ec != std::errc())
        return fail(SyntaxError::Kind::BadNumber, from);
    if (m_at < m_text.size() && (m_text[m_at] == 'u' || m_text[m_at] == 'U')) {
        ++m_at;
        token.constant = whole;
        return token;
    }
    // The smallest number only exists with its sign, which is read later.
    constexpr auto Most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (whole > Most + 1)
        return fail(SyntaxError::Kind::BadNumber, from);
    token.constant = static_cast<std::int64_t>(whole);
    return token;
}

Token Lexer::quoted(std::size_t from, std::size_t quote)
{
    const std::string_view prefix = m_text.substr(from, quote - from);
    const bool isRaw = prefix.find_first_of("rR") != std::string_view::npos;
    const bool isBytes = prefix.find_first_of("bB") != std::string_view::npos;
    const std::string three(3, m_text[quote]);
    const bool isLong = m_text.substr(quote, 3) == three;
    const std::string_view end = isLong ? std::string_view(three) : std::string_view(three).substr(0, 1);
    std::string decoded;
    std::size_t at = quote + end.size();
    while (true) {
        if (at >= m_text.size() || (!isLong && (m_text[at] == '\n' || m_text[at] == '\r')))
            return fail(SyntaxError::Kind::BadText, from);
        if (m_text.substr(at, end.size()) == end)
            break;
        if (m_text[at] != '\\' || isRaw) {
            decoded += m_text[at++];
        } else if (!escape(at, isBytes, decoded)) {
            return fail(SyntaxError::Kind::BadText, at);
        }
    }
    m_at = at + end.size();
    Token token{.kind = Token::Kind::Constant, .at = from};
    if (isBytes)
        token.constant = Expression::Bytes{std::move(decoded)};
    else
        token.constant = std::move(decoded);
    return token;
}

/// Reads what begins with the backslash at `at` and goes behind it.
bool Lexer::escape(std::size_t &at, bool isBytes, std::string &decoded) const
{
    const char letter = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
    if (const auto simple = simpleEscape(letter)) {
        decoded += *simple;
        at += 2;
        return true;
    }
    const bool isOctal = letter >= '0' && letter <= '3';
    const std::size_t length = isOctal                          ? 3
                               : letter == 'x' || letter == 'X' ? 2
                               : letter == 'u' && !isBytes      ? 4
                               : letter == 'U' && !isBytes      ? 8
                                                                : 0;
    const std::string_view digits = m_text.substr(std::min(at + (isOctal ? 1 : 2), m_text.size()), length);
    std::uint32_t point = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), point, isOctal ? 8 : 16);
    if (length == 0 || digits.size() < length || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return false;
    if (point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
        return false;
    at += (isOctal ? 1 : 2) + length;
    if (isBytes)
        decoded += static_cast<char>(point);
    else
        appendCodePoint(decoded, point);
    return true;
}

} // namespace slipway::cel
