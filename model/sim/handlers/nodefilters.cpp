// SPDX-License-Identifier: GPL-3.0-or-later
// Which nodes could have a pod: the filters in the scheduler's order (lifecycle spec SC-1 to SC-3).
#include "sim/handlers/claims.h"
#include "sim/handlers/placement.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace slipway::sim
{

/// SC-2: all app containers and sidecars together, or what one init container needs beside the sidecars before it.
Request requestOf(const PodSpec &spec)
{
    Request sum, most;
    for (const ContainerSpec &container : spec.initContainers) {
        if (container.kind == ContainerKind::Sidecar) {
            sum.cpuMillis += container.cpuMillis;
            sum.memoryBytes += container.memoryBytes;
            continue;
        }
        most.cpuMillis = std::max(most.cpuMillis, sum.cpuMillis + container.cpuMillis);
        most.memoryBytes = std::max(most.memoryBytes, sum.memoryBytes + container.memoryBytes);
    }
    for (const ContainerSpec &container : spec.containers) {
        sum.cpuMillis += container.cpuMillis;
        sum.memoryBytes += container.memoryBytes;
    }
    return {std::max(sum.cpuMillis, most.cpuMillis), std::max(sum.memoryBytes, most.memoryBytes)};
}

namespace
{

/// Those of everything that keeps running: init containers are done before anybody else could want their ports.
std::vector<const ContainerPort *> hostPortsOf(const PodSpec &spec)
{
    std::vector<const ContainerPort *> ports;
    for (const auto *list : {&spec.initContainers, &spec.containers})
        for (const ContainerSpec &container : *list)
            for (const ContainerPort &port : container.ports)
                if (port.hostPort && container.kind != ContainerKind::Init)
                    ports.push_back(&port);
    return ports;
}

/// The node whose room a pod takes, also before it is there: one that has made others leave is counted by those that
/// may not push it aside (RunFilterPluginsWithNominatedPods).
const std::string &nodeTaken(const PodState &pod, const PodState &incoming)
{
    static const std::string None;
    if (!pod.node.empty())
        return pod.node;
    return pod.number != incoming.number && pod.priority >= incoming.priority ? pod.nominatedNode : None;
}

} // namespace

std::vector<Load> loadsOf(const Engine &engine, const PodState &incoming, const Absent &absent)
{
    std::vector<Load> loads(engine.world.nodes.size());
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < loads.size(); ++i)
        positions.emplace(engine.world.nodes[i].name, i);
    for (const PodState &pod : engine.world.pods) {
        const auto position = pod.isFinished() || absent.contains(pod.number)
                                  ? positions.end()
                                  : positions.find(nodeTaken(pod, incoming));
        if (position == positions.end())
            continue;
        Load &load = loads[position->second];
        const Request request = requestOf(*pod.spec);
        load.used.cpuMillis += request.cpuMillis;
        load.used.memoryBytes += request.memoryBytes;
        ++load.pods;
        load.siblings += pod.owner == incoming.owner && !pod.owner.kind.empty() && !pod.deletedAt ? 1 : 0;
        for (const ContainerPort *port : hostPortsOf(*pod.spec))
            load.hostPorts.push_back(port);
    }
    return loads;
}

namespace
{

/// SC-3: an address that is not written is every address.
bool conflicts(const ContainerPort &a, const ContainerPort &b)
{
    const auto isAny = [](const ContainerPort &port) { return port.hostIp.empty() || port.hostIp == "0.0.0.0"; };
    return a.hostPort == b.hostPort && a.protocol == b.protocol && (isAny(a) || isAny(b) || a.hostIp == b.hostIp);
}

bool tolerates(const Toleration &toleration, const Taint &taint)
{
    const bool sameKey = toleration.key == taint.key || (toleration.key.empty() && toleration.exists);
    return sameKey && (toleration.exists || toleration.value == taint.value) &&
           (toleration.effect.empty() || toleration.effect == taint.effect);
}

} // namespace

