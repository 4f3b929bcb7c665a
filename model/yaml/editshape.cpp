// SPDX-License-Identifier: GPL-3.0-or-later
// The same values in another shape: blocks for brackets, texts on lines of their own, entries one level in or out.
#include "yaml/editdraft.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

EditResult failed(const QString &error)
{
    return {.edits = {}, .error = error};
}

/// Turns a flow collection into lines of a block, taking texts and comments over as they are written.
class BlockWriter
{
public:
    explicit BlockWriter(const EditDraft &draft) : m_draft(draft) {}
    /// The value of a key or dash in `column`; nothing where it cannot be written so.
    std::optional<Written> value(NodeRef node, std::size_t column, bool isItem);

private:
    std::string source(TextRange range) const { return m_draft.text().substr(range.start, range.size()); }
    std::string properties(NodeRef node) const;
    std::vector<std::string> comments(std::size_t from, std::size_t to) const;
    std::optional<std::string> scalar(NodeRef node) const;
    std::optional<std::vector<std::string>> lines(NodeRef collection, std::size_t column);

    const EditDraft &m_draft;
};

std::string BlockWriter::properties(NodeRef node) const
{
    std::string text = source({node.range().start, node.node().content});
    while (!text.empty() && blankLength(text, text.size() - 1) > 0)
        text.pop_back();
    return text;
}

std::vector<std::string> BlockWriter::comments(std::size_t from, std::size_t to) const
{
    std::vector<std::string> found;
    const std::string &text = m_draft.text();
    for (std::size_t at = from; at < to; ++at) {
        if (text[at] != '#')
            continue;
        const std::size_t end = std::min(m_draft.lines().end(at), to);
        found.push_back(text.substr(at, end - at));
        at = end;
    }
    return found;
}

std::optional<std::string> BlockWriter::scalar(NodeRef node) const
{
    const std::string text = source(node.range());
    if (text.find_first_of("\r\n") == std::string::npos)
        return text;
    // A text over several lines depends on where it stands.
    const Value value = Value::fromNode(node);
    const auto *words = value.asString();
    if (!words || !node.node().anchor.empty() || !node.node().tag.empty())
        return std::nullopt;
    return quotedWhereNeeded(*words);
}

std::optional<Written> BlockWriter::value(NodeRef node, std::size_t column, bool isItem)
{
    const bool isFlow = node.kind() != NodeKind::Alias && node.kind() != NodeKind::Scalar;
    if (!isFlow || node.size() == 0) {
        if (auto text = scalar(node))
            return Written{*text, {}};
        return std::nullopt;
    }
    const TextStyle &style = m_draft.style();
    const std::string head = properties(node);
    const std::size_t inner =
        isItem ? column + 2 : column + (node.kind() == NodeKind::Sequence ? style.listIndent : style.indent);
    auto body = lines(node, inner);
    if (!body)
        return std::nullopt;
    Written out{head, std::move(*body)};
    if (isItem && head.empty() && out.body.front()[inner] != '#') {
        out.head = out.body.front().substr(inner);
        out.body.erase(out.body.begin());
    }
    return out;
}

std::optional<std::vector<std::string>> BlockWriter::lines(NodeRef collection, std::size_t column)
{
    std::vector<std::string> out;
    const std::string indent(column, ' ');
    const bool isList = collection.kind() == NodeKind::Sequence;
    std::size_t done = collection.node().content;
    for (NodeRef child : collection) {
        for (const std::string &comment : comments(done, child.entryRange().start))
            out.push_back(indent + comment);
        // `[a: 1]` is a mapping of one key without braces; `? ` keys have no short form.
        if (child.key() && (!child.key().isScalar() || m_draft.text()[child.keyRange().start] == '?'))
            return std::nullopt;
        auto written = value(child, column, isList);
        if (!written)
            return std::nullopt;
        std::string head = isList ? "-" : source(child.keyRange()) + ":";
        if (!written->head.empty())
            head += " " + written->head;
        out.push_back(indent + head);
        std::move(written->body.begin(), written->body.end(), std::back_inserter(out));
        done = child.entryRange().end;
    }
    for (const std::string &comment : comments(done, collection.range().end))
        out.push_back(indent + comment);
    return out;
}

/// The outermost flow collection that a node stands in, or a missing node.
NodeRef outermostFlow(NodeRef node)
{
    NodeRef flow;
    for (NodeRef at = node; at; at = at.parent())
        if (at.kind() != NodeKind::Scalar && at.kind() != NodeKind::Alias && at.node().style == NodeStyle::Flow)
            flow = at;
    return flow;
}

} // namespace

