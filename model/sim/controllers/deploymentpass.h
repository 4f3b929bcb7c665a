// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/deployment.h"

namespace slipway::sim
{

/// One sync on its way; only the files of the Deployment controller use it. ReplicaSets are named by their index,
/// because the list grows.
class DeploymentPass
{
public:
    using Indices = std::vector<std::size_t>;
    DeploymentPass(const DeploymentSpec &spec, WorkloadState &deployment, std::vector<WorkloadState> &replicaSets,
                   Time now, const std::function<std::string(const std::string &)> &newName);
    DeploymentSync run();

private:
    // deployment.cpp
    void findNew();
    void adoptNew();
    void createNew();
    int sizeOfNew() const;
    void rollOut();
    void recreate();
    bool growNew();
    bool shrinkOld();
    bool stopOld();
    int removeUnhealthy(int budget, bool &consistent);
    int removeHealthy(int budget);
    bool oldPodsRemain() const;
    void cleanUpHistory();
    bool resize(std::size_t rs, int size);
    void noteSize(WorkloadState &rs) const;
    int sum(const Indices &which, int WorkloadState::*field) const;
    Indices all() const;
    Indices active(const Indices &which) const;

    // deploymentscale.cpp
    bool isScalingEvent() const;
    void scale();
    void scaleProportionally(Indices which);
    int proportion(const WorkloadState &rs, int toAdd, int added) const;
    bool isNewSaturated() const;

    // deploymentstatus.cpp
    void notePause();
    void updateStatus(bool rollout);
    WorkloadState computedStatus() const;
    void copyReplicaFailure(WorkloadState &status) const;
    void judgeProgress(WorkloadState &status);
    void planRecheck();
    void setCondition(WorkloadState &status, WorkloadCondition condition) const;
    std::string subject() const;

    const DeploymentSpec &m_spec;
    WorkloadState &m_deployment;
    std::vector<WorkloadState> &m_sets;
    Time m_now;
    const std::function<std::string(const std::string &)> &m_newName;
    std::optional<std::size_t> m_new;
    Indices m_old; ///< by creation
    DeploymentSync m_result;
};

} // namespace slipway::sim
