// SPDX-License-Identifier: GPL-3.0-or-later
// The StatefulSet controller: pods with names of their own, one after the other, each with its claims.
#include "sim/handlers/applier.h"
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

std::string podName(const WorkloadWork &workload, int ordinal)
{
    return workload.key.name + "-" + std::to_string(ordinal);
}

const PodState *podAt(const Engine &engine, const WorkloadWork &workload, int ordinal)
{
    const std::string name = podName(workload, ordinal);
    for (const PodState &pod : engine.world.pods)
        if (pod.owner == workload.key && pod.key.name == name && !pod.objectGone)
            return &pod;
    return nullptr;
}

int highestOrdinal(const Engine &engine, const WorkloadWork &workload)
{
    int highest = -1;
    for (const PodState *pod : podsOf(engine, workload.key))
        highest = std::max(highest, std::atoi(pod->key.name.c_str() + workload.key.name.size() + 1));
    return highest;
}

bool isHealthy(const Engine &engine, const WorkloadWork &workload, const PodState &pod)
{
    return pod.isActive() && pod.isReady() &&
           pod.condition("Ready")->since + std::chrono::seconds(workload.minReadySeconds) <= engine.now;
}

/// Claims outlive their pods: a pod that comes back finds its own again.
void addClaims(Engine &engine, const WorkloadWork &workload, const std::string &pod, EventId cause)
{
    bool any = false;
    for (const NodeRef written : workload.object->root["spec"]["volumeClaimTemplates"]) {
        const ObjectKey key{"PersistentVolumeClaim", workload.key.ns, written["metadata"]["name"].text() + "-" + pod};
        const bool known =
            std::any_of(engine.claims.begin(), engine.claims.end(), [&](const ClaimWork &c) { return c.key == key; });
        if (known)
            continue;
        addClaim(engine, key, written["spec"], originOf(*workload.object, written), cause);
        any = true;
    }
    if (any)
        handle(engine, task::SyncClaims{}, cause);
}

void create(Engine &engine, WorkloadWork &workload, int ordinal, EventId cause)
{
    const std::string name = podName(workload, ordinal);
    addClaims(engine, workload, name, cause);
    // Below the partition, and while it is the older one that holds, pods come back as they were.
    const std::string newest = workload.podTemplate;
    if (ordinal < workload.partition && !workload.stable.empty())
        workload.podTemplate = workload.stable;
    PodSpec own = *workload.templates.at(workload.podTemplate).spec;
    for (VolumeSpec &volume : own.volumes)
        for (const ClaimWork &claim : engine.claims)
            if (volume.source == VolumeSpec::Source::Claim && claim.key.name == volume.target + "-" + name)
                volume.target = claim.key.name;
    createPod(engine, workload, name, Component::StatefulSetController, cause,
              std::make_shared<const PodSpec>(std::move(own)));
    workload.podTemplate = newest;
}

/// The pods that should be there, in order; true when the next step may be taken.
bool fill(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const int wanted = std::min<int>(workload.replicas, MaxPods);
    for (int i = 0; i < wanted; ++i) {
        const PodState *pod = podAt(engine, workload, i);
        if (!pod)
            create(engine, workload, i, cause);
        else if (pod->isFinished() && !pod->deletedAt)
            removePodOf(engine, workload, *pod, cause);
        else if (isHealthy(engine, workload, *pod))
            continue;
        if (!workload.parallelStart)
            return false; // one after the other, each when the one before is ready
    }
    return true;
}

/// Surplus pods go from the highest number down, one at a time.
bool trim(Engine &engine, WorkloadWork &workload, EventId cause)
{
    for (int i = highestOrdinal(engine, workload); i >= workload.replicas; --i) {
        const PodState *pod = podAt(engine, workload, i);
        if (!pod)
            continue;
        if (!pod->deletedAt)
            removePodOf(engine, workload, *pod, cause);
        if (!workload.parallelStart)
            return false;
    }
    return true;
}

/// Old versions are replaced from the highest number down, each when the one before is healthy again.
void update(Engine &engine, WorkloadWork &workload, EventId cause)
{
    bool allNew = true;
    for (int i = workload.replicas - 1; i >= 0; --i) {
        const PodState *pod = podAt(engine, workload, i);
        if (!pod)
            return;
        const bool old = engine.workOf(pod->uid)->podTemplate != workload.podTemplate;
        allNew = allNew && !old;
        if (i < workload.partition || workload.onDelete)
            continue;
        if (old && !pod->deletedAt)
            return removePodOf(engine, workload, *pod, cause);
        if (!isHealthy(engine, workload, *pod))
            return;
    }
    if (allNew)
        workload.stable = workload.podTemplate;
}

} // namespace

void syncStatefulSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    if (workload.stable.empty())
        workload.stable = workload.podTemplate;
    if (fill(engine, workload, cause) && trim(engine, workload, cause))
        update(engine, workload, cause);
}

} // namespace slipway::sim
