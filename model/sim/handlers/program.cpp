// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs in the containers do by themselves, as the scenario assumes.
#include "sim/handlers/handlers.h"

#include <algorithm>
#include <utility>

namespace slipway::sim
{

namespace
{

bool listensNow(const Engine &engine, const ContainerWork &work, const ContainerState &state)
{
    if (!state.isProcessAlive() || engine.now - work.runsSince < work.assume.listensAfter)
        return false;
    // A program that handles SIGTERM closes its listener first.
    return state.activity != Activity::Stopping || work.assume.onSigterm == OnSigterm::Ignore ||
           (work.assume.onSigterm == OnSigterm::Drain && work.assume.servesWhileDraining);
}

/// The outage that a probe of this kind meets now, or with none, that a client meets.
const Outage *outageNow(const Engine &engine, const ContainerWork &work, const ContainerState &state,
                        std::optional<ProbeKind> kind = {})
{
    for (const Outage &outage : work.assume.outages) {
        if (kind ? (outage.readinessOnly && kind != ProbeKind::Readiness) || (outage.only && outage.only != kind)
                 : outage.only && outage.only != ProbeKind::Readiness)
            continue;
        const Duration now = outage.sinceStart ? engine.now - work.runsSince : engine.now.time_since_epoch();
        if (now < outage.from || now >= outage.to)
            continue;
        if (outage.untilRestart && !outage.sinceStart && state.startedAt.time_since_epoch() > outage.from)
            continue;
        return &outage;
    }
    return nullptr;
}

bool healthyNow(const Engine &engine, const ContainerWork &work, const ContainerState &state)
{
    return listensNow(engine, work, state) && engine.now - work.runsSince >= work.assume.healthyAfter &&
           !outageNow(engine, work, state);
}

/// Brings the visible flags in line; tells when they changed.
void showHealth(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const ContainerState &before = engine.state(work).containers[i];
    const bool listening = listensNow(engine, work.containers[i], before);
    const bool healthy = healthyNow(engine, work.containers[i], before);
    if (before.listening == listening && before.healthy == healthy)
        return;
    ContainerState &container = engine.edit(work).containers[i];
    const bool opened = listening && !container.listening;
    const bool closed = !listening && container.listening;
    container.listening = listening;
    container.healthy = healthy;
    EventDraft event =
        containerEvent(work, engine.state(work), i, cause,
                       opened && !healthy ? What::ProgramListens : What::ProgramHealthy, Component::Program);
    if (healthy) {
        event.reason = "Healthy";
        event.message = "The program answers";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The program in container %1 now answers requests."),
                       {container.name}};
    } else if (opened) {
        event.reason = "Listening";
        event.message = "The program accepts connections but is not healthy yet";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "The program in container %1 accepts connections but answers with errors."),
                       {container.name}};
    } else if (closed) {
        event.reason = "NotListening";
        event.message = "The program no longer accepts connections";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The program in container %1 no longer accepts connections."),
                       {container.name}};
    } else {
        event.reason = "NotHealthy";
        event.message = "The program stopped answering well";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The program in container %1 no longer answers well."),
                       {container.name}};
    }
    work.containers[i].lastEvent = engine.emit(std::move(event));
}

/// When this instance ends by itself, if ever.
std::optional<SelfExit> ownEnd(const PodWork &work, const ContainerWork &container, int instance)
{
    const ContainerAssumptions &assume = container.assume;
    if (!assume.exits.empty()) {
        const std::size_t nth = std::min<std::size_t>(static_cast<std::size_t>(instance - 1), assume.exits.size() - 1);
        if (assume.exits[nth].after == Never)
            return {};
        return assume.exits[nth];
    }
    const bool ends = container.spec->kind == ContainerKind::Init ||
                      (container.spec->kind == ContainerKind::App && work.spec->restartPolicy != RestartPolicy::Always);
    if (ends)
        return SelfExit{.after = assume.workTime};
    return {};
}

} // namespace

Answer answerTo(const Engine &engine, const ContainerWork &work, const ContainerState &state, ProbeKind kind)
{
    if (!work.assume.probesPass)
        return Answer::Error;
    if (!listensNow(engine, work, state))
        return Answer::Refused;
    if (const Outage *outage = outageNow(engine, work, state, kind))
        switch (outage->how) {
        case HowItFails::Refused:
            return Answer::Refused;
        case HowItFails::Error:
            return Answer::Error;
        case HowItFails::Hang:
            return Answer::Hang;
        }
    return engine.now - work.runsSince < work.assume.healthyAfter ? Answer::Error : Answer::Good;
}

bool listensOn(const ContainerAssumptions &assume, std::optional<int> port)
{
    return assume.ports.empty() || !port ||
           std::find(assume.ports.begin(), assume.ports.end(), *port) != assume.ports.end();
}

bool hasOwnOutage(const Engine &engine, const ContainerWork &work, const ContainerState &state, ProbeKind kind)
{
    const Outage *outage = outageNow(engine, work, state, kind);
    return outage && (outage->only || outage->readinessOnly);
}

