// SPDX-License-Identifier: GPL-3.0-or-later
// Every graceful stop: preStop, SIGTERM, grace, SIGKILL, sidecars last (spec section 12.2).
#include "sim/handlers/podend.h"

#include <algorithm>
#include <utility>

namespace slipway::sim
{

namespace
{

const int ShortestStop = 2; // seconds that the runtime always gets (TM-6)

bool isRunning(const PodWork &work, const PodState &pod, std::size_t i)
{
    const StopJob &stop = work.containers[i].stop;
    return stop.active && (pod.containers[i].isProcessAlive() || stop.hookOutlives);
}

/// TM-7: a sidecar's turn comes when all app containers and every later sidecar have stopped.
bool isTurn(const PodWork &work, const PodState &pod, std::size_t i)
{
    for (std::size_t other = 0; other < work.containers.size(); ++other) {
        const ContainerKind kind = work.containers[other].spec->kind;
        const bool before = kind == ContainerKind::App || (kind == ContainerKind::Sidecar && other > i);
        if (before && isRunning(work, pod, other))
            return false;
    }
    return true;
}

void planTerm(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    StopJob &stop = work.containers[i].stop;
    const int instance = engine.state(work).containers[i].instance;
    stop.cause = cause;
    if (!stop.ordered || isTurn(work, engine.state(work), i)) {
        engine.plan(engine.now, Rank::Runtime, task::SendTerm{engine.indexOf(work), i, instance}, cause);
        return;
    }
    stop.waitBegan = engine.now;
    engine.planIn(std::chrono::seconds(stop.remaining), Rank::Runtime,
                  task::SendTerm{engine.indexOf(work), i, instance}, cause);
}

void beginPreStop(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    const Handler &hook = container.spec->preStop->handler;
    const ContainerState &before = engine.state(work).containers[i];
    const bool http = hook.kind == HandlerKind::HttpGet;
    const bool open = hook.portNumber && before.listening && listensOn(container.assume, hook.portNumber);
    const bool cannotRun = hook.kind == HandlerKind::TcpSocket || hook.kind == HandlerKind::None || (http && !open);
    const bool hangs = http && answerToClient(engine, container, before) == Answer::Hang;
    const Duration takes = cannotRun           ? Duration{}
                           : hangs             ? Never
                           : hook.sleepSeconds ? seconds(*hook.sleepSeconds)
                                               : container.assume.preStopTime;
    const bool fails = hook.kind == HandlerKind::Exec && container.assume.preStopExit != 0;
    const Duration limit = std::chrono::seconds(container.stop.grace);
    ContainerState &state = engine.edit(work).containers[i];
    state.activity = Activity::PreStop;
    EventDraft event = containerEvent(work, engine.state(work), i, cause, What::HookStarted, Component::Kubelet);
    event.origin = container.spec->preStop->origin;
    event.reason = "PreStop";
    event.message = "preStop hook runs";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "The preStop hook of container %1 runs first; SIGTERM follows when it is done."),
                   {state.name}};
    const EventId told = container.lastEvent = engine.emit(std::move(event));
    engine.planIn(std::min(takes, limit), Rank::Runtime,
                  task::PreStopDone{engine.indexOf(work), i, state.instance,
                                    cannotRun || fails || (takes > limit && hook.kind != HandlerKind::Sleep)},
                  told);
}

EventDraft brokenPreStop(const PodWork &work, const PodState &pod, std::size_t i, EventId cause)
{
    EventDraft event = containerEvent(work, pod, i, cause, What::HookFailed, Component::Kubelet);
    event.type = EventType::Warning;
    event.reason = "FailedPreStopHook";
    event.message = "PreStopHook failed";
    event.origin = work.containers[i].spec->preStop->origin;
    event.plain = {QT_TRANSLATE_NOOP(
                       "slipway::sim",
                       "The preStop hook of container %1 failed or used up the grace period; it goes on without it."),
                   {pod.containers[i].name}};
    return event;
}

} // namespace

