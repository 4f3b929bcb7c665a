// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/event.h"
#include "sim/scenario.h"

namespace slipway::sim
{

/// How something is on a lane at a moment, in the words the views draw by.
enum class LaneState {
    Absent,  ///< not yet or no longer there: no span
    Pending, ///< pod: no node yet
    Waiting, ///< container: its turn has not come; pod: being set up
    Pulling,
    Starting, ///< the process runs but does not listen yet
    Running,  ///< runs, not ready
    Ready,
    Unhealthy,   ///< runs, but its program does not answer well
    PreStop,     ///< hook before SIGTERM
    Stopping,    ///< SIGTERM sent, process still there
    Terminating, ///< pod: deletion asked for
    BackOff,     ///< waits for a restart or for the next pull
    Error,       ///< cannot start (image, configuration)
    Completed,
    Failed,
    Routed,  ///< endpoint lane: gets new connections
    Unrouted ///< endpoint lane: listed or not, gets none
};

struct Span {
    Time from{};
    Time to{};
    LaneState state = LaneState::Absent;
    EventId event = EventId::None; ///< that began it
    std::string label{};           ///< the API's word: "ContainerCreating", "CrashLoopBackOff", "Running"
    bool operator==(const Span &) const = default;
};

/// One run of a probe.
struct ProbeTick {
    Time at{};
    ProbeKind kind = ProbeKind::Readiness;
    bool passed = false;
    EventId event = EventId::None;
    bool operator==(const ProbeTick &) const = default;
};

/// From the request to delete a pod until it is gone; `deadline` is when its grace period ends.
struct GraceBar {
    Time from{};
    Time deadline{};
    Time to{};
    bool operator==(const GraceBar &) const = default;
};

/// One line of the timeline: a pod, a container of it, or a pod's place in a Service.
struct Lane {
    enum class Kind { Pod, Container, Endpoint };
    Kind kind = Kind::Pod;
    ObjectKey pod{};
    std::string container{};
    ObjectKey service{}; ///< of Endpoint
    ObjectKey workload{};
    std::vector<Span> spans{}; ///< without gaps while it exists
    std::vector<ProbeTick> ticks{};
    std::vector<GraceBar> grace{};
    bool operator==(const Lane &) const = default;
};

/// What a computed run was: every event, and the world at any moment. Immutable, safe to read from any thread.
class Recording
{
public:
    const std::vector<Event> &events() const { return m_events; }
    const Event *event(EventId id) const;
    Time end() const { return m_end; }
    bool settled() const { return m_settled; } ///< ended because nothing more would happen

    /// The world after everything that happened at or before a time, from the last checkpoint on.
    World at(Time time) const;
    /// The world just after an event; before the first one for None.
    World at(EventId id) const;
    /// The last event at or before a time, None before the first.
    EventId lastEventAt(Time time) const;
    /// The event and what led to it, itself first, ending at an action.
    std::vector<EventId> causes(EventId id) const;
    /// Lanes by pod creation: pod, its containers in order, its endpoints.
    const std::vector<Lane> &lanes() const { return m_lanes; }
    const Scenario &scenario() const { return m_scenario; }

private:
    friend class Recorder;
    struct Checkpoint {
        std::size_t events = 0; ///< that lie before it
        World world{};
    };
    Scenario m_scenario;
    std::vector<Event> m_events;
    std::vector<Checkpoint> m_checkpoints; ///< the first before everything
    std::vector<Lane> m_lanes;
    Time m_end{};
    bool m_settled = false;
};

} // namespace slipway::sim
