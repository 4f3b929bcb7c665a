// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// How many more pods of a budget may go now.
int disruptionsAllowed(Engine &engine, const BudgetWork &budget);
/// The budget that forbids to evict a pod now, null where none does.
const BudgetWork *budgetAgainst(Engine &engine, const PodState &pod);

} // namespace slipway::sim
