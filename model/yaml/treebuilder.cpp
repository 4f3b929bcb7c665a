// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/treebuilder.h"

#include "text/lineindex.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

std::string_view view(const yaml_char_t *text)
{
    return text ? reinterpret_cast<const char *>(text) : std::string_view();
}

NodeStyle scalarStyle(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return NodeStyle::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return NodeStyle::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return NodeStyle::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return NodeStyle::Folded;
    default:
        return NodeStyle::Plain;
    }
}

/// Those of a large document are given back.
template <class T>
void keepBuffer(std::vector<T> &used, std::vector<T> &kept)
{
    constexpr std::size_t Most = 1 << 16;
    used.clear();
    if (used.capacity() > kept.capacity() && used.capacity() <= Most)
        kept.swap(used);
}

} // namespace

struct TreeBuilder::Buffers {
    std::vector<Stored> nodes{};
    std::vector<std::uint32_t> expanded{};
    std::vector<Open> open{};
    std::vector<std::string_view> keys{};
};

TreeBuilder::Buffers &TreeBuilder::buffers()
{
    static thread_local Buffers buffers;
    return buffers;
}

TreeBuilder::TreeBuilder(std::shared_ptr<const std::string> text, ReadResult &result)
    : m_tree(result.tree), m_problems(result.problems), m_marks(*text), m_open(std::move(buffers().open)),
      m_expanded(std::move(buffers().expanded)), m_keys(std::move(buffers().keys))
{
    m_tree.m_text = std::move(text);
    m_tree.m_nodes = std::move(buffers().nodes);
}

TreeBuilder::~TreeBuilder()
{
    keepBuffer(m_open, buffers().open);
    keepBuffer(m_expanded, buffers().expanded);
    keepBuffer(m_keys, buffers().keys);
}

void TreeBuilder::keepValue(NodeId id, std::string_view decoded)
{
    Stored &scalar = node(id);
    const std::size_t start = contentOf(id);
    const std::string_view bytes = std::string_view(*m_tree.m_text).substr(start, scalar.end - start);
    if (bytes == decoded) {
        scalar.valueIn = ValueIn::Bytes;
    } else if (bytes.size() == decoded.size() + 2 && bytes.substr(1, decoded.size()) == decoded) {
        scalar.valueIn = ValueIn::Quotes;
    } else {
        scalar.valueIn = ValueIn::Decoded;
        scalar.count = static_cast<std::uint32_t>(m_tree.m_decodedEnds.size());
        m_tree.m_decoded += decoded;
        m_tree.m_decodedEnds.push_back(static_cast<std::uint32_t>(m_tree.m_decoded.size()));
    }
}

/// Where the value begins that the anchor and tag at `start` are about. A mapping's first key can have its own right
/// behind them.
std::size_t TreeBuilder::behindProperties(std::size_t start, std::size_t end, bool hasAnchor, bool hasTag) const
{
    const std::string_view text = *m_tree.m_text;
    std::size_t at = start;
    while (at < end && ((hasAnchor && text[at] == '&') || (hasTag && text[at] == '!'))) {
        (text[at] == '&' ? hasAnchor : hasTag) = false;
        while (at < end && blankLength(text, at) == 0)
            ++at;
        while (at < end && blankLength(text, at) > 0)
            at += blankLength(text, at);
    }
    return std::min(at, end);
}

NodeId TreeBuilder::add(NodeKind kind, NodeStyle style, std::size_t start, std::size_t end)
{
    const auto id = static_cast<NodeId>(m_tree.m_nodes.size());
    Stored &added = m_tree.m_nodes.emplace_back();
    added.kind = kind;
    added.style = style;
    added.start = static_cast<std::uint32_t>(start);
    added.end = static_cast<std::uint32_t>(end);
    m_expanded.push_back(1);
    return id;
}

