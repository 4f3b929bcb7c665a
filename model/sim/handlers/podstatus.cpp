// SPDX-License-Identifier: GPL-3.0-or-later
// Status as the kubelet computes it (spec sections 10.1 to 10.4): container states, phase, conditions, STATUS column.
#include "sim/handlers/handlers.h"

#include <algorithm>
#include <utility>

namespace slipway::sim
{

namespace
{

using Kind = ContainerStatus::Kind;

bool hasSidecarOrInit(const PodWork &work)
{
    return !work.spec->initContainers.empty();
}

bool isRegularInit(const ContainerWork &work)
{
    return work.spec->kind == ContainerKind::Init;
}

bool probeOk(const ContainerWork &work, ProbeKind kind)
{
    const ProbeWorker *worker = work.probe(kind);
    if (!worker)
        return !work.spec->probe(kind);
    if (worker->inheritsStarted && kind == ProbeKind::Startup && worker->knownInstance != work.publishedInstance)
        return worker->result == true;
    return worker->knownInstance == work.publishedInstance && worker->result == true;
}

void computeFlags(const ContainerWork &work, ContainerState &state)
{
    if (isRegularInit(work)) {
        state.started = state.status.kind == Kind::Running;
        state.ready = state.status.kind == Kind::Terminated && state.status.exitCode == 0;
        return;
    }
    state.started = state.status.kind == Kind::Running && probeOk(work, ProbeKind::Startup);
    state.ready = state.started && probeOk(work, ProbeKind::Readiness);
}

/// A start that failed is on display while the container is to be started again. Init containers and sidecars that
/// ended well are not said to wait, although a sidecar does.
bool showsError(const PodWork &work, const ContainerWork &container, bool deleted)
{
    if (container.errorReason.empty() || work.terminating || deleted)
        return false;
    if (!container.lastExit)
        return true;
    const int code = container.lastExit->exitCode;
    return shouldRestart(work, container, code) && (container.spec->kind == ContainerKind::App || code != 0);
}

void computeContainer(const PodWork &work, ContainerWork &container, ContainerState &state, bool deleted)
{
    if (container.exitUnseen)
        return computeFlags(container, state);
    ContainerStatus status;
    state.lastStatus = container.lastExit;
    container.publishedInstance = state.instance;
    if (container.removed) {
        status.reason = !container.errorReason.empty() ? container.errorReason
                        : hasSidecarOrInit(work)       ? "PodInitializing"
                                                       : "ContainerCreating";
        status.message = container.errorMessage;
        state.status = std::move(status);
        state.restartCount = state.instance;
        const bool wasReady = state.ready && isRegularInit(container); // an init container's flag stays
        computeFlags(container, state);
        state.ready = wasReady;
        return;
    }
    if (state.isProcessAlive()) {
        status.kind = Kind::Running;
        status.startedAt = state.startedAt;
    } else if (showsError(work, container, deleted)) {
        status.reason = container.errorReason;
        status.message = container.errorMessage;
    } else if (container.lastExit) {
        status = *container.lastExit; // also while it is being started again
        state.lastStatus = container.exitBefore;
    } else {
        status.reason = hasSidecarOrInit(work) ? "PodInitializing" : "ContainerCreating";
    }
    state.status = std::move(status);
    state.restartCount = std::max(0, container.publishedInstance - 1);
    computeFlags(container, state);
}

Phase computePhase(const PodWork &work, const PodState &pod)
{
    bool initPending = false, appStarted = false, appRan = false, sidecarPending = false;
    for (std::size_t i = 0; i < work.containers.size(); ++i)
        if (work.containers[i].spec->kind == ContainerKind::App && pod.containers[i].status.kind != Kind::Waiting)
            appStarted = true;
        else if (work.containers[i].spec->kind == ContainerKind::App && work.containers[i].lastExit)
            appRan = true;
    int running = 0, exited = 0, waiting = 0;
    bool allZero = true, willRestart = false;
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const ContainerState &state = pod.containers[i];
        const ContainerWork &container = work.containers[i];
        if (isRegularInit(container)) {
            const bool failed = container.lastExit && container.lastExit->exitCode != 0;
            const bool done = state.status.kind == Kind::Terminated && state.status.exitCode == 0;
            if (failed && state.activity == Activity::Exited && !container.exitUnseen &&
                !shouldRestart(work, container, container.lastExit->exitCode) && !work.terminating)
                return Phase::Pending; // Failed once everything has stopped
            const bool waitsAgain = state.status.kind == Kind::Waiting && state.lastStatus;
            initPending = initPending || (!done && !waitsAgain);
            continue;
        }
        const bool isApp = container.spec->kind == ContainerKind::App;
        if (!isApp && !state.started && !appStarted && !appRan)
            sidecarPending = true;
        if (state.status.kind == Kind::Running)
            ++running;
        else if (isApp && container.lastExit) {
            ++exited;
            allZero = allZero && container.lastExit->exitCode == 0;
            willRestart = willRestart || shouldRestart(work, container, container.lastExit->exitCode);
        } else if (!container.lastExit) {
            ++waiting;
        }
    }
    const bool tornDown = work.finished;
    if (!tornDown) {
        if ((initPending && !appStarted) || sidecarPending || waiting > 0)
            return Phase::Pending;
        if (running > 0)
            return Phase::Running;
    }
    if (tornDown && !pod.deletedAt && (work.deadlinePassed || !work.evicted.empty()))
        return Phase::Failed;
    if (exited > 0) {
        if (tornDown)
            return allZero && waiting == 0 && !initPending ? Phase::Succeeded : Phase::Failed;
        // The API learns of a final phase only after everything has stopped.
        if (willRestart || !work.finished)
            return Phase::Running;
    }
    return tornDown ? Phase::Failed : Phase::Pending;
}

void setCondition(PodState &pod, Time now, std::string type, bool value, std::string reason = {},
                  std::string message = {})
{
    for (Condition &condition : pod.conditions)
        if (condition.type == type) {
            if (condition.value != value)
                condition.since = now;
            condition.value = value;
            condition.reason = std::move(reason);
            condition.message = std::move(message);
            return;
        }
    pod.conditions.push_back({std::move(type), value, std::move(reason), std::move(message), now});
}

std::string bracketed(const std::vector<std::string> &names)
{
    std::string text = "[";
    for (const std::string &name : names)
        text += (text.size() > 1 ? " " : "") + name;
    return text + "]";
}

bool anyAppStarted(const PodWork &work)
{
    return std::any_of(work.containers.begin(), work.containers.end(), [](const ContainerWork &c) {
        return c.spec->kind == ContainerKind::App && c.publishedInstance > 0;
    });
}

bool initFailed(const PodWork &work, const PodState &pod)
{
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const ContainerWork &container = work.containers[i];
        if (isRegularInit(container) && container.lastExit && container.lastExit->exitCode != 0 &&
            !container.exitUnseen && pod.containers[i].activity == Activity::Exited &&
            !shouldRestart(work, container, container.lastExit->exitCode))
            return true;
    }
    return false;
}

