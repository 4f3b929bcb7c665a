// SPDX-License-Identifier: GPL-3.0-or-later
// The Job controller: pods until enough have succeeded or too many have failed.
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

void tellEnd(Engine &engine, WorkloadWork &workload, bool succeeded, EventId cause)
{
    workload.finished = true;
    EventDraft event{
        .cause = cause, .what = What::WorkloadChanged, .source = Component::JobController, .object = workload.key};
    event.type = succeeded ? EventType::Normal : EventType::Warning;
    event.reason = succeeded ? "Completed" : "BackoffLimitExceeded";
    event.message = succeeded ? "Job completed" : "Job has reached the specified backoff limit";
    event.plain = {succeeded ? QT_TRANSLATE_NOOP("slipway::sim", "Job %1 is done.")
                             : QT_TRANSLATE_NOOP("slipway::sim", "Job %1 gives up: too many of its pods failed."),
                   {workload.key.name}};
    event.origin = originOf(*workload.object, workload.object->root["spec"]);
    const EventId told = engine.emit(std::move(event));
    if (succeeded)
        return;
    std::vector<std::string> running; // by uid
    for (const PodState *pod : podsOf(engine, workload.key))
        if (pod->isActive())
            running.push_back(pod->uid);
    for (const std::string &uid : running)
        removePodOf(engine, workload, engine.state(*engine.workOf(uid)), told);
}

/// A replacement waits 10 s, doubling with each failure.
Time earliestReplacement(const PodList &pods, int failed)
{
    Time earliest{};
    const Duration wait = seconds(std::min(360.0, 10.0 * (1 << std::clamp(failed - 1, 0, 6))));
    for (const PodState *pod : pods)
        for (const ContainerState &container : pod->containers)
            if (pod->phase == Phase::Failed)
                earliest = std::max(earliest, container.finishedAt + wait);
    return earliest;
}

} // namespace

void syncJob(Engine &engine, WorkloadWork &workload, EventId cause)
{
    if (workload.finished)
        return;
    const PodList pods = podsOf(engine, workload.key);
    const auto count = [&](Phase phase) {
        return static_cast<int>(
            std::count_if(pods.begin(), pods.end(), [&](const PodState *p) { return p->phase == phase; }));
    };
    const int succeeded = count(Phase::Succeeded), failed = count(Phase::Failed);
    if (succeeded >= workload.completions || failed > workload.backoffLimit) {
        tellEnd(engine, workload, succeeded >= workload.completions, cause);
        return;
    }
    const Time earliest = earliestReplacement(pods, failed);
    if (failed > 0 && earliest > engine.now) {
        engine.plan(earliest, Rank::Controller, task::SyncWorkload{workload.key}, cause);
        return;
    }
    const int wanted = std::min({workload.parallelism, workload.completions - succeeded, int(MaxPods)});
    const auto active = std::count_if(pods.begin(), pods.end(), [](const PodState *p) { return p->isActive(); });
    for (auto have = active; have < wanted; ++have)
        createPod(engine, workload, newPodName(engine, workload.key.name), Component::JobController, cause);
}

} // namespace slipway::sim
