// SPDX-License-Identifier: GPL-3.0-or-later
// The controllers that make pods: Deployment with its ReplicaSet, StatefulSet, DaemonSet, Job; and bare pods.
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

Component controllerOf(const std::string &kind)
{
    if (kind == "StatefulSet")
        return Component::StatefulSetController;
    if (kind == "DaemonSet")
        return Component::DaemonSetController;
    if (kind == "Job")
        return Component::JobController;
    return kind == "Pod" ? Component::User : Component::ReplicaSetController;
}

std::vector<const PodState *> podsOf(const Engine &engine, const WorkloadWork &workload)
{
    std::vector<const PodState *> pods;
    for (const PodState &pod : engine.world.pods)
        if (pod.workload == workload.key && !pod.objectGone)
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

std::size_t activeCount(const std::vector<const PodState *> &pods)
{
    return static_cast<std::size_t>(
        std::count_if(pods.begin(), pods.end(), [](const PodState *p) { return p->isActive(); }));
}

void syncReplicaSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const auto pods = podsOf(engine, workload);
    const auto wanted = static_cast<std::size_t>(workload.replicas);
    for (std::size_t have = activeCount(pods); have < std::min(wanted, MaxPods); ++have)
        createPod(engine, workload, newPodName(engine, workload.podOwner.name), Component::ReplicaSetController, cause);
}

void syncStatefulSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    for (int i = 0; i < std::min<int>(workload.replicas, MaxPods); ++i) {
        const std::string name = workload.key.name + "-" + std::to_string(i);
        const PodState *pod = engine.world.pod({"Pod", workload.key.ns, name});
        if (!pod)
            createPod(engine, workload, name, Component::StatefulSetController, cause);
        if (!workload.parallelStart && (!pod || !pod->isReady() || pod->deletedAt))
            return; // one after the other, each when the one before is ready
    }
}

void syncDaemonSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const auto original = workload.spec;
    for (const NodeState &node : engine.world.nodes) {
        const bool wanted =
            !node.tainted &&
            std::all_of(original->nodeSelector.begin(), original->nodeSelector.end(), [&](const auto &selector) {
                const auto label = node.labels.find(selector.first);
                return label != node.labels.end() && label->second == selector.second;
            });
        const auto pods = podsOf(engine, workload);
        const bool has = std::any_of(pods.begin(), pods.end(), [&](const PodState *p) {
            const auto pinned = p->spec->nodeSelector.find("kubernetes.io/hostname");
            return p->isActive() && pinned != p->spec->nodeSelector.end() && pinned->second == node.name;
        });
        if (!wanted || has)
            continue;
        PodSpec pinned = *original;
        pinned.nodeSelector["kubernetes.io/hostname"] = node.name;
        workload.spec = std::make_shared<const PodSpec>(std::move(pinned));
        createPod(engine, workload, newPodName(engine, workload.key.name), Component::DaemonSetController, cause);
    }
    workload.spec = original;
}

void tellJobEnd(Engine &engine, WorkloadWork &workload, bool succeeded, EventId cause)
{
    workload.finished = true;
    Event event{
        .cause = cause, .what = What::WorkloadChanged, .source = Component::JobController, .object = workload.key};
    event.type = succeeded ? EventType::Normal : EventType::Warning;
    event.reason = succeeded ? "Completed" : "BackoffLimitExceeded";
    event.message = succeeded ? "Job completed" : "Job has reached the specified backoff limit";
    event.plain = {succeeded ? QT_TRANSLATE_NOOP("slipway::sim", "Job %1 is done.")
                             : QT_TRANSLATE_NOOP("slipway::sim", "Job %1 gives up: too many of its pods failed."),
                   {workload.key.name}};
    event.origin = originOf(*workload.object, workload.object->root["spec"]);
    engine.emit(std::move(event));
}

void syncJob(Engine &engine, WorkloadWork &workload, EventId cause)
{
    if (workload.finished)
        return;
    const auto pods = podsOf(engine, workload);
    const auto count = [&](Phase phase) {
        return static_cast<int>(
            std::count_if(pods.begin(), pods.end(), [&](const PodState *p) { return p->phase == phase; }));
    };
    const int succeeded = count(Phase::Succeeded), failed = count(Phase::Failed);
    if (succeeded >= workload.completions || failed > workload.backoffLimit) {
        tellJobEnd(engine, workload, succeeded >= workload.completions, cause);
        return;
    }
    // A replacement waits 10 s, doubling, after a failure.
    Time earliest{};
    for (const PodState *pod : pods)
        for (const ContainerState &container : pod->containers)
            if (pod->phase == Phase::Failed)
                earliest = std::max(earliest, container.finishedAt +
                                                  seconds(std::min(360.0, 10.0 * (1 << std::min(failed - 1, 6)))));
    if (failed > 0 && earliest > engine.now) {
        engine.plan(earliest, Rank::Controller, task::SyncWorkload{workload.podOwner}, cause);
        return;
    }
    const int wanted = std::min({workload.parallelism, workload.completions - succeeded, int(MaxPods)});
    for (int have = static_cast<int>(activeCount(pods)); have < wanted; ++have)
        createPod(engine, workload, newPodName(engine, workload.key.name), Component::JobController, cause);
}

