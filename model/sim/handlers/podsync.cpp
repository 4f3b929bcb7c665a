// SPDX-License-Identifier: GPL-3.0-or-later
// The kubelet's worker of a pod: when it syncs and what a sync does in which order (KL-2, KL-4 to KL-8).
#include "sim/handlers/syncactions.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const Duration Resync = seconds(60);
const Duration RetryAfterFailure = seconds(10);
const Duration RetryAfterFirstFailure = seconds(1); // A8: the sandbox's own start triggers it
const Duration Poll = seconds(1);                   // of delayed syncs
const Duration NewsLast = seconds(2.6);             // reports of one change wake the worker no longer than this

std::string newAddress(Engine &engine, const std::string &nodeName)
{
    const auto node = std::find_if(engine.world.nodes.begin(), engine.world.nodes.end(),
                                   [&](const NodeState &n) { return n.name == nodeName; });
    const auto number = node - engine.world.nodes.begin();
    const int address = engine.nextAddress++;
    if (address < 250)
        return "10.244." + std::to_string(number) + "." + std::to_string(1 + address % 250);
    return "10." + std::to_string(244 + address / 62500) + "." + std::to_string(address / 250 % 250) + "." +
           std::to_string(1 + address % 250);
}

void createSandbox(Engine &engine, PodWork &work, EventId cause)
{
    work.sandbox = true;
    work.address = newAddress(engine, engine.state(work).node);
    work.newsAt = engine.now;
    if (engine.lifelike)
        work.pending = true; // the runtime's report of the sandbox
    else
        engine.edit(work).ip = work.address;
    work.cause = publishStatus(engine, work, cause);
}

void removeAll(Engine &engine, PodWork &work)
{
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        ContainerState &state = engine.edit(work).containers[i];
        ContainerWork &container = work.containers[i];
        if (state.instance == 0)
            continue;
        state.activity = Activity::None;
        container.removed = true;
        container.exitUnseen = false;
        container.newestExit.reset();
        container.exitBefore.reset();
        container.lastExit = ContainerStatus{
            .kind = ContainerStatus::Kind::Terminated, .reason = "RestartingAllContainers", .exitCode = 137};
        container.errorReason = "RestartingAllContainers";
        container.errorMessage = "The container is removed because RestartAllContainers in place";
    }
    work.restartingAll = false;
    work.newsAt = engine.now;
    work.pending = true;
}

void runActions(Engine &engine, PodWork &work)
{
    Actions actions =
        work.restartingAll ? restartAll(work, engine.state(work)) : computeActions(work, engine.state(work));
    if (actions.nothingLeft) {
        work.syncing = false;
        stopPod(engine, work, work.spec->terminationGrace, work.cause);
        return;
    }
    work.steps = std::move(actions.steps);
    work.step = 0;
    nextStep(engine, work, work.cause);
}

/// What a sync does once the volumes are there.
void runSync(Engine &engine, PodWork &work)
{
    refreshVolumes(engine, work, work.cause, engine.lifelike);
    if (!work.probesCreated)
        createProbeWorkers(engine, work, work.cause);
    if (work.sandbox)
        return runActions(engine, work);
    if (engine.lifelike) {
        engine.planIn(engine.wait(Wait::Sandbox, work, {}, seconds(0.12), seconds(0.3)), Rank::Runtime,
                      task::GoOn{engine.indexOf(work), task::Stage::Sandbox}, work.cause);
        return;
    }
    createSandbox(engine, work, work.cause);
    runActions(engine, work);
}

void beginTermination(Engine &engine, PodWork &work, EventId cause)
{
    work.syncing = false;
    if (engine.lifelike && !engine.state(work).objectGone)
        cause = publishStatus(engine, work, cause);
    if (engine.lifelike && work.deadlinePassed)
        cause = tellDeadline(engine, work, cause);
    const PodState &pod = engine.state(work);
    stopPod(engine, work, pod.deletedAt ? std::max(1, pod.grace) : work.spec->terminationGrace, cause);
}

void noteStart(Engine &engine, PodWork &work, EventId cause)
{
    if (work.everSynced || work.startTime != Time{} || !work.spec->activeDeadline)
        return;
    work.startTime = engine.wholeSecond(engine.now);
    const Time deadline = std::max(engine.now, work.startTime + std::chrono::seconds(*work.spec->activeDeadline));
    engine.plan(deadline, Rank::Runtime, task::Deadline{engine.indexOf(work)}, cause);
}

