// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/disruption.h"

#include <algorithm>

namespace slipway::sim
{

int DisruptionBudget::desiredHealthy(int expected) const
{
    if (maxUnavailable)
        return std::max(0, expected - maxUnavailable->of(expected, true));
    return minAvailable ? minAvailable->of(expected, true) : 1;
}

int DisruptionBudget::allowed(int expected, int healthy) const
{
    return expected <= 0 ? 0 : std::max(0, healthy - desiredHealthy(expected));
}

} // namespace slipway::sim
