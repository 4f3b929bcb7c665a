// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine.h"

#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

Engine::Engine(const Workspace &w, const Scenario &s, const Limits &l, Delays *d)
    : workspace(w), scenario(s), limits(l), delays(d), lifelike(d || s.assume.jitter), random(s.assume.seed),
      m_recorder(s)
{
    pods.reserve(4 * MaxPods);
}

void Engine::plan(Time at, Rank rank, Task task, EventId cause, bool periodic)
{
    // What is so far away that it overflows never happens.
    if (at < now || at > Time(seconds(1e9)))
        return;
    m_unsettling += periodic ? 0 : 1;
    m_queue.push({at, rank, m_order++, cause, periodic, std::move(task)});
}

EventId Engine::emit(Event event)
{
    event.at = now;
    for (const std::string &uid : m_dirtyPods)
        for (const PodState &pod : world.pods)
            if (pod.uid == uid)
                event.changes.emplace_back(pod);
    for (const ServiceState &service : world.services)
        if (m_dirtyServices.contains(service.key))
            event.changes.emplace_back(service);
    for (const WorkloadState &workload : world.workloads)
        if (m_dirtyWorkloads.contains(workload.key))
            event.changes.emplace_back(workload);
    for (const NodeState &node : world.nodes)
        if (m_dirtyNodes.contains(node.name))
            event.changes.emplace_back(node);
    for (const ClaimState &claim : world.claims)
        if (m_dirtyClaims.contains(claim.key))
            event.changes.emplace_back(claim);
    for (WorldChange &removed : m_removed)
        event.changes.push_back(std::move(removed));
    m_removed.clear();
    m_dirtyPods.clear();
    m_dirtyServices.clear();
    m_dirtyWorkloads.clear();
    m_dirtyNodes.clear();
    m_dirtyClaims.clear();
    return m_recorder.add(std::move(event));
}

PodState &Engine::find(const std::string &uid)
{
    const auto it = std::find_if(world.pods.begin(), world.pods.end(), [&](const PodState &p) { return p.uid == uid; });
    Q_ASSERT(it != world.pods.end());
    return *it;
}

PodState &Engine::edit(const PodWork &work)
{
    m_dirtyPods.insert(work.uid);
    return find(work.uid);
}

ServiceState &Engine::edit(ServiceState &service)
{
    m_dirtyServices.insert(service.key);
    return service;
}

WorkloadState &Engine::edit(WorkloadState &workload)
{
    m_dirtyWorkloads.insert(workload.key);
    return workload;
}

NodeState &Engine::edit(NodeState &node)
{
    m_dirtyNodes.insert(node.name);
    return node;
}

ClaimState &Engine::edit(ClaimState &claim)
{
    m_dirtyClaims.insert(claim.key);
    return claim;
}

void Engine::removePod(const PodWork &work)
{
    const PodGone gone{.key = find(work.uid).key, .uid = work.uid};
    m_dirtyPods.erase(work.uid);
    apply(world, gone);
    m_removed.emplace_back(gone);
}

void Engine::removeWorkload(const ObjectKey &key)
{
    m_dirtyWorkloads.erase(key);
    apply(world, WorkloadGone{key});
    m_removed.emplace_back(WorkloadGone{key});
}

PodWork *Engine::workOf(const std::string &uid)
{
    const auto it = std::find_if(pods.begin(), pods.end(), [&](const PodWork &w) { return w.uid == uid; });
    return it == pods.end() ? nullptr : &*it;
}

NodeState *Engine::node(const std::string &name)
{
    const auto it =
        std::find_if(world.nodes.begin(), world.nodes.end(), [&](const NodeState &n) { return n.name == name; });
    return it == world.nodes.end() ? nullptr : &*it;
}

WorkloadState *Engine::workloadState(const ObjectKey &key)
{
    const auto it = std::find_if(world.workloads.begin(), world.workloads.end(),
                                 [&](const WorkloadState &w) { return w.key == key; });
    return it == world.workloads.end() ? nullptr : &*it;
}

Time Engine::wholeSecond(Time time) const
{
    const Duration fraction = delays ? delays->wallFraction() : Duration{};
    return Time(std::chrono::floor<std::chrono::seconds>((time + fraction).time_since_epoch())) - fraction;
}

Duration Engine::wait(const Waiting &waiting)
{
    if (lifelike && delays)
        return std::max(Duration{}, delays->of(waiting));
    if (!lifelike || waiting.most <= waiting.least)
        return waiting.least;
    const auto range = static_cast<double>((waiting.most - waiting.least).count());
    return waiting.least + Duration(static_cast<Duration::rep>(range * random.fraction()));
}

