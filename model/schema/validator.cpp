// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/validator.h"

#include "schema/customvalidator.h"
#include "schema/gotime.h"
#include "schema/quantity.h"
#include "yaml/jsonreading.h"
#include "yaml/reader.h"

#include <algorithm>
#include <cmath>

namespace slipway
{

namespace
{

using Kind = SchemaProblem::Kind;

/// metav1.MicroTime, which the field table does not tell from metav1.Time.
bool isMicroTime(std::string_view key)
{
    return key == "acquireTime" || key == "renewTime" || key == "eventTime" || key == "lastObservedTime";
}

bool isPercentage(std::string_view text)
{
    return text.size() > 1 && text.back() == '%' && text.find_first_not_of("0123456789") == text.size() - 1;
}

/// Fields that the server drops unread while their feature is off, as it is by default.
bool isIgnoredChoice(std::string_view key)
{
    return key == "stopSignal";
}

bool isEmptyText(NodeRef node)
{
    return node.isScalar() && node.value().empty();
}

class Validator
{
public:
    Validator(std::vector<SchemaProblem> &problems, std::string prefix)
        : m_problems(problems), m_prefix(std::move(prefix))
    {
    }

    void checkObject(NodeRef node, const TypeInfo &type);

private:
    /// A key, or an index where `key` has no data.
    struct Step {
        std::string_view key{};
        std::size_t index = 0;
    };

