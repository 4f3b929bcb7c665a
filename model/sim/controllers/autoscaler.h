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

/// A metric of a HorizontalPodAutoscaler beside the pods' CPU, or that.
struct MetricSpec {
    enum class Source { Cpu, Memory, Pods, Object, External };
    enum class Target { Utilization, AverageValue, Value };
    Source source = Source::Cpu;
    Target target = Target::Utilization;
    std::string name{};      ///< of Pods, Object, External
    std::string object{};    ///< kind of the object that Object measures
    int utilization = 80;    ///< percent of the request
    std::int64_t millis = 0; ///< of AverageValue and Value, thousandths
    bool operator==(const MetricSpec &) const = default;
};

/// A HorizontalPodAutoscaler. Without `metrics` it looks at the pods' CPU alone.
struct AutoscalerSpec {
    int minReplicas = 1;
    int maxReplicas = 1;
    int utilization = 80;                        ///< percent of the request
    std::optional<std::int64_t> averageMillis{}; ///< an average in thousandths of a CPU instead
    std::vector<MetricSpec> metrics{};
    bool hasBehavior = false; ///< `behavior` is written, even if empty
    ScalingRules up{0, ScalingRules::Select::Max, {{false, 4, 15}, {true, 100, 15}}};
    ScalingRules down{300, ScalingRules::Select::Max, {{true, 100, 15}}};
    bool operator==(const AutoscalerSpec &) const = default;
};

/// A pod as the metrics describe it.
struct PodUsage {
    std::string pod{};     ///< its name, for messages
    std::string lacking{}; ///< the container without a request, where there is one
    enum class State { Ready, Unready, Missing } state = State::Ready; ///< Missing: no sample yet
    std::int64_t usedMillis = 0;
    std::int64_t requestMillis = 0;
};

/// One metric as it is measured now.
struct Measured {
    std::vector<PodUsage> pods{};        ///< of Cpu, Memory and Pods
    std::optional<std::int64_t> value{}; ///< of Object and External, thousandths; nothing: not known
    int ready = 0;                       ///< pods that serve, for Object and External
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
    int utilization = 0;       ///< percent of the requests, 0 without them
    std::string reason{};      ///< of the event SuccessfulRescale
    std::string error{};       ///< why a metric is not known
    int invalid = 0;           ///< how many are not
    bool nothingKnown = false; ///< so nothing is scaled
    std::string errorReason = "FailedGetResourceMetric";
};

/// What the metric alone asks for; nothing, with `error`, where it cannot be told.
std::optional<int> proposedReplicas(const AutoscalerSpec &spec, int current, const std::vector<PodUsage> &pods,
                                    AutoscalerVerdict &verdict);

/// One turn, every 15 s. `current` is spec.replicas of the target.
AutoscalerVerdict autoscale(const AutoscalerSpec &spec, int current, const std::vector<PodUsage> &pods,
                            AutoscalerMemory &memory, Time now);
/// The same with one measurement for each of `spec.metrics`: the largest proposal counts, and nothing shrinks while one
/// is not known.
AutoscalerVerdict autoscale(const AutoscalerSpec &spec, int current, const std::vector<Measured> &measured,
                            AutoscalerMemory &memory, Time now);

} // namespace slipway::sim
