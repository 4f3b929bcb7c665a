// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/linelexer.h"

#include <algorithm>
#include <string_view>

namespace slipway
{

inline bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Names the bytes of one line from left to right; what is not named is Blank. Knows what can be told without what the
/// lines above say: comments, where quotes end, template marks.
class LineMarker
{
public:
    /// Writes `line.size()` tokens.
    LineMarker(std::string_view line, YamlToken *tokens) : m_line(line), m_tokens(tokens)
    {
        std::fill_n(tokens, line.size(), YamlToken::Blank);
    }

protected:
    char at(std::size_t i) const { return i < m_line.size() ? m_line[i] : '\0'; }
    bool atEnd() const { return m_at >= m_line.size(); }
    bool endsWord(std::size_t i) const { return i >= m_line.size() || isSpace(m_line[i]); }
    /// Names the bytes up to `end` and goes there.
    void mark(std::size_t end, YamlToken token)
    {
        end = std::min(end, m_line.size());
        std::fill(m_tokens + m_at, m_tokens + std::max(m_at, end), token);
        m_at = std::max(m_at, end);
    }
    void skipSpaces()
    {
        while (!atEnd() && isSpace(m_line[m_at]))
            ++m_at;
    }
    /// Just behind the closing quote, or npos where it is not on this line.
    std::size_t quotedEnd(std::size_t from, char quote) const;
    bool takeComment();
    /// What may stand behind a value on its line: a comment, and else a mistake.
    void takeEnd();
    bool takeTemplate();

    std::string_view m_line;
    YamlToken *m_tokens;
    std::size_t m_at = 0;
};

} // namespace slipway
