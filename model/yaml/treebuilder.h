// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/reader.h"

#include <yaml.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace slipway
{

/// libyaml counts code points; this turns its marks into bytes. Marks mostly move forward, so a cursor is enough.
class MarkConverter
{
public:
    explicit MarkConverter(std::string_view text) : m_text(text) {}

    std::size_t bytes(std::size_t codePoints)
    {
        if (!m_ascii)
            m_ascii = std::none_of(m_text.begin(), m_text.end(), [](char c) { return (c & 0x80) != 0; });
        if (*m_ascii)
            return std::min(codePoints, m_text.size());
        const auto continues = [&] { return (static_cast<unsigned char>(m_text[m_byte]) & 0xC0) == 0x80; };
        while (m_codePoint < codePoints && m_byte < m_text.size()) {
            ++m_byte;
            while (m_byte < m_text.size() && continues())
                ++m_byte;
            ++m_codePoint;
        }
        while (m_codePoint > codePoints) {
            --m_byte;
            while (continues())
                --m_byte;
            --m_codePoint;
        }
        return m_byte;
    }

private:
    std::string_view m_text;
    std::optional<bool> m_ascii; // until it is asked for
    std::size_t m_byte = 0;
    std::size_t m_codePoint = 0;
};

/// Makes a SyntaxTree, out of libyaml's events or of what readPlainly() sees.
class TreeBuilder
{
public:
    TreeBuilder(std::shared_ptr<const std::string> text, ReadResult &result);
    ~TreeBuilder();
    TreeBuilder(const TreeBuilder &) = delete;
    TreeBuilder &operator=(const TreeBuilder &) = delete;

    /// False when reading has to stop.
    bool take(const yaml_event_t &event);
    void finish();
    /// The document is over: what comes now is no part of what a server reads.
    bool hasEnded() const { return m_ended; }
    std::size_t bytes(std::size_t codePoints) { return m_marks.bytes(codePoints); }

    /// The same piece by piece, for a reader of its own. Places are bytes; nothing has an anchor or a tag.
    void beginCollection(NodeKind kind, NodeStyle style, std::size_t start);
    void endCollection(std::size_t flowEnd = 0);
    /// A scalar that means its own bytes, or those between its quotes.
    void addPlainly(NodeStyle style, std::size_t start, std::size_t end);
    void addDecoded(NodeStyle style, std::size_t start, std::size_t end, std::string_view value);

private:
    struct Open {
        NodeId node = NoNode;
        NodeId lastChild = NoNode;
        NodeId pendingKey = NoNode;
    };

    /// What is filled while a tree is built; kept for the next one, so that small documents need no fresh memory for
    /// it.
    struct Buffers;
    static Buffers &buffers();

    using Stored = SyntaxTree::Stored;
    using ValueIn = SyntaxTree::ValueIn;
    Stored &node(NodeId id) { return m_tree.m_nodes[static_cast<std::size_t>(id)]; }
    std::size_t contentOf(NodeId id) const { return m_tree.contentOf(id); }
    void keepValue(NodeId id, std::string_view decoded);
    NodeId add(NodeKind kind, NodeStyle style, std::size_t start, std::size_t end);
    NodeId add(const yaml_event_t &event, NodeKind kind, NodeStyle style, const yaml_char_t *anchor,
               const yaml_char_t *tag);
    void attach(NodeId id);
    bool addScalar(const yaml_event_t &event);
    bool hasFlowQuestionMark(NodeId id);
    bool addAlias(const yaml_event_t &event);
    bool open(NodeId id);
    void close(std::optional<std::size_t> flowEnd);
    bool hasPlainKeys(const Stored &mapping);
    void trimBlockScalar(Stored &scalar, std::size_t content) const;
    std::size_t behindProperties(std::size_t start, std::size_t end, bool hasAnchor, bool hasTag) const;

    SyntaxTree &m_tree;
    std::vector<ReadProblem> &m_problems;
    MarkConverter m_marks;
    std::vector<Open> m_open;
    std::unordered_map<std::string, NodeId> m_anchors;
    std::vector<std::uint32_t> m_expanded; // per node: how many nodes it stands for with its aliases expanded
    std::vector<std::string_view> m_keys;  // of the mapping that is looked at
    bool m_isPlain = true;
    bool m_hasAliases = false;
    bool m_done = false;
    bool m_ended = false;
};

} // namespace slipway
