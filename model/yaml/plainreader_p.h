// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/treebuilder.h"

namespace slipway
{

inline constexpr int MaxPlainDepth = 100;
inline constexpr std::size_t MaxKeyLength = 1000; ///< libyaml takes no key of more than 1024 code points

/// True for text of nothing but what every YAML reader takes for a character or a line break: no controls but tab and
/// LF, no other line breaks.
bool isSimpleText(std::string_view text);

/// Reads a text from its begin to its end, and stops for good at the first thing that is not simple.
class PlainReader
{
public:
    PlainReader(std::string_view text, TreeBuilder &builder) : m_text(text), m_builder(builder) {}
    bool read();

private:
    struct Token {
        NodeStyle style = NodeStyle::Plain;
        std::size_t start = 0;
        std::size_t end = 0;
        bool isDecoded = false;
        bool isLong = false; ///< it has several lines
        bool isKey = false;  ///< a colon that makes it one stands behind it
    };

    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\n'; }
    bool isBlankOrEnd(std::size_t place) const { return at(place) == ' ' || at(place) == '\n'; }
    bool isDash(std::size_t place) const { return at(place) == '-' && isBlankOrEnd(place + 1); }
    bool fail()
    {
        m_failed = true;
        return false;
    }
    void skipSpaces()
    {
        while (at(m_at) == ' ')
            ++m_at;
    }
    bool isAtLineEnd() const { return at(m_at) == '\n' || (at(m_at) == '#' && m_at > 0 && at(m_at - 1) == ' '); }

    bool nextLine();
    bool readMapping(std::size_t column);
    bool readList(std::size_t column, bool isInMapping);
    bool readBelow(std::size_t column, std::size_t behind, bool mayHoldList);
    bool readInline(std::size_t column);
    bool readToken(Token &token);
    bool readQuoted(Token &token, bool isDouble);
    bool decodeEscape(Token &token);
    bool foldLines(Token &token, std::size_t textEnd, bool isEscaped);
    void decode(Token &token, std::size_t upTo, std::string_view meaning, std::size_t behind);
    void add(const Token &token);
    bool continues(std::size_t column);
    bool readMoreLines(const Token &first, std::size_t column);
    bool readBlock(std::size_t column);
    bool readFlow();
    bool readFlowScalar(bool isKey);
    bool readFlowItem(bool inMapping);

    std::string_view m_text;
    TreeBuilder &m_builder;
    std::size_t m_at = 0;
    std::size_t m_column = 0; ///< of m_at, where a line's text begins
    bool m_atEnd = false;     ///< nothing follows any more
    bool m_failed = false;
    int m_depth = 0;
    std::string m_decoded;    ///< what the last decoded token means
    std::size_t m_copied = 0; ///< up to where it is in there
};

} // namespace slipway
