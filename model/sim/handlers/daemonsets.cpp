// SPDX-License-Identifier: GPL-3.0-or-later
// The DaemonSet controller: one pod on each node that can have it.
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const char *HostLabel = "kubernetes.io/hostname";

std::string nodeOf(const PodState &pod)
{
    const auto pinned = pod.spec->nodeSelector.find(HostLabel);
    return pinned == pod.spec->nodeSelector.end() ? pod.node : pinned->second;
}

void createOn(Engine &engine, WorkloadWork &workload, const std::string &node, EventId cause)
{
    PodSpec pinned = *workload.spec;
    pinned.nodeSelector[HostLabel] = node;
    createPod(engine, workload, newPodName(engine, workload.key.name), Component::DaemonSetController, cause,
              std::make_shared<const PodSpec>(std::move(pinned)));
}

void fill(Engine &engine, WorkloadWork &workload, EventId cause)
{
    std::vector<std::string> names;
    for (const NodeState &node : engine.world.nodes)
        if (mayRunOn(node, *workload.spec))
            names.push_back(node.name);
    for (const std::string &name : names) {
        const PodList pods = podsOf(engine, workload.key);
        const auto here = std::find_if(pods.begin(), pods.end(), [&](const PodState *p) { return nodeOf(*p) == name; });
        if (here != pods.end()) {
            if ((*here)->isFinished() && !(*here)->deletedAt)
                removePodOf(engine, workload, **here, cause);
            continue; // also a terminating one: two would be in each other's way
        }
        createOn(engine, workload, name, cause);
    }
}

bool isAvailable(const Engine &engine, const WorkloadWork &workload, const PodState &pod)
{
    return pod.isActive() && pod.isReady() &&
           pod.condition("Ready")->since + std::chrono::seconds(workload.minReadySeconds) <= engine.now;
}

/// With maxSurge, a node gets its new pod beside the old one, which goes when the new one is available
/// (pkg/controller/daemon/update.go, rollingUpdate).
void surge(Engine &engine, WorkloadWork &workload, int room, EventId cause)
{
    std::vector<std::string> leaving;       // by uid
    std::vector<std::string> idle, serving; // nodes with an old pod alone
    for (const NodeState &node : engine.world.nodes) {
        const PodState *old = nullptr, *fresh = nullptr;
        for (const PodState *pod : podsOf(engine, workload.key))
            if (nodeOf(*pod) == node.name && !pod->deletedAt)
                (engine.workOf(pod->uid)->podTemplate == workload.podTemplate ? fresh : old) = pod;
        if (!old)
            continue;
        if (!fresh) {
            (isAvailable(engine, workload, *old) ? serving : idle).push_back(node.name);
            continue;
        }
        --room;
        if (isAvailable(engine, workload, *fresh))
            leaving.push_back(old->uid);
    }
    for (const std::string &uid : leaving)
        removePodOf(engine, workload, engine.state(*engine.workOf(uid)), cause);
    for (const std::string &node : idle) // their old pods serve nobody anyway
        createOn(engine, workload, node, cause);
    for (const std::string &node : serving)
        if (room-- > 0)
            createOn(engine, workload, node, cause);
}

/// Old versions make room for new ones; only so many nodes may be without a ready pod meanwhile.
void update(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const int nodes = daemonNodes(engine, workload);
    if (const int extra = workload.maxSurge.of(nodes, true); extra > 0)
        return surge(engine, workload, extra, cause);
    int budget = std::max(1, workload.maxUnavailable.of(nodes, true));
    std::vector<std::string> serving; // by uid
    std::vector<std::string> idle;
    int available = 0;
    for (const PodState *pod : podsOf(engine, workload.key)) {
        const bool ready = isAvailable(engine, workload, *pod);
        available += ready ? 1 : 0;
        if (!pod->deletedAt && engine.workOf(pod->uid)->podTemplate != workload.podTemplate)
            (ready ? serving : idle).push_back(pod->uid);
    }
    budget -= nodes - available;
    for (const std::string &uid : idle) // they serve nobody anyway
        removePodOf(engine, workload, engine.state(*engine.workOf(uid)), cause);
    for (const std::string &uid : serving)
        if (budget-- > 0)
            removePodOf(engine, workload, engine.state(*engine.workOf(uid)), cause);
}

} // namespace

int daemonNodes(const Engine &engine, const WorkloadWork &workload)
{
    return static_cast<int>(std::count_if(engine.world.nodes.begin(), engine.world.nodes.end(),
                                          [&](const NodeState &node) { return mayRunOn(node, *workload.spec); }));
}

void syncDaemonSet(Engine &engine, WorkloadWork &workload, EventId cause)
{
    fill(engine, workload, cause);
    if (!workload.onDelete)
        update(engine, workload, cause);
}

} // namespace slipway::sim
