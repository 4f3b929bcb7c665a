// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/recorder.h"

#include <algorithm>

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
        std::string uid{};
        bool alive = true;
    };
    Open &laneOf(Lane::Kind kind, const std::string &uid, const std::string &detail, const PodState &pod);
    static void step(Open &open, const Event &event, LaneState state, const std::string &label);
    std::vector<Open> m_open;
    std::vector<PodState> m_pods;
};

LaneBuilder::Open &LaneBuilder::laneOf(Lane::Kind kind, const std::string &uid, const std::string &detail,
                                       const PodState &pod)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [&](const Open &o) {
        return o.uid == uid && o.lane.kind == kind &&
               (kind == Lane::Kind::Endpoint ? o.lane.service.name : o.lane.container) == detail;
    });
    if (it != m_open.end())
        return *it;
    m_open.push_back({.lane = {.kind = kind, .pod = pod.key, .workload = pod.workload}, .uid = uid});
    return m_open.back();
}

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

void LaneBuilder::take(const Event &event, const PodState &pod)
{
    const auto known = std::find_if(m_pods.begin(), m_pods.end(), [&](const PodState &p) { return p.uid == pod.uid; });
    if (known == m_pods.end())
        m_pods.push_back(pod);
    else
        known->ip = pod.ip; // all else that is asked for later stays as it is
    Open &lane = laneOf(Lane::Kind::Pod, pod.uid, {}, pod);
    step(lane, event, laneState(pod), pod.status);
    if (pod.deletedAt && pod.deadline) {
        if (lane.lane.grace.empty())
            lane.lane.grace.push_back({.from = *pod.deletedAt, .deadline = *pod.deadline, .to = *pod.deadline});
        lane.lane.grace.back().deadline = *pod.deadline;
    }
    for (const ContainerState &c : pod.containers) {
        Open &open = laneOf(Lane::Kind::Container, pod.uid, c.name, pod);
        open.lane.container = c.name;
        step(open, event, laneState(c), laneLabel(c));
    }
}

void LaneBuilder::take(const Event &event, const PodGone &gone)
{
    for (Open &open : m_open) {
        // A proxy may still send connections to a pod that is gone; the Service's own change ends that lane.
        if (open.uid != gone.uid || !open.alive || open.lane.spans.empty() || open.lane.kind == Lane::Kind::Endpoint)
            continue;
        open.lane.spans.back().to = event.at;
        open.alive = false;
        for (GraceBar &bar : open.lane.grace)
            bar.to = event.at;
    }
}

void LaneBuilder::take(const Event &event, const ServiceState &service)
{
    const std::vector<Endpoint> receivers = service.receivers();
    for (const PodState &pod : m_pods) {
        const auto has = [&](const std::vector<Endpoint> &list) {
            return std::any_of(list.begin(), list.end(), [&](const Endpoint &e) { return e.ip == pod.ip; });
        };
        if (pod.ip.empty())
            continue;
        const bool routed = has(receivers);
        const bool present = has(service.slice) || has(service.routes);
        const bool known = std::any_of(m_open.begin(), m_open.end(), [&](const Open &o) {
            return o.uid == pod.uid && o.lane.kind == Lane::Kind::Endpoint && o.lane.service == service.key;
        });
        if (!present && !known)
            continue;
        Open &open = laneOf(Lane::Kind::Endpoint, pod.uid, service.key.name, pod);
        open.lane.service = service.key;
        if (present) {
            step(open, event, routed ? LaneState::Routed : LaneState::Unrouted, service.key.name);
        } else if (open.alive && !open.lane.spans.empty()) {
            open.lane.spans.back().to = event.at;
            open.alive = false;
        }
    }
}

void LaneBuilder::tick(const Event &event)
{
    for (Open &open : m_open)
        if (open.alive && open.lane.kind == Lane::Kind::Container && open.lane.pod == event.object &&
            open.lane.container == event.container)
            open.lane.ticks.push_back(
                {.at = event.at, .kind = *event.probe, .passed = event.what == What::ProbePassed, .event = event.id});
}

std::vector<Lane> LaneBuilder::finish(Time end)
{
    std::vector<Lane> lanes;
    for (const PodState &pod : m_pods)
        for (Open &open : m_open) {
            if (open.uid != pod.uid)
                continue;
            if (open.alive && !open.lane.spans.empty())
                open.lane.spans.back().to = end;
            lanes.push_back(std::move(open.lane));
        }
    return lanes;
}

} // namespace

std::vector<Lane> lanesOf(const std::vector<Event> &events, Time end)
{
    LaneBuilder builder;
    for (const Event &event : events) {
        for (const WorldChange &change : event.changes) {
            if (const auto *pod = std::get_if<PodState>(&change))
                builder.take(event, *pod);
            else if (const auto *gone = std::get_if<PodGone>(&change))
                builder.take(event, *gone);
            else if (const auto *service = std::get_if<ServiceState>(&change))
                builder.take(event, *service);
        }
        if (event.what == What::ProbePassed || event.what == What::ProbeFailed)
            builder.tick(event);
    }
    return builder.finish(end);
}

} // namespace slipway::sim
