// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/assumptions.h"
#include "sim/flow.h"
#include "sim/random.h"
#include "sim/task.h"

#include <deque>

namespace slipway::sim
{

/// A request on its way: accepted by a container, or sent to somebody who will never answer.
struct OpenRequest {
    std::optional<PodIndex> pod{}; ///< nothing: dropped on its way
    std::size_t container = 0;
    Time sent{};
    Time until{};                 ///< when it ends if nothing comes between
    std::optional<Failure> end{}; ///< how it ends then; nothing: well
};

/// A pod that may get the next request, on this port.
struct Receiver {
    PodIndex pod = 0;
    int port = 0;
};

/// What a client remembers: its connection, and the pod that its address is bound to (sessionAffinity).
struct FlowClient {
    std::optional<Receiver> open{};
    std::size_t container = 0; ///< of `open`
    int instance = 0;          ///< of that container, when the connection was made
    std::optional<PodIndex> bound{};
    Time lastSeen{};
};

/// What is needed of a flow beside its state in the world.
struct FlowWork {
    FlowAssumptions spec{};
    Random random{0};       ///< of its own, so that traffic changes nothing else
    std::uint64_t turn = 0; ///< counts up when the rate changes: planned requests are void
    Time rateSince{};
    std::int64_t sentSince = 0; ///< requests at this rate
    std::vector<OpenRequest> open{};
    std::vector<Receiver> receivers{}; ///< as of the change of routes that `receiversTurn` counts
    std::uint64_t receiversTurn = 0;
    std::vector<FlowClient> clients{};
    std::size_t nextClient = 0;
    std::uint64_t stepsTurn = 0; ///< counts up when other rates are assumed: planned steps are void
    /// What failed in this second or the one before, so that only the first of a row is told.
    std::map<std::pair<Failure, PodIndex>, Time> failing{};
    FlowState counted{}; ///< as of the last count
    Time countedAt{};
    EventId started = EventId::None;
    EventId newestFailure = EventId::None;
    bool countPlanned = false;
    bool troubled = false; ///< a failure was told, and no quiet second has followed yet
    /// CPU that its requests took of each pod, by second, as far back as metrics look.
    std::map<PodIndex, std::deque<std::pair<Time, Duration>>> cpu{};
};

} // namespace slipway::sim
