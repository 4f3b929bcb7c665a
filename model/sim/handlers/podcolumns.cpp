// SPDX-License-Identifier: GPL-3.0-or-later
// A pod's line in `kubectl get pods` (spec section 10.4, pkg/printers/internalversion/printers.go printPod).
#include "sim/handlers/podstatus.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

using Kind = ContainerStatus::Kind;

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

} // namespace

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

} // namespace slipway::sim
