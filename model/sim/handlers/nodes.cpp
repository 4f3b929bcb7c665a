// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that are cut off, cordoned or drained, and what the control plane does about their pods.
#include "sim/controllers/endpointslice.h"
#include "sim/handlers/budgets.h"

#include <algorithm>
#include <set>

namespace slipway::sim
{

namespace
{

const char *const UnreachableKey = "node.kubernetes.io/unreachable";
constexpr Duration DrainRetry = std::chrono::seconds(5);

EventDraft nodeEvent(const std::string &node, EventId cause, Component source, const char *reason, std::string message,
                     const char *plain)
{
    EventDraft event{.cause = cause, .what = What::NodeChanged, .source = source, .object = {"Node", "", node}};
    event.reason = reason;
    event.message = std::move(message);
    event.plain = {plain, {node}};
    return event;
}

EventId tellAction(Engine &engine, const std::string &node, const char *reason, std::string message, const char *plain)
{
    EventDraft event = nodeEvent(node, EventId::None, Component::User, reason, std::move(message), plain);
    event.what = What::ActionTaken;
    return engine.emit(std::move(event));
}

std::vector<PodIndex> podsOn(Engine &engine, const std::string &node)
{
    std::vector<PodIndex> pods;
    for (PodWork &work : engine.pods)
        if (!work.gone && work.onNode && engine.state(work).node == node)
            pods.push_back(engine.indexOf(work));
    return pods;
}

/// The control plane's own judgement about a pod that it cannot ask.
void markNotReady(Engine &engine, PodWork &work, EventId cause)
{
    if (!engine.state(work).isReady())
        return;
    PodState &pod = engine.edit(work);
    for (Condition &condition : pod.conditions)
        if (condition.type == "Ready" || condition.type == "ContainersReady") {
            condition.value = condition.type != "Ready" && condition.value;
            condition.since = condition.type == "Ready" ? engine.now : condition.since;
        }
    EventDraft event = podEvent(pod, cause, What::PodNotReady, Component::NodeController);
    event.type = EventType::Warning;
    event.reason = "NodeNotReady";
    event.message = "Node is not ready";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 counts as not ready, because its node does not answer."),
                   {pod.key.name}};
    const EventId told = engine.emit(std::move(event));
    syncEndpoints(engine, pod.key.ns, told);
    requestWorkloadSync(engine, pod.owner, told);
}

/// What the node controller puts on a node that it does not hear of (node_lifecycle_controller.go).
void setUnreachable(NodeState &node, bool unreachable)
{
    std::erase_if(node.taints, [](const Taint &taint) { return taint.key == UnreachableKey; });
    if (!unreachable)
        return;
    node.taints.push_back({.key = UnreachableKey});
    node.taints.push_back({.key = UnreachableKey, .effect = "NoExecute"});
}

void fail(Engine &engine, NodeState &node, bool crash)
{
    if (!node.reachable)
        return;
    engine.edit(node).reachable = false;
    if (crash) {
        engine.edit(node).running = false;
        for (const PodIndex i : podsOn(engine, node.name))
            loseProcesses(engine, engine.pods[i]);
    }
    const EventId told =
        crash
            ? tellAction(engine, node.name, "NodeFails", "node " + node.name + " is down",
                         QT_TRANSLATE_NOOP("slipway::sim", "Node %1 goes down with all its processes, but the control "
                                                           "plane does not know yet."))
            : tellAction(engine, node.name, "NodeCutOff", "node " + node.name + " is cut off",
                         QT_TRANSLATE_NOOP("slipway::sim", "Node %1 loses its network: its processes run on, but "
                                                           "nobody reaches them, and the control plane does not know "
                                                           "yet."));
    engine.nodeFailures[node.name] = told;
    requestsUnanswered(engine, node.name);
    engine.planIn(engine.scenario.assume.nodeGrace, Rank::Controller, task::NodeSilent{node.name, told}, told);
}

EventId tellReboot(Engine &engine, const std::string &node, EventId cause)
{
    EventDraft event =
        nodeEvent(node, cause, Component::Kubelet, "Rebooted",
                  "Node " + node + " has been rebooted, boot id: " + engine.random.uid(),
                  QT_TRANSLATE_NOOP("slipway::sim", "Node %1 has started anew: nothing of what ran on it "
                                                    "still runs."));
    event.type = EventType::Warning;
    return engine.emit(std::move(event));
}

void restore(Engine &engine, NodeState &node)
{
    if (node.reachable)
        return;
    const bool rebooted = !node.running;
    NodeState &back = engine.edit(node);
    back.reachable = back.ready = back.running = true;
    setUnreachable(back, false);
    engine.nodeFailures.erase(node.name);
    EventId told = tellAction(engine, node.name, "NodeReturns", "node " + node.name + " is back",
                              QT_TRANSLATE_NOOP("slipway::sim", "Node %1 is back: its kubelet reports at once."));
    if (rebooted)
        told = tellReboot(engine, node.name, told);
    EventDraft event =
        nodeEvent(node.name, told, Component::Kubelet, "NodeReady", "Node " + node.name + " status is now: NodeReady",
                  QT_TRANSLATE_NOOP("slipway::sim", "Node %1 is ready again."));
    event.type = EventType::Normal;
    told = engine.emit(std::move(event));
    engine.release(node.name);
    for (const PodIndex i : podsOn(engine, node.name)) {
        PodWork &work = engine.pods[i];
        if (rebooted)
            startAnew(engine, work, told);
        if (!work.finished)
            publishStatus(engine, work, told);
        work.syncQueued = false; // what was asked for meanwhile is asked for again, now
        requestSync(engine, work, told);
    }
    retryUnscheduled(engine, told);
}

/// kubectl taint: what is there and does not tolerate NoExecute has to go.
void taint(Engine &engine, NodeState &node, const Taint &taint, bool add)
{
    NodeState &state = engine.edit(node);
    std::erase_if(state.taints, [&](const Taint &t) { return t.key == taint.key && t.effect == taint.effect; });
    if (add)
        state.taints.push_back(taint);
    const EventId told =
        add ? tellAction(
                  engine, node.name, "Taint", "node/" + node.name + " tainted",
                  QT_TRANSLATE_NOOP("slipway::sim", "Node %1 gets a taint: only pods that tolerate it may come."))
            : tellAction(engine, node.name, "Untaint", "node/" + node.name + " untainted",
                         QT_TRANSLATE_NOOP("slipway::sim", "Node %1 loses a taint."));
    if (!add)
        return retryUnscheduled(engine, told);
    if (taint.effect != "NoExecute")
        return;
    engine.taintEvents[{node.name, taint.key}] = told;
    for (const PodIndex i : podsOn(engine, node.name))
        if (const auto stays = toleratedSeconds(*engine.pods[i].spec, taint))
            engine.planIn(std::chrono::seconds(*stays), Rank::Controller, task::TaintEviction{i, told, taint.key},
                          told);
}

void cordon(Engine &engine, NodeState &node, bool cordoned)
{
    engine.edit(node).unschedulable = cordoned;
    const EventId told =
        cordoned ? tellAction(engine, node.name, "Cordon", "node/" + node.name + " cordoned",
                              QT_TRANSLATE_NOOP("slipway::sim", "Node %1 gets no new pods; those it has stay."))
                 : tellAction(engine, node.name, "Uncordon", "node/" + node.name + " uncordoned",
                              QT_TRANSLATE_NOOP("slipway::sim", "Node %1 may get new pods again."));
    if (!cordoned)
        retryUnscheduled(engine, told);
}

void drain(Engine &engine, NodeState &node)
{
    engine.edit(node).unschedulable = true;
    const EventId told =
        tellAction(engine, node.name, "Drain", "kubectl drain " + node.name,
                   QT_TRANSLATE_NOOP("slipway::sim", "Somebody drains node %1: it gets no new pods, and those it has "
                                                     "are evicted as far as disruption budgets allow."));
    engine.plan(engine.now, Rank::Controller, task::Drain{node.name, told}, told);
}

void evict(Engine &engine, PodWork &work, EventId cause)
{
    PodState &pod = engine.edit(work);
    pod.conditions.push_back({.type = "DisruptionTarget",
                              .value = true,
                              .reason = "EvictionByEvictionAPI",
                              .message = "Eviction API: evicting",
                              .since = engine.now});
    deletePod(engine, work, work.spec->terminationGrace, false, Component::ApiServer, cause);
}

void tellBlocked(Engine &engine, const PodState &pod, const BudgetWork &budget, EventId cause)
{
    EventDraft event = podEvent(pod, cause, What::ActionTaken, Component::ApiServer);
    event.what = What::NodeChanged;
    event.reason = "EvictionBlocked";
    event.message = "Cannot evict pod as it would violate the pod's disruption budget.";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 may not be evicted now: budget %2 wants it to stay. "
                                                     "The drain tries again every 5 s."),
                   {pod.key.name, budget.key.name}};
    event.origin = budget.origin;
    engine.emit(std::move(event));
}

} // namespace

