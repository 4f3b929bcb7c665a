// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/structuralschema.h"

#include "cel/escaping.h"
#include "cel/parser.h"
#include "schema/validator.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

/// Deeper schemas do not exist; a definition that refers to itself by an alias ends here.
constexpr int MaxDepth = 100;

bool isTrue(NodeRef node)
{
    return node.isScalar() && node.value() == "true";
}

std::optional<double> number(NodeRef node)
{
    if (!node)
        return {};
    const Value value = Value::fromNode(node);
    if (const std::int64_t *whole = value.asInt())
        return static_cast<double>(*whole);
    return value.asDouble() ? std::optional(*value.asDouble()) : std::nullopt;
}

std::vector<std::string> texts(NodeRef list)
{
    std::vector<std::string> all;
    for (NodeRef item : list)
        all.emplace_back(item.value());
    return all;
}

std::string choiceText(const Value &value)
{
    if (const std::string *text = value.asString())
        return *text;
    if (const std::int64_t *whole = value.asInt())
        return std::to_string(*whole);
    if (const bool *truth = value.asBool())
        return *truth ? "true" : "false";
    return {};
}

/// All that a schema may say at one level, in the order of the alphabet.
constexpr std::array<std::string_view, 32> Words{"additionalProperties",
                                                 "allOf",
                                                 "anyOf",
                                                 "default",
                                                 "enum",
                                                 "exclusiveMaximum",
                                                 "exclusiveMinimum",
                                                 "format",
                                                 "items",
                                                 "maxItems",
                                                 "maxLength",
                                                 "maxProperties",
                                                 "maximum",
                                                 "minItems",
                                                 "minLength",
                                                 "minProperties",
                                                 "minimum",
                                                 "multipleOf",
                                                 "not",
                                                 "nullable",
                                                 "oneOf",
                                                 "pattern",
                                                 "properties",
                                                 "required",
                                                 "type",
                                                 "uniqueItems",
                                                 "x-kubernetes-embedded-resource",
                                                 "x-kubernetes-int-or-string",
                                                 "x-kubernetes-list-map-keys",
                                                 "x-kubernetes-list-type",
                                                 "x-kubernetes-preserve-unknown-fields",
                                                 "x-kubernetes-validations"};

/// The entries of a schema. Definitions are long and most of what they may say is not said, so they are looked through
/// only once.
class Keywords
{
public:
    explicit Keywords(NodeRef schema)
    {
        if (schema.isPlainMapping())
            for (NodeRef entry : schema)
                note(entry.keyText(), entry);
        else
            for (const std::string_view word : Words)
                note(word, schema[word]);
    }
    /// One of the words, looked for while compiling.
    struct Word {
        consteval Word(const char *text) : place(placeOf(text)) {} // NOLINT(google-explicit-constructor)
        std::size_t place = 0;
    };
    NodeRef operator[](Word word) const { return m_entries[word.place]; }

private:
    static constexpr std::size_t placeOf(std::string_view word)
    {
        return static_cast<std::size_t>(std::lower_bound(Words.begin(), Words.end(), word) - Words.begin());
    }
    void note(std::string_view word, NodeRef entry)
    {
        if (const std::size_t place = placeOf(word); place < Words.size() && Words[place] == word)
            m_entries[place] = entry;
    }

    std::array<NodeRef, Words.size()> m_entries;
};

class SchemaReader
{
public:
    std::unique_ptr<StructuralSchema> read(NodeRef node, const std::string &typeName, int depth);

private:
    static void readRules(NodeRef rules, StructuralSchema &schema);
    static void readRuleFields(StructuralSchema &schema);
    static void readFlags(const Keywords &node, StructuralSchema &schema);
    static void readLimits(const Keywords &node, StructuralSchema &schema);
    void readParts(const Keywords &node, const std::string &typeName, int depth, StructuralSchema &schema);
    std::vector<StructuralSchema::Pointer> readList(NodeRef list, const std::string &typeName, int depth);
    static void makeField(const std::string &typeName, StructuralSchema &schema);
    static ValueType valueType(const StructuralSchema &schema);
};

