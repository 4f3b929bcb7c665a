// SPDX-License-Identifier: GPL-3.0-or-later
// Phase and conditions of a pod (spec sections 10.2, 10.3; pkg/kubelet/kubelet_pods.go getPhase, status/generate.go).
#include "sim/handlers/podstatus.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

using Kind = ContainerStatus::Kind;

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

bool isCompleted(const PodWork &work, const PodState &pod)
{
    bool successful = false;
    return completed(work, pod, successful) && successful && (work.finished || !pod.deletedAt);
}

} // namespace

bool anyAppStarted(const PodWork &work)
{
    return std::any_of(work.containers.begin(), work.containers.end(), [](const ContainerWork &c) {
        return c.spec->kind == ContainerKind::App && c.publishedInstance > 0;
    });
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

} // namespace slipway::sim
