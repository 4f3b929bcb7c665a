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
    if (ordinal < workload.firstOrdinal + workload.partition && !workload.stable.empty())
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
        const PodState *pod = podAt(engine, workload, workload.firstOrdinal + i);
        if (!pod)
            create(engine, workload, workload.firstOrdinal + i, cause);
        else if (pod->isFinished() && !pod->deletedAt)
            removePodOf(engine, workload, *pod, cause);
        else if (isHealthy(engine, workload, *pod))
            continue;
        if (!workload.parallelStart)
            return false; // one after the other, each when the one before is ready
    }
    return true;
}

/// Surplus pods, the highest number first.
std::vector<std::string> surplus(const Engine &engine, const WorkloadWork &workload)
{
    std::vector<std::string> names;
    for (int i = highestOrdinal(engine, workload); i >= 0; --i) {
        const bool inRange = i >= workload.firstOrdinal && i < workload.firstOrdinal + workload.replicas;
        if (!inRange && podAt(engine, workload, i))
            names.push_back(podName(workload, i));
    }
    return names;
}

/// Surplus pods go one at a time, each when those below it are well; all at once where the policy is Parallel.
bool trim(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const std::vector<std::string> names = surplus(engine, workload);
    const auto pod = [&](const std::string &name) { return engine.world.pod({"Pod", workload.key.ns, name}); };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool belowIsWell =
            std::all_of(names.begin() + static_cast<std::ptrdiff_t>(i) + 1, names.end(),
                        [&](const std::string &name) { return isHealthy(engine, workload, *pod(name)); });
        if (!workload.parallelStart && !belowIsWell)
            return false;
        if (!pod(names[i])->deletedAt)
            removePodOf(engine, workload, *pod(names[i]), cause);
        if (!workload.parallelStart)
            return false;
    }
    return names.empty();
}

/// Old versions are replaced from the highest number down, as long as no more than `maxUnavailable` pods are missing
/// (stateful_set_control.go, updateStatefulSetAfterInvariantEstablished).
void update(Engine &engine, WorkloadWork &workload, EventId cause)
{
    bool allNew = true;
    int room = std::max(1, workload.maxUnavailable.of(workload.replicas, false));
    std::vector<std::string> old; // by uid
    for (int i = workload.replicas - 1; i >= 0; --i) {
        const PodState *pod = podAt(engine, workload, workload.firstOrdinal + i);
        if (!pod)
            return;
        room -= isHealthy(engine, workload, *pod) ? 0 : 1;
        const bool isOld = engine.workOf(pod->uid)->podTemplate != workload.podTemplate;
        allNew = allNew && !isOld;
        if (isOld && !pod->deletedAt && i >= workload.partition)
            old.push_back(pod->uid);
    }
    if (allNew)
        workload.stable = workload.podTemplate;
    for (std::size_t i = 0; i < old.size() && static_cast<int>(i) < room && !workload.onDelete; ++i)
        removePodOf(engine, workload, engine.state(*engine.workOf(old[i])), cause);
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
