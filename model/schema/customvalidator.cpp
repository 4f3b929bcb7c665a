// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/customvalidator.h"

#include "schema/customformats.h"
#include "yaml/jsonreading.h"
#include "yaml/reader.h"

#include <QRegularExpression>

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

/// The expression with `\z` for every `$`: to Go that is the end of the text, to Qt also the place before a line break
/// there.
QString withGoEnds(const std::string &pattern)
{
    static const QRegularExpression token(QStringLiteral(R"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\$)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression manyLines(QStringLiteral(R"(\(\?[a-zA-Z]*m)"));
    const QString written = QString::fromStdString(pattern);
    if (!written.contains(QLatin1Char('$')) || written.contains(manyLines))
        return written;
    QString result;
    qsizetype done = 0;
    for (auto all = token.globalMatch(written); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        if (one.capturedView() != QLatin1String("$"))
            continue;
        result += written.mid(done, one.capturedStart() - done) + QLatin1String("\\z");
        done = one.capturedEnd();
    }
    return result + written.mid(done);
}

/// True as well for patterns that only the server's library can read.
bool fitsPattern(std::string_view text, const std::string &pattern)
{
    const QRegularExpression expression(withGoEnds(pattern));
    if (!expression.isValid())
        return true;
    const auto match = expression.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return match.hasMatch() || !match.isValid();
}

class CustomValidator
{
public:
    explicit CustomValidator(std::vector<SchemaProblem> &problems) : m_problems(problems) {}

    void checkRoot(NodeRef root, const StructuralSchema &schema);

private:
    /// Where a value stands: its path, its name, and the structure that holds it.
    struct At {
        std::string path{};
        std::string key{};
        const TypeInfo *owner = nullptr;
        At child(const std::string &name, const TypeInfo *holder) const
        {
            return {path.empty() ? name : path + "." + name, name, holder};
        }
        At item(std::size_t index) const { return {path + "[" + std::to_string(index) + "]", key, nullptr}; }
    };

    void check(NodeRef node, const StructuralSchema &schema, const At &at);
    bool hasType(NodeRef node, const StructuralSchema &schema) const;
    void checkFields(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkItems(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkSameItems(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkText(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkNumber(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkChoices(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkJunctions(NodeRef node, const StructuralSchema &schema, const At &at);
    bool fits(NodeRef node, const StructuralSchema &schema) const;

    void add(Kind kind, NodeRef node, const At &at, const FieldType *field);
    void limit(Limit kind, NodeRef node, const At &at, const StructuralSchema &schema, std::string bound = {});

    std::vector<SchemaProblem> &m_problems;
    bool m_onlyValues = false; ///< inside allOf, anyOf, oneOf and not, which add no fields
    int m_depth = 0;
};

void CustomValidator::add(Kind kind, NodeRef node, const At &at, const FieldType *field)
{
    m_problems.push_back({.kind = kind,
                          .node = node,
                          .key = at.key,
                          .path = at.path,
                          .type = at.owner,
                          .field = field,
                          .range = {},
                          .limit = {}});
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

void CustomValidator::check(NodeRef node, const StructuralSchema &schema, const At &at)
{
    if (!node.resolved() || (node.node().kind == NodeKind::Alias && node.node().target == NoNode) || m_depth > MaxDepth)
        return;
    const bool hasOwnType = !schema.type.empty() || schema.isIntOrString;
    if (node.isScalar() && node.isNull()) {
        // Nothing where there is a default is taken for "not written".
        if (hasOwnType && !schema.isNullable && !schema.hasDefault)
            limit(Limit::NotNull, node, at, schema);
        return;
    }
    if (!hasType(node, schema)) {
        add(Kind::WrongType, node, at, &schema.field);
        return;
    }
    ++m_depth;
    if (node.isMapping())
        checkFields(node, schema, at);
    else if (node.isSequence())
        checkItems(node, schema, at);
    else if (isText(node))
        checkText(node, schema, at);
    else
        checkNumber(node, schema, at);
    checkChoices(node, schema, at);
    checkJunctions(node, schema, at);
    --m_depth;
}

void CustomValidator::checkFields(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const std::vector<JsonEntry> entries = jsonEntries(node);
    const auto count = static_cast<std::int64_t>(entries.size());
    if (schema.minProperties && count < *schema.minProperties)
        limit(Limit::MinProperties, node, at, schema, std::to_string(*schema.minProperties));
    if (schema.maxProperties && count > *schema.maxProperties)
        limit(Limit::MaxProperties, node, at, schema, std::to_string(*schema.maxProperties));
    const TypeInfo *structure = schema.structure.get();
    for (const auto &[key, value] : entries) {
        const At here = at.child(key, structure);
        const auto property = schema.properties.find(key);
        const bool isObjectsOwn = schema.isEmbedded && (key == "apiVersion" || key == "kind" || key == "metadata");
        if (property != schema.properties.end())
            check(value, *property->second, here);
        else if (schema.additional)
            check(value, *schema.additional, here);
        else if (!schema.allowsOthers && !isObjectsOwn && !m_onlyValues)
            add(Kind::UnknownField, value, here, nullptr);
    }
    for (const std::string &name : schema.required) {
        const auto property = schema.properties.find(name);
        const StructuralSchema *wanted = property == schema.properties.end() ? nullptr : property->second.get();
        const bool isThere =
            std::any_of(entries.begin(), entries.end(), [&](const JsonEntry &entry) { return entry.key == name; });
        if (isThere || (wanted && wanted->hasDefault))
            continue;
        At missing = at;
        missing.key = name;
        missing.owner = structure;
        add(Kind::MissingField, node, missing, wanted ? &wanted->field : nullptr);
    }
}

void CustomValidator::checkItems(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const auto count = static_cast<std::int64_t>(node.size());
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

bool CustomValidator::fits(NodeRef node, const StructuralSchema &schema) const
{
    std::vector<SchemaProblem> problems;
    CustomValidator inner(problems);
    inner.m_onlyValues = true;
    inner.m_depth = m_depth;
    inner.check(node, schema, {});
    return problems.empty();
}

void CustomValidator::checkJunctions(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const bool before = std::exchange(m_onlyValues, true);
    for (const StructuralSchema::Pointer &part : schema.allOf)
        check(node, *part, at);
    m_onlyValues = before;
    const auto fitting = [&](const std::vector<StructuralSchema::Pointer> &parts) {
        return std::count_if(parts.begin(), parts.end(),
                             [&](const StructuralSchema::Pointer &part) { return fits(node, *part); });
    };
    if (!schema.anyOf.empty() && fitting(schema.anyOf) == 0)
        limit(Limit::AnyOf, node, at, schema);
    if (!schema.oneOf.empty() && fitting(schema.oneOf) != 1)
        limit(Limit::OneOf, node, at, schema);
    if (schema.no && fits(node, *schema.no))
        limit(Limit::Not, node, at, schema);
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
    check(root, schema, {});
}

} // namespace

std::vector<SchemaProblem> validateCustom(NodeRef root, const StructuralSchema &definition)
{
    std::vector<SchemaProblem> problems;
    CustomValidator(problems).checkRoot(root, definition);
    return problems;
}

} // namespace slipway
