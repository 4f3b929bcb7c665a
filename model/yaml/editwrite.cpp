// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of EditDraft that write new text.
#include "yaml/editdraft.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::string joined(const std::vector<std::string> &lines, const std::string &eol)
{
    std::string text;
    for (const std::string &line : lines)
        text += (text.empty() ? std::string() : eol) + line;
    return text;
}

/// Each line with a line end before it.
std::string below(const std::vector<std::string> &lines, const std::string &eol)
{
    std::string text;
    for (const std::string &line : lines)
        text += eol + line;
    return text;
}

/// The text in the quotes the node has now, where the new text allows them.
std::optional<std::string> sameQuotes(NodeRef node, const Value &value)
{
    const auto *text = value.asString();
    if (!text || !node.isScalar() || text->find('\n') != std::string::npos || !node.node().tag.empty())
        return std::nullopt;
    if (node.node().style == NodeStyle::DoubleQuoted)
        return doubleQuoted(*text);
    if (node.node().style == NodeStyle::SingleQuoted)
        return singleQuoted(*text);
    return std::nullopt;
}

QString overwriteRoot(EditDraft &draft, NodeRef root, const Value &value)
{
    const TextLines lines = draft.lines();
    const std::string &text = draft.text();
    const std::string &eol = draft.style().eol;
    std::string written = joined(writtenDocument(value, draft.style()), eol);
    if (root) {
        const std::size_t start = root.node().tag.empty() ? root.node().content : root.range().start;
        if (!lines.isFirst(start))
            written.insert(0, eol);
        return draft.apply({{{start, root.range().end}, written}});
    }
    std::size_t at = text.size();
    const std::size_t lastText = text.find_last_not_of(" \t\r\n");
    if (lastText != std::string::npos && text.compare(lines.start(lastText), 3, "...") == 0)
        at = lines.start(lastText);
    if (at > 0 && text[at - 1] != '\n')
        written.insert(0, eol);
    return draft.apply({{{at, at}, written + eol}});
}

/// Replaces a block collection that begins on a line below its key or dash.
EditSet overwriteBelow(const EditDraft &draft, NodeRef node, const Written &written)
{
    const TextLines lines = draft.lines();
    const std::string &text = draft.text();
    const std::size_t slot = draft.slot(node);
    std::size_t propertiesEnd = slot;
    for (std::size_t at = node.range().start; at < node.node().content && (text[at] == '&' || text[at] == '!');
         at = std::min(text.find_first_not_of(' ', propertiesEnd), text.size()))
        propertiesEnd = std::min(text.find_first_of(" \t\r\n", at), text.size());
    const std::size_t lineEnd = lines.end(propertiesEnd);
    std::size_t end = node.range().end;
    if (lines.endsAt(end))
        end = lines.end(end);
    return {{{slot, propertiesEnd}, written.head.empty() ? std::string() : " " + written.head},
            {{lineEnd, end}, below(written.body, draft.style().eol)}};
}

/// Blanks without a line end that the text ends in, behind a value at its end, where a block of text would take them
/// for its own.
TextRange blanksAtOpenEnd(std::string_view text, std::size_t behind, const Written &written)
{
    const auto line =
        std::find_if(written.body.begin(), written.body.end(), [](const auto &each) { return !each.empty(); });
    const bool isText = written.head.find('|') != std::string::npos && line != written.body.end();
    if (!isText || text.find_first_not_of(" \t\r\n", behind) != std::string_view::npos)
        return {};
    const std::size_t start = text.find_last_not_of(' ') + 1;
    const bool isOwnLine = start > behind && start < text.size() && text[start - 1] == '\n';
    return isOwnLine && text.size() - start > line->find_first_not_of(' ') ? TextRange{start, text.size()}
                                                                           : TextRange{};
}

} // namespace