void stopPod(Engine &engine, PodWork &work, int grace, EventId cause)
{
    work.terminating = true;
    work.stoppedSome = false;
    work.steps.clear();
    work.cause = cause;
    std::vector<std::size_t> alive;
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        ContainerWork &container = work.containers[i];
        if (container.spec->kind != ContainerKind::Sidecar)
            endProbes(container, false);
        if (engine.state(work).containers[i].isProcessAlive())
            alive.push_back(i);
        work.stoppedSome = !alive.empty();
    }
    // All are marked first: a sidecar's turn depends on what the others still do.
    for (const std::size_t i : alive)
        work.containers[i].stop = {.active = true, .began = engine.now, .grace = grace, .remaining = grace};
    for (const std::size_t i : alive) {
        const std::string &name = work.containers[i].spec->name;
        stopContainer(engine, work, i, grace, work.containers[i].spec->kind == ContainerKind::Sidecar,
                      "Stopping container " + name,
                      {QT_TRANSLATE_NOOP("slipway::sim", "The kubelet begins to stop container %1."), {name}},
                      work.spec->graceOrigin, cause);
    }
    if (alive.empty())
        stopProceeds(engine, work, cause);
}

void stopContainer(Engine &engine, PodWork &work, std::size_t i, int grace, bool ordered, const std::string &message,
                   const Sentence &plain, const Origin &origin, EventId cause)
{
    ContainerWork &container = work.containers[i];
    container.stop = {.active = true, .began = engine.now, .grace = grace, .remaining = grace, .ordered = ordered};
    EventDraft event = containerEvent(work, engine.state(work), i, cause, What::Killing, Component::Kubelet);
    event.type = EventType::Normal;
    event.reason = "Killing";
    event.message = message;
    event.plain = plain;
    event.origin = origin;
    const EventId told = container.lastEvent = engine.emit(std::move(event));
    if (container.spec->preStop && grace > 0) {
        beginPreStop(engine, work, i, told);
        return;
    }
    container.stop.hookDone = true;
    planTerm(engine, work, i, told);
}

void handle(Engine &engine, const task::PreStopDone &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    const ContainerState &state = engine.state(work).containers[task.container];
    ContainerWork &container = work.containers[task.container];
    if (state.instance == task.instance && container.stop.hookOutlives)
        return afterEnd(engine, work, task.container, {}, cause);
    if (state.instance != task.instance || !state.isProcessAlive() || !container.stop.active)
        return;
    container.stop.hookDone = true;
    container.stop.remaining = container.stop.grace - static_cast<int>(wholeSeconds(engine.now - container.stop.began));
    EventDraft event = containerEvent(work, engine.state(work), task.container, cause,
                                      task.abandoned ? What::HookFailed : What::HookDone, Component::Kubelet);
    event.origin = container.spec->preStop->origin;
    if (task.abandoned) {
        event = brokenPreStop(work, engine.state(work), task.container, cause);
    } else {
        event.reason = "PreStopDone";
        event.message = "preStop hook is done";
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "The preStop hook of container %1 is done; %2 s of grace are left."),
            {state.name, std::to_string(std::max(container.stop.remaining, ShortestStop))}};
    }
    const bool overran = task.abandoned && container.stop.remaining <= 0;
    EventId told = cause;
    if (overran) // the kubelet learns that the hook failed when its process ends with the container
        container.stop.brokenHook = std::move(event);
    else
        told = container.lastEvent = engine.emit(std::move(event));
    planTerm(engine, work, task.container, told);
}

bool hookOutlives(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    StopJob &stop = work.containers[i].stop;
    // A sleep is the kubelet's own; commands and requests end with the process that they are about.
    if (work.containers[i].spec->preStop->handler.kind == HandlerKind::Sleep)
        return stop.hookOutlives = true;
    engine.emit(brokenPreStop(work, engine.state(work), i, cause));
    return false;
}