/// All app containers have ended for good (or can never start), before the phase says so.
bool completed(const PodWork &work, const PodState &pod, bool &successful)
{
    successful = true;
    for (std::size_t i = 0; i < work.containers.size(); ++i)
        if (pod.containers[i].status.kind == Kind::Running && !work.finished)
            return false; // the phase is Running until the sidecars have stopped, too
    if (work.finished && !pod.deletedAt && (work.deadlinePassed || !work.evicted.empty()))
        successful = false;
    if (work.finished || initFailed(work, pod)) {
        for (std::size_t i = 0; i < work.containers.size(); ++i)
            if (work.containers[i].spec->kind != ContainerKind::Sidecar)
                successful =
                    successful && pod.containers[i].activity == Activity::Exited && pod.containers[i].exitCode == 0;
        return true;
    }
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const ContainerWork &container = work.containers[i];
        if (container.spec->kind != ContainerKind::App)
            continue;
        if (pod.containers[i].activity != Activity::Exited || container.exitUnseen ||
            (!work.finished && shouldRestart(work, container, pod.containers[i].exitCode)))
            return false;
        successful = successful && pod.containers[i].exitCode == 0;
    }
    return true;
}

void computeReady(const PodWork &work, PodState &pod, Time now)
{
    std::vector<std::string> unready;
    for (const ContainerState &container : pod.containers)
        if (container.kind != ContainerKind::Init && !container.ready)
            unready.push_back(container.name);
    bool successful = false;
    std::string reason, message;
    const bool over = completed(work, pod, successful);
    if (over && (work.finished || !pod.deletedAt))
        reason = successful ? "PodCompleted" : "PodFailed";
    else if (work.deadlinePassed)
        reason = "PodFailed";
    else if (!unready.empty()) {
        reason = "ContainersNotReady";
        message = "containers with unready status: " + bracketed(unready);
    }
    const bool containersReady = reason.empty();
    setCondition(pod, now, "ContainersReady", containersReady, reason, message);
    if (containersReady)
        for (const std::string &gate : work.spec->readinessGates) {
            const Condition *condition = pod.condition(gate);
            if (condition && condition->value)
                continue;
            reason = "ReadinessGatesNotReady";
            message = condition ? "the status of pod readiness gate \"" + gate + "\" is not \"True\", but False"
                                : "corresponding condition of pod readiness gate \"" + gate + "\" does not exist.";
        }
    setCondition(pod, now, "Ready", reason.empty(), reason, message);
}

