// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/autoscaler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::sim
{

namespace
{

using Entries = std::vector<AutoscalerMemory::Entry>;

/// The pods that are counted, and how their use compares with the target.
struct Sample {
    std::int64_t used = 0;
    std::int64_t requested = 0;
    int count = 0;
    void add(std::int64_t use, std::int64_t request)
    {
        used += use;
        requested += request;
        ++count;
    }
    int utilization() const { return requested > 0 ? static_cast<int>(100 * used / requested) : 0; }
    double ratio(const AutoscalerSpec &spec) const
    {
        if (spec.averageMillis)
            return static_cast<double>(used / count) / static_cast<double>(*spec.averageMillis);
        return static_cast<double>(utilization()) / spec.utilization;
    }
};

bool isTolerated(const AutoscalerSpec &spec, double ratio)
{
    return 1 - spec.down.tolerance <= ratio && ratio <= 1 + spec.up.tolerance;
}

int roundedUp(double replicas)
{
    return static_cast<int>(std::ceil(replicas));
}

/// Replicas that came or went less than a period ago.
int changedWithin(const Entries &entries, int periodSeconds, Time now)
{
    int sum = 0;
    for (const auto &entry : entries)
        if (entry.at > now - std::chrono::seconds(periodSeconds))
            sum += entry.replicas;
    return sum;
}

enum class Way { Up, Down };

/// Where one policy lets the replicas go from what there were when its period began.
int allowedBy(const ScalingPolicy &policy, int start, Way way)
{
    if (!policy.percent)
        return way == Way::Up ? start + policy.value : start - policy.value;
    const double share = policy.value / 100.0;
    return way == Way::Up ? roundedUp(start * (1 + share)) : static_cast<int>(start * (1 - share));
}

/// How far the rules let the replicas go.
int limitOf(const ScalingRules &rules, int current, const AutoscalerMemory &memory, Time now, Way way)
{
    if (rules.select == ScalingRules::Select::Disabled)
        return current;
    const bool isHighest = (rules.select == ScalingRules::Select::Max) == (way == Way::Up);
    std::optional<int> limit;
    for (const ScalingPolicy &policy : rules.policies) {
        const int start = current - changedWithin(memory.added, policy.periodSeconds, now) +
                          changedWithin(memory.removed, policy.periodSeconds, now);
        const int allowed = allowedBy(policy, start, way);
        limit = !limit ? allowed : isHighest ? std::max(*limit, allowed) : std::min(*limit, allowed);
    }
    return way == Way::Up ? std::max(current, limit.value_or(current)) : std::min(current, limit.value_or(current));
}

int withoutBehavior(const AutoscalerSpec &spec, int current, int proposal, AutoscalerMemory &memory, Time now)
{
    int stable = proposal;
    for (const auto &entry : memory.proposals)
        if (entry.at >= now - std::chrono::seconds(300))
            stable = std::max(stable, entry.replicas);
    memory.proposals.push_back({now, proposal});
    return std::clamp(stable, spec.minReplicas,
                      std::max(spec.minReplicas, std::min(spec.maxReplicas, std::max(2 * current, 4))));
}

int withBehavior(const AutoscalerSpec &spec, int current, int proposal, AutoscalerMemory &memory, Time now)
{
    int up = proposal, down = proposal;
    for (const auto &entry : memory.proposals) {
        if (entry.at > now - std::chrono::seconds(spec.up.windowSeconds))
            up = std::min(up, entry.replicas);
        if (entry.at > now - std::chrono::seconds(spec.down.windowSeconds))
            down = std::max(down, entry.replicas);
    }
    memory.proposals.push_back({now, proposal});
    const int stable = current < up ? up : current > down ? down : current;
    if (stable > current)
        return std::min({stable, limitOf(spec.up, current, memory, now, Way::Up), spec.maxReplicas});
    if (stable < current)
        return std::max({stable, limitOf(spec.down, current, memory, now, Way::Down), spec.minReplicas});
    return stable;
}

/// What nobody needs any more.
void forget(AutoscalerMemory &memory, Time now)
{
    for (Entries *entries : {&memory.proposals, &memory.added, &memory.removed})
        std::erase_if(*entries, [&](const auto &entry) { return entry.at + std::chrono::hours(1) < now; });
}

} // namespace

std::optional<int> proposedReplicas(const AutoscalerSpec &spec, int current, const std::vector<PodUsage> &pods,
                                    AutoscalerVerdict &verdict)
{
    Sample sample;
    int unready = 0;
    std::vector<std::int64_t> missing;
    for (const PodUsage &pod : pods) {
        if (!spec.averageMillis && pod.requestMillis == 0) {
            verdict.error = "failed to get cpu utilization: missing request for cpu" +
                            (pod.lacking.empty() ? "" : " in container " + pod.lacking + " of Pod " + pod.pod);
            return {};
        }
        if (pod.state == PodUsage::State::Ready)
            sample.add(pod.usedMillis, pod.requestMillis);
        else if (pod.state == PodUsage::State::Missing)
            missing.push_back(pod.requestMillis);
        else
            ++unready;
    }
    if (sample.count == 0) {
        verdict.error = "did not receive metrics for targeted pods (pods might be unready)";
        return {};
    }
    verdict.utilization = sample.utilization();
    const double ratio = sample.ratio(spec);
    const bool unreadyCount = unready > 0 && ratio > 1;
    if (missing.empty() && !unreadyCount)
        return isTolerated(spec, ratio) ? current : roundedUp(ratio * sample.count);
    // What is not known is assumed to argue against the change.
    for (const std::int64_t request : missing) {
        if (ratio < 1)
            sample.add(spec.averageMillis ? *spec.averageMillis : request * std::max(100, spec.utilization) / 100,
                       request);
        else if (ratio > 1)
            sample.add(0, request);
    }
    if (unreadyCount)
        for (const PodUsage &pod : pods)
            if (pod.state == PodUsage::State::Unready)
                sample.add(0, pod.requestMillis);
    const double balanced = sample.ratio(spec);
    if (isTolerated(spec, balanced) || (ratio < 1 && balanced > 1) || (ratio > 1 && balanced < 1))
        return current;
    const int replicas = roundedUp(balanced * sample.count);
    const bool backwards = (balanced < 1 && replicas > current) || (balanced > 1 && replicas < current);
    return backwards ? current : replicas;
}

namespace
{

struct Proposal {
    std::optional<int> replicas{};
    std::string why{}; ///< "cpu resource utilization (percentage of request)"
};

/// Object and External (replica_calculator.go GetObjectMetricReplicas, GetExternalMetricReplicas and per pod).
std::optional<int> proposedByValue(const AutoscalerSpec &spec, const MetricSpec &metric, int current,
                                   const Measured &measured)
{
    const double value = static_cast<double>(*measured.value), target = static_cast<double>(metric.millis);
    if (metric.target == MetricSpec::Target::Value) {
        const double ratio = value / target;
        if (current == 0)
            return roundedUp(ratio);
        return isTolerated(spec, ratio) ? current : roundedUp(ratio * measured.ready);
    }
    const double ratio = current > 0 ? value / (target * current) : 0;
    return current > 0 && isTolerated(spec, ratio) ? current : roundedUp(value / target);
}

Proposal propose(const AutoscalerSpec &spec, const MetricSpec &metric, int current, const Measured &measured,
                 AutoscalerVerdict &verdict)
{
    using Source = MetricSpec::Source;
    const bool resource = metric.source == Source::Cpu || metric.source == Source::Memory;
    const std::string name = metric.source == Source::Cpu      ? "cpu"
                             : metric.source == Source::Memory ? "memory"
                                                               : metric.name;
    if (!resource && metric.source != Source::Pods) {
        const bool external = metric.source == Source::External;
        Proposal proposal{.why = external ? "external metric " + name + "(nil)" : metric.object + " metric " + name};
        if (measured.value) {
            proposal.replicas = proposedByValue(spec, metric, current, measured);
            return proposal;
        }
        verdict.errorReason = external ? "FailedGetExternalMetric" : "FailedGetObjectMetric";
        verdict.error = "unable to get " + std::string(external ? "external metric " : "metric ") + name +
                        ": no metrics returned from " + (external ? "external" : "custom") + " metrics API";
        return proposal;
    }
    AutoscalerSpec one = spec;
    one.utilization = metric.utilization;
    one.averageMillis.reset();
    if (metric.target != MetricSpec::Target::Utilization)
        one.averageMillis = metric.millis;
    AutoscalerVerdict own;
    Proposal proposal{.replicas = proposedReplicas(one, current, measured.pods, own)};
    proposal.why = metric.source == Source::Pods ? "pods metric " + name
                   : one.averageMillis           ? name + " resource"
                                                 : name + " resource utilization (percentage of request)";
    if (!proposal.replicas) {
        verdict.errorReason = resource ? "FailedGetResourceMetric" : "FailedGetPodsMetric";
        verdict.error = own.error;
        if (const std::size_t cpu = verdict.error.find("cpu"); metric.source == Source::Memory)
            while (verdict.error.find("cpu") != std::string::npos)
                verdict.error.replace(verdict.error.find("cpu", cpu), 3, "memory");
    } else if (metric.source == Source::Cpu) {
        verdict.utilization = own.utilization;
    }
    return proposal;
}

/// The largest of the metrics' proposals (horizontal.go computeReplicasForMetrics).
std::optional<int> proposeAll(const AutoscalerSpec &spec, int current, const std::vector<Measured> &measured,
                              AutoscalerVerdict &verdict)
{
    std::optional<int> most;
    for (std::size_t i = 0; i < spec.metrics.size() && i < measured.size(); ++i) {
        AutoscalerVerdict own;
        const Proposal proposal = propose(spec, spec.metrics[i], current, measured[i], own);
        if (!proposal.replicas && verdict.invalid++ == 0) {
            verdict.error = own.error; // the first one is told
            verdict.errorReason = own.errorReason;
        }
        verdict.utilization = std::max(verdict.utilization, own.utilization);
        if (!proposal.replicas || (most && *most >= *proposal.replicas))
            continue;
        most = proposal.replicas;
        verdict.reason = *most > current ? proposal.why + " above target" : std::string();
    }
    if (most && verdict.invalid > 0 && *most < current)
        most.reset();
    verdict.nothingKnown = !most;
    return most;
}

template <class Propose>
AutoscalerVerdict decide(const AutoscalerSpec &spec, int current, AutoscalerMemory &memory, Time now, Propose propose)
{
    AutoscalerVerdict verdict{.current = current, .proposal = current, .desired = current};
    if (!std::exchange(memory.begun, true))
        memory.proposals.push_back({now, current});
    if (current == 0 && spec.minReplicas > 0)
        return verdict; // switched off by hand
    if (current > spec.maxReplicas || current < spec.minReplicas) {
        const bool above = current > spec.maxReplicas;
        verdict.proposal = verdict.desired = above ? spec.maxReplicas : spec.minReplicas;
        verdict.reason = above ? "Current number of replicas above Spec.MaxReplicas"
                               : "Current number of replicas below Spec.MinReplicas";
        return verdict;
    }
    const std::optional<int> proposal = propose(verdict);
    if (!proposal)
        return verdict;
    verdict.proposal = *proposal;
    if (*proposal < current)
        verdict.reason = "All metrics below target";
    verdict.desired = spec.hasBehavior ? withBehavior(spec, current, *proposal, memory, now)
                                       : withoutBehavior(spec, current, *proposal, memory, now);
    if (verdict.desired > current)
        memory.added.push_back({now, verdict.desired - current});
    else if (verdict.desired < current)
        memory.removed.push_back({now, current - verdict.desired});
    forget(memory, now);
    return verdict;
}

} // namespace

AutoscalerVerdict autoscale(const AutoscalerSpec &spec, int current, const std::vector<Measured> &measured,
                            AutoscalerMemory &memory, Time now)
{
    return decide(spec, current, memory, now,
                  [&](AutoscalerVerdict &verdict) { return proposeAll(spec, current, measured, verdict); });
}

AutoscalerVerdict autoscale(const AutoscalerSpec &spec, int current, const std::vector<PodUsage> &pods,
                            AutoscalerMemory &memory, Time now)
{
    AutoscalerSpec alone = spec;
    MetricSpec cpu{.utilization = spec.utilization};
    if (spec.averageMillis) {
        cpu.target = MetricSpec::Target::AverageValue;
        cpu.millis = *spec.averageMillis;
    }
    alone.metrics = {cpu};
    return autoscale(alone, current, std::vector<Measured>{{.pods = pods}}, memory, now);
}

} // namespace slipway::sim
