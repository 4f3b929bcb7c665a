// SPDX-License-Identifier: GPL-3.0-or-later
// Removing and renaming.
#include "yaml/editdraft.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

EditSet removedFromFlow(const EditDraft &draft, NodeRef node)
{
    NodeRef before;
    NodeRef behind;
    bool passed = false;
    for (NodeRef child : node.parent()) {
        if (child == node)
            passed = true;
        else if (!passed)
            before = child;
        else if (!behind)
            behind = child;
    }
    const TextLines lines = draft.lines();
    const TextRange own = node.entryRange();
    const bool ownLine = lines.isFirst(own.start);
    if (behind) {
        const std::size_t comma = draft.text().find(',', own.end);
        // With a line to itself the entry takes that line, and comments about the next entry stay.
        if (ownLine && lines.endsAt(comma + 1) && comma < behind.entryRange().start)
            return {{{lines.start(own.start), lines.next(comma)}, {}}};
        if (before && lines.start(before.entryRange().end) == lines.start(own.start))
            return {{{before.entryRange().end, own.end}, {}}};
        return {{{own.start, behind.entryRange().start}, {}}};
    }
    const std::size_t comma = draft.text().find(',', before.entryRange().end);
    if (ownLine && comma < own.start && lines.endsAt(comma + 1))
        return {{{comma, comma + 1}, {}}, {{lines.end(lines.start(own.start) - 1), own.end}, {}}};
    return {{{before.entryRange().end, own.end}, {}}};
}

namespace
{

/// The only entry of a collection that stays: the collection becomes `{}` or `[]`.
EditSet emptied(const EditDraft &draft, NodeRef collection)
{
    const std::string empty = collection.node().kind == NodeKind::Mapping ? "{}" : "[]";
    const TextLines lines = draft.lines();
    const std::size_t content = collection.node().content;
    const NodeRef only = *collection.begin();
    const bool isFlow = collection.node().style == NodeStyle::Flow;
    if (isFlow || !collection.parent() || !draft.startsLine(only))
        return {{{content, collection.range().end}, empty}};
    const std::size_t slot = draft.slot(collection);
    // Behind an anchor or tag on the key's line, if there is one.
    const std::string &text = draft.text();
    std::size_t at = slot;
    if (collection.range().start < content && lines.start(collection.range().start) == lines.start(slot))
        at = std::min(text.find_last_not_of(" \t\r\n", content - 1) + 1, lines.end(slot));
    const TextEdit removal = draft.removal(only);
    return {{{at, at}, " " + empty}, removal};
}

/// The node that goes when `path` is removed: itself, or the outermost of its parents that would be left empty.
NodeRef goingWith(NodeRef node, std::size_t depth, std::size_t keepDepth)
{
    while (depth > 1 && depth - 1 > keepDepth && node.parent().size() == 1) {
        node = node.parent();
        --depth;
    }
    return node;
}

/// The document without what is at `path` (from the document's root), and without what is left empty above it.
void removeFrom(Value &document, NodePath path, std::size_t keepDepth)
{
    for (bool again = true; again && !path.isEmpty(); path = path.parent()) {
        Value *parent = locate(document, path.parent());
        if (!parent)
            return;
        if (auto *list = parent->asList()) {
            list->erase(list->begin() + static_cast<std::ptrdiff_t>(std::get<std::size_t>(path.last())));
            again = list->empty();
        } else if (auto *map = parent->asMap()) {
            const auto last = std::find_if(map->rbegin(), map->rend(),
                                           [&](const auto &entry) { return entry.first == keyOf(path.last()); });
            map->erase(std::next(last).base());
            again = map->empty();
        }
        again = again && path.size() - 1 > keepDepth;
    }
}

} // namespace

QString removeIn(EditDraft &draft, const NodePath &path, std::size_t keepDepth)
{
    NodeRef node = draft.root();
    for (const PathStep &step : path) {
        if (node && node.node().kind == NodeKind::Alias)
            return YamlEdit::tr(
                       "%1 stands for text that is written elsewhere. Give this place a text of its own first.")
                .arg(quotedPath(node.path()));
        NodePath one;
        one.append(step);
        node = node.find(one);
    }
    if (!node)
        return {};
    if (path.isEmpty())
        return YamlEdit::tr("The whole document cannot be removed this way.");
    node = goingWith(node, path.size(), keepDepth);
    const NodeRef parent = node.parent();
    if (QString error = sharedReason(parent); !error.isEmpty())
        return error;
    if (QString error = neededReason(node); !error.isEmpty())
        return error;
    if (QString error = draft.openReason(parent.size() == 1 ? parent : node); !error.isEmpty())
        return error;
    if (parent.size() == 1)
        return draft.apply(emptied(draft, parent));
    if (parent.node().style == NodeStyle::Flow)
        return draft.apply(removedFromFlow(draft, node));
    return draft.apply({draft.removal(node)});
}

EditResult removeNode(NodeRef root, const NodePath &path, std::size_t keepDepth)
{
    EditDraft draft(root);
    const NodeRef node = root.find(path);
    if (QString error = removeIn(draft, path, keepDepth); !error.isEmpty())
        return {.edits = {}, .error = error};
    if (!node)
        return {};
    Value intended = rawValue(root.tree()->root());
    removeFrom(intended, node.path(), keepDepth + root.path().size());
    return draft.finish(intended);
}

EditResult renameKey(NodeRef root, const NodePath &path, std::string_view newKey)
{
    const NodeRef node = root.find(path);
    const QString name = QString::fromUtf8(newKey);
    QString error;
    if (!node || !node.key() || path.isEmpty() || keyOf(path.last()).empty())
        error = YamlEdit::tr("%1 is not a key that can be renamed.").arg(quotedPath(path));
    else if (newKey.empty())
        error = YamlEdit::tr("A key needs a name.");
    else if (root.find(path.parent()).node().kind == NodeKind::Alias)
        error = YamlEdit::tr("%1 stands for text that is written elsewhere. Give this place a text of its own first.")
                    .arg(quotedPath(path.parent()));
    else if (newKey != node.keyText() && node.parent()[newKey])
        error = YamlEdit::tr("There is already a key '%1' beside it.").arg(name);
    else
        error = sharedReason(node.parent());
    if (!error.isEmpty() || newKey == node.keyText())
        return {.edits = {}, .error = error};
    const Node key = node.key().node();
    const bool inFlow = node.parent().node().style == NodeStyle::Flow;
    std::string text = quotedWhereNeeded(newKey, inFlow);
    if (key.style == NodeStyle::DoubleQuoted)
        text = doubleQuoted(newKey);
    else if (key.style == NodeStyle::SingleQuoted)
        text = singleQuoted(newKey).value_or(text);
    EditDraft draft(root);
    error = draft.apply({{{key.content, key.range.end}, text}});
    if (!error.isEmpty())
        return {.edits = {}, .error = error};
    Value intended = rawValue(root.tree()->root());
    for (auto entry = locate(intended, node.parent().path())->asMap()->rbegin();; ++entry) {
        if (entry->first == node.keyText()) {
            entry->first = std::string(newKey);
            break;
        }
    }
    return draft.finish(intended);
}

} // namespace slipway