EditSet overwriteInLine(const EditDraft &draft, NodeRef node, const Written &written)
{
    const TextLines lines = draft.lines();
    const std::string &text = draft.text();
    std::size_t start = node.node().tag.empty() ? node.node().content : node.range().start;
    std::size_t end = node.range().end;
    // Blanks at the line's end would become part of a block of text.
    if (!written.body.empty() && lines.endsAt(end) && !lines.hasComment(end))
        end = lines.end(end);
    std::string head = written.head;
    if (head.empty())
        while (start > 0 && (text[start - 1] == ' ' || text[start - 1] == '\t'))
            --start;
    else if (start > 0 && text[start - 1] != ' ' && text[start - 1] != '\t' && !lines.isFirst(start))
        head.insert(0, " ");
    const std::string body = below(written.body, draft.style().eol);
    EditSet edits{{{start, end}, head}, {{lines.end(end), lines.end(end)}, body}};
    if (body.empty() || !lines.hasComment(end)) {
        edits = shifted(difference(std::string_view(text).substr(start, end - start), head + body), start);
        // Only texts of several lines are worth a finer cut; in a line the whole value changes.
        if (written.body.empty() || edits.empty())
            edits = {{{start, end}, head + body}};
    }
    if (const TextRange blanks = blanksAtOpenEnd(text, end, written); !blanks.isEmpty())
        edits.push_back({blanks, ""});
    return edits;
}

QString overwrite(EditDraft &draft, NodeRef node, const Value &value)
{
    if (const QString error = draft.openReason(node); node && !error.isEmpty())
        return error;
    return node && node.parent() ? draft.apply(overwritten(draft, node, value)) : overwriteRoot(draft, node, value);
}

EditSet overwritten(const EditDraft &draft, NodeRef node, const Value &value)
{
    const std::size_t start = node.node().tag.empty() ? node.node().content : node.range().start;
    if (draft.inFlow(node)) {
        const auto quoted = sameQuotes(node, value);
        std::string text = quoted ? *quoted : flowText(value, draft.isJson(node.parent()));
        if (start > 0 && node.range().isEmpty() && draft.text()[start - 1] == ':')
            text.insert(0, " ");
        return {{{start, node.range().end}, text}};
    }
    const TextLines lines = draft.lines();
    const std::size_t slot = draft.slot(node);
    const std::size_t column = draft.columnOf(node);
    const bool isBelow = lines.start(node.node().content) != lines.start(slot) && node.node().style == NodeStyle::Block;
    Written written;
    if (const auto quoted = sameQuotes(node, value))
        written.head = *quoted;
    else if (node.parent().node().kind == NodeKind::Mapping)
        written = writtenForKey(value, column, draft.style());
    else
        written = writtenForItem(value, column,
                                 node.range().isEmpty() || isBelow ? column + 2 : lines.column(node.node().content),
                                 draft.style());
    if (isBelow)
        return overwriteBelow(draft, node, written);
    if (const auto *text = value.asString(); text && draft.style().literals && canBeLiteral(*text) && node.isScalar() &&
                                             node.node().style == NodeStyle::Literal) {
        // The block keeps its own indentation, so that only the lines that changed are touched.
        const std::size_t firstLine = lines.next(node.node().content);
        const std::size_t own = lines.indent(firstLine);
        if (firstLine < node.range().end && own > column)
            written = literalBlock(*text, column, own);
    }
    return overwriteInLine(draft, node, written);
}

TextEdit linesBehind(const EditDraft &draft, NodeRef entry, const std::vector<std::string> &lines)
{
    const std::size_t at = draft.chunkEnd(entry);
    return {{at, at}, below(lines, draft.style().eol)};
}

TextEdit linesBefore(const EditDraft &draft, NodeRef entry, const std::vector<std::string> &lines)
{
    const std::string &eol = draft.style().eol;
    if (draft.startsLine(entry)) {
        const std::size_t at = draft.chunkStart(entry);
        return {{at, at}, joined(lines, eol) + eol};
    }
    const std::size_t at = entry.entryRange().start;
    const std::string indent(draft.columnOf(entry), ' ');
    return {{at, at}, joined(lines, eol).substr(indent.size()) + eol + indent};
}

bool holdsLines(const Value &value)
{
    if (const auto *text = value.asString())
        return canBeLiteral(*text);
    if (const auto *list = value.asList())
        return std::any_of(list->begin(), list->end(), holdsLines);
    if (const auto *map = value.asMap())
        return std::any_of(map->begin(), map->end(), [](const auto &entry) { return holdsLines(entry.second); });
    return false;
}

