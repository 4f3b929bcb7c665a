// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"

#include "checks/editsteps.h"
#include "yaml/editdraft.h"
#include "yaml/scalar.h"
#include "yaml/yamledit.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::size_t lineStart(std::string_view text, std::size_t at)
{
    return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
}

/// Behind the line end of the line that holds the last byte before `at`.
std::size_t behindLine(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

bool isAloneOnItsLines(std::string_view text, TextRange entry)
{
    const std::size_t start = lineStart(text, entry.start);
    const std::string_view before = text.substr(start, entry.start - start);
    std::string_view behind = text.substr(entry.end, behindLine(text, entry.end) - entry.end);
    behind = behind.substr(std::min(behind.find_first_not_of(" \t"), behind.size()));
    return before.find_first_not_of(' ') == std::string_view::npos &&
           (behind.empty() || behind[0] == '\r' || behind[0] == '\n' || behind[0] == '#');
}

/// Other places may show what stands below an anchor.
bool isShown(NodeRef node)
{
    for (; node; node = node.parent())
        if (!node.node().anchor.empty())
            return false;
    return true;
}

bool isOneLine(NodeRef value)
{
    const NodeStyle style = value.node().style;
    return value.kind() == NodeKind::Scalar && style != NodeStyle::Literal && style != NodeStyle::Folded &&
           value.tree()->text().substr(value.entryRange().start, value.entryRange().size()).find('\n') ==
               std::string::npos;
}

std::string indented(std::string_view lines, std::size_t by, std::string_view lineEnd)
{
    std::string text;
    for (std::size_t start = 0; start <= lines.size();) {
        const std::size_t end = std::min(lines.find('\n', start), lines.size());
        text += std::string(lineEnd) + std::string(by, ' ') + std::string(lines.substr(start, end - start));
        start = end + 1;
    }
    return text;
}

/// Adds lines behind the short entries that a mapping begins with, or behind its last entry. Nothing where the mapping
/// is not written as a block.
EditSet addedEntry(NodeRef mapping, std::string_view lines)
{
    if (mapping.kind() != NodeKind::Mapping || mapping.node().style != NodeStyle::Block || mapping.size() == 0)
        return {};
    const std::string_view text = mapping.tree()->text();
    NodeRef behind;
    NodeRef first;
    for (NodeRef entry : mapping) {
        if (!first)
            first = entry;
        if (isOneLine(entry))
            behind = entry;
        else if (behind)
            break;
    }
    std::size_t at = 0;
    if (behind) {
        at = behindLine(text, behind.entryRange().end);
    } else {
        for (NodeRef entry : mapping)
            at = entry.entryRange().end;
        at = at > 0 && text[at - 1] == '\n' ? at : behindLine(text, at);
    }
    while (at > 0 && (text[at - 1] == '\n' || text[at - 1] == '\r'))
        --at;
    const std::size_t column = first.keyRange().start - lineStart(text, first.keyRange().start);
    const bool isWindows = at < text.size() && text[at] == '\r';
    return {{{at, at}, indented(lines, column, isWindows ? "\r\n" : "\n")}};
}

TextRange linesOf(std::string_view text, TextRange entry)
{
    return {lineStart(text, entry.start), behindLine(text, entry.end)};
}

} // namespace

EditSet replacedValue(NodeRef node, std::string_view source)
{
    const Node target = node.node();
    std::string text(source);
    // Nothing is written behind the colon or dash yet, so the blank is missing too.
    const std::string &document = node.tree()->text();
    if (target.range.isEmpty() && target.range.start > 0 && document[target.range.start - 1] != ' ')
        text.insert(0, " ");
    return {{{target.content, target.range.end}, text}};
}

EditSet renamedKey(NodeRef value, std::string_view key)
{
    return {{value.keyRange(), quotedWhereNeeded(key)}};
}

EditSet quotedValue(NodeRef plain)
{
    return replacedValue(plain, doubleQuoted(plain.value()));
}

EditSet removedEntry(NodeRef value)
{
    const std::string_view text = value.tree()->text();
    const TextRange entry = value.entryRange();
    const NodeRef owner = value.parent();
    if (!owner || owner.node().style != NodeStyle::Block || owner.size() < 2 || !isAloneOnItsLines(text, entry))
        return {};
    const bool mayHoldAnchors = text.substr(entry.start, entry.size()).find('&') != std::string_view::npos;
    if (mayHoldAnchors && !neededReason(value).isEmpty())
        return {};
    return {{linesOf(text, entry), ""}};
}

EditSet writtenAt(NodeRef mapping, std::initializer_list<std::string_view> keys, std::string_view source)
{
    NodeRef owner = mapping;
    const auto *key = keys.begin();
    for (; key != keys.end() - 1 && owner[*key].isMapping() && owner[*key].size() > 0; ++key)
        owner = owner[*key];
    if (!owner || !isShown(owner.resolved()))
        return {};
    const NodeRef old = owner[*key];
    if (old && key == keys.end() - 1 && old.isScalar() && source.find('\n') == std::string_view::npos)
        return replacedValue(old, source);
    const bool isBlock = source.find('\n') != std::string_view::npos || source.find(": ") != std::string_view::npos;
    if (!old) {
        std::string lines;
        std::size_t depth = 0;
        for (const auto *at = key; at != keys.end(); ++at)
            lines += (lines.empty() ? "" : "\n") + std::string(2 * depth++, ' ') + std::string(*at) + ":";
        lines += isBlock ? indented(source, 2 * depth, "\n") : " " + std::string(source);
        if (EditSet edits = addedEntry(owner.resolved(), lines); !edits.empty())
            return edits;
    }
    NodePath path = mapping.path();
    for (std::string_view step : keys)
        path.append(std::string(step));
    const std::optional<Value> value = Value::parse(source);
    return value ? setValue(mapping.tree()->root(), path, *value).edits : EditSet();
}

EditSet removedWhole(NodeRef value, NodeRef top)
{
    NodeRef entry = value;
    while (entry.parent() && entry.parent() != top && entry.parent().size() == 1)
        entry = entry.parent();
    if (!isShown(entry))
        return {};
    EditSet edits = removedEntry(entry);
    return edits.empty() ? removeNode(entry.tree()->root(), entry.path(), top.path().size()).edits : edits;
}

EditSet both(EditSet first, EditSet second)
{
    if (first.empty() || second.empty())
        return {};
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

EditSet removedField(NodeRef object, NodeRef value)
{
    const NodePath whole = value.path();
    const NodePath above = object.path();
    if (value.tree()->text().size() > MaxStepSize || !whole.startsWith(above))
        return removedEntry(value);
    NodePath path;
    for (std::size_t at = above.size(); at < whole.size(); ++at)
        path.append(whole[at]);
    return removeNode(object, path).edits;
}

} // namespace slipway
