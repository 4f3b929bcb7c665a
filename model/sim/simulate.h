// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/delays.h"
#include "sim/recording.h"

namespace slipway::sim
{

/// Where a run ends at the latest.
struct Limits {
    Duration until = seconds(1200); ///< beyond the usual progress deadline and the longest back-off
    std::size_t events = 50'000;
    Duration tail = seconds(10); ///< goes on for so long when nothing but periodic probes is left
    bool stopWhenSettled = true;
};

/// Computes what a cluster would do with the open manifests. Same input, same recording; takes milliseconds.
/// With `delays` the run is as lifelike as with `jitter`, and takes from there what a real node leaves to chance.
Recording simulate(const Workspace &workspace, const Scenario &scenario, const Limits &limits = {},
                   Delays *delays = nullptr);

} // namespace slipway::sim