int errorStatus(const Engine &engine, const ContainerWork &work, const ContainerState &state, ProbeKind kind)
{
    const Outage *outage = outageNow(engine, work, state, kind);
    return outage ? outage->status : 503;
}

Answer answerToClient(const Engine &engine, const ContainerWork &work, const ContainerState &state)
{
    if (!listensNow(engine, work, state))
        return Answer::Refused;
    if (const Outage *outage = outageNow(engine, work, state))
        return outage->how == HowItFails::Refused ? Answer::Refused
               : outage->how == HowItFails::Hang  ? Answer::Hang
                                                  : Answer::Error;
    return engine.now - work.runsSince < work.assume.healthyAfter ? Answer::Error : Answer::Good;
}

/// VL-2: usage is measured every minute, limits are checked every ten seconds; writes themselves are not held back.
void planEviction(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const PodState &pod = engine.state(work);
    for (std::size_t v = 0; v < work.spec->volumes.size(); ++v) {
        const VolumeSpec &volume = work.spec->volumes[v];
        std::int64_t used = 0;
        Duration after{};
        for (std::size_t c = 0; c < work.containers.size(); ++c)
            for (const Write &write : work.containers[c].assume.writes)
                if (write.volume == volume.name && (c == i || pod.containers[c].instance > 0)) {
                    used += write.bytes;
                    after = std::max(after, c == i ? write.after : Duration{});
                }
        if (!volume.sizeLimit || used <= *volume.sizeLimit || pod.containers[i].instance > 1)
            continue;
        const Duration full = (engine.now + after).time_since_epoch();
        const Duration measured = seconds(60) * ((full + seconds(60) - Duration(1)) / seconds(60));
        const Duration usual = engine.lifelike ? after : measured - engine.now.time_since_epoch();
        engine.planIn(engine.wait(Wait::Evict, work, {}, usual, usual + seconds(70)), Rank::Runtime,
                      task::GoOn{engine.indexOf(work), task::Stage::Evict, v}, cause);
    }
}

/// Looks again whenever the program's answers may change, from now on.
void planHealth(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    if (container.spec->kind == ContainerKind::Init)
        return; // does a piece of work; whether it listens is of no interest to anybody
    const int instance = engine.state(work).containers[i].instance;
    const auto end = ownEnd(work, container, instance);
    if (container.runsSince + container.assume.listensAfter <= engine.now)
        showHealth(engine, work, i, cause);
    for (const Duration after : std::set{container.assume.listensAfter, container.assume.healthyAfter})
        if (container.runsSince + after > engine.now && (!end || after < end->after))
            engine.plan(container.runsSince + after, Rank::Runtime,
                        task::ProgramListens{engine.indexOf(work), i, instance}, cause);
    for (const Outage &outage : container.assume.outages)
        for (const Duration edge : {outage.from, outage.to}) {
            if (edge == Never)
                continue;
            const Time when = outage.sinceStart ? container.runsSince + edge : Time(edge);
            if (when > engine.now)
                engine.plan(when, Rank::Runtime, task::HealthMayChange{engine.indexOf(work), i, instance}, cause);
        }
}

/// One that should have ended before now ends now.
void planOwnEnd(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    const int instance = engine.state(work).containers[i].instance;
    ++container.endTurn;
    const auto end = ownEnd(work, container, instance);
    if (!end)
        return;
    const char *reason = end->outOfMemory ? "OOMKilled" : end->code == 0 ? "Completed" : "Error";
    engine.plan(std::max(engine.now, container.runsSince + end->after), Rank::Runtime,
                task::ProgramExits{engine.indexOf(work), i, instance, end->outOfMemory ? 137 : end->code, reason,
                                   container.endTurn},
                cause);
}

void startProgram(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    container.runsSince = engine.now + engine.wait(Wait::Listen, work, container.spec->name, {}, seconds(0.02));
    planHealth(engine, work, i, cause);
    planWrites(engine, work, i, cause);
    planEviction(engine, work, i, cause);
    planOwnEnd(engine, work, i, cause);
}

void assumeOtherwise(Engine &engine, PodWork &work, std::size_t i, const ContainerAssumptions &before, EventId cause)
{
    const ContainerState &state = engine.state(work).containers[i];
    if (!state.isProcessAlive() || state.activity == Activity::Stopping)
        return; // a stop that has begun goes on as it began
    ContainerWork &container = work.containers[i];
    container.lastEvent = cause;
    showHealth(engine, work, i, cause);
    planHealth(engine, work, i, cause);
    if (container.assume.writes != before.writes) {
        planWrites(engine, work, i, cause);
        planEviction(engine, work, i, cause);
    }
    if (container.assume.exits != before.exits || container.assume.workTime != before.workTime)
        planOwnEnd(engine, work, i, cause);
}

