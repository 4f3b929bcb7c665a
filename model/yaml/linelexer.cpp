// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/linelexer.h"

#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int MaxColumn = 0x3FFE;
constexpr int MaxFlowDepth = 0x3FF;
constexpr auto End = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isFlowSign(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

YamlToken scalarToken(std::string_view text)
{
    switch (plainScalarType(text)) {
    case ScalarType::Int:
    case ScalarType::Float:
        return YamlToken::Number;
    case ScalarType::Bool:
    case ScalarType::Null:
        return YamlToken::Word;
    default:
        return YamlToken::Text;
    }
}

/// One pass over one line.
class LineScanner
{
public:
    LineScanner(std::string_view line, YamlLineState &state, YamlToken *tokens)
        : m_line(line), m_state(state), m_tokens(tokens)
    {
        std::fill_n(tokens, line.size(), YamlToken::Blank);
    }
    void scan();

private:
    char at(std::size_t i) const { return i < m_line.size() ? m_line[i] : '\0'; }
    bool atEnd() const { return m_at >= m_line.size(); }
    bool endsWord(std::size_t i) const { return i >= m_line.size() || isSpace(m_line[i]); }
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
    std::size_t quotedEnd(std::size_t from, char quote) const;
    std::size_t plainEnd(std::size_t from) const;
    bool isKeyEnd(std::size_t colon) const;
    bool takeComment();
    bool takeProperty();
    bool takeTemplate();
    bool takeKey();
    bool continuesPlain() const;
    void takeQuoted(char quote);
    void takeRestOfQuote();
    void takeBlockHeader();
    void takePlain();
    void takeFlow();
    void takeContent();

    std::string_view m_line;
    YamlLineState &m_state;
    YamlToken *m_tokens;
    std::size_t m_at = 0;
    int m_parent = -1; ///< column of the last key or dash on this line
};

/// Just behind the closing quote, or End where it is not on this line.
std::size_t LineScanner::quotedEnd(std::size_t from, char quote) const
{
    for (std::size_t i = from; i < m_line.size(); ++i) {
        if (quote == '"' && m_line[i] == '\\') {
            ++i;
        } else if (m_line[i] == quote) {
            if (quote == '\'' && at(i + 1) == '\'')
                ++i;
            else
                return i + 1;
        }
    }
    return End;
}

bool LineScanner::isKeyEnd(std::size_t colon) const
{
    return at(colon) == ':' && (endsWord(colon + 1) || (m_state.flowDepth > 0 && isFlowSign(at(colon + 1))));
}

/// Where a plain scalar (or plain key) ends: at `: `, ` #`, or a flow sign inside flow collections.
std::size_t LineScanner::plainEnd(std::size_t from) const
{
    std::size_t i = from;
    for (; i < m_line.size(); ++i) {
        if (m_line[i] == '#' && i > from && isSpace(m_line[i - 1]))
            break;
        if (m_line[i] == ':' && isKeyEnd(i))
            break;
        if (m_state.flowDepth > 0 && isFlowSign(m_line[i]))
            break;
    }
    while (i > from && isSpace(m_line[i - 1]))
        --i;
    return i;
}

bool LineScanner::takeComment()
{
    if (at(m_at) != '#' || (m_at > 0 && !isSpace(m_line[m_at - 1])))
        return false;
    mark(m_line.size(), YamlToken::Comment);
    return true;
}

bool LineScanner::takeProperty()
{
    const char c = at(m_at);
    if (c != '&' && c != '*' && c != '!')
        return false;
    std::size_t end = m_at + 1;
    while (!endsWord(end) && !(m_state.flowDepth > 0 && isFlowSign(m_line[end])))
        ++end;
    mark(end, c == '!' ? YamlToken::Tag : YamlToken::Anchor);
    return true;
}

bool LineScanner::takeTemplate()
{
    if (m_line.substr(m_at, 2) != "{{")
        return false;
    const std::size_t close = m_line.find("}}", m_at);
    if (close == End)
        return false;
    mark(close + 2, YamlToken::Template);
    return true;
}

/// A key on this line, with its colon.
bool LineScanner::takeKey()
{
    const char c = at(m_at);
    std::size_t end = End;
    if (c == '"' || c == '\'')
        end = quotedEnd(m_at + 1, c);
    else if (c == '*' || c == '&' || c == '!')
        return false;
    else
        end = plainEnd(m_at);
    if (end == End)
        return false;
    std::size_t colon = end;
    while (colon < m_line.size() && isSpace(m_line[colon]))
        ++colon;
    const bool jsonLike = m_state.flowDepth > 0 && (c == '"' || c == '\'') && at(colon) == ':';
    if (!isKeyEnd(colon) && !jsonLike)
        return false;
    if (m_state.flowDepth == 0)
        m_parent = static_cast<int>(m_at);
    mark(end, YamlToken::Key);
    m_at = colon;
    mark(colon + 1, YamlToken::Sign);
    return true;
}

void LineScanner::takeQuoted(char quote)
{
    const std::size_t end = quotedEnd(m_at + 1, quote);
    mark(end == End ? m_line.size() : end, YamlToken::Quoted);
    if (end == End)
        m_state.mode = quote == '"' ? YamlLineState::Mode::DoubleQuoted : YamlLineState::Mode::SingleQuoted;
}

void LineScanner::takeRestOfQuote()
{
    const bool isDouble = m_state.mode == YamlLineState::Mode::DoubleQuoted;
    const std::size_t end = quotedEnd(0, isDouble ? '"' : '\'');
    mark(end == End ? m_line.size() : end, YamlToken::Quoted);
    if (end != End)
        m_state.mode = YamlLineState::Mode::Block;
}

void LineScanner::takeBlockHeader()
{
    std::size_t end = m_at + 1;
    while (end < m_line.size() &&
           (std::isdigit(static_cast<unsigned char>(m_line[end])) != 0 || m_line[end] == '+' || m_line[end] == '-'))
        ++end;
    mark(end, YamlToken::Sign);
    skipSpaces();
    if (!takeComment())
        mark(m_line.size(), YamlToken::Mistake);
    m_state.mode = YamlLineState::Mode::BlockScalar;
}

void LineScanner::takePlain()
{
    const std::size_t end = std::max(plainEnd(m_at), m_at + 1);
    mark(end, scalarToken(m_line.substr(m_at, end - m_at)));
    if (m_state.flowDepth == 0)
        m_state.mode = YamlLineState::Mode::Plain;
}

void LineScanner::takeFlow()
{
    while (m_state.flowDepth > 0 && !atEnd() && m_state.mode == YamlLineState::Mode::Block) {
        skipSpaces();
        if (atEnd() || takeComment())
            return;
        const char c = m_line[m_at];
        if (takeTemplate() || takeProperty())
            continue;
        if (isFlowSign(c)) {
            if (c == '[' || c == '{')
                m_state.flowDepth = static_cast<std::uint16_t>(std::min(m_state.flowDepth + 1, MaxFlowDepth));
            else if (c != ',')
                --m_state.flowDepth;
            mark(m_at + 1, YamlToken::Sign);
        } else if (takeKey()) {
            continue;
        } else if (c == '"' || c == '\'') {
            takeQuoted(c);
        } else if ((c == ':' || c == '?' || c == '-') && endsWord(m_at + 1)) {
            mark(m_at + 1, YamlToken::Sign);
        } else {
            takePlain();
        }
    }
}

/// Everything from the first key, dash or value of a line on, in block context.
void LineScanner::takeContent()
{
    bool keyTaken = false;
    while (true) {
        skipSpaces();
        if (atEnd() || takeComment())
            return;
        const char c = m_line[m_at];
        if ((c == '-' || c == '?' || c == ':') && endsWord(m_at + 1) && !keyTaken) {
            m_parent = static_cast<int>(m_at);
            mark(m_at + 1, YamlToken::Sign);
            continue;
        }
        if (takeTemplate() || takeProperty())
            continue;
        if (!keyTaken && takeKey()) {
            keyTaken = true;
            continue;
        }
        break;
    }
    if (m_parent < 0) // a value on a line of its own: what goes on at its column belongs to it
        m_parent = static_cast<int>(m_at) - 1;
    const char c = m_line[m_at];
    m_state.parent = std::min(m_parent, MaxColumn);
    if (c == '[' || c == '{')
        m_state.flowDepth = 1, mark(m_at + 1, YamlToken::Sign), takeFlow();
    else if (c == '|' || c == '>')
        takeBlockHeader();
    else if (c == '"' || c == '\'')
        takeQuoted(c);
    else
        takePlain();
    if (m_state.flowDepth > 0 || (m_state.isOpen() && m_state.mode != YamlLineState::Mode::Plain))
        return;
    skipSpaces();
    if (atEnd())
        return;
    m_state.mode = YamlLineState::Mode::Block;
    if (!takeComment())
        mark(m_line.size(), YamlToken::Mistake); // something behind a closed quote or bracket, or a second `: `
}

bool LineScanner::continuesPlain() const
{
    const std::size_t first = m_line.find_first_not_of(" \t");
    if (static_cast<int>(first) <= m_state.parent || m_line[first] == '#')
        return false;
    // A `key:` in there is an error to YAML, but most likely a key at the wrong column: show it as one.
    const std::size_t end = plainEnd(first);
    return !(end < m_line.size() && m_line.find_first_not_of(" \t", end) != End &&
             m_line[m_line.find_first_not_of(" \t", end)] == ':');
}

void LineScanner::scan()
{
    using Mode = YamlLineState::Mode;
    const std::size_t first = m_line.find_first_not_of(" \t");
    if (isDocumentMarker(m_line)) {
        const bool starts = m_line[0] == '-';
        m_state = YamlLineState{};
        m_state.inDocument = starts;
        mark(3, YamlToken::Marker);
        if (m_line.find_first_not_of(" \t", 3) == End)
            return;
        takeContent();
        m_state.parent = -1;
        return;
    }
    if (first == End) {
        if (m_state.mode == Mode::SingleQuoted || m_state.mode == Mode::DoubleQuoted)
            mark(m_line.size(), YamlToken::Quoted);
        return;
    }
    if (m_state.mode == Mode::BlockScalar) {
        if (static_cast<int>(std::min<std::size_t>(m_line.find_first_not_of(' '), MaxColumn)) > m_state.parent) {
            mark(m_line.size(), YamlToken::BlockText);
            return;
        }
        m_state.mode = Mode::Block;
    } else if (m_state.mode == Mode::Plain) {
        if (continuesPlain()) {
            m_at = first;
            mark(std::max(plainEnd(first), first + 1), YamlToken::Text);
            skipSpaces();
            if (takeComment())
                m_state.mode = Mode::Block;
            return;
        }
        m_state.mode = Mode::Block;
    } else if (m_state.mode != Mode::Block) {
        takeRestOfQuote();
        if (m_state.mode != Mode::Block)
            return;
        if (m_state.flowDepth == 0) {
            skipSpaces();
            if (!takeComment())
                mark(m_line.size(), YamlToken::Mistake);
            return;
        }
    }
    if (m_state.flowDepth > 0) {
        takeFlow();
        if (m_state.isOpen())
            return;
        skipSpaces();
        if (!takeComment())
            mark(m_line.size(), YamlToken::Mistake);
        return;
    }
    if (!m_state.inDocument && m_line[0] == '%') {
        mark(m_line.size(), YamlToken::Marker);
        return;
    }
    if (m_line[first] == '#') {
        m_at = first;
        takeComment();
        return;
    }
    for (std::size_t i = 0; i < first; ++i)
        if (m_line[i] == '\t')
            m_tokens[i] = YamlToken::Mistake;
    m_state.inDocument = true;
    m_at = first;
    takeContent();
}

} // namespace

