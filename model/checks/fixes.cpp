// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"

#include "checks/edits.h"
#include "schema/keyorder.h"
#include "yaml/editdraft.h"
#include "yaml/quickedit.h"

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

/// The node, or something that it is in, is shown elsewhere too.
bool isInAnchor(NodeRef node)
{
    for (NodeRef at = node; at; at = at.parent())
        if (!at.node().anchor.empty() || at.node().kind == NodeKind::Alias)
            return true;
    return false;
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

} // namespace

void offerValue(Diagnostic &finding, const Scope &scope, const QString &title, const NodePath &path, const Value &value,
                FixSafety safety)
{
    if (!scope.wantsFixes())
        return;
    offer(finding, scope, title, writtenValue(scope, path, value), safety);
}

void offerValues(Diagnostic &finding, const Scope &scope, const QString &title, const NodePath &mapping,
                 const Value::Map &entries, FixSafety safety)
{
    if (!scope.wantsFixes())
        return;
    const NodeRef owner = scope.root().find(mapping);
    if (!owner.isMapping() || owner.size() == 0) {
        offerValue(finding, scope, title, mapping, Value(entries), safety);
        return;
    }
    // Those that go to the same place must come in their usual order.
    const std::vector<std::string> order = usualOrder(scope.kind)(mapping);
    Value::Map sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        return std::find(order.begin(), order.end(), a.first) < std::find(order.begin(), order.end(), b.first);
    });
    EditSet edits;
    for (const auto &[key, value] : sorted) {
        const EditSet made = writtenValue(scope, mapping / key, value);
        if (made.empty())
            return;
        edits.insert(edits.end(), made.begin(), made.end());
    }
    offer(finding, scope, title, std::move(edits), safety);
}

void offerRemoval(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef node, FixSafety safety)
{
    if (!scope.wantsFixes())
        return;
    EditSet edits = quickRemove(node);
    if (edits.empty())
        edits = removeNode(scope.root(), scope.pathOf(node)).edits;
    offer(finding, scope, title, std::move(edits), safety);
}

void offerSource(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view source,
                 FixSafety safety)
{
    if (!scope.wantsFixes())
        return;
    offer(finding, scope, title, replacedValue(value, source), safety);
}

void offerEntry(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view entry,
                FixSafety safety)
{
    if (!scope.wantsFixes())
        return;
    if (!isInAnchor(value))
        offer(finding, scope, title, {{value.entryRange(), std::string(entry)}}, safety);
}

void offerTyped(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view source,
                TypedText typed)
{
    if (!scope.wantsFixes())
        return;
    EditSet edits = replacedValue(value, source);
    typed.gap += edits.front().text.size() - source.size();
    finding.fixes.push_back(scope.fix(title, std::move(edits), false));
    finding.fixes.back().typed = std::move(typed);
}

void offerTypedValue(Diagnostic &finding, const Scope &scope, const Object &object, const QString &title,
                     const NodePath &path, const Value &value, TypedText typed)
{
    if (!scope.wantsFixes())
        return;
    EditSet edits = written(object.root, path, value, usualOrder(object.root));
    const std::size_t gap = edits.size() == 1 ? edits.front().text.find(TypedGap) : std::string::npos;
    if (gap == std::string::npos)
        return;
    edits.front().text.erase(gap, TypedGap.size());
    typed.gap = gap;
    finding.fixes.push_back(scope.fix(object, title, std::move(edits), false));
    finding.fixes.back().typed = std::move(typed);
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
    const Written entry = writtenEntry(key, block, *column, EditDraft(value).style());
    std::string lines = entry.head;
    for (const std::string &line : entry.body)
        lines.append(lineEndOf(text)).append(line);
    return {{range, lines}};
}

EditSet appendedItem(const Scope &scope, const NodePath &list, const Value &item)
{
    return scope.wantsFixes() ? appendedTo(scope.object, list, item) : EditSet();
}

EditSet appendedTo(const Object &object, const NodePath &list, const Value &item)
{
    const NodeRef existing = object.root.find(list);
    const bool isEmpty = !existing || existing.isNull() || existing.size() == 0;
    return isEmpty ? written(object.root, list, Value::list({item}), usualOrder(object.root))
                   : written(object.root, list / existing.size(), item, usualOrder(object.root));
}

void offerChange(Diagnostic &finding, const Scope &scope, const Object &other, const QString &title, EditSet edits)
{
    if (scope.wantsFixes() && !edits.empty() && normalise(edits))
        finding.fixes.push_back(scope.fix(other, title, std::move(edits), false));
}

EditSet writtenValue(const Scope &scope, const NodePath &path, const Value &value)
{
    if (!scope.wantsFixes())
        return {};
    return written(scope.root(), path, value, usualOrder(scope.kind));
}

void offerEdits(Diagnostic &finding, const Scope &scope, const QString &title, EditSet edits, FixSafety safety)
{
    offer(finding, scope, title, std::move(edits), safety);
}

Value::Map metadataBeside(const Object &object, std::string_view name)
{
    Value::Map metadata{{"name", name}};
    if (!object.id.ns.empty())
        metadata.emplace_back("namespace", object.id.ns);
    return metadata;
}

void offerDocument(Diagnostic &finding, const Scope &scope, const QString &title, const Value &object, EditSet edits)
{
    if (!scope.wantsFixes())
        return;
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