namespace
{

/// Adds an entry to a flow collection that is not empty, before the child `index`.
EditSet insertInFlow(const EditDraft &draft, NodeRef collection, std::size_t index, const std::string &entry)
{
    const std::string &text = draft.text();
    const TextLines lines = draft.lines();
    std::vector<NodeRef> children;
    for (NodeRef child : collection)
        children.push_back(child);
    if (index == 0) {
        const std::size_t at = children.front().entryRange().start;
        const bool ownLine = lines.isFirst(at);
        return {{{at, at}, entry + (ownLine ? "," + draft.style().eol + std::string(lines.column(at), ' ') : ", ")}};
    }
    const NodeRef before = children[index - 1];
    const std::size_t end = before.entryRange().end;
    const std::size_t start = before.entryRange().start;
    if (!lines.isFirst(start))
        return {{{end, end}, ", " + entry}};
    // One entry a line: the new one gets its own line, behind a comment on the line before.
    const std::string newLine = draft.style().eol + std::string(lines.column(start), ' ');
    const std::size_t behind = text.find_first_not_of(" \t\r\n", end);
    const bool hasComma = behind != std::string::npos && text[behind] == ',';
    const std::size_t rest = hasComma ? behind + 1 : end;
    if (!lines.endsAt(rest))
        return {{{end, end}, ", " + entry}};
    EditSet edits;
    if (!hasComma)
        edits.push_back({{end, end}, ","});
    edits.push_back({{lines.end(rest), lines.end(rest)}, newLine + entry + (hasComma ? "," : "")});
    return edits;
}

constexpr std::size_t WidestLine = 120;

/// Brackets are no place for a text of several lines, and one line should not hold everything.
bool needsBlock(const EditDraft &draft, NodeRef collection, const Value &value)
{
    if (!draft.style().literals || draft.isJson(collection))
        return false;
    if (holdsLines(value))
        return true;
    const TextLines lines = draft.lines();
    const TextRange range = collection.range();
    const std::size_t width = lines.end(range.start) - lines.start(range.start);
    return lines.start(range.start) == lines.start(range.end) && width < WidestLine &&
           width + flowText(value, false).size() > WidestLine;
}

/// An item on one line, in the brackets or quotes of its neighbour.
std::optional<std::string> itemLike(const EditDraft &draft, NodeRef neighbour, const Value &value)
{
    if (neighbour.kind() == NodeKind::Alias || !neighbour.node().tag.empty() || holdsLines(value))
        return std::nullopt;
    if (neighbour.kind() == NodeKind::Scalar)
        return sameQuotes(neighbour, value);
    const TextRange range = neighbour.range();
    const std::string_view text(draft.text());
    const bool isOneLine = text.substr(range.start, range.size()).find_first_of("\r\n") == std::string_view::npos;
    const bool isSameKind = neighbour.kind() == NodeKind::Mapping ? value.asMap() && !value.asMap()->empty()
                                                                  : value.asList() && !value.asList()->empty();
    if (neighbour.node().style != NodeStyle::Flow || !isOneLine || !isSameKind)
        return std::nullopt;
    std::string item = flowText(value, draft.isJson(neighbour));
    // `{ a: 1 }` or `{a: 1}`
    if (neighbour.size() > 0 && text[neighbour.node().content + 1] == ' ')
        item = item.front() + (" " + item.substr(1, item.size() - 2)) + " " + item.back();
    return item;
}

} // namespace

NodeRef placeFor(NodeRef map, std::string_view key, const std::vector<std::string> &order)
{
    const auto rank = [&](std::string_view name) {
        return static_cast<std::size_t>(std::find(order.begin(), order.end(), name) - order.begin());
    };
    const std::size_t own = rank(key);
    NodeRef last;
    NodeRef best;
    bool hasLater = false;
    for (NodeRef child : map) {
        last = child;
        const std::size_t other = rank(child.keyText());
        if (other < own && (!best || other >= rank(best.keyText())))
            best = child;
        hasLater = hasLater || (other > own && other < order.size());
    }
    if (own == order.size())
        return last;
    if (!best)
        return hasLater ? best : last;
    // Where people write in another order, the key still goes behind all that usually comes before it.
    const auto goesOn = [&](NodeRef next) { return next && rank(next.keyText()) < own; };
    for (NodeRef next = map.tree()->ref(best.node().nextSibling); goesOn(next);
         next = map.tree()->ref(next.node().nextSibling))
        best = next;
    return best;
}

