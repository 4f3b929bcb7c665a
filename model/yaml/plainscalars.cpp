// SPDX-License-Identifier: GPL-3.0-or-later
// The scalars of the plain reader: words, quotes, text over several lines, blocks of text.
#include "yaml/plainreader_p.h"

#include <array>

namespace slipway
{

namespace
{

/// Length of the character of several bytes that begins at a place; 0 for bytes that are no UTF-8, and for characters
/// that break lines, stand for nothing or are not allowed in YAML.
std::size_t wideCharacter(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
    };
    const auto continues = [&](std::size_t place) { return (byte(place) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(at);
    const unsigned next = byte(at + 1);
    if (lead < 0xC2 || lead > 0xF4 || !continues(at + 1))
        return 0;
    if (lead <= 0xDF)
        return lead > 0xC2 || next >= 0xA0 ? 2 : 0; // U+0080 to U+009F are controls
    if (!continues(at + 2))
        return 0;
    if (lead <= 0xEF) {
        const bool isOverlong = lead == 0xE0 && next < 0xA0;
        const bool isSurrogate = lead == 0xED && next > 0x9F;
        const bool isLineBreak = lead == 0xE2 && next == 0x80 && (byte(at + 2) == 0xA8 || byte(at + 2) == 0xA9);
        const bool isByteOrderMark = lead == 0xEF && next == 0xBB && byte(at + 2) == 0xBF;
        const bool isNoCharacter = lead == 0xEF && next == 0xBF && byte(at + 2) >= 0xBE;
        return isOverlong || isSurrogate || isLineBreak || isByteOrderMark || isNoCharacter ? 0 : 3;
    }
    const bool isInPlanes = (lead > 0xF0 || next >= 0x90) && (lead < 0xF4 || next < 0x90);
    return isInPlanes && continues(at + 3) ? 4 : 0;
}

/// What plain text does not begin with.
constexpr std::array<bool, 256> isSign = [] {
    std::array<bool, 256> is{};
    for (const char sign : std::string_view(",[]{}#&*!|>%@`\n\t "))
        is[static_cast<unsigned char>(sign)] = true;
    return is;
}();

/// So many bytes are looked at together, in a loop that the compiler turns into few instructions.
constexpr std::size_t AtOnce = 32;

/// The first AtOnce bytes are characters of ASCII that plain text may have.
bool isSimpleAscii(std::string_view text)
{
    if (text.size() < AtOnce)
        return false;
    unsigned bad = 0;
    for (std::size_t i = 0; i < AtOnce; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        bad |= unsigned{byte >= 0x7F} | (unsigned{byte < 0x20} & unsigned{byte != '\n'} & unsigned{byte != '\t'});
    }
    return bad == 0;
}

} // namespace

bool isSimpleText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (isSimpleAscii(text.substr(at))) {
            at += AtOnce;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80) {
            const std::size_t length = wideCharacter(text, at);
            if (length == 0)
                return false;
            at += length;
        } else if (byte == 0x7F || (byte < 0x20 && byte != '\n' && byte != '\t')) {
            return false;
        } else {
            ++at;
        }
    }
    return true;
}

/// A plain scalar on this line or a quoted one, with the colon behind it. Stops behind the scalar.
bool PlainReader::readToken(Token &token)
{
    const char first = at(m_at);
    token = {.start = m_at, .end = m_at};
    if (first == '"' || first == '\'') {
        if (!readQuoted(token, first == '"'))
            return false;
        token.isKey = at(m_at) == ':';
        return token.isKey && (token.isLong || !isBlankOrEnd(m_at + 1)) ? fail() : true;
    }
    if (isSign[static_cast<unsigned char>(first)] ||
        ((first == '-' || first == '?' || first == ':') && isBlankOrEnd(m_at + 1)))
        return fail();
    std::size_t end = m_at;
    for (std::size_t place = m_at; place < m_text.size() && m_text[place] != '\n'; ++place) {
        const char c = m_text[place];
        if (c == ' ')
            continue;
        if (c == '\t')
            return fail();
        if (c == ':' && isBlankOrEnd(place + 1)) {
            token.isKey = true;
            if (end != place)
                return fail(); // blanks before the colon
            break;
        }
        if (c == '#' && end != place)
            break;
        end = place + 1;
    }
    token.end = end;
    m_at = end;
    return true;
}

/// Takes what was not copied yet, up to a place, and what the text between there and `behind` means.
void PlainReader::decode(Token &token, std::size_t upTo, std::string_view meaning, std::size_t behind)
{
    m_decoded.append(m_text.substr(m_copied, upTo - m_copied)).append(meaning);
    m_copied = behind;
    token.isDecoded = true;
}

/// A backslash and what is behind it. Codes of characters are left to libyaml.
bool PlainReader::decodeEscape(Token &token)
{
    constexpr std::string_view Letters = "\"\\/ ntrbfvae";
    constexpr std::string_view Meanings = "\"\\/ \n\t\r\b\f\v\a\x1B";
    if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n') {
        const std::size_t textEnd = m_at++;
        return foldLines(token, textEnd, true);
    }
    const std::size_t known = Letters.find(at(m_at + 1));
    if (known == std::string_view::npos)
        return fail();
    decode(token, m_at, Meanings.substr(known, 1), m_at + 2);
    m_at += 2;
    return true;
}

