// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync of a pod finds to do for its containers (KL-6, pkg/kubelet/kuberuntime computePodActions).
#include "sim/handlers/syncactions.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// Which probe condemned the running instance, if any.
std::optional<ProbeKind> condemnedBy(const ContainerWork &work, const ContainerState &state)
{
    for (const ProbeKind kind : {ProbeKind::Startup, ProbeKind::Liveness})
        if (const ProbeWorker *worker = work.probe(kind))
            if (worker->result == false && worker->knownInstance == state.instance)
                return kind;
    return {};
}

SyncStep stopStep(const PodWork &work, std::size_t i, ProbeKind kind, bool restarts)
{
    const ContainerWork &container = work.containers[i];
    const ProbeSpec &probe = *container.spec->probe(kind);
    const std::string name = kind == ProbeKind::Startup ? "startup" : "liveness";
    SyncStep step{.kind = SyncStep::Kind::Stop,
                  .container = i,
                  .grace = probe.terminationGrace.value_or(work.spec->terminationGrace),
                  .cause = container.probe(kind)->lastEvent};
    step.message = container.spec->kind == ContainerKind::Sidecar
                       ? "Init container " + container.spec->name + " failed " + name + " probe"
                       : "Container " + container.spec->name + " failed " + name + " probe" +
                             (restarts ? ", will be restarted" : "");
    return step;
}

bool addAlive(const PodWork &work, const PodState &pod, std::size_t i, bool restarts, Actions &actions)
{
    const auto condemned = condemnedBy(work.containers[i], pod.containers[i]);
    if (!condemned)
        return true;
    actions.steps.push_back(stopStep(work, i, *condemned, restarts));
    if (restarts)
        actions.steps.push_back({.container = i});
    return restarts;
}

/// Init containers and sidecars in order; true when the app containers' turn has come.
bool addInitSteps(const PodWork &work, const PodState &pod, bool appsStarted, Actions &actions)
{
    const std::size_t init = work.spec->initContainers.size();
    for (std::size_t i = 0; i < init; ++i) {
        const ContainerState &state = pod.containers[i];
        const bool sidecar = work.containers[i].spec->kind == ContainerKind::Sidecar;
        const bool alive = looksAlive(work.containers[i], state);
        if (sidecar && alive)
            addAlive(work, pod, i, true, actions);
        else if (sidecar)
            actions.steps.push_back({.container = i});
        bool passed = false;
        for (std::size_t later = i + 1; later < init; ++later)
            passed = passed || (pod.containers[later].instance > 0 && !work.containers[later].removed);
        if (appsStarted || passed || initialised(work, pod, i))
            continue;
        if (!sidecar && !alive) {
            if (state.activity == Activity::Exited && !shouldRestart(work, work.containers[i], state.exitCode))
                actions.nothingLeft = true;
            else
                actions.steps.push_back({.container = i});
        }
        return false;
    }
    return true;
}

} // namespace

bool wantsRestartOfAll(const PodWork &work, const PodState &pod)
{
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const ContainerWork &container = work.containers[i];
        if (pod.containers[i].activity != Activity::Exited || container.exitUnseen || container.removed)
            continue;
        const int code = pod.containers[i].exitCode;
        for (const RestartRule &rule : container.spec->restartRules) {
            const bool listed = std::find(rule.exitCodes.begin(), rule.exitCodes.end(), code) != rule.exitCodes.end();
            if (listed == rule.in && rule.all)
                return true;
            if (listed == rule.in)
                break;
        }
    }
    return false;
}

Actions computeActions(const PodWork &work, const PodState &pod)
{
    Actions actions;
    const std::size_t firstApp = work.spec->initContainers.size();
    bool appsStarted = false;
    for (std::size_t i = firstApp; i < work.containers.size(); ++i)
        appsStarted = appsStarted || (pod.containers[i].instance > 0 && !work.containers[i].removed);
    if (!addInitSteps(work, pod, appsStarted, actions))
        return actions;
    bool keeps = false;
    for (std::size_t i = firstApp; i < work.containers.size(); ++i) {
        const ContainerState &state = pod.containers[i];
        const ContainerWork &container = work.containers[i];
        if (looksAlive(container, state)) {
            const bool restarts =
                container.spec->restartPolicy.value_or(work.spec->restartPolicy) != RestartPolicy::Never;
            keeps = addAlive(work, pod, i, restarts, actions) || keeps;
        } else if (state.instance == 0 || container.removed || shouldRestart(work, container, state.exitCode)) {
            actions.steps.push_back({.container = i});
            keeps = true;
        }
    }
    if (!keeps)
        actions = {.nothingLeft = true};
    return actions;
}

Actions restartAll(const PodWork &work, const PodState &pod)
{
    Actions actions;
    for (std::size_t i = 0; i < work.containers.size(); ++i)
        if (pod.containers[i].isProcessAlive())
            actions.steps.push_back({.kind = SyncStep::Kind::Stop, .container = i, .grace = 0, .message = "killing"});
    actions.steps.push_back({.kind = SyncStep::Kind::RemoveAll});
    return actions;
}

} // namespace slipway::sim