bool isCompleted(const PodWork &work, const PodState &pod)
{
    bool successful = false;
    return completed(work, pod, successful) && successful && (work.finished || !pod.deletedAt);
}

void computeConditions(const PodWork &work, PodState &pod, Time now)
{
    setCondition(pod, now, "PodReadyToStartContainers", work.sandbox && !work.finished);
    const bool mayRestartAll = std::any_of(work.containers.begin(), work.containers.end(), [](const ContainerWork &c) {
        return std::any_of(c.spec->restartRules.begin(), c.spec->restartRules.end(),
                           [](const RestartRule &rule) { return rule.all; });
    });
    if (mayRestartAll)
        setCondition(pod, now, "AllContainersRestarting", work.restartingAll,
                     work.restartingAll ? "RestartAllContainersStarted" : "");
    std::vector<std::string> incomplete;
    if (!anyAppStarted(work))
        for (std::size_t i = 0; i < work.containers.size(); ++i) {
            const ContainerState &state = pod.containers[i];
            if (state.kind == ContainerKind::Init ? !state.ready
                                                  : state.kind == ContainerKind::Sidecar && !state.started)
                incomplete.push_back(state.name);
        }
    setCondition(pod, now, "Initialized", incomplete.empty(),
                 incomplete.empty() ? (isCompleted(work, pod) ? "PodCompleted" : "") : "ContainersNotInitialized",
                 incomplete.empty() ? "" : "containers with incomplete status: " + bracketed(incomplete));
    computeReady(work, pod, now);
}

/// STATUS for a pod that is still initialising; empty once it is initialised.
std::string initStatus(const PodWork &work, const PodState &pod)
{
    if (anyAppStarted(work))
        return {};
    const std::size_t total = work.spec->initContainers.size();
    for (std::size_t i = 0; i < total; ++i) {
        const ContainerState &c = pod.containers[i];
        if (c.status.kind == Kind::Terminated && c.status.exitCode == 0)
            continue;
        if (c.kind == ContainerKind::Sidecar && c.started)
            continue;
        if (c.status.kind == Kind::Terminated)
            return "Init:" +
                   (c.status.reason.empty() ? "ExitCode:" + std::to_string(c.status.exitCode) : c.status.reason);
        if (c.status.kind == Kind::Waiting && !c.status.reason.empty() && c.status.reason != "PodInitializing")
            return "Init:" + c.status.reason;
        return "Init:" + std::to_string(i) + "/" + std::to_string(total);
    }
    return {};
}

