// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/player.h"
#include "sim/recording.h"

#include <memory>

namespace slipway
{

/// A place to jump to in a run, in the order of the digits 1 to 9.
struct Chapter {
    sim::What what = sim::What::Applied;
    int moment = 0; ///< steps that have happened there
    double at = 0;
};

/// A recording as one audience watches it: the events, lanes, services and steps that concern one workload (or all of
/// them). Immutable and built off the main thread; everything points into the recording.
struct RunStory {
    std::shared_ptr<const sim::Recording> recording{};
    std::optional<sim::ObjectKey> workload{}; ///< null: all
    std::vector<const sim::Event *> events{}; ///< worth a step and a line in the log, in order
    std::vector<const sim::Lane *> lanes{};
    std::vector<Fold> folds{};
    std::vector<Chapter> chapters{};

    /// The lanes themselves where a run that ends at once (nothing can start) is drawn longer than it was computed.
    std::vector<sim::Lane> stretched{};

    /// Seconds. A run that comes to rest at once is shown for a while all the same.
    double end() const;
    std::vector<double> steps() const;
    /// The event that step `moment` (1-based) is, or null before the first.
    const sim::Event *eventAt(int moment) const;
    /// The step of an event, or of the last one before it.
    int momentOf(sim::EventId id) const;
    /// Everything of the recording that has happened at a step, also what is no step.
    sim::EventId lastEventAt(int moment, double now) const;
};

std::shared_ptr<const RunStory> tellStory(std::shared_ptr<const sim::Recording> recording,
                                          std::optional<sim::ObjectKey> workload);

/// The workloads that a recording knows, without those that belong to another one; bare pods are workloads of their
/// own.
std::vector<sim::ObjectKey> workloadsOf(const sim::Recording &recording);

} // namespace slipway
