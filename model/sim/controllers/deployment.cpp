// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/deploymentpass.h"

#include <algorithm>
#include <set>

namespace slipway::sim
{

int DeploymentSpec::surge() const
{
    return recreate ? 0 : maxSurge.of(replicas, true);
}

int DeploymentSpec::unavailable() const
{
    return recreate ? 0 : rolloutRoom(replicas, maxSurge, maxUnavailable).unavailable;
}

std::string ReplicaSetChange::message() const
{
    if (kind == Kind::Deleted || from == to)
        return {};
    return std::string("Scaled ") + (to > from ? "up" : "down") + " replica set " + name + " from " +
           std::to_string(from) + " to " + std::to_string(to);
}

bool isComplete(const DeploymentSpec &spec, const WorkloadState &deployment)
{
    return deployment.updated == spec.replicas && deployment.current == spec.replicas &&
           deployment.available == spec.replicas && deployment.observedGeneration >= deployment.generation;
}

DeploymentSync syncDeployment(const DeploymentSpec &spec, WorkloadState &deployment,
                              std::vector<WorkloadState> &replicaSets, Time now,
                              const std::function<std::string(const std::string &)> &newName)
{
    return DeploymentPass(spec, deployment, replicaSets, now, newName).run();
}

DeploymentPass::DeploymentPass(const DeploymentSpec &spec, WorkloadState &deployment,
                               std::vector<WorkloadState> &replicaSets, Time now,
                               const std::function<std::string(const std::string &)> &newName)
    : m_spec(spec), m_deployment(deployment), m_sets(replicaSets), m_now(now), m_newName(newName)
{
    findNew();
}

DeploymentSync DeploymentPass::run()
{
    notePause();
    if (m_spec.paused) {
        adoptNew();
        scale();
        cleanUpHistory();
        updateStatus(false);
    } else if (isScalingEvent()) {
        adoptNew();
        scale();
        updateStatus(false);
    } else if (m_spec.recreate) {
        recreate();
        updateStatus(true);
    } else {
        rollOut();
        updateStatus(true);
    }
    planRecheck();
    return std::move(m_result);
}

void DeploymentPass::findNew()
{
    m_new.reset();
    m_old.clear();
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        if (!m_new && m_sets[i].podTemplate == m_spec.podTemplate)
            m_new = i;
        else
            m_old.push_back(i);
    }
}

/// The ReplicaSet of the present template gets the highest revision, also when it is an old one that is used again.
void DeploymentPass::adoptNew()
{
    if (!m_new)
        return;
    WorkloadState &rs = m_sets[*m_new];
    int highest = 0;
    for (const std::size_t i : m_old)
        highest = std::max(highest, m_sets[i].revision);
    if (rs.revision < highest + 1) {
        if (rs.revision > 0)
            rs.formerRevisions.push_back(rs.revision);
        rs.revision = highest + 1;
    }
    rs.minReadySeconds = m_spec.minReadySeconds;
    m_deployment.revision = rs.revision;
    if (m_spec.progressDeadlineSeconds && !m_deployment.condition("Progressing"))
        setCondition(m_deployment, {.type = "Progressing",
                                    .status = "True",
                                    .reason = "FoundNewReplicaSet",
                                    .message = "Found new replica set \"" + rs.key.name + "\""});
}

void DeploymentPass::createNew()
{
    if (m_new) {
        adoptNew();
        return;
    }
    const std::string name = m_newName(m_spec.podTemplate);
    m_sets.push_back({.key = {"ReplicaSet", m_deployment.key.ns, name},
                      .owner = m_deployment.key,
                      .origin = m_deployment.origin,
                      .podTemplate = m_spec.podTemplate});
    findNew();
    adoptNew();
    WorkloadState &rs = m_sets[*m_new];
    rs.desired = sizeOfNew();
    noteSize(rs);
    m_result.changes.push_back({ReplicaSetChange::Kind::Created, name, 0, rs.desired});
    if (m_spec.progressDeadlineSeconds)
        setCondition(m_deployment, {.type = "Progressing",
                                    .status = "True",
                                    .reason = "NewReplicaSetCreated",
                                    .message = "Created new replica set \"" + name + "\""});
}

/// How large the new ReplicaSet may be now: all pods together stay below the limit. Pods on their way out do not count.
int DeploymentPass::sizeOfNew() const
{
    const int have = m_sets[*m_new].desired;
    if (m_spec.recreate)
        return m_spec.replicas;
    const int room = m_spec.replicas + m_spec.maxSurge.of(m_spec.replicas, true) - sum(all(), &WorkloadState::desired);
    return room <= 0 ? have : have + std::min(room, m_spec.replicas - have);
}

void DeploymentPass::rollOut()
{
    createNew();
    if (growNew() || shrinkOld())
        return;
    if (isComplete(m_spec, m_deployment))
        cleanUpHistory();
}