void actOnNode(Engine &engine, const NodeAction &action)
{
    NodeState *node = engine.node(action.node);
    if (!node) {
        tellAction(engine, action.node, "NotFound",
                   "Error from server (NotFound): nodes \"" + action.node + "\" not found",
                   QT_TRANSLATE_NOOP("slipway::sim", "This cluster has no node %1."));
        return;
    }
    switch (action.what) {
    case NodeAction::Kind::Kill:
    case NodeAction::Kind::Cut:
        return fail(engine, *node, action.what == NodeAction::Kind::Kill);
    case NodeAction::Kind::Taint:
    case NodeAction::Kind::Untaint:
        return taint(engine, *node, action.taint, action.what == NodeAction::Kind::Taint);
    case NodeAction::Kind::Restore:
        return restore(engine, *node);
    case NodeAction::Kind::Cordon:
    case NodeAction::Kind::Uncordon:
        return cordon(engine, *node, action.what == NodeAction::Kind::Cordon);
    case NodeAction::Kind::Drain:
        return drain(engine, *node);
    }
}

void handle(Engine &engine, const task::NodeSilent &task, EventId cause)
{
    const auto failure = engine.nodeFailures.find(task.node);
    if (failure == engine.nodeFailures.end() || failure->second != task.since)
        return; // it came back meanwhile
    NodeState &node = engine.edit(*engine.node(task.node));
    node.ready = false;
    setUnreachable(node, true);
    EventDraft event =
        nodeEvent(task.node, cause, Component::NodeController, "NodeNotReady",
                  "Node " + task.node + " status is now: NodeNotReady",
                  QT_TRANSLATE_NOOP("slipway::sim", "Node %1 has been silent for %2 s: it counts as not "
                                                    "ready. Its pods get no requests, but nobody replaces "
                                                    "them yet."));
    event.plain.args.push_back(std::to_string(wholeSeconds(engine.scenario.assume.nodeGrace)));
    event.type = EventType::Normal;
    const EventId told = engine.emit(std::move(event));
    for (const PodIndex i : podsOn(engine, task.node)) {
        PodWork &work = engine.pods[i];
        markNotReady(engine, work, told);
        const auto stays = toleratedSeconds(*work.spec, {.key = UnreachableKey, .effect = "NoExecute"});
        if (stays && engine.state(work).owner.kind != "DaemonSet")
            engine.planIn(std::chrono::seconds(*stays), Rank::Controller,
                          task::TaintEviction{i, task.since, UnreachableKey}, told);
    }
}

