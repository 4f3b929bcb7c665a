// SPDX-License-Identifier: GPL-3.0-or-later
// The Job controller: pods until enough have succeeded or too many have failed (pkg/controller/job/job_controller.go).
#include "sim/handlers/applier.h"
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const char *const IndexNote = "batch.kubernetes.io/job-completion-index";

EventDraft jobEvent(const WorkloadWork &job, EventId cause, EventType type, const char *reason, std::string message)
{
    EventDraft event{
        .cause = cause, .what = What::WorkloadChanged, .source = Component::JobController, .object = job.key};
    event.type = type;
    event.reason = reason;
    event.message = std::move(message);
    event.origin = originOf(*job.object, job.object->root["spec"]);
    return event;
}

void removeActive(Engine &engine, const WorkloadWork &job, EventId cause)
{
    std::vector<std::string> running; // by uid
    for (const PodState *pod : podsOf(engine, job.key))
        if (pod->isActive())
            running.push_back(pod->uid);
    for (const std::string &uid : running)
        removePodOf(engine, job, engine.state(*engine.workOf(uid)), cause);
}

void end(Engine &engine, WorkloadWork &job, bool failed, EventDraft event)
{
    job.finished = true;
    job.failed = failed;
    const EventId told = engine.emit(std::move(event));
    removeActive(engine, job, told);
    if (job.timeToLive)
        engine.planIn(std::chrono::seconds(*job.timeToLive), Rank::Controller, task::SyncWorkload{job.key}, told);
}

/// The pods of an OnFailure Job restart in place; their restarts count as failures too (pastBackoffLimitOnFailure).
int restartsOf(const PodList &pods)
{
    int restarts = 0;
    for (const PodState *pod : pods)
        if (pod->spec->restartPolicy == RestartPolicy::OnFailure && pod->isActive())
            restarts += pod->restarts;
    return restarts;
}

/// A replacement waits 10 s, doubling with each failure up to 10 minutes.
Time earliestReplacement(const PodList &pods, int failed)
{
    Time earliest{};
    const Duration wait = seconds(std::min(600.0, 10.0 * (1 << std::clamp(failed - 1, 0, 6))));
    for (const PodState *pod : pods)
        for (const ContainerState &container : pod->containers)
            if (pod->phase == Phase::Failed)
                earliest = std::max(earliest, container.finishedAt + wait);
    return earliest;
}

/// Of an Indexed Job: the numbers of the pods in a phase, or of those that are at work.
std::set<int> indexesOf(const PodList &pods, auto wanted)
{
    std::set<int> indexes;
    for (const PodState *pod : pods)
        if (const auto note = pod->spec->annotations.find(IndexNote);
            note != pod->spec->annotations.end() && wanted(*pod))
            indexes.insert(std::atoi(note->second.c_str()));
    return indexes;
}

/// A number is done once, however many of its pods succeed.
int succeededOf(const WorkloadWork &job, const PodList &pods)
{
    const auto done = [](const PodState &pod) { return pod.phase == Phase::Succeeded; };
    if (job.indexed)
        return static_cast<int>(indexesOf(pods, done).size());
    return static_cast<int>(std::count_if(pods.begin(), pods.end(), [&](const PodState *pod) { return done(*pod); }));
}

/// The pod of one number of an Indexed Job knows it (pkg/controller/job/indexed_job_utils.go).
std::shared_ptr<const PodSpec> numbered(const PodSpec &spec, int index)
{
    PodSpec own = spec;
    own.annotations[IndexNote] = own.labels[IndexNote] = std::to_string(index);
    for (auto *list : {&own.initContainers, &own.containers})
        for (ContainerSpec &container : *list)
            container.env.push_back({.name = "JOB_COMPLETION_INDEX", .value = std::to_string(index)});
    return std::make_shared<const PodSpec>(std::move(own));
}

void createNumbered(Engine &engine, WorkloadWork &job, const PodList &pods, int count, EventId cause)
{
    const std::set<int> taken = indexesOf(pods, [](const PodState &pod) {
        return pod.phase == Phase::Succeeded || (!pod.isFinished() && !pod.deletedAt);
    });
    for (int index = 0; index < job.completions && count > 0; ++index) {
        if (taken.contains(index))
            continue;
        createPod(engine, job, newPodName(engine, job.key.name + "-" + std::to_string(index)), Component::JobController,
                  cause, numbered(*job.spec, index));
        --count;
    }
}