void beginSync(Engine &engine, PodWork &work, EventId cause)
{
    work.syncing = true;
    work.cause = cause;
    work.syncFailed = false;
    work.refusedFor.reset();
    if (engine.delays)
        engine.delays->syncBegan(engine.state(work).key.name, engine.now);
    for (ContainerWork &container : work.containers)
        container.snapshotExit = container.exitUnseen && container.exitBefore
                                     ? container.exitBefore->finishedAt
                                     : (container.exitUnseen ? std::nullopt : container.newestExit);
    if (engine.state(work).deletedAt || work.deadlinePassed)
        return beginTermination(engine, work, cause);
    noteStart(engine, work, cause);
    if (work.sandbox && engine.state(work).ip.empty())
        engine.edit(work).ip = work.address;
    work.restartingAll = wantsRestartOfAll(work, engine.state(work));
    work.cause = publishStatus(engine, work, cause);
    for (ContainerWork &container : work.containers)
        if (container.removed) {
            container.errorReason.clear();
            container.errorMessage.clear();
        }
    if (work.sandbox && !engine.lifelike)
        work.cause = refreshVolumes(engine, work, work.cause);
    if (work.probesCreated)
        engine.plan(engine.now, Rank::Trigger, task::TriggeredRuns{engine.indexOf(work)}, work.cause, true);
    if (!mountVolumes(engine, work, work.cause)) {
        work.waitingForVolumes = true;
        return;
    }
    // The volume manager follows the sync, so what the sync itself asks of the containers still meets the old files.
    if (work.sandbox && engine.lifelike)
        engine.planIn(engine.wait(Wait::Mount, work, {}, {}, seconds(0.1)), Rank::Runtime,
                      task::MountVolumes{engine.indexOf(work), work.mountTurn}, work.cause, true);
    runSync(engine, work);
}

void queueSync(Engine &engine, PodWork &work, Duration delay, EventId cause)
{
    const Time when = engine.now + delay;
    if (work.syncQueued && work.syncAt <= when)
        return;
    work.syncQueued = true;
    work.syncAt = when;
    engine.plan(when, Rank::Sync, task::SyncPod{engine.indexOf(work), 0}, cause);
}

void requeue(Engine &engine, PodWork &work, bool first)
{
    Duration delay = Resync;
    if (work.syncFailed && work.refusedFor)
        delay = std::min(*work.refusedFor, seconds(60));
    else if (work.syncFailed)
        delay = first && !engine.lifelike ? RetryAfterFirstFailure : RetryAfterFailure;
    ++work.turn;
    engine.planIn(engine.wait(Wait::Requeue, work, {}, delay, delay + delay / 2 + Poll), Rank::Sync,
                  task::SyncPod{engine.indexOf(work), work.turn}, work.cause, !work.syncFailed);
}

void endSync(Engine &engine, PodWork &work)
{
    work.syncing = false;
    work.steps.clear();
    const bool first = !work.everSynced;
    work.everSynced = true;
    work.syncEnded = engine.now;
    if (work.syncFailed && !engine.lifelike)
        work.cause = publishStatus(engine, work, work.cause);
    requeue(engine, work, first);
    if (work.pending || engine.state(work).deletedAt) {
        work.pending = false;
        requestSync(engine, work, work.pendingCause != EventId::None ? work.pendingCause : work.cause);
    }
    if (!engine.lifelike || engine.now - work.newsAt > NewsLast || engine.state(work).deletedAt)
        return;
    const Duration extra = engine.wait(Wait::ExtraSync, work, {}, seconds(0.3), seconds(1.1));
    if (work.pendingCause == EventId::None)
        work.pendingCause = work.cause;
    if (extra < NewsLast)
        queueSync(engine, work, extra, work.cause);
}

} // namespace

void requestSync(Engine &engine, PodWork &work, EventId cause)
{
    if (work.gone || work.finished || work.terminating || !work.onNode)
        return;
    work.pendingCause = cause;
    if (work.syncing) {
        work.pending = true;
        return;
    }
    const bool ending = engine.state(work).deletedAt || work.deadlinePassed;
    const bool first = !work.everSynced && work.syncEnded == Time{} && !work.sandbox;
    const Wait kind = ending ? Wait::Terminate : first ? Wait::FirstSync : Wait::Sync;
    // A worker that has just synced waits for a newer look at the node (KL-3), except for what it did itself.
    const bool justSynced =
        work.syncEnded != Time{} && engine.now - work.syncEnded < Poll && work.newsAt < work.syncEnded;
    queueSync(engine, work, engine.wait(kind, work, {}, {}, justSynced ? Poll : seconds(0.02)), cause);
}

