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
        PodSpec pinned = *workload.spec;
        pinned.nodeSelector[HostLabel] = name;
        createPod(engine, workload, newPodName(engine, workload.key.name), Component::DaemonSetController, cause,
                  std::make_shared<const PodSpec>(std::move(pinned)));
    }
}

/// Old versions make room for new ones; only so many nodes may be without a ready pod meanwhile.
void update(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const int nodes = daemonNodes(engine, workload);
    int budget = std::max(1, workload.maxUnavailable.of(nodes, true));
    std::vector<std::string> serving; // by uid
    std::vector<std::string> idle;
    int available = 0;
    for (const PodState *pod : podsOf(engine, workload.key)) {
        const bool ready = pod->isActive() && pod->isReady();
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
