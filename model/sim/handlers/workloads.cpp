// SPDX-License-Identifier: GPL-3.0-or-later
// What all controllers that make pods share: their turn, the pods they make and delete, the counts they show.
#include "sim/handlers/controllers.h"
#include "sim/handlers/placement.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

PodState newPod(Engine &engine, const WorkloadWork &workload, const std::string &name,
                const std::shared_ptr<const PodSpec> &spec)
{
    PodState pod{
        .key = {"Pod", workload.key.ns, name}, .uid = engine.random.uid(), .workload = workload.root, .spec = spec};
    if (workload.key.kind != "Pod")
        pod.owner = workload.key;
    pod.createdAt = engine.now;
    pod.priority = priorityOf(engine, *spec);
    pod.status = "Pending";
    const bool init = !spec->initContainers.empty();
    for (const auto *list : {&spec->initContainers, &spec->containers})
        for (const ContainerSpec &container : *list) {
            pod.containers.push_back({.name = container.name, .kind = container.kind});
            pod.containers.back().status.reason = init ? "PodInitializing" : "ContainerCreating";
            pod.totalContainers += container.kind == ContainerKind::Init ? 0 : 1;
        }
    return pod;
}

PodWork newWork(Engine &engine, const WorkloadWork &workload, const PodState &pod)
{
    PodWork work{.uid = pod.uid, .name = pod.key.name, .spec = pod.spec};
    work.podTemplate = workload.podTemplate;
    for (const auto *list : {&pod.spec->initContainers, &pod.spec->containers})
        for (const ContainerSpec &container : *list)
            work.containers.push_back(
                {.spec = &container, .assume = assumedOf(engine, workload, work.podTemplate, container.name)});
    addOutages(engine, pod, work);
    return work;
}

void syncBarePod(Engine &engine, WorkloadWork &workload, EventId cause)
{
    if (!std::exchange(workload.finished, true))
        createPod(engine, workload, workload.key.name, Component::User, cause);
}

/// A ReplicaSet or ReplicationController of the files.
void syncOwnReplicaSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    WorkloadState wanted{.key = workload.key, .desired = workload.replicas};
    followPlan(engine, workload, wanted, cause);
}

WorkloadState counted(Engine &engine, const WorkloadWork &workload)
{
    WorkloadState state{.key = workload.key, .origin = workload.replicasOrigin};
    state.minReadySeconds = workload.minReadySeconds;
    state.desired = workload.key.kind == "Job" ? workload.completions : workload.replicas;
    if (workload.key.kind == "CronJob")
        state.desired = 0;
    if (workload.key.kind == "DaemonSet")
        state.desired = daemonNodes(engine, workload);
    const PodList pods = podsOf(engine, workload.key);
    if (const auto next = countPods(state, pods, engine.now))
        engine.plan(*next, Rank::Controller, task::SyncWorkload{workload.key}, EventId::None);
    for (const PodState *pod : pods) {
        state.succeeded += pod->phase == Phase::Succeeded ? 1 : 0;
        state.failed += pod->phase == Phase::Failed ? 1 : 0;
    }
    return state;
}

} // namespace

ContainerAssumptions assumedOf(const Engine &engine, const WorkloadWork &workload, const std::string &podTemplate,
                               const std::string &container)
{
    if (const auto version = workload.templates.find(podTemplate); version != workload.templates.end())
        if (const auto own = version->second.assume.find(container); own != version->second.assume.end())
            return own->second;
    return engine.scenario.assume.of(Assumptions::keyOf(workload.root.kind, workload.root.ns, workload.root.name),
                                     container);
}

PodList podsOf(const Engine &engine, const ObjectKey &owner)
{
    PodList pods;
    for (const PodState &pod : engine.world.pods)
        if (!pod.objectGone && (pod.owner == owner || (pod.owner.kind.empty() && pod.workload == owner)))
            pods.push_back(&pod);
    return pods;
}

std::string newPodName(Engine &engine, const std::string &owner)
{
    std::string name;
    do {
        name = owner.substr(0, 58) + "-" + engine.random.nameSuffix();
    } while (!engine.usedNames.insert("Pod/" + name).second);
    return name;
}

void showCounts(Engine &engine, const WorkloadWork &workload, EventId cause)
{
    WorkloadState counts = counted(engine, workload);
    WorkloadState *state = engine.workloadState(workload.key);
    if (state) {
        counts.generation = counts.observedGeneration = state->generation;
        counts.conditions = state->conditions;
    }
    if (controllerOf(workload.key.kind) == Component::ReplicaSetController)
        showCreateError(workload, counts, engine.now);
    if (state && *state == counts)
        return;
    if (!state)
        state = &engine.world.workloads.emplace_back(WorkloadState{.key = workload.key});
    engine.edit(*state) = counts;
    tellCounts(engine, workload, counts, cause);
}