namespace
{

/// Whether the taint that drives pods away is still the one that began it.
bool stillTainted(const Engine &engine, const std::string &node, const task::TaintEviction &task)
{
    if (task.taint == UnreachableKey) {
        const auto failure = engine.nodeFailures.find(node);
        return failure != engine.nodeFailures.end() && failure->second == task.since;
    }
    const NodeState *state = const_cast<Engine &>(engine).node(node);
    const auto event = engine.taintEvents.find({node, task.taint});
    return event != engine.taintEvents.end() && event->second == task.since && state &&
           std::any_of(state->taints.begin(), state->taints.end(),
                       [&](const Taint &t) { return t.key == task.taint && t.effect == "NoExecute"; });
}

/// Nobody is driven off when no node is left, or most of a small cluster is silent: the fault is then rather on the
/// control plane's side (node_lifecycle_controller.go ComputeZoneState, ReducedQPSFunc).
bool evictionsStop(const Engine &engine)
{
    const auto &nodes = engine.world.nodes;
    const auto silent = std::count_if(nodes.begin(), nodes.end(), [](const NodeState &node) { return !node.ready; });
    const auto all = static_cast<std::ptrdiff_t>(nodes.size());
    return silent == all || (silent > 2 && all <= 50 && 100 * silent >= 55 * all);
}

} // namespace

