// SPDX-License-Identifier: GPL-3.0-or-later
// Which node a pod gets, or why none (spec section 3): the filters in the scheduler's order; then what the pod prefers,
// the fewest of its kind, the emptiest.
#include "sim/handlers/claims.h"
#include "sim/handlers/placement.h"

#include <algorithm>

namespace slipway::sim
{

/// SC-6, SC-7.
std::string unavailable(std::size_t nodes, const std::map<std::string, int> &reasons)
{
    std::vector<std::string> parts;
    for (const auto &[reason, count] : reasons)
        parts.push_back(std::to_string(count) + " " + reason);
    std::sort(parts.begin(), parts.end());
    std::string text = "0/" + std::to_string(nodes) + " nodes are available: ";
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i ? ", " : "") + parts[i];
    return text + ".";
}

namespace
{

double fullness(const NodeState &node, const Load &load)
{
    const auto share = [](std::int64_t used, std::int64_t of) {
        return of > 0 ? static_cast<double>(used) / static_cast<double>(of) : 1.0;
    };
    return share(load.used.cpuMillis, node.cpuMillis) + share(load.used.memoryBytes, node.memoryBytes);
}

void setScheduled(PodState &pod, bool value, const std::string &reason, const std::string &message, Time now)
{
    std::erase_if(pod.conditions, [](const Condition &c) { return c.type == "PodScheduled"; });
    pod.conditions.insert(pod.conditions.begin(), {"PodScheduled", value, reason, message, now});
}

void fail(Engine &engine, PodWork &work, const std::string &message, Sentence plain, const Origin &origin,
          EventId cause)
{
    PodState &pod = engine.edit(work);
    setScheduled(pod, false, "Unschedulable", message, engine.now);
    EventDraft event = podEvent(pod, cause, What::FailedScheduling, Component::Scheduler);
    event.type = EventType::Warning;
    event.reason = "FailedScheduling";
    event.message = message;
    event.plain = std::move(plain);
    event.origin = origin;
    work.cause = engine.emit(std::move(event));
    publishStatus(engine, work, work.cause);
}

void bind(Engine &engine, PodWork &work, const std::string &node, bool told, EventId cause)
{
    PodState &pod = engine.edit(work);
    pod.node = node;
    pod.nominatedNode.clear();
    setScheduled(pod, true, {}, {}, engine.now);
    work.onNode = true;
    if (told) {
        EventDraft event = podEvent(pod, cause, What::Scheduled, Component::Scheduler);
        event.type = EventType::Normal;
        event.reason = "Scheduled";
        event.message = "Successfully assigned " + pod.key.ns + "/" + pod.key.name + " to " + node;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The scheduler chooses %1 for pod %2."), {node, pod.key.name}};
        cause = engine.emit(std::move(event));
    }
    requestSync(engine, work, cause);
}

struct Candidate {
    const NodeState *node = nullptr;
    int siblings = 0;
    double fullness = 0;
};

/// Which of the nodes that could have the pod: preferences, then few of its kind, then room; the rest is luck.
const NodeState &best(Engine &engine, const PodState &pod, const std::vector<Candidate> &candidates)
{
    std::vector<const NodeState *> nodes;
    for (const Candidate &candidate : candidates)
        nodes.push_back(candidate.node);
    const std::vector<double> preferred = preferences(engine, pod, nodes);
    std::size_t chosen = 0;
    std::uint64_t ties = 0;
    const auto rank = [&](std::size_t i) {
        return std::tuple(-preferred[i], candidates[i].siblings, candidates[i].fullness);
    };
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        ties = rank(i) == rank(chosen) ? ties + 1 : rank(i) < rank(chosen) ? 0 : ties;
        const bool luck = rank(i) == rank(chosen) && engine.random.below(ties + 1) == 0;
        if (rank(i) < rank(chosen) || luck)
            chosen = i;
    }
    return *candidates[chosen].node;
}

/// The field that most of the reasons are about.
Origin originOfReasons(const PodSpec &spec, const std::map<std::string, int> &reasons)
{
    const auto about = [&](const char *word) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&](const auto &reason) { return reason.first.find(word) != std::string::npos; });
    };
    const auto written = [](const Origin &origin) { return !origin.path.empty(); };
    if (about("spread") && !spec.spread.empty())
        return spec.spread.front().origin;
    if (about("affinity rules") && written(spec.affinityOrigin))
        return spec.affinityOrigin;
    if (about("Insufficient") || about("ports"))
        return spec.containers.empty() ? spec.origin : spec.containers.front().origin;
    if (about("affinity/selector") && spec.nodeSelector.empty() && written(spec.affinityOrigin))
        return spec.affinityOrigin;
    for (const VolumeSpec &volume : spec.volumes)
        if (volume.source == VolumeSpec::Source::Claim && about("ersistent"))
            return volume.origin;
    return spec.origin;
}