void handle(Engine &engine, const task::ProgramListens &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    const ContainerState &container = engine.state(work).containers[task.container];
    if (container.instance == task.instance && container.isProcessAlive())
        showHealth(engine, work, task.container, cause);
}

void handle(Engine &engine, const task::HealthMayChange &task, EventId cause)
{
    handle(engine, task::ProgramListens{task.pod, task.container, task.instance}, cause);
}

void handle(Engine &engine, const task::ProgramExits &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    const ContainerState &container = engine.state(work).containers[task.container];
    const bool isVoid = task.turn != 0 && task.turn != work.containers[task.container].endTurn;
    if (container.instance == task.instance && container.isProcessAlive() && !isVoid)
        endProgram(engine, work, task.container, task.code, task.reason, cause);
}

/// What the kubelet makes of a process that is over: it goes on with the stop that it waited for, or has to notice.
void afterEnd(Engine &engine, PodWork &work, std::size_t i, const std::string &reason, EventId exited)
{
    ContainerWork &container = work.containers[i];
    const bool wasStop = container.stop.active;
    container.stop = {};
    if (engine.lifelike && !work.terminating && !wasStop) {
        container.exitUnseen = true;
        const Duration relist = reason == "StartError" ? seconds(0.5) : seconds(1);
        engine.planIn(
            engine.wait(Wait::SeeExit, work, container.spec->name, {}, relist), Rank::Runtime,
            task::GoOn{engine.indexOf(work), task::Stage::ExitSeen, i, engine.state(work).containers[i].instance},
            exited);
        return;
    }
    work.newsAt = engine.now;
    if (work.terminating)
        stopProceeds(engine, work, exited);
    else if (wasStop)
        nextStep(engine, work, exited); // the sync that stopped it goes on
    if (!work.terminating)
        requestSync(engine, work, exited);
}

void endProgram(Engine &engine, PodWork &work, std::size_t i, int code, const std::string &reason, EventId cause)
{
    ContainerWork &container = work.containers[i];
    ContainerState &state = engine.edit(work).containers[i];
    const bool asked = state.activity == Activity::Stopping;
    const Activity before = state.activity;
    state.pullUntil.reset();
    state.activity = Activity::Exited;
    state.finishedAt = engine.now;
    state.exitCode = code;
    state.exitReason = reason;
    state.listening = false;
    state.healthy = false;
    state.termAt.reset();
    state.killAt.reset();
    container.newestExit = engine.now;
    container.exitBefore = container.lastExit;
    container.lastExit = ContainerStatus{.kind = ContainerStatus::Kind::Terminated,
                                         .reason = reason,
                                         .exitCode = code,
                                         .startedAt = state.startedAt,
                                         .finishedAt = engine.now};
    if (!container.hookError.empty()) {
        container.errorReason = "PostStartHookError";
        container.errorMessage = std::exchange(container.hookError, {});
    }

    EventDraft event = containerEvent(work, engine.state(work), i, cause, What::ContainerExited, Component::Runtime);
    event.reason = reason;
    event.message = "Exit code " + std::to_string(code);
    if (reason == "OOMKilled")
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "Container %1 used more memory than its limit; the kernel killed it."),
            {state.name}};
    else if (code == 137)
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 was killed: exit code 137."), {state.name}};
    else if (asked)
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 stopped as it was asked to, with exit code %2."),
                       {state.name, std::to_string(code)}};
    else if (code == 0)
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 has done its work and ended."), {state.name}};
    else
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 crashed with exit code %2."),
                       {state.name, std::to_string(code)}};
    const EventId exited = container.lastEvent = engine.emit(std::move(event));

    requestsLost(engine, work, i, exited);
    if (container.stop.brokenHook) {
        container.stop.brokenHook->cause = exited;
        engine.emit(std::move(*container.stop.brokenHook));
    }
    if (before == Activity::PreStop && hookOutlives(engine, work, i, exited))
        return;
    if (before == Activity::PostStart)
        breakPostStart(engine, work, i, exited);
    afterEnd(engine, work, i, reason, exited);
}

/// The kubelet's look at the node has found the process gone.
void exitSeen(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    work.containers[i].exitUnseen = false;
    work.newsAt = engine.now;
    if (!work.terminating)
        requestSync(engine, work, cause);
}

void handle(Engine &engine, const task::GoOn &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    switch (task.stage) {
    case task::Stage::Sandbox:
        return sandboxReady(engine, work, cause);
    case task::Stage::Created:
        return goOnCreated(engine, work, task.container, cause);
    case task::Stage::Started:
        return goOnStarted(engine, work, task.container, cause);
    case task::Stage::ExitSeen:
        return exitSeen(engine, work, task.container, cause);
    case task::Stage::Stopped:
        return showCompleted(engine, work, cause);
    case task::Stage::Final:
        return showFinal(engine, work, cause);
    case task::Stage::Remove:
        return removeObject(engine, work, cause);
    case task::Stage::Evict:
        return evictFull(engine, work, task.container, cause);
    }
}

} // namespace slipway::sim
