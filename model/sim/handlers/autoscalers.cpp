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

MetricSpec readMetric(NodeRef metric)
{
    using Source = MetricSpec::Source;
    using Target = MetricSpec::Target;
    static const std::map<std::string_view, std::pair<Source, const char *>> Types{
        {"Resource", {Source::Cpu, "resource"}},
        {"ContainerResource", {Source::Cpu, "containerResource"}},
        {"Pods", {Source::Pods, "pods"}},
        {"Object", {Source::Object, "object"}},
        {"External", {Source::External, "external"}}};
    const auto type = Types.find(metric["type"].value());
    const auto [source, field] = type == Types.end() ? std::pair{Source::External, "external"} : type->second;
    const NodeRef body = metric[field], target = body["target"];
    MetricSpec spec{
        .source = source, .name = body["metric"]["name"].text(), .object = body["describedObject"]["kind"].text()};
    if (source == Source::Cpu && body["name"].value() == "memory")
        spec.source = Source::Memory;
    spec.utilization = numberOr(target["averageUtilization"], 80, 1);
    const auto average = quantityMillis(target["averageValue"].value()),
               value = quantityMillis(target["value"].value());
    if (average && *average > 0) {
        spec.target = Target::AverageValue;
        spec.millis = *average;
    } else if (value && *value > 0) {
        spec.target = Target::Value;
        spec.millis = *value;
    }
    return spec;
}

std::vector<MetricSpec> readMetrics(NodeRef spec)
{
    std::vector<MetricSpec> metrics;
    for (const NodeRef metric : spec["metrics"])
        metrics.push_back(readMetric(metric));
    // autoscaling/v1, and the default of v2.
    if (metrics.empty())
        metrics.push_back({.utilization = numberOr(spec["targetCPUUtilizationPercentage"], 80, 1)});
    return metrics;
}

/// The value of the newest step; nothing before the first.
template <class Step, class Value>
std::optional<std::int64_t> valueNow(const std::vector<Step> &steps, Value Step::*value, Time now)
{
    std::optional<std::int64_t> found;
    for (const Step &step : steps)
        if (step.from <= now)
            found = step.*value;
    return found;
}

template <class Step>
const std::vector<Step> &stepsOf(const std::map<std::string, std::vector<Step>> &all, const std::string &key)
{
    static const std::vector<Step> None;
    const auto steps = all.find(key);
    return steps == all.end() ? None : steps->second;
}

std::string keyOf(const ObjectKey &target)
{
    return Assumptions::keyOf(target.kind, target.ns, target.name);
}

/// When what is measured changes for the last time by the scenario; the autoscaler needs a while from then on.
Time lastChange(const Engine &engine, const AutoscalerWork &work)
{
    const Assumptions &assume = engine.scenario.assume;
    std::optional<Time> last;
    const auto look = [&](const auto &steps) {
        if (!steps.empty())
            last = std::max(last.value_or(Time{}), steps.back().from);
    };
    look(stepsOf(assume.loads, keyOf(work.target)));
    look(stepsOf(assume.memory, keyOf(work.target)));
    for (const MetricSpec &metric : work.spec.metrics)
        look(stepsOf(assume.metrics, metric.name));
    for (const FlowWork &flow : engine.flows)
        if (flow.spec.cpu > Duration{})
            last = std::max(last.value_or(Time{}), flow.rateSince);
    return last ? *last + std::chrono::seconds(330) : Time{} - Turn;
}

/// Whether anything is assumed about what this autoscaler looks at. Without it the pods are idle, and nothing is known
/// that is worth a change.
bool isMeasured(const Engine &engine, const AutoscalerWork &work)
{
    return lastChange(engine, work) >= Time{} ||
           std::any_of(engine.scenario.assume.traffic.begin(), engine.scenario.assume.traffic.end(),
                       [](const FlowAssumptions &flow) { return flow.cpu > Duration{}; });
}

std::int64_t requestOf(const PodSpec &spec, std::int64_t ContainerSpec::*resource)
{
    std::int64_t sum = 0;
    for (const ContainerSpec &container : spec.containers) {
        if (container.*resource == 0)
            return 0; // one without a request makes the pod's use incomparable
        sum += container.*resource;
    }
    return sum;
}