void syncBarePod(Engine &engine, WorkloadWork &workload, EventId cause)
{
    if (!std::exchange(workload.finished, true))
        createPod(engine, workload, workload.key.name, Component::User, cause);
}

/// Counts as the status of the workload (and of a Deployment's ReplicaSet) shows them.
WorkloadState counted(Engine &engine, const WorkloadWork &workload, const ObjectKey &key, EventId cause)
{
    WorkloadState state{.key = key, .origin = workload.replicasOrigin};
    if (key != workload.key)
        state.owner = workload.key;
    state.desired = workload.key.kind == "Job" ? workload.completions : workload.replicas;
    if (workload.key.kind == "DaemonSet")
        state.desired = static_cast<int>(std::count_if(engine.world.nodes.begin(), engine.world.nodes.end(),
                                                       [](const NodeState &n) { return !n.tainted; }));
    for (const PodState *pod : podsOf(engine, workload)) {
        state.succeeded += pod->phase == Phase::Succeeded ? 1 : 0;
        state.failed += pod->phase == Phase::Failed ? 1 : 0;
        state.terminating += pod->deletedAt && !pod->isFinished() ? 1 : 0;
        if (!pod->isActive())
            continue;
        ++state.current;
        if (!pod->isReady())
            continue;
        ++state.ready;
        const Time available = pod->condition("Ready")->since + std::chrono::seconds(workload.minReadySeconds);
        if (available <= engine.now)
            ++state.available;
        else
            engine.plan(available, Rank::Controller, task::SyncWorkload{workload.podOwner}, cause);
    }
    return state;
}

void showCounts(Engine &engine, const WorkloadWork &workload, EventId cause)
{
    if (workload.key.kind == "Pod")
        return;
    bool changed = false;
    for (const ObjectKey &key : std::set{workload.key, workload.podOwner}) {
        const WorkloadState counts = counted(engine, workload, key, cause);
        WorkloadState *state = engine.workloadState(key);
        if (!state)
            state = &engine.world.workloads.emplace_back(WorkloadState{.key = key});
        changed = changed || !(*state == counts);
        engine.edit(*state) = counts;
    }
    if (!changed)
        return;
    const WorkloadState &state = *engine.workloadState(workload.key);
    Event event{.cause = cause,
                .what = What::WorkloadChanged,
                .source = controllerOf(workload.key.kind),
                .object = workload.key};
    if (workload.key.kind == "Deployment")
        event.source = Component::DeploymentController;
    event.reason = "Status";
    event.message = std::to_string(state.ready) + "/" + std::to_string(state.desired) + " ready, " +
                    std::to_string(state.available) + " available";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1: %2 of %3 pods are ready."),
                   {workload.key.display(), std::to_string(state.ready), std::to_string(state.desired)}};
    event.origin = workload.replicasOrigin;
    engine.emit(std::move(event));
}

/// The Deployment's own step: a ReplicaSet for its template, once.
EventId createReplicaSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    if (workload.key.kind != "Deployment" || workload.ordinal > 0)
        return cause;
    workload.ordinal = 1;
    const std::string count = std::to_string(workload.replicas);
    Event event{.cause = cause,
                .what = What::ReplicaSetCreated,
                .source = Component::DeploymentController,
                .object = workload.key};
    event.type = workload.replicas > 0 ? EventType::Normal : EventType::Silent;
    event.reason = "ScalingReplicaSet";
    event.message = "Scaled up replica set " + workload.podOwner.name + " from 0 to " + count;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim",
                          "The Deployment controller makes ReplicaSet %1 for this pod template; pods wanted: %2."),
        {workload.podOwner.name, count}};
    event.origin = workload.replicasOrigin;
    return engine.emit(std::move(event));
}

