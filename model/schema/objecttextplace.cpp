// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/objecttextplace.h"

namespace slipway
{

const FieldType *fieldBelow(const TypeInfo &root, const NodePath &path)
{
    const TypeInfo *type = &root;
    const FieldType *field = nullptr;
    for (const PathStep &step : path) {
        if (type)
            field = type->field(keyOf(step));
        else if (field && (field->type == ValueType::List || field->type == ValueType::Map))
            field = field->of.get();
        else
            field = nullptr;
        if (!field)
            return nullptr;
        type = field->type == ValueType::Object ? field->object : nullptr;
    }
    return field;
}

const TypeInfo *typeBelow(const TypeInfo &root, const NodePath &path)
{
    if (path.isEmpty())
        return &root;
    const FieldType *field = fieldBelow(root, path);
    return field && field->type == ValueType::Object ? field->object : nullptr;
}

ObjectTextPlace objectTextPlace(const TextPlace &place, const SchemaStore &schema)
{
    ObjectTextPlace found;
    if (place.mappings.empty()) {
        found.path = place.path;
        return found;
    }
    const auto value = [](const std::vector<TextEntry> &entries, std::string_view key) {
        for (const TextEntry &entry : entries)
            if (entry.key == key)
                return entry.value;
        return std::string();
    };
    // Each List around the object takes two steps of the path: "items" and the index.
    std::size_t lists = 0;
    while (value(place.mappings[lists], "kind").ends_with("List") && place.mappings.size() > lists + 1 &&
           place.path.size() >= 2 * (lists + 1) && keyOf(place.path[2 * lists]) == "items")
        ++lists;
    NodePath inner;
    for (std::size_t i = 2 * lists; i < place.path.size(); ++i)
        inner.append(place.path[i]);
    found.path = std::move(inner);
    const std::vector<TextEntry> &entries = place.mappings[lists];
    const std::string kind = value(entries, "kind");
    const std::string apiVersion = value(entries, "apiVersion");
    found.kind = schema.kind(apiVersion, kind);
    if (!found.kind && apiVersion.empty()) // half-written: the kind alone says enough
        for (const KindInfo &info : schema.kinds())
            if (info.kind == kind && info.type)
                found.kind = &info;
    return found;
}

} // namespace slipway
