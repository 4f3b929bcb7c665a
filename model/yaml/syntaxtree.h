// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"
#include "yaml/nodepath.h"

#include <atomic>
#include <cstdint>
#include <memory>

namespace slipway
{

enum class NodeKind : std::uint8_t { Scalar, Mapping, Sequence, Alias };
enum class NodeStyle : std::uint8_t { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

/// Index of a node in its tree; NoNode for none.
using NodeId = std::int32_t;
inline constexpr NodeId NoNode = -1;

/// A node of a YAML document with its place in the text. Ranges are bytes of the document's text. Made on request from
/// the tree's compact store; the views stay valid as long as the tree.
struct Node {
    NodeKind kind = NodeKind::Scalar;
    NodeStyle style = NodeStyle::Plain;
    NodeId parent = NoNode;
    NodeId key = NoNode;        ///< of a mapping's value: its key node
    NodeId firstChild = NoNode; ///< of a mapping: its first value
    NodeId nextSibling = NoNode;
    NodeId target = NoNode; ///< of an alias: the anchored node, NoNode when unknown
    std::uint32_t childCount = 0;
    TextRange range{};        ///< with anchor and tag; empty behind the `:` or `-` where nothing is written
    std::size_t content = 0;  ///< where the value itself begins, behind anchor and tag
    std::string_view value{}; ///< of a scalar: its decoded text; of an alias: the anchor's name
    std::string_view anchor{};
    std::string_view tag{};
};

class SyntaxTree;

/// A borrowed node, falsy for "not there". Asking a missing node for anything gives another missing node or emptiness,
/// so chains like `root["spec"]["template"]["metadata"]` need no checks. Children are looked up through aliases.
class NodeRef
{
public:
    NodeRef() = default;
    NodeRef(const SyntaxTree *tree, NodeId id) : m_tree(tree), m_id(id) {}

    explicit operator bool() const { return m_id != NoNode; }
    bool operator==(const NodeRef &) const = default;
    NodeId id() const { return m_id; }
    const SyntaxTree *tree() const { return m_tree; }
    Node node() const;
    NodeKind kind() const;   ///< as written, an alias stays one; Scalar for a missing node
    NodeStyle style() const; ///< as written; Plain for a missing node
    std::string_view anchor() const;
    std::string_view tag() const;

    bool isMapping() const;
    bool isSequence() const;
    bool isScalar() const;
    /// A plain scalar that YAML reads as null: nothing, `~`, `null`, `Null` or `NULL`.
    bool isNull() const;
    /// A scalar in quotes or block style, that is: always text.
    bool isQuoted() const;

    std::string_view value() const; ///< decoded text of a scalar, empty for everything else
    std::string text() const { return std::string(value()); }
    TextRange range() const;      ///< the value's bytes, see Node::range
    TextRange keyRange() const;   ///< the key's bytes; for list items and roots the value's
    TextRange entryRange() const; ///< from the key (or dash) to the value's end, without comments and line end
    NodePath path() const;

    /// The last of several equal keys; what `<<` merges in counts behind the mapping's own keys.
    inline NodeRef operator[](std::string_view key) const;
    NodeRef operator[](std::size_t index) const;
    NodeRef find(const NodePath &path) const;
    std::size_t size() const;
    NodeRef parent() const;
    NodeRef key() const;
    std::string_view keyText() const;
    NodeRef resolved() const; ///< an alias's target, anything else itself
    /// A mapping that every reader takes the same way: all keys are text, no two are equal, nothing is merged in.
    bool isPlainMapping() const;

    class Iterator
    {
    public:
        Iterator(const SyntaxTree *tree, NodeId id) : m_tree(tree), m_id(id) {}
        NodeRef operator*() const { return {m_tree, m_id}; }
        inline Iterator &operator++();
        bool operator!=(const Iterator &other) const { return m_id != other.m_id; }

    private:
        const SyntaxTree *m_tree;
        NodeId m_id;
    };
    /// Values of a mapping or items of a list, in order; nothing for scalars.
    Iterator begin() const;
    Iterator end() const { return {m_tree, NoNode}; }

private:
    NodeRef lookUp(std::string_view key) const;
    NodeRef throughMerges(std::string_view key) const;

