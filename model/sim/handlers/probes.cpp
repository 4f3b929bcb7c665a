// SPDX-License-Identifier: GPL-3.0-or-later
// Probe workers: ticks, extra readiness runs, execution, counting, and what a stored result brings (spec section 9).
#include "sim/handlers/handlers.h"
#include "sim/podfiles.h"

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

void show(Engine &engine, PodWork &work, std::size_t i, const ProbeWorker &worker)
{
    ProbeState &state = engine.editProbe(work, i, worker.spec->kind);
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
std::string failureOutput(const ProbeSpec &probe, const PodState &pod, Answer answer, int status, const Reply &reply)
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
        return "HTTP probe failed with statuscode: " + std::to_string(status);
    }
    case HandlerKind::TcpSocket:
        return "dial tcp " + address + (answer == Answer::Hang ? ": i/o timeout" : ": connect: connection refused");
    case HandlerKind::Grpc:
        if (!reply.speaksGrpcHealth && answer != Answer::Refused && answer != Answer::Hang)
            return "error: this server does not implement the grpc health protocol (grpc.health.v1.Health): "
                   "unimplemented";
        if (answer == Answer::Error)
            return "service unhealthy (responded with \"NOT_SERVING\")";
        return answer == Answer::Hang ? "timeout: health rpc did not complete within " + limit
                                      : "error: failed to connect service at \"" + address + "\": connection refused";
    case HandlerKind::Exec:
        return answer == Answer::Hang ? "command timed out: \"" + commandText(handler) + "\" timed out after " + limit
                                      : reply.output;
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

/// What one execution gave, in words. The text of a run that repeats the last one is the last one's.
const std::shared_ptr<const EventDraft> &sayResult(const PodWork &work, const PodState &pod, std::size_t i,
                                                   ProbeWorker &worker, bool passed, const std::string &output)
{
    const ProbeSpec &probe = *worker.spec;
    const std::string kind = kindName(probe.kind);
    const int threshold = passed ? probe.successThreshold : probe.failureThreshold;
    EventDraft event =
        containerEvent(work, pod, i, EventId::None, passed ? What::ProbePassed : What::ProbeFailed, Component::Kubelet);
    event.probe = probe.kind;
    event.origin = probe.origin;
    const std::vector<std::string> words{kind, pod.containers[i].name, std::to_string(std::min(worker.run, threshold)),
                                         std::to_string(threshold)};
    if (passed) {
        event.reason = "ProbePassed";
        event.message = kind + " probe passed";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 probe of container %2 passed (%3 of %4 in a row)."),
                       words};
    } else {
        event.type = EventType::Warning;
        event.reason = "Unhealthy";
        event.message = kind + " probe failed: " + output;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "%1 probe of container %2 failed (%3 of %4 in a row)."),
                       words};
    }
    return worker.said = std::make_shared<const EventDraft>(std::move(event));
}

void finishExecution(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, bool passed,
                     const std::string &output, EventId cause)
{
    const ProbeSpec &probe = *worker.spec;
    ++engine.editProbe(work, i, probe.kind).executions;
    const int threshold = passed ? probe.successThreshold : probe.failureThreshold;
    const bool repeats =
        worker.said && worker.last == passed && worker.run >= threshold && (passed || worker.output == output);
    worker.run = worker.last == passed ? worker.run + 1 : 1;
    worker.last = passed;
    worker.output = output;
    show(engine, work, i, worker);
    const PodState &pod = engine.state(work);
    worker.lastEvent = engine.emit(repeats ? worker.said : sayResult(work, pod, i, worker, passed, output), cause);
    if (worker.result != passed)
        engine.unsettle();
    const bool told = worker.result == passed && probe.kind != ProbeKind::Startup && passed;
    if (worker.run >= threshold && !told)
        engine.plan(engine.now, Rank::Result,
                    task::StoreResult{engine.indexOf(work), i, probe.kind, pod.containers[i].instance, passed},
                    worker.lastEvent, true);
}

/// PB-8: no verdict, so nothing is counted; it repeats without end and changes nothing.
void tellNoVerdict(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, EventId cause)
{
    const ProbeSpec &probe = *worker.spec;
    const PodState &pod = engine.state(work);
    const std::string program = probe.handler.command.empty() ? std::string() : probe.handler.command.front();
    EventDraft event = containerEvent(work, pod, i, cause, What::ProbeFailed, Component::Kubelet);
    event.type = EventType::Warning;
    event.probe = probe.kind;
    event.origin = probe.origin;
    event.reason = "Unhealthy";
    event.message = std::string(kindName(probe.kind)) + " probe errored and resulted in unknown state: ";
    if (probe.handler.kind == HandlerKind::Exec) {
        event.message += "rpc error: code = Unknown desc = failed to exec in container: failed to start exec \"<id>\": "
                         "OCI runtime exec failed: exec failed: unable to start container process: exec: \"" +
                         program + "\": " +
                         (program.find('/') == std::string::npos ? "executable file not found in $PATH"
                                                                 : "stat " + program + ": no such file or directory");
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "The probe of container %1 runs '%2', which its image lacks: no verdict."),
                       {pod.containers[i].name, program}};
    } else {
        event.message += "strconv.Atoi: parsing \"" + probe.handler.port + "\": invalid syntax";
        event.plain = {QT_TRANSLATE_NOOP(
                           "slipway::sim",
                           "The probe of container %1 names port '%2', which the container does not have: no verdict."),
                       {pod.containers[i].name, probe.handler.port}};
    }
    worker.knownInstance = pod.containers[i].instance;
    worker.lastEvent = engine.emit(std::move(event));
}