/// From a line end in quotes to the next line's text. The line ends in between become a blank, or one fewer of
/// themselves; of an escaped one nothing is left.
bool PlainReader::foldLines(Token &token, std::size_t textEnd, bool isEscaped)
{
    std::size_t lineEnds = 0;
    for (; m_at < m_text.size() && (at(m_at) == ' ' || at(m_at) == '\t' || at(m_at) == '\n'); ++m_at)
        if (at(m_at) == '\n') {
            const std::string_view mark = m_text.substr(m_at + 1, 3);
            if (mark == "---" || mark == "...")
                return fail();
            ++lineEnds;
        }
    token.isLong = true;
    if (lineEnds == 1 && !isEscaped)
        decode(token, textEnd, " ", m_at);
    else
        decode(token, textEnd, std::string(lineEnds - 1, '\n'), m_at);
    return true;
}

bool PlainReader::readQuoted(Token &token, bool isDouble)
{
    const char quote = isDouble ? '"' : '\'';
    token.style = isDouble ? NodeStyle::DoubleQuoted : NodeStyle::SingleQuoted;
    m_decoded.clear();
    m_copied = ++m_at;
    std::size_t textEnd = m_at; // behind the last character that is no blank
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\n') {
            if (!foldLines(token, textEnd, false))
                return false;
            textEnd = m_at;
        } else if (isDouble && c == '\\') {
            if (!decodeEscape(token))
                return false;
            textEnd = m_at;
        } else if (c == quote && !isDouble && at(m_at + 1) == quote) {
            decode(token, m_at, "'", m_at + 2);
            textEnd = m_at += 2;
        } else if (c == quote) {
            if (token.isDecoded)
                m_decoded.append(m_text.substr(m_copied, m_at - m_copied));
            token.end = ++m_at;
            return true;
        } else {
            ++m_at;
            textEnd = c == ' ' || c == '\t' ? textEnd : m_at;
        }
    }
    return fail();
}

void PlainReader::add(const Token &token)
{
    if (token.isDecoded)
        m_builder.addDecoded(token.style, token.start, token.end, m_decoded);
    else
        m_builder.addPlainly(token.style, token.start, token.end);
}

/// Whether plain text that ends here goes on in the next line.
bool PlainReader::continues(std::size_t column)
{
    std::size_t place = m_at;
    while (at(place) == ' ')
        ++place;
    if (at(place) == '#')
        return false;
    while (place < m_text.size() && m_text[place] == '\n') {
        const std::size_t start = ++place;
        while (place < m_text.size() && m_text[place] == ' ')
            ++place;
        if (place < m_text.size() && m_text[place] != '\n')
            return place - start > column && m_text[place] != '#';
    }
    return false;
}

/// Plain text over several lines: what is indented further belongs to it, line ends become blanks.
bool PlainReader::readMoreLines(const Token &first, std::size_t column)
{
    std::string value(m_text.substr(first.start, first.end - first.start));
    while (continues(column)) {
        std::size_t lineEnds = 0;
        while (at(m_at) == ' ' || (m_at < m_text.size() && m_text[m_at] == '\n'))
            lineEnds += m_text[m_at++] == '\n' ? 1 : 0;
        if (lineEnds == 1)
            value += ' ';
        else
            value.append(lineEnds - 1, '\n');
        const std::size_t start = m_at;
        for (; m_at < m_text.size() && m_text[m_at] != '\n'; ++m_at) {
            const char c = m_text[m_at];
            if (c == '\t' || (c == ':' && isBlankOrEnd(m_at + 1)))
                return fail();
            if (c == '#' && at(m_at - 1) == ' ')
                break;
        }
        std::size_t end = m_at;
        while (end > start && m_text[end - 1] == ' ')
            --end;
        value += m_text.substr(start, end - start);
        m_at = end;
    }
    m_builder.addDecoded(NodeStyle::Plain, first.start, m_at, value);
    return nextLine();
}

/// `|` and `>` with nothing but `-` behind them: the lines that are indented further than the column.
bool PlainReader::readBlock(std::size_t column)
{
    const std::size_t start = m_at;
    const bool isFolded = at(m_at++) == '>';
    const bool isStripped = at(m_at) == '-';
    m_at += isStripped ? 1 : 0;
    if (at(m_at) != '\n' || m_text.back() != '\n')
        return fail();
    ++m_at;
    std::string value;
    std::size_t indent = 0;
    std::size_t end = m_at;
    std::size_t emptyLines = 0;
    while (m_at < m_text.size()) {
        std::size_t text = m_at;
        while (m_text[text] == ' ' && (indent == 0 || text - m_at < indent))
            ++text;
        const std::size_t lineEnd = m_text.find('\n', text);
        if (text == lineEnd) {
            if (indent == 0)
                return fail(); // how deep empty first lines are is a matter of its own
            ++emptyLines;
            m_at = lineEnd + 1;
            continue;
        }
        if (indent == 0) {
            indent = text - m_at;
            if (indent <= column)
                return fail();
        }
        if (text - m_at < indent)
            break;
        const std::string_view line = m_text.substr(text, lineEnd - text);
        const bool isBlank = line.find_first_not_of(' ') == std::string_view::npos;
        if (isBlank || line[0] == '\t' || (isFolded && line[0] == ' '))
            return fail();
        if (value.empty() || (isFolded && emptyLines > 0))
            value.append(emptyLines, '\n');
        else if (isFolded)
            value += ' ';
        else
            value.append(emptyLines + 1, '\n');
        emptyLines = 0;
        value += line;
        end = lineEnd;
        m_at = lineEnd + 1;
    }
    if (indent == 0)
        return fail();
    if (!isStripped)
        value += '\n';
    m_builder.addDecoded(isFolded ? NodeStyle::Folded : NodeStyle::Literal, start, end, value);
    m_at = end;
    return nextLine();
}

} // namespace slipway