void nextStep(Engine &engine, PodWork &work, EventId cause)
{
    work.cause = cause;
    while (work.step < work.steps.size()) {
        const SyncStep step = work.steps[work.step++];
        if (step.kind == SyncStep::Kind::RemoveAll) {
            removeAll(engine, work);
            continue;
        }
        if (step.kind == SyncStep::Kind::Start) {
            if (!startContainer(engine, work, step.container, work.cause))
                return;
            continue;
        }
        if (!engine.state(work).containers[step.container].isProcessAlive())
            continue;
        const ContainerSpec &container = *work.containers[step.container].spec;
        if (step.message == "killing") {
            stopContainer(
                engine, work, step.container, 0, false, step.message,
                {QT_TRANSLATE_NOOP("slipway::sim",
                                   "Container %1 is stopped because a rule restarts all containers of the pod."),
                 {container.name}},
                container.origin, work.cause);
            return;
        }
        const bool startup = step.message.find("startup") != std::string::npos;
        const ProbeSpec &probe = *container.probe(startup ? ProbeKind::Startup : ProbeKind::Liveness);
        const Sentence plain{
            startup ? QT_TRANSLATE_NOOP(
                          "slipway::sim",
                          "Container %1 did not pass its startup probe %2 times in a row, so the kubelet stops it.")
                    : QT_TRANSLATE_NOOP(
                          "slipway::sim",
                          "Container %1 failed its liveness probe %2 times in a row, so the kubelet stops it."),
            {container.name, std::to_string(probe.failureThreshold)}};
        stopContainer(engine, work, step.container, step.grace, false, step.message, plain, probe.origin,
                      step.cause != EventId::None ? step.cause : cause);
        return;
    }
    endSync(engine, work);
}

void handle(Engine &engine, const task::SyncPod &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (task.turn == 0 ? !work.syncQueued || work.syncAt != engine.now
                       : task.turn != work.turn || (work.syncQueued && !engine.lifelike))
        return;
    work.syncQueued = false;
    if (work.gone || work.finished || work.terminating)
        return;
    if (work.syncing) {
        work.pending = true;
        return;
    }
    beginSync(engine, work, task.turn == 0 ? work.pendingCause : cause);
}

void handle(Engine &engine, const task::MountVolumes &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone || work.terminating || task.turn != work.mountTurn)
        return;
    if (!work.waitingForVolumes) {
        if (engine.lifelike && work.sandbox)
            refreshVolumes(engine, work, cause);
        return;
    }
    if (!mountVolumes(engine, work, cause))
        return;
    // The sync looks three times a second and a bit whether all are there.
    const Duration waited = engine.now - work.volumesWanted;
    const Duration late = seconds(0.3) - waited % seconds(0.3);
    if (engine.lifelike && late < seconds(0.3)) {
        engine.planIn(late, Rank::Sync, task::MountVolumes{task.pod, task.turn}, cause);
        return;
    }
    work.waitingForVolumes = false;
    runSync(engine, work);
}

/// The kubelet waits 123 s for volumes; then the sync fails without an event and starts anew.
void handle(Engine &engine, const task::GiveUpVolumes &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone || work.terminating || !work.waitingForVolumes || task.turn != work.mountTurn)
        return;
    work.waitingForVolumes = false;
    work.syncFailed = true;
    work.cause = cause;
    endSync(engine, work);
}

EventId tellDeadline(Engine &engine, PodWork &work, EventId cause)
{
    const PodState &pod = engine.state(work);
    EventDraft event = podEvent(pod, cause, What::Killing, Component::Kubelet);
    event.type = EventType::Normal;
    event.reason = "DeadlineExceeded";
    event.message = DeadlineText;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 has run longer than its deadline of %2 s allows; it is stopped."),
        {pod.key.name, std::to_string(work.spec->activeDeadline.value_or(0))}};
    return engine.emit(std::move(event));
}

void handle(Engine &engine, const task::Deadline &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone || work.finished || work.terminating)
        return;
    // The kubelet looks once a second.
    const Duration late = task.noticed ? Duration{} : engine.wait(Wait::Deadline, work, {}, {}, Poll);
    if (late > Duration{}) {
        engine.planIn(late, Rank::Runtime, task::Deadline{task.pod, true}, cause);
        return;
    }
    work.deadlinePassed = true;
    const EventId told = tellDeadline(engine, work, cause);
    publishReadiness(engine, work, told);
    requestSync(engine, work, told);
}

/// The sandbox is there: the sync goes on.
void sandboxReady(Engine &engine, PodWork &work, EventId cause)
{
    createSandbox(engine, work, cause);
    runActions(engine, work);
}

} // namespace slipway::sim
