// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/syntaxtree.h"

#include "yaml/fromend.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// The `-` of a block list's item: between it and the item before stand only blanks and comments.
std::size_t dashOf(NodeRef item, NodeRef list)
{
    if (*list.begin() == item)
        return list.node().content;
    // Nodes are stored as they are written, so the one before an item is the end of its sibling.
    NodeRef before = item.tree()->ref(item.id() - 1);
    while (before.parent() != list)
        before = before.parent();
    const std::string_view text = item.tree()->text();
    std::size_t at = before.range().end;
    while (at < item.range().start && text[at] != '-') {
        if (text[at] == '#')
            while (at < text.size() && breakLength(text, at) == 0)
                ++at;
        else
            ++at;
    }
    return std::min(at, item.range().start);
}

} // namespace

Node NodeRef::node() const
{
    return m_id == NoNode ? Node() : m_tree->node(m_id);
}

NodeKind NodeRef::kind() const
{
    return m_id == NoNode ? NodeKind::Scalar : m_tree->stored(m_id).kind;
}

bool NodeRef::isMapping() const
{
    return resolved().kind() == NodeKind::Mapping;
}

bool NodeRef::isSequence() const
{
    return resolved().kind() == NodeKind::Sequence;
}

bool NodeRef::isScalar() const
{
    const NodeRef at = resolved();
    return at.m_id != NoNode && at.kind() == NodeKind::Scalar;
}

