// SPDX-License-Identifier: GPL-3.0-or-later
// Clients and their requests (controllers spec sections 9.8, 10, 15): each one is sent, goes to one of the pods that
// the nodes' proxies (or an Ingress controller) know of, and is answered, refused, cut off or left without an answer.
#include "sim/handlers/clientflows.h"
#include "sim/handlers/requestroutes.h"

#include <algorithm>
#include <cmath>

namespace slipway::sim
{

std::string askedOf(const FlowAssumptions &flow)
{
    return flow.target.kind == "Ingress" ? flow.url() : flow.target.display();
}

namespace
{

constexpr Duration CountEvery = std::chrono::seconds(1);
constexpr Duration MetricWindow = std::chrono::seconds(15);
constexpr int IngressTries = 3; ///< ingress-nginx proxy-next-upstream-tries

FlowState &stateOf(Engine &engine, std::size_t flow)
{
    return engine.edit(engine.world.flows[flow]);
}

FlowShare &shareOf(FlowState &state, const std::string &pod)
{
    const auto it =
        std::find_if(state.pods.begin(), state.pods.end(), [&](const FlowShare &s) { return s.pod == pod; });
    return it != state.pods.end() ? *it : state.pods.emplace_back(FlowShare{.pod = pod});
}

EventDraft flowEvent(const Engine &engine, const FlowWork &flow, EventId cause, What what)
{
    return {.cause = cause, .what = what, .source = Component::Client, .object = askedObject(engine, flow.spec)};
}

/// Counts a failure; the first of a row is told with its cause.
void fail(Engine &engine, std::size_t i, Failure failure, std::optional<PodIndex> pod, EventId why, int count = 1)
{
    FlowWork &flow = engine.flows[i];
    FlowState &state = stateOf(engine, i);
    state.failed[static_cast<std::size_t>(failure)] += count;
    std::string name;
    if (pod) {
        name = engine.pods[*pod].name;
        shareOf(state, name).failed += count;
    }
    const auto [known, isNew] = flow.failing.try_emplace({failure, pod.value_or(~PodIndex{})}, engine.now);
    known->second = engine.now;
    if (!isNew)
        return;
    const RequestWords words = wordsOf(failure);
    EventDraft event = flowEvent(engine, flow, why != EventId::None ? why : flow.started, What::RequestFailed);
    event.reason = "RequestFailed";
    event.message = flow.spec.url() + ": " + words.kubectl + (name.empty() ? "" : " (pod " + name + ")");
    if (count > 1)
        event.message += ", " + std::to_string(count) + " requests";
    event.plain = {words.plain, {askedOf(flow.spec), name}};
    if (pod)
        event.origin = engine.pods[*pod].spec->origin;
    flow.troubled = true;
    flow.newestFailure = engine.emit(std::move(event));
}

void accept(Engine &engine, std::size_t i, OpenRequest request)
{
    FlowWork &flow = engine.flows[i];
    FlowState &state = stateOf(engine, i);
    ++state.inFlight;
    if (request.pod)
        ++shareOf(state, engine.pods[*request.pod].name).inFlight;
    if (request.pod && request.end != Failure::TimedOut && flow.spec.cpu > Duration{}) {
        auto &spent = flow.cpu[*request.pod];
        if (spent.empty() || engine.now - spent.back().first >= CountEvery)
            spent.emplace_back(engine.now, Duration{});
        spent.back().second += flow.spec.cpu;
        while (engine.now - spent.front().first > 2 * MetricWindow)
            spent.pop_front();
    }
    flow.open.push_back(std::move(request));
}

/// No pod is tried: told at once, or by the client when it has waited in vain.
void failUnsent(Engine &engine, std::size_t i, const RequestRoute &where)
{
    if (where.failure == Failure::NoLocal)
        return accept(engine, i,
                      {.sent = engine.now, .until = engine.now + engine.flows[i].spec.timeout, .end = where.failure});
    const auto changed = engine.routeEvents.find(where.service);
    const EventId since = changed == engine.routeEvents.end() ? EventId::None : changed->second;
    fail(engine, i, *where.failure, where.pod, where.pod ? where.why : since);
}

/// Tries receivers at random, an Ingress up to three of them (10.8); `late` is what the tries before took.
void send(Engine &engine, std::size_t i)
{
    FlowWork &flow = engine.flows[i];
    ++stateOf(engine, i).sent;
    FlowClient *client = nextClient(flow);
    RequestRoute where = routeOf(engine, flow, client);
    if (where.failure)
        return failUnsent(engine, i, where);
    const bool ingress = flow.spec.target.kind == "Ingress";
    std::vector<Receiver> &candidates = where.receivers;
    Contact last;
    PodIndex pod = 0;
    Duration late{};
    for (int tries = ingress && engine.scenario.assume.ingressRetries ? IngressTries : 1;
         tries > 0 && !candidates.empty(); --tries) {
        const auto nth = static_cast<std::ptrdiff_t>(flow.random.below(candidates.size()));
        const Receiver receiver = candidates[static_cast<std::size_t>(nth)];
        candidates.erase(candidates.begin() + nth);
        pod = receiver.pod;
        last = contact(engine, receiver);
        const Time until = engine.now + late + flow.spec.duration;
        if (last.kind == Contact::Kind::Accepted || last.kind == Contact::Kind::Error) {
            const bool good = last.kind == Contact::Kind::Accepted;
            remember(engine, flow, client, receiver, last.container);
            return accept(
                engine, i,
                {pod, last.container, engine.now, until, good ? std::nullopt : std::optional(Failure::ServerError)});
        }
        if (last.kind == Contact::Kind::Hangs)
            break;
        late += last.kind == Contact::Kind::Silent ? flow.spec.timeout : Duration{};
    }
    if (last.kind == Contact::Kind::Refused)
        return fail(engine, i, ingress ? Failure::BadGateway : Failure::Refused, pod, last.why);
    late = std::max(late, flow.spec.timeout);
    accept(engine, i,
           {pod, last.container, engine.now, engine.now + late, ingress ? Failure::GatewayTimeout : Failure::TimedOut});
}

void close(Engine &engine, std::size_t i, const OpenRequest &request)
{
    FlowState &state = stateOf(engine, i);
    --state.inFlight;
    state.served += request.end ? 0 : 1;
    if (!request.pod)
        return;
    FlowShare &share = shareOf(state, engine.pods[*request.pod].name);
    --share.inFlight;
    share.served += request.end ? 0 : 1;
}

EventId causeOf(Engine &engine, const OpenRequest &request)
{
    if (!request.pod)
        return EventId::None;
    const PodWork &work = engine.pods[*request.pod];
    if (!work.gone) {
        const auto failure = engine.nodeFailures.find(engine.state(work).node);
        if (failure != engine.nodeFailures.end())
            return failure->second;
    }
    return work.containers[request.container].lastEvent;
}

/// Ends what has ended by now.
void settle(Engine &engine, std::size_t i)
{
    FlowWork &flow = engine.flows[i];
    std::vector<OpenRequest> ended;
    const auto over = [&](const OpenRequest &request) { return request.until <= engine.now; };
    std::copy_if(flow.open.begin(), flow.open.end(), std::back_inserter(ended), over);
    std::erase_if(flow.open, over);
    for (const OpenRequest &request : ended) {
        close(engine, i, request);
        if (request.end)
            fail(engine, i, *request.end, request.pod, causeOf(engine, request));
    }
}

std::string failuresOf(const FlowState &now, const FlowState &before)
{
    std::string text;
    for (std::size_t f = 0; f < FailureKinds; ++f)
        if (const std::int64_t count = now.failed[f] - before.failed[f])
            text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + failureName(static_cast<Failure>(f));
    return text;
}

/// Says what became of the requests since the last count.
void count(Engine &engine, std::size_t i)
{
    settle(engine, i);
    FlowWork &flow = engine.flows[i];
    const FlowState &state = engine.world.flows[i];
    const FlowState &before = flow.counted;
    if (state == before)
        return;
    const std::int64_t failed = state.failures() - before.failures();
    const bool quiet = failed == 0 && flow.troubled;
    EventDraft event = flowEvent(engine, flow, failed > 0 || quiet ? flow.newestFailure : flow.started,
                                 quiet ? What::RequestsRecovered : What::RequestsCounted);
    event.reason = quiet ? "RequestsRecovered" : "Requests";
    event.message = std::to_string(state.sent - before.sent) + " sent, " +
                    std::to_string(state.served - before.served) + " served, " + std::to_string(failed) + " failed" +
                    (failed > 0 ? " (" + failuresOf(state, before) + ")" : "") + ", " + std::to_string(state.inFlight) +
                    " in flight";
    const std::vector<std::string> args{askedOf(flow.spec), std::to_string(state.served - before.served),
                                        std::to_string(failed)};
    event.plain =
        quiet ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Requests to %1 are all answered again."), args}
        : failed > 0
            ? Sentence{QT_TRANSLATE_NOOP("slipway::sim",
                                         "Of the latest requests to %1, %2 were answered and %3 failed."),
                       args}
            : Sentence{QT_TRANSLATE_NOOP("slipway::sim", "The latest %2 answered requests to %1 all went well."), args};
    stateOf(engine, i);
    engine.emit(std::move(event));
    flow.counted = engine.world.flows[i];
    flow.troubled = flow.troubled && !quiet;
    std::erase_if(flow.failing, [&](const auto &entry) { return entry.second <= engine.now - CountEvery; });
}

void planNext(Engine &engine, std::size_t i)
{
    FlowWork &flow = engine.flows[i];
    const double rate = engine.world.flows[i].rate;
    if (rate <= 0)
        return;
    // Evenly, so that a number can be read off; with jitter as independent clients come.
    const Duration gap = seconds(static_cast<double>(flow.sentSince) / rate);
    Time next = flow.rateSince + gap;
    if (engine.lifelike)
        next = engine.now + seconds(-std::log(1.0 - flow.random.fraction()) / rate);
    ++flow.sentSince;
    engine.plan(std::max(next, engine.now), Rank::Client, task::SendRequest{i, flow.turn}, flow.started, true);
}

} // namespace

void setRate(Engine &engine, std::size_t i, double rate, EventId cause)
{
    FlowWork &flow = engine.flows[i];
    if (rate == engine.world.flows[i].rate)
        return;
    settle(engine, i);
    FlowState &state = stateOf(engine, i);
    const double before = std::exchange(state.rate, rate);
    std::string text = std::to_string(rate);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    EventDraft event = flowEvent(engine, flow, cause, What::TrafficChanged);
    event.reason = rate > 0 ? "Traffic" : "TrafficEnds";
    event.message = flow.spec.url() + ": " + text + " requests/s";
    event.plain =
        rate <= 0
            ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Clients stop sending requests to %1."), {askedOf(flow.spec)}}
        : before > 0 ? Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Clients now send %2 requests a second to %1."),
                                {askedOf(flow.spec), text}}
                     : Sentence{QT_TRANSLATE_NOOP("slipway::sim", "Clients begin to send %2 requests a second to %1."),
                                {askedOf(flow.spec), text}};
    flow.started = engine.emit(std::move(event));
    ++flow.turn;
    flow.rateSince = engine.now;
    flow.sentSince = 0;
    planNext(engine, i);
    if (!std::exchange(flow.countPlanned, true))
        engine.planIn(CountEvery, Rank::Client, task::CountRequests{i}, flow.started, true);
}