/// No node is free for it: perhaps others make room.
void failEverywhere(Engine &engine, PodWork &work, const std::vector<Verdict> &verdicts, EventId cause)
{
    std::map<std::string, int> reasons;
    for (const Verdict &verdict : verdicts)
        for (const std::string &reason : verdict.reasons)
            ++reasons[reason];
    const std::string name = engine.state(work).key.name;
    const Origin origin = originOfReasons(*work.spec, reasons);
    if (verdicts.empty())
        return fail(engine, work, "no nodes available to schedule pods",
                    {QT_TRANSLATE_NOOP("slipway::sim", "No node can take pod %1: it waits as Pending."), {name}},
                    origin, cause);
    const std::string text = unavailable(verdicts.size(), reasons);
    const Preemption preemption = preempt(engine, work, verdicts, cause);
    if (preemption.told == EventId::None)
        return fail(engine, work, text + " no new claims to deallocate, preemption: " + preemption.message,
                    {QT_TRANSLATE_NOOP("slipway::sim", "No node can take pod %1: it waits as Pending."), {name}},
                    origin, cause);
    fail(engine, work, text,
         {QT_TRANSLATE_NOOP("slipway::sim", "No node can take pod %1 yet: it waits as Pending until pods of lower "
                                            "priority have left node %2."),
          {name, engine.state(work).nominatedNode}},
         origin, preemption.told);
}

void chooseNode(Engine &engine, PodWork &work, EventId cause)
{
    const PodState &pod = engine.state(work);
    std::vector<Verdict> verdicts;
    std::vector<Candidate> candidates;
    const std::vector<Load> loads = loadsOf(engine, pod);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const NodeState &node = engine.world.nodes[i];
        verdicts.push_back(filterNode(engine, work, node, loads[i]));
        if (verdicts.back().reasons.empty())
            candidates.push_back({&node, loads[i].siblings, fullness(node, loads[i])});
    }
    if (candidates.empty())
        return failEverywhere(engine, work, verdicts, cause);
    const NodeState &node = best(engine, pod, candidates);
    const std::string name = node.name;
    bind(engine, work, name, true, bindOnNode(engine, work, node, cause));
}

} // namespace

void requestScheduling(Engine &engine, PodWork &work, EventId cause)
{
    if (work.scheduleQueued || work.onNode || work.gone)
        return;
    work.scheduleQueued = true;
    engine.plan(engine.now, Rank::Sync, task::SchedulePod{engine.indexOf(work)}, cause);
}

void retryUnscheduled(Engine &engine, EventId cause)
{
    std::vector<PodWork *> waiting;
    for (PodWork &work : engine.pods)
        if (!work.onNode && !work.gone)
            waiting.push_back(&work);
    // The queue of the scheduler is in the order of priority (plugins/queuesort).
    std::stable_sort(waiting.begin(), waiting.end(), [&](const PodWork *a, const PodWork *b) {
        return engine.state(*a).priority > engine.state(*b).priority;
    });
    for (PodWork *work : waiting)
        requestScheduling(engine, *work, cause);
}

void handle(Engine &engine, const task::SchedulePod &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    work.scheduleQueued = false;
    if (work.gone || work.onNode || engine.state(work).deletedAt)
        return;
    const PodState &pod = engine.state(work);
    if (!work.spec->schedulingGates.empty()) {
        PodState &gated = engine.edit(work);
        setScheduled(gated, false, "SchedulingGated", "Scheduling is blocked due to non-empty scheduling gates",
                     engine.now);
        publishStatus(engine, work, cause);
        return;
    }
    if (!work.spec->nodeName.empty()) {
        if (engine.node(work.spec->nodeName) && !isAdmitted(engine, work, cause))
            return;
        if (engine.node(work.spec->nodeName))
            bind(engine, work, work.spec->nodeName, false, cause);
        else
            fail(engine, work, "node \"" + work.spec->nodeName + "\" not found",
                 {QT_TRANSLATE_NOOP("slipway::sim",
                                    "Pod %1 names node %2, which this cluster does not have: it waits for ever."),
                  {pod.key.name, work.spec->nodeName}},
                 work.spec->origin, cause);
        return;
    }
    Origin origin;
    if (const std::string obstacle = claimObstacle(engine, work, origin); !obstacle.empty()) {
        // The claim plug-in has no state then, hence the odd end of the real message (SC-7).
        fail(engine, work,
             "0/" + std::to_string(engine.world.nodes.size()) + " nodes are available: " + obstacle + ". not found",
             {QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 waits as Pending because of a volume claim: %2."),
              {pod.key.name, obstacle}},
             origin, cause);
        return;
    }
    chooseNode(engine, work, cause);
}

} // namespace slipway::sim
