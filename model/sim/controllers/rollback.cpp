// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/rollback.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const WorkloadState *target(const std::vector<WorkloadState> &replicaSets, int revision)
{
    std::vector<const WorkloadState *> newestFirst;
    for (const WorkloadState &rs : replicaSets)
        newestFirst.push_back(&rs);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const WorkloadState *a, const WorkloadState *b) { return a->revision > b->revision; });
    if (revision == 0)
        return newestFirst.size() < 2 ? nullptr : newestFirst[1];
    const auto it = std::find_if(newestFirst.begin(), newestFirst.end(),
                                 [&](const WorkloadState *rs) { return rs->revision == revision; });
    return it == newestFirst.end() ? nullptr : *it;
}

} // namespace

Rollback undo(const DeploymentSpec &spec, const WorkloadState &deployment,
              const std::vector<WorkloadState> &replicaSets, int toRevision)
{
    const auto refused = [](const std::string &why) { return Rollback{.output = "error: " + why, .exitCode = 1}; };
    const WorkloadState *found = target(replicaSets, toRevision);
    if (!found && toRevision == 0)
        return refused("no rollout history found for deployment \"" + deployment.key.name + "\"");
    if (!found)
        return refused("unable to find specified revision " + std::to_string(toRevision) + " in history");
    if (spec.paused)
        return refused("you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and "
                       "try again");
    const std::string name = "deployment.apps/" + deployment.key.name;
    if (found->podTemplate == spec.podTemplate)
        return {.output = name + " skipped rollback (current template already matches revision " +
                          std::to_string(toRevision) + ")"};
    return {.podTemplate = found->podTemplate, .revision = found->revision, .output = name + " rolled back"};
}

} // namespace slipway::sim
