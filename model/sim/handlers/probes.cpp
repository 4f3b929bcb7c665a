// SPDX-License-Identifier: GPL-3.0-or-later
// Probe workers: ticks, extra readiness runs, and what a stored result brings (spec section 9.1).
#include "sim/handlers/probing.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

using Kind = ContainerStatus::Kind;

/// A new process: the old verdict does not count for it, the run of equal results goes on (PB-7).
void meetInstance(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker)
{
    worker.knownInstance = work.containers[i].publishedInstance;
    worker.onHold = false;
    switch (worker.spec->kind) {
    case ProbeKind::Readiness:
        worker.result = false;
        break;
    case ProbeKind::Liveness:
        worker.result = true;
        break;
    case ProbeKind::Startup:
        worker.result.reset();
        break;
    }
    show(engine, work, i, worker);
    // The first result of a new process is stored, too, and wakes the kubelet's worker.
    if (engine.lifelike && worker.spec->kind != ProbeKind::Liveness) {
        work.newsAt = engine.now;
        if (worker.inheritsStarted)
            publishReadiness(engine, work, worker.lastEvent != EventId::None ? worker.lastEvent : work.cause);
        requestSync(engine, work, worker.lastEvent != EventId::None ? worker.lastEvent : work.cause);
    }
}

/// PB-3. One run of a worker, whoever asked for it.
void run(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, EventId cause)
{
    const PodState &pod = engine.state(work);
    const ContainerState &container = pod.containers[i];
    const ContainerWork &cw = work.containers[i];
    if (pod.isFinished() || worker.ended)
        return;
    if (cw.publishedInstance == 0)
        return;
    if (worker.busy) {
        worker.tickMissed = true;
        return;
    }
    const bool started = container.started; // as the status says before anything new is stored
    if (worker.knownInstance != cw.publishedInstance)
        meetInstance(engine, work, i, worker);
    if (worker.onHold)
        return;
    if (container.status.kind != Kind::Running) {
        worker.result = false;
        show(engine, work, i, worker);
        return;
    }
    if (wholeSeconds(engine.now - engine.wholeSecond(container.status.startedAt)) < worker.spec->initialDelay)
        return;
    if ((worker.spec->kind == ProbeKind::Startup) == started)
        return;
    execute(engine, work, i, worker, cw.lastEvent != EventId::None ? cw.lastEvent : cause);
}

void planTick(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, Duration delay, EventId cause)
{
    engine.editProbe(work, i, worker.spec->kind).next = engine.now + delay;
    engine.planIn(delay, Rank::Probe, task::ProbeTick{engine.indexOf(work), i, worker.spec->kind, worker.turn}, cause,
                  true);
}

} // namespace

void createProbeWorkers(Engine &engine, PodWork &work, EventId cause)
{
    work.probesCreated = true;
    for (std::size_t i = 0; i < work.containers.size(); ++i)
        for (const ProbeSpec &spec : work.containers[i].spec->probes) {
            ProbeWorker &worker = work.containers[i].probes.emplace_back(ProbeWorker{.spec = &spec});
            worker.inheritsStarted = engine.delays && engine.delays->inheritsStarted();
            engine.editProbe(work, i, spec.kind);
            planTick(engine, work, i, worker,
                     engine.wait(Wait::Workers, work, work.containers[i].spec->name, {}, seconds(0.02)), cause);
        }
}

void endProbes(ContainerWork &container, bool readinessToo)
{
    for (ProbeWorker &worker : container.probes)
        if (readinessToo || worker.spec->kind != ProbeKind::Readiness)
            worker.ended = true;
}

void handle(Engine &engine, const task::ProbeTick &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ProbeWorker *worker = work.containers[task.container].probe(task.kind);
    if (!worker || worker->turn != task.turn || worker->ended)
        return;
    planTick(engine, work, task.container, *worker, std::chrono::seconds(worker->spec->period), cause);
    run(engine, work, task.container, *worker, cause);
}