void handle(Engine &engine, const task::SendTerm &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ContainerWork &container = work.containers[task.container];
    const ContainerState &before = engine.state(work).containers[task.container];
    if (before.instance != task.instance || !before.isProcessAlive() || !container.stop.active ||
        container.stop.termSent)
        return;
    container.stop.termSent = true;
    if (container.stop.waitBegan)
        container.stop.remaining -= static_cast<int>(wholeSeconds(engine.now - *container.stop.waitBegan));
    const int remaining = std::max(container.stop.remaining, ShortestStop);
    ContainerState &state = engine.edit(work).containers[task.container];
    state.activity = Activity::Stopping;
    state.termAt = engine.now;
    state.killAt = engine.now + std::chrono::seconds(remaining);
    const OnSigterm reaction = container.assume.onSigterm;
    if (reaction != OnSigterm::Ignore && !(reaction == OnSigterm::Drain && container.assume.servesWhileDraining)) {
        state.listening = false;
        state.healthy = false;
    }
    const PodState &pod = engine.state(work);
    EventDraft event = containerEvent(work, pod, task.container, cause, What::SignalSent, Component::Runtime);
    event.origin = work.spec->graceOrigin;
    event.reason = "SIGTERM";
    event.message = "SIGTERM, SIGKILL after " + std::to_string(remaining) + "s";
    const std::string drains = goDuration(container.assume.drain);
    event.plain =
        reaction == OnSigterm::Exit
            ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Container %1 gets SIGTERM and ends at once."), {state.name}}
        : reaction == OnSigterm::Drain
            ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Container %1 gets SIGTERM: it takes no new connections and "
                                                         "needs %2 to finish; it has %3 s."),
                       {state.name, drains, std::to_string(remaining)}}
            : Sentence{QT_TRANSLATE_NOOP("slipway::sim",
                                         "Container %1 gets SIGTERM and ignores it; SIGKILL follows in %2 s."),
                       {state.name, std::to_string(remaining)}};
    const EventId told = container.lastEvent = engine.emit(std::move(event));
    const Duration needs = reaction == OnSigterm::Exit    ? Duration{}
                           : reaction == OnSigterm::Drain ? container.assume.drain
                                                          : Never;
    const bool early = engine.now < container.runsSince; // nobody handles the signal yet
    const int code = early ? container.assume.earlySigtermExit : container.assume.sigtermExit;
    if (needs <= std::chrono::seconds(remaining))
        engine.planIn(
            needs, Rank::Runtime,
            task::ProgramExits{task.pod, task.container, task.instance, code, code == 0 ? "Completed" : "Error"}, told);
    else
        engine.plan(*engine.state(work).containers[task.container].killAt, Rank::Runtime,
                    task::SendKill{task.pod, task.container, task.instance}, told);
}

void handle(Engine &engine, const task::SendKill &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    const ContainerState &state = engine.state(work).containers[task.container];
    if (state.instance != task.instance || !state.isProcessAlive())
        return;
    EventDraft event =
        containerEvent(work, engine.state(work), task.container, cause, What::Killed, Component::Runtime);
    event.origin = work.spec->graceOrigin;
    event.reason = "SIGKILL";
    event.message = "SIGKILL";
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "The grace is over: container %1 gets SIGKILL and loses what it was doing."),
        {state.name}};
    const EventId told = engine.emit(std::move(event));
    endProgram(engine, work, task.container, 137, "Error", told);
}

void stopProceeds(Engine &engine, PodWork &work, EventId cause)
{
    bool anyAlive = false;
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const PodState &pod = engine.state(work);
        anyAlive = anyAlive || isRunning(work, pod, i);
        if (!pod.containers[i].isProcessAlive())
            continue;
        anyAlive = true;
        const StopJob &stop = work.containers[i].stop;
        if (stop.ordered && stop.hookDone && !stop.termSent && isTurn(work, pod, i))
            engine.planIn(engine.wait(Wait::Turn, work, pod.containers[i].name, {}, seconds(0.06)), Rank::Runtime,
                          task::SendTerm{engine.indexOf(work), i, pod.containers[i].instance}, cause);
    }
    if (!anyAlive)
        finishPod(engine, work, cause);
    else if (!engine.state(work).deletedAt && !engine.lifelike)
        publishStatus(engine, work, cause);
}

} // namespace slipway::sim
