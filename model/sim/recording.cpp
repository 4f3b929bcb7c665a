// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/recorder.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

std::size_t count(EventId id)
{
    return static_cast<std::size_t>(id);
}

/// What replaying a change costs, measured in runs of probes: pods are taken over as they are, all else is copied.
std::size_t weight(const WorldChange &change)
{
    constexpr std::size_t Copied = 16, Share = 2;
    if (std::holds_alternative<ProbeRun>(change) || changed<PodState>(change) || changed<PodGone>(change))
        return 1;
    const auto *flow = changed<FlowState>(change);
    return Copied + (flow ? Share * flow->pods.size() : 0);
}

} // namespace

/// A checkpoint is due when replaying from the last one costs as much as some copies of the world, so that memory and
/// the way to any moment stay in proportion; in large worlds sooner, so that the way to a moment stays short.
void Recorder::keepCheckpoint()
{
    constexpr std::size_t Fewest = 64, TimesTheWorld = 8, Most = 2048;
    const std::size_t objects = m_replayed.pods.size() + m_replayed.nodes.size() + m_replayed.services.size() +
                                m_replayed.workloads.size() + m_replayed.claims.size();
    std::vector<Recording::Checkpoint> &kept = m_recording.m_checkpoints;
    if (!kept.empty() && m_work < std::clamp(TimesTheWorld * objects, Fewest, Most))
        return;
    kept.push_back({m_recording.m_events.size(), m_replayed});
    m_work = 0;
}

EventId Recorder::add(Time at, EventId cause, std::shared_ptr<const EventDraft> said, std::vector<WorldChange> changes)
{
    std::vector<Event> &events = m_recording.m_events;
    keepCheckpoint();
    for (const WorldChange &change : changes) {
        apply(m_replayed, change);
        m_work += weight(change);
    }
    const auto id = static_cast<EventId>(events.size() + 1);
    events.emplace_back(id, at, cause, std::move(said), std::move(changes));
    return id;
}

Recording Recorder::finish(Time end, bool settled)
{
    m_recording.m_end = end;
    m_recording.m_settled = settled;
    m_recording.m_lanes = lanesOf(m_recording.m_events, end);
    return std::move(m_recording);
}

const Event *Recording::event(EventId id) const
{
    return id == EventId::None || count(id) > m_events.size() ? nullptr : &m_events[count(id) - 1];
}

EventId Recording::lastEventAt(Time time) const
{
    const auto it = std::upper_bound(m_events.begin(), m_events.end(), time,
                                     [](Time t, const Event &event) { return t < event.at; });
    return static_cast<EventId>(it - m_events.begin());
}

World Recording::at(Time time) const
{
    return at(lastEventAt(time));
}

World Recording::at(EventId id) const
{
    if (m_checkpoints.empty())
        return {};
    const std::size_t wanted = std::min(count(id), m_events.size());
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), wanted,
                                        [](std::size_t n, const Checkpoint &point) { return n < point.events; });
    const Checkpoint &checkpoint = *std::prev(after);
    World world = checkpoint.world;
    for (std::size_t i = checkpoint.events; i < wanted; ++i)
        for (const WorldChange &change : m_events[i].changes)
            apply(world, change);
    return world;
}

std::vector<EventId> Recording::causes(EventId id) const
{
    std::vector<EventId> chain;
    for (const Event *e = event(id); e; e = event(e->cause))
        chain.push_back(e->id);
    return chain;
}

} // namespace slipway::sim