    void checkValue(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkList(NodeRef node, std::string_view key, const FieldType &field);
    void checkBytes(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkScalar(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkWhole(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkRequired(NodeRef node, const TypeInfo &type);
    static bool isPresent(NodeRef mapping, std::string_view key, const FieldType *field);
    void add(Kind kind, NodeRef node, std::string_view key, const FieldType *field, const TypeInfo *owner,
             std::optional<ValueRange> range = {});
    std::string path(Kind kind) const;

    std::vector<SchemaProblem> &m_problems;
    std::string m_prefix;
    std::vector<Step> m_steps;
    bool m_inStatus = false;
    int m_depth = 0;
};

std::string Validator::path(Kind kind) const
{
    NodePath path;
    std::string dotted = m_prefix;
    for (const Step &step : m_steps) {
        if (!step.key.data()) {
            path.append(step.index);
            dotted += "[" + std::to_string(step.index) + "]";
            continue;
        }
        path.append(std::string(step.key));
        dotted += (dotted.empty() ? "" : ".") + std::string(step.key);
    }
    // The server writes an unknown field with dots, whatever its key holds.
    if (kind == Kind::UnknownField)
        return dotted;
    std::string text = path.toString();
    return m_prefix.empty() || text.empty() ? m_prefix + text : m_prefix + (text[0] == '[' ? "" : ".") + text;
}

void Validator::add(Kind kind, NodeRef node, std::string_view key, const FieldType *field, const TypeInfo *owner,
                    std::optional<ValueRange> range)
{
    m_problems.push_back({.kind = kind,
                          .node = node,
                          .key = std::string(key),
                          .path = path(kind),
                          .type = owner,
                          .field = field,
                          .range = range,
                          .inStatus = m_inStatus});
}

/// Whether the mapping has more than nothing there. A dash with nothing behind it is a mapping without entries.
bool Validator::isPresent(NodeRef mapping, std::string_view key, const FieldType *field)
{
    NodeRef value;
    if (mapping.isPlainMapping())
        value = mapping[key];
    else if (mapping.isMapping())
        forEachJsonEntry(mapping, [&](std::string_view name, NodeRef entry) {
            if (name == key)
                value = entry;
        });
    const bool isEmptyList = field && field->type == ValueType::List && value.isSequence() && value.size() == 0;
    return value && !value.isNull() && !isEmptyText(value) && !isEmptyList;
}

void Validator::checkRequired(NodeRef node, const TypeInfo &type)
{
    for (const std::string_view key : type.demanded)
        if (const FieldType *field = type.field(key); !isPresent(node, key, field))
            add(Kind::MissingField, node, key, field, &type);
}

void Validator::checkObject(NodeRef node, const TypeInfo &type)
{
    forEachJsonEntry(node, [&](std::string_view key, NodeRef value) {
        m_steps.push_back({key});
        if (const FieldType *field = type.field(key)) {
            const bool wasInStatus = m_inStatus;
            m_inStatus = m_inStatus || (m_depth == 0 && key == "status");
            checkValue(value, key, *field, &type);
            m_inStatus = wasInStatus;
        } else {
            add(Kind::UnknownField, value, key, nullptr, &type);
        }
        m_steps.pop_back();
    });
    if (!m_inStatus)
        checkRequired(node, type);
}

void Validator::checkValue(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner)
{
    if (!node || node.isNull() || node.resolved().kind() == NodeKind::Alias)
        return;
    if (m_depth > MaxDepth)
        return;
    ++m_depth;
    switch (field.type) {
    case ValueType::Any:
        break;
    case ValueType::Object:
        if (!node.isMapping())
            add(Kind::WrongType, node, key, &field, owner);
        else if (field.object)
            checkObject(node, *field.object);
        break;
    case ValueType::Map:
        if (!node.isMapping()) {
            add(Kind::WrongType, node, key, &field, owner);
        } else if (field.of) {
            forEachJsonEntry(node, [&](std::string_view entry, NodeRef value) {
                m_steps.push_back({entry});
                checkValue(value, entry, *field.of, nullptr);
                m_steps.pop_back();
            });
        }
        break;
    case ValueType::List:
        if (!node.isSequence())
            add(Kind::WrongType, node, key, &field, owner);
        else if (field.of)
            checkList(node, key, field);
        break;
    case ValueType::Bytes:
        checkBytes(node, key, field, owner);
        break;
    case ValueType::Quantity:
        if (!node.isScalar())
            add(Kind::BadQuantity, node, key, &field, owner);
        else
            checkScalar(node, key, field, owner);
        break;
    default:
        if (!node.isScalar())
            add(Kind::WrongType, node, key, &field, owner);
        else
            checkScalar(node, key, field, owner);
    }
    --m_depth;
}

void Validator::checkList(NodeRef node, std::string_view key, const FieldType &field)
{
    std::size_t index = 0;
    for (NodeRef item : node) {
        m_steps.push_back({{}, index++});
        // Nothing behind a dash is a structure without any field.
        if (item.isNull() && field.of->object && !m_inStatus)
            checkRequired(item, *field.of->object);
        checkValue(item, key, *field.of, nullptr);
        m_steps.pop_back();
    }
}

/// Bytes are base64 text, or a list of numbers from 0 to 255.
void Validator::checkBytes(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner)
{
    if (!node.isSequence()) {
        if (!node.isScalar())
            add(Kind::WrongType, node, key, &field, owner);
        else
            checkScalar(node, key, field, owner);
        return;
    }
    std::size_t index = 0;
    for (NodeRef item : node) {
        m_steps.push_back({{}, index++});
        const std::optional<std::int64_t> number = wholeNumber(item);
        if (!item.isNull() && (!number || *number < 0 || *number > 255))
            add(Kind::WrongType, item, key, &field, owner);
        m_steps.pop_back();
    }
}

void Validator::checkScalar(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner)
{
    const ScalarType found = scalarType(node);
    const bool isText = found == ScalarType::String || found == ScalarType::Timestamp || found == ScalarType::Binary ||
                        found == ScalarType::Merge;
    const bool isNumber = found == ScalarType::Int || found == ScalarType::Float;
    bool fits = true;
    switch (field.type) {
    case ValueType::String:
        fits = isText;
        break;
    case ValueType::Bytes:
        fits = isText;
        if (fits && !isBase64(node.value()))
            add(Kind::BadBase64, node, key, &field, owner);
        break;
    case ValueType::Time:
        fits = isText;
        if (fits && !(isMicroTime(key) ? isServerMicroTime(node.value()) : isServerTime(node.value())))
            add(Kind::BadTime, node, key, &field, owner);
        break;
    case ValueType::Bool:
        fits = found == ScalarType::Bool;
        break;
    case ValueType::Number:
        fits = isNumber;
        break;
    case ValueType::Int:
        fits = isNumber && wholeNumber(node);
        if (fits)
            checkWhole(node, key, field, owner);
        break;
    case ValueType::IntOrString:
        fits = isText || (isNumber && wholeNumber(node));
        if (fits && isNumber)
            checkWhole(node, key, field, owner);
        else if (fits && owner && !m_inStatus &&
                 (key == "maxSurge" || key == "maxUnavailable" || key == "minAvailable") && !isPercentage(node.value()))
            add(Kind::BadPercentage, node, key, &field, owner);
        break;
    case ValueType::Quantity:
        if (!isNumber && !Quantity::parse(node.value()))
            add(Kind::BadQuantity, node, key, &field, owner);
        break;
    default:
        break;
    }
    if (!fits)
        add(Kind::WrongType, node, key, &field, owner);
    else if (!field.choices.empty() && !m_inStatus && !isIgnoredChoice(key) && !node.value().empty() &&
             std::find(field.choices.begin(), field.choices.end(), node.value()) == field.choices.end())
        add(Kind::NotAChoice, node, key, &field, owner);
}

void Validator::checkWhole(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner)
{
    const std::int64_t number = *wholeNumber(node);
    const bool is32 = field.format == "int32" || field.type == ValueType::IntOrString;
    if (is32 && (number < INT32_MIN || number > INT32_MAX)) {
        add(Kind::NumberTooBig, node, key, &field, owner);
        return;
    }
    if (!owner || m_inStatus)
        return;
    if (const auto range = valueRange(owner->name, key); range && !range->contains(number))
        add(Kind::OutOfRange, node, key, &field, owner, range);
}

} // namespace

std::vector<SchemaProblem> validate(NodeRef root, const KindInfo &kind, const std::string &prefix)
{
    std::vector<SchemaProblem> problems;
    if (kind.definition)
        return validateCustom(root, *kind.definition);
    if (!kind.type)
        return problems;
    Validator(problems, prefix).checkObject(root, *kind.type);
    return problems;
}

std::optional<std::int64_t> wholeNumber(NodeRef scalar)
{
    if (!scalar.isScalar())
        return {};
    const ScalarType type = scalarType(scalar);
    if (type != ScalarType::Int && type != ScalarType::Float)
        return {};
    const Value value = plainScalarValue(scalar.value());
    if (const std::int64_t *whole = value.asInt())
        return *whole;
    const double *number = value.asDouble();
    if (!number || std::floor(*number) != *number || std::abs(*number) >= 9.2e18)
        return {};
    return static_cast<std::int64_t>(*number);
}

} // namespace slipway
