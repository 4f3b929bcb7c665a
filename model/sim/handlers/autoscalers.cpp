// SPDX-License-Identifier: GPL-3.0-or-later
// The HorizontalPodAutoscaler at work: it looks every 15 s at what the pods use and sets spec.replicas.
#include "sim/handlers/applier.h"
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

constexpr Duration Turn = std::chrono::seconds(15);

ScalingRules readRules(NodeRef node, ScalingRules rules)
{
    rules.windowSeconds = numberOr(node["stabilizationWindowSeconds"], rules.windowSeconds, 0, 3600);
    const auto select = node["selectPolicy"].value();
    rules.select = select == "Min"        ? ScalingRules::Select::Min
                   : select == "Disabled" ? ScalingRules::Select::Disabled
                                          : ScalingRules::Select::Max;
    if (node["policies"].size() > 0)
        rules.policies.clear();
    for (const NodeRef policy : node["policies"])
        rules.policies.push_back(
            {policy["type"].value() == "Percent", numberOr(policy["value"], 0), numberOr(policy["periodSeconds"], 15)});
    if (const auto tolerance = quantityMillis(node["tolerance"].value()))
        rules.tolerance = static_cast<double>(*tolerance) / 1000;
    return rules;
}

/// False when the object asks for a metric that is not played.
bool readMetric(NodeRef spec, AutoscalerSpec &autoscaler)
{
    if (spec["targetCPUUtilizationPercentage"])
        autoscaler.utilization = numberOr(spec["targetCPUUtilizationPercentage"], 80, 1);
    if (spec["metrics"].size() == 0)
        return true;
    if (spec["metrics"].size() > 1)
        return false;
    for (const NodeRef metric : spec["metrics"]) {
        const NodeRef target = metric["resource"]["target"];
        if (metric["type"].value() != "Resource" || metric["resource"]["name"].value() != "cpu")
            return false;
        autoscaler.utilization = numberOr(target["averageUtilization"], autoscaler.utilization, 1);
        if (const auto millis = quantityMillis(target["averageValue"].value()); millis && *millis > 0)
            autoscaler.averageMillis = millis;
    }
    return true;
}

std::int64_t loadNow(const Engine &engine, const ObjectKey &target)
{
    const auto steps = engine.scenario.assume.loads.find(Assumptions::keyOf(target.kind, target.ns, target.name));
    std::int64_t load = 0;
    if (steps != engine.scenario.assume.loads.end())
        for (const LoadStep &step : steps->second)
            if (step.from <= engine.now)
                load = step.cpuMillis;
    return load;
}

/// When the load changes for the last time; the autoscaler needs a while from then on.
Time lastChange(const Engine &engine, const ObjectKey &target)
{
    const auto steps = engine.scenario.assume.loads.find(Assumptions::keyOf(target.kind, target.ns, target.name));
    return steps == engine.scenario.assume.loads.end() ? Time{} - Turn
                                                       : steps->second.back().from + std::chrono::seconds(330);
}

std::int64_t requestOf(const PodSpec &spec)
{
    std::int64_t sum = 0;
    for (const ContainerSpec &container : spec.containers) {
        if (container.cpuMillis == 0)
            return 0; // one without a request makes the pod's use incomparable
        sum += container.cpuMillis;
    }
    return sum;
}

std::vector<PodUsage> usages(const Engine &engine, const ObjectKey &target)
{
    PodList pods;
    for (const PodState &pod : engine.world.pods)
        if (pod.workload == target && pod.isActive() && !pod.objectGone)
            pods.push_back(&pod);
    const auto serving = std::count_if(pods.begin(), pods.end(), [](const PodState *p) { return p->isReady(); });
    std::vector<PodUsage> usages;
    for (const PodState *pod : pods)
        usages.push_back({.state = pod->isReady() ? PodUsage::State::Ready : PodUsage::State::Unready,
                          .usedMillis = pod->isReady() ? loadNow(engine, target) / serving : 0,
                          .requestMillis = requestOf(*pod->spec)});
    return usages;
}