void DeploymentPass::recreate()
{
    adoptNew();
    if (stopOld() || oldPodsRemain())
        return;
    createNew();
    resize(*m_new, m_spec.replicas);
    if (isComplete(m_spec, m_deployment))
        cleanUpHistory();
}

bool DeploymentPass::growNew()
{
    const int have = m_sets[*m_new].desired;
    if (have == m_spec.replicas)
        return false;
    return resize(*m_new, have > m_spec.replicas ? m_spec.replicas : sizeOfNew());
}

bool DeploymentPass::shrinkOld()
{
    if (sum(m_old, &WorkloadState::desired) == 0)
        return false;
    const int minAvailable = m_spec.replicas - m_spec.unavailable();
    const WorkloadState &fresh = m_sets[*m_new];
    const int budget = sum(all(), &WorkloadState::desired) - minAvailable - (fresh.desired - fresh.available);
    if (budget <= 0)
        return false;
    bool consistent = true;
    const int unhealthy = removeUnhealthy(budget, consistent);
    if (!consistent)
        return false;
    return removeHealthy(sum(all(), &WorkloadState::available) - minAvailable) + unhealthy > 0;
}

/// Pods that serve nobody go first: they do not lower what is available.
int DeploymentPass::removeUnhealthy(int budget, bool &consistent)
{
    int removed = 0;
    for (const std::size_t i : m_old) {
        const WorkloadState &rs = m_sets[i];
        if (removed >= budget)
            break;
        if (rs.desired == 0 || rs.desired == rs.available)
            continue;
        const int count = std::min(budget - removed, rs.desired - rs.available);
        if (count < 0) { // its status is newer than its size
            consistent = false;
            return 0;
        }
        resize(i, rs.desired - count);
        removed += count;
    }
    return removed;
}

int DeploymentPass::removeHealthy(int budget)
{
    int removed = 0;
    for (const std::size_t i : m_old) {
        const int count = std::min(m_sets[i].desired, budget - removed);
        if (count <= 0)
            continue;
        resize(i, m_sets[i].desired - count);
        removed += count;
    }
    return removed;
}

bool DeploymentPass::stopOld()
{
    bool stopped = false;
    for (const std::size_t i : active(m_old))
        stopped = resize(i, 0) || stopped;
    return stopped;
}

bool DeploymentPass::oldPodsRemain() const
{
    return sum(m_old, &WorkloadState::current) + sum(m_old, &WorkloadState::terminating) > 0;
}

void DeploymentPass::cleanUpHistory()
{
    Indices oldest = m_old;
    std::stable_sort(oldest.begin(), oldest.end(),
                     [&](std::size_t a, std::size_t b) { return m_sets[a].revision < m_sets[b].revision; });
    const std::size_t limit = static_cast<std::size_t>(std::max(0, m_spec.revisionHistoryLimit));
    oldest.resize(oldest.size() - std::min(limit, oldest.size()));
    std::set<std::string> doomed;
    for (const std::size_t i : oldest) {
        const WorkloadState &rs = m_sets[i];
        if (rs.desired > 0 || rs.current > 0 || rs.observedGeneration < rs.generation)
            continue;
        doomed.insert(rs.key.name);
        m_result.changes.push_back({ReplicaSetChange::Kind::Deleted, rs.key.name, 0, 0});
    }
    std::erase_if(m_sets, [&](const WorkloadState &rs) { return doomed.contains(rs.key.name); });
    findNew();
}

/// True when the size changed; only then does the ReplicaSet note what the Deployment wants.
bool DeploymentPass::resize(std::size_t i, int size)
{
    WorkloadState &rs = m_sets[i];
    const int from = rs.desired;
    if (from == size)
        return false;
    rs.desired = size;
    ++rs.generation;
    noteSize(rs);
    m_result.changes.push_back({ReplicaSetChange::Kind::Scaled, rs.key.name, from, size});
    return true;
}

void DeploymentPass::noteSize(WorkloadState &rs) const
{
    rs.desiredNote = m_spec.replicas;
    rs.maxNote = m_spec.replicas + m_spec.surge();
}

int DeploymentPass::sum(const Indices &which, int WorkloadState::*field) const
{
    int total = 0;
    for (const std::size_t i : which)
        total += m_sets[i].*field;
    return total;
}

DeploymentPass::Indices DeploymentPass::all() const
{
    Indices indices(m_sets.size());
    for (std::size_t i = 0; i < indices.size(); ++i)
        indices[i] = i;
    return indices;
}

DeploymentPass::Indices DeploymentPass::active(const Indices &which) const
{
    Indices indices;
    std::copy_if(which.begin(), which.end(), std::back_inserter(indices),
                 [&](std::size_t i) { return m_sets[i].desired > 0; });
    return indices;
}

} // namespace slipway::sim