Duration Engine::wait(Wait kind, const PodWork &work, const std::string &container, Duration least, Duration most)
{
    return wait({.kind = kind,
                 .pod = lifelike && delays ? state(work).key.name : std::string(),
                 .container = container,
                 .now = now,
                 .least = least,
                 .most = most});
}

/// True when every probe's runs only confirm what is stored, so that going on would show nothing new.
bool Engine::settledExceptProbes() const
{
    if (m_unsettling > 0)
        return false;
    const Time last = Time(std::min(limits.until, seconds(1e8)));
    for (const WorkloadWork &workload : workloads)
        if (workload.recheck && *workload.recheck <= last && !workload.gone)
            return false; // a rollout that may yet be called stuck
    for (const PodWork &work : pods) {
        if (work.gone || !work.onNode || work.finished)
            continue;
        for (std::size_t i = 0; i < work.containers.size(); ++i) {
            const ContainerState &container = state(work).containers[i];
            if (container.activity != Activity::Running)
                continue;
            for (const ProbeWorker &probe : work.containers[i].probes) {
                const bool waitsForStartup = probe.spec->kind != ProbeKind::Startup && !container.started;
                if (probe.ended || probe.onHold || waitsForStartup)
                    continue;
                if (probe.knownInstance != container.instance || probe.last != probe.result)
                    return false;
            }
        }
    }
    return true;
}

/// A node that is cut off goes on by itself, but nobody hears of it before it is back.
bool Engine::holdBack(const Planned &planned)
{
    const bool cutOff =
        std::any_of(world.nodes.begin(), world.nodes.end(), [](const NodeState &node) { return !node.reachable; });
    if (!cutOff)
        return false;
    const std::optional<PodIndex> pod = std::visit(
        [](const auto &task) -> std::optional<PodIndex> {
            if constexpr (requires { task.pod; })
                return task.pod;
            return {};
        },
        planned.task);
    if (!pod || pods[*pod].gone || !pods[*pod].onNode)
        return false;
    const NodeState *at = node(state(pods[*pod]).node);
    if (!at || at->reachable)
        return false;
    m_held.push_back(planned);
    return true;
}

void Engine::release(const std::string &name)
{
    std::vector<Planned> held;
    held.swap(m_held);
    for (Planned &planned : held) {
        const std::optional<PodIndex> pod = std::visit(
            [](const auto &task) -> std::optional<PodIndex> {
                if constexpr (requires { task.pod; })
                    return task.pod;
                return {};
            },
            planned.task);
        if (pods[*pod].gone)
            continue;
        if (state(pods[*pod]).node == name)
            plan(now, planned.rank, std::move(planned.task), planned.cause, planned.periodic);
        else
            m_held.push_back(std::move(planned));
    }
}

Recording Engine::run()
{
    plan(now, Rank::Controller, task::ApplyFiles{}, EventId::None);
    for (std::size_t i = 0; i < scenario.actions.size(); ++i)
        plan(std::max(scenario.actions[i].at, Time{}), Rank::Controller, task::Act{i}, EventId::None);
    const Time last = Time(std::min(limits.until, seconds(1e8)));
    std::optional<Time> quietSince;
    Time end{};
    What why = What::Settled;
    while (!m_queue.empty()) {
        const Planned &top = m_queue.top();
        if (!settledExceptProbes())
            quietSince.reset();
        else if (!quietSince)
            quietSince = now;
        if (limits.stopWhenSettled && quietSince && top.at > *quietSince + limits.tail) {
            end = std::min(last, *quietSince + limits.tail);
            break;
        }
        if (top.at > last || m_recorder.size() >= limits.events) {
            why = What::LimitReached;
            end = top.at > last ? last : now;
            break;
        }
        const Planned next = top;
        m_queue.pop();
        m_unsettling -= next.periodic ? 0 : 1;
        now = next.at;
        end = now;
        if (!holdBack(next))
            std::visit([&](const auto &task) { handle(*this, task, next.cause); }, next.task);
    }
    now = std::max(now, end);
    Event final{.what = why, .source = Component::Simulator};
    if (why == What::Settled) {
        final.reason = "Settled";
        final.message = "Nothing changes any more.";
        final.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "Everything has settled: from here on only probes would repeat.")};
    } else {
        final.reason = "LimitReached";
        final.message = "The simulation stops here; the cluster would go on.";
        final.plain = {QT_TRANSLATE_NOOP(
            "slipway::sim", "The simulation stops here because its limit is reached; the cluster would go on.")};
    }
    emit(std::move(final));
    return m_recorder.finish(now, why == What::Settled);
}

Recording simulate(const Workspace &workspace, const Scenario &scenario, const Limits &limits, Delays *delays)
{
    return Engine(workspace, scenario, limits, delays).run();
}

} // namespace slipway::sim
