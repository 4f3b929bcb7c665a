// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/reader.h"

#include "text/lineindex.h"

#include <yaml.h>

#include <algorithm>
#include <unordered_map>

namespace slipway
{

namespace
{

/// libyaml counts code points; this turns its marks into bytes. Marks mostly move forward, so a cursor is enough.
class MarkConverter
{
public:
    explicit MarkConverter(std::string_view text)
        : m_text(text), m_ascii(std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; }))
    {
    }

    std::size_t bytes(std::size_t codePoints)
    {
        if (m_ascii)
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
    bool m_ascii;
    std::size_t m_byte = 0;
    std::size_t m_codePoint = 0;
};

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

} // namespace

std::size_t yamlLineBreaks(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool isCrLf = rest.starts_with("\r\n");
        count += (rest[0] == '\n' || (rest[0] == '\r' && !isCrLf) || rest.starts_with("\u0085") ||
                  rest.starts_with("\u2028") || rest.starts_with("\u2029"))
                     ? 1
                     : 0;
    }
    return count;
}

/// Turns libyaml's events into a SyntaxTree.
class TreeBuilder
{
public:
    TreeBuilder(std::shared_ptr<const std::string> text, ReadResult &result)
        : m_tree(result.tree), m_problems(result.problems), m_marks(*text)
    {
        m_tree.m_text = std::move(text);
    }

    /// False when reading has to stop.
    bool take(const yaml_event_t &event);
    void finish();
    /// The document is over: what comes now is no part of what a server reads.
    bool hasEnded() const { return m_ended; }
    std::size_t bytes(std::size_t codePoints) { return m_marks.bytes(codePoints); }

private:
    struct Open {
        NodeId node = NoNode;
        NodeId lastChild = NoNode;
        NodeId pendingKey = NoNode;
    };

    using Stored = SyntaxTree::Stored;
    using ValueIn = SyntaxTree::ValueIn;
    Stored &node(NodeId id) { return m_tree.m_nodes[static_cast<std::size_t>(id)]; }
    std::size_t contentOf(NodeId id) const { return m_tree.contentOf(id); }
    void keepValue(NodeId id, std::string_view decoded);
    NodeId add(const yaml_event_t &event, NodeKind kind, NodeStyle style, const yaml_char_t *anchor,
               const yaml_char_t *tag);
    void attach(NodeId id);
    bool addScalar(const yaml_event_t &event);
    bool hasFlowQuestionMark(NodeId id);
    bool addAlias(const yaml_event_t &event);
    bool open(NodeId id);
    void close(const yaml_event_t *event);
    void trimBlockScalar(Stored &scalar, std::size_t content) const;
    std::size_t behindProperties(std::size_t start, std::size_t end) const;

    SyntaxTree &m_tree;
    std::vector<ReadProblem> &m_problems;
    MarkConverter m_marks;
    std::vector<Open> m_open;
    std::unordered_map<std::string, NodeId> m_anchors;
    std::vector<std::uint32_t> m_expanded; // per node: how many nodes it stands for with its aliases expanded
    bool m_done = false;
    bool m_ended = false;
};

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

/// Where the value begins that anchor and tag at `start` are about.
std::size_t TreeBuilder::behindProperties(std::size_t start, std::size_t end) const
{
    const std::string_view text = *m_tree.m_text;
    std::size_t at = start;
    while (at < end && (text[at] == '&' || text[at] == '!')) {
        while (at < end && blankLength(text, at) == 0)
            ++at;
        while (at < end && blankLength(text, at) > 0)
            at += blankLength(text, at);
    }
    return std::min(at, end);
}

