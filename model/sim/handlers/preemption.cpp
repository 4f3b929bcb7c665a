// SPDX-License-Identifier: GPL-3.0-or-later
// A pod that fits nowhere pushes pods of lower priority off a node
// (pkg/scheduler/framework/preemption/preemption.go, plugins/defaultpreemption/default_preemption.go).
#include "sim/handlers/budgets.h"
#include "sim/handlers/placement.h"

#include <algorithm>
#include <limits>

namespace slipway::sim
{

namespace
{

/// What has to go from a node, the most important first.
struct Candidate {
    std::string node{};
    std::vector<const PodState *> victims{};
    int violations = 0; ///< victims that a PodDisruptionBudget would keep
};

Time startOf(const PodState &pod)
{
    const Condition *scheduled = pod.condition("PodScheduled");
    return scheduled && scheduled->value ? scheduled->since : pod.createdAt;
}

bool isMoreImportant(const PodState *a, const PodState *b)
{
    return a->priority != b->priority ? a->priority > b->priority : startOf(*a) < startOf(*b);
}

/// Which of the pods may not all go, because a budget has been used up by those before (filterPodsWithPDBViolation).
std::set<const PodState *> violating(Engine &engine, const std::vector<const PodState *> &pods)
{
    std::vector<int> allowed;
    for (const BudgetWork &budget : engine.budgets)
        allowed.push_back(disruptionsAllowed(engine, budget));
    std::set<const PodState *> result;
    for (const PodState *pod : pods)
        for (std::size_t i = 0; i < engine.budgets.size(); ++i) {
            const BudgetWork &budget = engine.budgets[i];
            if (budget.key.ns == pod->key.ns && budget.selector.selects(pod->spec->labels) && --allowed[i] < 0)
                result.insert(pod);
        }
    return result;
}

/// All pods of lower priority are thought away; then as many as possible come back, the important ones first and
/// those that a budget protects before the others. Without victims, `why` says what is in the way.
std::optional<Candidate> victimsOn(Engine &engine, const PodWork &work, std::size_t node, std::vector<std::string> &why)
{
    const PodState &incoming = engine.state(work);
    const NodeState &where = engine.world.nodes[node];
    std::vector<const PodState *> lower;
    Absent absent;
    for (const PodState &pod : engine.world.pods)
        if (pod.node == where.name && !pod.isFinished() && pod.priority < incoming.priority) {
            lower.push_back(&pod);
            absent.insert(pod.number);
        }
    if (lower.empty()) {
        why = {"No preemption victims found for incoming pod"};
        return {};
    }
    const auto verdict = [&] {
        return filterNode(engine, work, where, loadsOf(engine, incoming, absent)[node], absent);
    };
    if (Verdict left = verdict(); !left.reasons.empty()) {
        why = std::move(left.reasons);
        return {};
    }
    std::stable_sort(lower.begin(), lower.end(), isMoreImportant);
    const std::set<const PodState *> kept = violating(engine, lower);
    Candidate candidate{.node = where.name};
    for (const bool byBudget : {true, false})
        for (const PodState *pod : lower) {
            if (kept.contains(pod) != byBudget)
                continue;
            absent.erase(pod->number);
            if (verdict().reasons.empty())
                continue; // it may stay
            absent.insert(pod->number);
            candidate.victims.push_back(pod);
            candidate.violations += byBudget ? 1 : 0;
        }
    std::stable_sort(candidate.victims.begin(), candidate.victims.end(), isMoreImportant);
    return candidate;
}

/// The less a choice costs, the smaller: budgets, the most important victim, all of them, their number, how long the
/// most important ones have run (pickOneNodeForPreemption).
auto costOf(const Candidate &candidate)
{
    std::int64_t sum = 0;
    Time youngest{};
    for (const PodState *pod : candidate.victims) {
        sum += std::int64_t{pod->priority} + std::numeric_limits<std::int32_t>::max() + 1;
        if (pod->priority == candidate.victims.front()->priority)
            youngest = youngest == Time{} ? startOf(*pod) : std::min(youngest, startOf(*pod));
    }
    return std::tuple(candidate.violations, candidate.victims.front()->priority, sum, candidate.victims.size(),
                      -youngest.time_since_epoch());
}

/// Pods that it has pushed aside before are still on their way out.
bool waitsForVictims(const Engine &engine, const PodState &incoming)
{
    return !incoming.nominatedNode.empty() &&
           std::any_of(engine.world.pods.begin(), engine.world.pods.end(), [&](const PodState &pod) {
               const Condition *target = pod.condition("DisruptionTarget");
               return pod.node == incoming.nominatedNode && pod.deletedAt && pod.priority < incoming.priority &&
                      target && target->reason == "PreemptionByScheduler";
           });
}

EventId pushAside(Engine &engine, const PodWork &work, const std::string &uid, EventId cause)
{
    PodWork &victim = *engine.workOf(uid);
    const PodState &incoming = engine.state(work);
    PodState &pod = engine.edit(victim);
    if (pod.deletedAt)
        return cause; // it goes already
    pod.conditions.push_back({.type = "DisruptionTarget",
                              .value = true,
                              .reason = "PreemptionByScheduler",
                              .message = "default-scheduler: preempting to accommodate a higher priority pod",
                              .since = engine.now});
    EventDraft event = podEvent(pod, cause, What::NodeChanged, Component::Scheduler);
    event.type = EventType::Normal;
    event.reason = "Preempted";
    event.message = "Preempted by pod " + incoming.uid + " on node " + pod.node;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 has to leave node %2: pod %3 has a higher priority "
                                          "(%4 against %5) and fits nowhere else."),
        {pod.key.name, pod.node, incoming.key.name, std::to_string(incoming.priority), std::to_string(pod.priority)}};
    event.origin = work.spec->origin;
    const EventId told = engine.emit(std::move(event));
    deletePod(engine, victim, victim.spec->terminationGrace, false, Component::Scheduler, told);
    return told;
}

} // namespace

Preemption preempt(Engine &engine, PodWork &work, const std::vector<Verdict> &verdicts, EventId cause)
{
    const PodState &incoming = engine.state(work);
    if (!mayPreempt(engine, *work.spec))
        return {.message = "not eligible due to preemptionPolicy=Never."};
    if (waitsForVictims(engine, incoming))
        return {.message = "not eligible due to a terminating pod on the nominated node."};
    std::map<std::string, int> reasons;
    std::optional<Candidate> best;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        std::vector<std::string> why{"Preemption is not helpful for scheduling"};
        auto candidate = verdicts[i].preemptable ? victimsOn(engine, work, i, why) : std::nullopt;
        if (!candidate)
            for (const std::string &reason : why)
                ++reasons[reason];
        else if (candidate->victims.empty())
            continue; // what was in the way has gone meanwhile
        else if (!best || costOf(*candidate) < costOf(*best))
            best = std::move(candidate);
    }
    if (!best)
        return {.message = unavailable(verdicts.size(), reasons)};
    std::vector<std::string> doomed; // by uid, because the list of pods changes meanwhile
    for (const PodState *pod : best->victims)
        doomed.push_back(pod->uid);
    engine.edit(work).nominatedNode = best->node;
    EventId told = cause;
    for (const std::string &uid : doomed)
        told = pushAside(engine, work, uid, told);
    return {.told = told};
}

} // namespace slipway::sim
