// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runstory.h"
#include "sim/comparison.h"
#include "sim/fork.h"
#include "sim/presets.h"

#include <QObject>
#include <QThread>

namespace slipway
{

/// How much the clients ask for that the manifests let in.
struct RequestLoad {
    double rate = 20; ///< requests a second, of each stream; less where many share 200; 0: no clients
    sim::Duration duration = sim::seconds(0.1); ///< from the connection to the answer
};

struct RunResult;

/// A run that forks off from another one, just behind an event of that.
struct RunFork {
    std::shared_ptr<const RunResult> first{};
    sim::EventId at = sim::EventId::None;
    sim::Turn turn{};
};

/// What is to be played: the manifests, what is assumed about the programs, and what somebody does.
struct RunRequest {
    std::shared_ptr<const Workspace> workspace{};
    sim::Assumptions assume{};
    RequestLoad load{};
    sim::Preset preset = sim::Preset::Apply;
    std::optional<sim::ObjectKey> workload{}; ///< null: the first one
    bool everything = false;                  ///< all workloads instead
    std::string pod{};                        ///< that is deleted, by name; empty: the first one
    std::optional<double> actAt{};            ///< seconds; null: when everything has come to rest
    std::optional<RunFork> fork{};            ///< with its workspace the only thing that counts
    std::optional<sim::Scenario> scenario{}; ///< of a file: played as it is, in place of the preset and what is assumed
};

/// A computed run, ready to be played. The workspace is the one that places in the recording refer to.
struct RunResult {
    std::shared_ptr<const Workspace> workspace{};
    std::shared_ptr<const RunStory> story{};
    std::vector<sim::ObjectKey> workloads{};
    sim::Preset preset = sim::Preset::Apply;
    std::optional<double> actionAt{};                          ///< seconds, when the preset acts
    std::array<sim::PresetGap, sim::AllPresets.size()> gaps{}; ///< by preset, with the chosen workload
    int unreadable = 0;                                        ///< documents that YAML errors keep out
    std::vector<const sim::Event *> leftOut{};
    std::shared_ptr<const RunResult> first{};    ///< the run that this one has forked off from
    std::optional<sim::Comparison> comparison{}; ///< of the two
};

/// Computes the run of a request; takes milliseconds to a second.
std::shared_ptr<const RunResult> rehearse(const RunRequest &request);

/// Computes runs on a thread of its own. The newest request wins.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(QObject *parent = nullptr);
    ~Rehearsal() override;
    void request(RunRequest request);
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    void finished(const std::shared_ptr<const slipway::RunResult> &result);

private:
    void start(RunRequest request);
    QThread m_thread;
    QObject m_worker;
    std::optional<RunRequest> m_next;
    bool m_running = false;
};

} // namespace slipway
