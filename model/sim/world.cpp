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

PodTable::PodTable(std::vector<PodState> pods)
{
    for (PodState &pod : pods) {
        pod.number = m_numbers.size();
        m_numbers.push_back(pod.number);
        m_probes.emplace_back();
        m_pods.push_back(std::make_shared<PodState>(std::move(pod)));
    }
}

std::size_t PodTable::position(PodIndex number) const
{
    return static_cast<std::size_t>(std::lower_bound(m_numbers.begin(), m_numbers.end(), number) - m_numbers.begin());
}

const PodState *PodTable::find(PodIndex number) const
{
    const std::size_t at = position(number);
    return at < m_numbers.size() && m_numbers[at] == number ? m_pods[at].get() : nullptr;
}

PodState &PodTable::edit(PodIndex number)
{
    const std::size_t at = position(number);
    Q_ASSERT(at < m_numbers.size() && m_numbers[at] == number);
    if (m_pods[at].use_count() > 1)
        m_pods[at] = std::make_shared<PodState>(*m_pods[at]);
    return const_cast<PodState &>(*m_pods[at]);
}

void PodTable::put(std::shared_ptr<const PodState> pod)
{
    const PodIndex number = pod->number;
    const std::size_t at = position(number);
    if (at < m_numbers.size() && m_numbers[at] == number) {
        m_pods[at] = std::move(pod);
        return;
    }
    m_numbers.insert(m_numbers.begin() + static_cast<std::ptrdiff_t>(at), number);
    m_probes.emplace(m_probes.begin() + static_cast<std::ptrdiff_t>(at));
    m_pods.insert(m_pods.begin() + static_cast<std::ptrdiff_t>(at), std::move(pod));
}

void PodTable::remove(PodIndex number)
{
    const std::size_t at = position(number);
    if (at == m_numbers.size() || m_numbers[at] != number)
        return;
    m_numbers.erase(m_numbers.begin() + static_cast<std::ptrdiff_t>(at));
    m_probes.erase(m_probes.begin() + static_cast<std::ptrdiff_t>(at));
    m_pods.erase(m_pods.begin() + static_cast<std::ptrdiff_t>(at));
}

const ProbeStates &PodTable::probes(PodIndex number) const
{
    static const ProbeStates None;
    const std::size_t at = position(number);
    return at < m_numbers.size() && m_numbers[at] == number && m_probes[at] ? *m_probes[at] : None;
}

ProbeStates &PodTable::editProbes(PodIndex number)
{
    const std::size_t at = position(number);
    Q_ASSERT(at < m_numbers.size() && m_numbers[at] == number);
    std::shared_ptr<ProbeStates> &probes = m_probes[at];
    if (!probes)
        probes = std::make_shared<ProbeStates>();
    else if (probes.use_count() > 1)
        probes = std::make_shared<ProbeStates>(*probes);
    return *probes;
}

bool PodTable::operator==(const PodTable &other) const
{
    const auto same = [](const auto &a, const auto &b) { return a == b || (a && b && *a == *b); };
    return std::equal(m_pods.begin(), m_pods.end(), other.m_pods.begin(), other.m_pods.end(), same) &&
           std::equal(m_probes.begin(), m_probes.end(), other.m_probes.begin(), other.m_probes.end(), same);
}

std::vector<Endpoint> ServiceState::receivers(const std::string *node) const
{
    const auto chosen = [&](auto wanted) {
        std::vector<Endpoint> list;
        std::copy_if(routes.begin(), routes.end(), std::back_inserter(list),
                     [&](const Endpoint &e) { return wanted(e) && (!node || e.node == *node); });
        return list;
    };
    const std::vector<Endpoint> ready = chosen([](const Endpoint &e) { return e.ready; });
    return ready.empty() ? chosen([](const Endpoint &e) { return e.isLastResort(); }) : ready;
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

const FlowState *World::flow(std::string_view name) const
{
    return findIn(flows, [&](const FlowState &f) { return f.name == name; });
}

Traffic World::traffic(const ServiceState &service) const
{
    Traffic traffic;
    for (const Endpoint &endpoint : service.receivers()) {
        const PodState *target = pods.find(endpoint.number);
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
