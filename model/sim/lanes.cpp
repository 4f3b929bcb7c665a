// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/recorder.h"

#include <algorithm>
#include <map>
#include <set>

namespace slipway::sim
{

namespace
{

bool isError(const std::string &reason)
{
    return reason == "ErrImagePull" || reason == "InvalidImageName" || reason == "ErrImageNeverPull" ||
           reason == "CreateContainerConfigError" || reason == "CreateContainerError" ||
           reason == "RunContainerError" || reason == "PostStartHookError";
}

LaneState laneState(const ContainerState &c)
{
    switch (c.activity) {
    case Activity::Pulling:
        return LaneState::Pulling;
    case Activity::PreStop:
        return LaneState::PreStop;
    case Activity::Stopping:
        return LaneState::Stopping;
    case Activity::PostStart:
    case Activity::Running:
        if (!c.listening)
            return LaneState::Starting;
        if (c.ready)
            return c.healthy ? LaneState::Ready : LaneState::Unhealthy;
        return c.healthy ? LaneState::Running : LaneState::Unhealthy;
    case Activity::None:
    case Activity::Exited:
        if (c.status.kind == ContainerStatus::Kind::Waiting) {
            if (c.status.reason == "CrashLoopBackOff" || c.status.reason == "ImagePullBackOff")
                return LaneState::BackOff;
            if (isError(c.status.reason))
                return LaneState::Error;
            if (c.activity == Activity::None)
                return LaneState::Waiting;
        }
        return c.exitCode == 0 && c.exitReason == "Completed" ? LaneState::Completed : LaneState::Failed;
    }
    return LaneState::Waiting;
}

LaneState laneState(const PodState &pod)
{
    if (pod.deletedAt || pod.objectGone)
        return LaneState::Terminating;
    if (pod.phase == Phase::Succeeded)
        return LaneState::Completed;
    if (pod.phase == Phase::Failed)
        return LaneState::Failed;
    if (pod.node.empty())
        return LaneState::Pending;
    if (pod.status.find("BackOff") != std::string::npos)
        return LaneState::BackOff;
    if (isError(pod.status) || pod.status.find("Error") != std::string::npos)
        return LaneState::Error;
    if (pod.phase == Phase::Pending)
        return LaneState::Waiting;
    return pod.isReady() ? LaneState::Ready : LaneState::Running;
}

std::string laneLabel(const ContainerState &c)
{
    switch (c.status.kind) {
    case ContainerStatus::Kind::Waiting:
        return c.status.reason;
    case ContainerStatus::Kind::Running:
        return "Running";
    case ContainerStatus::Kind::Terminated:
        return c.status.reason;
    }
    return {};
}

/// Lanes while they grow: the last span of a living one is open.
class LaneBuilder
{
public:
    void take(const Event &event, const PodState &pod);
    void take(const Event &event, const PodGone &gone);
    void take(const Event &event, const ServiceState &service);
    void tick(const Event &event);
    std::vector<Lane> finish(Time end);

private:
    struct Open {
        Lane lane{};
        bool alive = true;
    };
    struct PodLanes {
        Open pod{};
        std::vector<Open> containers{};
        std::vector<Open> endpoints{};
    };
    void place(const Event &event, const ServiceState &service, PodIndex pod, std::optional<LaneState> state);
    static void step(Open &open, const Event &event, LaneState state, const std::string &label);
    static void close(Open &open, Time at);
    std::map<PodIndex, PodLanes> m_pods;
    std::map<ObjectKey, ServiceState> m_services; ///< as they were last
};

void LaneBuilder::step(Open &open, const Event &event, LaneState state, const std::string &label)
{
    std::vector<Span> &spans = open.lane.spans;
    if (!spans.empty() && open.alive && spans.back().state == state && spans.back().label == label)
        return;
    if (!spans.empty() && open.alive) {
        spans.back().to = event.at;
        if (spans.back().from == event.at)
            spans.pop_back();
    }
    if (!spans.empty() && spans.back().to == event.at && spans.back().state == state && spans.back().label == label &&
        open.alive)
        return;
    spans.push_back({.from = event.at, .to = event.at, .state = state, .event = event.id, .label = label});
    open.alive = true;
}

void LaneBuilder::close(Open &open, Time at)
{
    if (!open.alive || open.lane.spans.empty())
        return;
    open.lane.spans.back().to = at;
    open.alive = false;
}

void LaneBuilder::take(const Event &event, const PodState &pod)
{
    const auto [known, isNew] = m_pods.try_emplace(pod.number);
    PodLanes &lanes = known->second;
    if (isNew) {
        lanes.pod.lane = {.kind = Lane::Kind::Pod, .pod = pod.key, .workload = pod.workload};
        for (const ContainerState &container : pod.containers)
            lanes.containers.push_back({.lane = {.kind = Lane::Kind::Container,
                                                 .pod = pod.key,
                                                 .container = container.name,
                                                 .workload = pod.workload}});
    }
    step(lanes.pod, event, laneState(pod), pod.status);
    if (pod.deletedAt && pod.deadline) {
        std::vector<GraceBar> &grace = lanes.pod.lane.grace;
        if (grace.empty())
            grace.push_back({.from = *pod.deletedAt, .deadline = *pod.deadline, .to = *pod.deadline});
        grace.back().deadline = *pod.deadline;
    }
    for (std::size_t i = 0; i < pod.containers.size(); ++i)
        step(lanes.containers[i], event, laneState(pod.containers[i]), laneLabel(pod.containers[i]));
}

void LaneBuilder::take(const Event &event, const PodGone &gone)
{
    const auto known = m_pods.find(gone.number);
    if (known == m_pods.end())
        return;
    // A proxy may still send connections to a pod that is gone; the Service's own change ends that lane.
    close(known->second.pod, event.at);
    for (GraceBar &bar : known->second.pod.lane.grace)
        bar.to = event.at;
    for (Open &open : known->second.containers)
        close(open, event.at);
}

/// How a pod stands in a Service; what the routes say counts.
std::optional<LaneState> placeIn(const ServiceState &service, PodIndex pod)
{
    if (const Endpoint *endpoint = service.routes.find(pod)) {
        const bool routed = service.routes.ready() > 0 ? endpoint->ready : endpoint->isLastResort();
        return routed ? LaneState::Routed : LaneState::Unrouted;
    }
    return service.slice.find(pod) ? std::optional(LaneState::Unrouted) : std::nullopt;
}

void LaneBuilder::place(const Event &event, const ServiceState &service, PodIndex pod, std::optional<LaneState> state)
{
    PodLanes &lanes = m_pods[pod];
    auto open = std::find_if(lanes.endpoints.begin(), lanes.endpoints.end(),
                             [&](const Open &known) { return known.lane.service == service.key; });
    if (!state) {
        if (open != lanes.endpoints.end())
            close(*open, event.at);
        return;
    }
    if (open == lanes.endpoints.end())
        open = lanes.endpoints.insert(open, Open{.lane = {.kind = Lane::Kind::Endpoint,
                                                          .pod = lanes.pod.lane.pod,
                                                          .service = service.key,
                                                          .workload = lanes.pod.lane.workload}});
    step(*open, event, *state, service.key.name);
}

void LaneBuilder::take(const Event &event, const ServiceState &service)
{
    ServiceState &before = m_services[service.key];
    // Only what differs: a change of a large Service is mostly about one pod.
    std::set<PodIndex> pods;
    const auto look = [&](const EndpointList &a, const EndpointList &b) {
        for (const PodIndex pod : EndpointList::differences(a, b))
            pods.insert(pod);
    };
    look(before.slice, service.slice);
    look(before.routes, service.routes);
    if ((before.routes.ready() > 0) != (service.routes.ready() > 0))
        look(service.routes, {});
    for (const PodIndex pod : pods)
        place(event, service, pod, placeIn(service, pod));
    before = service;
}

void LaneBuilder::tick(const Event &event)
{
    for (const WorldChange &change : event.changes) {
        const auto *run = std::get_if<ProbeRun>(&change);
        const auto *whole = changed<PodState>(change);
        const auto pod = m_pods.find(run ? run->pod : whole ? whole->number : PodIndex(-1));
        if (pod == m_pods.end() || pod->second.pod.lane.pod != event.object)
            continue;
        for (Open &open : pod->second.containers)
            if (open.alive && open.lane.container == event.container)
                open.lane.ticks.push_back({.at = event.at,
                                           .kind = *event.probe,
                                           .passed = event.what == What::ProbePassed,
                                           .event = event.id});
        return;
    }
}

std::vector<Lane> LaneBuilder::finish(Time end)
{
    std::vector<Lane> lanes;
    const auto add = [&](Open &open) {
        if (open.alive && !open.lane.spans.empty())
            open.lane.spans.back().to = end;
        lanes.push_back(std::move(open.lane));
    };
    for (auto &[number, pod] : m_pods) {
        add(pod.pod);
        std::for_each(pod.containers.begin(), pod.containers.end(), add);
        std::for_each(pod.endpoints.begin(), pod.endpoints.end(), add);
    }
    return lanes;
}

} // namespace

std::vector<Lane> lanesOf(const std::vector<Event> &events, Time end)
{
    LaneBuilder builder;
    for (const Event &event : events) {
        for (const WorldChange &change : event.changes) {
            if (const auto *pod = changed<PodState>(change))
                builder.take(event, *pod);
            else if (const auto *gone = changed<PodGone>(change))
                builder.take(event, *gone);
            else if (const auto *service = changed<ServiceState>(change))
                builder.take(event, *service);
        }
        if (event.what == What::ProbePassed || event.what == What::ProbeFailed)
            builder.tick(event);
    }
    return builder.finish(end);
}

} // namespace slipway::sim