int YamlLineState::packed() const
{
    return static_cast<int>(mode) | (inDocument ? 8 : 0) | (flowDepth << 4) | ((parent + 1) << 14);
}

YamlLineState YamlLineState::unpacked(int packed)
{
    YamlLineState state;
    state.mode = static_cast<Mode>(packed & 7);
    state.inDocument = (packed & 8) != 0;
    state.flowDepth = static_cast<std::uint16_t>((packed >> 4) & MaxFlowDepth);
    state.parent = ((packed >> 14) & 0x3FFF) - 1;
    return state;
}

bool isDocumentMarker(std::string_view line)
{
    return (line.substr(0, 3) == "---" || line.substr(0, 3) == "...") && (line.size() == 3 || isSpace(line[3]));
}

void lexYamlLine(std::string_view line, YamlLineState &state, YamlToken *tokens)
{
    LineScanner(line, state, tokens).scan();
}

int foldLevel(std::string_view line, const YamlLineState &before)
{
    if (isDocumentMarker(line))
        return 0;
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == End)
        return NoFoldLevel;
    const int column = static_cast<int>(std::min<std::size_t>(first, 1000));
    using Mode = YamlLineState::Mode;
    const bool inQuotes = before.mode == Mode::SingleQuoted || before.mode == Mode::DoubleQuoted;
    const bool inBlockText = before.mode == Mode::BlockScalar && column > before.parent;
    const bool inPlain = before.mode == Mode::Plain && column > before.parent;
    if (inQuotes || before.flowDepth > 0 || inBlockText || inPlain)
        return 3 + 2 * std::min(before.parent, 1000);
    if (line[first] == '#' || (!before.inDocument && line[0] == '%'))
        return NoFoldLevel;
    if (!before.inDocument)
        return 0;
    const bool isItem = line[first] == '-' && (first + 1 == line.size() || isSpace(line[first + 1]));
    return 1 + 2 * column + (isItem ? 1 : 0);
}

} // namespace slipway