void requestsLost(Engine &engine, PodWork &work, std::size_t container, EventId cause)
{
    const PodIndex pod = engine.indexOf(work);
    for (std::size_t i = 0; i < engine.flows.size(); ++i) {
        settle(engine, i);
        FlowWork &flow = engine.flows[i];
        const auto lost = [&](const OpenRequest &r) { return r.pod == pod && r.container == container; };
        const auto number = static_cast<int>(std::count_if(flow.open.begin(), flow.open.end(), lost));
        if (number == 0)
            continue;
        for (OpenRequest &request : flow.open)
            if (lost(request)) {
                request.end = Failure::Reset;
                close(engine, i, request);
            }
        std::erase_if(flow.open, lost);
        forgetConnections(flow, pod, container, static_cast<std::size_t>(number));
        fail(engine, i, Failure::Reset, pod, cause, number);
    }
}

void requestsUnanswered(Engine &engine, const std::string &node)
{
    for (std::size_t i = 0; i < engine.flows.size(); ++i) {
        settle(engine, i);
        for (OpenRequest &request : engine.flows[i].open) {
            if (!request.pod)
                continue;
            const PodWork &work = engine.pods[*request.pod];
            if (work.gone || engine.state(work).node != node)
                continue;
            request.end = engine.flows[i].spec.target.kind == "Ingress" ? Failure::GatewayTimeout : Failure::TimedOut;
            request.until = std::max(request.until, request.sent + engine.flows[i].spec.timeout);
        }
    }
}