NodeId TreeBuilder::add(const yaml_event_t &event, NodeKind kind, NodeStyle style, const yaml_char_t *anchor,
                        const yaml_char_t *tag)
{
    const std::size_t start = m_marks.bytes(event.start_mark.index);
    const NodeId id = add(kind, style, start, m_marks.bytes(event.end_mark.index));
    Stored &added = node(id);
    if (anchor || tag) {
        added.hasProperties = true;
        const bool isScalar = kind == NodeKind::Scalar;
        // A collection's start event ends with its first sign; only the text behind tells where that is.
        const std::size_t end = isScalar ? added.end : m_tree.m_text->size();
        m_tree.m_properties.push_back({.node = id,
                                       .content = static_cast<std::uint32_t>(
                                           behindProperties(added.start, end, anchor != nullptr, tag != nullptr)),
                                       .anchor = std::string(view(anchor)),
                                       .tag = std::string(view(tag))});
    }
    if (anchor)
        m_anchors[std::string(view(anchor))] = id;
    return id;
}

void TreeBuilder::attach(NodeId id)
{
    if (m_open.empty()) {
        m_done = true;
        return;
    }
    Open &owner = m_open.back();
    node(id).parent = owner.node;
    if (node(owner.node).kind == NodeKind::Mapping && owner.pendingKey == NoNode) {
        owner.pendingKey = id;
        return;
    }
    node(id).key = owner.pendingKey;
    owner.pendingKey = NoNode;
    (owner.lastChild == NoNode ? node(owner.node).first : node(owner.lastChild).nextSibling) = id;
    owner.lastChild = id;
    ++node(owner.node).count;
}

void TreeBuilder::trimBlockScalar(Stored &scalar, std::size_t content) const
{
    // libyaml ends a block scalar where the next token's line begins. What follows the last line of text belongs to it
    // only when the header says "keep" (+).
    const std::string_view text = *m_tree.m_text;
    const std::string_view header = text.substr(content, text.find('\n', content) - content);
    const bool keep = header.substr(0, header.find('#')).find('+') != std::string_view::npos;
    const std::size_t headerEnd = content + header.find_last_not_of(" \t\r") + 1;
    std::size_t end = scalar.end;
    if (keep) {
        while (end > headerEnd && text[end - 1] == ' ')
            --end;
        if (end > headerEnd && text[end - 1] == '\n')
            --end;
        if (end > headerEnd && text[end - 1] == '\r')
            --end;
    } else {
        while (end > headerEnd && std::string_view(" \t\r\n").find(text[end - 1]) != std::string_view::npos)
            --end;
        // Blanks behind the last line's text are part of that text.
        while (end > headerEnd && end < scalar.end && (text[end] == ' ' || text[end] == '\t'))
            ++end;
    }
    scalar.end = static_cast<std::uint32_t>(end);
}

/// In brackets go-yaml ends plain text at a question mark and then misses a comma; libyaml and YAML 1.2 read on.
bool TreeBuilder::hasFlowQuestionMark(NodeId id)
{
    const Stored &scalar = node(id);
    if (scalar.style != NodeStyle::Plain || m_open.empty() || node(m_open.back().node).style != NodeStyle::Flow)
        return false;
    const std::string_view text = *m_tree.m_text;
    const std::size_t mark = text.substr(0, scalar.end).find('?', contentOf(id) + 1);
    if (mark == std::string_view::npos)
        return false;
    m_problems.push_back({.kind = ReadProblem::Kind::FlowQuestionMark,
                          .where = {mark, mark + 1},
                          .serverLine = yamlLineBreaks(text.substr(0, mark))});
    return true;
}

bool TreeBuilder::addScalar(const yaml_event_t &event)
{
    const auto &data = event.data.scalar;
    const NodeStyle style = scalarStyle(data.style);
    const NodeId id = add(event, NodeKind::Scalar, style, data.anchor, data.tag);
    if (style == NodeStyle::Literal || style == NodeStyle::Folded)
        trimBlockScalar(node(id), contentOf(id));
    keepValue(id, {reinterpret_cast<const char *>(data.value), data.length});
    const bool isReadable = !hasFlowQuestionMark(id);
    attach(id);
    if (!m_open.empty())
        ++m_expanded[static_cast<std::size_t>(m_open.back().node)];
    return isReadable;
}

