// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/annotationjson.h"
#include "api/autoscaler.h"
#include "api/common.h"
#include "api/kinds.h"

#include <algorithm>
#include <limits>

namespace slipway
{

namespace
{

// autoscaling/v1 has one metric only. A cluster that hands out an autoscaler in this version puts all others, and the
// behavior, into annotations as JSON, and reads them back from there; what it cannot read it passes over. Source:
// Convert_v1_HorizontalPodAutoscaler_To_autoscaling_HorizontalPodAutoscaler in pkg/apis/autoscaling/v1/conversion.go.
constexpr std::string_view MetricsAnnotation = "autoscaling.alpha.kubernetes.io/metrics";
constexpr std::string_view BehaviorAnnotation = "autoscaling.alpha.kubernetes.io/behavior";

/// Reads one object member by member; `isReadable` turns false where Go could not.
class Members
{
public:
    Members(const Value &object, bool &isReadable) : m_object(object), m_isReadable(isReadable)
    {
        m_isReadable = m_isReadable && (object.isNull() || object.asMap());
    }
    Value text(std::string_view name) { return take(name, isGoText(goMember(m_object, name))); }
    Value amount(std::string_view name) { return take(name, isGoAmount(goMember(m_object, name))); }
    Value number(std::string_view name)
    {
        constexpr std::numeric_limits<std::int32_t> Limits;
        return take(name, isGoNumber(goMember(m_object, name), Limits.min(), Limits.max()));
    }
    Value object(std::string_view name)
    {
        const Value *member = goMember(m_object, name);
        return take(name, !member || member->asMap());
    }
    Value list(std::string_view name)
    {
        const Value *member = goMember(m_object, name);
        return take(name, !member || member->asList());
    }

private:
    Value take(std::string_view name, bool isGood)
    {
        const Value *member = goMember(m_object, name);
        m_isReadable = m_isReadable && isGood;
        return member && isGood ? *member : Value();
    }
    const Value &m_object;
    bool &m_isReadable;
};

Value orZero(Value amount)
{
    return amount.isNull() ? Value("0") : amount;
}

/// Only what is set, as a file would have it.
Value written(Value::Map fields)
{
    std::erase_if(fields, [](const auto &field) { return field.second.isNull(); });
    return fields;
}

Value metricNamed(Value name)
{
    return written({{"name", std::move(name)}});
}

Value objectMetric(const Value &source, bool &isReadable)
{
    Members members(source, isReadable);
    const Value reference = members.object("target");
    Members target(reference, isReadable);
    const Value average = members.amount("averageValue");
    members.object("selector");
    return written({{"describedObject", written({{"kind", target.text("kind")},
                                                 {"name", target.text("name")},
                                                 {"apiVersion", target.text("apiVersion")}})},
                    {"metric", metricNamed(members.text("metricName"))},
                    {"target", written({{"type", average.isNull() ? "Value" : "AverageValue"},
                                        {"value", orZero(members.amount("targetValue"))},
                                        {"averageValue", average}})}});
}

Value podsMetric(const Value &source, bool &isReadable)
{
    Members members(source, isReadable);
    members.object("selector");
    return written({{"metric", metricNamed(members.text("metricName"))},
                    {"target", written({{"type", "AverageValue"},
                                        {"averageValue", orZero(members.amount("targetAverageValue"))}})}});
}

Value externalMetric(const Value &source, bool &isReadable)
{
    Members members(source, isReadable);
    members.object("metricSelector");
    const Value value = members.amount("targetValue");
    return written({{"metric", metricNamed(members.text("metricName"))},
                    {"target", written({{"type", value.isNull() ? "AverageValue" : "Value"},
                                        {"value", value},
                                        {"averageValue", members.amount("targetAverageValue")}})}});
}

Value resourceMetric(const Value &source, bool &isReadable)
{
    Members members(source, isReadable);
    const Value utilization = members.number("targetAverageUtilization");
    return written({{"name", members.text("name")},
                    {"container", members.text("container")},
                    {"target", written({{"type", utilization.isNull() ? "AverageValue" : "Utilization"},
                                        {"averageValue", members.amount("targetAverageValue")},
                                        {"averageUtilization", utilization}})}});
}

Value metric(const Value &item, bool &isReadable)
{
    Members members(item, isReadable);
    Value::Map fields{{"type", members.text("type")}};
    using Convert = Value (*)(const Value &source, bool &isReadable);
    for (const auto &[name, convert] : {std::pair<const char *, Convert>("object", objectMetric),
                                        {"pods", podsMetric},
                                        {"external", externalMetric},
                                        {"resource", resourceMetric},
                                        {"containerResource", resourceMetric}})
        if (const Value source = members.object(name); !source.isNull())
            fields.emplace_back(name, convert(source, isReadable));
    return written(std::move(fields));
}

/// The metrics as autoscaling/v2 writes them; none where they cannot be read.
Value::List metricsIn(const Field &annotation)
{
    const std::optional<Value> read = goJsonValue(annotation.text());
    if (!read || !read->asList())
        return {};
    bool isReadable = true;
    Value::List metrics;
    for (const Value &item : *read->asList())
        metrics.push_back(metric(item, isReadable));
    return isReadable ? metrics : Value::List();
}

Value scalingRules(const Value &rules, bool &isReadable)
{
    if (rules.isNull())
        return {};
    Members members(rules, isReadable);
    Value policies = members.list("policies");
    if (Value::List *list = policies.asList())
        for (Value &policy : *list) {
            Members fields(policy, isReadable);
            policy = written({{"type", fields.text("type")},
                              {"value", fields.number("value")},
                              {"periodSeconds", fields.number("periodSeconds")}});
        }
    return written({{"stabilizationWindowSeconds", members.number("stabilizationWindowSeconds")},
                    {"selectPolicy", members.text("selectPolicy")},
                    {"policies", policies},
                    {"tolerance", members.amount("tolerance")}});
}

/// The same of `behavior`.
Value behaviorIn(const Field &annotation)
{
    const std::optional<Value> read = goJsonValue(annotation.text());
    if (!read || !read->asMap())
        return {};
    bool isReadable = true;
    Members members(*read, isReadable);
    Value behavior = written({{"scaleUp", scalingRules(members.object("scaleUp"), isReadable)},
                              {"scaleDown", scalingRules(members.object("scaleDown"), isReadable)}});
    return isReadable ? behavior : Value();
}

bool isMeasuredWithoutPods(const Value &metric)
{
    const Value *type = metric.find("type");
    return type && type->asString() && (*type->asString() == "Object" || *type->asString() == "External");
}

} // namespace

void checkOldHorizontalPodAutoscaler(ApiRun &run)
{
    const Field spec = run.spec();
    const Field annotations = run.object()["metadata"]["annotations"];
    const Value::List metrics = metricsIn(annotations[MetricsAnnotation]);
    checkReplicaBounds(spec, std::any_of(metrics.begin(), metrics.end(), isMeasuredWithoutPods));
    checkReference(spec["scaleTargetRef"], true);
    checkAnnotationFields(annotations[MetricsAnnotation], Value::map({{"metrics", metrics}}), "spec.",
                          [](const Field &object) {
                              for (const Field &one : object["metrics"].items())
                                  checkMetric(one);
                          });
    checkAnnotationFields(annotations[BehaviorAnnotation],
                          Value::map({{"behavior", behaviorIn(annotations[BehaviorAnnotation])}}), "spec.",
                          [](const Field &object) {
                              checkScalingRules(object["behavior"]["scaleUp"]);
                              checkScalingRules(object["behavior"]["scaleDown"]);
                          });
    // The server turns the old field into the last of the metrics and names that.
    checkRange(spec["targetCPUUtilizationPercentage"].reportedAt(
                   spec["metrics"].madeItem(metrics.size()).made("resource").made("target").made("averageUtilization")),
               1);
}

} // namespace slipway