std::string appStatus(const PodWork &work, const PodState &pod)
{
    std::vector<const ContainerState *> sorted;
    bool anyRunning = false;
    for (std::size_t i = 0; i < pod.containers.size(); ++i)
        if (work.containers[i].spec->kind == ContainerKind::App) {
            sorted.push_back(&pod.containers[i]);
            anyRunning = anyRunning || pod.containers[i].status.kind == Kind::Running;
        }
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->name < b->name; });
    std::string found, failed;
    for (const ContainerState *c : sorted) {
        std::string word;
        if (c->status.kind == Kind::Waiting)
            word = c->status.reason;
        else if (c->status.kind == Kind::Terminated)
            word = c->status.reason.empty() ? "ExitCode:" + std::to_string(c->status.exitCode) : c->status.reason;
        if (found.empty())
            found = word;
        if (failed.empty() && c->status.kind == Kind::Terminated && c->status.exitCode != 0)
            failed = word;
    }
    if (found == "Completed" && anyRunning)
        return pod.isReady() ? "Running" : !failed.empty() ? failed : "NotReady";
    if (found == "Completed" && !failed.empty())
        return failed;
    return found;
}

void computeColumns(const PodWork &work, PodState &pod)
{
    pod.readyContainers = pod.totalContainers = pod.restarts = 0;
    const std::string init = work.onNode ? initStatus(work, pod) : std::string();
    for (const ContainerState &c : pod.containers) {
        if (c.kind != ContainerKind::Init) {
            ++pod.totalContainers;
            pod.readyContainers += c.ready ? 1 : 0;
        }
        if (c.kind != ContainerKind::Init || !init.empty())
            pod.restarts += c.restartCount;
    }
    std::string word = pod.reason.empty() ? phaseName(pod.phase) : pod.reason;
    if (const Condition *scheduled = pod.condition("PodScheduled"); scheduled && scheduled->reason == "SchedulingGated")
        word = "SchedulingGated";
    if (work.onNode && pod.reason.empty()) {
        if (!init.empty())
            word = init;
        else if (const std::string app = appStatus(work, pod); !app.empty())
            word = app;
    }
    if (pod.deletedAt && !pod.isFinished())
        word = "Terminating";
    pod.status = word;
}

/// Whether a person who watches the pod would see a difference; mere notes in its conditions are not told.
bool isVisible(const PodState &before, const PodState &after, bool notesToo)
{
    if (notesToo && !std::equal(before.conditions.begin(), before.conditions.end(), after.conditions.begin(),
                                after.conditions.end(), [](const Condition &a, const Condition &b) {
                                    return a.value == b.value && a.reason == b.reason && a.type == b.type;
                                }))
        return true;
    const auto seen = [](const PodState &pod) {
        return std::tuple(pod.status, pod.phase, pod.readyContainers, pod.restarts, pod.isReady(), pod.ip);
    };
    return seen(before) != seen(after) ||
           !std::equal(before.containers.begin(), before.containers.end(), after.containers.begin(),
                       after.containers.end(), [](const ContainerState &a, const ContainerState &b) {
                           return a.status.kind == b.status.kind && a.status.reason == b.status.reason &&
                                  a.started == b.started;
                       });
}

