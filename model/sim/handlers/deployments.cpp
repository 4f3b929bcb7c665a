// SPDX-License-Identifier: GPL-3.0-or-later
// The Deployment controller and its ReplicaSets at work: what their rules decide is told and done.
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

std::vector<WorkloadState> replicaSetsOf(const Engine &engine, const ObjectKey &deployment)
{
    std::vector<WorkloadState> sets;
    std::copy_if(engine.world.workloads.begin(), engine.world.workloads.end(), std::back_inserter(sets),
                 [&](const WorkloadState &w) { return w.owner == deployment; });
    return sets;
}

/// A cluster merges events that come too often, and drops them when there are too many.
void announce(const Engine &engine, WorkloadWork &workload, EventDraft &event)
{
    constexpr std::size_t MergeFrom = 10, DropFrom = 25;
    std::erase_if(workload.announced, [&](Time t) { return t + std::chrono::minutes(10) < engine.now; });
    event.type = workload.announced.size() < DropFrom ? EventType::Normal : EventType::Silent;
    if (workload.announced.size() >= MergeFrom)
        event.message = "(combined from similar events): " + event.message;
    workload.announced.push_back(engine.now);
}

EventDraft changeEvent(Engine &engine, WorkloadWork &workload, const ReplicaSetChange &change, bool scaling,
                       EventId cause)
{
    using Kind = ReplicaSetChange::Kind;
    EventDraft event{.cause = cause, .source = Component::DeploymentController, .object = workload.key};
    event.reason = "ScalingReplicaSet";
    event.message = change.message();
    event.origin = scaling ? workload.replicasOrigin : workload.strategyOrigin;
    const std::string from = std::to_string(change.from), to = std::to_string(change.to);
    if (change.kind == Kind::Created) {
        event.what = What::ReplicaSetCreated;
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim",
                              "The Deployment controller makes ReplicaSet %1 for this pod template; pods wanted: %2."),
            {change.name, to}};
        event.origin = workload.replicasOrigin;
    } else if (change.kind == Kind::Deleted) {
        event.what = What::ReplicaSetDeleted;
        event.reason = "ReplicaSetDeleted";
        event.message = "Deleted replica set " + change.name;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "ReplicaSet %1 is deleted: the Deployment keeps only %2 old "
                                                         "versions, so nobody can go back to this one."),
                       {change.name, std::to_string(workload.deployment.revisionHistoryLimit)}};
    } else {
        event.what = What::ReplicaSetScaled;
        event.plain = {change.to > change.from
                           ? QT_TRANSLATE_NOOP("slipway::sim", "ReplicaSet %1 may grow from %2 to %3 pods.")
                           : QT_TRANSLATE_NOOP("slipway::sim", "ReplicaSet %1 has to shrink from %2 to %3 pods."),
                       {change.name, from, to}};
    }
    if (event.message.empty())
        event.message = "Created new replica set \"" + change.name + "\"";
    else if (change.kind != Kind::Deleted)
        announce(engine, workload, event);
    return event;
}

void startReplicaSet(Engine &engine, const WorkloadWork &deployment, const WorkloadState &state)
{
    WorkloadWork work{.key = state.key, .root = deployment.key, .object = deployment.object};
    work.podTemplate = work.original = state.podTemplate;
    work.templates.insert(*deployment.templates.find(state.podTemplate));
    work.spec = work.templates.begin()->second.spec;
    work.selector = deployment.selector;
    work.replicasOrigin = deployment.replicasOrigin;
    engine.workloads.push_back(std::move(work));
}

/// Stores a ReplicaSet as the sync left it; true when that changes something.
bool store(Engine &engine, const WorkloadState &state)
{
    WorkloadState *known = engine.workloadState(state.key);
    if (known && *known == state)
        return false;
    if (!known)
        known = &engine.world.workloads.emplace_back(state);
    engine.edit(*known) = state;
    return true;
}