EditSet newEntry(const EditDraft &draft, NodeRef map, const std::string &key, const Value &value,
                 const std::vector<std::string> &order)
{
    const NodeRef before = placeFor(map, key, order);
    const NodeRef first = *map.begin();
    const std::size_t column = draft.columnOf(first);
    const Written written = writtenEntry(key, value, column, draft.style());
    std::vector<std::string> lines{std::string(column, ' ') + written.head};
    lines.insert(lines.end(), written.body.begin(), written.body.end());
    return {before ? linesBehind(draft, before, lines) : linesBefore(draft, first, lines)};
}

QString insertEntry(EditDraft &draft, NodeRef map, const std::string &key, const Value &value,
                    const std::vector<std::string> &keyOrder)
{
    if (QString error = draft.openReason(map); !error.isEmpty())
        return error;
    const bool isFlow = map.node().style == NodeStyle::Flow;
    if (isFlow && map.size() == 0)
        return overwrite(draft, map, Value::map({{key, value}}));
    if (isFlow && needsBlock(draft, map, value)) {
        const NodePath path = map.path();
        if (makeRoomForBlock(draft, map).isEmpty())
            return insertEntry(draft, draft.tree().root().find(path), key, value, keyOrder);
    }
    if (isFlow) {
        const NodeRef before = placeFor(map, key, keyOrder);
        std::size_t index = 0;
        for (NodeRef child : map) {
            if (!before)
                break;
            ++index;
            if (child == before)
                break;
        }
        const bool json = draft.isJson(map);
        return draft.apply(insertInFlow(draft, map, index, flowKey(key, json) + ": " + flowText(value, json)));
    }
    return draft.apply(newEntry(draft, map, key, value, keyOrder));
}

EditSet newItem(const EditDraft &draft, NodeRef list, std::size_t index, const Value &value)
{
    const NodeRef neighbour = list[index == 0 ? 0 : index - 1];
    const auto alike = itemLike(draft, neighbour, value);
    const std::size_t column = draft.columnOf(neighbour);
    // The list's own gap between dash and text.
    std::size_t gap = 2;
    const std::size_t dash = neighbour.entryRange().start;
    const std::size_t content = neighbour.range().start;
    if (!neighbour.range().isEmpty() && content > dash + 1 && content - dash <= 8 &&
        draft.text().find_first_not_of(' ', dash + 1) == content)
        gap = content - dash;
    const Written written = alike ? Written{*alike, {}} : writtenForItem(value, column, column + gap, draft.style());
    std::vector<std::string> lines{std::string(column, ' ') + "-" + std::string(gap - 1, ' ') + written.head};
    lines.insert(lines.end(), written.body.begin(), written.body.end());
    return {index == 0 ? linesBefore(draft, neighbour, lines) : linesBehind(draft, neighbour, lines)};
}

QString insertItemAt(EditDraft &draft, NodeRef list, std::size_t index, const Value &value)
{
    if (QString error = draft.openReason(list); !error.isEmpty() && index == list.size())
        return error;
    const bool isFlow = list.node().style == NodeStyle::Flow;
    if (list.size() == 0)
        return overwrite(draft, list, Value::list({value}));
    if (isFlow && needsBlock(draft, list, value)) {
        const NodePath path = list.path();
        if (makeRoomForBlock(draft, list).isEmpty())
            return insertItemAt(draft, draft.tree().root().find(path), index, value);
    }
    if (!isFlow)
        return draft.apply(newItem(draft, list, index, value));
    const auto alike = itemLike(draft, list[index == 0 ? 0 : index - 1], value);
    return draft.apply(insertInFlow(draft, list, index, alike ? *alike : flowText(value, draft.isJson(list))));
}

} // namespace slipway
