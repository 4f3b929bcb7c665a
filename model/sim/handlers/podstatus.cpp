// SPDX-License-Identifier: GPL-3.0-or-later
// Status as the kubelet publishes it: the states of the containers (spec section 10.1), and what became visible.
#include "sim/handlers/podstatus.h"

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
