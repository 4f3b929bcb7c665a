// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/value.h"

#include "yaml/reader.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <unordered_map>

namespace slipway
{

namespace
{

Value scalarValue(NodeRef scalar)
{
    const std::string_view text = scalar.value();
    switch (scalarType(scalar)) {
    case ScalarType::Null:
        return {};
    case ScalarType::Bool:
    case ScalarType::Int:
        return plainScalarValue(text);
    case ScalarType::Float: {
        Value number = plainScalarValue(text);
        if (const auto *whole = number.asInt())
            return static_cast<double>(*whole);
        return number;
    }
    default:
        return text;
    }
}

/// Entries that a `<<` brings in never replace those that are written, and the first of several sources wins.
void merge(Value::Map &map, NodeRef source)
{
    if (source.isSequence()) {
        for (NodeRef part : source)
            merge(map, part);
        return;
    }
    const Value merged = Value::fromNode(source);
    const Value::Map *entries = merged.asMap();
    for (std::size_t i = 0; entries && i < entries->size(); ++i) {
        const auto &added = (*entries)[i];
        if (std::none_of(map.begin(), map.end(), [&](const auto &entry) { return entry.first == added.first; }))
            map.push_back(added);
    }
}

bool isMergeKey(NodeRef key)
{
    return key.value() == "<<" && !key.isQuoted();
}

Value mapValue(NodeRef node)
{
    Value::Map map;
    map.reserve(node.size());
    if (node.isPlainMapping()) {
        for (NodeRef value : node)
            map.emplace_back(std::string(value.keyText()), Value::fromNode(value));
        return map;
    }
    std::unordered_map<std::string_view, std::size_t> places;
    for (NodeRef value : node) {
        if (isMergeKey(value.key()))
            continue;
        const auto [known, isNew] = places.emplace(value.keyText(), map.size());
        if (isNew)
            map.emplace_back(std::string(value.keyText()), Value::fromNode(value));
        else
            map[known->second].second = Value::fromNode(value);
    }
    for (NodeRef value : node)
        if (isMergeKey(value.key()))
            merge(map, value);
    return map;
}

bool hasOnlyScalarKeys(NodeRef node)
{
    for (NodeRef child : node)
        if ((child.key() && !child.key().isScalar()) || !hasOnlyScalarKeys(child))
            return false;
    return true;
}

} // namespace

Value Value::fromNode(NodeRef node)
{
    node = node.resolved();
    if (!node || node.kind() == NodeKind::Alias)
        return {};
    if (node.isScalar())
        return scalarValue(node);
    if (node.isMapping())
        return mapValue(node);
    List list;
    list.reserve(node.size());
    for (NodeRef item : node)
        list.push_back(fromNode(item));
    return list;
}

std::optional<Value> Value::parse(std::string_view yaml)
{
    const ReadResult read = readYaml(std::string(yaml));
    if (!read.isComplete() || !hasOnlyScalarKeys(read.tree.root()))
        return std::nullopt;
    return fromNode(read.tree.root());
}

const Value *Value::find(std::string_view key) const
{
    const Value *found = nullptr;
    if (const Map *map = asMap())
        for (const auto &[name, value] : *map)
            if (name == key)
                found = &value;
    return found;
}

} // namespace slipway
