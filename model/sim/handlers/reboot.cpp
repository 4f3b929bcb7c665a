// SPDX-License-Identifier: GPL-3.0-or-later
// Pods on a machine that goes down and comes up again (kuberuntime_manager.go computePodActions: a dead sandbox).
#include "sim/handlers/handlers.h"

namespace slipway::sim
{

void loseProcesses(Engine &engine, PodWork &work)
{
    ++work.boot; // what was planned for its processes is void
    work.syncing = work.syncQueued = work.pending = work.waitingForVolumes = false;
    work.steps.clear();
    work.sandbox = work.probesCreated = false;
    for (MountWork &mount : work.mounts)
        mount.mounted = false;
    PodState &pod = engine.edit(work);
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        ContainerState &state = pod.containers[i];
        ContainerWork &container = work.containers[i];
        container.probes.clear();
        container.stop = {};
        container.exitUnseen = false;
        if (state.activity == Activity::Pulling)
            state.activity = state.instance > 0 ? Activity::Exited : Activity::None;
        state.pullUntil.reset();
        if (!state.isProcessAlive())
            continue;
        state.activity = Activity::Exited;
        state.listening = state.healthy = false;
        state.termAt.reset();
        state.killAt.reset();
        state.finishedAt = engine.now;
        state.exitCode = 255; // containerd cannot say more of a process that ended with its machine
        state.exitReason = "Unknown";
        container.newestExit = engine.now;
        container.exitBefore = container.lastExit;
        container.lastExit = ContainerStatus{.kind = ContainerStatus::Kind::Terminated,
                                             .reason = state.exitReason,
                                             .exitCode = state.exitCode,
                                             .startedAt = state.startedAt,
                                             .finishedAt = engine.now};
    }
}

void startAnew(Engine &engine, PodWork &work, EventId cause)
{
    if (work.finished || work.gone)
        return;
    if (work.terminating || engine.state(work).deletedAt) {
        work.terminating = false; // asked for again; nothing is left to stop
        return;
    }
    bool ranBefore = false;
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        ContainerState &state = engine.edit(work).containers[i];
        if (state.instance == 0)
            continue;
        ranBefore = true;
        state.activity = Activity::None;
        work.containers[i].removed = true;
        work.containers[i].newestExit.reset();
        work.containers[i].errorReason.clear();
        work.containers[i].errorMessage.clear();
    }
    if (!ranBefore)
        return;
    EventDraft event = podEvent(engine.state(work), cause, What::SandboxChanged, Component::Kubelet);
    event.type = EventType::Normal;
    event.reason = "SandboxChanged";
    event.message = "Pod sandbox changed, it will be killed and re-created.";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "Pod %1 lost its sandbox with the machine: all its containers start anew, init "
                                     "containers first."),
                   {work.name}};
    work.cause = engine.emit(std::move(event));
}

} // namespace slipway::sim
