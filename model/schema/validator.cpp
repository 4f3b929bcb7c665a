// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/validator.h"

#include "schema/quantity.h"
#include "yaml/reader.h"

#include <algorithm>
#include <array>
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

bool isTime(std::string_view text)
{
    // 2024-01-02T03:04:05[.678](Z|+09:00)
    constexpr std::string_view Shape = "0000-00-00T00:00:00";
    if (text.size() < Shape.size() + 1)
        return false;
    for (std::size_t at = 0; at < Shape.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (Shape[at] == '0' ? !digit : text[at] != Shape[at])
            return false;
    }
    std::string_view rest = text.substr(Shape.size());
    if (rest[0] == '.') {
        const std::size_t end = rest.find_first_not_of("0123456789", 1);
        if (end == 1 || end == std::string_view::npos)
            return false;
        rest = rest.substr(end);
    }
    return rest == "Z" || (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':');
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
    explicit Validator(std::vector<SchemaProblem> &problems) : m_problems(problems) {}

    void checkObject(NodeRef node, const TypeInfo &type);

private:
    void checkValue(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkScalar(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkWhole(NodeRef node, std::string_view key, const FieldType &field, const TypeInfo *owner);
    void checkRequired(NodeRef node, const TypeInfo &type, const std::set<std::string_view> &present);
    void add(Kind kind, NodeRef node, std::string_view key, const FieldType *field, const TypeInfo *owner,
             std::optional<ValueRange> range = {});

    std::vector<SchemaProblem> &m_problems;
    bool m_inStatus = false;
    int m_depth = 0;
};

void Validator::add(Kind kind, NodeRef node, std::string_view key, const FieldType *field, const TypeInfo *owner,
                    std::optional<ValueRange> range)
{
    m_problems.push_back({.kind = kind,
                          .node = node,
                          .key = std::string(key),
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
    forEachEntry(node, [&](std::string_view key, NodeRef value) {
        const FieldType *field = type.field(key);
        const bool isEmptyList = field && field->type == ValueType::List && value.isSequence() && value.size() == 0;
        if (!value.isNull() && !isEmptyText(value) && !isEmptyList)
            present.insert(key);
        if (!field) {
            add(Kind::UnknownField, value, key, nullptr, &type);
            return;
        }
        const bool wasInStatus = m_inStatus;
        m_inStatus = m_inStatus || (m_depth == 0 && key == "status");
        checkValue(value, key, *field, &type);
        m_inStatus = wasInStatus;
    });
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
        if (!node.isMapping())
            add(Kind::WrongType, node, key, &field, owner);
        else if (field.of)
            forEachEntry(node,
                         [&](std::string_view entry, NodeRef value) { checkValue(value, entry, *field.of, nullptr); });
        break;
    case ValueType::List:
        if (!node.isSequence())
            add(Kind::WrongType, node, key, &field, owner);
        else if (field.of)
            for (NodeRef item : node) {
                // Nothing behind a dash is a structure without any field.
                if (item.isNull() && field.of->object && !m_inStatus)
                    checkRequired(item, *field.of->object, {});
                checkValue(item, key, *field.of, nullptr);
            }
        break;
    case ValueType::Bytes:
        // Bytes may also be written as a list of numbers.
        if (node.isSequence())
            break;
        [[fallthrough]];
    default:
        if (!node.isScalar())
            add(Kind::WrongType, node, key, &field, owner);
        else
            checkScalar(node, key, field, owner);
    }
    --m_depth;
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
    case ValueType::Bytes:
        fits = isText;
        break;
    case ValueType::Time:
        fits = isText;
        if (fits && !isTime(node.value()))
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
        fits = isText || isNumber;
        if (isText && !Quantity::parse(node.value()))
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

std::vector<MappingEntry> mergedEntries(NodeRef mapping)
{
    std::set<std::string_view> seen;
    for (NodeRef value : mapping)
        seen.insert(value.keyText());
    std::vector<MappingEntry> merged;
    // Sources in the order in which they count; those merged into a source follow it.
    std::vector<NodeRef> sources;
    const auto addSources = [&](NodeRef owner) {
        for (NodeRef value : owner)
            if (value.keyText() == "<<" && !value.key().isQuoted()) {
                if (value.isMapping())
                    sources.push_back(value.resolved());
                else
                    for (NodeRef part : value)
                        if (part.isMapping())
                            sources.push_back(part.resolved());
            }
    };
    addSources(mapping);
    constexpr std::size_t MaxSources = 1000;
    for (std::size_t at = 0; at < sources.size() && at < MaxSources; ++at) {
        const NodeRef source = sources[at];
        for (NodeRef value : source)
            if (value.keyText() != "<<" && seen.insert(value.keyText()).second)
                merged.push_back({value.keyText(), value});
        addSources(source);
    }
    return merged;
}

std::vector<SchemaProblem> validate(NodeRef root, const KindInfo &kind)
{
    std::vector<SchemaProblem> problems;
    if (!kind.type)
        return problems;
    Validator(problems).checkObject(root, *kind.type);
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
