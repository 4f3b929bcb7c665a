// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamledit.h"

#include "yaml/editdraft.h"
#include "yaml/fromend.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

NodeRef childOf(NodeRef node, const PathStep &step, PathStep &concrete)
{
    NodePath one;
    one.append(step);
    const NodeRef child = node.find(one);
    concrete = step;
    if (child && node.isSequence())
        concrete = child.path().last();
    return child;
}

Value withKey(const ItemKey &item, Value value)
{
    if (!value.asMap() || value.find(item.key))
        return value;
    value.asMap()->emplace(value.asMap()->begin(), item.key, plainScalarValue(item.value));
    return value;
}

/// The value with all that has to stand around it below an existing node.
Value wrapped(const NodePath &path, std::size_t from, Value value, QString &error)
{
    for (std::size_t i = path.size(); i > from; --i) {
        const PathStep &step = path[i - 1];
        const std::optional<std::size_t> fromEnd = countFromEnd(step);
        if (const auto *key = std::get_if<std::string>(&step); key && !fromEnd) {
            value = Value::map({{*key, std::move(value)}});
        } else if (const auto *item = std::get_if<ItemKey>(&step)) {
            value = Value::list({withKey(*item, std::move(value))});
        } else {
            const auto *index = std::get_if<std::size_t>(&step);
            if (index ? *index > 0 : *fromEnd > 1)
                error = YamlEdit::tr("%1 cannot be set, because the list has fewer entries.").arg(quotedPath(path));
            value = Value::list({std::move(value)});
        }
    }
    return value;
}

} // namespace

Way findWay(NodeRef root, const NodePath &path, const Value &value)
{
    Way way;
    way.error = sharedTextReason(root, path);
    if (!way.error.isEmpty())
        return way;
    NodeRef at = root;
    std::size_t i = 0;
    for (; i < path.size(); ++i) {
        PathStep concrete;
        const NodeRef child = at ? childOf(at, path[i], concrete) : NodeRef();
        // A key that `<<` brings in is overruled by one of the mapping's own.
        if (!child || child.parent() != at)
            break;
        way.path.append(std::move(concrete));
        at = child;
    }
    if (i == path.size() || !at || at.isNull()) {
        way.value = wrapped(path, i, value, way.error);
        return way;
    }
    way.missing = path[i];
    way.value = wrapped(path, i + 1, value, way.error);
    const QString place = quotedPath(way.path);
    if (at.isScalar()) {
        way.error = YamlEdit::tr("%1 holds a single value, so nothing can be written below it.").arg(place);
    } else if (at.isMapping()) {
        if (!std::holds_alternative<std::string>(path[i]))
            way.error = YamlEdit::tr("%1 holds keys, not a list.").arg(place);
    } else if (const auto fromEnd = countFromEnd(path[i])) {
        way.missing = std::size_t{0}; // only an empty list has no last item
        if (*fromEnd > 1)
            way.error = YamlEdit::tr("%1 has only %n entries.", "", static_cast<int>(at.size())).arg(place);
    } else if (std::holds_alternative<std::string>(path[i])) {
        way.error = YamlEdit::tr("%1 is a list, so it has no key '%2'.")
                        .arg(place, QString::fromStdString(std::get<std::string>(path[i])));
    } else if (const auto *item = std::get_if<ItemKey>(&path[i])) {
        way.value = withKey(*item, std::move(way.value));
        way.missing = at.size();
    } else if (std::get<std::size_t>(path[i]) > at.size()) {
        way.error = YamlEdit::tr("%1 has only %n entries.", "", static_cast<int>(at.size())).arg(place);
    }
    return way;
}

namespace
{

Value intendedSet(NodeRef root, const Way &way)
{
    Value document = root.tree() ? rawValue(root.tree()->root()) : Value();
    Value *place = locate(document, (root ? root.path() : NodePath()) / way.path);
    if (!place)
        return document;
    if (!way.missing)
        *place = way.value;
    else if (const auto *key = std::get_if<std::string>(&*way.missing))
        place->asMap()->emplace_back(*key, way.value);
    else
        place->asList()->push_back(way.value);
    return document;
}

/// Makes an edit and checks it. Blanks behind the place can become part of a literal block, so a second try does
/// without.
template <typename Step>
EditResult attempt(NodeRef root, const Value &intended, const Step &step)
{
    EditResult result;
    for (const bool literals : {true, false}) {
        EditDraft draft(root, literals);
        result.error = step(draft);
        if (result)
            result = draft.finish(intended);
        if (result)
            break;
    }
    return result;
}

EditResult failed(const QString &error)
{
    return {.edits = {}, .error = error};
}

} // namespace

