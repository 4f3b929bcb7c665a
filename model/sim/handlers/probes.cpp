// SPDX-License-Identifier: GPL-3.0-or-later
// Probe workers: ticks, extra readiness runs, execution, counting, and what a stored result brings (spec section 9).
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

using Kind = ContainerStatus::Kind;

const char *kindName(ProbeKind kind)
{
    switch (kind) {
    case ProbeKind::Startup:
        return "Startup";
    case ProbeKind::Readiness:
        return "Readiness";
    case ProbeKind::Liveness:
        return "Liveness";
    }
    return "";
}

ProbeState &visible(Engine &engine, PodWork &work, std::size_t i, ProbeKind kind)
{
    std::vector<ProbeState> &probes = engine.edit(work).containers[i].probes;
    const auto it = std::find_if(probes.begin(), probes.end(), [&](const ProbeState &p) { return p.kind == kind; });
    if (it != probes.end())
        return *it;
    return probes.emplace_back(ProbeState{.kind = kind});
}

void show(Engine &engine, PodWork &work, std::size_t i, const ProbeWorker &worker)
{
    ProbeState &state = visible(engine, work, i, worker.spec->kind);
    state.result = worker.result;
    state.lastPassed = worker.last.value_or(false);
    state.run = worker.run;
    state.onHold = worker.onHold || worker.ended;
}

std::string commandText(const Handler &handler)
{
    std::string text;
    for (const std::string &word : handler.command)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// What the kubelet reports of a failed execution.
std::string failureOutput(const ProbeSpec &probe, const PodState &pod, Answer answer)
{
    const Handler &handler = probe.handler;
    const std::string host = handler.host.empty() ? pod.ip : handler.host;
    const std::string address = host + ":" + std::to_string(handler.portNumber.value_or(0));
    const std::string limit = std::to_string(probe.timeout) + "s";
    switch (handler.kind) {
    case HandlerKind::HttpGet: {
        std::string scheme = handler.scheme;
        std::transform(scheme.begin(), scheme.end(), scheme.begin(), [](unsigned char c) { return std::tolower(c); });
        const std::string path = handler.path.starts_with('/') ? handler.path : "/" + handler.path;
        const std::string get = "Get \"" + scheme + "://" + address + path + "\": ";
        if (answer == Answer::Refused)
            return get + "dial tcp " + address + ": connect: connection refused";
        if (answer == Answer::Hang)
            return get + "context deadline exceeded (Client.Timeout exceeded while awaiting headers)";
        return "HTTP probe failed with statuscode: 503";
    }
    case HandlerKind::TcpSocket:
        return "dial tcp " + address + (answer == Answer::Hang ? ": i/o timeout" : ": connect: connection refused");
    case HandlerKind::Grpc:
        if (answer == Answer::Error)
            return "service unhealthy (responded with \"NOT_SERVING\")";
        return answer == Answer::Hang ? "timeout: health rpc did not complete within " + limit
                                      : "error: failed to connect service at \"" + address + "\": connection refused";
    case HandlerKind::Exec:
        return answer == Answer::Hang ? "command timed out: \"" + commandText(handler) + "\" timed out after " + limit
                                      : std::string();
    case HandlerKind::Sleep:
    case HandlerKind::None:
        break;
    }
    return {};
}

/// A TCP probe only asks whether the connection opens; a program that answers with errors still accepts it.
bool isGood(const ProbeSpec &probe, Answer answer)
{
    if (answer == Answer::Good)
        return true;
    return probe.handler.kind == HandlerKind::TcpSocket && answer == Answer::Error;
}

void finishExecution(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, bool passed,
                     const std::string &output, EventId cause)
{
    const ProbeSpec &probe = *worker.spec;
    const std::string kind = kindName(probe.kind);
    ++visible(engine, work, i, probe.kind).executions;
    const int threshold = passed ? probe.successThreshold : probe.failureThreshold;
    const int run = worker.last == passed ? worker.run + 1 : 1;
    worker.last = passed;
    worker.run = run;
    show(engine, work, i, worker);
    const PodState &pod = engine.state(work);
    Event event =
        containerEvent(work, pod, i, cause, passed ? What::ProbePassed : What::ProbeFailed, Component::Kubelet);
    event.probe = probe.kind;
    event.origin = probe.origin;
    const std::string name = pod.containers[i].name;
    if (passed) {
        event.reason = "ProbePassed";
        event.message = kind + " probe passed";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 probe of container %2 passed (%3 of %4 in a row)."),
                       {kind, name, std::to_string(std::min(run, threshold)), std::to_string(threshold)}};
    } else {
        event.type = EventType::Warning;
        event.reason = "Unhealthy";
        event.message = kind + " probe failed: " + output;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 probe of container %2 failed (%3 of %4 in a row)."),
                       {kind, name, std::to_string(std::min(run, threshold)), std::to_string(threshold)}};
    }
    worker.lastEvent = engine.emit(std::move(event));
    if (run >= threshold)
        engine.plan(engine.now, Rank::Result,
                    task::StoreResult{engine.indexOf(work), i, probe.kind, pod.containers[i].instance, passed},
                    worker.lastEvent, true);
}

