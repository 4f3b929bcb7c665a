// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/blocklines.h"

#include "yaml/linelexer.h"

#include <algorithm>

namespace slipway
{

std::string unquoted(std::string_view text)
{
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        text = text.substr(1, text.size() - 2);
    return std::string(text);
}

TextRange BlockLines::at(std::size_t offset) const
{
    const std::size_t start = offset == 0 ? 0 : m_text.rfind('\n', offset - 1) + 1;
    std::size_t end = std::min(m_text.find('\n', offset), m_text.size());
    if (end > start && m_text[end - 1] == '\r')
        --end;
    return {start, end};
}

bool BlockLines::before(TextRange &line) const
{
    if (line.start == 0)
        return false;
    line = at(line.start - 1);
    return true;
}

bool BlockLines::after(TextRange &line) const
{
    const std::size_t newline = m_text.find('\n', line.end);
    if (newline == std::string_view::npos || newline + 1 >= m_text.size())
        return false;
    line = at(newline + 1);
    return true;
}

std::size_t BlockLines::firstColumn(TextRange line) const
{
    const std::string_view bytes = view(line);
    const std::size_t first = bytes.find_first_not_of(' ');
    return first == BlockLine::None || bytes[first] == '#' || bytes[first] == '\r' ? BlockLine::None : first;
}

BlockLine BlockLines::parse(TextRange range) const
{
    BlockLine parsed{.range = range};
    const std::string_view line = view(range);
    parsed.first = firstColumn(range);
    if (parsed.first == BlockLine::None)
        return parsed;
    std::vector<YamlToken> tokens(line.size());
    YamlLineState state;
    state.inDocument = true;
    lexYamlLine(line, state, tokens.data());
    std::size_t at = parsed.first;
    while (at < line.size() && line[at] == '-' && tokens[at] == YamlToken::Sign) {
        parsed.dashes.push_back(at);
        at = std::min(line.find_first_not_of(' ', at + 1), line.size());
    }
    while (at < line.size() && (tokens[at] == YamlToken::Anchor || tokens[at] == YamlToken::Tag ||
                                (tokens[at] == YamlToken::Blank && line[at] == ' ')))
        ++at;
    if (at < line.size() && tokens[at] == YamlToken::Key) {
        parsed.key = at;
        while (at < line.size() && tokens[at] == YamlToken::Key)
            ++at;
        parsed.keyEnd = at;
        at = std::min(line.find(':', at), line.size() - 1) + 1;
    }
    while (at < line.size() && (line[at] == ' ' || tokens[at] == YamlToken::Anchor || tokens[at] == YamlToken::Tag))
        ++at;
    if (at < line.size() && tokens[at] != YamlToken::Comment) {
        parsed.content = at;
        parsed.contentEnd = line.size();
        while (parsed.contentEnd > at && (tokens[parsed.contentEnd - 1] == YamlToken::Comment ||
                                          tokens[parsed.contentEnd - 1] == YamlToken::Blank))
            --parsed.contentEnd;
    }
    return parsed;
}

TextEntry BlockLines::entryOf(const BlockLine &line) const
{
    const std::string_view bytes = view(line.range);
    TextEntry entry;
    entry.key = unquoted(bytes.substr(line.key, line.keyEnd - line.key));
    if (line.content != BlockLine::None)
        entry.value = unquoted(bytes.substr(line.content, line.contentEnd - line.content));
    entry.keyRange = TextRange{line.key, line.keyEnd}.shifted(line.range.start);
    return entry;
}

} // namespace slipway
