// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/world.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

template <class Range, class Predicate>
auto findIn(const Range &range, Predicate predicate)
{
    const auto it = std::find_if(range.begin(), range.end(), predicate);
    return it == range.end() ? nullptr : &*it;
}

} // namespace

const char *phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Pending:
        return "Pending";
    case Phase::Running:
        return "Running";
    case Phase::Succeeded:
        return "Succeeded";
    case Phase::Failed:
        return "Failed";
    }
    return "";
}

const Condition *PodState::condition(std::string_view type) const
{
    return findIn(conditions, [&](const Condition &c) { return c.type == type; });
}

bool PodState::isReady() const
{
    const Condition *ready = condition("Ready");
    return ready && ready->value;
}

const ContainerState *PodState::container(std::string_view name) const
{
    return findIn(containers, [&](const ContainerState &c) { return c.name == name; });
}

std::vector<Endpoint> ServiceState::receivers() const
{
    std::vector<Endpoint> chosen;
    std::copy_if(routes.begin(), routes.end(), std::back_inserter(chosen), [](const Endpoint &e) { return e.ready; });
    if (chosen.empty())
        std::copy_if(routes.begin(), routes.end(), std::back_inserter(chosen),
                     [](const Endpoint &e) { return e.serving && e.terminating; });
    return chosen;
}

const WorkloadCondition *WorkloadState::condition(std::string_view type) const
{
    return findIn(conditions, [&](const WorkloadCondition &c) { return c.type == type; });
}

const PodState *World::pod(const ObjectKey &key) const
{
    return findIn(pods, [&](const PodState &p) { return p.key == key; });
}

const NodeState *World::node(std::string_view name) const
{
    return findIn(nodes, [&](const NodeState &n) { return n.name == name; });
}

const ServiceState *World::service(const ObjectKey &key) const
{
    return findIn(services, [&](const ServiceState &s) { return s.key == key; });
}

const WorkloadState *World::workload(const ObjectKey &key) const
{
    return findIn(workloads, [&](const WorkloadState &w) { return w.key == key; });
}

Traffic World::traffic(const ServiceState &service) const
{
    Traffic traffic;
    for (const Endpoint &endpoint : service.receivers()) {
        const PodState *target = findIn(pods, [&](const PodState &p) { return p.ip == endpoint.ip; });
        const NodeState *at = target ? node(target->node) : nullptr;
        const bool answers =
            target && (!at || at->reachable) &&
            std::all_of(target->containers.begin(), target->containers.end(), [](const ContainerState &c) {
                return c.kind != ContainerKind::App || (c.isProcessAlive() && c.listening && c.healthy);
            });
        traffic.receivers.emplace_back(endpoint.pod, answers);
        (answers ? traffic.served : traffic.failed) += 1;
    }
    if (traffic.receivers.empty()) {
        traffic.failed = 1;
        return traffic;
    }
    traffic.served /= static_cast<double>(traffic.receivers.size());
    traffic.failed /= static_cast<double>(traffic.receivers.size());
    return traffic;
}

} // namespace slipway::sim
