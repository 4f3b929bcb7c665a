// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/linelexer.h"

#include "yaml/linemarker.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int MaxColumn = 0x3FFE;
constexpr int MaxFlowDepth = 0x3FF;
constexpr auto End = std::string_view::npos;

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
class LineScanner : private LineMarker
{
public:
    LineScanner(std::string_view line, YamlLineState &state, YamlToken *tokens)
        : LineMarker(line, tokens), m_state(state)
    {
    }
    void scan();

private:
    std::size_t plainEnd(std::size_t from) const;
    bool isKeyEnd(std::size_t colon) const;
    bool takeProperty();
    bool takeKey();
    bool continuesPlain() const;
    void takeQuoted(char quote);
    void takeRestOfQuote();
    void takeBlockHeader();
    void takePlain();
    void takeFlow();
    void takeContent();
    bool takeMarker();
    bool takeOpenScalar(std::size_t first);

    YamlLineState &m_state;
    int m_parent = -1; ///< column of the last key or dash on this line
};

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
    takeEnd();
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
    takeEnd(); // a mistake: something behind a closed quote or bracket, or a second `: `
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

bool LineScanner::takeMarker()
{
    if (!isDocumentMarker(m_line))
        return false;
    const bool starts = m_line[0] == '-';
    m_state = YamlLineState{};
    m_state.inDocument = starts;
    mark(3, YamlToken::Marker);
    if (m_line.find_first_not_of(" \t", 3) == End)
        return true;
    takeContent();
    m_state.parent = -1;
    return true;
}

/// What belongs to a scalar that began on a line above. False where the scalar ended before this line, or where more
/// of a flow collection follows behind it.
bool LineScanner::takeOpenScalar(std::size_t first)
{
    using Mode = YamlLineState::Mode;
    switch (m_state.mode) {
    case Mode::Block:
        return false;
    case Mode::BlockScalar:
        if (static_cast<int>(std::min<std::size_t>(m_line.find_first_not_of(' '), MaxColumn)) > m_state.parent) {
            mark(m_line.size(), YamlToken::BlockText);
            return true;
        }
        break;
    case Mode::Plain:
        if (continuesPlain()) {
            m_at = first;
            mark(std::max(plainEnd(first), first + 1), YamlToken::Text);
            skipSpaces();
            if (takeComment())
                m_state.mode = Mode::Block;
            return true;
        }
        break;
    case Mode::SingleQuoted:
    case Mode::DoubleQuoted:
        takeRestOfQuote();
        if (m_state.mode != Mode::Block)
            return true;
        if (m_state.flowDepth == 0)
            takeEnd();
        return m_state.flowDepth == 0;
    }
    m_state.mode = Mode::Block;
    return false;
}

void LineScanner::scan()
{
    using Mode = YamlLineState::Mode;
    if (takeMarker())
        return;
    const std::size_t first = m_line.find_first_not_of(" \t");
    if (first == End) {
        if (m_state.mode == Mode::SingleQuoted || m_state.mode == Mode::DoubleQuoted)
            mark(m_line.size(), YamlToken::Quoted);
        return;
    }
    if (takeOpenScalar(first))
        return;
    if (m_state.flowDepth > 0) {
        takeFlow();
        if (!m_state.isOpen())
            takeEnd();
        return;
    }
    if (!m_state.inDocument && m_line[0] == '%') {
        mark(m_line.size(), YamlToken::Marker);
        return;
    }
    m_at = first;
    if (takeComment())
        return;
    for (std::size_t i = 0; i < first; ++i)
        if (m_line[i] == '\t')
            m_tokens[i] = YamlToken::Mistake;
    m_state.inDocument = true;
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

} // namespace slipway