bool hasFreePorts(const Load &load, const PodSpec &spec)
{
    const std::vector<const ContainerPort *> wanted = hostPortsOf(spec);
    return std::none_of(wanted.begin(), wanted.end(), [&](const ContainerPort *port) {
        return std::any_of(load.hostPorts.begin(), load.hostPorts.end(),
                           [&](const ContainerPort *taken) { return conflicts(*port, *taken); });
    });
}

bool matchesNodeLabels(const NodeState &node, const PodSpec &spec)
{
    const bool selected = std::all_of(spec.nodeSelector.begin(), spec.nodeSelector.end(), [&](const auto &wanted) {
        const auto label = node.labels.find(wanted.first);
        return label != node.labels.end() && label->second == wanted.second;
    });
    return selected && (spec.nodeTerms.empty() || anyTermHolds(spec.nodeTerms, node.labels));
}

bool isTolerated(const PodSpec &spec, const Taint &taint)
{
    return std::any_of(spec.tolerations.begin(), spec.tolerations.end(),
                       [&](const Toleration &toleration) { return tolerates(toleration, taint); });
}

bool toleratesTaints(const NodeState &node, const PodSpec &spec)
{
    return std::all_of(node.taints.begin(), node.taints.end(), [&](const Taint &taint) {
        return taint.effect == "PreferNoSchedule" || isTolerated(spec, taint);
    });
}

bool mayRunOn(const NodeState &node, const PodSpec &spec)
{
    return toleratesTaints(node, spec) && matchesNodeLabels(node, spec);
}

std::optional<int> toleratedSeconds(const PodSpec &spec, const Taint &taint)
{
    std::optional<int> least;
    bool tolerated = false;
    for (const Toleration &toleration : spec.tolerations) {
        if (!tolerates(toleration, taint))
            continue;
        tolerated = true;
        if (toleration.seconds)
            least = std::min(least.value_or(*toleration.seconds), *toleration.seconds);
    }
    if (tolerated)
        return least;
    const bool added = taint.key == "node.kubernetes.io/unreachable" || taint.key == "node.kubernetes.io/not-ready";
    return added ? 300 : 0; // what admission adds to every pod
}

namespace
{

Verdict resourceVerdict(const NodeState &node, const Load &load, const PodSpec &spec)
{
    const Request request = requestOf(spec);
    Verdict verdict{.preemptable = request.cpuMillis <= node.cpuMillis && request.memoryBytes <= node.memoryBytes};
    if (request.cpuMillis > 0 && request.cpuMillis > node.cpuMillis - load.used.cpuMillis)
        verdict.reasons.push_back("Insufficient cpu");
    if (request.memoryBytes > 0 && request.memoryBytes > node.memoryBytes - load.used.memoryBytes)
        verdict.reasons.push_back("Insufficient memory");
    if (load.pods >= node.maxPods)
        verdict.reasons.push_back("Too many pods");
    return verdict;
}

} // namespace

Verdict filterNode(const Engine &engine, const PodWork &work, const NodeState &node, const Load &load,
                   const Absent &absent)
{
    const PodSpec &spec = *work.spec;
    if (node.unschedulable && !isTolerated(spec, {.key = "node.kubernetes.io/unschedulable"}))
        return {{"node(s) were unschedulable"}, false};
    if (!toleratesTaints(node, spec))
        return {{"node(s) had untolerated taint(s)"}, false};
    if (!matchesNodeLabels(node, spec))
        return {{"node(s) didn't match Pod's node affinity/selector"}, false};
    if (!hasFreePorts(load, spec))
        return {{NoFreePorts}, true};
    if (Verdict verdict = resourceVerdict(node, load, spec); !verdict.reasons.empty())
        return verdict;
    if (const std::string obstacle = volumeObstacle(engine, work, node); !obstacle.empty())
        return {{obstacle}, obstacle.find("ReadWriteOncePod") != std::string::npos};
    if (Verdict verdict = spreadVerdict(engine, engine.state(work), node, absent); !verdict.reasons.empty())
        return verdict;
    return neighbourVerdict(engine, engine.state(work), node, absent);
}

} // namespace slipway::sim