NodeId TreeBuilder::add(const yaml_event_t &event, NodeKind kind, NodeStyle style, const yaml_char_t *anchor,
                        const yaml_char_t *tag)
{
    const auto id = static_cast<NodeId>(m_tree.m_nodes.size());
    Stored &added = m_tree.m_nodes.emplace_back();
    added.kind = kind;
    added.style = style;
    added.start = static_cast<std::uint32_t>(m_marks.bytes(event.start_mark.index));
    added.end = static_cast<std::uint32_t>(m_marks.bytes(event.end_mark.index));
    m_expanded.push_back(1);
    if (anchor || tag) {
        added.hasProperties = true;
        const bool isScalar = kind == NodeKind::Scalar;
        // A collection's start event ends with its first sign; only the text behind tells where that is.
        const std::size_t end = isScalar ? added.end : m_tree.m_text->size();
        m_tree.m_properties.push_back({.node = id,
                                       .content = static_cast<std::uint32_t>(behindProperties(added.start, end)),
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

void TreeBuilder::close(const yaml_event_t *event)
{
    const Open closing = m_open.back();
    m_open.pop_back();
    Stored &closed = node(closing.node);
    // The end event of a block collection is marked at the next token, far behind its last line.
    if (event && closed.style == NodeStyle::Flow)
        closed.end = static_cast<std::uint32_t>(m_marks.bytes(event->end_mark.index));
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
        close(&event);
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
        close(nullptr);
    // libyaml gives an empty document (comments only) one null scalar; a document without anything has no root.
    if (m_tree.m_nodes.size() == 1 && m_tree.m_nodes[0].kind == NodeKind::Scalar &&
        m_tree.m_nodes[0].start == m_tree.m_nodes[0].end)
        m_tree.m_nodes.clear();
    m_tree.m_nodes.shrink_to_fit();
    m_tree.m_decoded.shrink_to_fit();
    m_tree.m_decodedEnds.shrink_to_fit();
    if (!m_problems.empty()) {
        m_tree.m_brokenAt = m_problems.front().where.start;
        m_tree.m_brokenReason = m_problems.front().reason;
    }
}

namespace
{

ReadProblem syntaxProblem(const yaml_parser_t &parser, TreeBuilder &builder, std::size_t size)
{
    ReadProblem problem;
    problem.reason = parser.problem ? parser.problem : "not readable";
    problem.context = parser.context ? parser.context : "";
    std::size_t at =
        parser.error == YAML_READER_ERROR ? parser.problem_offset : builder.bytes(parser.problem_mark.index);
    at = std::min(at, size);
    problem.where = {at, at};
    problem.contextOffset = std::min(builder.bytes(parser.context_mark.index), size);
    // go-yaml prints the scanner's line counted from 1, but the parser's counted from 0, and no line 0.
    problem.serverLine = parser.problem_mark.line != 0
                             ? parser.problem_mark.line + (parser.error == YAML_SCANNER_ERROR ? 1 : 0)
                             : parser.context_mark.line;
    if (builder.hasEnded())
        problem.kind = ReadProblem::Kind::SecondRoot;
    else if (parser.error == YAML_READER_ERROR)
        problem.kind = problem.reason.find("control") != std::string::npos ? ReadProblem::Kind::ControlCharacter
                                                                           : ReadProblem::Kind::InvalidUtf8;
    return problem;
}

/// Kubernetes reads what begins with a brace as JSON, where tabs are blanks; libyaml stops at them. The same text with
/// spaces in their place has everything where it was; nothing when there is no need.
std::string withoutJsonTabs(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{' || text.find('\t') == std::string_view::npos)
        return {};
    std::string copy(text);
    bool inQuotes = false;
    for (std::size_t at = first; at < copy.size(); ++at) {
        if (copy[at] == '"')
            inQuotes = !inQuotes;
        else if (inQuotes && copy[at] == '\\')
            ++at;
        else if (!inQuotes && copy[at] == '\t')
            copy[at] = ' ';
    }
    return copy;
}

} // namespace

ReadResult readYaml(std::shared_ptr<const std::string> text)
{
    ReadResult result;
    const std::string_view bytes = *text;
    TreeBuilder builder(std::move(text), result);
    if (bytes.size() > MaxDocumentSize) {
        result.problems.push_back({.kind = ReadProblem::Kind::TooLarge});
        builder.finish();
        return result;
    }
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return result;
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    const std::string json = withoutJsonTabs(bytes);
    const std::string_view input = json.empty() ? bytes : std::string_view(json);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(input.data()), input.size());
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            result.problems.insert(result.problems.begin(), syntaxProblem(parser, builder, bytes.size()));
            break;
        }
        more = builder.take(event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    builder.finish();
    return result;
}

ReadResult readYaml(std::string text)
{
    return readYaml(std::make_shared<const std::string>(std::move(text)));
}

} // namespace slipway
