// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine.h"

#include "sim/handlers/handlers.h"
#include "sim/manifestobject.h"

#include <algorithm>

namespace slipway::sim
{

Engine::Engine(const Workspace &w, const Scenario &s, const Limits &l, Delays *d)
    : workspace(w), scenario(s), limits(l), delays(d), lifelike(d || s.assume.jitter), random(s.assume.seed),
      nodePorts(s.assume.seed), m_recorder(s)
{
}

std::vector<WorldChange> Engine::takeChanges()
{
    std::vector<WorldChange> changes;
    changes.reserve(m_dirtyProbes.size() + m_dirtyPods.size() + m_removed.size());
    for (const PodIndex pod : m_dirtyPods)
        changes.emplace_back(std::make_shared<const PodState>(*world.pods.find(pod)));
    for (ProbeRun run : m_dirtyProbes) {
        const ProbeStates &probes = world.pods.probes(run.pod);
        if (run.probe >= probes.size())
            continue; // its pod is gone
        run.state = probes[run.probe];
        changes.emplace_back(run);
    }
    const auto add = [&](const auto &states, auto &dirty, auto nameOf) {
        if (dirty.empty())
            return;
        for (const auto &state : states)
            if (dirty.contains(nameOf(state)))
                changes.emplace_back(std::make_shared<const std::decay_t<decltype(state)>>(state));
        dirty.clear();
    };
    const auto key = [](const auto &state) -> const ObjectKey & { return state.key; };
    add(world.services, m_dirtyServices, key);
    add(world.workloads, m_dirtyWorkloads, key);
    add(world.nodes, m_dirtyNodes, [](const NodeState &node) -> const std::string & { return node.name; });
    add(world.claims, m_dirtyClaims, key);
    add(world.volumes, m_dirtyVolumes, [](const VolumeState &volume) -> const std::string & { return volume.name; });
    add(world.flows, m_dirtyFlows, [](const FlowState &flow) -> const std::string & { return flow.name; });
    std::move(m_removed.begin(), m_removed.end(), std::back_inserter(changes));
    m_removed.clear();
    m_dirtyPods.clear();
    m_dirtyProbes.clear();
    return changes;
}

const Origin &Engine::originOf(const ObjectKey &key)
{
    const auto [known, isNew] = m_origins.try_emplace(key);
    if (!isNew && !known->second.object.isNull())
        return known->second;
    ObjectKey root = key;
    for (const WorkloadWork &workload : workloads)
        if (workload.key == key)
            root = workload.root;
    for (const PodState &pod : world.pods)
        if (key.kind == "Pod" && pod.key == key)
            return known->second = pod.spec->origin;
    for (const ClaimWork &claim : claims)
        if (claim.key == key)
            return known->second = claim.origin;
    if (const Object *object = objectOf(workspace, root))
        known->second = sim::originOf(*object, object->root);
    return known->second;
}

EventId Engine::emit(EventDraft event)
{
    if (event.origin.object.isNull())
        event.origin = originOf(event.object);
    const EventId cause = event.cause;
    return emit(std::make_shared<const EventDraft>(std::move(event)), cause);
}

EventId Engine::emit(const std::shared_ptr<const EventDraft> &event, EventId cause)
{
    return m_recorder.add(now, cause, event, takeChanges());
}

PodWork &Engine::addPod(PodWork work, PodState state)
{
    state.number = work.index = pods.size();
    m_byUid.emplace(work.uid, work.index);
    m_quiet = false;
    world.pods.put(std::make_shared<PodState>(std::move(state)));
    m_dirtyPods.insert(work.index);
    return pods.emplace_back(std::move(work));
}

PodState &Engine::edit(const PodWork &work)
{
    m_dirtyPods.insert(work.index);
    m_quiet = false;
    PodState &pod = world.pods.edit(work.index);
    moved(work.index, pod.key.ns);
    return pod;
}

ProbeState &Engine::editProbe(const PodWork &work, std::size_t container, ProbeKind kind)
{
    ProbeStates &probes = world.pods.editProbes(work.index);
    std::size_t i = 0;
    while (i < probes.size() && (probes[i].container != container || probes[i].kind != kind))
        ++i;
    if (i == probes.size())
        probes.push_back({.container = container, .kind = kind});
    const ProbeRun run{static_cast<std::uint32_t>(work.index), static_cast<std::uint32_t>(i)};
    const bool known = !m_dirtyProbes.empty() && m_dirtyProbes.back() == run;
    if (!known)
        m_dirtyProbes.push_back(run);
    return probes[i];
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

VolumeState &Engine::edit(VolumeState &volume)
{
    m_dirtyVolumes.insert(volume.name);
    return volume;
}

FlowState &Engine::edit(FlowState &flow)
{
    m_dirtyFlows.insert(flow.name);
    return flow;
}

void Engine::removeClaim(const ObjectKey &key)
{
    m_dirtyClaims.erase(key);
    const auto gone = std::make_shared<const ClaimGone>(ClaimGone{key});
    sim::apply(world, WorldChange(gone));
    m_removed.emplace_back(gone);
}

void Engine::removeVolume(const std::string &name)
{
    m_dirtyVolumes.erase(name);
    const auto gone = std::make_shared<const VolumeGone>(VolumeGone{name});
    sim::apply(world, WorldChange(gone));
    m_removed.emplace_back(gone);
}

void Engine::removeService(const ObjectKey &key)
{
    m_dirtyServices.erase(key);
    const auto gone = std::make_shared<const ServiceGone>(ServiceGone{key});
    sim::apply(world, WorldChange(gone));
    m_removed.emplace_back(gone);
}

void Engine::removePod(const PodWork &work)
{
    const auto gone =
        std::make_shared<const PodGone>(PodGone{.number = work.index, .key = state(work).key, .uid = work.uid});
    m_dirtyPods.erase(work.index);
    moved(work.index, gone->key.ns);
    m_quiet = false;
    sim::apply(world, WorldChange(gone));
    m_removed.emplace_back(gone);
}

void Engine::removeWorkload(const ObjectKey &key)
{
    m_dirtyWorkloads.erase(key);
    const auto gone = std::make_shared<const WorkloadGone>(WorkloadGone{key});
    sim::apply(world, WorldChange(gone));
    m_removed.emplace_back(gone);
}

std::vector<PodIndex> Engine::takeMovedPods(const std::string &ns)
{
    std::set<PodIndex> &pods = m_movedPods[ns];
    std::vector<PodIndex> list(pods.begin(), pods.end());
    pods.clear();
    return list;
}

PodWork *Engine::workOf(const std::string &uid)
{
    const auto it = m_byUid.find(uid);
    return it == m_byUid.end() ? nullptr : &pods[it->second];
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

} // namespace slipway::sim
