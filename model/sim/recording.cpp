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

} // namespace

EventId Recorder::add(Event event)
{
    std::vector<Event> &events = m_recording.m_events;
    if (events.size() % Recording::CheckpointEvery == 0)
        m_recording.m_checkpoints.push_back(m_replayed);
    event.id = static_cast<EventId>(events.size() + 1);
    for (const WorldChange &change : event.changes)
        apply(m_replayed, change);
    events.push_back(std::move(event));
    return events.back().id;
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
    const std::size_t checkpoint = std::min(wanted / CheckpointEvery, m_checkpoints.size() - 1);
    World world = m_checkpoints[checkpoint];
    for (std::size_t i = checkpoint * CheckpointEvery; i < wanted; ++i)
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

std::vector<EventId> Recording::consequences(EventId id) const
{
    std::vector<EventId> found;
    for (const Event &event : m_events)
        if (event.cause == id && id != EventId::None)
            found.push_back(event.id);
    return found;
}

} // namespace slipway::sim
