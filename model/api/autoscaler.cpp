// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/autoscaler.h"

#include "api/common.h"
#include "api/kinds.h"
#include "schema/quantity.h"

#include <algorithm>
#include <array>
#include <set>

namespace slipway
{

namespace
{

constexpr std::string_view Rule{"hpa-spec-invalid"};
constexpr std::array<std::string_view, 5> Sources{"object", "external", "pods", "resource", "containerResource"};

std::string sourceOfType(std::string_view type)
{
    std::string source(type);
    if (!source.empty() && source[0] >= 'A' && source[0] <= 'Z')
        source[0] = static_cast<char>(source[0] - 'A' + 'a');
    return source;
}

std::string typeOfSource(std::string_view source)
{
    std::string type(source);
    if (!type.empty() && type[0] >= 'a' && type[0] <= 'z')
        type[0] = static_cast<char>(type[0] - 'a' + 'A');
    return type;
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
                     Api::tr("Write cpu or memory, or a resource with a domain such as example.com/gpu."))
            .ruled(Rule);
}

/// A kind or a name in a reference.
void checkReferencePart(const Field &part)
{
    if (!part.text().empty())
        checkName(part, NameFormat::PathSegment, Api::tr("an object"));
    else
        requireField(part);
}

void checkReferenceParts(const Field &reference, bool needsGroup)
{
    checkReferencePart(reference["kind"]);
    checkReferencePart(reference["name"]);
    const Field version = reference["apiVersion"];
    const std::string_view text = version.text();
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) != std::string_view::npos) {
        version
            .invalid(Api::tr("\"%1\" is no apiVersion: it has more than one slash.").arg(quotedShort(text)),
                     Api::tr("Write group and version, such as apps/v1."))
            .ruled(Rule);
        return;
    }
    const bool hasGroup = slash != std::string_view::npos && slash > 0;
    if (needsGroup && !hasGroup && reference["kind"].text() != "ReplicationController") {
        ApiError &wrong = version
                              .invalid(text.empty() ? Api::tr("The apiVersion of the object to scale is missing.")
                                                    : Api::tr("\"%1\" names no API group.").arg(quotedShort(text)),
                                       Api::tr("Write the apiVersion that the object itself has, such as apps/v1."))
                              .ruled(Rule);
        const std::string_view kind = reference["kind"].text();
        if (kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet")
            wrong.set(version, "apps/v1", false,
                      Api::tr("Set \"%1\" to %2").arg(QLatin1String("apiVersion"), QLatin1String("apps/v1")));
    }
}

