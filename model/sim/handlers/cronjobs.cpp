// SPDX-License-Identifier: GPL-3.0-or-later
// The CronJob controller: a Job at each time of the schedule, as concurrencyPolicy and deadlines allow
// (pkg/controller/cronjob/cronjob_controllerv2.go, utils.go).
#include "sim/handlers/applier.h"
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

EventDraft cronEvent(const WorkloadWork &cron, EventId cause, What what, const char *reason, std::string message)
{
    EventDraft event{.cause = cause, .what = what, .source = Component::CronJobController, .object = cron.key};
    event.type = EventType::Normal;
    event.reason = reason;
    event.message = std::move(message);
    event.origin = cron.cron->origin;
    return event;
}

std::int64_t wallTime(const Engine &engine, Time time)
{
    return engine.scenario.assume.wallClock + wholeSeconds(time.time_since_epoch());
}

std::optional<std::int64_t> nextRun(const CronSpec &spec, std::int64_t after)
{
    return slipway::nextRun(*spec.schedule, spec.timeZone, after);
}

/// The newest time of the schedule that has come since the last run.
std::optional<std::int64_t> dueRun(const CronSpec &spec, std::int64_t since, std::int64_t now)
{
    std::optional<std::int64_t> due;
    for (auto next = nextRun(spec, since); next && *next <= now; next = nextRun(spec, *next))
        due = next;
    return due;
}

std::vector<WorkloadWork *> jobsOf(Engine &engine, const WorkloadWork &cron)
{
    std::vector<WorkloadWork *> jobs;
    for (WorkloadWork &job : engine.workloads)
        if (!job.gone && job.key.kind == "Job" && job.root == cron.key)
            jobs.push_back(&job);
    return jobs;
}

void removeJob(Engine &engine, const WorkloadWork &cron, const ObjectKey &job, const char *plain, EventId cause)
{
    EventDraft event = cronEvent(cron, cause, What::ObjectDeleted, "SuccessfulDelete", "Deleted job " + job.name);
    event.plain = {plain, {job.name, cron.key.name}};
    collectGarbage(engine, job, engine.emit(std::move(event)));
}

/// Finished Jobs are told once, and only so many of each kind are kept.
void tidy(Engine &engine, WorkloadWork &cron, EventId cause)
{
    std::vector<ObjectKey> succeeded, failed;
    for (WorkloadWork *job : jobsOf(engine, cron)) {
        if (!job->finished)
            continue;
        (job->failed ? failed : succeeded).push_back(job->key);
        if (std::exchange(job->reported, true))
            continue;
        EventDraft event =
            cronEvent(cron, cause, What::WorkloadChanged, "SawCompletedJob",
                      "Saw completed job: " + job->key.name + ", condition: " + (job->failed ? "Failed" : "Complete"));
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "CronJob %1 sees that its Job %2 has ended."),
                       {cron.key.name, job->key.name}};
        cause = engine.emit(std::move(event));
    }
    const auto keep = [&](std::vector<ObjectKey> &jobs, int limit) {
        for (std::size_t i = 0; i + static_cast<std::size_t>(limit) < jobs.size(); ++i)
            removeJob(engine, cron, jobs[i],
                      QT_TRANSLATE_NOOP("slipway::sim",
                                        "Job %1 is deleted with its pods: CronJob %2 keeps only the newest ones."),
                      cause);
    };
    keep(succeeded, cron.cron->successfulLimit);
    keep(failed, cron.cron->failedLimit);
}

void startJob(Engine &engine, WorkloadWork &cron, std::int64_t scheduled, EventId cause)
{
    const NodeRef spec = cron.object->root["spec"]["jobTemplate"]["spec"];
    WorkloadWork job{.key = {"Job", cron.key.ns, cron.key.name + "-" + std::to_string(scheduled / 60)},
                     .root = cron.key,
                     .object = cron.object};
    job.spec = cron.spec;
    readJob(job, spec, [&](const char *field) {
        return spec[field] ? originOf(*cron.object, spec[field]) : originOfMissing(*cron.object, spec, field);
    });
    job.startedAt = engine.now;
    EventDraft event = cronEvent(cron, cause, What::JobCreated, "SuccessfulCreate", "Created job " + job.key.name);
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "It is time: CronJob %1 makes Job %2."),
                   {cron.key.name, job.key.name}};
    const ObjectKey key = job.key;
    engine.workloads.push_back(std::move(job));
    requestWorkloadSync(engine, key, engine.emit(std::move(event)));
}

