// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/deployment.h"

namespace slipway::sim
{

/// What `kubectl rollout undo` answers. Nothing changes where `podTemplate` is empty.
struct Rollback {
    std::string podTemplate{}; ///< of the revision that comes back
    int revision = 0;          ///< the number it had
    std::string output{};      ///< as kubectl prints it
    int exitCode = 0;
};

/// `toRevision` 0: the one before the newest, as without `--to-revision`.
Rollback undo(const DeploymentSpec &spec, const WorkloadState &deployment,
              const std::vector<WorkloadState> &replicaSets, int toRevision);

} // namespace slipway::sim
