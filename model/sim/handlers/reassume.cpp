// SPDX-License-Identifier: GPL-3.0-or-later
// Other assumptions from a moment on: nodes, programs and clients go on by the new ones.
#include "sim/handlers/handlers.h"
#include "sim/scenariofile.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

EventId tellChange(Engine &engine, const std::string &text)
{
    EventDraft event{.what = What::ActionTaken, .source = Component::User};
    event.reason = "Assume";
    event.message = "assume " + text;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "From here on something else is assumed: %1."), {text}};
    return engine.emit(std::move(event));
}

void addNode(Engine &engine, NodeState node, EventId cause)
{
    EventDraft event{
        .cause = cause, .what = What::NodeChanged, .source = Component::Kubelet, .object = {"Node", {}, node.name}};
    event.type = EventType::Normal;
    event.reason = "NodeReady";
    event.message = "Node " + node.name + " status is now: NodeReady";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Node %1 joins the cluster."), {node.name}};
    engine.world.nodes.push_back(std::move(node));
    engine.edit(engine.world.nodes.back());
    engine.emit(std::move(event));
}

/// Nodes that are new join, those that are no longer assumed go down, the others get their new size and labels.
void changeNodes(Engine &engine, const Assumptions &before, const Assumptions &now, EventId cause)
{
    const std::vector<NodeState> old = assumedNodes(before), wanted = assumedNodes(now);
    const auto named = [](const std::vector<NodeState> &list, const std::string &name) {
        return std::find_if(list.begin(), list.end(), [&](const NodeState &node) { return node.name == name; });
    };
    for (const NodeState &node : old)
        if (named(wanted, node.name) == wanted.end())
            actOnNode(engine, {.what = NodeAction::Kind::Kill, .node = node.name});
    for (const NodeState &node : wanted) {
        const auto known = named(old, node.name);
        NodeState *present = engine.node(node.name);
        if (!present) {
            addNode(engine, node, cause);
        } else if (known == old.end()) {
            actOnNode(engine, {.what = NodeAction::Kind::Restore, .node = node.name});
        } else if (*known != node) {
            NodeState &changed = engine.edit(*present);
            changed.cpuMillis = node.cpuMillis;
            changed.memoryBytes = node.memoryBytes;
            changed.maxPods = node.maxPods;
            changed.labels = node.labels;
            for (const Taint &taint : known->taints)
                std::erase(changed.taints, taint);
            changed.taints.insert(changed.taints.end(), node.taints.begin(), node.taints.end());
        }
    }
    if (old == wanted)
        return;
    for (const WorkloadWork &workload : engine.workloads)
        if (workload.key.kind == "DaemonSet" && !workload.gone)
            requestWorkloadSync(engine, workload.key, cause);
    retryUnscheduled(engine, cause);
}

void changePrograms(Engine &engine, EventId cause)
{
    for (PodWork &work : engine.pods) {
        if (work.gone)
            continue;
        const PodState &pod = engine.state(work);
        const WorkloadWork *workload = workloadOf(engine, pod.owner.kind.empty() ? pod.workload : pod.owner);
        if (!workload)
            continue;
        std::vector<ContainerAssumptions> before;
        for (ContainerWork &container : work.containers)
            before.push_back(
                std::exchange(container.assume, assumedOf(engine, *workload, work.podTemplate, container.spec->name)));
        addOutages(engine, pod, work);
        for (std::size_t i = 0; i < work.containers.size(); ++i)
            if (work.containers[i].assume != before[i])
                assumeOtherwise(engine, work, i, before[i], cause);
    }
}

} // namespace

void reassume(Engine &engine, const Assumptions &assume)
{
    const EventId told = tellChange(engine, assumptionText(assume, engine.scenario.assume));
    const Assumptions before = std::exchange(engine.scenario.assume, assume);
    engine.scenario.assume.wallClock = before.wallClock; // the hour is what it is
    engine.assumedSince = engine.now;
    engine.lifelike = engine.delays || assume.jitter;
    if (assume.seed != before.seed)
        engine.random = Random(assume.seed);
    if (assume.defaultStorageClass && !before.defaultStorageClass)
        addStandardClass(engine);
    else if (!assume.defaultStorageClass && before.defaultStorageClass)
        std::erase_if(engine.classes, [](const ClassWork &known) { return known.isStandard(); });
    changeNodes(engine, before, engine.scenario.assume, told);
    changePrograms(engine, told);
    assumeOtherClients(engine, before.traffic, told);
    if (!engine.claims.empty())
        engine.plan(engine.now, Rank::Controller, task::SyncClaims{}, told);
    wakeAutoscalers(engine, told);
}

} // namespace slipway::sim
