// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/keyorder.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <unordered_map>

namespace slipway
{

namespace
{

KeyOrders read(const std::string &yaml)
{
    KeyOrders orders;
    try {
        for (const auto &type : YAML::Load(yaml)) {
            const bool added = orders.emplace(type.first.Scalar(), type.second.as<std::vector<std::string>>()).second;
            Q_ASSERT(added);
        }
    } catch (const YAML::Exception &) {
        Q_ASSERT(false);
    }
    return orders;
}

} // namespace

const KeyOrders &keyOrders()
{
    static const KeyOrders orders = [] {
        QFile file(QStringLiteral(":/schema/keyorder.yaml"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return read(opened ? file.readAll().toStdString() : std::string());
    }();
    return orders;
}

std::vector<std::string> keyOrder(const TypeInfo &type)
{
    std::vector<std::string> order;
    order.reserve(type.fields.size());
    const auto add = [&](std::string_view key) {
        if (type.field(key) && std::find(order.begin(), order.end(), key) == order.end())
            order.emplace_back(key);
    };
    if (const auto row = keyOrders().find(type.name); row != keyOrders().end())
        std::for_each(row->second.begin(), row->second.end(), add);
    for (const char *key : {"apiVersion", "kind", "metadata", "name", "namespace", "labels", "annotations", "type"})
        add(key);
    for (const auto &[key, field] : type.fields)
        if (key != "status")
            add(key);
    add("status");
    return order;
}

KeyOrderOf usualOrder(const KindInfo *kind)
{
    return [kind](const NodePath &mapping) -> std::vector<std::string> {
        if (!kind || !kind->type) {
            if (mapping.isEmpty())
                return {"apiVersion", "kind", "metadata", "spec", "data", "status"};
            if (mapping == NodePath{"metadata"})
                return {"name", "namespace", "labels", "annotations"};
            return {};
        }
        const FieldType *field = SchemaStore::builtIn().field(*kind, mapping);
        const TypeInfo *type = mapping.isEmpty() ? kind->type : field ? field->object : nullptr;
        if (!type)
            return {};
        if (kind->definition)
            return keyOrder(*type);
        // The built-in structures stay the same, and checks ask for them again and again.
        thread_local std::unordered_map<const TypeInfo *, std::vector<std::string>> known;
        const auto [order, isNew] = known.try_emplace(type);
        if (isNew)
            order->second = keyOrder(*type);
        return order->second;
    };
}

KeyOrderOf usualOrder(NodeRef root, const SchemaStore &schema)
{
    return [root, &schema](const NodePath &mapping) -> std::vector<std::string> {
        NodeRef object = root;
        std::size_t depth = 0;
        // The objects of a List are two steps down, `items[3]`.
        while (mapping.size() >= depth + 2 && mapping[depth] == PathStep("items") &&
               object["kind"].value().ends_with("List")) {
            depth += 2;
            object = root.find(mapping.first(depth));
        }
        NodePath below;
        for (; depth < mapping.size(); ++depth)
            below.append(mapping[depth]);
        return usualOrder(schema.kind(object["apiVersion"].value(), object["kind"].value()))(below);
    };
}

} // namespace slipway