void handle(Engine &engine, const task::TaintEviction &task, EventId cause)
{
    PodWork &work = engine.pods[task.evicted];
    if (work.gone || engine.state(work).deletedAt || !stillTainted(engine, engine.state(work).node, task))
        return;
    if (task.taint == UnreachableKey && evictionsStop(engine)) {
        engine.planIn(std::chrono::seconds(10), Rank::Controller, task, cause, true);
        return;
    }
    PodState &pod = engine.edit(work);
    pod.conditions.push_back({.type = "DisruptionTarget",
                              .value = true,
                              .reason = "DeletionByTaintManager",
                              .message = "Taint manager: deleting due to NoExecute taint",
                              .since = engine.now});
    EventDraft event = podEvent(pod, cause, What::NodeChanged, Component::TaintController);
    event.type = EventType::Normal;
    event.reason = "TaintManagerEviction";
    event.message = "Marking for deletion Pod " + pod.key.ns + "/" + pod.key.name;
    event.plain = {task.taint == UnreachableKey
                       ? QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 has waited long enough for its node: it is to be "
                                                           "deleted, so its controller makes another one.")
                       : QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 does not tolerate a taint of its node (any longer): "
                                                           "it is deleted."),
                   {pod.key.name}};
    const EventId told = engine.emit(std::move(event));
    deletePod(engine, work, work.spec->terminationGrace, false, Component::NodeController, told);
}

void handle(Engine &engine, const task::Drain &task, EventId cause)
{
    bool blocked = false, leaving = false;
    for (const PodIndex i : podsOn(engine, task.node)) {
        PodWork &work = engine.pods[i];
        const PodState &pod = engine.state(work);
        if (work.gone || pod.isFinished() || pod.owner.kind == "DaemonSet")
            continue;
        if (pod.deletedAt) {
            leaving = true;
            continue;
        }
        if (const BudgetWork *budget = budgetAgainst(engine, pod)) {
            if (engine.blockedEvictions.insert(pod.uid).second)
                tellBlocked(engine, pod, *budget, cause);
            blocked = true;
        } else {
            evict(engine, work, cause);
            leaving = true;
        }
    }
    if (blocked || leaving) { // a drain that waits for others keeps nothing going by itself
        engine.planIn(DrainRetry, Rank::Controller, task, cause, blocked && !leaving);
        return;
    }
    EventDraft event = nodeEvent(task.node, cause, Component::User, "Drained", "node/" + task.node + " drained",
                                 QT_TRANSLATE_NOOP("slipway::sim", "Node %1 is empty: the drain is done."));
    engine.emit(std::move(event));
}

} // namespace slipway::sim
