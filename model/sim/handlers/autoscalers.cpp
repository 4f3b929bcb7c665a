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
    return last ? std::max(*last, engine.assumedSince) + std::chrono::seconds(330) : Time{} - Turn;
}

/// Whether anything is assumed about what this autoscaler looks at. Without it the pods are idle, and nothing is known
/// that is worth a change.
bool isMeasured(const Engine &engine, const AutoscalerWork &work)
{
    return lastChange(engine, work) >= Time{} ||
           std::any_of(engine.scenario.assume.traffic.begin(), engine.scenario.assume.traffic.end(),
                       [](const FlowAssumptions &flow) { return flow.cpu > Duration{}; });
}

/// All that a pod asks for; 0, and the container, where one without a request makes its use incomparable.
std::int64_t requestOf(const PodSpec &spec, std::int64_t ContainerSpec::*resource, std::string &lacking)
{
    std::int64_t sum = 0;
    for (const auto *list : {&spec.containers, &spec.initContainers})
        for (const ContainerSpec &container : *list) {
            if (container.kind == ContainerKind::Init)
                continue;
            if (container.*resource == 0) {
                lacking = container.name;
                return 0;
            }
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
        PodUsage usage{.pod = pod->key.name,
                       .state = pod->isReady() ? PodUsage::State::Ready : PodUsage::State::Unready};
        if (metric.source == Source::Cpu) {
            usage.requestMillis = requestOf(*pod->spec, &ContainerSpec::cpuMillis, usage.lacking);
            usage.usedMillis = requestMillis(engine, engine.indexOf(*engine.workOf(pod->uid)));
            if (pod->isReady())
                usage.usedMillis += load / measured.ready;
        } else if (metric.source == Source::Memory) {
            usage.requestMillis = requestOf(*pod->spec, &ContainerSpec::memoryBytes, usage.lacking) * 1000;
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
    const bool known = reason != "FailedGetScale" && reason != "AmbiguousSelector";
    event.plain = {known
                       ? QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot tell how busy the pods are (%2), so it makes no "
                                                           "pod less.")
                       : QT_TRANSLATE_NOOP("slipway::sim", "%1 scales nothing: %2."),
                   {work.key.display(), error}};
    event.origin = work.origin;
    engine.emit(std::move(event));
}

/// A metric that is not known, and what follows for the whole (horizontal.go computeReplicasForMetrics).
void tellVerdictError(Engine &engine, AutoscalerWork &work, const AutoscalerVerdict &verdict, EventId cause)
{
    const bool told = work.lastError == verdict.error;
    tellError(engine, work, verdict.errorReason, verdict.error, cause);
    if (told || verdict.error.empty() || !verdict.nothingKnown)
        return;
    EventDraft event{
        .cause = cause, .what = What::WorkloadChanged, .source = Component::Autoscaler, .object = work.key};
    event.type = EventType::Warning;
    event.reason = "FailedComputeMetricsReplicas";
    event.message = "invalid metrics (" + std::to_string(verdict.invalid) + " invalid out of " +
                    std::to_string(work.spec.metrics.size()) + "), first error is: " + verdict.error;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "%1 leaves the number of pods as it is: of %2 metrics %3 could not "
                                     "be read."),
                   {work.key.display(), std::to_string(work.spec.metrics.size()), std::to_string(verdict.invalid)}};
    event.origin = work.origin;
    engine.emit(std::move(event));
}

/// Nothing is assumed about the load, but a pod without a request can never be compared with a target in percent.
void tellMissingRequest(Engine &engine, AutoscalerWork &work, const std::vector<Measured> &measured, EventId cause)
{
    AutoscalerMemory unused;
    for (std::size_t i = 0; i < measured.size(); ++i) {
        const MetricSpec &metric = work.spec.metrics[i];
        const bool compares = metric.target == MetricSpec::Target::Utilization &&
                              (metric.source == MetricSpec::Source::Cpu || metric.source == MetricSpec::Source::Memory);
        const auto lacks = [](const PodUsage &pod) { return pod.requestMillis == 0; };
        if (!compares || std::none_of(measured[i].pods.begin(), measured[i].pods.end(), lacks))
            continue;
        const int current = std::max(1, static_cast<int>(measured[i].pods.size()));
        return tellVerdictError(engine, work, autoscale(work.spec, current, measured, unused, engine.now), cause);
    }
}

/// The autoscalers that want the same pods, this one first; empty where it is alone (11.9).
std::string othersOf(const Engine &engine, const AutoscalerWork &work)
{
    std::string list;
    int count = 0;
    for (const AutoscalerWork &other : engine.autoscalers)
        if (!other.gone && other.target == work.target) {
            list += (list.empty() ? "" : " ") + other.key.ns + "/" + other.key.name;
            ++count;
        }
    return count > 1 ? "[" + list + "]" : std::string();
}

std::string selectorText(const WorkloadWork &target)
{
    std::string text;
    for (const auto &[key, value] : target.selector)
        text += (text.empty() ? "" : ",") + key + "=" + value;
    return text;
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

/// The next look; while nothing is going to change, it keeps the run from nothing. The first one is worth waiting for.
void planTurn(Engine &engine, std::size_t i, EventId cause, bool first = false)
{
    AutoscalerWork &work = engine.autoscalers[i];
    work.next = engine.now + Turn;
    engine.plan(work.next, Rank::Controller, task::SyncAutoscaler{i, work.turn}, cause,
                !first && engine.now > lastChange(engine, work));
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
    planTurn(apply.engine, apply.engine.autoscalers.size() - 1, applied, true);
}

void wakeAutoscalers(Engine &engine, EventId cause)
{
    for (std::size_t i = 0; i < engine.autoscalers.size(); ++i) {
        AutoscalerWork &work = engine.autoscalers[i];
        ++work.turn;
        engine.plan(work.next, Rank::Controller, task::SyncAutoscaler{i, work.turn}, cause);
    }
}

void handle(Engine &engine, const task::SyncAutoscaler &task, EventId cause)
{
    AutoscalerWork &work = engine.autoscalers[task.autoscaler];
    if (work.gone || work.turn != task.turn)
        return;
    planTurn(engine, task.autoscaler, cause);
    WorkloadWork *target = workloadOf(engine, work.target);
    if (!target)
        return tellError(engine, work, "FailedGetScale", "the target " + work.target.display() + " was not found",
                         cause);
    if (const std::string others = othersOf(engine, work); !others.empty())
        return tellError(engine, work, "AmbiguousSelector",
                         "pods by selector " + selectorText(*target) + " are controlled by multiple HPAs: " + others,
                         cause);
    std::vector<Measured> measured;
    for (const MetricSpec &metric : work.spec.metrics)
        measured.push_back(measure(engine, work, metric));
    const bool inBounds = target->replicas >= work.spec.minReplicas && target->replicas <= work.spec.maxReplicas;
    if (inBounds && !isMeasured(engine, work))
        return tellMissingRequest(engine, work, measured, cause);
    const AutoscalerVerdict verdict = autoscale(work.spec, target->replicas, measured, work.memory, engine.now);
    tellVerdictError(engine, work, verdict, cause);
    if (verdict.desired != verdict.current)
        rescale(engine, work, *target, verdict, cause);
}

} // namespace slipway::sim
