// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldbuilder.h"

#include "schema/fieldtexts.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isScalarType(ValueType type)
{
    return type != ValueType::List && type != ValueType::Map && type != ValueType::Object;
}

FieldKind kindOfWritten(NodeRef node)
{
    if (node.isMapping())
        return FieldKind::Object;
    if (!node.isSequence())
        return FieldKind::Text;
    bool scalars = true;
    bool mappings = true;
    for (const NodeRef item : node) {
        scalars = scalars && item.isScalar();
        mappings = mappings && item.isMapping();
    }
    return scalars ? FieldKind::Strings : mappings ? FieldKind::Cards : FieldKind::Yaml;
}

FieldKind kindOf(const FieldType &type, NodeRef node)
{
    switch (type.type) {
    case ValueType::String:
        return type.choices.empty() ? FieldKind::Text : FieldKind::Choice;
    case ValueType::Int:
        return FieldKind::Integer;
    case ValueType::Number:
        return FieldKind::Number;
    case ValueType::Bool:
        return FieldKind::Bool;
    case ValueType::IntOrString:
        return FieldKind::IntOrPercent;
    case ValueType::Quantity:
        return FieldKind::Quantity;
    case ValueType::Time:
    case ValueType::Bytes:
        return FieldKind::Text;
    case ValueType::List:
        if (type.of && isScalarType(type.of->type) && type.of->type != ValueType::Any)
            return FieldKind::Strings;
        return type.of && type.of->type == ValueType::Object ? FieldKind::Cards : FieldKind::Yaml;
    case ValueType::Map:
        return type.of && isScalarType(type.of->type) ? FieldKind::KeyValues : FieldKind::Yaml;
    case ValueType::Object: {
        if (!type.object || type.object->fields.empty())
            return FieldKind::Yaml;
        const TypeLayout *layout = FormLayouts::builtIn().find(type.object->name);
        return layout && layout->isOneOf() ? FieldKind::OneOf : FieldKind::Object;
    }
    case ValueType::Any:
        break;
    }
    return kindOfWritten(node);
}

void apply(const TypeLayout &layout, const std::string &key, Field &field)
{
    const auto found = layout.fields.find(key);
    if (found == layout.fields.end())
        return;
    const FieldFacts &facts = found->second;
    field.kind = facts.kind.value_or(facts.target != ReferenceKind::None ? FieldKind::Reference
                                     : !facts.choices.empty()            ? FieldKind::Choice
                                                                         : field.kind);
    if (!facts.fallback.empty())
        field.fallback = facts.fallback;
    if (facts.minimum)
        field.minimum = facts.minimum;
    if (facts.maximum)
        field.maximum = facts.maximum;
    field.target = facts.target;
    field.onValue = facts.onValue;
    field.itemSkeleton = facts.item;
    field.masked = facts.masked;
    if (!facts.choices.empty())
        field.choices = facts.choices;
}

/// The server fixes the policy when the object is made: `latest`, or neither tag nor digest, means Always.
std::string pullPolicyFor(std::string_view image)
{
    if (image.empty())
        return {};
    if (image.find('@') != std::string_view::npos)
        return "IfNotPresent";
    const std::string_view name = image.substr(image.rfind('/') + 1);
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos || name.substr(colon + 1) == "latest" ? "Always" : "IfNotPresent";
}

void finish(Field &field, NodeRef root)
{
    const NodeRef node = root.find(field.path);
    const FieldType &entry = field.type->of ? *field.type->of : *field.type;
    field.encoded = entry.type == ValueType::Bytes;
    if (field.kind == FieldKind::Toggle && node && node.value() != field.onValue)
        field.kind = FieldKind::Text;
    if (field.kind == FieldKind::Text && node.value().find('\n') != std::string_view::npos)
        field.kind = FieldKind::LongText;
    if (field.kind == FieldKind::OneOf)
        setAlternatives(*FormLayouts::builtIn().find(field.type->object->name), *field.type->object, field);
    field.optional = !field.required;
    if (field.key == "imagePullPolicy" && field.typeName == "core.v1.Container")
        field.fallback = pullPolicyFor(root.find(field.path.parent() / "image").value());
    else if (field.key == "targetPort" && field.typeName == "core.v1.ServicePort")
        field.fallback = root.find(field.path.parent() / "port").text();
}

} // namespace

const FieldType &anyType()
{
    static const FieldType any{};
    return any;
}

FoundField walkType(const TypeInfo *type, const NodePath &path)
{
    FoundField found;
    const TypeInfo *at = type;
    for (const PathStep &step : path) {
        found.owner = nullptr;
        if (at) {
            found.field = at->field(keyOf(step));
            found.owner = at;
        } else if (found.field && (found.field->type == ValueType::List || found.field->type == ValueType::Map)) {
            found.field = found.field->of.get();
        } else {
            found.field = found.field && found.field->type == ValueType::Any ? found.field : nullptr;
        }
        if (!found.field)
            return {};
        at = found.field->type == ValueType::Object ? found.field->object : nullptr;
    }
    return found;
}

void setAlternatives(const TypeLayout &layout, const TypeInfo &type, Field &field)
{
    field.alternatives = layout.alternatives;
    for (Alternative &alternative : field.alternatives)
        alternative.titleType = type.name;
}

Field buildField(const FoundField &found, const std::string &layoutType, const std::string &key,
                 const TypeLayout *layout, const NodePath &path, NodeRef root)
{
    Field field;
    field.path = path;
    field.type = found.field;
    field.typeName = layoutType;
    field.key = key;
    const std::string ownKey(path.isEmpty() ? std::string_view() : keyOf(path.last()));
    if (found.owner && !hasFieldText(layoutType, key)) {
        field.typeName = found.owner->name;
        field.key = ownKey;
    }
    field.choices = found.field->choices;
    field.fallback = found.field->defaultValue;
    if (found.owner) {
        const auto &required = found.owner->required;
        field.required = std::find(required.begin(), required.end(), ownKey) != required.end();
    }
    field.kind = kindOf(*found.field, root.find(path));
    if (found.owner)
        if (const TypeLayout *owner = FormLayouts::builtIn().find(found.owner->name))
            apply(*owner, ownKey, field);
    if (layout)
        apply(*layout, key, field);
    finish(field, root);
    return field;
}

} // namespace slipway