QString toBlock(EditDraft &draft, NodeRef flow)
{
    if (flow.size() == 0)
        return {};
    BlockWriter writer(draft);
    const TextLines lines = draft.lines();
    const NodeRef parent = flow.parent();
    const bool isItem = parent && parent.kind() == NodeKind::Sequence;
    const QString cannot = YamlEdit::tr("%1 is written in a way that has no form without brackets. Edit the YAML text "
                                        "instead.")
                               .arg(quotedPath(flow.path()));
    std::optional<Written> written;
    if (parent)
        written = writer.value(flow, draft.columnOf(flow), isItem);
    if (!written)
        return cannot;
    const std::string &eol = draft.style().eol;
    std::string body;
    for (const std::string &line : written->body)
        body += eol + line;
    std::size_t start = flow.range().start;
    if (written->head.empty())
        while (start > 0 && (draft.text()[start - 1] == ' ' || draft.text()[start - 1] == '\t'))
            --start;
    const std::size_t end = flow.range().end;
    if (!lines.hasComment(end))
        return draft.apply({{{start, end}, written->head + body}});
    return draft.apply({{{start, end}, written->head}, {{lines.end(end), lines.end(end)}, body}});
}

QString makeRoomForBlock(EditDraft &draft, NodeRef node)
{
    const NodeRef flow = outermostFlow(node);
    return flow ? toBlock(draft, flow) : QString();
}

EditResult toBlockStyle(NodeRef root, const NodePath &path)
{
    const NodeRef node = root.find(path);
    const NodeRef flow = outermostFlow(node);
    if (!flow)
        return {};
    if (const QString error = sharedReason(flow.parent()); !error.isEmpty())
        return failed(error);
    EditDraft draft(root);
    if (const QString error = toBlock(draft, flow); !error.isEmpty())
        return failed(error);
    return draft.finish(rawValue(root.tree()->root()));
}

EditResult setBlockText(NodeRef root, const NodePath &path, std::string_view text)
{
    const bool hasText = text.find_first_not_of('\n') != std::string_view::npos;
    if (!hasText ||
        !(canBeLiteral(text) || (text.find('\n') == std::string_view::npos && canBeLiteral(std::string(text) + "\n"))))
        return failed(YamlEdit::tr("This text holds characters, or blank lines at its end, that a text block cannot "
                                   "keep. Use quotes."));
    // The value by itself decides what is possible; the draft then only changes how it is written.
    const EditResult plain = setValue(root, path, Value(text));
    if (!plain)
        return plain;
    EditSet first = plain.edits;
    normalise(first);
    const ReadResult read = readYaml(applied(root.tree() ? root.tree()->text() : std::string(), first));
    EditDraft draft(read.tree.root().find(root ? root.path() : NodePath()));
    if (QString error = makeRoomForBlock(draft, draft.node(path)); !error.isEmpty())
        return failed(error);
    const NodeRef node = draft.node(path);
    if (!node || node.kind() != NodeKind::Scalar || !node.parent())
        return failed(YamlEdit::tr("%1 cannot hold a text block.").arg(quotedPath(path)));
    if (node.node().style != NodeStyle::Literal) {
        const std::size_t column = draft.columnOf(node);
        const Written block = literalBlock(text, column, column + draft.style().indent);
        if (QString error = draft.apply(overwriteInLine(draft, node, block)); !error.isEmpty())
            return failed(error);
    }
    EditResult second = draft.finish(rawValue(read.tree.root()));
    if (!second)
        return second;
    return {.edits = composed(first, second.edits), .error = {}};
}

namespace
{

NodeRef siblingBefore(NodeRef node)
{
    NodeRef before;
    for (NodeRef child : node.parent()) {
        if (child == node)
            return before;
        before = child;
    }
    return {};
}

} // namespace

EditResult indentEntry(NodeRef root, const NodePath &path)
{
    const NodeRef node = root.find(path);
    const NodeRef before = node && node.key() ? siblingBefore(node) : NodeRef();
    if (!before || before.kind() == NodeKind::Alias || !(before.isMapping() || before.isNull()))
        return failed(YamlEdit::tr("%1 has no block above it that it could go into.").arg(quotedPath(path)));
    return moveKey(root, path, path.parent() / PathStep(std::string(before.keyText())));
}

EditResult outdentEntry(NodeRef root, const NodePath &path)
{
    const NodeRef node = root.find(path);
    const NodeRef owner = node ? node.parent() : NodeRef();
    if (!node || !node.key() || path.size() < 2 || !owner.key() || keyOf(path[path.size() - 2]).empty())
        return failed(YamlEdit::tr("%1 stands in no block that it could leave.").arg(quotedPath(path)));
    const std::vector<std::string> behindOwner{std::string(owner.keyText()), std::string(node.keyText())};
    return moveKey(root, path, path.first(path.size() - 2), [&](const NodePath &) { return behindOwner; });
}

} // namespace slipway