bool TreeBuilder::addAlias(const yaml_event_t &event)
{
    const NodeId id = add(event, NodeKind::Alias, NodeStyle::Plain, nullptr, nullptr);
    m_hasAliases = true;
    const std::string name(view(event.data.alias.anchor));
    Stored &alias = node(id);
    keepValue(id, name);
    const TextRange where{alias.start, alias.end};
    const auto anchor = m_anchors.find(name);
    const bool isOpen = anchor != m_anchors.end() && std::any_of(m_open.begin(), m_open.end(), [&](const Open &open) {
                            return open.node == anchor->second;
                        });
    if (anchor == m_anchors.end())
        m_problems.push_back({.kind = ReadProblem::Kind::UnknownAlias, .where = where, .reason = name});
    else if (isOpen)
        m_problems.push_back({.kind = ReadProblem::Kind::RecursiveAlias, .where = where, .reason = name});
    else
        alias.first = anchor->second;
    if (alias.first != NoNode)
        m_expanded[static_cast<std::size_t>(id)] = m_expanded[static_cast<std::size_t>(alias.first)];
    attach(id);
    std::size_t total = m_expanded[static_cast<std::size_t>(id)];
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
        total += m_expanded[static_cast<std::size_t>(open->node)];
    if (total > MaxExpandedNodes) {
        m_problems.push_back({.kind = ReadProblem::Kind::AliasBomb, .where = where, .reason = name});
        return false;
    }
    if (!m_open.empty())
        m_expanded[static_cast<std::size_t>(m_open.back().node)] += m_expanded[static_cast<std::size_t>(id)];
    // A server reads on behind an alias inside its own anchor, and a syntax error further down is told instead.
    return anchor != m_anchors.end();
}

bool TreeBuilder::open(NodeId id)
{
    attach(id);
    m_done = false;
    if (m_open.size() >= static_cast<std::size_t>(MaxDepth)) {
        const std::size_t start = node(id).start;
        m_problems.push_back({.kind = ReadProblem::Kind::TooDeep, .where = {start, start + 1}});
        return false;
    }
    m_open.push_back({id, NoNode, NoNode});
    return true;
}

void TreeBuilder::close(std::optional<std::size_t> flowEnd)
{
    const Open closing = m_open.back();
    m_open.pop_back();
    Stored &closed = node(closing.node);
    if (closed.kind == NodeKind::Mapping) {
        if (hasPlainKeys(closed)) {
            closed.isPlainMapping = true;
            closed.keyMarks = 0;
            for (const std::string_view key : m_keys)
                closed.keyMarks |= SyntaxTree::keyMark(key);
        } else {
            m_isPlain = false;
        }
    }
    // The end event of a block collection is marked at the next token, far behind its last line.
    if (flowEnd && closed.style == NodeStyle::Flow)
        closed.end = static_cast<std::uint32_t>(*flowEnd);
    else if (closing.pendingKey != NoNode)
        closed.end = node(closing.pendingKey).end;
    else if (closing.lastChild != NoNode)
        closed.end = node(closing.lastChild).end;
    else
        closed.end = std::max(closed.start, static_cast<std::uint32_t>(contentOf(closing.node)));
    if (!m_open.empty())
        m_expanded[static_cast<std::size_t>(m_open.back().node)] += m_expanded[static_cast<std::size_t>(closing.node)];
    else
        m_done = true;
}

void TreeBuilder::beginCollection(NodeKind kind, NodeStyle style, std::size_t start)
{
    const NodeId id = add(kind, style, start, start);
    attach(id);
    m_open.push_back({id, NoNode, NoNode});
}

void TreeBuilder::endCollection(std::size_t flowEnd)
{
    close(flowEnd);
}

