// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a scenario.
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

EventId tellAction(Engine &engine, const ObjectKey &key, const std::string &reason, const std::string &message,
                   Sentence plain)
{
    EventDraft event{.what = What::ActionTaken, .source = Component::User, .object = key};
    event.reason = reason;
    event.message = message;
    event.plain = std::move(plain);
    return engine.emit(std::move(event));
}

void tellChanged(Engine &engine, const ObjectKey &key)
{
    tellAction(engine, key, "Change", key.display() + " configured",
               {QT_TRANSLATE_NOOP("slipway::sim", "Somebody changes %1. Volumes follow when the kubelet looks at their "
                                                  "pod again; environment variables only at the next start."),
                {key.display()}});
}

void act(Engine &engine, const DeletePod &action)
{
    int nth = std::max(0, action.index);
    for (PodWork &work : engine.pods) {
        if (work.gone)
            continue;
        const PodState &pod = engine.state(work);
        const std::string &name = action.kind == "Pod" ? pod.key.name : pod.workload.name;
        const bool wanted = (action.name.empty() ||
                             (name == action.name && (action.kind == "Pod" || pod.workload.kind == action.kind))) &&
                            (action.ns.empty() || pod.key.ns == action.ns) && !pod.objectGone;
        const bool again = action.force || action.grace; // a second DELETE can shorten the first
        if (!wanted || (pod.deletedAt && !again) || nth-- > 0)
            continue;
        const EventId told =
            tellAction(engine, pod.key, "Delete", "kubectl delete pod " + pod.key.name,
                       {QT_TRANSLATE_NOOP("slipway::sim", "Somebody deletes pod %1."), {pod.key.name}});
        if (action.evict) {
            PodState &evicted = engine.edit(work);
            evicted.conditions.push_back({.type = "DisruptionTarget",
                                          .value = true,
                                          .reason = "EvictionByEvictionAPI",
                                          .message = "Eviction API: evicting",
                                          .since = engine.now});
        }
        deletePod(engine, work, action.grace.value_or(work.spec->terminationGrace), action.force, Component::ApiServer,
                  told);
        return;
    }
    tellAction(engine, {action.kind, action.ns, action.name}, "NotFound", "pods \"" + action.name + "\" not found",
               {QT_TRANSLATE_NOOP("slipway::sim", "There is no pod of %1 to delete at this moment."), {action.name}});
}

void act(Engine &engine, const CreateObject &action)
{
    const std::string ns = action.ns.empty() ? "default" : action.ns;
    if (action.kind == "HostPath")
        engine.hostPaths[{std::string(), action.name}] = true;
    else if (action.kind == "PersistentVolume") {
        engine.volumes.push_back({.name = action.name,
                                  .storageClass = action.storageClass,
                                  .size = quantityMillis(action.storage).value_or(0),
                                  .modes = action.accessModes});
        engine.world.volumes.push_back({.name = action.name, .storageClass = action.storageClass});
        engine.edit(engine.world.volumes.back());
    } else {
        const bool isNew = !engine.configs.contains({action.kind, ns, action.name});
        ConfigWork &config = engine.configs[{action.kind, ns, action.name}];
        config.anyKey = config.anyKey || (isNew && action.data.empty());
        for (const auto &[key, value] : action.data)
            config.data[key] = value;
        if (!isNew)
            return tellChanged(engine, {action.kind, ns, action.name});
    }
    tellAction(engine, {action.kind, ns, action.name}, "Create", action.kind + "/" + action.name + " created",
               {QT_TRANSLATE_NOOP(
                    "slipway::sim",
                    "Somebody creates %1 %2. Nothing is told to the waiting pods: they find out when they try again."),
                {action.kind, action.name}});
}

void act(Engine &engine, const SetGate &action)
{
    const EventId told =
        tellAction(engine, {}, "SetCondition", action.condition + "=" + (action.value ? "True" : "False"),
                   {QT_TRANSLATE_NOOP("slipway::sim", "A controller sets condition %1 of the pods of %2."),
                    {action.condition, action.workload}});
    for (PodWork &work : engine.pods) {
        if (work.gone || engine.state(work).workload.name != action.workload)
            continue;
        PodState &pod = engine.edit(work);
        std::erase_if(pod.conditions, [&](const Condition &c) { return c.type == action.condition; });
        pod.conditions.push_back({.type = action.condition, .value = action.value, .since = engine.now});
        if (work.onNode && !work.finished)
            publishReadiness(engine, work, told);
    }
}

void act(Engine &engine, const ApplyObject &action)
{
    const EventId told =
        tellAction(engine, {action.kind, action.ns, action.name}, "Apply", "kubectl apply",
                   {QT_TRANSLATE_NOOP("slipway::sim", "Somebody applies %1 %2."), {action.kind, action.name}});
    if (!applyLater(engine, action, told))
        tellAction(
            engine, {action.kind, action.ns, action.name}, "NotFound", "not in the files",
            {QT_TRANSLATE_NOOP("slipway::sim", "There is no %1 %2 in the open files."), {action.kind, action.name}});
}

void act(Engine &engine, const NodeAction &action)
{
    actOnNode(engine, action);
}

void act(Engine &engine, const TrafficAction &action)
{
    changeTraffic(engine, action,
                  tellAction(engine, action.flow.target, "Traffic", "clients change how much they send",
                             {QT_TRANSLATE_NOOP("slipway::sim", "Clients change how many requests they send to %1."),
                              {action.flow.target.display()}}));
}

void act(Engine &engine, const DeleteObject &action)
{
    deleteObject(engine, action);
}

void act(Engine &engine, const FailProbe &action)
{
    failProbe(engine, action);
}

void act(Engine &engine, const Reassume &action)
{
    reassume(engine, action.assume);
}

void act(Engine &engine, const WorkloadAction &action)
{
    actOnWorkload(engine, action);
}

} // namespace

void handle(Engine &engine, const task::Act &task, EventId)
{
    const Action action = engine.scenario.actions[task.action];
    std::visit([&](const auto &what) { act(engine, what); }, action.what);
}

} // namespace slipway::sim
