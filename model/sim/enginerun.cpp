// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a run: what is planned, in which order it happens, and when nothing new would follow.
#include "sim/engine.h"

#include "sim/handlers/handlers.h"

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

/// True when the pod's probes only confirm what is stored, and its files are the newest that its node can hear of.
bool Engine::isSettled(const PodWork &work) const
{
    if (work.gone || !work.onNode || work.finished || work.repeating)
        return true;
    const PodState &pod = state(work);
    const auto isItsNode = [&](const NodeState &node) {
        return node.name == pod.node && node.running && node.reachable;
    };
    if (hasOldFiles(*this, work) && std::any_of(world.nodes.begin(), world.nodes.end(), isItsNode))
        return false;
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
