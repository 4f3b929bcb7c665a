// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/kinds.h"
#include "schema/quantity.h"

#include <array>
#include <set>

namespace slipway
{

namespace
{

constexpr std::array<std::string_view, 5> Sources{"object", "external", "pods", "resource", "containerResource"};

std::string sourceOfType(std::string_view type)
{
    std::string source(type);
    if (!source.empty() && source[0] >= 'A' && source[0] <= 'Z')
        source[0] = static_cast<char>(source[0] - 'A' + 'a');
    return source;
}

/// Resources that a container can have: those of Kubernetes, or one with a domain of its own.
void checkContainerResource(const Field &name)
{
    static const std::set<std::string_view> own{"cpu", "memory", "ephemeral-storage"};
    const std::string_view text = name.text();
    const bool isNative = own.count(text) > 0 || text.substr(0, 10) == "hugepages-";
    const bool isExtended =
        text.find('/') != std::string_view::npos && isValidName(NameFormat::LabelKey, text) &&
        (text.find("kubernetes.io/") != std::string_view::npos ||
         (text.substr(0, 9) != "requests." && isValidName(NameFormat::LabelKey, "requests." + std::string(text))));
    if (!isExtended && (!isNative || !isValidName(NameFormat::LabelKey, text)))
        name.invalid(Api::tr("\"%1\" is no resource of a container.").arg(quotedShort(text)),
                     Api::tr("Write cpu or memory, or a resource with a domain such as example.com/gpu."));
}

/// A kind or a name in a reference.
void checkReferencePart(const Field &part)
{
    if (!part.text().empty())
        checkName(part, NameFormat::PathSegment, Api::tr("an object"));
    else
        requireField(part);
}

void checkReference(const Field &reference, bool needsGroup)
{
    checkReferencePart(reference["kind"]);
    checkReferencePart(reference["name"]);
    const Field version = reference["apiVersion"];
    const std::string_view text = version.text();
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) != std::string_view::npos) {
        version.invalid(Api::tr("\"%1\" is no apiVersion: it has more than one slash.").arg(quotedShort(text)),
                        Api::tr("Write group and version, such as apps/v1."));
        return;
    }
    const bool hasGroup = slash != std::string_view::npos && slash > 0;
    if (needsGroup && !hasGroup && reference["kind"].text() != "ReplicationController") {
        ApiError &wrong = version.invalid(text.empty() ? Api::tr("The apiVersion of the object to scale is missing.")
                                                       : Api::tr("\"%1\" names no API group.").arg(quotedShort(text)),
                                          Api::tr("Write the apiVersion that the object itself has, such as apps/v1."));
        const std::string_view kind = reference["kind"].text();
        if (version && (kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet"))
            wrong.write("apps/v1");
    }
}

void checkMetricName(const Field &metric)
{
    const Field name = metric["name"];
    if (name.text().empty())
        name.required(Api::tr("The metric has no name."), Api::tr("Add the name of the metric."));
    else
        checkName(name, NameFormat::PathSegment, Api::tr("a metric"));
}

void checkPositive(const Field &amount)
{
    const auto value = Quantity::parse(amount.text());
    if (amount && value && value->value <= 0)
        amount
            .invalid(Api::tr("\"%1\" is %2, but it must be more than 0.")
                         .arg(quotedShort(amount.key()), quotedShort(amount.text())),
                     Api::tr("Write the value that the metric should have on average."))
            .ruled("number-out-of-range");
}

void checkTarget(const Field &target)
{
    const Field type = target["type"];
    if (type.text().empty())
        requireField(type, Api::tr("Add \"type:\" with Utilization, Value or AverageValue."));
    checkChoice(type, type.text(), {"Utilization", "Value", "AverageValue"}, ApiErrorType::Invalid);
    checkPositive(target["value"]);
    checkPositive(target["averageValue"]);
    checkRange(target["averageUtilization"], 1);
}

/// Exactly one of two ways to say what is wanted.
void needOne(const Field &target, const char *first, const char *second, const char *reportedMissing)
{
    const Field one = target[first];
    const Field other = target[second];
    const bool isBroken = one.isBroken() || other.isBroken();
    const QString next = Api::tr("Write either \"%1\" or \"%2\".").arg(QLatin1String(first), QLatin1String(second));
    if (!one && !other && !isBroken)
        target[reportedMissing].required(Api::tr("The target has no number to aim at."), next);
    if (one && other)
        other.forbidden(Api::tr("The target has two numbers to aim at."), next).remove(other.node());
}

void checkObjectMetric(const Field &source)
{
    checkReference(source["describedObject"], false);
    checkMetricName(source["metric"]);
    checkTarget(source["target"]);
    const Field target = source["target"];
    if (!target["value"] && !target["averageValue"])
        needOne(target, "value", "averageValue", "averageValue");
}

void checkExternalMetric(const Field &source)
{
    checkMetricName(source["metric"]);
    checkTarget(source["target"]);
    needOne(source["target"], "averageValue", "value", "averageValue");
}

void checkPodsMetric(const Field &source)
{
    checkMetricName(source["metric"]);
    checkTarget(source["target"]);
    const Field average = source["target"]["averageValue"];
    const auto value = Quantity::parse(average.text());
    if (!average || (value && value->value <= 0))
        average.required(Api::tr("The target has no number to aim at."),
                         Api::tr("Add \"averageValue\" with the wanted average over all Pods."));
}

void checkResourceMetric(const Field &source, bool ofContainer)
{
    const Field name = source["name"];
    if (name.text().empty())
        name.required(Api::tr("The metric does not say which resource it measures."),
                      Api::tr("Add \"name: cpu\" or \"name: memory\"."));
    else if (ofContainer)
        checkContainerResource(name);
    const Field container = source["container"];
    if (ofContainer && container.text().empty())
        container.required(Api::tr("The metric does not say which container it measures."),
                           Api::tr("Add the name of a container."));
    else if (ofContainer)
        checkName(container, NameFormat::DnsLabel, Api::tr("a container"));
    checkTarget(source["target"]);
    needOne(source["target"], "averageUtilization", "averageValue", "averageUtilization");
}

void checkSource(const Field &source)
{
    const std::string_view key = source.key();
    if (key == "object")
        checkObjectMetric(source);
    else if (key == "external")
        checkExternalMetric(source);
    else if (key == "pods")
        checkPodsMetric(source);
    else
        checkResourceMetric(source, key == "containerResource");
}

void checkMetric(const Field &metric)
{
    const Field type = metric["type"];
    if (type.text().empty())
        requireField(type, Api::tr("Add \"type:\" with Resource, Pods, Object, External or ContainerResource."));
    const bool isKnown =
        checkChoice(type, type.text(), {"ContainerResource", "External", "Object", "Pods", "Resource"});
    const std::string expected = isKnown ? sourceOfType(type.text()) : std::string();
    std::vector<Field> present;
    for (std::string_view key : Sources)
        if (metric[key])
            present.push_back(metric[key]);
    // The server looks into the first one only.
    if (!present.empty())
        checkSource(present.front());
    if (isKnown && !metric[metric.run().keep(expected)])
        metric[metric.run().keep(expected)].required(
            Api::tr("A metric of type %1 needs the block \"%2\".").arg(quotedShort(type.text()), quotedShort(expected)),
            Api::tr("Add \"%1:\", or change the type to what is written.").arg(quotedShort(expected)));
    for (const Field &source : present)
        if (present.size() > 1 && source.key() != expected)
            source
                .forbidden(Api::tr("A metric of type %1 cannot have a block \"%2\".")
                               .arg(quotedShort(type.text()), quotedShort(source.key())),
                           Api::tr("Make it a metric of its own, or remove it."))
                .remove(source.node());
}

void checkPolicy(const Field &policy)
{
    checkChoice(policy["type"], policy["type"].text(), {"Percent", "Pods"});
    const auto positive = [](const Field &field, std::int64_t most) {
        if (field)
            checkRange(field, 1, most);
        else
            field.invalid(Api::tr("\"%1\" is missing, and 0 is not allowed.").arg(quotedShort(field.key())),
                          Api::tr("Write a number of 1 or more."));
    };
    positive(policy["value"], INT64_MAX);
    positive(policy["periodSeconds"], 1800);
}

void checkScalingRules(const Field &rules)
{
    if (!rules)
        return;
    checkRange(rules["stabilizationWindowSeconds"], 0, 3600);
    checkChoiceIfSet(rules["selectPolicy"], {"Disabled", "Max", "Min"});
    const Field policies = rules["policies"];
    if (policies && policies.size() == 0)
        policies.required(Api::tr("The list of policies is empty."),
                          Api::tr("Add a policy, or remove \"policies\" to get the usual ones."));
    for (const Field &policy : policies.items())
        checkPolicy(policy);
    const Field tolerance = rules["tolerance"];
    const auto value = Quantity::parse(tolerance.text());
    if (tolerance && value && value->value < 0)
        tolerance.invalid(Api::tr("A tolerance cannot be negative."), Api::tr("Write 0 or more, for example 0.1."))
            .ruled("number-out-of-range");
}

void checkReplicaBounds(const Field &spec)
{
    const Field least = spec["minReplicas"];
    const Field most = spec["maxReplicas"];
    checkRange(least, 1);
    if (most.isBroken())
        return;
    if (most.numberOr(0) == 0)
        most.required(Api::tr("\"maxReplicas\" is missing, and it cannot be 0."),
                      Api::tr("Add the largest number of Pods to run."));
    else
        checkRange(most, 1);
    if (!least.isBroken() && most.numberOr(0) < least.numberOr(1))
        most.invalid(Api::tr("maxReplicas is %1, which is less than minReplicas, %2.")
                         .arg(most.numberOr(0))
                         .arg(least.numberOr(1)),
                     Api::tr("Make maxReplicas equal to minReplicas or larger."))
            .ruled("number-out-of-range");
}

void refuseNone(const Field &metrics)
{
    metrics.forbidden(Api::tr("With no Pods running there is nothing that these metrics could measure."),
                      Api::tr("Set minReplicas to 1 or more."));
}

} // namespace

void checkOldHorizontalPodAutoscaler(ApiRun &run)
{
    const Field spec = run.spec();
    checkReplicaBounds(spec);
    checkReference(spec["scaleTargetRef"], true);
    const Field metrics = spec["metrics"];
    if (spec["minReplicas"].number() == 0)
        refuseNone(metrics);
    // The server turns the old field into a metric and names that.
    checkRange(spec["targetCPUUtilizationPercentage"].reportedAt(
                   metrics.madeItem(0).made("resource").made("target").made("averageUtilization")),
               1);
}

void checkHorizontalPodAutoscaler(ApiRun &run)
{
    const Field spec = run.spec();
    checkReplicaBounds(spec);
    checkReference(spec["scaleTargetRef"], true);
    const Field metrics = spec["metrics"];
    bool canBeZero = false;
    for (const Field &metric : metrics.items()) {
        checkMetric(metric);
        canBeZero = canBeZero || metric["type"].text() == "Object" || metric["type"].text() == "External";
    }
    if (spec["minReplicas"].number() == 0 && !canBeZero)
        refuseNone(metrics);
    checkScalingRules(spec["behavior"]["scaleUp"]);
    checkScalingRules(spec["behavior"]["scaleDown"]);
}

} // namespace slipway
