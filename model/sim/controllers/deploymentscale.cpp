// SPDX-License-Identifier: GPL-3.0-or-later
// The Deployment controller when the number of replicas changes, at rest or in the middle of a rollout.
#include "sim/controllers/deploymentpass.h"

#include <algorithm>
#include <cmath>

namespace slipway::sim
{

bool DeploymentPass::isScalingEvent() const
{
    return std::any_of(m_sets.begin(), m_sets.end(),
                       [&](const WorkloadState &rs) { return rs.desired > 0 && rs.desiredNote != m_spec.replicas; });
}

void DeploymentPass::scale()
{
    const Indices running = active(all());
    if (running.size() <= 1) {
        std::optional<std::size_t> only;
        if (!running.empty())
            only = running.front();
        else if (m_new)
            only = m_new;
        else if (!m_old.empty())
            only = m_old.back();
        if (only && m_sets[*only].desired != m_spec.replicas)
            resize(*only, m_spec.replicas);
    } else if (isNewSaturated()) {
        stopOld();
    } else if (!m_spec.recreate) {
        scaleProportionally(running);
    }
}

bool DeploymentPass::isNewSaturated() const
{
    if (!m_new)
        return false;
    const WorkloadState &rs = m_sets[*m_new];
    return rs.desired == m_spec.replicas && rs.desiredNote == m_spec.replicas && rs.available == m_spec.replicas;
}

/// Each ReplicaSet grows or shrinks by its share, so that a rollout in difficulties does not put all new pods on the
/// broken version.
void DeploymentPass::scaleProportionally(Indices which)
{
    const int allowed = m_spec.replicas > 0 ? m_spec.replicas + m_spec.surge() : 0;
    const int toAdd = allowed - sum(which, &WorkloadState::desired);
    if (toAdd != 0)
        std::stable_sort(which.begin(), which.end(), [&](std::size_t a, std::size_t b) {
            if (m_sets[a].desired != m_sets[b].desired)
                return m_sets[a].desired > m_sets[b].desired;
            return toAdd > 0 ? a > b : a < b;
        });
    std::vector<int> sizes;
    int added = 0;
    for (const std::size_t i : which) {
        const int share = proportion(m_sets[i], toAdd, added);
        sizes.push_back(m_sets[i].desired + share);
        added += share;
    }
    sizes.front() = std::max(0, sizes.front() + toAdd - added);
    for (std::size_t n = 0; n < which.size(); ++n)
        if (!resize(which[n], sizes[n]))
            noteSize(m_sets[which[n]]);
}

int DeploymentPass::proportion(const WorkloadState &rs, int toAdd, int added) const
{
    if (toAdd == added)
        return 0;
    int fraction = -rs.desired;
    if (m_spec.replicas > 0) {
        const int before = rs.maxNote > 0 ? rs.maxNote : m_deployment.current;
        fraction =
            before == 0
                ? 0
                : static_cast<int>(std::round(double(rs.desired) * (m_spec.replicas + m_spec.surge()) / before)) -
                      rs.desired;
    }
    return toAdd > 0 ? std::min(fraction, toAdd - added) : std::max(fraction, toAdd - added);
}

} // namespace slipway::sim
