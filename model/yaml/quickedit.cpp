// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/quickedit.h"

#include "yaml/editdraft.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Nothing elsewhere shows the text at a node, and the node shows no text from elsewhere.
bool isOwnText(NodeRef node)
{
    for (NodeRef at = node; at; at = at.parent())
        if (!at.node().anchor.empty() || at.node().kind == NodeKind::Alias || at.node().style == NodeStyle::Flow)
            return false;
    return true;
}

bool isOneLine(NodeRef scalar)
{
    const TextRange range = scalar.range();
    return std::string_view(scalar.tree()->text()).substr(range.start, range.size()).find_first_of("\r\n") ==
           std::string_view::npos;
}

/// A block of text at the end of the document may need its last line end, or must not get one.
bool endsOpen(const SyntaxTree &tree)
{
    if (tree.text().ends_with('\n') || tree.nodeCount() == 0)
        return false;
    // Nodes are stored as they are written.
    const NodeStyle last = tree.ref(static_cast<NodeId>(tree.nodeCount() - 1)).style();
    return last == NodeStyle::Literal || last == NodeStyle::Folded;
}

/// Nothing but blanks and dashes stands before each entry, so none begins with a `?`, and keys are on one line.
bool hasPlainEntries(NodeRef block)
{
    const std::string_view text = block.tree()->text();
    const TextLines lines(text);
    for (NodeRef entry : block) {
        const std::size_t at = entry.entryRange().start;
        if (text.substr(lines.start(at), at - lines.start(at)).find_first_not_of(" -") != std::string_view::npos)
            return false;
        if (entry.key() && !isOneLine(entry.key()))
            return false;
    }
    return true;
}

/// Values that are written with a `?` can end where the next entry begins.
bool endsLine(const EditDraft &draft, std::size_t at)
{
    return draft.lines().end(at) == at;
}

/// A place for one line: `key: value`, `key:`, `key: {}`.
bool isSimple(NodeRef node)
{
    const Node &data = node.node();
    if (!node.parent() || !isOwnText(node.parent()) || !data.anchor.empty() || !data.tag.empty() || !isOneLine(node))
        return false;
    return data.kind == NodeKind::Scalar
               ? data.style != NodeStyle::Literal && data.style != NodeStyle::Folded
               : data.kind != NodeKind::Alias && node.size() == 0 && node.tree()->text()[data.content] != '#';
}

} // namespace

EditSet quickSet(NodeRef root, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder)
{
    if (!root || !root.tree()->isWhole() || endsOpen(*root.tree()) || holdsLines(value))
        return {};
    const Way way = findWay(root, path, value);
    const NodeRef node = root.find(way.path);
    if (!way.error.isEmpty() || !node)
        return {};
    const EditDraft draft(root);
    if (!way.missing)
        return isSimple(node) && hasPlainEntries(node.parent()) && !sameMeaning(rawValue(node), way.value)
                   ? overwritten(draft, node, way.value)
                   : EditSet();
    if (!isOwnText(node) || node.size() == 0 || !hasPlainEntries(node))
        return {};
    const auto *key = std::get_if<std::string>(&*way.missing);
    EditSet edits =
        key ? newEntry(draft, node, *key, way.value, keyOrder ? keyOrder(way.path) : std::vector<std::string>())
            : newItem(draft, node, std::get<std::size_t>(*way.missing), way.value);
    const bool isBehind = edits.front().text.starts_with(draft.style().eol);
    return isBehind && !endsLine(draft, edits.front().range.start) ? EditSet() : edits;
}

EditSet quickRemove(NodeRef entry)
{
    const NodeRef owner = entry.parent();
    if (!owner || !entry.tree()->isWhole() || !entry.tree()->text().ends_with('\n') || !isOwnText(owner) ||
        owner.size() < 2 || !hasPlainEntries(owner))
        return {};
    const EditDraft draft(entry.tree()->root());
    const TextRange range = entry.entryRange();
    const bool mayHoldAnchors = draft.text().find('&', range.start) < range.end;
    if (!draft.startsLine(entry) || (mayHoldAnchors && !neededReason(entry).isEmpty()))
        return {};
    return endsLine(draft, draft.chunkEnd(entry)) ? EditSet{draft.removal(entry)} : EditSet();
}

} // namespace slipway
