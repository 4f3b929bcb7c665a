// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// Why a node cannot have a pod, in the scheduler's words (lifecycle spec SC-1).
struct Verdict {
    std::vector<std::string> reasons{}; ///< of the first filter that refuses
    bool preemptable = false;           ///< removing other pods could help
};

/// Taints and labels of a node, as filters of their own.
bool matchesNodeLabels(const NodeState &node, const PodSpec &spec);
bool toleratesTaints(const NodeState &node, const PodSpec &spec);

/// Pods that lie too unevenly, or that want to be near others or away from them. Reasons are empty when all is well.
Verdict spreadVerdict(const Engine &engine, const PodState &pod, const NodeState &node);
Verdict neighbourVerdict(const Engine &engine, const PodState &pod, const NodeState &node);

/// How much a pod prefers each node by what its manifest says, the more the better; all 0 where it says nothing.
std::vector<double> preferences(const Engine &engine, const PodState &pod, const std::vector<const NodeState *> &nodes);

} // namespace slipway::sim
