// SPDX-License-Identifier: GPL-3.0-or-later
// Moving and duplicating: text goes elsewhere as it is.
#include "yaml/editdraft.h"

#include <algorithm>

namespace slipway
{

namespace
{

EditResult failed(const QString &error)
{
    return {.edits = {}, .error = error};
}

/// The lines without their line ends.
std::vector<std::string> linesIn(std::string_view text)
{
    const TextLines lines(text);
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size(); at = lines.next(at))
        out.emplace_back(text.substr(at, std::max(lines.end(at), at) - at));
    return out;
}

std::vector<std::string> linesOf(const EditDraft &draft, std::size_t start, std::size_t end)
{
    return linesIn(std::string_view(draft.text()).substr(start, end - start));
}

/// Text of an entry to be written a second time: two anchors of one name would confuse people and some readers.
std::string withoutAnchors(const EditDraft &draft, NodeRef entry, TextRange range)
{
    EditSet edits;
    const SyntaxTree &tree = draft.tree();
    for (NodeId id = entry.id(); id < static_cast<NodeId>(tree.nodeCount()); ++id) {
        const Node node = tree.node(id);
        if (node.range.start >= range.end)
            break;
        const std::size_t sign = node.anchor.empty() ? std::string::npos : draft.text().find('&', node.range.start);
        if (sign >= node.content)
            continue;
        const std::size_t end = sign + 1 + node.anchor.size();
        const std::size_t behind = std::min(draft.text().find_first_not_of(' ', end), draft.text().size());
        edits.push_back({{sign - range.start, (behind < node.content ? end : behind) - range.start}, {}});
    }
    normalise(edits);
    return applied(std::string_view(draft.text()).substr(range.start, range.size()), edits);
}

/// The list at a path, or why it cannot be rearranged.
QString listReason(const NodePath &path, NodeRef list, std::size_t index)
{
    if (!list || list.node().kind != NodeKind::Sequence)
        return YamlEdit::tr("%1 is not a list.").arg(quotedPath(path));
    if (index >= list.size())
        return YamlEdit::tr("%1 has only %n entries.", "", static_cast<int>(list.size())).arg(quotedPath(path));
    return sharedReason(list);
}

/// Moves whole lines; only for lists whose items all begin on lines of their own.
EditSet movedLines(const EditDraft &draft, NodeRef list, std::size_t from, std::size_t to)
{
    const NodeRef item = list[from];
    const auto lines = linesOf(draft, draft.chunkStart(item), draft.chunkEnd(item));
    const TextEdit insertion = to < from ? linesBefore(draft, list[to], lines) : linesBehind(draft, list[to], lines);
    return {draft.removal(item), insertion};
}

/// Every place of the list keeps its surroundings and gets another item's text.
EditSet movedTexts(const EditDraft &draft, NodeRef list, std::size_t from, std::size_t to)
{
    std::vector<TextRange> places;
    for (NodeRef item : list)
        places.push_back({item.range().start, item.range().end});
    std::vector<TextRange> wanted = places;
    const TextRange moving = wanted[from];
    wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(from));
    wanted.insert(wanted.begin() + static_cast<std::ptrdiff_t>(to), moving);
    EditSet edits;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (wanted[i] != places[i])
            edits.push_back({places[i], draft.text().substr(wanted[i].start, wanted[i].size())});
    return edits;
}

/// The entry's lines, moved sideways so that its key stands in column `to`.
std::vector<std::string> reindented(const EditDraft &draft, NodeRef entry, std::size_t to)
{
    const std::size_t from = draft.columnOf(entry);
    const std::size_t start = draft.startsLine(entry) ? draft.chunkStart(entry) : entry.entryRange().start;
    std::vector<std::string> lines = linesOf(draft, start, draft.chunkEnd(entry));
    if (!draft.startsLine(entry))
        lines.front().insert(0, from, ' ');
    for (std::string &line : lines) {
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        if (blanks == line.size())
            continue;
        line.replace(0, std::min(blanks, from), to, ' ');
    }
    return lines;
}

/// Makes an edit. A block of text that ends with the text, without a line end, means something else in another place; a
/// second try writes it so that it does not.
template <typename Step>
EditResult attempt(NodeRef root, const Value &intended, const Step &step)
{
    EditResult first;
    for (const bool closed : {false, true}) {
        EditDraft draft(root);
        if (closed && !draft.closeLastBlock())
            break;
        const QString error = step(draft);
        EditResult result = error.isEmpty() ? draft.finish(intended) : failed(error);
        if (result)
            return result;
        if (!closed)
            first = std::move(result);
    }
    return first;
}

} // namespace

