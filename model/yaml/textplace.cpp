// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/textplace.h"

#include "yaml/linelexer.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr auto End = std::string_view::npos;

/// A line in block style, taken apart.
struct Line {
    TextRange range{};                 ///< without line end
    std::size_t first = End;           ///< column of the first byte that is no space, End for blank lines and comments
    std::vector<std::size_t> dashes{}; ///< columns
    std::size_t key = End;             ///< column of the key
    std::size_t keyEnd = End;
    std::size_t content = End; ///< column where a value begins; End when nothing follows
    std::size_t contentEnd = End;

    std::size_t lastDash() const { return dashes.empty() ? End : dashes.back(); }
};

class Lines
{
public:
    explicit Lines(std::string_view text) : m_text(text) {}

    TextRange at(std::size_t offset) const
    {
        const std::size_t start = offset == 0 ? 0 : m_text.rfind('\n', offset - 1) + 1;
        std::size_t end = std::min(m_text.find('\n', offset), m_text.size());
        if (end > start && m_text[end - 1] == '\r')
            --end;
        return {start, end};
    }
    std::string_view view(TextRange range) const { return m_text.substr(range.start, range.size()); }
    /// False at the text's first line.
    bool before(TextRange &line) const
    {
        if (line.start == 0)
            return false;
        line = at(line.start - 1);
        return true;
    }
    bool after(TextRange &line) const
    {
        const std::size_t newline = m_text.find('\n', line.end);
        if (newline == End || newline + 1 >= m_text.size())
            return false;
        line = at(newline + 1);
        return true;
    }
    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

std::size_t firstColumn(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(' ');
    return first == End || line[first] == '#' || line[first] == '\r' ? End : first;
}

Line parse(const Lines &lines, TextRange range)
{
    Line parsed{.range = range};
    const std::string_view line = lines.view(range);
    parsed.first = firstColumn(line);
    if (parsed.first == End)
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

std::string unquoted(std::string_view text)
{
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        text = text.substr(1, text.size() - 2);
    return std::string(text);
}

TextEntry entryOf(const Lines &lines, const Line &line)
{
    const std::string_view bytes = lines.view(line.range);
    TextEntry entry;
    entry.key = unquoted(bytes.substr(line.key, line.keyEnd - line.key));
    if (line.content != End)
        entry.value = unquoted(bytes.substr(line.content, line.contentEnd - line.content));
    entry.keyRange = TextRange{line.key, line.keyEnd}.shifted(line.range.start);
    return entry;
}

TextRange documentAround(const Lines &lines, TextRange line)
{
    TextRange document{line.start, lines.text().size()};
    TextRange up = line;
    while (!isDocumentMarker(lines.view(up)) && lines.before(up))
        document.start = up.start;
    if (isDocumentMarker(lines.view(up)))
        document.start = std::min(lines.text().find('\n', up.end), lines.text().size() - 1) + 1;
    TextRange down = line;
    while (lines.after(down)) {
        if (!isDocumentMarker(lines.view(down)))
            continue;
        document.end = down.start;
        break;
    }
    return document;
}

/// Climbs from a line to the document's root, collecting path steps and the entries of each mapping on the way.
class Climb
{
public:
    Climb(const Lines &lines, TextRange document) : m_lines(lines), m_document(document) {}

    /// False inside a block scalar or at a column where nothing can stand.
    bool run(const Line &from, std::size_t keyColumn);
    NodePath path() const;
    std::vector<std::vector<TextEntry>> mappings() const { return {m_mappings.rbegin(), m_mappings.rend()}; }

private:
    bool climbMapping(TextRange &line, std::size_t &column, std::vector<std::size_t> &dashes);
    bool climbItem(TextRange &line, std::size_t &column, std::vector<std::size_t> &dashes, bool &atKey);
    bool takeParent(const Line &line, std::size_t &column, std::vector<std::size_t> &dashes);
    void takeFollowing(TextRange line, std::size_t column, std::vector<TextEntry> &entries) const;
    /// A list at its key's column belongs to that key, not to the mapping that is climbed.
    bool isFlatItem(TextRange line, std::size_t first, std::size_t column) const
    {
        return first == column && !parse(m_lines, line).dashes.empty();
    }
    bool inside(TextRange line) const { return line.start >= m_document.start; }

    const Lines &m_lines;
    TextRange m_document;
    std::vector<PathStep> m_steps; // innermost first
    std::vector<std::vector<TextEntry>> m_mappings;
    bool m_isRoot = false;
};

bool Climb::takeParent(const Line &line, std::size_t &column, std::vector<std::size_t> &dashes)
{
    if (line.key == End || line.content != End)
        return false; // a scalar stands there: whoever is below it is part of it, or an error
    const std::string_view bytes = m_lines.view(line.range);
    m_steps.emplace_back(unquoted(bytes.substr(line.key, line.keyEnd - line.key)));
    column = line.key;
    dashes = line.dashes;
    return true;
}

void Climb::takeFollowing(TextRange line, std::size_t column, std::vector<TextEntry> &entries) const
{
    while (m_lines.after(line) && line.start < m_document.end) {
        const std::size_t first = firstColumn(m_lines.view(line));
        if (first == End || first > column)
            continue;
        if (first < column)
            return;
        const Line sibling = parse(m_lines, line);
        if (sibling.key == column && sibling.dashes.empty())
            entries.push_back(entryOf(m_lines, sibling));
    }
}

/// From a key's line up to its mapping's first line; then `line` and `column` are those of the parent key, or `dashes`
/// holds the dash that the mapping is an item of.
bool Climb::climbMapping(TextRange &line, std::size_t &column, std::vector<std::size_t> &dashes)
{
    std::vector<TextEntry> entries;
    takeFollowing(line, column, entries);
    const auto finish = [&] {
        std::sort(entries.begin(), entries.end(),
                  [](const TextEntry &a, const TextEntry &b) { return a.keyRange.start < b.keyRange.start; });
        m_mappings.push_back(std::move(entries));
    };
    for (bool first = true;; first = false) {
        const std::size_t at = firstColumn(m_lines.view(line));
        const bool relevant = first || (at != End && at <= column && !isFlatItem(line, at, column));
        if (relevant) {
            const Line parsed = parse(m_lines, line);
            const bool own = parsed.key == column;
            if (own)
                entries.push_back(entryOf(m_lines, parsed));
            const bool isItem = first ? !dashes.empty() : own && !parsed.dashes.empty();
            if (isItem) {
                if (!first)
                    dashes = parsed.dashes;
                finish();
                return true;
            }
            if (!first && !own) {
                finish();
                if (parsed.lastDash() != End && parsed.lastDash() < column && parsed.key == End &&
                    parsed.content == End) {
                    dashes = parsed.dashes; // `-` alone, the mapping begins on a line below
                    return true;
                }
                return takeParent(parsed, column, dashes);
            }
        }
        if (!m_lines.before(line) || !inside(line)) {
            m_isRoot = true;
            finish();
            return true;
        }
    }
}

/// From a line with a dash (the last of `dashes`) up to what holds the list: a key (then `atKey`) or another item.
bool Climb::climbItem(TextRange &line, std::size_t &column, std::vector<std::size_t> &dashes, bool &atKey)
{
    const std::size_t dash = dashes.back();
    dashes.pop_back();
    const bool nested = !dashes.empty();
    std::size_t index = 0;
    if (nested) { // `- - x`: the first item of a list inside a list
        m_steps.emplace_back(index);
        return true;
    }
    while (m_lines.before(line) && inside(line)) {
        const std::size_t at = firstColumn(m_lines.view(line));
        if (at == End || at > dash)
            continue;
        const Line parsed = parse(m_lines, line);
        if (std::find(parsed.dashes.begin(), parsed.dashes.end(), dash) != parsed.dashes.end()) {
            ++index;
            if (parsed.first == dash)
                continue;
            dashes = parsed.dashes;
            dashes.erase(std::find(dashes.begin(), dashes.end(), dash), dashes.end());
            m_steps.emplace_back(index);
            return true;
        }
        m_steps.emplace_back(index);
        atKey = true;
        return takeParent(parsed, column, dashes);
    }
    m_steps.emplace_back(index);
    m_isRoot = true;
    return true;
}

bool Climb::run(const Line &from, std::size_t keyColumn)
{
    TextRange line = from.range;
    std::size_t column = keyColumn;
    std::vector<std::size_t> dashes = from.dashes;
    while (!m_isRoot) {
        if (!climbMapping(line, column, dashes))
            return false;
        bool atKey = false;
        while (!dashes.empty() && !atKey && !m_isRoot)
            if (!climbItem(line, column, dashes, atKey))
                return false;
    }
    return true;
}

NodePath Climb::path() const
{
    NodePath path;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        path.append(*step);
    return path;
}

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0 ||
           std::string_view("-_./$*").find(c) != End;
}

void takeWord(std::string_view text, std::size_t offset, std::size_t start, std::size_t limit, TextPlace &place)
{
    std::size_t end = std::min(std::max(offset, start), limit);
    while (end < limit && isWordByte(text[end]))
        ++end;
    place.word = {std::min(start, end), end};
    place.prefix = text.substr(place.word.start, std::min(offset, end) - place.word.start);
}

/// Follows a flow collection on one line from its opening bracket to the place.
void takeFlow(std::string_view text, std::size_t from, std::size_t offset, std::size_t lineEnd, TextPlace &place)
{
    struct Open {
        bool isMap = false;
        std::size_t items = 0;
        std::string key{};
        bool behindColon = false;
    };
    std::vector<Open> open;
    std::size_t wordStart = from;
    char quote = 0;
    for (std::size_t i = from; i < offset; ++i) {
        const char c = text[i];
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
            continue;
        }
        if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{' || c == '[') {
            if (c == '{')
                place.mappings.emplace_back();
            open.push_back({.isMap = c == '{'});
            wordStart = i + 1;
        } else if ((c == '}' || c == ']') && !open.empty()) {
            if (open.back().isMap)
                place.mappings.pop_back();
            open.pop_back();
            wordStart = i + 1;
        } else if (c == ',' && !open.empty()) {
            Open &inner = open.back();
            if (inner.isMap && inner.behindColon && !place.mappings.back().empty())
                place.mappings.back().back().value = unquoted(text.substr(wordStart, i - wordStart));
            ++inner.items;
            inner.behindColon = false;
            wordStart = i + 1;
        } else if (c == ':' && !open.empty() && open.back().isMap && !open.back().behindColon) {
            open.back().key = unquoted(text.substr(wordStart, i - wordStart));
            open.back().behindColon = true;
            place.mappings.back().push_back({open.back().key, {}, {wordStart, i}});
            wordStart = i + 1;
        } else if (c == ' ' && wordStart == i) {
            wordStart = i + 1;
        }
    }
    if (open.empty()) {
        place.slot = TextPlace::Slot::None;
        return;
    }
    place.inFlow = true;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const bool last = i + 1 == open.size();
        if (!open[i].isMap)
            place.path.append(open[i].items);
        else if (!last || open[i].behindColon)
            place.path.append(open[i].key);
    }
    place.slot = open.back().isMap && !open.back().behindColon ? TextPlace::Slot::Key : TextPlace::Slot::Value;
    if (quote != 0)
        ++wordStart;
    takeWord(text, offset, wordStart, lineEnd, place);
    place.colonFollows = place.slot == TextPlace::Slot::Key && place.word.end < lineEnd && text[place.word.end] == ':';
}

