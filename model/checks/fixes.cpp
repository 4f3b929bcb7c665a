// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"

#include "checks/edits.h"
#include "yaml/scalar.h"
#include "yaml/yamledit.h"

#include <algorithm>
#include <optional>

namespace slipway
{

namespace
{

std::size_t lineStart(std::string_view text, std::size_t at)
{
    return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
}

std::string_view lineEndOf(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

/// The node, or something that it is in, is shown elsewhere too.
bool isInAnchor(NodeRef node)
{
    for (NodeRef at = node; at; at = at.parent())
        if (!at.node().anchor.empty() || at.node().kind == NodeKind::Alias)
            return true;
    return false;
}

/// The scalar as one line of YAML.
std::string sourceOf(const Value &scalar)
{
    if (const bool *flag = scalar.asBool())
        return *flag ? "true" : "false";
    if (const std::int64_t *number = scalar.asInt())
        return std::to_string(*number);
    if (const std::string *text = scalar.asString())
        return quotedWhereNeeded(*text);
    return "null";
}

void appendValue(std::string &text, const Value &value, std::size_t indent, std::string_view lineEnd);

void appendEntry(std::string &text, std::string_view key, const Value &value, std::size_t indent,
                 std::string_view lineEnd)
{
    text += quotedWhereNeeded(key) + ":";
    const bool isEmpty = (value.asMap() && value.asMap()->empty()) || (value.asList() && value.asList()->empty());
    if (isEmpty)
        text += value.asMap() ? " {}" : " []";
    else
        appendValue(text, value, indent + 2, lineEnd);
}

/// What stands behind a key's colon: a scalar, or a block on lines of its own.
void appendValue(std::string &text, const Value &value, std::size_t indent, std::string_view lineEnd)
{
    const auto beginLine = [&] { text.append(lineEnd).append(indent, ' '); };
    if (const Value::Map *map = value.asMap()) {
        for (const auto &[key, entry] : *map) {
            beginLine();
            appendEntry(text, key, entry, indent, lineEnd);
        }
    } else if (const Value::List *list = value.asList()) {
        for (const Value &item : *list) {
            beginLine();
            text += "- ";
            const Value::Map *entries = item.asMap();
            if (!entries) {
                text += sourceOf(item);
                continue;
            }
            for (const auto &entry : *entries) {
                if (&entry != &entries->front())
                    text.append(lineEnd).append(indent + 2, ' ');
                appendEntry(text, entry.first, entry.second, indent + 2, lineEnd);
            }
        }
    } else {
        text += " " + sourceOf(value);
    }
}

/// Column of the mapping's keys where nothing but dashes stands before them.
std::optional<std::size_t> columnOfKeys(NodeRef mapping)
{
    const std::string_view text = mapping.tree()->text();
    const std::size_t key = (*mapping.begin()).keyRange().start;
    const std::size_t start = lineStart(text, key);
    if (text.substr(start, key - start).find_first_not_of(" -") != std::string_view::npos)
        return {};
    return key - start;
}

/// The end of the line that holds a byte, before its line end.
std::size_t endOfLine(std::string_view text, std::size_t at)
{
    const std::size_t end = std::min(text.find('\n', at), text.size());
    return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

EditSet insertedIntoEmpty(NodeRef mapping, std::string_view key, const Value &value, std::string_view lineEnd)
{
    const std::optional<std::size_t> column =
        mapping.parent().isMapping() ? columnOfKeys(mapping.parent()) : std::nullopt;
    if (!column || mapping.parent().node().style != NodeStyle::Block)
        return {};
    const std::string_view text = mapping.tree()->text();
    const std::size_t colon = text.find(':', mapping.keyRange().end);
    const std::size_t end = mapping.range().end;
    if (colon >= end || text.substr(colon + 1, end - colon - 1).find_first_not_of(" {}") != std::string_view::npos)
        return {};
    std::string block;
    appendValue(block, Value::map({{std::string(key), value}}), *column + 2, lineEnd);
    return {{{colon + 1, end}, block}};
}

/// Writes a new key behind the others of a block, or the first one of an empty mapping. Nothing where more has to be
/// known than the block's last line: brackets, anchors. A check makes thousands of such fixes and nobody may look at
/// any, so they are made without reading the text again, as setValue() of yamledit.h does.
EditSet insertedEntry(NodeRef mapping, std::string_view key, const Value &value)
{
    if (!mapping.isMapping() || isInAnchor(mapping))
        return {};
    const std::string_view text = mapping.tree()->text();
    const std::string_view lineEnd = lineEndOf(text);
    if (mapping.size() == 0)
        return insertedIntoEmpty(mapping, key, value, lineEnd);
    const std::optional<std::size_t> column = columnOfKeys(mapping);
    if (mapping.node().style != NodeStyle::Block || !column)
        return {};
    NodeRef last;
    for (NodeRef entry : mapping)
        last = entry;
    const std::size_t end = last.entryRange().end;
    std::string block(*column, ' ');
    appendEntry(block, key, value, *column, lineEnd);
    if (end > 0 && text[end - 1] == '\n') // behind a text of several lines
        return {{{end, end}, block.append(lineEnd)}};
    const std::size_t at = endOfLine(text, end);
    return {{{at, at}, std::string(lineEnd) + block}};
}

/// A list item at the end of a block list. Nothing for other lists.
EditSet insertedItem(NodeRef list, const Value &item)
{
    if (!list.isSequence() || list.size() == 0 || list.node().style != NodeStyle::Block || isInAnchor(list))
        return {};
    NodeRef last;
    for (NodeRef entry : list)
        last = entry;
    const std::string_view text = list.tree()->text();
    const TextRange entry = last.entryRange();
    const std::size_t start = lineStart(text, entry.start);
    const std::size_t column = entry.start - start;
    if (text[entry.start] != '-' || text.substr(start, column).find_first_not_of(' ') != std::string_view::npos)
        return {};
    std::string block;
    appendValue(block, Value::list({item}), column, lineEndOf(text));
    if (entry.end > 0 && text[entry.end - 1] == '\n')
        return {{{entry.end, entry.end}, block.substr(lineEndOf(text).size()) + std::string(lineEndOf(text))}};
    const std::size_t at = endOfLine(text, entry.end);
    return {{{at, at}, block}};
}

std::size_t indentOf(const TextEdit &edit)
{
    const std::size_t start = edit.text.find_first_not_of("\r\n");
    return start == std::string::npos ? 0 : edit.text.find_first_not_of(' ', start) - start;
}

void offer(Diagnostic &finding, const Scope &scope, const QString &title, EditSet edits, FixSafety safety)
{
    // Lines that are added at one place: those of the inner block come first.
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start
                                              : a.range.isEmpty() && b.range.isEmpty() && indentOf(a) > indentOf(b);
    });
    if (!edits.empty() && normalise(edits))
        finding.fixes.push_back(scope.fix(title, std::move(edits), safety == FixSafety::Safe));
}

/// The edits that write a value. Reading the text again, as yamledit does, is for the rare shapes.
EditSet written(NodeRef root, const NodePath &path, const Value &value)
{
    NodeRef owner = root;
    std::size_t depth = 0;
    for (; depth < path.size(); ++depth) {
        const NodeRef next = owner.find(NodePath{path[depth]});
        if (!next)
            break;
        owner = next;
    }
    if (depth < path.size() && !keyOf(path[depth]).empty()) {
        Value entry = value;
        for (std::size_t inner = path.size(); inner-- > depth + 1;)
            entry = Value::map({{std::string(keyOf(path[inner])), std::move(entry)}});
        if (EditSet edits = insertedEntry(owner, keyOf(path[depth]), entry); !edits.empty())
            return edits;
    }
    return setValue(root, path, value).edits;
}

} // namespace

void offerValue(Diagnostic &finding, const Scope &scope, const QString &title, const NodePath &path, const Value &value,
                FixSafety safety)
{
    offer(finding, scope, title, written(scope.root(), path, value), safety);
}

void offerValues(Diagnostic &finding, const Scope &scope, const QString &title, const NodePath &mapping,
                 const Value::Map &entries, FixSafety safety)
{
    const NodeRef owner = scope.root().find(mapping);
    if (!owner.isMapping() || owner.size() == 0) {
        offerValue(finding, scope, title, mapping, Value(entries), safety);
        return;
    }
    EditSet edits;
    for (const auto &[key, value] : entries) {
        const EditSet made = written(scope.root(), mapping / key, value);
        if (made.empty())
            return;
        edits.insert(edits.end(), made.begin(), made.end());
    }
    offer(finding, scope, title, std::move(edits), safety);
}

void offerRemoval(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef node, FixSafety safety)
{
    EditSet edits = isInAnchor(node) ? EditSet() : removedEntry(node);
    if (edits.empty())
        edits = removeNode(scope.root(), scope.pathOf(node)).edits;
    offer(finding, scope, title, std::move(edits), safety);
}

void offerSource(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view source,
                 FixSafety safety)
{
    offer(finding, scope, title, replacedValue(value, source), safety);
}

void offerEntry(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view entry,
                FixSafety safety)
{
    if (!isInAnchor(value))
        offer(finding, scope, title, {{value.entryRange(), std::string(entry)}}, safety);
}

EditSet replacedEntry(NodeRef value, std::string_view key, const Value &block)
{
    const std::optional<std::size_t> column = columnOfKeys(value.parent());
    if (isInAnchor(value) || value.parent().node().style != NodeStyle::Block || !column)
        return {};
    const std::string_view text = value.tree()->text();
    TextRange range = value.entryRange();
    while (range.end > range.start && (text[range.end - 1] == '\n' || text[range.end - 1] == '\r'))
        --range.end;
    std::string entry;
    appendEntry(entry, key, block, *column, lineEndOf(text));
    return {{range, entry}};
}

EditSet appendedItem(const Scope &scope, const NodePath &list, const Value &item)
{
    const NodeRef existing = scope.root().find(list);
    if (!existing || existing.isNull() || existing.size() == 0)
        return writtenValue(scope, list, Value::list({item}));
    if (EditSet edits = insertedItem(existing, item); !edits.empty())
        return edits;
    return insertItem(scope.root(), list, existing.size(), item).edits;
}

EditSet writtenValue(const Scope &scope, const NodePath &path, const Value &value)
{
    return written(scope.root(), path, value);
}

void offerEdits(Diagnostic &finding, const Scope &scope, const QString &title, EditSet edits, FixSafety safety)
{
    offer(finding, scope, title, std::move(edits), safety);
}

void offerDocument(Diagnostic &finding, const Scope &scope, const QString &title, const Value &object, EditSet edits)
{
    const std::string_view text = scope.root().tree()->text();
    std::string document = "---\n" + emitDocument(object);
    if (!text.empty() && text.back() != '\n')
        document.insert(0, "\n");
    if (lineEndOf(text) == "\r\n")
        for (std::size_t at = document.find('\n'); at != std::string::npos; at = document.find('\n', at + 2))
            document.insert(at, "\r");
    edits.push_back({{text.size(), text.size()}, document});
    offer(finding, scope, title, std::move(edits), FixSafety::Ask);
}

} // namespace slipway