EventId tellCounts(Engine &engine, const WorkloadWork &workload, const WorkloadState &state, EventId cause)
{
    EventDraft event{.cause = cause, .what = What::WorkloadChanged, .object = workload.key};
    event.source = controllerOf(workload.key.kind);
    event.reason = "Status";
    event.message = std::to_string(state.ready) + "/" + std::to_string(state.desired) + " ready, " +
                    std::to_string(state.available) + " available";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1: %2 of %3 pods are ready."),
                   {workload.key.display(), std::to_string(state.ready), std::to_string(state.desired)}};
    event.origin = workload.replicasOrigin;
    return engine.emit(std::move(event));
}

Component controllerOf(const std::string &kind)
{
    if (kind == "Deployment")
        return Component::DeploymentController;
    if (kind == "StatefulSet")
        return Component::StatefulSetController;
    if (kind == "DaemonSet")
        return Component::DaemonSetController;
    if (kind == "Job")
        return Component::JobController;
    if (kind == "CronJob")
        return Component::CronJobController;
    return kind == "Pod" ? Component::User : Component::ReplicaSetController;
}

WorkloadWork *workloadOf(Engine &engine, const ObjectKey &key)
{
    for (WorkloadWork &workload : engine.workloads)
        if (workload.key == key && !workload.gone)
            return &workload;
    return nullptr;
}

void requestWorkloadSync(Engine &engine, const ObjectKey &key, EventId cause)
{
    WorkloadWork *workload = workloadOf(engine, key);
    if (!workload || workload->queued)
        return;
    workload->queued = true;
    workload->queuedBy = cause;
    engine.plan(engine.now, Rank::Controller, task::SyncWorkload{key}, cause);
}

void handle(Engine &engine, const task::SyncWorkload &task, EventId cause)
{
    WorkloadWork *workload = workloadOf(engine, task.key);
    if (!workload)
        return;
    if (workload->queued && cause == EventId::None)
        cause = workload->queuedBy;
    workload->queued = false;
    const std::string &kind = workload->key.kind;
    if (kind == "Deployment") {
        syncDeploymentObject(engine, *workload, cause);
        return;
    }
    if (kind == "ReplicaSet" && workload->root != workload->key) {
        syncOwnedReplicaSet(engine, *workload, cause);
        return;
    }
    if (kind == "StatefulSet")
        syncStatefulSet(engine, *workload, cause);
    else if (kind == "DaemonSet")
        syncDaemonSet(engine, *workload, cause);
    else if (kind == "Job")
        syncJob(engine, *workload, cause);
    else if (kind == "CronJob")
        syncCronJob(engine, *workload, cause);
    else if (kind == "Pod")
        return syncBarePod(engine, *workload, cause);
    else
        syncOwnReplicaSet(engine, *workload, cause);
    if (workload->gone)
        return;
    showCounts(engine, *workload, cause);
    if (workload->finished && workload->key.kind == "Job" && workload->root != workload->key)
        requestWorkloadSync(engine, workload->root, cause);
}

namespace
{

/// The API server refuses a pod. The controller's queue tries again, each time after twice as long
/// (client-go util/workqueue DefaultTypedControllerRateLimiter: 5 ms, 10 ms, ... 1000 s).
void failCreate(Engine &engine, WorkloadWork &workload, const std::string &name, const std::string &error,
                Component source, EventId cause)
{
    EventDraft event{.cause = cause, .what = What::FailedCreate, .source = source, .object = workload.key};
    event.type = EventType::Warning;
    event.reason = "FailedCreate";
    event.message = workload.key.kind == "StatefulSet"
                        ? "create Pod " + name + " in StatefulSet " + workload.key.name + " failed error: " + error
                        : "Error creating: " + error;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 may not make pod %2: the API server refuses it because of a "
                                                     "quota (%3)."),
                   {workload.key.display(), name, error}};
    const auto refusing = std::find_if(engine.quotas.begin(), engine.quotas.end(), [&](const QuotaWork &quota) {
        return error.find("quota: " + quota.key.name) != std::string::npos;
    });
    event.origin = refusing != engine.quotas.end() ? refusing->origin : workload.replicasOrigin;
    const EventId told = engine.emit(std::move(event));
    workload.createError = error;
    if (std::exchange(workload.failedAt, engine.now) == engine.now || workload.key.kind == "Pod")
        return; // the same sync; and nobody tries a bare pod again
    constexpr int Doublings = 18;
    const Duration delay = std::min(seconds(1000), seconds(0.005) * (1 << std::min(workload.failures++, Doublings)));
    // Once it is tried only every now and then, nothing new is to be seen.
    engine.planIn(delay, Rank::Controller, task::SyncWorkload{workload.key}, told, delay > seconds(20));
}

} // namespace