namespace
{

QString setMap(EditDraft &draft, const NodePath &path, const Value::Map &wanted)
{
    if (QString error = draft.openReason(draft.node(path)); !error.isEmpty())
        return error;
    std::vector<std::string> order;
    for (const auto &[key, value] : wanted)
        order.push_back(key);
    const KeyOrderOf orderOf = [&](const NodePath &) { return order; };
    for (const auto &[key, value] : wanted)
        if (const QString error = setIn(draft, path / PathStep(key), value, orderOf); !error.isEmpty())
            return error;
    std::vector<std::string> leaving;
    for (NodeRef child : draft.node(path))
        if (std::find(order.begin(), order.end(), child.keyText()) == order.end())
            leaving.emplace_back(child.keyText());
    for (const std::string &key : leaving)
        if (const QString error = removeIn(draft, path / PathStep(key), path.size()); !error.isEmpty())
            return error;
    return {};
}

QString setList(EditDraft &draft, const NodePath &path, const Value::List &wanted)
{
    if (QString error = draft.openReason(draft.node(path)); !error.isEmpty())
        return error;
    Value::List present;
    for (NodeRef item : draft.node(path))
        present.push_back(rawValue(item));
    std::size_t head = 0;
    while (head < std::min(present.size(), wanted.size()) && present[head] == wanted[head])
        ++head;
    std::size_t tail = 0;
    while (tail < std::min(present.size(), wanted.size()) - head &&
           present[present.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const std::size_t presentEnd = present.size() - tail;
    const std::size_t wantedEnd = wanted.size() - tail;
    for (std::size_t i = head; i < std::min(presentEnd, wantedEnd); ++i)
        if (const QString error = setIn(draft, path / PathStep(i), wanted[i]); !error.isEmpty())
            return error;
    for (std::size_t i = presentEnd; i < wantedEnd; ++i)
        if (const QString error = insertItemAt(draft, draft.node(path), i, wanted[i]); !error.isEmpty())
            return error;
    for (std::size_t i = presentEnd; i > wantedEnd; --i)
        if (const QString error = removeIn(draft, path / PathStep(i - 1), path.size()); !error.isEmpty())
            return error;
    return {};
}

} // namespace

QString setIn(EditDraft &draft, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder)
{
    const Way way = findWay(draft.root(), path, value);
    if (!way.error.isEmpty())
        return way.error;
    const NodeRef node = draft.node(way.path);
    if (way.missing) {
        if (const auto *key = std::get_if<std::string>(&*way.missing))
            return insertEntry(draft, node, *key, way.value,
                               keyOrder ? keyOrder(way.path) : std::vector<std::string>());
        return insertItemAt(draft, node, std::get<std::size_t>(*way.missing), way.value);
    }
    if (!node)
        return overwrite(draft, node, way.value);
    if (sameMeaning(rawValue(node), way.value) && node.node().tag.empty())
        return {};
    const bool isAlias = node.node().kind == NodeKind::Alias;
    if (const auto *map = way.value.asMap(); map && !map->empty() && !isAlias && node.isMapping() && node.size() > 0)
        return setMap(draft, way.path, *map);
    if (const auto *list = way.value.asList();
        list && !list->empty() && !isAlias && node.isSequence() && node.size() > 0)
        return setList(draft, way.path, *list);
    if (const QString error = neededReason(node); !error.isEmpty())
        return error;
    return overwrite(draft, node, way.value);
}

EditResult setValue(NodeRef root, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder)
{
    const Way way = findWay(root, path, value);
    if (!way.error.isEmpty())
        return failed(way.error);
    return attempt(root, intendedSet(root, way), [&](EditDraft &draft) { return setIn(draft, path, value, keyOrder); });
}

EditResult setSource(NodeRef root, const NodePath &path, std::string_view source)
{
    const auto value = Value::parse(source);
    if (!value || value->isCollection() || source.find('\n') != std::string_view::npos)
        return failed(YamlEdit::tr("'%1' is not a single YAML value.").arg(QString::fromUtf8(source)));
    const Way way = findWay(root, path, *value);
    if (!way.error.isEmpty())
        return failed(way.error);
    EditDraft draft(root);
    if (const QString error = setIn(draft, path, *value); !error.isEmpty())
        return failed(error);
    const NodeRef node = draft.node(path);
    const std::string_view trimmed = source.substr(std::min(source.find_first_not_of(" \t"), source.size()));
    if (node && node.node().kind == NodeKind::Scalar && !node.range().isEmpty() &&
        draft.text().compare(node.node().content, node.range().end - node.node().content, trimmed) != 0)
        if (const QString error = draft.apply({{{node.node().content, node.range().end}, std::string(trimmed)}});
            !error.isEmpty())
            return failed(error);
    return draft.finish(intendedSet(root, way));
}

EditResult insertItem(NodeRef root, const NodePath &list, std::size_t index, const Value &value,
                      const KeyOrderOf &keyOrder)
{
    const NodeRef existing = root.find(list);
    if (!existing || existing.isNull())
        return setValue(root, list, Value::list({value}), keyOrder);
    const Way way = findWay(root, list, {});
    if (!way.error.isEmpty())
        return failed(way.error);
    if (existing.node().kind != NodeKind::Sequence)
        return failed(YamlEdit::tr("%1 is not a list.").arg(quotedPath(list)));
    index = std::min(index, existing.size());
    Value intended = rawValue(root.tree()->root());
    Value::List &items = *locate(intended, existing.path())->asList();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), value);
    return attempt(root, intended,
                   [&](EditDraft &draft) { return insertItemAt(draft, draft.node(list), index, value); });
}

} // namespace slipway