void execute(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, EventId cause)
{
    const ProbeSpec &probe = *worker.spec;
    const bool needsPort = probe.handler.kind == HandlerKind::HttpGet || probe.handler.kind == HandlerKind::TcpSocket ||
                           probe.handler.kind == HandlerKind::Grpc;
    const PodState &pod = engine.state(work);
    if (needsPort && !probe.handler.portNumber) { // PB-8: no verdict
        Event event = containerEvent(work, pod, i, cause, What::ProbeFailed, Component::Kubelet);
        event.type = EventType::Warning;
        event.probe = probe.kind;
        event.origin = probe.origin;
        event.reason = "Unhealthy";
        event.message = std::string(kindName(probe.kind)) +
                        " probe errored and resulted in unknown state: strconv.Atoi: parsing \"" + probe.handler.port +
                        "\": invalid syntax";
        event.plain = {QT_TRANSLATE_NOOP(
                           "slipway::sim",
                           "The probe of container %1 names port '%2', which the container does not have: no verdict."),
                       {pod.containers[i].name, probe.handler.port}};
        // No verdict is not a failure; it repeats without end and changes nothing.
        worker.knownInstance = pod.containers[i].instance;
        worker.lastEvent = engine.emit(std::move(event));
        return;
    }
    const Answer answer = answerTo(engine, work.containers[i], pod.containers[i], probe.kind);
    const bool passed = isGood(probe, answer);
    const std::string output = passed ? std::string() : failureOutput(probe, pod, answer);
    if (answer == Answer::Hang && !passed) {
        worker.busy = true;
        engine.planIn(std::chrono::seconds(probe.timeout), Rank::Probe,
                      task::ProbeAnswer{engine.indexOf(work), i, probe.kind, pod.containers[i].instance, false, output},
                      cause);
        return;
    }
    finishExecution(engine, work, i, worker, passed, output, cause);
}

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
    if (worker.knownInstance != cw.publishedInstance)
        meetInstance(engine, work, i, worker);
    if (worker.onHold)
        return;
    if (container.status.kind != Kind::Running) {
        worker.result = false;
        show(engine, work, i, worker);
        return;
    }
    const Time started(std::chrono::floor<std::chrono::seconds>(container.status.startedAt.time_since_epoch()));
    if (wholeSeconds(engine.now - started) < worker.spec->initialDelay)
        return;
    if ((worker.spec->kind == ProbeKind::Startup) == container.started)
        return;
    if (worker.busy) {
        worker.tickMissed = true;
        return;
    }
    execute(engine, work, i, worker, cw.lastEvent != EventId::None ? cw.lastEvent : cause);
}

void planTick(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, Duration delay, EventId cause)
{
    visible(engine, work, i, worker.spec->kind).next = engine.now + delay;
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
            visible(engine, work, i, spec.kind);
            planTick(engine, work, i, worker, Duration{}, cause);
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
    if (!std::exchange(worker->tickMissed, false))
        return;
    engine.plan(engine.now, Rank::Trigger, task::TriggeredRuns{task.pod}, worker->lastEvent, true);
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
    const PodState &pod = engine.state(work);
    Event event = containerEvent(work, pod, task.container, cause, What::ProbeResult, Component::Kubelet);
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
        ++worker->turn;
        planTick(engine, work, i, *worker, std::chrono::seconds(worker->spec->period), cause);
        run(engine, work, i, *worker, cause);
    }
}

} // namespace slipway::sim
