// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/customvalidator.h"

#include "schema/customformats.h"
#include "schema/customvalidator_p.h"
#include "schema/gopattern.h"
#include "yaml/jsonreading.h"
#include "yaml/reader.h"

#include <algorithm>
#include <cmath>

namespace slipway
{

namespace
{

using Kind = SchemaProblem::Kind;
using Limit = DefinitionLimit::Kind;

std::string numberText(double number)
{
    return QString::number(number, 'g', 15).toStdString();
}

std::optional<double> numberOf(NodeRef node)
{
    const ScalarType type = node.isScalar() ? scalarType(node) : ScalarType::Null;
    if (type != ScalarType::Int && type != ScalarType::Float)
        return {};
    const Value value = plainScalarValue(node.value());
    if (const std::int64_t *whole = value.asInt())
        return static_cast<double>(*whole);
    return value.asDouble() ? std::optional(*value.asDouble()) : std::nullopt;
}

bool isText(NodeRef node)
{
    if (!node.isScalar() || node.isNull())
        return false;
    const ScalarType type = scalarType(node);
    return type == ScalarType::String || type == ScalarType::Timestamp || type == ScalarType::Binary ||
           type == ScalarType::Merge;
}

/// Letters as the server counts them: code points.
std::int64_t lengthOf(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// True as well for patterns that only the server's library can read.
bool fitsPattern(std::string_view text, const std::string &pattern)
{
    const auto expression = goPattern(pattern);
    if (!expression)
        return true;
    const auto match = expression->match(QString::fromUtf8(text));
    return match.hasMatch() || !match.isValid();
}

} // namespace

void CustomValidator::add(Kind kind, NodeRef node, const At &at, const FieldType *field)
{
    m_problems.push_back({.kind = kind,
                          .node = node,
                          .key = at.key,
                          .path = at.path,
                          .type = at.owner,
                          .field = field,
                          .range = {},
                          .limit = {},
                          .alsoSaid = {}});
}

void CustomValidator::limit(Limit kind, NodeRef node, const At &at, const StructuralSchema &schema, std::string bound)
{
    add(Kind::AgainstDefinition, node, at, &schema.field);
    m_problems.back().limit = DefinitionLimit{kind, std::move(bound)};
}

bool CustomValidator::hasType(NodeRef node, const StructuralSchema &schema) const
{
    if (schema.isIntOrString)
        return isText(node) || wholeNumber(node).has_value();
    if (schema.type == "object")
        return node.isMapping();
    if (schema.type == "array")
        return node.isSequence();
    if (schema.type == "string")
        return isText(node);
    if (schema.type == "integer")
        return wholeNumber(node).has_value();
    if (schema.type == "number")
        return numberOf(node).has_value();
    if (schema.type == "boolean")
        return node.isScalar() && scalarType(node) == ScalarType::Bool;
    return true;
}

/// Nothing where there is a default is taken for "not written".
void CustomValidator::checkNothing(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const bool hasOwnType = !schema.type.empty() || schema.isIntOrString;
    if (schema.hasDefault && !schema.isNullable)
        return;
    const std::size_t first = m_problems.size();
    if (hasOwnType && !schema.isNullable)
        limit(Limit::NotNull, node, at, schema);
    else
        m_matches += 1;
    checkChoices(node, schema, at);
    joinFrom(first);
}

/// What does not have the right type is looked at all the same, but all that is wrong with it then is one mistake.
/// Source: kube-openapi, pkg/validation/validate/schema.go, where the counting comes from too.
void CustomValidator::check(NodeRef node, const StructuralSchema &schema, const At &at)
{
    if (!node.resolved() || (node.node().kind == NodeKind::Alias && node.node().target == NoNode) || m_depth > MaxDepth)
        return;
    if (node.isScalar() && node.isNull()) {
        checkNothing(node, schema, at);
        return;
    }
    const std::size_t first = m_problems.size();
    const bool fits = hasType(node, schema);
    if (!fits)
        add(Kind::WrongType, node, at, &schema.field);
    m_matches += (!schema.type.empty() || !schema.format.empty() || schema.isIntOrString ? 1 : 0) + (fits ? 1 : 0);
    ++m_depth;
    checkJunctions(node, schema, at);
    if (node.isMapping())
        checkFields(node, schema, at);
    else if (node.isSequence())
        checkItems(node, schema, at);
    else if (isText(node))
        checkText(node, schema, at);
    else
        checkNumber(node, schema, at);
    checkChoices(node, schema, at);
    m_matches += 2;
    --m_depth;
    if (!fits)
        joinFrom(first);
}

namespace
{

/// Nothing where a value must be is taken for "not written", but in lists.
/// Source: apiextensions-apiserver, pkg/apiserver/schema/defaulting/prunenulls.go.
bool isPruned(NodeRef value, const StructuralSchema *schema)
{
    return schema && value.isScalar() && value.isNull() && !schema->isNullable && !schema->hasDefault;
}

const StructuralSchema *fieldSchema(const StructuralSchema &schema, const std::string &key)
{
    const auto property = schema.properties.find(key);
    return property != schema.properties.end() ? property->second.get() : schema.additional.get();
}

std::int64_t countWithDefaults(const std::vector<JsonEntry> &entries, const StructuralSchema &schema)
{
    return static_cast<std::int64_t>(entries.size()) +
           std::count_if(schema.properties.begin(), schema.properties.end(), [&](const auto &property) {
               return property.second->hasDefault &&
                      std::none_of(entries.begin(), entries.end(),
                                   [&](const JsonEntry &entry) { return entry.key == property.first; });
           });
}

} // namespace

void CustomValidator::checkFields(NodeRef node, const StructuralSchema &schema, const At &at)
{
    std::vector<JsonEntry> entries = jsonEntries(node);
    std::erase_if(entries,
                  [&](const JsonEntry &entry) { return isPruned(entry.value, fieldSchema(schema, entry.key)); });
    const std::int64_t count =
        schema.minProperties || schema.maxProperties ? countWithDefaults(entries, schema) : std::int64_t{0};
    m_matches += 1;
    const bool hasTooFew = schema.minProperties && count < *schema.minProperties;
    const bool hasTooMany = schema.maxProperties && count > *schema.maxProperties;
    if (hasTooFew)
        limit(Limit::MinProperties, node, at, schema, std::to_string(*schema.minProperties));
    else if (hasTooMany)
        limit(Limit::MaxProperties, node, at, schema, std::to_string(*schema.maxProperties));
    const TypeInfo *structure = schema.structure.get();
    for (const auto &[key, value] : entries) {
        const At here = at.child(key, structure);
        const StructuralSchema *field = fieldSchema(schema, key);
        const bool isObjectsOwn = schema.isEmbedded && (key == "apiVersion" || key == "kind" || key == "metadata");
        if (field && !hasTooFew && !hasTooMany)
            check(value, *field, here);
        else if (!field && !schema.allowsOthers && !isObjectsOwn && !m_onlyValues)
            add(Kind::UnknownField, value, here, nullptr);
    }
    if (!hasTooFew && !hasTooMany)
        checkRequired(node, schema, entries, at);
}

void CustomValidator::checkRequired(NodeRef node, const StructuralSchema &schema, const std::vector<JsonEntry> &entries,
                                    const At &at)
{
    for (const std::string &name : schema.required) {
        const auto property = schema.properties.find(name);
        const StructuralSchema *wanted = property == schema.properties.end() ? nullptr : property->second.get();
        const bool isThere =
            std::any_of(entries.begin(), entries.end(), [&](const JsonEntry &entry) { return entry.key == name; });
        if (isThere || (wanted && wanted->hasDefault))
            continue;
        At missing = at;
        missing.key = name;
        missing.owner = schema.structure.get();
        add(Kind::MissingField, node, missing, wanted ? &wanted->field : nullptr);
    }
}

void CustomValidator::checkItems(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const auto count = static_cast<std::int64_t>(node.size());
    m_matches += 2;
    if (schema.minItems && count < *schema.minItems)
        limit(Limit::MinItems, node, at, schema, std::to_string(*schema.minItems));
    if (schema.maxItems && count > *schema.maxItems)
        limit(Limit::MaxItems, node, at, schema, std::to_string(*schema.maxItems));
    std::size_t index = 0;
    if (schema.items)
        for (NodeRef item : node)
            check(item, *schema.items, at.item(index++));
    checkSameItems(node, schema, at);
}

/// Items that a list may hold only once. Source: apiextensions-apiserver, pkg/apiserver/schema/listtype.
void CustomValidator::checkSameItems(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const bool isMap = schema.listType == "map";
    if (!isMap && schema.listType != "set" && !schema.hasUniqueItems)
        return;
    std::vector<Value> seen;
    std::size_t index = 0;
    for (NodeRef item : node) {
        const At here = at.item(index++);
        Value::List keys;
        if (isMap)
            for (const std::string &key : schema.listKeys)
                keys.push_back(Value::fromNode(item[key]));
        Value same = isMap ? Value(std::move(keys)) : Value::fromNode(item);
        if (std::find(seen.begin(), seen.end(), same) == seen.end()) {
            seen.push_back(std::move(same));
            continue;
        }
        if (schema.hasUniqueItems) {
            limit(Limit::UniqueItems, node, at, schema);
            return;
        }
        limit(Limit::SameItem, item, here, schema);
    }
}

void CustomValidator::checkText(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const std::string_view text = node.value();
    m_matches += schema.format.empty() ? 1 : 2;
    const std::int64_t length = lengthOf(text);
    if (schema.minLength && length < *schema.minLength)
        limit(Limit::MinLength, node, at, schema, std::to_string(*schema.minLength));
    if (schema.maxLength && length > *schema.maxLength)
        limit(Limit::MaxLength, node, at, schema, std::to_string(*schema.maxLength));
    if (!schema.pattern.empty() && !fitsPattern(text, schema.pattern))
        limit(Limit::Pattern, node, at, schema, schema.pattern);
    if (!schema.format.empty() && !fitsFormat(text, schema.format))
        limit(Limit::Format, node, at, schema, schema.format);
}

void CustomValidator::checkNumber(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const std::optional<double> number = numberOf(node);
    if (!number)
        return;
    m_matches += 2;
    if (schema.minimum && (schema.excludesMinimum ? *number <= *schema.minimum : *number < *schema.minimum))
        limit(schema.excludesMinimum ? Limit::ExclusiveMinimum : Limit::Minimum, node, at, schema,
              numberText(*schema.minimum));
    if (schema.maximum && (schema.excludesMaximum ? *number >= *schema.maximum : *number > *schema.maximum))
        limit(schema.excludesMaximum ? Limit::ExclusiveMaximum : Limit::Maximum, node, at, schema,
              numberText(*schema.maximum));
    if (schema.multipleOf && *schema.multipleOf != 0) {
        const double times = *number / *schema.multipleOf;
        if (std::abs(times - std::round(times)) > 1e-9)
            limit(Limit::MultipleOf, node, at, schema, numberText(*schema.multipleOf));
    }
}

void CustomValidator::checkChoices(NodeRef node, const StructuralSchema &schema, const At &at)
{
    if (schema.choices.empty())
        return;
    const Value value = Value::fromNode(node);
    if (std::find(schema.choices.begin(), schema.choices.end(), value) == schema.choices.end())
        add(Kind::NotAChoice, node, at, &schema.field);
}

/// The server throws `status` away before it looks at values, but not before it looks for unknown fields.
void CustomValidator::dropStatus(std::size_t first)
{
    const auto isDropped = [](const SchemaProblem &problem) {
        return problem.kind != Kind::UnknownField &&
               (problem.path == "status" || problem.path.starts_with("status.") || problem.path.starts_with("status["));
    };
    m_problems.erase(
        std::remove_if(m_problems.begin() + static_cast<std::ptrdiff_t>(first), m_problems.end(), isDropped),
        m_problems.end());
}

/// `metadata` is read by the same code as that of built-in kinds.
void CustomValidator::checkRoot(NodeRef root, const StructuralSchema &schema)
{
    if (!root.isMapping())
        return;
    const FieldType *metadata = schema.structure->field("metadata");
    if (metadata && metadata->object && root["metadata"]) {
        KindInfo object;
        object.type = metadata->object;
        if (root["metadata"].isMapping())
            for (SchemaProblem &problem : validate(root["metadata"], object, "metadata"))
                m_problems.push_back(std::move(problem));
        else if (!root["metadata"].isNull())
            add(Kind::WrongType, root["metadata"], {"metadata", "metadata", schema.structure.get()}, metadata);
    }
    const std::size_t first = m_problems.size();
    check(root, schema, {});
    if (schema.hasStatus)
        dropStatus(first);
    if (schema.hasRules)
        tellOfUncheckedRules(first);
}

std::vector<SchemaProblem> validateCustom(NodeRef root, const StructuralSchema &definition)
{
    std::vector<SchemaProblem> problems;
    CustomValidator(problems).checkRoot(root, definition);
    return problems;
}

} // namespace slipway
