// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/recording.h"

#include <QString>

#include <vector>

namespace slipway::cli
{

/// One line of `kubectl get pods -w`.
struct PodLine {
    sim::Time at{};
    sim::EventId event = sim::EventId::None;
    sim::ObjectKey key{};
    QString ready{};
    QString status{};
    int restarts = 0;
    QString node{};
    bool isReady = false;
    bool gone = false;
};

/// The pods' columns each time one of them changes.
std::vector<PodLine> podLines(const sim::Recording &recording);

} // namespace slipway::cli