void checkMetricName(const Field &metric)
{
    const Field name = metric["name"];
    if (name.text().empty())
        name.required(Api::tr("The metric has no name."), Api::tr("Add the name of the metric.")).ruled(Rule);
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

/// Adds to the error number `first` the type of target that goes with the number that is written.
void offerTargetType(const Field &target, std::size_t first)
{
    if (target.run().errors().size() <= first)
        return;
    ApiError &wrong = target.run().last().ruled(Rule);
    for (const auto &[key, type] : {std::pair("averageUtilization", "Utilization"),
                                    std::pair("averageValue", "AverageValue"), std::pair("value", "Value")})
        if (target[key])
            wrong.set(target["type"], type, false, Api::tr("Add \"type: %1\"").arg(QLatin1String(type)));
}

void checkTarget(const Field &target)
{
    const Field type = target["type"];
    const std::size_t first = target.run().errors().size();
    if (type.text().empty())
        requireField(type, Api::tr("Add \"type:\" with Utilization, Value or AverageValue."));
    checkChoice(type, type.text(), {"Utilization", "Value", "AverageValue"}, ApiErrorType::Invalid);
    if (type.text().empty()) {
        target.run().joinFrom(first);
        offerTargetType(target, first);
    }
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
        target[reportedMissing].required(Api::tr("The target has no number to aim at."), next).ruled(Rule);
    if (one && other)
        other.forbidden(Api::tr("The target has two numbers to aim at."), next)
            .ruled(Rule)
            .remove(other.node(), false, Api::tr("Keep only \"%1\"").arg(QLatin1String(first)))
            .remove(one.node(), false, Api::tr("Keep only \"%1\"").arg(QLatin1String(second)));
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
        average
            .required(Api::tr("The target has no number to aim at."),
                      Api::tr("Add \"averageValue\" with the wanted average over all Pods."))
            .ruled(Rule);
}

void checkResourceMetric(const Field &source, bool ofContainer)
{
    const Field name = source["name"];
    if (name.text().empty())
        name.required(Api::tr("The metric does not say which resource it measures."),
                      Api::tr("Add \"name: cpu\" or \"name: memory\"."))
            .ruled(Rule)
            .set(name, "cpu", false, Api::tr("Measure the use of CPU"))
            .set(name, "memory", false, Api::tr("Measure the use of memory"));
    else if (ofContainer)
        checkContainerResource(name);
    const Field container = source["container"];
    if (ofContainer && container.text().empty())
        container
            .required(Api::tr("The metric does not say which container it measures."),
                      Api::tr("Add the name of a container."))
            .ruled(Rule);
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

void checkPolicy(const Field &policy)
{
    checkChoice(policy["type"], policy["type"].text(), {"Percent", "Pods"});
    const auto positive = [](const Field &field, std::int64_t most) {
        if (field)
            checkRange(field, 1, most);
        else
            field
                .invalid(Api::tr("\"%1\" is missing, and 0 is not allowed.").arg(quotedShort(field.key())),
                         Api::tr("Write a number of 1 or more."))
                .ruled(Rule);
    };
    positive(policy["value"], INT64_MAX);
    positive(policy["periodSeconds"], 1800);
}

} // namespace

void checkMetric(const Field &metric)
{
    const Field type = metric["type"];
    std::vector<Field> present;
    for (std::string_view key : Sources)
        if (metric[key])
            present.push_back(metric[key]);
    const std::size_t first = metric.run().errors().size();
    if (type.text().empty())
        requireField(type, Api::tr("Add \"type:\" with Resource, Pods, Object, External or ContainerResource."));
    const bool isKnown =
        checkChoice(type, type.text(), {"ContainerResource", "External", "Object", "Pods", "Resource"});
    if (type.text().empty()) {
        metric.run().joinFrom(first);
        if (metric.run().errors().size() > first && present.size() == 1)
            metric.run().last().set(type, typeOfSource(present.front().key()));
    }
    const std::string expected = isKnown ? sourceOfType(type.text()) : std::string();
    // The server looks into the first one only.
    if (!present.empty())
        checkSource(present.front());
    if (isKnown && !metric[metric.run().keep(expected)]) {
        ApiError &wrong =
            metric[metric.run().keep(expected)]
                .required(Api::tr("A metric of type %1 needs the block \"%2\".")
                              .arg(quotedShort(type.text()), quotedShort(expected)),
                          Api::tr("Add \"%1:\", or change the type to what is written.").arg(quotedShort(expected)))
                .ruled(Rule);
        wrong.node = type.node();
        wrong.atKey = false;
        if (present.size() == 1)
            wrong.set(
                type, typeOfSource(present.front().key()), false,
                Api::tr("Change the type to %1").arg(QString::fromStdString(typeOfSource(present.front().key()))));
    }
    for (const Field &source : present)
        if (present.size() > 1 && source.key() != expected)
            source
                .forbidden(Api::tr("A metric of type %1 cannot have a block \"%2\".")
                               .arg(quotedShort(type.text()), quotedShort(source.key())),
                           Api::tr("Make it a metric of its own, or remove it."))
                .ruled(Rule)
                .remove(source.node());
}

void checkReference(const Field &reference, bool needsGroup)
{
    const std::size_t first = reference.run().errors().size();
    checkReferenceParts(reference, needsGroup);
    // Where nothing is written, all of it is missing at once.
    if (!reference)
        reference.run().joinFrom(first);
}

void checkScalingRules(const Field &rules)
{
    if (!rules)
        return;
    checkRange(rules["stabilizationWindowSeconds"], 0, 3600);
    checkChoiceIfSet(rules["selectPolicy"], {"Disabled", "Max", "Min"});
    const Field policies = rules["policies"];
    if (policies && policies.size() == 0)
        policies
            .required(Api::tr("The list of policies is empty."),
                      Api::tr("Add a policy, or remove \"policies\" to get the usual ones."))
            .ruled(Rule)
            .remove(policies.node());
    for (const Field &policy : policies.items())
        checkPolicy(policy);
    const Field tolerance = rules["tolerance"];
    const auto value = Quantity::parse(tolerance.text());
    if (tolerance && value && value->value < 0)
        tolerance.invalid(Api::tr("A tolerance cannot be negative."), Api::tr("Write 0 or more, for example 0.1."))
            .ruled("number-out-of-range");
}

void checkReplicaBounds(const Field &spec, bool canBeZero)
{
    const Field least = spec["minReplicas"];
    const Field most = spec["maxReplicas"];
    const std::size_t bound = spec.run().errors().size();
    if (!checkRange(least, 1) && least.number() == 0 && !canBeZero) {
        spec["metrics"].forbidden(Api::tr("With no Pods running there is nothing that these metrics could measure."),
                                  Api::tr("Set minReplicas to 1 or more."));
        spec.run().joinFrom(bound);
    }
    if (most.isBroken())
        return;
    const std::int64_t wanted = std::max<std::int64_t>(least.numberOr(1), 1);
    const std::size_t first = spec.run().errors().size();
    if (most.numberOr(0) == 0)
        most.required(Api::tr("\"maxReplicas\" is missing, and it cannot be 0."),
                      Api::tr("Add the largest number of Pods to run."))
            .ruled(Rule)
            .set(most, std::max<std::int64_t>(wanted, 3), false,
                 Api::tr("Set \"%1\" to %2").arg(QLatin1String("maxReplicas")).arg(std::max<std::int64_t>(wanted, 3)));
    else
        checkRange(most, 1);
    const bool isAlone = spec.run().errors().size() > first;
    if (!least.isBroken() && most.numberOr(0) < least.numberOr(1)) {
        ApiError &wrong = most.invalid(Api::tr("maxReplicas is %1, which is less than minReplicas, %2.")
                                           .arg(most.numberOr(0))
                                           .arg(least.numberOr(1)),
                                       Api::tr("Make maxReplicas equal to minReplicas or larger."))
                              .ruled(Rule);
        if (least && !isAlone)
            wrong
                .repair(Api::tr("Swap them"),
                        {ApiRepair::set(most, least.numberOr(1)), ApiRepair::set(least, most.numberOr(1))})
                .relate(least.node(), Api::tr("The minimum."));
    }
    // A maximum that is missing or below 1 is below the minimum too.
    if (isAlone)
        spec.run().joinFrom(first);
}

void checkHorizontalPodAutoscaler(ApiRun &run)
{
    const Field spec = run.spec();
    const std::vector<Field> metrics = spec["metrics"].items();
    checkReplicaBounds(spec, std::any_of(metrics.begin(), metrics.end(), [](const Field &metric) {
                           return metric["type"].text() == "Object" || metric["type"].text() == "External";
                       }));
    checkReference(spec["scaleTargetRef"], true);
    for (const Field &metric : metrics)
        checkMetric(metric);
    checkScalingRules(spec["behavior"]["scaleUp"]);
    checkScalingRules(spec["behavior"]["scaleDown"]);
}

} // namespace slipway