void SchemaReader::readFlags(const Keywords &node, StructuralSchema &schema)
{
    schema.type = node["type"].value();
    schema.isNullable = isTrue(node["nullable"]);
    schema.isIntOrString = isTrue(node["x-kubernetes-int-or-string"]);
    schema.isEmbedded = isTrue(node["x-kubernetes-embedded-resource"]);
    schema.allowsOthers = isTrue(node["x-kubernetes-preserve-unknown-fields"]) || isTrue(node["additionalProperties"]);
    schema.hasDefault = static_cast<bool>(node["default"]);
    schema.listType = node["x-kubernetes-list-type"].value();
    schema.listKeys = texts(node["x-kubernetes-list-map-keys"]);
    schema.required = texts(node["required"]);
    schema.format = node["format"].value();
}

void SchemaReader::readLimits(const Keywords &node, StructuralSchema &schema)
{
    schema.minimum = number(node["minimum"]);
    schema.maximum = number(node["maximum"]);
    schema.multipleOf = number(node["multipleOf"]);
    schema.excludesMinimum = isTrue(node["exclusiveMinimum"]);
    schema.excludesMaximum = isTrue(node["exclusiveMaximum"]);
    schema.minLength = wholeNumber(node["minLength"]);
    schema.maxLength = wholeNumber(node["maxLength"]);
    schema.minItems = wholeNumber(node["minItems"]);
    schema.maxItems = wholeNumber(node["maxItems"]);
    schema.minProperties = wholeNumber(node["minProperties"]);
    schema.maxProperties = wholeNumber(node["maxProperties"]);
    schema.pattern = node["pattern"].value();
    schema.hasUniqueItems = isTrue(node["uniqueItems"]);
    for (NodeRef choice : node["enum"])
        schema.choices.push_back(Value::fromNode(choice));
}

std::vector<StructuralSchema::Pointer> SchemaReader::readList(NodeRef list, const std::string &typeName, int depth)
{
    std::vector<StructuralSchema::Pointer> all;
    for (NodeRef item : list)
        all.push_back(read(item, typeName, depth + 1));
    return all;
}

void SchemaReader::readParts(const Keywords &node, const std::string &typeName, int depth, StructuralSchema &schema)
{
    for (NodeRef property : node["properties"]) {
        const std::string name(property.keyText());
        schema.properties[name] = read(property, typeName + "." + name, depth + 1);
    }
    if (node["items"].isMapping())
        schema.items = read(node["items"], typeName, depth + 1);
    if (node["additionalProperties"].isMapping())
        schema.additional = read(node["additionalProperties"], typeName, depth + 1);
    schema.allOf = readList(node["allOf"], typeName, depth);
    schema.anyOf = readList(node["anyOf"], typeName, depth);
    schema.oneOf = readList(node["oneOf"], typeName, depth);
    if (node["not"].isMapping())
        schema.no = read(node["not"], typeName, depth + 1);
}

ValueType SchemaReader::valueType(const StructuralSchema &schema)
{
    if (schema.isIntOrString)
        return ValueType::IntOrString;
    if (schema.type == "string")
        return schema.format == "byte" ? ValueType::Bytes : ValueType::String;
    if (schema.type == "integer")
        return ValueType::Int;
    if (schema.type == "number")
        return ValueType::Number;
    if (schema.type == "boolean")
        return ValueType::Bool;
    if (schema.type == "array")
        return ValueType::List;
    if (schema.type == "object")
        return schema.properties.empty() && !schema.isEmbedded ? ValueType::Map : ValueType::Object;
    return ValueType::Any;
}

/// Fields that every object has, whatever its definition says of them.
void addObjectFields(StructuralSchema &schema)
{
    FieldType text;
    text.type = ValueType::String;
    schema.structure->fields["apiVersion"] = text;
    schema.structure->fields["kind"] = text;
    for (const KindInfo &info : SchemaStore::builtIn().kinds())
        if (const FieldType *metadata = info.type ? info.type->field("metadata") : nullptr) {
            schema.structure->fields["metadata"] = *metadata;
            break;
        }
}