void handle(Engine &engine, const task::ProbeAnswer &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ProbeWorker *worker = work.containers[task.container].probe(task.kind);
    worker->busy = false;
    const ContainerState &container = engine.state(work).containers[task.container];
    if (worker->ended || container.instance != task.instance || !container.isProcessAlive())
        return;
    finishExecution(engine, work, task.container, *worker, task.passed, task.output, cause);
    const bool asked = std::exchange(worker->triggerMissed, false);
    if (asked) { // an extra run that was asked for meanwhile restarts the ticker
        ++worker->turn;
        worker->tickMissed = false;
        planTick(engine, work, task.container, *worker, std::chrono::seconds(worker->spec->period), cause);
    }
    if (asked || std::exchange(worker->tickMissed, false))
        engine.plan(engine.now, Rank::Trigger, task::NextRun{task.pod, task.container, task.kind, worker->turn},
                    worker->lastEvent, true);
}

/// A run that was asked for while another one took its time.
void handle(Engine &engine, const task::NextRun &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ProbeWorker *worker = work.containers[task.container].probe(task.kind);
    if (worker && worker->turn == task.turn && !worker->ended)
        run(engine, work, task.container, *worker, cause);
}

void handle(Engine &engine, const task::StoreResult &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ProbeWorker *worker = work.containers[task.container].probe(task.kind);
    if (worker->ended || worker->knownInstance != task.instance)
        return;
    const bool changed = worker->result != task.passed;
    worker->result = task.passed;
    if (task.kind == ProbeKind::Startup || (task.kind == ProbeKind::Liveness && !task.passed)) {
        worker->onHold = true;
        worker->run = 0;
    }
    show(engine, work, task.container, *worker);
    if (!changed)
        return;
    work.newsAt = engine.now;
    const PodState &pod = engine.state(work);
    EventDraft event = containerEvent(work, pod, task.container, cause, What::ProbeResult, Component::Kubelet);
    event.probe = task.kind;
    event.origin = worker->spec->origin;
    const std::string kind = kindName(task.kind);
    event.reason = kind + (task.passed ? "Success" : "Failure");
    event.message = kind + " result is now " + (task.passed ? "Success" : "Failure");
    const std::string times =
        std::to_string(task.passed ? worker->spec->successThreshold : worker->spec->failureThreshold);
    event.plain = {
        task.passed ? QT_TRANSLATE_NOOP("slipway::sim", "%1 probe of container %2 counts as passed after %3 good runs.")
                    : QT_TRANSLATE_NOOP("slipway::sim", "%1 probe of container %2 counts as failed after %3 bad runs."),
        {kind, pod.containers[task.container].name, times}};
    EventId told = work.containers[task.container].lastEvent = worker->lastEvent = engine.emit(std::move(event));
    if (task.kind != ProbeKind::Liveness)
        told = publishReadiness(engine, work, told);
    if (task.kind != ProbeKind::Liveness || !task.passed)
        requestSync(engine, work, told);
}

/// PB-5: readiness is asked at once where a sync sees a started container that is not ready; the ticker starts anew.
void handle(Engine &engine, const task::TriggeredRuns &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        ProbeWorker *worker = work.containers[i].probe(ProbeKind::Readiness);
        const ContainerState &container = engine.state(work).containers[i];
        if (!worker || worker->ended || worker->triggered == engine.now || !container.started)
            continue;
        if (worker->result == true && worker->knownInstance == work.containers[i].publishedInstance)
            continue;
        worker->triggered = engine.now;
        if (worker->busy) {
            worker->triggerMissed = true;
            continue;
        }
        ++worker->turn;
        planTick(engine, work, i, *worker, std::chrono::seconds(worker->spec->period), cause);
        const bool isNew = worker->knownInstance != work.containers[i].publishedInstance;
        const bool delayOver =
            wholeSeconds(engine.now - engine.wholeSecond(container.status.startedAt)) >= worker->spec->initialDelay;
        if (isNew && delayOver && engine.delays &&
            engine.delays->losesFirstRun(engine.state(work).key.name, container.name, engine.now))
            continue;
        run(engine, work, i, *worker, cause);
    }
}

} // namespace slipway::sim
