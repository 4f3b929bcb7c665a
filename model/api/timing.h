// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slipway
{

/// The numbers of a probe, with the server's defaults for what is not written. Times in whole seconds, counted from the
/// start of the container; the kubelet asks at the delay, then once each period (kubelet/prober/worker.go).
struct ProbeTimes {
    std::int64_t initialDelay = 0;
    std::int64_t period = 10;
    std::int64_t timeout = 1;
    std::int64_t successThreshold = 1;
    std::int64_t failureThreshold = 3;

    /// When a container that never answers has failed often enough, at the earliest.
    std::int64_t earliestVerdict() const { return initialDelay + period * (failureThreshold - 1); }
    /// The same at the latest: asked one period later, and each answer awaited until the timeout. While an answer is
    /// awaited no other is asked for, so a timeout that is longer than the period sets the pace.
    std::int64_t latestVerdict() const
    {
        return initialDelay + period + std::max(period, timeout) * (failureThreshold - 1) + timeout;
    }
    /// How long a start may take before the probe gives up.
    std::int64_t budget() const { return initialDelay + period * failureThreshold; }
    /// How long a container that answered before may be silent.
    std::int64_t patience() const { return period * failureThreshold; }
};
/// Reads a probe; a written 0 counts as not written, as for the server.
ProbeTimes probeTimes(NodeRef probe);

/// When a container that answers from its first moment on is ready, in seconds after its start. Readiness is asked only
/// once the startup probe has succeeded. Missing probes are missing nodes.
std::int64_t earliestReady(NodeRef startupProbe, NodeRef readinessProbe);

/// Seconds of the last plain `sleep 10` in a command: of ["sleep", "10"] and of a shell's line; `5s` and `2m` too.
std::optional<double> sleepSeconds(const std::vector<std::string> &command);
/// How long a hook waits for sure (`sleep`, or `exec` of a sleep); nothing for what cannot be known.
std::optional<double> hookSeconds(NodeRef hook);

/// `terminationGracePeriodSeconds` of a pod's spec: 30 where it is not written, 1 for negative ones.
std::int64_t gracePeriod(NodeRef podSpec);

/// How many times an hour a CronJob's schedule comes round at its busiest; 0 where it cannot be read.
int runsPerHour(std::string_view schedule);

} // namespace slipway