EditResult moveItem(NodeRef root, const NodePath &listPath, std::size_t from, std::size_t to)
{
    const NodeRef list = root.find(listPath);
    if (const QString error = listReason(listPath, list, std::max(from, to)); !error.isEmpty())
        return failed(error);
    if (from == to)
        return {};
    Value intended = rawValue(root.tree()->root());
    Value::List &items = *locate(intended, list.path())->asList();
    Value moving = items[from];
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(from));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moving));

    bool ownLines = list.node().style == NodeStyle::Block;
    {
        const EditDraft draft(root);
        for (NodeRef item : list)
            ownLines = ownLines && draft.startsLine(item);
    }
    if (ownLines) {
        EditResult result = attempt(root, intended, [&](EditDraft &draft) {
            return draft.apply(movedLines(draft, draft.node(listPath), from, to));
        });
        if (result)
            return result;
    }
    return attempt(root, intended,
                   [&](EditDraft &draft) { return draft.apply(movedTexts(draft, draft.node(listPath), from, to)); });
}

EditResult duplicateItem(NodeRef root, const NodePath &listPath, std::size_t index)
{
    const NodeRef list = root.find(listPath);
    if (const QString error = listReason(listPath, list, index); !error.isEmpty())
        return failed(error);
    Value intended = rawValue(root.tree()->root());
    Value::List &items = *locate(intended, list.path())->asList();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), Value(items[index]));

    return attempt(root, intended, [&](EditDraft &draft) {
        const NodeRef original = draft.node(listPath)[index];
        const TextRange entry = original.entryRange();
        if (list.node().style == NodeStyle::Flow)
            return draft.apply({{{entry.end, entry.end}, ", " + withoutAnchors(draft, original, entry)}});
        auto lines = linesIn(withoutAnchors(draft, original, {entry.start, draft.chunkEnd(original)}));
        lines.front().insert(0, draft.columnOf(original), ' ');
        return draft.apply({linesBehind(draft, original, lines)});
    });
}

EditResult moveKey(NodeRef root, const NodePath &path, const NodePath &target, const KeyOrderOf &keyOrder)
{
    const NodeRef node = root.find(path);
    if (!node || !node.key() || path.isEmpty())
        return failed(YamlEdit::tr("%1 is not a key that can be moved.").arg(quotedPath(path)));
    if (target.startsWith(path))
        return failed(YamlEdit::tr("%1 cannot be moved into itself.").arg(quotedPath(path)));
    const std::string key(node.keyText());
    const NodeRef goal = root.find(target);
    if (goal[key])
        return failed(YamlEdit::tr("%1 already has a key '%2'.").arg(quotedPath(target), QString::fromStdString(key)));
    for (NodeRef at : {node.parent(), goal})
        if (const QString error = sharedReason(at); !error.isEmpty())
            return failed(error);
    const Value value = rawValue(node);
    const auto isBlock = [](NodeRef map) {
        return map.kind() == NodeKind::Mapping && map.node().style == NodeStyle::Block && map.size() > 0;
    };
    const bool isUnwritten = goal.key() && goal.isNull() && goal.range().isEmpty() && isBlock(goal.parent());
    const bool asText = isBlock(node.parent()) && (isBlock(goal) || isUnwritten);
    if (const QString error = asText ? QString() : neededReason(node); !error.isEmpty())
        return failed(error);

    // Working out what is meant: the same with values.
    Value intended = rawValue(root.tree()->root());
    const NodePath rootPath = root.path();
    if (Value *place = locate(intended, rootPath / target); place && place->asMap())
        place->asMap()->emplace_back(key, value);
    else if (place && place->isNull())
        *place = Value::map({{key, value}});
    else
        return failed(YamlEdit::tr("%1 holds no keys, so nothing can be moved there.").arg(quotedPath(target)));
    Value::Map &source = *locate(intended, node.parent().path())->asMap();
    const auto last =
        std::find_if(source.rbegin(), source.rend(), [&](const auto &entry) { return entry.first == key; });
    source.erase(std::next(last).base());

    // The empty parent stays, because whoever moves a key back wants it there.
    if (!asText)
        return attempt(root, intended, [&](EditDraft &draft) {
            const QString error = removeIn(draft, path, path.size() - 1);
            return error.isEmpty() ? setIn(draft, target / PathStep(key), value, keyOrder) : error;
        });
    const std::vector<std::string> order = keyOrder ? keyOrder(target) : std::vector<std::string>();
    return attempt(root, intended, [&](EditDraft &draft) {
        const NodeRef owner = draft.node(target);
        const std::size_t column =
            isUnwritten ? draft.columnOf(owner) + draft.style().indent : draft.columnOf(*owner.begin());
        const std::vector<std::string> lines = reindented(draft, draft.node(path), column);
        const NodeRef before = isUnwritten ? owner : placeFor(owner, key, order);
        const QString error =
            draft.apply({before ? linesBehind(draft, before, lines) : linesBefore(draft, *owner.begin(), lines)});
        return error.isEmpty() ? removeIn(draft, path, path.size()) : error;
    });
}

} // namespace slipway
