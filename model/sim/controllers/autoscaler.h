// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/time.h"

#include <optional>
#include <string>
#include <vector>

namespace slipway::sim
{

/// One policy of `behavior`: at most so many pods, or so many percent, in a period.
struct ScalingPolicy {
    bool percent = false;
    int value = 0;
    int periodSeconds = 15;
    bool operator==(const ScalingPolicy &) const = default;
};

/// One direction of `behavior`.
struct ScalingRules {
    enum class Select { Max, Min, Disabled };
    int windowSeconds = 0;
    Select select = Select::Max;
    std::vector<ScalingPolicy> policies{};
    double tolerance = 0.1;
    bool operator==(const ScalingRules &) const = default;
};

/// A HorizontalPodAutoscaler with one metric, the pods' CPU.
struct AutoscalerSpec {
    int minReplicas = 1;
    int maxReplicas = 1;
    int utilization = 80;                        ///< percent of the request
    std::optional<std::int64_t> averageMillis{}; ///< an average in thousandths of a CPU instead
    bool hasBehavior = false;                    ///< `behavior` is written, even if empty
    ScalingRules up{0, ScalingRules::Select::Max, {{false, 4, 15}, {true, 100, 15}}};
    ScalingRules down{300, ScalingRules::Select::Max, {{true, 100, 15}}};
    bool operator==(const AutoscalerSpec &) const = default;
};

/// A pod as the metrics describe it.
struct PodUsage {
    enum class State { Ready, Unready, Missing } state = State::Ready; ///< Missing: no sample yet
    std::int64_t usedMillis = 0;
    std::int64_t requestMillis = 0;
};

/// What the autoscaler remembers between its turns.
struct AutoscalerMemory {
    struct Entry {
        Time at{};
        int replicas = 0;
    };
    bool begun = false;
    std::vector<Entry> proposals{};
    std::vector<Entry> added{};   ///< pods, by turns
    std::vector<Entry> removed{}; ///< the same
};

struct AutoscalerVerdict {
    int current = 0;
    int proposal = 0;
    int desired = 0;
    int utilization = 0;  ///< percent of the requests, 0 without them
    std::string reason{}; ///< of the event SuccessfulRescale
    std::string error{};  ///< of FailedGetResourceMetric; nothing is scaled then
};

/// What the metric alone asks for; nothing, with `error`, where it cannot be told.
std::optional<int> proposedReplicas(const AutoscalerSpec &spec, int current, const std::vector<PodUsage> &pods,
                                    AutoscalerVerdict &verdict);

/// One turn, every 15 s. `current` is spec.replicas of the target.
AutoscalerVerdict autoscale(const AutoscalerSpec &spec, int current, const std::vector<PodUsage> &pods,
                            AutoscalerMemory &memory, Time now);

} // namespace slipway::sim
