// SPDX-License-Identifier: GPL-3.0-or-later
// The kubelet's own look at a pod that names its node (KL-1, pkg/kubelet/lifecycle/predicate.go): what it refuses has
// failed for good.
#include "sim/handlers/placement.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

struct Refusal {
    std::string reason{}; ///< empty: admitted
    std::string message{};
};

Refusal outOf(const char *resource, std::int64_t requested, std::int64_t used, std::int64_t capacity)
{
    return {std::string("OutOf") + resource,
            std::string("Node didn't have enough resource: ") + resource + ", requested: " + std::to_string(requested) +
                ", used: " + std::to_string(used) + ", capacity: " + std::to_string(capacity)};
}

Refusal failed(const char *predicate, const char *why)
{
    return {predicate, std::string("Predicate ") + predicate + " failed: " + why};
}

/// The first of the scheduler's checks that fails, in the kubelet's order; of taints only NoExecute counts here.
Refusal refusalOf(const NodeState &node, const Load &load, const PodSpec &spec)
{
    const Request request = requestOf(spec);
    if (load.pods >= node.maxPods)
        return outOf("pods", 1, load.pods, node.maxPods);
    if (request.cpuMillis > 0 && request.cpuMillis > node.cpuMillis - load.used.cpuMillis)
        return outOf("cpu", request.cpuMillis, load.used.cpuMillis, node.cpuMillis);
    if (request.memoryBytes > 0 && request.memoryBytes > node.memoryBytes - load.used.memoryBytes)
        return outOf("memory", request.memoryBytes, load.used.memoryBytes, node.memoryBytes);
    if (!matchesNodeLabels(node, spec))
        return failed("NodeAffinity", "node(s) didn't match Pod's node affinity/selector");
    if (!hasFreePorts(load, spec))
        return failed("NodePorts", NoFreePorts);
    const bool driven = std::any_of(node.taints.begin(), node.taints.end(), [&](const Taint &taint) {
        return taint.effect == "NoExecute" && !isTolerated(spec, taint);
    });
    return driven ? failed("TaintToleration", "node(s) had taints that the pod didn't tolerate") : Refusal{};
}

} // namespace

bool isAdmitted(Engine &engine, PodWork &work, EventId cause)
{
    const NodeState &node = *engine.node(work.spec->nodeName);
    const auto position = static_cast<std::size_t>(&node - engine.world.nodes.data());
    const Refusal refusal = refusalOf(node, loadsOf(engine, engine.state(work))[position], *work.spec);
    if (refusal.reason.empty())
        return true;
    PodState &refused = engine.edit(work);
    refused.node = node.name;
    refused.phase = Phase::Failed;
    refused.reason = refused.status = refusal.reason;
    refused.message = "Pod was rejected: " + refusal.message;
    EventDraft event = podEvent(refused, cause, What::PodFinished, Component::Kubelet);
    event.type = EventType::Warning;
    event.reason = refusal.reason;
    event.message = refusal.message;
    event.plain = {
        refusal.reason.starts_with("OutOf")
            ? QT_TRANSLATE_NOOP("slipway::sim",
                                "Node %1, which pod %2 asks for by name, has no room for it: the pod has failed.")
            : QT_TRANSLATE_NOOP("slipway::sim",
                                "Node %1, which pod %2 asks for by name, does not fit it (%3): naming a node "
                                "skips the scheduler, not the kubelet's own look. The pod has failed."),
        {node.name, refused.key.name, refusal.reason}};
    work.onNode = true; // nobody schedules it again
    work.finished = true;
    requestWorkloadSync(engine, refused.owner, engine.emit(std::move(event)));
    return false;
}

} // namespace slipway::sim