void countAllRequests(Engine &engine)
{
    for (std::size_t i = 0; i < engine.flows.size(); ++i)
        count(engine, i);
}

std::int64_t requestMillis(const Engine &engine, PodIndex pod)
{
    Duration spent{};
    for (const FlowWork &flow : engine.flows)
        if (const auto used = flow.cpu.find(pod); used != flow.cpu.end())
            for (const auto &[at, cpu] : used->second)
                spent += at >= engine.now - MetricWindow ? cpu : Duration{};
    return 1000 * spent.count() / MetricWindow.count();
}

void handle(Engine &engine, const task::SendRequest &task, EventId)
{
    if (engine.flows[task.flow].turn != task.turn)
        return;
    send(engine, task.flow);
    planNext(engine, task.flow);
}

void handle(Engine &engine, const task::ChangeRate &task, EventId cause)
{
    if (engine.flows[task.flow].stepsTurn == task.turn)
        setRate(engine, task.flow, task.rate, cause);
}

void handle(Engine &engine, const task::CountRequests &task, EventId)
{
    count(engine, task.flow);
    const bool over = engine.world.flows[task.flow].rate <= 0 && engine.flows[task.flow].open.empty();
    engine.flows[task.flow].countPlanned = !over;
    if (!over)
        engine.planIn(CountEvery, Rank::Client, task, engine.flows[task.flow].started, true);
}

} // namespace slipway::sim
