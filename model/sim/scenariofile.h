// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenario.h"

#include <QString>

namespace slipway::sim
{

/// Where a scenario file cannot be followed, and what to write instead. Lines and columns from 1; 0 where there is
/// none.
struct ScenarioProblem {
    int line = 0;
    int column = 0;
    QString message{};
};

struct ScenarioFile {
    Scenario scenario{};
    std::optional<ScenarioProblem> problem{}; ///< the scenario is then not to be used
};

/// Reads `assume:` and `do:` of a scenario file. Nothing written means the defaults of Assumptions.
///
///     assume:
///       nodes: 2
///       propagation: 1s            # a number counts seconds; "500ms", "5s", "2m" are read too
///       all: {pull: 2s, listens: 1s, healthy: 1s, sigterm: exit | drain | ignore, drain: 5s, ...}
///       for:
///       - {workload: Deployment/web, container: app, sigterm: ignore}
///     do:
///     - {at: 30, delete: Deployment/web, index: 0, grace: 5, force: false}
///     - {at: 14, create: ConfigMap/settings}
///     - {at: 12, setCondition: my.gate/ready, workload: web, value: true}
///     - {at: 20, apply: Deployment/late}   # not at the beginning, as everything else
///     - {at: 40, setImage: Deployment/web, container: app, image: "app:2", assume: {image: missing}}
///     - {at: 60, undo: Deployment/web, toRevision: 1}
///     - {at: 80, scale: Deployment/web, replicas: 5}
///     - {at: 90, pause: Deployment/web}    # likewise resume and restart
///     - {at: 95, editConfigMap: settings, data: {level: debug}}
///     - {at: 100, killNode: node-1}        # likewise restoreNode, cordon, uncordon, drain
/// An entry of `for:` may carry `load: [{from: 0, cpu: 400m}, {from: 60, cpu: 2}]`, what its pods need together.
ScenarioFile readScenario(const std::string &yaml);

} // namespace slipway::sim
