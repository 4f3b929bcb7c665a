// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/deployment.h"

namespace slipway::sim
{

/// A PodDisruptionBudget: how many of its pods have to stay, or how many may be missing.
struct DisruptionBudget {
    std::optional<PodShare> minAvailable{};
    std::optional<PodShare> maxUnavailable{};
    /// Pods that have to be healthy when `expected` are wanted. Percentages are rounded up.
    int desiredHealthy(int expected) const;
    int allowed(int expected, int healthy) const;
};

} // namespace slipway::sim
