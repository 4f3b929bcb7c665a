// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/recording.h"

namespace slipway::sim
{

/// Fills a recording; only the engine uses it.
class Recorder
{
public:
    explicit Recorder(Scenario scenario) { m_recording.m_scenario = std::move(scenario); }
    /// Numbers the event and stores it.
    EventId add(Time at, EventId cause, std::shared_ptr<const EventDraft> said, std::vector<WorldChange> changes);
    std::size_t size() const { return m_recording.m_events.size(); }
    const Event &last() const { return m_recording.m_events.back(); }
    Recording finish(Time end, bool settled);

private:
    void keepCheckpoint();
    Recording m_recording;
    std::size_t m_work = 0; ///< of replaying from the last checkpoint on, in objects
    World m_replayed;       ///< follows the recorded changes, so that checkpoints are what a replay gives
};

/// The timeline's lanes of a finished list of events.
std::vector<Lane> lanesOf(const std::vector<Event> &events, Time end);

} // namespace slipway::sim