EventId tellChange(Engine &engine, PodWork &work, const PodState &before, EventId cause)
{
    const PodState &pod = engine.state(work);
    const bool flipped = before.isReady() != pod.isReady();
    const bool ended = !before.isFinished() && pod.isFinished();
    if (!isVisible(before, pod, engine.lifelike))
        return cause; // the next event carries it
    const What what = ended     ? What::PodFinished
                      : flipped ? (pod.isReady() ? What::PodReady : What::PodNotReady)
                                : What::StatusChanged;
    EventDraft event = podEvent(pod, cause, what, Component::Kubelet);
    const std::string columns =
        pod.status + " " + std::to_string(pod.readyContainers) + "/" + std::to_string(pod.totalContainers);
    event.reason = pod.status;
    event.message = columns;
    if (ended && pod.deletedAt)
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "All containers of pod %1 have stopped."), {pod.key.name}};
    else if (ended)
        event.plain = {pod.phase == Phase::Succeeded
                           ? QT_TRANSLATE_NOOP("slipway::sim", "All containers of pod %1 ended well: it has succeeded.")
                           : QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 has failed and is not started again."),
                       {pod.key.name}};
    else if (flipped && pod.isReady())
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 is ready: Services may send it requests."),
                       {pod.key.name}};
    else if (flipped)
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 is no longer ready: Services stop sending it requests."),
            {pod.key.name}};
    else
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 now shows %2, with %3 of %4 containers ready."),
            {pod.key.name, pod.status, std::to_string(pod.readyContainers), std::to_string(pod.totalContainers)}};
    if (flipped)
        for (const ContainerSpec &container : work.spec->containers)
            if (const ProbeSpec *readiness = container.probe(ProbeKind::Readiness))
                event.origin = readiness->origin;
    const EventId told = engine.emit(std::move(event));
    // A mere change of phase does not make the endpoint controller look.
    const bool unlisted = !pod.ip.empty() && !std::exchange(work.addressKnown, true);
    if (flipped || unlisted || pod.deletedAt)
        syncEndpoints(engine, pod.key.ns, told);
    if (flipped || ended)
        requestWorkloadSync(engine, pod.owner, told);
    return told;
}

} // namespace

bool shouldRestart(const PodWork &work, const ContainerWork &container, int exitCode)
{
    if (container.spec->kind == ContainerKind::Sidecar)
        return true;
    if (container.spec->restartPolicy) {
        for (const RestartRule &rule : container.spec->restartRules) {
            const bool listed =
                std::find(rule.exitCodes.begin(), rule.exitCodes.end(), exitCode) != rule.exitCodes.end();
            if (listed == rule.in)
                return true;
        }
    }
    RestartPolicy policy = container.spec->restartPolicy.value_or(work.spec->restartPolicy);
    // Init containers under Always are restarted only until they end well.
    if (container.spec->kind == ContainerKind::Init && policy == RestartPolicy::Always)
        policy = RestartPolicy::OnFailure;
    return policy == RestartPolicy::Always || (policy == RestartPolicy::OnFailure && exitCode != 0);
}

bool initialised(const PodWork &work, const PodState &pod, std::size_t i)
{
    const ContainerState &state = pod.containers[i];
    if (work.containers[i].spec->kind == ContainerKind::Sidecar)
        return state.activity == Activity::Running && state.started;
    return state.activity == Activity::Exited && !work.containers[i].exitUnseen && state.exitCode == 0 &&
           state.exitReason != "OOMKilled";
}

EventId publishStatus(Engine &engine, PodWork &work, EventId cause)
{
    const PodState before = engine.state(work);
    PodState after = before;
    if (work.onNode) {
        for (std::size_t i = 0; i < work.containers.size(); ++i)
            computeContainer(work, work.containers[i], after.containers[i], before.deletedAt.has_value());
        if (!before.isFinished())
            after.phase = computePhase(work, after);
        computeConditions(work, after, engine.now);
    }
    computeColumns(work, after);
    if (after == before)
        return cause;
    engine.edit(work) = std::move(after);
    return tellChange(engine, work, before, cause);
}

EventId publishReadiness(Engine &engine, PodWork &work, EventId cause)
{
    const PodState before = engine.state(work);
    PodState after = before;
    for (std::size_t i = 0; i < work.containers.size(); ++i)
        computeFlags(work.containers[i], after.containers[i]);
    computeReady(work, after, engine.now);
    computeColumns(work, after);
    if (after == before)
        return cause;
    engine.edit(work) = std::move(after);
    return tellChange(engine, work, before, cause);
}

} // namespace slipway::sim
