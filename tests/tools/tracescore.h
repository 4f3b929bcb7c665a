// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <map>

namespace slipway::tracescore
{

/// How one recording of a real cluster and the simulator's run of the same scenario compare.
struct Result {
    bool identical = false;
    QString difference{};            ///< the first differing step in full, for `--show`; empty when identical
    std::map<QString, int> counts{}; ///< numbers worth printing beside the verdict; summed over all traces
};

/// Lines of rollouts.jsonl and endpoints.jsonl: the controllers are driven with the recorded pod events.
Result scoreRollout(const QJsonObject &trace);
/// Lines of kubelet.jsonl: the scenario is simulated and the order and times of what happened are compared.
Result scoreKubelet(const QJsonObject &trace);

} // namespace slipway::tracescore