/// What a new reason of condition Progressing means to people; nothing for those that tell nothing new.
std::optional<EventDraft> conditionEvent(const WorkloadWork &workload, const WorkloadState &before,
                                         const WorkloadState &after)
{
    const WorkloadCondition *was = before.condition("Progressing"), *is = after.condition("Progressing");
    if (!is || (was && was->reason == is->reason))
        return {};
    EventDraft event{.what = What::WorkloadChanged, .source = Component::DeploymentController, .object = workload.key};
    event.reason = is->reason;
    event.message = is->message;
    event.origin = workload.strategyOrigin;
    const std::string &name = workload.key.name;
    if (is->reason == "NewReplicaSetAvailable") {
        event.what = What::RolloutDone;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "The rollout of Deployment %1 is complete: all %2 pods are of its newest "
                                         "version and available."),
                       {name, std::to_string(after.desired)}};
    } else if (is->reason == "ProgressDeadlineExceeded") {
        event.what = What::RolloutStuck;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "Deployment %1 made no progress for %2 s: the rollout counts as failed. "
                                         "Kubernetes does nothing about it; go back with kubectl rollout undo."),
                       {name, std::to_string(workload.deployment.progressDeadlineSeconds.value_or(0))}};
    } else {
        return {};
    }
    return event;
}

void showDeployment(Engine &engine, WorkloadWork &workload, const WorkloadState &after, EventId cause)
{
    WorkloadState &known = *engine.workloadState(workload.key);
    const WorkloadState before = known;
    if (before == after)
        return;
    engine.edit(known) = after;
    const auto counts = [](const WorkloadState &s) {
        return std::tuple(s.desired, s.current, s.ready, s.available, s.terminating, s.updated);
    };
    if (counts(before) != counts(after))
        cause = tellCounts(engine, workload, after, cause);
    if (auto event = conditionEvent(workload, before, after)) {
        event->cause = cause;
        cause = engine.emit(std::move(*event));
    }
    // One action a sync: what this one left over is done by the next.
    requestWorkloadSync(engine, workload.key, cause);
}

/// A ReplicaSet is gone. What is left of its pods is collected; a later one of the same name is another object and does
/// not count them.
void orphan(Engine &engine, const ObjectKey &replicaSet, EventId cause)
{
    for (PodWork &work : engine.pods) {
        if (work.gone || engine.state(work).owner != replicaSet)
            continue;
        engine.edit(work).owner.name.clear();
        if (!engine.state(work).deletedAt)
            deletePod(engine, work, 0, false, Component::ApiServer, cause);
    }
}

} // namespace

void syncDeploymentObject(Engine &engine, WorkloadWork &workload, EventId cause)
{
    WorkloadState state = *engine.workloadState(workload.key);
    const std::vector<WorkloadState> before = replicaSetsOf(engine, workload.key);
    const bool scaling = std::any_of(before.begin(), before.end(), [&](const WorkloadState &rs) {
        return rs.desired > 0 && rs.desiredNote != workload.deployment.replicas;
    });
    std::vector<WorkloadState> sets = before;
    const DeploymentSync sync =
        syncDeployment(workload.deployment, state, sets, engine.now,
                       [&](const std::string &version) { return workload.key.name + "-" + version; });
    for (const ReplicaSetChange &change : sync.changes) {
        const auto rs =
            std::find_if(sets.begin(), sets.end(), [&](const WorkloadState &s) { return s.key.name == change.name; });
        if (change.kind == ReplicaSetChange::Kind::Created)
            startReplicaSet(engine, workload, *rs);
        if (change.kind == ReplicaSetChange::Kind::Deleted) {
            const ObjectKey key{"ReplicaSet", workload.key.ns, change.name};
            workloadOf(engine, key)->gone = true;
            engine.removeWorkload(key);
        } else {
            store(engine, *rs);
        }
        const EventId told = engine.emit(changeEvent(engine, workload, change, scaling, cause));
        if (change.kind == ReplicaSetChange::Kind::Deleted)
            orphan(engine, {"ReplicaSet", workload.key.ns, change.name}, told);
        else
            requestWorkloadSync(engine, rs->key, told);
    }
    for (const WorkloadState &rs : sets)
        store(engine, rs);
    showDeployment(engine, workload, state, cause);
    if (sync.recheck && sync.recheck != workload.recheck)
        engine.plan(*sync.recheck, Rank::Controller, task::SyncWorkload{workload.key}, cause, true);
    workload.recheck = sync.recheck;
}

void syncOwnedReplicaSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    followPlan(engine, workload, WorkloadState(*engine.workloadState(workload.key)), cause);
    WorkloadState counts = *engine.workloadState(workload.key);
    const auto next = countPods(counts, podsOf(engine, workload.key), engine.now);
    showCreateError(workload, counts, engine.now);
    if (next)
        engine.plan(*next, Rank::Controller, task::SyncWorkload{workload.key}, cause);
    if (store(engine, counts)) // shown with the Deployment's next event
        requestWorkloadSync(engine, workload.root, cause);
}

} // namespace slipway::sim
