// SPDX-License-Identifier: GPL-3.0-or-later
// The postStart hook: the sync waits for it, and a container whose hook fails is stopped (CS-5).
#include "sim/handlers/containerstart.h"

namespace slipway::sim
{

namespace
{

/// What the API shows of a failed hook.
std::string hookError(const ContainerWork &container, const PodState &pod, const std::string &ip, int exitCode,
                      const std::string &network)
{
    const Handler &hook = container.spec->postStart->handler;
    const std::string where =
        " for Container \"" + container.spec->name + "\" in Pod \"" + podWithUid(pod) + "\" failed - error: ";
    std::string command;
    for (const std::string &word : hook.command)
        command += (command.empty() ? "" : " ") + word;
    if (hook.kind == HandlerKind::Exec)
        return "Exec lifecycle hook ([" + command + "])" + where + "command '" + command + "' exited with " +
               std::to_string(exitCode) + ": , message: \"\"";
    const std::string address = (hook.host.empty() ? ip : hook.host) + ":" + hook.port;
    const std::string path = hook.path.starts_with('/') ? hook.path : "/" + hook.path;
    return "HTTP lifecycle hook (" + hook.path + ")" + where + "Get \"http://" + address + path +
           "\": " + (network == "EOF" ? network : "dial tcp " + address + ": " + network);
}

EventId tellPostStartFailed(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    work.syncFailed = true;
    return tellStart(
        engine, work, i, cause, What::HookFailed, EventType::Warning, "FailedPostStartHook", "PostStartHook failed",
        {QT_TRANSLATE_NOOP("slipway::sim", "The postStart hook of container %1 failed, so the container is stopped."),
         {work.containers[i].spec->name}},
        &work.containers[i].spec->postStart->origin);
}

/// The hook ended together with the process. The kubelet stops the container all the same; there is nothing to stop.
EventId tellBrokenPostStart(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    container.hookBroken = -container.hookBroken;
    const EventId told = tellPostStartFailed(engine, work, i, cause);
    container.errorReason = "PostStartHookError";
    container.errorMessage = hookError(container, engine.state(work), work.address, 137, "EOF");
    return tellStart(engine, work, i, told, What::Killing, EventType::Normal, "Killing", "FailedPostStartHook",
                     {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 is stopped because its postStart hook failed."),
                      {container.spec->name}},
                     &container.spec->postStart->origin);
}

} // namespace

void beginPostStart(Engine &engine, PodWork &work, std::size_t i, EventId started)
{
    ContainerWork &container = work.containers[i];
    const Handler &hook = container.spec->postStart->handler;
    engine.edit(work).containers[i].activity = Activity::PostStart;
    const bool fails =
        hook.kind == HandlerKind::TcpSocket ||
        (hook.kind == HandlerKind::HttpGet && (!hook.portNumber || container.assume.listensAfter > Duration{}));
    const Duration takes = fails               ? Duration{}
                           : hook.sleepSeconds ? seconds(*hook.sleepSeconds)
                                               : container.assume.postStartTime;
    const EventId told =
        tellStart(engine, work, i, started, What::HookStarted, EventType::Silent, "PostStart", "postStart hook runs",
                  {QT_TRANSLATE_NOOP("slipway::sim", "The postStart hook of container %1 runs; the pod waits for it."),
                   {container.spec->name}},
                  &container.spec->postStart->origin);
    engine.planIn(takes, Rank::Runtime,
                  task::PostStartDone{engine.indexOf(work), i, engine.state(work).containers[i].instance}, told);
}

void breakPostStart(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    // A sleep is the kubelet's own; commands and requests end with the process that they are about.
    if (work.containers[i].spec->postStart->handler.kind == HandlerKind::Sleep)
        return;
    const int instance = engine.state(work).containers[i].instance;
    work.containers[i].hookBroken = instance;
    engine.plan(engine.now, Rank::Runtime, task::PostStartDone{engine.indexOf(work), i, instance}, cause);
}

void handle(Engine &engine, const task::PostStartDone &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ContainerWork &container = work.containers[task.container];
    const ContainerState &now = engine.state(work).containers[task.container];
    if (now.instance != task.instance)
        return;
    if (container.hookBroken == -task.instance)
        return;
    if (!now.isProcessAlive()) { // the process ended before its hook did
        if (container.hookBroken == task.instance)
            cause = tellBrokenPostStart(engine, work, task.container, cause);
        nextStep(engine, work, cause);
        return;
    }
    const Handler &hook = container.spec->postStart->handler;
    engine.edit(work).containers[task.container].activity = Activity::Running;
    const ContainerAssumptions &assume = container.assume;
    const bool portOpen = hook.portNumber && now.listening && listensOn(assume, hook.portNumber);
    const bool failed = hook.kind == HandlerKind::TcpSocket || (hook.kind == HandlerKind::HttpGet && !portOpen) ||
                        (hook.kind == HandlerKind::Exec && assume.postStartExit != 0);
    if (!failed) {
        const EventId done = tellStart(
            engine, work, task.container, cause, What::HookDone, EventType::Silent, "PostStartDone",
            "postStart hook is done",
            {QT_TRANSLATE_NOOP("slipway::sim", "The postStart hook of container %1 is done."), {container.spec->name}},
            &container.spec->postStart->origin);
        work.pendingCause = done;
        nextStep(engine, work, done);
        return;
    }
    const EventId told = tellPostStartFailed(engine, work, task.container, cause);
    container.hookError =
        hookError(container, engine.state(work), work.address, assume.postStartExit, "connect: connection refused");
    stopContainer(engine, work, task.container, work.spec->terminationGrace, false, "FailedPostStartHook",
                  {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 is stopped because its postStart hook failed."),
                   {container.spec->name}},
                  container.spec->postStart->origin, told);
}

} // namespace slipway::sim
