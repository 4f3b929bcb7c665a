// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/textplace.h"

#include "yaml/blocklines.h"
#include "yaml/flowplace.h"
#include "yaml/linelexer.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr auto None = BlockLine::None;

TextRange documentAround(const BlockLines &lines, TextRange line)
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
    Climb(const BlockLines &lines, TextRange document) : m_lines(lines), m_document(document) {}

    /// False inside a block scalar or at a column where nothing can stand.
    bool run(const BlockLine &from, std::size_t keyColumn);
    NodePath path() const;
    std::vector<std::vector<TextEntry>> mappings() const { return {m_mappings.rbegin(), m_mappings.rend()}; }

private:
    bool climbMapping(TextRange &line, std::size_t &column, std::vector<std::size_t> &dashes);
    bool climbItem(TextRange &line, std::size_t &column, std::vector<std::size_t> &dashes, bool &atKey);
    bool takeParent(const BlockLine &line, std::size_t &column, std::vector<std::size_t> &dashes);
    void takeFollowing(TextRange line, std::size_t column, std::vector<TextEntry> &entries) const;
    /// A list at its key's column belongs to that key, not to the mapping that is climbed.
    bool isFlatItem(TextRange line, std::size_t first, std::size_t column) const
    {
        return first == column && !m_lines.parse(line).dashes.empty();
    }
    bool inside(TextRange line) const { return line.start >= m_document.start; }

    const BlockLines &m_lines;
    TextRange m_document;
    std::vector<PathStep> m_steps; // innermost first
    std::vector<std::vector<TextEntry>> m_mappings;
    bool m_isRoot = false;
};

bool Climb::takeParent(const BlockLine &line, std::size_t &column, std::vector<std::size_t> &dashes)
{
    if (line.key == None || line.content != None)
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
        const std::size_t first = m_lines.firstColumn(line);
        if (first == None || first > column)
            continue;
        if (first < column)
            return;
        const BlockLine sibling = m_lines.parse(line);
        if (sibling.key == column && sibling.dashes.empty())
            entries.push_back(m_lines.entryOf(sibling));
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
        const std::size_t at = m_lines.firstColumn(line);
        const bool relevant = first || (at != None && at <= column && !isFlatItem(line, at, column));
        if (relevant) {
            const BlockLine parsed = m_lines.parse(line);
            const bool own = parsed.key == column;
            if (own)
                entries.push_back(m_lines.entryOf(parsed));
            const bool isItem = first ? !dashes.empty() : own && !parsed.dashes.empty();
            if (isItem) {
                if (!first)
                    dashes = parsed.dashes;
                finish();
                return true;
            }
            if (!first && !own) {
                finish();
                if (parsed.lastDash() != None && parsed.lastDash() < column && parsed.key == None &&
                    parsed.content == None) {
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
        const std::size_t at = m_lines.firstColumn(line);
        if (at == None || at > dash)
            continue;
        const BlockLine parsed = m_lines.parse(line);
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

bool Climb::run(const BlockLine &from, std::size_t keyColumn)
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
           std::string_view("-_./$*").find(c) != std::string_view::npos;
}

void takeWord(std::string_view text, std::size_t offset, std::size_t start, std::size_t limit, TextPlace &place)
{
    std::size_t end = std::min(std::max(offset, start), limit);
    while (end < limit && isWordByte(text[end]))
        ++end;
    place.word = {std::min(start, end), end};
    place.prefix = text.substr(place.word.start, std::min(offset, end) - place.word.start);
}

/// The part of a place that a flow collection on its line says.
void takeFlow(std::string_view text, std::size_t from, std::size_t offset, std::size_t lineEnd, TextPlace &place)
{
    const FlowPlace flow = FlowPlace::find(text, from, offset);
    if (flow.open.empty()) {
        place.slot = TextPlace::Slot::None;
        return;
    }
    place.inFlow = true;
    for (std::size_t i = 0; i < flow.open.size(); ++i) {
        const FlowPlace::Collection &collection = flow.open[i];
        if (!collection.isMap)
            place.path.append(collection.items);
        else if (i + 1 < flow.open.size() || collection.isBehindColon)
            place.path.append(collection.key);
        if (collection.isMap)
            place.mappings.push_back(collection.entries);
    }
    const FlowPlace::Collection &inner = flow.open.back();
    place.slot = inner.isMap && !inner.isBehindColon ? TextPlace::Slot::Key : TextPlace::Slot::Value;
    takeWord(text, offset, flow.word, lineEnd, place);
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
    const BlockLines lines(text);
    const TextRange range = lines.at(offset);
    TextPlace place;
    place.document = documentAround(lines, range);
    const std::string_view bytes = lines.view(range);
    const std::size_t column = std::min(offset, range.end) - range.start;
    if (isDocumentMarker(bytes) || inComment(bytes, column))
        return place;
    BlockLine line = lines.parse(range);
    // Before the first byte, or on a blank line, the caret's own column counts.
    if (line.first == None || (column < line.first && line.dashes.empty()))
        line = {.range = range, .first = column};
    std::size_t keyColumn = line.key;
    if (keyColumn == None)
        keyColumn = line.content != None ? line.content : line.first;
    if (line.key == None && !line.dashes.empty() && line.content == None)
        keyColumn = std::max(column, line.lastDash() + 1);
    if (line.lastDash() != None && column <= line.lastDash())
        return place;
    Climb climb(lines, place.document);
    if (!climb.run(line, keyColumn))
        return place;
    place.path = climb.path();
    place.mappings = climb.mappings();
    place.column = keyColumn;
    const bool inValue = line.key != None && column > line.keyEnd;
    if (inValue)
        place.path.append(place.mappings.empty() ? std::string() : lines.entryOf(line).key);
    place.slot = inValue ? TextPlace::Slot::Value : TextPlace::Slot::Key;
    const std::size_t start = range.start + (inValue ? std::min(line.content, bytes.size()) : keyColumn);
    if (line.content != None && column > line.content && (bytes[line.content] == '{' || bytes[line.content] == '[')) {
        takeFlow(text, range.start + line.content, offset, range.end, place);
        return place;
    }
    if (inValue && line.content != None && (bytes[line.content] == '|' || bytes[line.content] == '>')) {
        place.slot = TextPlace::Slot::None;
        return place;
    }
    const bool quoted = line.content != None && inValue && (bytes[line.content] == '"' || bytes[line.content] == '\'');
    takeWord(text, offset, inValue && line.content == None ? offset : start + (quoted ? 1 : 0), range.end, place);
    place.colonFollows = !inValue && place.word.end < range.end && text[place.word.end] == ':';
    return place;
}

} // namespace slipway
