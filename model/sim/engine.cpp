// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine.h"

#include "sim/handlers/handlers.h"
#include "sim/manifestobject.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// The pod that a task is about, where it is about one.
std::optional<PodIndex> podOf(const Task &task)
{
    return std::visit(
        [](const auto &one) -> std::optional<PodIndex> {
            if constexpr (requires { one.pod; })
                return one.pod;
            return {};
        },
        task);
}

} // namespace

Engine::Engine(const Workspace &w, const Scenario &s, const Limits &l, Delays *d)
    : workspace(w), scenario(s), limits(l), delays(d), lifelike(d || s.assume.jitter), random(s.assume.seed),
      m_recorder(s)
{
}

void Engine::plan(Time at, Rank rank, Task task, EventId cause, bool periodic)
{
    // What is so far away that it overflows never happens.
    if (at < now || at > Time(seconds(1e9)))
        return;
    const auto pod = podOf(task);
    if (!periodic) {
        ++m_unsettling;
        if (pod) {
            ++pods[*pod].unsettling;
            m_repeating += pods[*pod].repeating ? 1 : 0;
        }
    }
    std::size_t slot = m_planned.size();
    if (m_freeSlots.empty()) {
        m_planned.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_planned[slot] = {at, rank, cause, pod ? pods[*pod].boot : 0, periodic, std::move(task)};
    m_queue.push_back({at, rank, m_order++, slot});
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

Planned Engine::takeNext()
{
    const std::size_t slot = m_queue.front().slot;
    std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
    m_queue.pop_back();
    m_freeSlots.push_back(slot);
    Planned next = std::move(m_planned[slot]);
    if (!next.periodic) {
        --m_unsettling;
        if (const auto pod = podOf(next.task)) {
            --pods[*pod].unsettling;
            m_repeating -= pods[*pod].repeating ? 1 : 0;
        }
    }
    return next;
}

void Engine::setRepeating(PodWork &work, bool repeating)
{
    if (work.repeating == repeating)
        return;
    work.repeating = repeating;
    m_repeating = repeating ? m_repeating + work.unsettling : m_repeating - work.unsettling;
    m_quiet = false;
}

/// Somebody does something, so what only repeated may go another way.
void Engine::expectChange()
{
    for (PodWork &work : pods) {
        setRepeating(work, false);
        for (ContainerWork &container : work.containers)
            container.longestWaits = container.sameErrors = 0;
    }
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

/// True when the pod's probes only confirm what is stored.
bool Engine::isSettled(const PodWork &work) const
{
    if (work.gone || !work.onNode || work.finished || work.repeating)
        return true;
    const PodState &pod = state(work);
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const ContainerState &container = pod.containers[i];
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
    return true;
}

/// True when every probe's runs only confirm what is stored and pods that fail do so in the same way again and again,
/// so that going on would show nothing new. Asked before
/// each task, so it looks first at what kept it from being true the last time.
bool Engine::settledExceptProbes()
{
    if (m_unsettling > m_repeating) {
        m_quiet = false;
        return false;
    }
    if (m_quiet)
        return true;
    if (m_unsettledPod < pods.size() && !isSettled(pods[m_unsettledPod]))
        return false;
    const Time last = Time(std::min(limits.until, seconds(1e8)));
    for (const WorkloadWork &workload : workloads)
        if (workload.recheck && *workload.recheck <= last && !workload.gone)
            return false; // a rollout that may yet be called stuck
    for (const PodWork &work : pods)
        if (!isSettled(work)) {
            m_unsettledPod = work.index;
            return false;
        }
    m_quiet = true;
    return true;
}

/// A node that is cut off goes on by itself, but nobody hears of it before it is back. What was planned for a process
/// that went down with its machine never happens.
bool Engine::holdBack(Planned &planned)
{
    const std::optional<PodIndex> pod = podOf(planned.task);
    if (pod && planned.boot != pods[*pod].boot)
        return true;
    const bool cutOff =
        std::any_of(world.nodes.begin(), world.nodes.end(), [](const NodeState &node) { return !node.reachable; });
    if (!cutOff)
        return false;
    if (!pod || pods[*pod].gone || !pods[*pod].onNode)
        return false;
    const NodeState *at = node(state(pods[*pod]).node);
    if (!at || at->reachable)
        return false;
    m_held.push_back(std::move(planned));
    return true;
}

void Engine::release(const std::string &name)
{
    std::vector<Planned> held;
    held.swap(m_held);
    for (Planned &planned : held) {
        const std::optional<PodIndex> pod = podOf(planned.task);
        if (pods[*pod].gone || planned.boot != pods[*pod].boot)
            continue;
        if (state(pods[*pod]).node == name)
            plan(now, planned.rank, std::move(planned.task), planned.cause, planned.periodic);
        else
            m_held.push_back(std::move(planned));
    }
}

EventDraft Engine::lastWords(What why) const
{
    EventDraft last{.what = why, .source = Component::Simulator};
    if (why == What::LimitReached) {
        last.reason = "LimitReached";
        last.message = "The simulation stops here; the cluster would go on.";
        last.plain = {QT_TRANSLATE_NOOP(
            "slipway::sim", "The simulation stops here because its limit is reached; the cluster would go on.")};
        return last;
    }
    last.reason = "Settled";
    last.message = "Nothing changes any more.";
    last.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Everything has settled: from here on only probes would repeat.")};
    const auto stuck =
        std::find_if(pods.begin(), pods.end(), [](const PodWork &work) { return work.repeating && !work.gone; });
    if (stuck != pods.end()) {
        last.message = "Only the same failures repeat.";
        last.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Nothing new would happen from here on: pod %1 fails, waits "
                                                        "and is tried again in the same way, until somebody changes "
                                                        "something."),
                      {state(*stuck).key.name}};
    }
    return last;
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
        const Place top = m_queue.front();
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
        Planned next = takeNext();
        if (std::holds_alternative<task::Act>(next.task))
            expectChange();
        now = next.at;
        end = now;
        if (!holdBack(next))
            std::visit([&](const auto &task) { handle(*this, task, next.cause); }, next.task);
    }
    now = std::max(now, end);
    countAllRequests(*this);
    emit(lastWords(why));
    return m_recorder.finish(now, why == What::Settled);
}

Recording simulate(const Workspace &workspace, const Scenario &scenario, const Limits &limits, Delays *delays)
{
    return Engine(workspace, scenario, limits, delays).run();
}

} // namespace slipway::sim