PodState newPod(Engine &engine, const WorkloadWork &workload, const std::string &name)
{
    PodState pod{.key = {"Pod", workload.key.ns, name},
                 .uid = engine.random.uid(),
                 .workload = workload.key,
                 .spec = workload.spec};
    if (workload.key.kind != "Pod")
        pod.owner = workload.podOwner;
    pod.createdAt = engine.now;
    pod.status = "Pending";
    const bool init = !workload.spec->initContainers.empty();
    for (const auto *list : {&workload.spec->initContainers, &workload.spec->containers})
        for (const ContainerSpec &container : *list) {
            pod.containers.push_back({.name = container.name, .kind = container.kind});
            pod.containers.back().status.reason = init ? "PodInitializing" : "ContainerCreating";
            pod.totalContainers += container.kind == ContainerKind::Init ? 0 : 1;
        }
    return pod;
}

PodWork newWork(Engine &engine, const WorkloadWork &workload, const PodState &pod)
{
    PodWork work{.uid = pod.uid, .spec = pod.spec};
    const std::string key = Assumptions::keyOf(workload.key.kind, workload.key.ns, workload.key.name);
    for (const auto *list : {&pod.spec->initContainers, &pod.spec->containers})
        for (const ContainerSpec &container : *list)
            work.containers.push_back({.spec = &container, .assume = engine.scenario.assume.of(key, container.name)});
    return work;
}

} // namespace

WorkloadWork *workloadOf(Engine &engine, const ObjectKey &key)
{
    for (WorkloadWork &workload : engine.workloads)
        if (workload.key == key || workload.podOwner == key)
            return &workload;
    return nullptr;
}

void requestWorkloadSync(Engine &engine, const ObjectKey &key, EventId cause)
{
    WorkloadWork *workload = workloadOf(engine, key);
    if (!workload || workload->queued)
        return;
    workload->queued = true;
    engine.plan(engine.now, Rank::Controller, task::SyncWorkload{key}, cause);
}

void handle(Engine &engine, const task::SyncWorkload &task, EventId cause)
{
    WorkloadWork *workload = workloadOf(engine, task.key);
    if (!workload)
        return;
    workload->queued = false;
    cause = createReplicaSet(engine, *workload, cause);
    const std::string &kind = workload->key.kind;
    if (kind == "StatefulSet")
        syncStatefulSet(engine, *workload, cause);
    else if (kind == "DaemonSet")
        syncDaemonSet(engine, *workload, cause);
    else if (kind == "Job")
        syncJob(engine, *workload, cause);
    else if (kind == "Pod")
        syncBarePod(engine, *workload, cause);
    else
        syncReplicaSet(engine, *workload, cause);
    showCounts(engine, *workload, cause);
}

void createPod(Engine &engine, WorkloadWork &workload, const std::string &name, Component source, EventId cause)
{
    if (engine.pods.size() >= engine.pods.capacity() || engine.world.pods.size() >= MaxPods)
        return;
    std::shared_ptr<const PodSpec> original = workload.spec;
    if (workload.key.kind == "StatefulSet") {
        PodSpec own = *original; // its claims carry its name
        for (VolumeSpec &volume : own.volumes)
            for (const ClaimWork &claim : engine.claims)
                if (volume.source == VolumeSpec::Source::Claim && claim.key.name == volume.target + "-" + name)
                    volume.target = claim.key.name;
        workload.spec = std::make_shared<const PodSpec>(std::move(own));
    }
    PodState pod = newPod(engine, workload, name);
    workload.spec = original;
    engine.pods.push_back(newWork(engine, workload, pod));
    PodWork &work = engine.pods.back();
    engine.world.pods.push_back(std::move(pod));
    engine.edit(work);
    const bool bare = workload.key.kind == "Pod";
    Event event{
        .cause = cause, .what = What::PodCreated, .source = source, .object = bare ? workload.key : workload.podOwner};
    event.type = bare ? EventType::Silent : EventType::Normal;
    event.reason = bare ? "PodCreated" : "SuccessfulCreate";
    event.message = workload.key.kind == "StatefulSet"
                        ? "create Pod " + name + " in StatefulSet " + workload.key.name + " successful"
                    : bare ? "Pod created"
                           : "Created pod: " + name;
    event.plain =
        bare ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 exists in the API; no node has it yet."), {name}}
             : Sentence{QT_TRANSLATE_NOOP("slipway::sim", "%1 makes pod %2."), {workload.podOwner.display(), name}};
    event.origin = workload.replicasOrigin;
    if (bare)
        event.origin = work.spec->origin;
    work.cause = engine.emit(std::move(event));
    requestScheduling(engine, work, work.cause);
}

} // namespace slipway::sim
