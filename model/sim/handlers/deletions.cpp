// SPDX-License-Identifier: GPL-3.0-or-later
// `kubectl delete` of objects: what they own goes in the background (garbage collection), what only refers to them
// finds out later.
#include "sim/handlers/claims.h"
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

bool isMeant(const ObjectKey &key, const DeleteObject &action)
{
    return key.kind == action.kind && key.name == action.name && (action.ns.empty() || key.ns == action.ns);
}

EventId tellDeleted(Engine &engine, const ObjectKey &key, const char *plain)
{
    EventDraft event{.what = What::ActionTaken, .source = Component::User, .object = key};
    event.reason = "Delete";
    event.message = "kubectl delete " + key.display();
    event.plain = {plain, {key.display()}};
    return engine.emit(std::move(event));
}

bool deleteService(Engine &engine, const DeleteObject &action)
{
    for (const ServiceState &service : engine.world.services) {
        if (!isMeant(service.key, action))
            continue;
        const ObjectKey key = service.key;
        engine.removeService(key);
        engine.nodePorts.release(key);
        routesChanged(engine, key,
                      tellDeleted(engine, key,
                                  QT_TRANSLATE_NOOP("slipway::sim",
                                                    "Somebody deletes %1: its name and address are gone, its pods "
                                                    "run on.")));
        return true;
    }
    return false;
}

/// Budgets, autoscalers, Ingresses: lists of what controllers act on.
template <class Work>
bool forget(Engine &engine, std::vector<Work> &list, const DeleteObject &action)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const Work &w) { return isMeant(w.key, action); });
    if (it == list.end())
        return false;
    const ObjectKey key = it->key;
    list.erase(it);
    routesChanged(engine, key, tellDeleted(engine, key, QT_TRANSLATE_NOOP("slipway::sim", "Somebody deletes %1.")));
    return true;
}

bool deleteConfig(Engine &engine, const DeleteObject &action)
{
    for (const auto &[key, config] : engine.configs) {
        if (!isMeant(key, action))
            continue;
        tellDeleted(engine, key,
                    QT_TRANSLATE_NOOP("slipway::sim", "Somebody deletes %1. Pods that run keep what they have read of "
                                                      "it; new ones cannot start without it."));
        engine.configs.erase(ObjectKey(key));
        return true;
    }
    return false;
}

bool deleteStorage(Engine &engine, const DeleteObject &action)
{
    for (const ClaimState &claim : engine.world.claims)
        if (isMeant(claim.key, action)) {
            const ObjectKey key = claim.key;
            deleteClaim(engine, key,
                        tellDeleted(engine, key, QT_TRANSLATE_NOOP("slipway::sim", "Somebody deletes %1.")));
            return true;
        }
    return false;
}

bool deleteAutoscaler(Engine &engine, const DeleteObject &action)
{
    for (AutoscalerWork &work : engine.autoscalers)
        if (isMeant(work.key, action) && !std::exchange(work.gone, true)) {
            tellDeleted(engine, work.key,
                        QT_TRANSLATE_NOOP("slipway::sim",
                                          "Somebody deletes %1: from now on nobody changes the number of pods."));
            return true;
        }
    return false;
}

} // namespace

void collectGarbage(Engine &engine, const ObjectKey &key, EventId cause)
{
    std::vector<ObjectKey> owned;
    for (WorkloadWork &workload : engine.workloads) {
        const WorkloadState *state = engine.workloadState(workload.key);
        const bool belongs = workload.key == key || workload.root == key || (state && state->owner == key);
        if (workload.gone || !belongs)
            continue;
        workload.gone = true;
        owned.push_back(workload.key);
        if (!state)
            continue;
        engine.removeWorkload(workload.key);
        EventDraft event{
            .cause = cause, .what = What::ObjectDeleted, .source = Component::ApiServer, .object = workload.key};
        event.reason = "Gone";
        event.message = "Object removed";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 is gone; its pods are deleted in the background."),
                       {workload.key.display()}};
        engine.emit(std::move(event));
    }
    for (PodWork &work : engine.pods) {
        if (work.gone || engine.state(work).deletedAt)
            continue;
        const PodState &pod = engine.state(work);
        if (std::find(owned.begin(), owned.end(), pod.owner.kind.empty() ? pod.workload : pod.owner) != owned.end())
            deletePod(engine, work, work.spec->terminationGrace, false, Component::ApiServer, cause);
    }
}

void deleteObject(Engine &engine, const DeleteObject &action)
{
    for (const WorkloadWork &workload : engine.workloads)
        if (!workload.gone && isMeant(workload.key, action)) {
            const ObjectKey key = workload.key;
            return collectGarbage(engine, key,
                                  tellDeleted(engine, key,
                                              QT_TRANSLATE_NOOP("slipway::sim", "Somebody deletes %1: what it owns is "
                                                                                "deleted with it.")));
        }
    if (deleteService(engine, action) || deleteConfig(engine, action) || deleteStorage(engine, action) ||
        deleteAutoscaler(engine, action) || forget(engine, engine.budgets, action) ||
        forget(engine, engine.quotas, action) || forget(engine, engine.ingresses, action))
        return;
    EventDraft event{
        .what = What::ActionTaken, .source = Component::User, .object = {action.kind, action.ns, action.name}};
    event.reason = "NotFound";
    event.message = "Error from server (NotFound): " + action.kind + " \"" + action.name + "\" not found";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "There is no %1 %2 at this moment, so nothing happens."),
                   {action.kind, action.name}};
    engine.emit(std::move(event));
}

} // namespace slipway::sim
