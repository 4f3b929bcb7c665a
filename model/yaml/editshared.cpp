// SPDX-License-Identifier: GPL-3.0-or-later
// Text that an anchor, alias or merge key shares with other places: why an edit must leave it alone, and giving a node
// text of its own.
#include "yaml/editdraft.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isMergeKey(NodeRef entry)
{
    return entry.key() && entry.keyText() == "<<" && !entry.key().isQuoted();
}

/// Writes what the mapping's merge key brings in as keys of its own.
QString expandMerge(EditDraft &draft, const NodePath &mapPath)
{
    const Value all = Value::fromNode(draft.tree().root().find(mapPath));
    const auto has = [&](const std::string &key) {
        for (NodeRef child : draft.tree().root().find(mapPath))
            if (!isMergeKey(child) && child.keyText() == key)
                return true;
        return false;
    };
    if (!all.asMap()) // of several equal keys the path names another one
        return YamlEdit::tr("The text around this place cannot be changed safely. Edit the YAML text instead.");
    for (const auto &[key, value] : *all.asMap())
        if (!has(key))
            if (QString error = insertEntry(draft, draft.tree().root().find(mapPath), key, value); !error.isEmpty())
                return error;
    for (NodeRef child : draft.tree().root().find(mapPath))
        if (isMergeKey(child) && child.parent().size() > 1)
            return draft.apply(draft.inFlow(child) ? removedFromFlow(draft, child) : EditSet{draft.removal(child)});
    return {};
}

QString expandAlias(EditDraft &draft, NodeRef alias)
{
    if (alias.node().target == NoNode)
        return YamlEdit::tr("There is no '&%1' that '*%1' could stand for.").arg(QString::fromUtf8(alias.node().value));
    // `<<: *a` and `<<: [*a, *b]`
    for (NodeRef at = alias; at; at = at.parent())
        if (isMergeKey(at))
            return expandMerge(draft, at.parent().path());
    return overwrite(draft, alias, Value::fromNode(alias));
}

QString removeAnchor(EditDraft &draft, NodeRef node)
{
    const std::string &text = draft.text();
    const std::string sign = "&" + std::string(node.node().anchor);
    std::size_t start = text.find(sign, node.range().start);
    if (start == std::string::npos || start >= node.node().content)
        return {};
    std::size_t end = start + sign.size();
    const std::size_t behind = std::min(text.find_first_not_of(" \t", end), text.size());
    if (behind < text.size() && breakLength(text, behind) == 0)
        end = behind;
    else
        while (start > 0 && (text[start - 1] == ' ' || text[start - 1] == '\t'))
            --start;
    return draft.apply({{{start, end}, {}}});
}

/// The first alias of a node, or none.
NodeRef aliasOf(NodeRef anchored)
{
    const SyntaxTree &tree = *anchored.tree();
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeRef node = tree.ref(static_cast<NodeId>(id));
            node.kind() == NodeKind::Alias && node.node().target == anchored.id())
            return node;
    return {};
}

/// One step towards text of its own for the node at a path; true while there was something to do.
bool expandStep(EditDraft &draft, const NodePath &path, QString &error)
{
    NodeRef at = draft.root();
    for (std::size_t i = 0; i <= path.size() && at; ++i) {
        if (at.kind() == NodeKind::Alias) {
            error = expandAlias(draft, at);
            return true;
        }
        if (!at.node().anchor.empty()) {
            if (const NodeRef alias = aliasOf(at)) {
                error = expandAlias(draft, alias);
                return true;
            }
        }
        if (i == path.size())
            break;
        const NodeRef child = at.find(NodePath{path[i]});
        if (child && child.parent() != at) {
            error = expandMerge(draft, at.path());
            return true;
        }
        at = child;
    }
    return false;
}

int aliasesOf(NodeRef anchored)
{
    int count = 0;
    const SyntaxTree &tree = *anchored.tree();
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        count += tree.node(static_cast<NodeId>(id)).target == anchored.id() ? 1 : 0;
    return count;
}

} // namespace

QString sharedReason(NodeRef node)
{
    for (NodeRef at = node; at; at = at.parent()) {
        if (at.node().anchor.empty())
            continue;
        if (const int count = aliasesOf(at); count > 0)
            return YamlEdit::tr(
                       "This text has the anchor '&%1' and is used again in %n other place(s) of the document, "
                       "which would change too. Give this place a text of its own first.",
                       "", count)
                .arg(QString::fromUtf8(at.node().anchor));
    }
    return {};
}

QString neededReason(NodeRef node)
{
    const SyntaxTree &tree = *node.tree();
    const auto isInside = [&](NodeRef at) {
        while (at && at != node)
            at = at.parent();
        return static_cast<bool>(at);
    };
    for (std::size_t id = 0; id < tree.nodeCount(); ++id) {
        const NodeRef alias = tree.ref(static_cast<NodeId>(id));
        const NodeRef target = tree.ref(alias.node().target);
        if (target && isInside(target) && !isInside(alias))
            return YamlEdit::tr("This text has the anchor '&%1', which is used elsewhere in the document. Replace its "
                                "uses first.")
                .arg(QString::fromUtf8(target.node().anchor));
    }
    return {};
}

bool isShared(NodeRef root, const NodePath &path)
{
    NodeRef at = root;
    if (!sharedReason(at).isEmpty())
        return true;
    for (std::size_t i = 0; at; ++i) {
        if (at.kind() == NodeKind::Alias || (!at.node().anchor.empty() && aliasOf(at)))
            return true;
        if (i == path.size())
            return false;
        const NodeRef child = at.find(NodePath{path[i]});
        if (child && child.parent() != at)
            return true;
        at = child;
    }
    return false;
}

QString sharedTextReason(NodeRef root, const NodePath &path)
{
    NodeRef at = root;
    for (std::size_t i = 0; i < path.size() && at; ++i) {
        if (at.kind() == NodeKind::Alias)
            return YamlEdit::tr("%1 stands for text that is written elsewhere ('*%2'). Give this place a text "
                                "of its own first.")
                .arg(quotedPath(path.first(i)), QString::fromUtf8(at.node().value));
        const NodeRef child = at.find(NodePath{path[i]});
        const bool isMerged = child && child.parent() != at;
        if (isMerged && i + 1 < path.size())
            return YamlEdit::tr("%1 comes from another mapping by '<<'. Give this place a text of its own "
                                "first.")
                .arg(quotedPath(path.first(i + 1)));
        if (!child || isMerged)
            break;
        at = child;
    }
    return sharedReason(at);
}

EditResult expandShared(NodeRef root, const NodePath &path)
{
    EditDraft draft(root);
    const Value before = Value::fromNode(draft.tree().root());
    QString error;
    // Each step removes an alias, and no step adds one.
    for (std::size_t left = draft.tree().nodeCount() + 1; left > 0 && error.isEmpty(); --left)
        if (!expandStep(draft, path, error))
            break;
    // Anchors that nothing uses any more only puzzle.
    for (std::size_t depth = 0; depth <= path.size() && error.isEmpty(); ++depth)
        if (const NodeRef node = draft.node(path.first(depth)); node && !node.node().anchor.empty() && !aliasOf(node))
            error = removeAnchor(draft, node);
    // Below several equal keys an alias may have no path of its own.
    if (error.isEmpty() && isShared(draft.root(), path))
        error = YamlEdit::tr("The text around this place cannot be changed safely. Edit the YAML text instead.");
    if (!error.isEmpty())
        return {.edits = {}, .error = error};
    return draft.finishSame(before);
}

} // namespace slipway
