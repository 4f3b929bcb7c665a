// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/world.h"

namespace slipway::sim
{

using PodList = std::vector<const PodState *>;

/// Brings the counts of a ReplicaSet in line with its pods, and the generation it has seen. Gives the time at which
/// the next ready pod becomes available, if one has to wait for that.
std::optional<Time> countPods(WorkloadState &replicaSet, const PodList &pods, Time now);

/// The pods that a ReplicaSet deletes to get rid of `surplus` of its `active` ones, in order. `related` are the active
/// pods of all ReplicaSets of the same owner: pods that crowd a node go sooner.
PodList podsToDelete(PodList active, const PodList &related, std::size_t surplus, Time now);

/// At most so many pods are made or deleted in one sync.
inline constexpr std::size_t BurstReplicas = 500;

/// What a ReplicaSet does to have as many active pods as it should.
struct ReplicaSetPlan {
    std::size_t create = 0;
    PodList remove{};
};
/// `pods` are its own, `related` those of all ReplicaSets of the same owner. Pods on their way out count no more: they
/// are replaced at once.
ReplicaSetPlan planReplicaSet(const WorkloadState &replicaSet, const PodList &pods, const PodList &related, Time now);

} // namespace slipway::sim