/// How the Job has ended, if it has; otherwise plans the look at its deadline.
std::optional<EventDraft> ending(Engine &engine, WorkloadWork &job, const PodList &pods, int succeeded, int failed,
                                 EventId cause, bool &bad)
{
    const auto active =
        std::count_if(pods.begin(), pods.end(), [](const PodState *p) { return !p->isFinished() && !p->deletedAt; });
    bad = false;
    if (job.workQueue ? succeeded > 0 && active == 0 : succeeded >= job.completions) {
        EventDraft event = jobEvent(job, cause, EventType::Normal, "Completed", "Job completed");
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Job %1 is done."), {job.key.name}};
        return event;
    }
    bad = true;
    if (const std::string why = jobFailedBy(job, pods); !why.empty()) {
        EventDraft event = jobEvent(job, cause, EventType::Warning, "PodFailurePolicy", why);
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Job %1 gives up at once: its podFailurePolicy says that such "
                                                         "a failure is for good."),
                       {job.key.name}};
        event.origin = job.failureOrigin;
        return event;
    }
    const int restarts = restartsOf(pods);
    if (failed > job.backoffLimit || (restarts > 0 && restarts >= job.backoffLimit)) {
        EventDraft event = jobEvent(job, cause, EventType::Warning, "BackoffLimitExceeded",
                                    "Job has reached the specified backoff limit");
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Job %1 gives up: too many of its pods failed."),
                       {job.key.name}};
        event.origin = job.backoffOrigin;
        return event;
    }
    if (!job.activeDeadline)
        return {};
    const Time deadline = job.startedAt + std::chrono::seconds(*job.activeDeadline);
    if (engine.now >= deadline) {
        EventDraft event = jobEvent(job, cause, EventType::Warning, "DeadlineExceeded",
                                    "Job was active longer than specified deadline");
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "Job %1 has run longer than its deadline of %2 s: its pods are "
                                         "stopped and it has failed."),
                       {job.key.name, std::to_string(*job.activeDeadline)}};
        event.origin = job.deadlineOrigin;
        return event;
    }
    if (!std::exchange(job.deadlinePlanned, true))
        engine.plan(deadline, Rank::Controller, task::SyncWorkload{job.key}, cause);
    return {};
}

/// The time to live after the end is over: the Job goes, with its pods (ttlafterfinished_controller.go).
void removeOld(Engine &engine, WorkloadWork &job, EventId cause)
{
    EventDraft event = jobEvent(job, cause, EventType::Silent, "Expired", "ttlSecondsAfterFinished is over");
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Job %1 ended %2 s ago: it is deleted with its pods, as it asks."),
                   {job.key.name, std::to_string(*job.timeToLive)}};
    event.origin = job.timeToLiveOrigin;
    const ObjectKey key = job.key;
    collectGarbage(engine, key, engine.emit(std::move(event)));
}

} // namespace

void readJob(WorkloadWork &job, NodeRef spec, const std::function<Origin(const char *field)> &origin)
{
    job.parallelism = numberOr(spec["parallelism"], 1);
    job.workQueue = !spec["completions"] && bool(spec["parallelism"]);
    job.completions = numberOr(spec["completions"], job.workQueue ? job.parallelism : 1);
    job.backoffLimit = numberOr(spec["backoffLimit"], 6);
    job.suspended = spec["suspend"].value() == "true";
    if (spec["activeDeadlineSeconds"])
        job.activeDeadline = numberOr(spec["activeDeadlineSeconds"], 0, 0, 2'147'483'647);
    if (spec["ttlSecondsAfterFinished"])
        job.timeToLive = numberOr(spec["ttlSecondsAfterFinished"], 0, 0, 2'147'483'647);
    job.indexed = spec["completionMode"].value() == "Indexed";
    readFailurePolicy(job, spec["podFailurePolicy"]);
    job.failureOrigin = origin("podFailurePolicy");
    job.replicasOrigin = origin("completions");
    job.backoffOrigin = origin("backoffLimit");
    job.deadlineOrigin = origin("activeDeadlineSeconds");
    job.timeToLiveOrigin = origin("ttlSecondsAfterFinished");
}

void syncJob(Engine &engine, WorkloadWork &workload, EventId cause)
{
    const PodList pods = podsOf(engine, workload.key);
    if (workload.finished) {
        if (workload.timeToLive && workload.endedAt + std::chrono::seconds(*workload.timeToLive) <= engine.now)
            removeOld(engine, workload, cause);
        return;
    }
    if (workload.suspended) {
        if (!std::exchange(workload.reported, true)) {
            EventDraft event = jobEvent(workload, cause, EventType::Normal, "Suspended", "Job suspended");
            event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Job %1 is suspended: it makes no pods."),
                           {workload.key.name}};
            engine.emit(std::move(event));
        }
        return;
    }
    const int succeeded = succeededOf(workload, pods);
    const auto failed = static_cast<int>(std::count_if(pods.begin(), pods.end(), [&](const PodState *pod) {
        return pod->phase == Phase::Failed && !isIgnored(workload, *pod);
    }));
    bool bad = false;
    if (auto event = ending(engine, workload, pods, succeeded, failed, cause, bad)) {
        workload.endedAt = engine.now;
        return end(engine, workload, bad, std::move(*event));
    }
    const auto ended = static_cast<int>(
        std::count_if(pods.begin(), pods.end(), [](const PodState *pod) { return pod->phase == Phase::Failed; }));
    const Time earliest = earliestReplacement(pods, ended);
    if (ended > 0 && earliest > engine.now) {
        engine.plan(earliest, Rank::Controller, task::SyncWorkload{workload.key}, cause);
        return;
    }
    const int missing =
        workload.workQueue ? (succeeded > 0 ? 0 : workload.parallelism) : workload.completions - succeeded;
    const int wanted = std::min({workload.parallelism, missing, int(MaxPods)});
    const auto active = std::count_if(pods.begin(), pods.end(), [](const PodState *p) { return p->isActive(); });
    const int count = std::max(0, wanted - static_cast<int>(active));
    if (workload.indexed)
        return createNumbered(engine, workload, pods, count, cause);
    for (int i = 0; i < count; ++i)
        createPod(engine, workload, newPodName(engine, workload.key.name), Component::JobController, cause);
}

} // namespace slipway::sim
