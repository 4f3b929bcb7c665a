// SPDX-License-Identifier: GPL-3.0-or-later
// What a Deployment tells about itself: counts and the conditions Available and Progressing.
#include "sim/controllers/deploymentpass.h"

#include <algorithm>

namespace slipway::sim
{

/// A pause stops the clock of the progress deadline; a deadline that has passed stays passed.
void DeploymentPass::notePause()
{
    const WorkloadCondition *progressing = m_deployment.condition("Progressing");
    m_deployment.paused = m_spec.paused;
    if (!m_spec.progressDeadlineSeconds || (progressing && progressing->reason == "ProgressDeadlineExceeded"))
        return;
    const bool noted = progressing && progressing->reason == "DeploymentPaused";
    if (m_spec.paused == noted)
        return;
    setCondition(m_deployment, {.type = "Progressing",
                                .status = "Unknown",
                                .reason = m_spec.paused ? "DeploymentPaused" : "DeploymentResumed",
                                .message = m_spec.paused ? "Deployment is paused" : "Deployment is resumed"});
}

void DeploymentPass::updateStatus(bool rollout)
{
    WorkloadState status = computedStatus();
    if (rollout)
        judgeProgress(status);
    m_deployment = std::move(status);
}

WorkloadState DeploymentPass::computedStatus() const
{
    WorkloadState status = m_deployment;
    const Indices sets = all();
    status.observedGeneration = status.generation;
    status.desired = m_spec.replicas;
    status.current = sum(sets, &WorkloadState::current);
    status.ready = sum(sets, &WorkloadState::ready);
    status.available = sum(sets, &WorkloadState::available);
    status.terminating = sum(sets, &WorkloadState::terminating);
    status.updated = m_new ? m_sets[*m_new].current : 0;
    status.unavailable = std::max(0, sum(sets, &WorkloadState::desired) - status.available);
    if (status.available >= m_spec.replicas - m_spec.unavailable())
        setCondition(status, {.type = "Available",
                              .status = "True",
                              .reason = "MinimumReplicasAvailable",
                              .message = "Deployment has minimum availability."});
    else
        setCondition(status, {.type = "Available",
                              .status = "False",
                              .reason = "MinimumReplicasUnavailable",
                              .message = "Deployment does not have minimum availability."});
    copyReplicaFailure(status);
    return status;
}

/// That of the new ReplicaSet, else of any old one.
void DeploymentPass::copyReplicaFailure(WorkloadState &status) const
{
    Indices order = m_old;
    if (m_new)
        order.insert(order.begin(), *m_new);
    for (const std::size_t rs : order)
        if (const WorkloadCondition *failure = m_sets[rs].condition("ReplicaFailure"))
            return setCondition(status, *failure);
    std::erase_if(status.conditions, [](const WorkloadCondition &c) { return c.type == "ReplicaFailure"; });
}

void DeploymentPass::judgeProgress(WorkloadState &status)
{
    const auto isProgressing = [](const WorkloadCondition &c) { return c.type == "Progressing"; };
    if (!m_spec.progressDeadlineSeconds) {
        std::erase_if(status.conditions, isProgressing);
        return;
    }
    const WorkloadCondition *known = m_deployment.condition("Progressing");
    if (known && known->reason == "NewReplicaSetAvailable" && status.current == status.updated)
        return; // a pod that fails after a finished rollout does not begin another one
    const WorkloadState &before = m_deployment;
    const bool progressed = status.updated > before.updated ||
                            status.current - status.updated < before.current - before.updated ||
                            status.ready > before.ready || status.available > before.available;
    if (isComplete(m_spec, status)) {
        setCondition(status, {.type = "Progressing",
                              .status = "True",
                              .reason = "NewReplicaSetAvailable",
                              .message = subject() + " has successfully progressed."});
    } else if (progressed) {
        WorkloadCondition condition{.type = "Progressing",
                                    .status = "True",
                                    .reason = "ReplicaSetUpdated",
                                    .message = subject() + " is progressing.",
                                    .updatedAt = m_now,
                                    .changedAt = known && known->status == "True" ? known->changedAt : m_now};
        std::erase_if(status.conditions, isProgressing); // the deadline counts from here
        status.conditions.push_back(std::move(condition));
    } else if (known && known->reason != "NewReplicaSetAvailable" &&
               known->updatedAt + std::chrono::seconds(*m_spec.progressDeadlineSeconds) < m_now) {
        setCondition(status, {.type = "Progressing",
                              .status = "False",
                              .reason = "ProgressDeadlineExceeded",
                              .message = subject() + " has timed out progressing."});
    }
}

void DeploymentPass::planRecheck()
{
    const WorkloadCondition *known = m_deployment.condition("Progressing");
    if (!known || !m_spec.progressDeadlineSeconds || m_spec.paused || isComplete(m_spec, m_deployment) ||
        known->reason == "ProgressDeadlineExceeded" || known->reason == "NewReplicaSetAvailable")
        return;
    // One second later than it says, because times in the API have whole seconds.
    const Time recheck = known->updatedAt + std::chrono::seconds(*m_spec.progressDeadlineSeconds + 1);
    if (recheck > m_now)
        m_result.recheck = recheck;
}

void DeploymentPass::setCondition(WorkloadState &status, WorkloadCondition condition) const
{
    condition.updatedAt = condition.changedAt = m_now;
    for (const WorkloadCondition &known : status.conditions)
        if (known.type == condition.type) {
            if (known.status == condition.status && known.reason == condition.reason)
                return;
            if (known.status == condition.status)
                condition.changedAt = known.changedAt;
        }
    std::erase_if(status.conditions, [&](const WorkloadCondition &c) { return c.type == condition.type; });
    status.conditions.push_back(std::move(condition));
}

std::string DeploymentPass::subject() const
{
    if (m_new)
        return "ReplicaSet \"" + m_sets[*m_new].key.name + "\"";
    return "Deployment \"" + m_deployment.key.name + "\"";
}

} // namespace slipway::sim