PodWork *createPod(Engine &engine, WorkloadWork &workload, const std::string &name, Component source, EventId cause,
                   std::shared_ptr<const PodSpec> spec)
{
    if (engine.world.pods.size() >= MaxPods)
        return nullptr;
    if (const std::string error = quotaError(engine, workload.key.ns, name, spec ? *spec : *workload.spec);
        !error.empty()) {
        failCreate(engine, workload, name, error, source, cause);
        return nullptr;
    }
    workload.createError.clear();
    PodState pod = newPod(engine, workload, name, spec ? spec : workload.spec);
    const PodSpec &rules = *pod.spec;
    engine.neighbourly = engine.neighbourly || !rules.affinity.empty() || !rules.antiAffinity.empty() ||
                         !rules.preferredAffinity.empty() || !rules.preferredAntiAffinity.empty();
    PodWork made = newWork(engine, workload, pod);
    PodWork &work = engine.addPod(std::move(made), std::move(pod));
    const bool bare = workload.key.kind == "Pod";
    EventDraft event{.cause = cause, .what = What::PodCreated, .source = source, .object = workload.key};
    event.type = bare ? EventType::Silent : EventType::Normal;
    event.reason = bare ? "PodCreated" : "SuccessfulCreate";
    event.message = workload.key.kind == "StatefulSet"
                        ? "create Pod " + name + " in StatefulSet " + workload.key.name + " successful"
                    : bare ? "Pod created"
                           : "Created pod: " + name;
    event.plain =
        bare ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 exists in the API; no node has it yet."), {name}}
             : Sentence{QT_TRANSLATE_NOOP("slipway::sim", "%1 makes pod %2."), {workload.key.display(), name}};
    event.origin = workload.replicasOrigin;
    if (bare)
        event.origin = work.spec->origin;
    work.cause = engine.emit(std::move(event));
    requestScheduling(engine, work, work.cause);
    return &work;
}

void removePodOf(Engine &engine, const WorkloadWork &workload, const PodState &pod, EventId cause)
{
    PodWork *work = engine.workOf(pod.uid);
    if (!work || work->gone)
        return;
    const std::string name = pod.key.name;
    EventDraft event{.cause = cause, .what = What::PodRemoved, .object = workload.key};
    event.source = controllerOf(workload.key.kind);
    event.type = EventType::Normal;
    event.reason = "SuccessfulDelete";
    event.message = workload.key.kind == "StatefulSet"
                        ? "delete Pod " + name + " in StatefulSet " + workload.key.name + " successful"
                        : "Deleted pod: " + name;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 deletes pod %2: it is one too many, or of an old version."),
                   {workload.key.display(), name}};
    event.origin = workload.replicasOrigin;
    const EventId told = engine.emit(std::move(event));
    deletePod(engine, *work, work->spec->terminationGrace, false, controllerOf(workload.key.kind), told);
}

namespace
{

/// In batches of 1, 2, 4, ...: what fails for one pod is likely to fail for all, so the batch in which it does is the
/// last one (replica_set.go slowStartBatch).
void createPods(Engine &engine, WorkloadWork &workload, std::size_t count, EventId cause)
{
    bool failed = false;
    for (std::size_t batch = 1; count > 0 && !failed; batch *= 2) {
        const std::size_t size = std::min(batch, count);
        for (std::size_t i = 0; i < size; ++i)
            failed = !createPod(engine, workload, newPodName(engine, workload.key.name),
                                Component::ReplicaSetController, cause) ||
                     failed;
        count -= size;
    }
    if (!failed)
        workload.failures = 0;
}

} // namespace

void showCreateError(const WorkloadWork &workload, WorkloadState &state, Time now)
{
    const WorkloadCondition *known = state.condition("ReplicaFailure");
    if (workload.createError.empty()) {
        std::erase_if(state.conditions, [](const WorkloadCondition &c) { return c.type == "ReplicaFailure"; });
        return;
    }
    if (known)
        return; // same status and reason: not written again
    state.conditions.push_back({.type = "ReplicaFailure",
                                .status = "True",
                                .reason = "FailedCreate",
                                .message = workload.createError,
                                .updatedAt = now,
                                .changedAt = now});
}

void followPlan(Engine &engine, WorkloadWork &workload, const WorkloadState &wanted, EventId cause)
{
    PodList related;
    for (const PodState &pod : engine.world.pods)
        if (pod.workload == workload.root && !pod.objectGone)
            related.push_back(&pod);
    const ReplicaSetPlan plan = planReplicaSet(wanted, podsOf(engine, workload.key), related, engine.now);
    std::vector<std::string> doomed; // by uid, because the list of pods changes meanwhile
    for (const PodState *pod : plan.remove)
        doomed.push_back(pod->uid);
    for (const std::string &uid : doomed)
        if (const PodWork *work = engine.workOf(uid); work && !work->gone)
            removePodOf(engine, workload, engine.state(*work), cause);
    createPods(engine, workload, plan.create, cause);
}

} // namespace slipway::sim