void TreeBuilder::addPlainly(NodeStyle style, std::size_t start, std::size_t end)
{
    const NodeId id = add(NodeKind::Scalar, style, start, end);
    node(id).valueIn = style == NodeStyle::Plain ? ValueIn::Bytes : ValueIn::Quotes;
    attach(id);
}

void TreeBuilder::addDecoded(NodeStyle style, std::size_t start, std::size_t end, std::string_view value)
{
    const NodeId id = add(NodeKind::Scalar, style, start, end);
    keepValue(id, value);
    attach(id);
}

/// See NodeRef::isPlainMapping. Leaves the keys in m_keys.
bool TreeBuilder::hasPlainKeys(const Stored &mapping)
{
    constexpr std::size_t FewKeys = 24;
    m_keys.clear();
    for (NodeId entry = mapping.first; entry != NoNode; entry = node(entry).nextSibling) {
        const Stored &key = node(node(entry).key);
        if (key.kind != NodeKind::Scalar || key.hasProperties)
            return false;
        const std::string_view text = m_tree.valueOf(node(entry).key);
        if (key.style == NodeStyle::Plain && plainScalarType(text) != ScalarType::String)
            return false;
        if (mapping.count <= FewKeys && std::find(m_keys.begin(), m_keys.end(), text) != m_keys.end())
            return false;
        m_keys.push_back(text);
    }
    if (mapping.count <= FewKeys)
        return true;
    std::sort(m_keys.begin(), m_keys.end());
    return std::adjacent_find(m_keys.begin(), m_keys.end()) == m_keys.end();
}

bool TreeBuilder::take(const yaml_event_t &event)
{
    switch (event.type) {
    case YAML_SCALAR_EVENT:
        return addScalar(event);
    case YAML_ALIAS_EVENT:
        return addAlias(event);
    case YAML_MAPPING_START_EVENT: {
        const auto &data = event.data.mapping_start;
        const bool flow = data.style == YAML_FLOW_MAPPING_STYLE;
        return open(add(event, NodeKind::Mapping, flow ? NodeStyle::Flow : NodeStyle::Block, data.anchor, data.tag));
    }
    case YAML_SEQUENCE_START_EVENT: {
        const auto &data = event.data.sequence_start;
        const bool flow = data.style == YAML_FLOW_SEQUENCE_STYLE;
        return open(add(event, NodeKind::Sequence, flow ? NodeStyle::Flow : NodeStyle::Block, data.anchor, data.tag));
    }
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
        close(m_marks.bytes(event.end_mark.index));
        return true;
    case YAML_DOCUMENT_END_EVENT:
        m_ended = true;
        return true;
    case YAML_DOCUMENT_START_EVENT:
        if (m_done) {
            const std::size_t start = m_marks.bytes(event.start_mark.index);
            m_problems.push_back({.kind = ReadProblem::Kind::SecondRoot, .where = {start, start}});
            return false;
        }
        return true;
    case YAML_STREAM_END_EVENT:
        return false;
    default:
        return true;
    }
}

void TreeBuilder::finish()
{
    if (!m_open.empty())
        m_tree.m_openNode = m_open.back().node;
    while (!m_open.empty())
        close({});
    // libyaml gives an empty document (comments only) one null scalar; a document without anything has no root.
    if (m_tree.m_nodes.size() == 1 && m_tree.m_nodes[0].kind == NodeKind::Scalar &&
        m_tree.m_nodes[0].start == m_tree.m_nodes[0].end)
        m_tree.m_nodes.clear();
    m_tree.m_isPlain = m_isPlain && m_tree.m_properties.empty() && !m_hasAliases;
    std::vector<Stored> nodes(m_tree.m_nodes); // takes no more memory than it needs
    nodes.swap(m_tree.m_nodes);
    keepBuffer(nodes, buffers().nodes);
    m_tree.m_decoded.shrink_to_fit();
    m_tree.m_decodedEnds.shrink_to_fit();
    if (!m_problems.empty()) {
        m_tree.m_brokenAt = m_problems.front().where.start;
        m_tree.m_brokenReason = m_problems.front().reason;
    }
}

} // namespace slipway