/// An answer that sends the kubelet elsewhere, or no further: it counts as passed, with a warning each time.
void warnOfRedirect(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, const Reply &reply,
                    EventId cause)
{
    const ProbeSpec &probe = *worker.spec;
    EventDraft event = containerEvent(work, engine.state(work), i, cause, What::ProbePassed, Component::Kubelet);
    event.type = EventType::Warning;
    event.probe = probe.kind;
    event.origin = probe.origin;
    event.reason = "ProbeWarning";
    event.message = std::string(kindName(probe.kind)) +
                    " probe warning: Probe terminated redirects, Response body: " + reply.output;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "The probe of container %1 is answered with a redirect, which counts as passed."),
                   {work.containers[i].spec->name}};
    engine.emit(std::move(event));
}

bool listensOn(const ContainerAssumptions &assume, std::optional<int> port)
{
    return assume.ports.empty() || !port ||
           std::find(assume.ports.begin(), assume.ports.end(), *port) != assume.ports.end();
}

/// The program is well: what it says to this probe.
Answer answerOf(const ProbeSpec &probe, const Reply &reply, const PodState &pod, const ContainerState &container)
{
    if (probe.handler.kind == HandlerKind::Exec && !reply.looksFor.empty()) {
        const auto file = fileAt(pod, container, reply.file);
        return file && file->content.find(reply.looksFor) != std::string::npos ? Answer::Good : Answer::Error;
    }
    switch (probe.handler.kind) {
    case HandlerKind::HttpGet:
        return reply.redirectsAway || (reply.status >= 200 && reply.status < 400) ? Answer::Good : Answer::Error;
    case HandlerKind::Exec:
        return reply.exitCode == 0 ? Answer::Good : Answer::Error;
    case HandlerKind::Grpc:
        return reply.speaksGrpcHealth ? Answer::Good : Answer::Error;
    case HandlerKind::TcpSocket:
    case HandlerKind::Sleep:
    case HandlerKind::None:
        break;
    }
    return Answer::Good;
}

void execute(Engine &engine, PodWork &work, std::size_t i, ProbeWorker &worker, EventId cause)
{
    const ProbeSpec &probe = *worker.spec;
    const ContainerAssumptions &assume = work.containers[i].assume;
    static const Reply usual;
    const auto written = assume.replies.find(probe.kind);
    const Reply &reply = written == assume.replies.end() ? usual : written->second;
    const bool needsPort = probe.handler.kind == HandlerKind::HttpGet || probe.handler.kind == HandlerKind::TcpSocket ||
                           probe.handler.kind == HandlerKind::Grpc;
    const PodState &pod = engine.state(work);
    if ((needsPort && !probe.handler.portNumber) || (probe.handler.kind == HandlerKind::Exec && !reply.commandExists))
        return tellNoVerdict(engine, work, i, worker, cause);
    Answer answer = answerTo(engine, work.containers[i], pod.containers[i], probe.kind);
    // A command does not ask whether the program listens.
    if (probe.handler.kind == HandlerKind::Exec && written != assume.replies.end() && answer == Answer::Refused)
        answer = Answer::Good;
    if (needsPort && !listensOn(assume, probe.handler.portNumber))
        answer = Answer::Refused;
    int status = errorStatus(engine, work.containers[i], pod.containers[i], probe.kind);
    Duration takes{};
    if (answer == Answer::Good) {
        answer = answerOf(probe, reply, pod, pod.containers[i]);
        status = reply.status;
        takes = reply.takes;
        if (takes >= std::chrono::seconds(probe.timeout))
            answer = Answer::Hang;
    }
    const bool passed = isGood(probe, answer);
    const std::string output = passed ? std::string() : failureOutput(probe, pod, answer, status, reply);
    const bool warns = passed && probe.handler.kind == HandlerKind::HttpGet && (reply.redirectsAway || status >= 300);
    if (answer == Answer::Hang && !passed)
        takes = std::chrono::seconds(probe.timeout);
    if (probe.handler.kind == HandlerKind::Exec)
        takes = engine.wait(Wait::Command, work, pod.containers[i].name, takes, takes + seconds(0.1));
    if (takes > Duration{}) {
        worker.busy = true;
        engine.planIn(
            takes, Rank::Probe,
            task::ProbeAnswer{engine.indexOf(work), i, probe.kind, pod.containers[i].instance, passed, output}, cause);
        return;
    }
    if (warns && answer == Answer::Good && written != assume.replies.end())
        warnOfRedirect(engine, work, i, worker, reply, cause);
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
