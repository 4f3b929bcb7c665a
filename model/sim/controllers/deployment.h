// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podshare.h"
#include "sim/world.h"

#include <functional>

namespace slipway::sim
{

/// The spec of a Deployment without its pod template, with the server's defaults.
struct DeploymentSpec {
    int replicas = 1;
    bool recreate = false;
    PodShare maxSurge{};
    PodShare maxUnavailable{};
    int minReadySeconds = 0;
    std::optional<int> progressDeadlineSeconds = 600; ///< empty: none (written as 2147483647)
    int revisionHistoryLimit = 10;
    bool paused = false;
    std::string podTemplate{}; ///< as in WorkloadState
    bool operator==(const DeploymentSpec &) const = default;

    int surge() const;       ///< pods above `replicas`; 0 for Recreate
    int unavailable() const; ///< pods that may be missing; 0 for Recreate
};

/// What one sync did to a ReplicaSet.
struct ReplicaSetChange {
    enum class Kind { Created, Scaled, Deleted };
    Kind kind = Kind::Scaled;
    std::string name{};
    int from = 0;
    int to = 0;
    bool operator==(const ReplicaSetChange &) const = default;
    /// Of the event ScalingReplicaSet; empty where there is none (a deletion, a creation with size 0).
    std::string message() const;
};

struct DeploymentSync {
    std::vector<ReplicaSetChange> changes{};
    std::optional<Time> recheck{}; ///< when the progress deadline may have passed
};

/// One sync of the Deployment controller: takes the one step that the rules allow now and updates the status. The
/// controller sees ReplicaSets by their status only. `replicaSets` are those of the Deployment by creation;
/// `newName` names the ReplicaSet of a pod template.
DeploymentSync syncDeployment(const DeploymentSpec &spec, WorkloadState &deployment,
                              std::vector<WorkloadState> &replicaSets, Time now,
                              const std::function<std::string(const std::string &podTemplate)> &newName);

/// All pods that are wanted are of the newest template and available, and the controller has seen the newest spec.
bool isComplete(const DeploymentSpec &spec, const WorkloadState &deployment);

} // namespace slipway::sim