    const SyntaxTree *m_tree = nullptr;
    NodeId m_id = NoNode;
};

/// An immutable snapshot of one YAML document: nodes with their places. Built by `readYaml`.
class SyntaxTree
{
public:
    SyntaxTree() = default;
    SyntaxTree(const SyntaxTree &) = delete;
    SyntaxTree &operator=(const SyntaxTree &) = delete;
    SyntaxTree(SyntaxTree &&) = default;
    SyntaxTree &operator=(SyntaxTree &&) = default;

    const std::string &text() const { return *sharedText(); }
    /// The text, shared with whoever else needs it.
    const std::shared_ptr<const std::string> &sharedText() const
    {
        load();
        return m_text;
    }
    NodeRef root() const { return {this, nodeCount() == 0 ? NoNode : 0}; }
    NodeRef ref(NodeId id) const { return {this, id}; }
    Node node(NodeId id) const;
    std::size_t nodeCount() const
    {
        load();
        return m_nodes.size();
    }
    /// Where reading stopped because the text is broken there, and libyaml's reason; npos for a whole tree.
    std::size_t brokenAt() const { return m_brokenAt; }
    const std::string &brokenReason() const { return m_brokenReason; }
    bool isWhole() const { return m_brokenAt == std::string::npos; }
    /// No anchors, aliases and tags, and only plain mappings (see NodeRef::isPlainMapping), as in most manifests.
    bool isPlain() const { return m_isPlain; }
    /// Gives up most of the memory. Whoever asks for anything gets it all back first; references stay valid. While the
    /// memory is given up nobody may read the tree or hold its texts.
    void unload() const;
    bool isLoaded() const { return !m_isPacked.load(std::memory_order_acquire); }
    /// The text broke off inside this collection, so more of it may follow that the tree does not know.
    bool isOpen(NodeRef node) const;
    /// The deepest value or key at a place; a caret behind a value counts as in it. Never an alias's target.
    NodeRef nodeAt(std::size_t offset) const;

private:
    friend class TreeBuilder;
    friend class NodeRef;

    /// Where a scalar's decoded text is found. Most are their own bytes.
    enum class ValueIn : std::uint8_t { Nowhere, Bytes, Quotes, Decoded };
    /// A node takes 32 bytes, because a manifest has one for every ten or so of its own. Offsets are those of the text.
    struct Stored {
        NodeKind kind = NodeKind::Scalar;
        NodeStyle style = NodeStyle::Plain;
        ValueIn valueIn = ValueIn::Nowhere;
        bool hasProperties : 1 = false;
        bool isPlainMapping : 1 = false;
        NodeId parent = NoNode;
        NodeId key = NoNode; ///< in a plain mapping always the node before
        union {
            NodeId first = NoNode;  ///< of other collections: the first child; of an alias: its target
            std::uint32_t keyMarks; ///< of a plain mapping: see keyMark(); its first child is the second node behind it
        };
        NodeId nextSibling = NoNode;
        std::uint32_t count = 0; ///< of a collection: its children; of a scalar that is Decoded: which one
        std::uint32_t start = 0;
        std::uint32_t end = 0;
    };
    /// One bit for each key, so that most keys that a mapping does not have are seen at once: of those that the fields
    /// of Kubernetes' objects make likely, eleven of twelve.
    static constexpr std::uint32_t keyMark(std::string_view key)
    {
        return key.empty() ? 1U
                           : 1U << ((static_cast<unsigned char>(key.front()) * 13U +
                                     static_cast<unsigned char>(key.back()) * 7U + key.size() * 5U) %
                                    32U);
    }
    NodeId firstChild(NodeId id) const
    {
        const Stored &from = stored(id);
        return !from.isPlainMapping ? from.first : from.count > 0 ? id + 2 : NoNode;
    }
    /// Anchor and tag are rare, so they are kept aside, in the order of the nodes.
    struct Properties {
        NodeId node = NoNode;
        std::uint32_t content = 0;
        std::string anchor{};
        std::string tag{};
    };
    /// The text of a tree that gave up its memory.
    struct Packed;
    /// Like std::atomic<bool>, but goes along when a tree is moved.
    struct Flag : std::atomic<bool> {
        Flag() : std::atomic<bool>(false) {}
        Flag(Flag &&other) noexcept : std::atomic<bool>(other.load()) {}
        Flag &operator=(Flag &&other) noexcept
        {
            store(other.load());
            return *this;
        }
    };
    void load() const
    {
        if (!isLoaded())
            unpack();
    }
    void unpack() const;
    const Stored &stored(NodeId id) const
    {
        load();
        return m_nodes[static_cast<std::size_t>(id)];
    }
    const Properties *properties(NodeId id) const;
    std::size_t contentOf(NodeId id) const;
    std::string_view valueOf(NodeId id) const
    {
        const Stored &node = stored(id);
        return node.valueIn == ValueIn::Bytes && !node.hasProperties
                   ? std::string_view(m_text->data() + node.start, node.end - node.start)
                   : storedValue(node, id);
    }
    std::string_view storedValue(const Stored &node, NodeId id) const;

