// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenario.h"

namespace slipway::sim
{

const Assumptions &Scenario::assumedAt(Time time) const
{
    const Assumptions *held = &assume;
    Time since{};
    for (const Action &action : actions) {
        const auto *change = std::get_if<Reassume>(&action.what);
        if (!change || action.at >= time || action.at < since)
            continue;
        held = &change->assume;
        since = action.at;
    }
    return *held;
}

} // namespace slipway::sim