bool NodeRef::isNull() const
{
    if (!isScalar() || isQuoted() || !resolved().node().tag.empty())
        return false;
    const std::string_view text = value();
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool NodeRef::isQuoted() const
{
    const NodeRef at = resolved();
    return at.isScalar() && m_tree->stored(at.m_id).style != NodeStyle::Plain;
}

std::string_view NodeRef::value() const
{
    const NodeRef at = resolved();
    return at.isScalar() ? m_tree->valueOf(at.m_id) : std::string_view();
}

TextRange NodeRef::range() const
{
    if (m_id == NoNode)
        return {};
    const auto &stored = m_tree->stored(m_id);
    return {stored.start, stored.end};
}

TextRange NodeRef::keyRange() const
{
    const NodeRef own = key();
    return own ? own.range() : range();
}

TextRange NodeRef::entryRange() const
{
    TextRange entry{keyRange().start, range().end};
    const NodeRef owner = parent();
    if (owner.kind() == NodeKind::Sequence && m_tree->stored(owner.m_id).style == NodeStyle::Block)
        entry.start = dashOf(*this, owner);
    return entry;
}

NodePath NodeRef::path() const
{
    std::vector<PathStep> steps;
    for (NodeRef at = *this; at.parent(); at = at.parent()) {
        if (at.key()) {
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
        if (isItem && at.parent().kind() == NodeKind::Sequence)
            steps.emplace_back(index);
        else // a key node: its path is that of its value
            for (NodeRef sibling : at.parent())
                if (sibling.key() == at)
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
    const NodeRef at = resolved();
    if (at.m_id == NoNode || m_tree->stored(at.m_id).kind != NodeKind::Mapping)
        return found;
    // The checks ask for keys all the time, so this looks at the store itself.
    const auto keyText = [tree = m_tree](NodeId value) -> std::string_view {
        const NodeId id = tree->stored(value).key;
        if (id == NoNode)
            return {};
        const auto &own = tree->stored(id);
        if (own.kind == NodeKind::Scalar && own.valueIn == SyntaxTree::ValueIn::Bytes && !own.hasProperties)
            return std::string_view(*tree->m_text).substr(own.start, own.end - own.start);
        return NodeRef(tree, id).value();
    };
    for (NodeId id = m_tree->stored(at.m_id).first; id != NoNode; id = m_tree->stored(id).nextSibling) {
        const std::string_view text = keyText(id);
        if (text == key)
            found.m_id = id;
        else if (text == "<<" && !NodeRef(m_tree, id).key().isQuoted())
            merge = {m_tree, id};
    }
    if (found.m_id != NoNode)
        return {m_tree, found.m_id};
    if (!merge)
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
            const auto count = at.isSequence() ? countFromEnd(step) : std::nullopt;
            at = count ? at[at.size() - *count] : at[*key]; // wraps around where there are fewer
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
    const NodeRef at = resolved();
    return at.kind() == NodeKind::Mapping || at.kind() == NodeKind::Sequence ? m_tree->stored(at.m_id).count : 0;
}

NodeRef NodeRef::parent() const
{
    return {m_tree, m_id == NoNode ? NoNode : m_tree->stored(m_id).parent};
}

NodeRef NodeRef::key() const
{
    return {m_tree, m_id == NoNode ? NoNode : m_tree->stored(m_id).key};
}

std::string_view NodeRef::keyText() const
{
    return key().value();
}

NodeRef NodeRef::resolved() const
{
    // An anchor is always written before its alias, so each hop goes to a smaller id and the walk ends.
    NodeRef at = *this;
    while (at.kind() == NodeKind::Alias && m_tree->stored(at.m_id).first != NoNode)
        at.m_id = m_tree->stored(at.m_id).first;
    return at;
}

NodeRef::Iterator &NodeRef::Iterator::operator++()
{
    m_id = m_tree->stored(m_id).nextSibling;
    return *this;
}

NodeRef::Iterator NodeRef::begin() const
{
    const NodeRef at = resolved();
    const bool isCollection = at.kind() == NodeKind::Mapping || at.kind() == NodeKind::Sequence;
    return {m_tree, isCollection ? m_tree->stored(at.m_id).first : NoNode};
}

const SyntaxTree::Properties *SyntaxTree::properties(NodeId id) const
{
    if (!stored(id).hasProperties)
        return nullptr;
    return &*std::lower_bound(m_properties.begin(), m_properties.end(), id,
                              [](const Properties &properties, NodeId node) { return properties.node < node; });
}

std::size_t SyntaxTree::contentOf(NodeId id) const
{
    const Properties *own = properties(id);
    return own ? own->content : stored(id).start;
}

std::string_view SyntaxTree::valueOf(NodeId id) const
{
    const Stored &node = stored(id);
    const std::string_view text = *m_text;
    switch (node.valueIn) {
    case ValueIn::Bytes: {
        const std::size_t start = contentOf(id);
        return text.substr(start, node.end - start);
    }
    case ValueIn::Quotes: {
        const std::size_t start = contentOf(id) + 1;
        return text.substr(start, node.end - 1 - start);
    }
    case ValueIn::Decoded: {
        const std::size_t start = node.count == 0 ? 0 : m_decodedEnds[node.count - 1];
        return std::string_view(m_decoded).substr(start, m_decodedEnds[node.count] - start);
    }
    case ValueIn::Nowhere:
        break;
    }
    return {};
}

bool SyntaxTree::isOpen(NodeRef node) const
{
    for (NodeRef at(this, m_openNode); at; at = at.parent())
        if (at == node)
            return true;
    return false;
}

Node SyntaxTree::node(NodeId id) const
{
    const Stored &from = stored(id);
    const bool isCollection = from.kind == NodeKind::Mapping || from.kind == NodeKind::Sequence;
    Node node{.kind = from.kind, .style = from.style, .parent = from.parent, .key = from.key};
    node.firstChild = isCollection ? from.first : NoNode;
    node.nextSibling = from.nextSibling;
    node.target = from.kind == NodeKind::Alias ? from.first : NoNode;
    node.childCount = isCollection ? from.count : 0;
    node.range = {from.start, from.end};
    node.content = from.start;
    node.value = valueOf(id);
    if (const Properties *own = properties(id)) {
        node.content = own->content;
        node.anchor = own->anchor;
        node.tag = own->tag;
    }
    return node;
}

NodeRef SyntaxTree::nodeAt(std::size_t offset) const
{
    NodeRef at = root();
    bool deeper = static_cast<bool>(at);
    while (deeper) {
        deeper = false;
        if (at.kind() == NodeKind::Alias)
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

std::size_t breakLength(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == '\n' || c == '\r')
        return 1;
    if (c == '\xC2' && text.substr(at, 2) == "\xC2\x85")
        return 2;
    if (c == '\xE2' && (text.substr(at, 3) == "\xE2\x80\xA8" || text.substr(at, 3) == "\xE2\x80\xA9"))
        return 3;
    return 0;
}

std::size_t blankLength(std::string_view text, std::size_t at)
{
    return text[at] == ' ' || text[at] == '\t' ? 1 : breakLength(text, at);
}

} // namespace slipway
