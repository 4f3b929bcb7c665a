// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/simulate.h"

namespace slipway::sim
{

/// What a run that forks off does from the fork on.
struct Turn {
    std::vector<decltype(Action::what)> actions{}; ///< at once, in this order
    std::optional<Assumptions> assume{};           ///< what is assumed from there on; nothing: what was
    bool keepLater = true;                         ///< the actions that the first run still had ahead follow, too
};

/// The scenario of a run that is the same as `run` up to and with everything at the event's moment, and then takes the
/// turn. With None the turn comes at the very beginning.
Scenario forkedScenario(const Recording &run, EventId at, const Turn &turn);

/// That run, computed. `workspace` and `limits` have to be those of `run`, which stays as it is.
Recording fork(const Workspace &workspace, const Recording &run, EventId at, const Turn &turn,
               const Limits &limits = {});

} // namespace slipway::sim
