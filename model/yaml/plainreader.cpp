// SPDX-License-Identifier: GPL-3.0-or-later
// How lines and brackets make the tree; see plainscalars.cpp for what stands in them.
#include "yaml/plainreader.h"

#include "yaml/plainreader_p.h"

namespace slipway
{

namespace
{

bool isFlowWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '/' || c == '-' || c == '+';
}

} // namespace

/// From behind something to the first character of the next line that has more than comments.
bool PlainReader::nextLine()
{
    skipSpaces();
    if (!isAtLineEnd())
        return fail();
    while (true) {
        if (at(m_at) != '\n')
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        if (m_at >= m_text.size())
            break;
        const std::size_t start = ++m_at;
        skipSpaces();
        m_column = m_at - start;
        if (m_at == m_text.size())
            break;
        if (m_text[m_at] == '\n' || m_text[m_at] == '#')
            continue;
        const std::string_view mark = m_text.substr(m_at, 3);
        if (m_text[m_at] == '\t' || (m_column == 0 && (mark == "---" || mark == "...")))
            return fail();
        return true;
    }
    m_atEnd = true;
    return true;
}

/// The entries at a column, the first of which begins here.
bool PlainReader::readMapping(std::size_t column)
{
    if (++m_depth > MaxPlainDepth)
        return fail();
    m_builder.beginCollection(NodeKind::Mapping, NodeStyle::Block, m_at);
    while (true) {
        Token key;
        if (!readToken(key))
            return false;
        if (!key.isKey || key.end - key.start > MaxKeyLength)
            return fail();
        add(key);
        const std::size_t behind = ++m_at;
        skipSpaces();
        if (!(isAtLineEnd() ? readBelow(column, behind, true) : readInline(column)))
            return false;
        if (m_atEnd || m_column < column)
            break;
        if (m_column > column || isDash(m_at))
            return fail();
    }
    m_builder.endCollection();
    --m_depth;
    return true;
}

/// The items at a column. Those of a mapping's list may stand at the column of its keys.
bool PlainReader::readList(std::size_t column, bool isInMapping)
{
    if (++m_depth > MaxPlainDepth)
        return fail();
    m_builder.beginCollection(NodeKind::Sequence, NodeStyle::Block, m_at);
    while (true) {
        const std::size_t behind = ++m_at;
        skipSpaces();
        if (isAtLineEnd()) {
            if (!readBelow(column, behind, false))
                return false;
        } else {
            const std::size_t inner = column + 1 + (m_at - behind);
            Token token;
            const std::size_t start = m_at;
            const char first = at(m_at);
            if (isDash(m_at)) {
                if (!readList(inner, false))
                    return false;
            } else if (first == '{' || first == '[' || first == '|' || first == '>') {
                if (!readInline(column))
                    return false;
            } else if (!readToken(token)) {
                return false;
            } else {
                m_at = start;
                if (!(token.isKey ? readMapping(inner) : readInline(column)))
                    return false;
            }
        }
        if (m_atEnd || m_column < column)
            break;
        if (m_column > column)
            return fail();
        if (!isDash(m_at)) {
            if (!isInMapping)
                return fail();
            break;
        }
    }
    m_builder.endCollection();
    --m_depth;
    return true;
}

/// What stands on the lines below a key or dash at a column; nothing, a value without text `behind` it.
bool PlainReader::readBelow(std::size_t column, std::size_t behind, bool mayHoldList)
{
    if (!nextLine())
        return false;
    if (!m_atEnd && isDash(m_at) && (m_column > column || (mayHoldList && m_column == column)))
        return readList(m_column, m_column == column);
    if (!m_atEnd && m_column > column)
        return readMapping(m_column);
    m_builder.addPlainly(NodeStyle::Plain, behind, behind);
    return true;
}

/// A value behind its key or dash; goes on to the next line that has more.
bool PlainReader::readInline(std::size_t column)
{
    switch (at(m_at)) {
    case '{':
    case '[':
        return readFlow() && nextLine();
    case '|':
    case '>':
        return readBlock(column);
    default:
        break;
    }
    Token token;
    if (!readToken(token))
        return false;
    if (token.isKey)
        return fail();
    if (token.style == NodeStyle::Plain && continues(column))
        return readMoreLines(token, column);
    add(token);
    return nextLine();
}

/// Brackets and braces on one line, around words and text in quotes.
bool PlainReader::readFlow()
{
    if (++m_depth > MaxPlainDepth)
        return fail();
    const bool isMapping = at(m_at) == '{';
    const char closing = isMapping ? '}' : ']';
    m_builder.beginCollection(isMapping ? NodeKind::Mapping : NodeKind::Sequence, NodeStyle::Flow, m_at++);
    skipSpaces();
    for (bool isFirst = true; at(m_at) != closing; isFirst = false) {
        if (!isFirst) {
            if (at(m_at) != ',')
                return fail();
            ++m_at;
            skipSpaces();
        }
        if (!readFlowItem(isMapping))
            return false;
        skipSpaces();
    }
    m_builder.endCollection(++m_at);
    --m_depth;
    return true;
}

bool PlainReader::readFlowItem(bool inMapping)
{
    if (inMapping) {
        if (!readFlowScalar(true) || at(m_at) != ':' || at(m_at + 1) != ' ')
            return fail();
        ++m_at;
        skipSpaces();
    }
    return at(m_at) == '{' || at(m_at) == '[' ? readFlow() : readFlowScalar(false);
}

bool PlainReader::readFlowScalar(bool isKey)
{
    Token token{.start = m_at, .end = m_at};
    const char first = at(m_at);
    if (first == '"' || first == '\'') {
        if (!readQuoted(token, first == '"'))
            return false;
    } else {
        // A colon between letters is a part of the word.
        while (isFlowWord(at(m_at)) || (at(m_at) == ':' && m_at > token.start && isFlowWord(at(m_at + 1))))
            ++m_at;
        token.end = m_at;
        if (m_at == token.start || ((first == '-' || first == '.') && token.end - token.start < 2))
            return fail();
        std::size_t behind = m_at;
        while (at(behind) == ' ')
            ++behind;
        const bool ends = isKey ? behind == m_at : std::string_view(",]}").find(at(behind)) != std::string_view::npos;
        if (!ends)
            return fail();
    }
    if (isKey && (token.isLong || token.end - token.start > MaxKeyLength))
        return fail();
    add(token);
    return true;
}

bool PlainReader::read()
{
    if (m_text.empty() || m_text.starts_with("...") || !isSimpleText(m_text))
        return false;
    // The first line is one like all others, but for the document's own mark.
    skipSpaces();
    m_column = m_at;
    if (m_at == 0 && m_text.starts_with("---")) {
        m_at = 3;
        if (!isBlankOrEnd(m_at) || !nextLine())
            return false;
    } else if (at(m_at) == '\n' || at(m_at) == '#') {
        const std::size_t mark = m_text.find("\n---");
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        if (mark != std::string_view::npos && isBlankOrEnd(mark + 4)) {
            // Nothing but comments may stand above it.
            PlainReader above(m_text.substr(0, mark + 1), m_builder);
            above.m_at = std::min(m_at, mark);
            if (!above.nextLine() || !above.m_atEnd)
                return false;
            m_at = mark + 4;
        }
        if (!nextLine())
            return false;
    }
    if (m_atEnd || at(m_at) == '%')
        return false;
    const bool isRead = isDash(m_at) ? readList(m_column, false) : readMapping(m_column);
    return isRead && m_atEnd && !m_failed;
}

bool readPlainly(std::string_view text, TreeBuilder &builder)
{
    return PlainReader(text, builder).read();
}

} // namespace slipway
