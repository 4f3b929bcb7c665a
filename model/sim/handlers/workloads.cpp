// SPDX-License-Identifier: GPL-3.0-or-later
// What all controllers that make pods share: their turn, the pods they make and delete, the counts they show.
#include "sim/handlers/controllers.h"

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
    const auto version = workload.templates.find(workload.podTemplate);
    const std::string key = Assumptions::keyOf(workload.root.kind, workload.root.ns, workload.root.name);
    for (const auto *list : {&pod.spec->initContainers, &pod.spec->containers})
        for (const ContainerSpec &container : *list) {
            ContainerAssumptions assume = engine.scenario.assume.of(key, container.name);
            if (version != workload.templates.end())
                if (const auto own = version->second.assume.find(container.name); own != version->second.assume.end())
                    assume = own->second;
            work.containers.push_back({.spec = &container, .assume = std::move(assume)});
        }
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
    if (state)
        counts.generation = counts.observedGeneration = state->generation;
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

PodWork *createPod(Engine &engine, WorkloadWork &workload, const std::string &name, Component source, EventId cause,
                   std::shared_ptr<const PodSpec> spec)
{
    if (engine.world.pods.size() >= MaxPods)
        return nullptr;
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
    for (std::size_t i = 0; i < plan.create; ++i)
        if (!createPod(engine, workload, newPodName(engine, workload.key.name), Component::ReplicaSetController, cause))
            return;
}

} // namespace slipway::sim