    mutable std::shared_ptr<const std::string> m_text = std::make_shared<const std::string>();
    mutable std::vector<Stored> m_nodes;
    mutable std::vector<Properties> m_properties;
    mutable std::string m_decoded; ///< scalar texts that differ from their bytes, one behind the other
    mutable std::vector<std::uint32_t> m_decodedEnds; ///< where each of them ends
    mutable Flag m_isPacked;
    mutable std::shared_ptr<Packed> m_packed; ///< null until the memory is given up for the first time
    std::size_t m_brokenAt = std::string::npos;
    std::string m_brokenReason;
    bool m_isPlain = false;
    NodeId m_openNode = NoNode; ///< the innermost collection that the text broke off in
};

// The checks ask for little else than these, so they are written where the compiler sees them.

inline NodeKind NodeRef::kind() const
{
    return m_id == NoNode ? NodeKind::Scalar : m_tree->stored(m_id).kind;
}

inline NodeStyle NodeRef::style() const
{
    return m_id == NoNode ? NodeStyle::Plain : m_tree->stored(m_id).style;
}

inline NodeRef NodeRef::resolved() const
{
    // An anchor is always written before its alias, so each hop goes to a smaller id and the walk ends.
    NodeRef at = *this;
    while (at.kind() == NodeKind::Alias && m_tree->stored(at.m_id).first != NoNode)
        at.m_id = m_tree->stored(at.m_id).first;
    return at;
}

inline bool NodeRef::isMapping() const
{
    return resolved().kind() == NodeKind::Mapping;
}

inline bool NodeRef::isSequence() const
{
    return resolved().kind() == NodeKind::Sequence;
}

inline bool NodeRef::isScalar() const
{
    return m_id != NoNode && resolved().kind() == NodeKind::Scalar;
}

inline bool NodeRef::isQuoted() const
{
    const NodeRef at = resolved();
    return at.kind() == NodeKind::Scalar && at.style() != NodeStyle::Plain;
}

inline bool NodeRef::isPlainMapping() const
{
    const NodeRef at = resolved();
    return at.m_id != NoNode && m_tree->stored(at.m_id).isPlainMapping;
}

inline std::string_view NodeRef::value() const
{
    const NodeRef at = resolved();
    return at.m_id != NoNode && at.kind() == NodeKind::Scalar ? m_tree->valueOf(at.m_id) : std::string_view();
}

inline TextRange NodeRef::range() const
{
    if (m_id == NoNode)
        return {};
    const auto &stored = m_tree->stored(m_id);
    return {stored.start, stored.end};
}

inline NodeRef NodeRef::parent() const
{
    return {m_tree, m_id == NoNode ? NoNode : m_tree->stored(m_id).parent};
}

inline NodeRef NodeRef::key() const
{
    return {m_tree, m_id == NoNode ? NoNode : m_tree->stored(m_id).key};
}

inline std::string_view NodeRef::keyText() const
{
    return key().value();
}

inline NodeRef::Iterator &NodeRef::Iterator::operator++()
{
    m_id = m_tree->stored(m_id).nextSibling;
    return *this;
}

inline NodeRef::Iterator NodeRef::begin() const
{
    const NodeRef at = resolved();
    const bool isCollection = at.kind() == NodeKind::Mapping || at.kind() == NodeKind::Sequence;
    return {m_tree, isCollection ? m_tree->firstChild(at.m_id) : NoNode};
}

inline NodeRef NodeRef::operator[](std::string_view key) const
{
    if (m_id == NoNode)
        return {};
    const auto &own = m_tree->stored(m_id);
    return own.isPlainMapping && (own.keyMarks & SyntaxTree::keyMark(key)) == 0 ? NodeRef() : lookUp(key);
}

/// Length of the blank or line break that stands at a byte, 0 for anything else. YAML 1.1 breaks lines at CR, NEL, LS
/// and PS too.
std::size_t blankLength(std::string_view text, std::size_t at);
/// The same for a line break only.
std::size_t breakLength(std::string_view text, std::size_t at);

} // namespace slipway
