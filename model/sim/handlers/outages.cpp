// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the scenario that makes programs answer badly for a while: those that run and those that start meanwhile.
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

bool isMeant(const PodState &pod, const FailProbe &action)
{
    const ObjectKey &key = action.kind == "Pod" ? pod.key : pod.workload;
    return key.kind == action.kind && key.name == action.name && (action.ns.empty() || key.ns == action.ns) &&
           !pod.objectGone;
}

void suffer(Engine &engine, PodWork &work, std::size_t i, const Outage &outage, EventId cause)
{
    ContainerWork &container = work.containers[i];
    container.assume.outages.push_back(outage);
    container.lastEvent = cause;
    const task::HealthMayChange look{engine.indexOf(work), i, engine.state(work).containers[i].instance};
    for (const Duration edge : {outage.from, outage.to})
        if (edge != Never)
            engine.plan(std::max(engine.now, Time(edge)), Rank::Runtime, look, cause);
}

} // namespace

void failProbe(Engine &engine, const FailProbe &action)
{
    Outage outage = action.outage;
    outage.from += engine.now.time_since_epoch();
    if (outage.to != Never)
        outage.to += engine.now.time_since_epoch();
    EventDraft event{
        .what = What::ActionTaken, .source = Component::User, .object = {action.kind, action.ns, action.name}};
    event.reason = "FailProbe";
    event.message = "the program of " + action.kind + "/" + action.name + " stops answering well";
    event.plain = {outage.readinessOnly
                       ? QT_TRANSLATE_NOOP("slipway::sim", "Something that %1 depends on fails: it cannot serve, "
                                                           "although its process is well.")
                       : QT_TRANSLATE_NOOP("slipway::sim", "From now on the program of %1 does not answer well."),
                   {action.kind + "/" + action.name}};
    const EventId told = engine.emit(std::move(event));
    int nth = action.index;
    for (PodWork &work : engine.pods) {
        if (work.gone || !isMeant(engine.state(work), action))
            continue;
        if (action.index >= 0 && nth-- != 0)
            continue;
        for (std::size_t i = 0; i < work.containers.size(); ++i)
            if (work.containers[i].spec->kind != ContainerKind::Init &&
                (action.container.empty() || work.containers[i].spec->name == action.container))
                suffer(engine, work, i, outage, told);
    }
    if (action.index < 0)
        engine.outages.push_back({action, outage});
}

void addOutages(const Engine &engine, const PodState &pod, PodWork &work)
{
    for (const auto &[action, outage] : engine.outages)
        for (ContainerWork &container : work.containers)
            if (isMeant(pod, action) && container.spec->kind != ContainerKind::Init &&
                (action.container.empty() || container.spec->name == action.container))
                container.assume.outages.push_back(outage);
}

} // namespace slipway::sim
