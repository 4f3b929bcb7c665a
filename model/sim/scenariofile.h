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
/// Beside a number, `nodes:` may be a list: [{name: big, cpu: 8, memory: 16Gi, labels: {disk: ssd}, taints:
/// ["gpu:NoSchedule"]}]. Clients: `traffic: [{to: Service/web, rate: 50, duration: 200ms, from: 5, until: 60}, {to:
/// Ingress, host: a.example, path: /, rates: [{from: 0, rate: 5}, {from: 60, rate: 50}]}]`. Values that autoscalers
/// measure: `metrics: {queue:
/// [{from: 0, value: 30}]}`, and of a workload's pods `memory: [{from: 0, value: 200Mi}]` in its entry of `for:`.
/// More steps: {at: 5, cutNode: node-1}, {at: 5, taintNode: node-1, taint: "gpu=yes:NoExecute"}, {at: 9, failProbe:
/// Deployment/web, for: 30s, how: error, probe: readiness}, {at: 9, traffic: Service/web, rate: 200}, {at: 9,
/// deleteObject: Deployment/web} (with all its pods; `delete:` of what makes pods deletes one pod). From a moment on
/// something else may be assumed, in the words of `assume:` above; what is not written stays: {at: 30, assume:
/// {propagation: 5s, for: [{workload: Deployment/web, sigterm: ignore}]}}.
ScenarioFile readScenario(const std::string &yaml);

/// What differs from `before`, in the words of a scenario file, on one line.
std::string assumptionText(const Assumptions &assume, const Assumptions &before);

/// The file that `readScenario` reads back as the same scenario: only what differs from the defaults.
std::string writeScenario(const Scenario &scenario);

} // namespace slipway::sim
