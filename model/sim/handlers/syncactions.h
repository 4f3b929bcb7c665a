// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// What a sync finds to do. `nothingLeft`: every app container has ended for good, or an init container has failed.
struct Actions {
    std::vector<SyncStep> steps{};
    bool nothingLeft = false;
};

Actions computeActions(const PodWork &work, const PodState &pod);
/// Some container has ended in a way that a rule answers with a new beginning of the whole pod.
bool wantsRestartOfAll(const PodWork &work, const PodState &pod);
/// RestartAllContainers: what runs is stopped without grace, then all begins anew.
Actions restartAll(const PodWork &work, const PodState &pod);

} // namespace slipway::sim
