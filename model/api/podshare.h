// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace slipway
{

/// A number of pods, or a percentage of the wanted ones (`maxSurge: 2`, `maxSurge: 25%`).
struct PodShare {
    int value = 25;
    bool percent = true;
    int of(int total, bool roundUp) const;
    /// A percentage that is no whole number of pods, so that rounding decides.
    bool isRounded(int total) const;
    bool operator==(const PodShare &) const = default;
};
/// Reads "2" and "25%"; nothing for other texts.
std::optional<PodShare> podShare(std::string_view text);

/// What a rolling update of a Deployment keeps to: `maxSurge` is rounded up and `maxUnavailable` down, and where both
/// give 0 one pod may be missing, since the update could not begin otherwise (deployment/util, ResolveFenceposts).
struct RolloutRoom {
    int replicas = 1;
    int surge = 1;                                        ///< pods above `replicas`
    int unavailable = 0;                                  ///< pods that may be missing, at most `replicas`
    bool isForced = false;                                ///< `unavailable` is 1 because both gave 0
    int fewest() const { return replicas - unavailable; } ///< pods that stay available
    int most() const { return replicas + surge; }         ///< pods that exist at a time
};
RolloutRoom rolloutRoom(int replicas, PodShare maxSurge, PodShare maxUnavailable);

/// A PodDisruptionBudget: how many of its pods have to stay, or how many may be missing.
struct DisruptionBudget {
    std::optional<PodShare> minAvailable{};
    std::optional<PodShare> maxUnavailable{};
    /// Pods that have to be healthy when `expected` are wanted. Percentages are rounded up (controller/disruption,
    /// getExpectedPodCount).
    int desiredHealthy(int expected) const;
    /// Pods that may be evicted now.
    int allowed(int expected, int healthy) const;
};

} // namespace slipway
