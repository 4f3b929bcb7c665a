// SPDX-License-Identifier: GPL-3.0-or-later
// One execution of a probe: what it asks, what the program answers, what the kubelet says of it (spec section 9.2).
#include "sim/handlers/probing.h"
#include "sim/podfiles.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

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
        return "dial tcp " + address + ": connect: connection refused";
    case HandlerKind::Grpc:
        if (!reply.speaksGrpcHealth && answer != Answer::Refused && answer != Answer::Hang)
            return "error: this server does not implement the grpc health protocol (grpc.health.v1.Health): "
                   "unimplemented";
        if (answer == Answer::Error)
            return "service unhealthy (responded with \"NOT_SERVING\")";
        return answer == Answer::Hang ? "timeout: health rpc did not complete within " + limit
                                      : "timeout: failed to connect service \"" + address + "\" within " + limit +
                                            ": context deadline exceeded";
    case HandlerKind::Exec:
        return answer == Answer::Hang ? "command timed out: \"" + commandText(handler) + "\" timed out after " + limit
                                      : reply.output;
    case HandlerKind::Sleep:
    case HandlerKind::None:
        break;
    }
    return {};
}

/// A TCP probe only asks whether the connection opens; a program that answers with errors, or hangs, still has its
/// listener, for which the kernel accepts.
bool isGood(const ProbeSpec &probe, Answer answer)
{
    if (answer == Answer::Good)
        return true;
    return probe.handler.kind == HandlerKind::TcpSocket && (answer == Answer::Error || answer == Answer::Hang);
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

} // namespace

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
    // A command whose answer is known does not ask the program.
    if (probe.handler.kind == HandlerKind::Exec && written != assume.replies.end() && assume.probesPass &&
        !hasOwnOutage(engine, work.containers[i], pod.containers[i], probe.kind))
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
    // A gRPC client goes on trying to connect until its time is over (pkg/probe/grpc, WithBlock).
    const bool triesOn = probe.handler.kind == HandlerKind::Grpc && answer == Answer::Refused;
    if ((answer == Answer::Hang || triesOn) && !passed)
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

} // namespace slipway::sim