bool inComment(std::string_view line, std::size_t column)
{
    std::vector<YamlToken> tokens(line.size());
    YamlLineState state;
    lexYamlLine(line, state, tokens.data());
    return column > 0 && column <= line.size() && tokens[column - 1] == YamlToken::Comment;
}

} // namespace

std::string TextPlace::valueOf(std::string_view key, std::size_t levelsUp) const
{
    if (levelsUp < mappings.size())
        for (const TextEntry &entry : mappings[mappings.size() - 1 - levelsUp])
            if (entry.key == key)
                return entry.value;
    return {};
}

TextPlace placeInText(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    const Lines lines(text);
    const TextRange range = lines.at(offset);
    TextPlace place;
    place.document = documentAround(lines, range);
    const std::string_view bytes = lines.view(range);
    const std::size_t column = std::min(offset, range.end) - range.start;
    if (isDocumentMarker(bytes) || inComment(bytes, column))
        return place;
    Line line = parse(lines, range);
    // Before the first byte, or on a blank line, the caret's own column counts.
    if (line.first == End || (column < line.first && line.dashes.empty()))
        line = {.range = range, .first = column};
    std::size_t keyColumn = line.key;
    if (keyColumn == End)
        keyColumn = line.content != End ? line.content : line.first;
    if (line.key == End && !line.dashes.empty() && line.content == End)
        keyColumn = std::max(column, line.lastDash() + 1);
    if (line.lastDash() != End && column <= line.lastDash())
        return place;
    Climb climb(lines, place.document);
    if (!climb.run(line, keyColumn))
        return place;
    place.path = climb.path();
    place.mappings = climb.mappings();
    place.column = keyColumn;
    const bool inValue = line.key != End && column > line.keyEnd;
    if (inValue)
        place.path.append(place.mappings.empty() ? std::string() : entryOf(lines, line).key);
    place.slot = inValue ? TextPlace::Slot::Value : TextPlace::Slot::Key;
    const std::size_t start = range.start + (inValue ? std::min(line.content, bytes.size()) : keyColumn);
    if (line.content != End && column > line.content && (bytes[line.content] == '{' || bytes[line.content] == '[')) {
        takeFlow(text, range.start + line.content, offset, range.end, place);
        return place;
    }
    if (inValue && line.content != End && (bytes[line.content] == '|' || bytes[line.content] == '>')) {
        place.slot = TextPlace::Slot::None;
        return place;
    }
    const bool quoted = line.content != End && inValue && (bytes[line.content] == '"' || bytes[line.content] == '\'');
    takeWord(text, offset, inValue && line.content == End ? offset : start + (quoted ? 1 : 0), range.end, place);
    place.colonFollows = !inValue && place.word.end < range.end && text[place.word.end] == ':';
    return place;
}

} // namespace slipway
