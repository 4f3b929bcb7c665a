// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/syntaxtree.h"

#include "yaml/fromend.h"
#include "yaml/reader.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <mutex>

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

bool NodeRef::isNull() const
{
    const NodeRef at = resolved();
    if (!at || at.kind() != NodeKind::Scalar || at.style() != NodeStyle::Plain || !at.tag().empty())
        return false;
    const std::string_view text = value();
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::string_view NodeRef::anchor() const
{
    const SyntaxTree::Properties *own = m_id == NoNode ? nullptr : m_tree->properties(m_id);
    return own ? std::string_view(own->anchor) : std::string_view();
}

std::string_view NodeRef::tag() const
{
    const SyntaxTree::Properties *own = m_id == NoNode ? nullptr : m_tree->properties(m_id);
    return own ? std::string_view(own->tag) : std::string_view();
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

NodeRef NodeRef::lookUp(std::string_view key) const
{
    const NodeRef at = resolved();
    if (m_tree->stored(at.m_id).kind != NodeKind::Mapping)
        return {};
    if (!m_tree->stored(at.m_id).isPlainMapping)
        return at.throughMerges(key);
    // The checks ask for keys all the time, so this looks at the store itself.
    const auto *nodes = m_tree->m_nodes.data();
    const char *text = m_tree->m_text->data();
    const char first = key.empty() ? '\0' : key.front();
    for (NodeId id = m_tree->firstChild(at.m_id); id != NoNode; id = nodes[id].nextSibling) {
        const auto &own = nodes[id - 1];
        const bool isKey = own.valueIn == SyntaxTree::ValueIn::Bytes
                               ? own.end - own.start == key.size() && (key.empty() || text[own.start] == first) &&
                                     std::memcmp(text + own.start, key.data(), key.size()) == 0
                               : m_tree->storedValue(own, id - 1) == key;
        if (isKey)
            return {m_tree, id};
    }
    return {};
}

/// The same in a mapping that may hold a key twice or merge others in.
NodeRef NodeRef::throughMerges(std::string_view key) const
{
    NodeRef found;
    NodeRef merge;
    for (NodeRef entry : *this) {
        const std::string_view text = entry.keyText();
        if (text == key && entry.key().isScalar())
            found = entry;
        else if (text == "<<" && !entry.key().isQuoted())
            merge = entry;
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

struct SyntaxTree::Packed {
    std::mutex mutex{};
    QByteArray text{}; ///< compressed; manifests shrink to a tenth
};

void SyntaxTree::unload() const
{
    constexpr int Fastest = 1;
    if (!isLoaded())
        return;
    if (!m_packed) {
        m_packed = std::make_shared<Packed>();
        m_packed->text =
            qCompress(reinterpret_cast<const uchar *>(m_text->data()), static_cast<qsizetype>(m_text->size()), Fastest);
        m_packed->text.squeeze();
    }
    m_isPacked.store(true, std::memory_order_release);
    m_text = nullptr;
    // Assigning `{}` would keep the memory for the next content.
    std::vector<Stored>().swap(m_nodes);
    std::vector<Properties>().swap(m_properties);
    std::string().swap(m_decoded);
    std::vector<std::uint32_t>().swap(m_decodedEnds);
}

void SyntaxTree::unpack() const
{
    const std::lock_guard lock(m_packed->mutex);
    if (isLoaded())
        return; // somebody else just did
    SyntaxTree again = readYaml(qUncompress(m_packed->text).toStdString()).tree;
    m_text = std::move(again.m_text);
    m_nodes = std::move(again.m_nodes);
    m_properties = std::move(again.m_properties);
    m_decoded = std::move(again.m_decoded);
    m_decodedEnds = std::move(again.m_decodedEnds);
    m_isPacked.store(false, std::memory_order_release);
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

std::string_view SyntaxTree::storedValue(const Stored &node, NodeId id) const
{
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
    node.firstChild = isCollection ? firstChild(id) : NoNode;
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