void tellError(Engine &engine, AutoscalerWork &work, const std::string &error, EventId cause)
{
    if (std::exchange(work.lastError, error) == error || error.empty())
        return;
    EventDraft event{.cause = cause, .what = What::NotSimulated, .source = Component::Autoscaler, .object = work.key};
    event.what = What::WorkloadChanged;
    event.type = EventType::Warning;
    event.reason = "FailedGetResourceMetric";
    event.message = error;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot tell how busy the pods are, so it changes nothing."),
                   {work.key.display()}};
    event.origin = work.origin;
    engine.emit(std::move(event));
}

void rescale(Engine &engine, const AutoscalerWork &work, WorkloadWork &target, const AutoscalerVerdict &verdict,
             EventId cause)
{
    EventDraft event{.cause = cause, .what = What::Rescaled, .source = Component::Autoscaler, .object = work.key};
    event.type = EventType::Normal;
    event.reason = "SuccessfulRescale";
    event.message = "New size: " + std::to_string(verdict.desired) + "; reason: " + verdict.reason;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The pods of %1 use %2 percent of the CPU that they ask for: the "
                                                     "autoscaler sets their number from %3 to %4."),
                   {target.key.display(), std::to_string(verdict.utilization), std::to_string(verdict.current),
                    std::to_string(verdict.desired)}};
    event.origin = work.origin;
    setReplicas(engine, target, verdict.desired);
    requestWorkloadSync(engine, target.key, engine.emit(std::move(event)));
}

} // namespace

void addAutoscaler(Applier &apply)
{
    const NodeRef spec = apply.object.root["spec"], reference = spec["scaleTargetRef"];
    AutoscalerWork work{.key = apply.key,
                        .target = {reference["kind"].text(), apply.key.ns, reference["name"].text()},
                        .origin = apply.originOf(apply.engine, spec)};
    work.spec.minReplicas = numberOr(spec["minReplicas"], 1);
    work.spec.maxReplicas = numberOr(spec["maxReplicas"], 1, 1);
    if (!readMetric(spec, work.spec)) {
        apply.refuse(
            QT_TRANSLATE_NOOP("slipway::sim", "%1 is stored, but only autoscalers of the pods' CPU are played."),
            {apply.key.display()}, "metric is not simulated", spec["metrics"]);
        return;
    }
    work.spec.hasBehavior = bool(spec["behavior"]);
    work.spec.up = readRules(spec["behavior"]["scaleUp"], work.spec.up);
    work.spec.down = readRules(spec["behavior"]["scaleDown"], work.spec.down);
    const EventId applied = apply.applied();
    apply.engine.autoscalers.push_back(std::move(work));
    apply.engine.planIn(Turn, Rank::Controller, task::SyncAutoscaler{apply.engine.autoscalers.size() - 1}, applied,
                        lastChange(apply.engine, apply.engine.autoscalers.back().target) < Time{});
}

void handle(Engine &engine, const task::SyncAutoscaler &task, EventId cause)
{
    AutoscalerWork &work = engine.autoscalers[task.autoscaler];
    engine.planIn(Turn, Rank::Controller, task, cause, engine.now > lastChange(engine, work.target));
    WorkloadWork *target = workloadOf(engine, work.target);
    if (!target)
        return tellError(engine, work, "the target " + work.target.display() + " was not found", cause);
    // Without an assumed load the pods are idle, and nothing is known that is worth a change.
    if (!engine.scenario.assume.loads.contains(
            Assumptions::keyOf(work.target.kind, work.target.ns, work.target.name)) &&
        target->replicas >= work.spec.minReplicas && target->replicas <= work.spec.maxReplicas)
        return;
    const AutoscalerVerdict verdict =
        autoscale(work.spec, target->replicas, usages(engine, work.target), work.memory, engine.now);
    tellError(engine, work, verdict.error, cause);
    if (verdict.desired != verdict.current)
        rescale(engine, work, *target, verdict, cause);
}

} // namespace slipway::sim