Measured measure(Engine &engine, const AutoscalerWork &work, const MetricSpec &metric)
{
    using Source = MetricSpec::Source;
    const Assumptions &assume = engine.scenario.assume;
    PodList pods;
    for (const PodState &pod : engine.world.pods)
        if (pod.workload == work.target && pod.isActive() && !pod.objectGone)
            pods.push_back(&pod);
    Measured measured;
    measured.ready =
        static_cast<int>(std::count_if(pods.begin(), pods.end(), [](const PodState *p) { return p->isReady(); }));
    if (metric.source == Source::Object || metric.source == Source::External) {
        measured.value = valueNow(stepsOf(assume.metrics, metric.name), &MetricStep::millis, engine.now);
        return measured;
    }
    const std::int64_t load =
        valueNow(stepsOf(assume.loads, keyOf(work.target)), &LoadStep::cpuMillis, engine.now).value_or(0);
    const auto memory = valueNow(stepsOf(assume.memory, keyOf(work.target)), &MetricStep::millis, engine.now);
    const auto own = valueNow(stepsOf(assume.metrics, metric.name), &MetricStep::millis, engine.now);
    for (const PodState *pod : pods) {
        PodUsage usage{.state = pod->isReady() ? PodUsage::State::Ready : PodUsage::State::Unready};
        if (metric.source == Source::Cpu) {
            usage.requestMillis = requestOf(*pod->spec, &ContainerSpec::cpuMillis);
            usage.usedMillis = requestMillis(engine, engine.indexOf(*engine.workOf(pod->uid)));
            if (pod->isReady())
                usage.usedMillis += load / measured.ready;
        } else if (metric.source == Source::Memory) {
            usage.requestMillis = requestOf(*pod->spec, &ContainerSpec::memoryBytes) * 1000;
            usage.usedMillis = memory.value_or(0);
            if (!memory)
                usage.state = PodUsage::State::Missing;
        } else {
            usage.usedMillis = own.value_or(0);
            if (!own)
                usage.state = PodUsage::State::Missing;
        }
        measured.pods.push_back(usage);
    }
    return measured;
}

void tellError(Engine &engine, AutoscalerWork &work, const std::string &reason, const std::string &error, EventId cause)
{
    if (std::exchange(work.lastError, error) == error || error.empty())
        return;
    EventDraft event{.cause = cause, .what = What::NotSimulated, .source = Component::Autoscaler, .object = work.key};
    event.what = What::WorkloadChanged;
    event.type = EventType::Warning;
    event.reason = reason;
    event.message = error;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot tell how busy the pods are, so it makes no pod less. It says: %2"),
        {work.key.display(), error}};
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
    const bool up = verdict.desired > verdict.current;
    event.plain = {
        up ? QT_TRANSLATE_NOOP("slipway::sim", "The autoscaler raises the number of pods of %1 from %2 to %3: %4.")
           : QT_TRANSLATE_NOOP("slipway::sim", "The autoscaler lowers the number of pods of %1 from %2 to %3: %4."),
        {target.key.display(), std::to_string(verdict.current), std::to_string(verdict.desired), verdict.reason}};
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
    work.spec.metrics = readMetrics(spec);
    work.spec.hasBehavior = bool(spec["behavior"]);
    work.spec.up = readRules(spec["behavior"]["scaleUp"], work.spec.up);
    work.spec.down = readRules(spec["behavior"]["scaleDown"], work.spec.down);
    const EventId applied = apply.applied();
    apply.engine.autoscalers.push_back(std::move(work));
    apply.engine.planIn(Turn, Rank::Controller, task::SyncAutoscaler{apply.engine.autoscalers.size() - 1}, applied,
                        lastChange(apply.engine, apply.engine.autoscalers.back()) < Time{});
}

void handle(Engine &engine, const task::SyncAutoscaler &task, EventId cause)
{
    AutoscalerWork &work = engine.autoscalers[task.autoscaler];
    if (work.gone)
        return;
    engine.planIn(Turn, Rank::Controller, task, cause, engine.now > lastChange(engine, work));
    WorkloadWork *target = workloadOf(engine, work.target);
    if (!target)
        return tellError(engine, work, "FailedGetScale", "the target " + work.target.display() + " was not found",
                         cause);
    if (!isMeasured(engine, work) && target->replicas >= work.spec.minReplicas &&
        target->replicas <= work.spec.maxReplicas)
        return;
    std::vector<Measured> measured;
    for (const MetricSpec &metric : work.spec.metrics)
        measured.push_back(measure(engine, work, metric));
    const AutoscalerVerdict verdict = autoscale(work.spec, target->replicas, measured, work.memory, engine.now);
    tellError(engine, work, verdict.errorReason, verdict.error, cause);
    if (verdict.desired != verdict.current)
        rescale(engine, work, *target, verdict, cause);
}

} // namespace slipway::sim
