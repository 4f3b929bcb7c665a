// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/delays.h"
#include "sim/scenario.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <set>
#include <vector>

namespace slipway::tracescore
{

/// A recording of a real kubelet, taken apart by the source of its items. Times in seconds.
struct KubeletRecord {
    struct Span {
        double from = 0;
        double to = 0;
        bool used = false;
    };
    struct Item {
        double t = 0;
        QJsonObject json{};
    };
    struct Pod {
        std::vector<Span> syncs{};
        std::vector<Item> statuses{}, events{}, app{}, probes{}, kills{}, pleg{};
    };
    explicit KubeletRecord(const QJsonObject &trace);
    /// Scenarios with one Pod have one entry, others one for each pod in order of creation.
    std::vector<Pod> pods{};
    std::vector<Item> endpoints{}, claims{}, otherEvents{};
    double end = 0;
    double wallFraction = 0;
    bool underLoad = false; ///< the CPU was full: starts took long
    QJsonObject spec{};     ///< of the pod
    QJsonObject flags{};    ///< of the program, by container
};

/// What the program's flags and the image names of the recordings mean for the simulator.
sim::Scenario scenarioOf(const QJsonObject &trace);
/// The manifest and what existed before it, as one YAML text.
std::string manifestsOf(const QJsonObject &trace);

/// Gives the simulator the latencies of the node and the random lengths of retries as they were recorded. Only what
/// the rules leave open is taken from the recording, and only inside the limits that its description gives: what lies
/// outside is not found here, and the run differs from the recording.
class RecordedDelays : public sim::Delays
{
public:
    explicit RecordedDelays(KubeletRecord &record) : m_record(record) {}
    sim::Duration of(const sim::Waiting &waiting) override;
    void syncBegan(const std::string &pod, sim::Time now) override;
    bool losesFirstRun(const std::string &pod, const std::string &container, sim::Time now) override;
    bool inheritsStarted() const override { return true; }
    sim::Duration wallFraction() const override { return sim::seconds(m_record.wallFraction); }
    /// Pods by their simulated names, in order of creation.
    std::vector<std::string> names{};
    std::string ignored{}; ///< the name of a pod that is not recorded

private:
    KubeletRecord::Pod *podOf(const std::string &name);
    KubeletRecord &m_record;
    KubeletRecord::Pod m_none;
};

} // namespace slipway::tracescore
