// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/serving.h"

namespace slipway
{

/// A PodDisruptionBudget and what it counts.
struct Budget {
    DisruptionBudget numbers{};
    std::vector<const Object *> workloads{};
    std::optional<int> expected{}; ///< Pods that are wanted; nothing where one workload's number is unknown
};
/// Nothing for other kinds.
std::optional<Budget> budgetOf(const Scope &scope);
/// The budgets for a workload's pods.
std::vector<const Object *> budgetsOf(const Facts &facts, const Object &workload);

} // namespace slipway
