// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/validator.h"

#include "schema/customvalidator.h"
#include "schema/gotime.h"
#include "schema/quantity.h"
#include "yaml/jsonreading.h"
#include "yaml/reader.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace slipway
{

namespace
{

using Kind = SchemaProblem::Kind;
using Key = std::pair<std::string_view, std::string_view>;

/// Fields that the server demands although its field table does not say so.
const std::multimap<std::string_view, std::string_view> &alsoRequired()
{
    static const std::multimap<std::string_view, std::string_view> table{
        {"core.v1.Container", "image"},
        {"core.v1.Pod", "spec"},
        {"core.v1.PodTemplateSpec", "spec"},
        {"core.v1.PersistentVolume", "spec"},
        {"core.v1.PersistentVolumeClaim", "spec"},
        {"apps.v1.Deployment", "spec"},
        {"apps.v1.ReplicaSet", "spec"},
        {"apps.v1.StatefulSet", "spec"},
        {"apps.v1.DaemonSet", "spec"},
        {"batch.v1.Job", "spec"},
        {"networking.v1.IngressClass", "spec"},
        {"networking.v1.IngressClassSpec", "controller"},
        {"core.v1.PersistentVolumeClaimSpec", "accessModes"},
        {"core.v1.PersistentVolumeSpec", "accessModes"},
        {"core.v1.PersistentVolumeSpec", "capacity"},
        {"core.v1.ExecAction", "command"},
        {"apps.v1.ReplicaSetSpec", "template"},
    };
    return table;
}

/// Fields that the table calls required and the server does without.
const std::set<Key> &notRequired()
{
    static const std::set<Key> table{
        {"apps.v1.DaemonSetSpec", "selector"},
        {"core.v1.HTTPHeader", "value"},
        {"core.v1.Sysctl", "value"},
        {"core.v1.SleepAction", "seconds"},
        {"autoscaling.v2.HPAScalingPolicy", "value"},
        {"core.v1.PodCertificateProjection", "signerName"},
        {"core.v1.PodCertificateProjection", "keyType"},
        {"core.v1.ScaleIOVolumeSource", "secretRef"},
        {"core.v1.TypedLocalObjectReference", "kind"},
        {"core.v1.TypedLocalObjectReference", "name"},
        {"core.v1.TypedObjectReference", "kind"},
        {"core.v1.TypedObjectReference", "name"},
        {"meta.v1.OwnerReference", "apiVersion"},
        {"meta.v1.OwnerReference", "kind"},
        {"meta.v1.OwnerReference", "name"},
        {"meta.v1.OwnerReference", "uid"},
        {"batch.v1.PodFailurePolicy", "rules"},
        {"autoscaling.v2.HPAScalingPolicy", "periodSeconds"},
    };
    return table;
}

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
    void checkRequired(NodeRef node, const TypeInfo &type, const std::set<std::string_view> &present);
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

void Validator::checkRequired(NodeRef node, const TypeInfo &type, const std::set<std::string_view> &present)
{
    const auto check = [&](std::string_view key) {
        if (present.count(key) == 0 && notRequired().count({type.name, key}) == 0)
            add(Kind::MissingField, node, key, type.field(key), &type);
    };
    for (const std::string &key : type.required)
        check(key);
    const auto [first, last] = alsoRequired().equal_range(type.name);
    for (auto also = first; also != last; ++also)
        check(also->second);
}

void Validator::checkObject(NodeRef node, const TypeInfo &type)
{
    std::set<std::string_view> present;
    const std::vector<JsonEntry> entries = jsonEntries(node);
    for (const auto &[name, value] : entries) {
        const std::string_view key = name;
        const FieldType *field = type.field(key);
        const bool isEmptyList = field && field->type == ValueType::List && value.isSequence() && value.size() == 0;
        if (!value.isNull() && !isEmptyText(value) && !isEmptyList)
            present.insert(key);
        m_steps.push_back({key});
        if (field) {
            const bool wasInStatus = m_inStatus;
            m_inStatus = m_inStatus || (m_depth == 0 && key == "status");
            checkValue(value, key, *field, &type);
            m_inStatus = wasInStatus;
        } else {
            add(Kind::UnknownField, value, key, nullptr, &type);
        }
        m_steps.pop_back();
    }
    if (!m_inStatus)
        checkRequired(node, type, present);
}

void Validator::checkValue(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner)
{
    if (node.isNull() || !node.resolved() || (node.node().kind == NodeKind::Alias && node.node().target == NoNode))
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
            const std::vector<JsonEntry> entries = jsonEntries(node);
            for (const auto &[entry, value] : entries) {
                m_steps.push_back({entry});
                checkValue(value, entry, *field.of, nullptr);
                m_steps.pop_back();
            }
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
            checkRequired(item, *field.of->object, {});
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