void SchemaReader::makeField(const std::string &typeName, StructuralSchema &schema)
{
    FieldType &field = schema.field;
    field.type = valueType(schema);
    for (const Value &choice : schema.choices)
        field.choices.push_back(choiceText(choice));
    field.listKeys = schema.listKeys;
    if (schema.items)
        field.of = std::make_shared<const FieldType>(schema.items->field);
    else if (schema.additional && field.type == ValueType::Map)
        field.of = std::make_shared<const FieldType>(schema.additional->field);
    if (field.type != ValueType::Object)
        return;
    schema.structure = std::make_unique<TypeInfo>();
    schema.structure->name = typeName;
    schema.structure->required = schema.required;
    for (const auto &[name, property] : schema.properties)
        schema.structure->fields.emplace(name, property->field);
    if (schema.isEmbedded)
        addObjectFields(schema);
    schema.structure->index = FieldIndex(schema.structure->fields);
    field.object = schema.structure.get();
}

/// Source: apiserver, pkg/cel/common/schemas.go.
void SchemaReader::readRuleFields(StructuralSchema &schema)
{
    if (schema.isIntOrString || schema.type == "string" || schema.type == "integer" || schema.type == "number" ||
        schema.type == "boolean")
        schema.isExposed = true;
    else if (schema.type == "array")
        schema.isExposed = schema.items && schema.items->isExposed;
    else
        schema.isExposed = schema.type == "object" && (!schema.additional || schema.additional->isExposed);
    if (schema.type != "object")
        return;
    for (const auto &[name, property] : schema.properties)
        if (const auto escaped = property->isExposed ? cel::escapedName(name) : std::nullopt)
            schema.ruleFields.push_back(*escaped);
    if (schema.isEmbedded)
        for (const char *own : {"apiVersion", "kind", "metadata"})
            schema.ruleFields.emplace_back(own);
    std::sort(schema.ruleFields.begin(), schema.ruleFields.end());
}

void SchemaReader::readRules(NodeRef rules, StructuralSchema &schema)
{
    const auto parsed = [](NodeRef text) {
        return text.value().empty() ? nullptr : cel::parse(text.value()).expression;
    };
    for (NodeRef rule : rules)
        schema.rules.push_back({.text = rule["rule"].text(),
                                .rule = parsed(rule["rule"]),
                                .message = rule["message"].text(),
                                .messageExpression = parsed(rule["messageExpression"]),
                                .reason = rule["reason"].text(),
                                .fieldPath = rule["fieldPath"].text(),
                                .hasOptionalOldSelf = isTrue(rule["optionalOldSelf"])});
    const auto hasRules = [](const auto &part) { return part && part->hasRules; };
    schema.hasRules = !schema.rules.empty() || hasRules(schema.items) || hasRules(schema.additional) ||
                      std::any_of(schema.allOf.begin(), schema.allOf.end(), hasRules) ||
                      std::any_of(schema.properties.begin(), schema.properties.end(),
                                  [&](const auto &property) { return property.second->hasRules; });
}

std::unique_ptr<StructuralSchema> SchemaReader::read(NodeRef node, const std::string &typeName, int depth)
{
    auto schema = std::make_unique<StructuralSchema>();
    if (depth > MaxDepth) {
        schema->allowsOthers = true;
        return schema;
    }
    const Keywords words(node);
    readFlags(words, *schema);
    // Whatever is written of it, the root is an object of its own.
    if (depth == 0) {
        schema->type = "object";
        schema->isEmbedded = true;
    }
    readLimits(words, *schema);
    readParts(words, typeName, depth, *schema);
    readRules(words["x-kubernetes-validations"], *schema);
    readRuleFields(*schema);
    makeField(typeName, *schema);
    if (const NodeRef written = words["default"])
        schema->defaultValue = Value::fromNode(written);
    if (words["default"].isScalar())
        schema->field.defaultValue = choiceText(schema->defaultValue);
    return schema;
}

} // namespace

std::unique_ptr<StructuralSchema> StructuralSchema::read(NodeRef schema, const std::string &typeName)
{
    return SchemaReader().read(schema, typeName, 0);
}

} // namespace slipway
