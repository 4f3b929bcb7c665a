// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/syntaxtree.h"

#include <algorithm>

namespace slipway
{

namespace
{

const Node nothing{};

/// The `-` of a block list's item. All dashes of a list stand in one column, with nothing before them but blanks (the
/// first may also stand behind another dash), so a dash in a comment or value is never taken for it.
std::size_t dashOf(NodeRef item, NodeRef list)
{
    const std::string_view text = item.tree()->text();
    const std::size_t first = list.node().content;
    if (list.node().firstChild == item.id())
        return first;
    const auto lineStart = [&](std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; };
    const std::size_t column = first - lineStart(first);
    for (std::size_t line = lineStart(item.range().start);; line = lineStart(line - 1)) {
        const std::size_t mark = text.find_first_not_of(' ', line);
        if (line <= first || (mark == line + column && text[mark] == '-'))
            return mark;
    }
}

} // namespace

const Node &NodeRef::node() const
{
    return m_id == NoNode ? nothing : m_tree->node(m_id);
}

bool NodeRef::isMapping() const
{
    return resolved().m_id != NoNode && resolved().node().kind == NodeKind::Mapping;
}

bool NodeRef::isSequence() const
{
    return resolved().m_id != NoNode && resolved().node().kind == NodeKind::Sequence;
}

bool NodeRef::isScalar() const
{
    return resolved().m_id != NoNode && resolved().node().kind == NodeKind::Scalar;
}

bool NodeRef::isNull() const
{
    if (!isScalar() || resolved().node().style != NodeStyle::Plain || !resolved().node().tag.empty())
        return false;
    const std::string_view text = value();
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool NodeRef::isQuoted() const
{
    return isScalar() && resolved().node().style != NodeStyle::Plain;
}

std::string_view NodeRef::value() const
{
    return isScalar() ? resolved().node().value : std::string_view();
}

TextRange NodeRef::range() const
{
    return node().range;
}

TextRange NodeRef::keyRange() const
{
    return node().key == NoNode ? range() : m_tree->node(node().key).range;
}

TextRange NodeRef::entryRange() const
{
    TextRange entry{keyRange().start, range().end};
    const NodeRef owner = parent();
    if (owner && owner.node().kind == NodeKind::Sequence && owner.node().style == NodeStyle::Block)
        entry.start = dashOf(*this, owner);
    return entry;
}

NodePath NodeRef::path() const
{
    std::vector<PathStep> steps;
    for (NodeRef at = *this; at.parent(); at = at.parent()) {
        if (at.node().key != NoNode) {
            steps.emplace_back(std::string(at.keyText()));
            continue;
        }
        std::size_t index = 0;
        bool isItem = false;
        for (NodeRef sibling : at.parent()) {
            if ((isItem = sibling == at))
                break;
            ++index;
        }
        if (isItem && at.parent().node().kind == NodeKind::Sequence)
            steps.emplace_back(index);
        else // a key node: its path is that of its value
            for (NodeRef sibling : at.parent())
                if (sibling.node().key == at.m_id)
                    steps.emplace_back(at.text());
    }
    NodePath path;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        path.append(std::move(*step));
    return path;
}

NodeRef NodeRef::operator[](std::string_view key) const
{
    NodeRef found;
    NodeRef merge;
    if (!isMapping())
        return found;
    for (NodeRef value : *this) {
        if (value.keyText() == key)
            found = value;
        else if (value.keyText() == "<<" && !value.key().isQuoted())
            merge = value;
    }
    if (found || !merge)
        return found;
    if (merge.isMapping())
        return merge[key];
    for (NodeRef part : merge)
        if (!found && part.isMapping())
            found = part[key];
    return found;
}

NodeRef NodeRef::operator[](std::size_t index) const
{
    if (isSequence())
        for (NodeRef item : *this)
            if (index-- == 0)
                return item;
    return {};
}

NodeRef NodeRef::find(const NodePath &path) const
{
    NodeRef at = *this;
    for (const PathStep &step : path) {
        if (const auto *key = std::get_if<std::string>(&step)) {
            at = at[*key];
        } else if (const auto *index = std::get_if<std::size_t>(&step)) {
            at = at[*index];
        } else {
            const auto &wanted = std::get<ItemKey>(step);
            NodeRef found;
            if (at.isSequence())
                for (NodeRef item : at)
                    if (!found && item[wanted.key] && item[wanted.key].value() == wanted.value)
                        found = item;
            at = found;
        }
    }
    return at;
}

std::size_t NodeRef::size() const
{
    return resolved().node().childCount;
}

NodeRef NodeRef::parent() const
{
    return {m_tree, node().parent};
}

NodeRef NodeRef::key() const
{
    return {m_tree, node().key};
}

std::string_view NodeRef::keyText() const
{
    return key().value();
}

NodeRef NodeRef::resolved() const
{
    // An anchor is always written before its alias, so each hop goes to a smaller id and the walk ends.
    NodeRef at = *this;
    while (at && at.node().kind == NodeKind::Alias && at.node().target != NoNode)
        at = {m_tree, at.node().target};
    return at;
}

NodeRef::Iterator &NodeRef::Iterator::operator++()
{
    m_id = m_tree->node(m_id).nextSibling;
    return *this;
}

NodeRef::Iterator NodeRef::begin() const
{
    return {m_tree, resolved().node().firstChild};
}

NodeRef SyntaxTree::nodeAt(std::size_t offset) const
{
    NodeRef at = root();
    bool deeper = static_cast<bool>(at);
    while (deeper) {
        deeper = false;
        if (at.node().kind == NodeKind::Alias)
            break;
        for (NodeRef child : at) {
            if (child.key() && child.key().range().touches(offset))
                return child.key();
            if (child.entryRange().touches(offset)) {
                at = child;
                deeper = true;
                break;
            }
        }
    }
    return at;
}

} // namespace slipway
