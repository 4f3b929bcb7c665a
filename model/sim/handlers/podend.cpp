// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a pod: what asks for it, its final phase, and when its object goes (spec section 12.1, TM-10 to TM-12).
#include "sim/handlers/podend.h"

#include "sim/handlers/claims.h"

#include <algorithm>
#include <utility>

namespace slipway::sim
{

namespace
{

/// Ended by itself rather than by a deletion, a deadline or an eviction.
bool endedByItself(const Engine &engine, const PodWork &work)
{
    return !engine.state(work).deletedAt && !work.deadlinePassed && work.evicted.empty();
}

/// Pods that no kubelet works on vanish at once (TM-12).
void removeUnstarted(Engine &engine, PodWork &work, EventId cause)
{
    showFinal(engine, work, cause);
}

} // namespace

void finishPod(Engine &engine, PodWork &work, EventId cause)
{
    if (!engine.lifelike)
        return showFinal(engine, work, cause);
    if (std::exchange(work.finishing, true))
        return;
    const PodIndex pod = engine.indexOf(work);
    if (!endedByItself(engine, work))
        engine.planIn(engine.wait(Wait::Finish, work, {}, seconds(0.1), seconds(0.25)), Rank::Runtime,
                      task::GoOn{pod, task::Stage::Final}, cause);
    else if (work.stoppedSome)
        engine.planIn(engine.wait(Wait::Sync, work, {}, seconds(0.1), seconds(0.3)), Rank::Runtime,
                      task::GoOn{pod, task::Stage::Stopped}, cause);
    else
        engine.planIn(engine.wait(Wait::CompletedPod, work, {}, seconds(1), seconds(1.3)), Rank::Runtime,
                      task::GoOn{pod, task::Stage::Final}, cause);
}

void showCompleted(Engine &engine, PodWork &work, EventId cause)
{
    work.sandbox = false;
    cause = publishStatus(engine, work, cause);
    engine.planIn(engine.wait(Wait::CompletedPod, work, {}, seconds(1), seconds(1.3)), Rank::Runtime,
                  task::GoOn{engine.indexOf(work), task::Stage::Final}, cause);
}

void showFinal(Engine &engine, PodWork &work, EventId cause)
{
    work.finished = true;
    for (ContainerWork &container : work.containers) {
        container.exitUnseen = false;
        endProbes(container, true);
    }
    if (work.deadlinePassed && !engine.state(work).deletedAt) {
        if (engine.lifelike)
            cause = tellDeadline(engine, work, cause);
        engine.edit(work).reason = "DeadlineExceeded";
        engine.edit(work).message = DeadlineText;
    } else if (!work.evicted.empty()) {
        engine.edit(work).reason = "Evicted";
        engine.edit(work).message = work.evicted;
    }
    const EventId told = publishStatus(engine, work, cause);
    requestWorkloadSync(engine, engine.state(work).owner, told);
    retryUnscheduled(engine, told);
    const bool again = work.deadlinePassed && engine.lifelike; // the kubelet's last look repeats the event
    if (!engine.state(work).deletedAt && !again)
        return;
    if (engine.lifelike)
        engine.planIn(engine.wait(Wait::Remove, work, {}, seconds(0.3), seconds(1)), Rank::Runtime,
                      task::GoOn{engine.indexOf(work), task::Stage::Remove}, told);
    else
        removeObject(engine, work, told);
}

void removeObject(Engine &engine, PodWork &work, EventId cause)
{
    const PodState &pod = engine.state(work);
    if (!pod.deletedAt) {
        tellDeadline(engine, work, cause);
        return;
    }
    EventDraft event = podEvent(pod, cause, What::PodGone, Component::Kubelet);
    event.reason = "Gone";
    event.message = "Object removed";
    event.plain = {pod.objectGone
                       ? QT_TRANSLATE_NOOP("slipway::sim", "The last process of pod %1 has ended on its node.")
                       : QT_TRANSLATE_NOOP("slipway::sim", "Everything in pod %1 has stopped: its object is removed."),
                   {pod.key.name}};
    event.origin = work.spec->origin;
    const PodState last = pod;
    const std::string &ns = last.key.ns;
    const ObjectKey &owner = last.owner;
    engine.removePod(work);
    work.gone = true;
    const EventId gone = engine.emit(std::move(event));
    eraseScratch(engine, last, gone);
    syncEndpoints(engine, ns, gone);
    releaseClaims(engine, gone);
    requestWorkloadSync(engine, owner, gone);
    retryUnscheduled(engine, gone);
}

void evictFull(Engine &engine, PodWork &work, std::size_t volume, EventId cause)
{
    if (work.finished || work.terminating)
        return;
    const VolumeSpec &full = work.spec->volumes[volume];
    work.evicted = "Usage of EmptyDir volume \"" + full.name + "\" exceeds the limit \"" + full.sizeLimitText + "\". ";
    EventDraft event = podEvent(engine.state(work), cause, What::Killing, Component::Kubelet);
    event.type = EventType::Warning;
    event.reason = "Evicted";
    event.message = work.evicted;
    event.origin = full.origin;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "Volume %1 holds more than its limit of %2: the kubelet evicts pod %3."),
        {full.name, full.sizeLimitText, engine.state(work).key.name}};
    stopPod(engine, work, 1, engine.emit(std::move(event)));
}

void deletePod(Engine &engine, PodWork &work, int grace, bool force, Component source, EventId cause)
{
    PodState &pod = engine.edit(work);
    if (force || !work.onNode || pod.isFinished())
        grace = 0;
    else if (grace < 0)
        grace = 1;
    if (pod.deletedAt) { // a second DELETE can only shorten the grace
        if (grace >= pod.grace)
            return;
        // What is over already becomes one second from now.
        const bool past = *pod.deletedAt + std::chrono::seconds(grace) <= engine.now;
        grace = force ? 0 : past ? 1 : std::max(1, grace);
        if (past)
            pod.deletedAt = engine.now;
    } else {
        pod.deletedAt = engine.now;
    }
    pod.grace = grace;
    pod.deadline = std::max(engine.now, *pod.deletedAt + std::chrono::seconds(grace));
    const bool keepsStopping = work.onNode && !work.finished;
    pod.objectGone = grace == 0 && keepsStopping;
    pod.status = pod.isFinished() ? pod.status : "Terminating";
    EventDraft event = podEvent(pod, cause, What::DeletionRequested, source);
    event.reason = "Deleting";
    event.message = "deletionGracePeriodSeconds: " + std::to_string(grace);
    event.origin = work.spec->graceOrigin;
    event.plain = pod.objectGone
                      ? Sentence{QT_TRANSLATE_NOOP(
                                     "slipway::sim",
                                     "Pod %1 is removed by force: its object is gone at once, its processes are not."),
                                 {pod.key.name}}
                      : Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 is marked for deletion; it has %2 s to "
                                                                   "stop. Endpoints and kubelet act at the same time."),
                                 {pod.key.name, std::to_string(grace)}};
    const EventId told = engine.emit(std::move(event));
    syncEndpoints(engine, pod.key.ns, told);
    requestWorkloadSync(engine, pod.owner, told);
    if (!keepsStopping) {
        removeUnstarted(engine, work, told);
        return;
    }
    if (work.waitingForVolumes) { // the only wait of a sync that a deletion cuts short
        work.waitingForVolumes = false;
        work.syncing = false;
    }
    requestSync(engine, work, told);
}

} // namespace slipway::sim