/// True when the Job of this time may start.
bool mayStart(Engine &engine, WorkloadWork &cron, std::int64_t scheduled, EventId cause)
{
    const CronSpec &spec = *cron.cron;
    if (spec.startingDeadline && scheduled + *spec.startingDeadline < wallTime(engine, engine.now)) {
        if (std::exchange(cron.cron->missed, scheduled) == scheduled)
            return false;
        EventDraft event =
            cronEvent(cron, cause, What::WorkloadChanged, "MissSchedule", "Missed scheduled time to start a job");
        event.type = EventType::Warning;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "CronJob %1 could not start its Job in time: startingDeadlineSeconds is over, "
                                         "so this run is left out."),
                       {cron.key.name}};
        engine.emit(std::move(event));
        return false;
    }
    std::vector<ObjectKey> running;
    for (const WorkloadWork *job : jobsOf(engine, cron))
        if (!job->finished)
            running.push_back(job->key);
    if (running.empty() || spec.concurrency == CronSpec::Concurrency::Allow)
        return true;
    if (spec.concurrency == CronSpec::Concurrency::Forbid) {
        EventDraft event =
            cronEvent(cron, cause, What::WorkloadChanged, "JobAlreadyActive",
                      "Not starting job because prior execution is running and concurrency policy is Forbid");
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "The Job before still runs and CronJob %1 forbids two at a time: the new one "
                                         "has to wait."),
                       {cron.key.name}};
        engine.emit(std::move(event));
        return false;
    }
    for (const ObjectKey &job : running)
        removeJob(engine, cron, job,
                  QT_TRANSLATE_NOOP("slipway::sim", "Job %1 still runs; CronJob %2 replaces it by the next one."),
                  cause);
    return true;
}

} // namespace

void addCronJob(Applier &apply, WorkloadWork &workload)
{
    const NodeRef spec = apply.object.root["spec"];
    CronSpec cron{.origin = apply.originOf(spec, "schedule")};
    cron.schedule = CronSchedule::parse(spec["schedule"].text());
    cron.timeZone = spec["timeZone"].text();
    cron.suspended = spec["suspend"].value() == "true";
    const auto policy = spec["concurrencyPolicy"].value();
    cron.concurrency = policy == "Forbid"    ? CronSpec::Concurrency::Forbid
                       : policy == "Replace" ? CronSpec::Concurrency::Replace
                                             : CronSpec::Concurrency::Allow;
    if (spec["startingDeadlineSeconds"])
        cron.startingDeadline = numberOr(spec["startingDeadlineSeconds"], 0, 0, 2'147'483'647);
    cron.successfulLimit = numberOr(spec["successfulJobsHistoryLimit"], 3);
    cron.failedLimit = numberOr(spec["failedJobsHistoryLimit"], 1);
    cron.lastRun = wallTime(apply.engine, apply.engine.now);
    workload.cron = std::move(cron);
}

void syncCronJob(Engine &engine, WorkloadWork &workload, EventId cause)
{
    CronSpec &spec = *workload.cron;
    tidy(engine, workload, cause);
    if (spec.suspended || !spec.schedule)
        return;
    const std::int64_t now = wallTime(engine, engine.now);
    if (const auto due = dueRun(spec, spec.lastRun, now); due && mayStart(engine, workload, *due, cause)) {
        spec.lastRun = *due;
        startJob(engine, workload, *due, cause);
    }
    const auto next = nextRun(spec, now);
    if (!next || std::exchange(spec.planned, *next) == *next)
        return;
    const Time when = Time(std::chrono::seconds(*next - engine.scenario.assume.wallClock));
    // What lies behind the end of the run keeps nobody waiting for it.
    engine.plan(when, Rank::Controller, task::SyncWorkload{workload.key}, workload.created,
                when > Time(engine.limits.until));
}

} // namespace slipway::sim
