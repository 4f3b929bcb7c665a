// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"

#include "checks/editsteps.h"
#include "schema/keyorder.h"
#include "yaml/quickedit.h"
#include "yaml/scalar.h"

namespace slipway
{

std::string_view lineEndOf(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

EditSet replacedValue(NodeRef node, std::string_view source)
{
    const Node target = node.node();
    std::string text(source);
    // Nothing is written behind the colon or dash yet, so the blank is missing too.
    const std::string &document = node.tree()->text();
    if (target.range.isEmpty() && target.range.start > 0 && document[target.range.start - 1] != ' ')
        text.insert(0, " ");
    return {{{target.content, target.range.end}, text}};
}

EditSet renamedKey(NodeRef value, std::string_view key)
{
    // JSON takes keys in double quotes only.
    const bool isQuoted = value.key() && value.key().node().style == NodeStyle::DoubleQuoted;
    return {{value.keyRange(), isQuoted ? doubleQuoted(key) : quotedWhereNeeded(key)}};
}

EditSet putBelow(std::string_view key, const std::vector<NodeRef> &fields)
{
    constexpr std::size_t Indent = 2;
    const NodeRef first = fields.front();
    const std::string_view text = first.tree()->text();
    const std::size_t start = first.keyRange().start;
    const std::size_t end = fields.back().range().end;
    const NodeRef owner = first.parent();
    const auto isBetween = [&](NodeRef field) {
        return field.keyRange().start >= start && field.keyRange().start < end;
    };
    std::size_t between = 0;
    for (const NodeRef field : owner)
        between += isBetween(field) ? 1 : 0;
    if (between != fields.size())
        return {};
    if (owner.node().style == NodeStyle::Flow) {
        const bool isQuoted = first.key().node().style == NodeStyle::DoubleQuoted;
        return {{{start, start}, (isQuoted ? doubleQuoted(key) : std::string(key)) + ": {"}, {{end, end}, "}"}};
    }
    const std::size_t column = start - (text.substr(0, start).rfind('\n') + 1);
    std::size_t line = text.find('\n', start);
    EditSet edits{
        {{start, start}, std::string(key) + ":" + std::string(lineEndOf(text)) + std::string(column + Indent, ' ')}};
    for (; line != std::string_view::npos && line + 1 < end; line = text.find('\n', line + 1)) {
        const std::size_t next = line + 1;
        const std::size_t lineEnd = std::min(text.find('\n', next), text.size());
        if (text.substr(next, lineEnd - next).find_first_not_of(" \r") != std::string_view::npos)
            edits.push_back({{next, next}, std::string(Indent, ' ')});
    }
    return edits;
}

EditSet quotedValue(NodeRef plain)
{
    return replacedValue(plain, doubleQuoted(plain.value()));
}

EditSet written(NodeRef root, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder)
{
    EditSet edits = quickSet(root, path, value, keyOrder);
    return edits.empty() ? setValue(root, path, value, keyOrder).edits : edits;
}

EditSet writtenAt(NodeRef mapping, std::initializer_list<std::string_view> keys, std::string_view source)
{
    const std::optional<Value> value = Value::parse(source);
    if (!mapping || !value)
        return {};
    NodePath path = mapping.path();
    for (std::string_view step : keys)
        path.append(std::string(step));
    const NodeRef root = mapping.tree()->root();
    // An edit that changes nothing tells both() that nothing is missing.
    if (const NodeRef there = root.find(path); there.isScalar() && Value::fromNode(there) == *value)
        return replacedValue(
            there, there.tree()->text().substr(there.node().content, there.range().end - there.node().content));
    return written(root, path, *value, usualOrder(root));
}

EditSet removedWhole(NodeRef value, NodeRef top)
{
    NodeRef entry = value;
    while (entry.parent() && entry.parent() != top && entry.parent().size() == 1)
        entry = entry.parent();
    EditSet edits = quickRemove(entry);
    return edits.empty() ? removeNode(entry.tree()->root(), entry.path(), top.path().size()).edits : edits;
}

EditSet both(EditSet first, EditSet second)
{
    if (first.empty() || second.empty())
        return {};
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::optional<NodePath> pathBelow(NodeRef object, NodeRef node)
{
    const NodePath whole = node.path();
    const NodePath above = object.path();
    if (!whole.startsWith(above))
        return {};
    NodePath path;
    for (std::size_t at = above.size(); at < whole.size(); ++at)
        path.append(whole[at]);
    return path;
}

EditSet removedField(NodeRef object, NodeRef value)
{
    EditSet edits = quickRemove(value);
    if (!edits.empty() || value.tree()->text().size() > MaxStepSize)
        return edits;
    const std::optional<NodePath> path = pathBelow(object, value);
    return path ? removeNode(object, *path).edits : EditSet();
}

} // namespace slipway
