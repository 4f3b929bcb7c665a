// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cronschedule.h"
#include "sim/assumptions.h"
#include "sim/controllers/autoscaler.h"
#include "sim/controllers/deployment.h"

namespace slipway::sim
{

/// A version of a workload's pod template. Equal names, equal templates.
struct PodTemplate {
    std::string name{}; ///< as in the label pod-template-hash
    std::shared_ptr<const PodSpec> spec{};
    std::map<std::string, std::string> images{};          ///< by container, where it is not the manifest's
    std::string restartedAt{};                            ///< of `kubectl rollout restart`
    std::map<std::string, ContainerAssumptions> assume{}; ///< by container, where this version behaves in its own way
};

/// What a CronJob says of its Jobs.
struct CronSpec {
    enum class Concurrency { Allow, Forbid, Replace };
    std::optional<CronSchedule> schedule{}; ///< nothing where it cannot be read
    std::string timeZone{};                 ///< empty: UTC, as usual controllers run
    Concurrency concurrency = Concurrency::Allow;
    std::optional<int> startingDeadline{}; ///< seconds
    bool suspended = false;
    int successfulLimit = 3;
    int failedLimit = 1;
    Origin origin{};
    // All in seconds since 1970.
    std::int64_t lastRun = 0; ///< scheduled time of the newest Job, at first when the CronJob was stored
    std::int64_t planned = 0; ///< the next look
    std::int64_t missed = 0;  ///< told already
};

/// One rule of a Job's podFailurePolicy: the first that fits a failed pod decides.
struct FailureRule {
    enum class Action { Count, Ignore, FailJob };
    Action action = Action::Count;
    bool asksCodes = false;  ///< onExitCodes, else onPodConditions
    std::string container{}; ///< empty: any
    bool in = true;
    std::vector<int> codes{};
    std::vector<std::pair<std::string, std::string>> conditions{}; ///< type and status
};

/// A workload, as its controller needs it: an object of the files, a ReplicaSet of a Deployment, a Job of a CronJob.
struct WorkloadWork {
    ObjectKey key{};
    ObjectKey root{};               ///< the object of the files that it comes from
    const Object *object = nullptr; ///< the same
    std::string podTemplate{};      ///< current version
    std::string original{};         ///< the manifest's version
    std::string stable{};           ///< of a StatefulSet: the version that all pods had last
    std::map<std::string, PodTemplate> templates{};
    std::shared_ptr<const PodSpec> spec{};
    std::map<std::string, std::string> selector{};
    DeploymentSpec deployment{}; ///< of a Deployment
    int replicas = 1;
    int minReadySeconds = 0;
    int completions = 1;
    int parallelism = 1;
    int backoffLimit = 6;
    int partition = 0;           ///< StatefulSet: pods below it keep their version
    int firstOrdinal = 0;        ///< StatefulSet: number of its first pod
    PodShare maxUnavailable{};   ///< of a DaemonSet's or StatefulSet's update
    PodShare maxSurge{0, false}; ///< of a DaemonSet's update
    bool onDelete = false;       ///< updateStrategy OnDelete
    bool parallelStart = false;  ///< StatefulSet with podManagementPolicy Parallel
    bool finished = false;       ///< of a Job
    bool failed = false;         ///< of a Job that is finished
    bool reported = false;       ///< of a Job: its CronJob has told that it ended
    bool workQueue = false;      ///< of a Job without completions: done when one pod has succeeded
    bool suspended = false;      ///< of a Job
    bool indexed = false;        ///< of a Job: each of its completions has a number of its own
    std::vector<FailureRule> failureRules{};
    bool deadlinePlanned = false;        ///< of a Job
    Time startedAt{};                    ///< of a Job
    Time endedAt{};                      ///< the same
    std::optional<int> activeDeadline{}; ///< of a Job, seconds
    std::optional<int> timeToLive{};     ///< of a Job, seconds from its end until it is deleted
    Origin backoffOrigin{}, deadlineOrigin{}, timeToLiveOrigin{}, failureOrigin{};
    std::optional<CronSpec> cron{}; ///< of a CronJob
    bool queued = false;
    EventId queuedBy = EventId::None;
    bool gone = false;
    std::string createError{};      ///< why the last pod could not be made
    std::optional<Time> failedAt{}; ///< the same, when
    int failures = 0;               ///< syncs that failed to make pods, one after the other
    Origin replicasOrigin{};
    Origin strategyOrigin{};
    EventId created = EventId::None;
    std::optional<Time> recheck{};          ///< when a progress deadline may pass
    std::vector<Time> announced{};          ///< its ScalingReplicaSet events
    std::map<std::string, EventId> sized{}; ///< of a Deployment: what last sized a ReplicaSet
};

struct AutoscalerWork {
    ObjectKey key{};
    ObjectKey target{};
    AutoscalerSpec spec{};
    AutoscalerMemory memory{};
    std::string lastError{};
    Time next{};            ///< look at the metrics
    std::uint64_t turn = 0; ///< counts up when a planned look is void
    Origin origin{};
    bool gone = false;
};

struct QuotaWork {
    ObjectKey key{};
    std::map<std::string, std::int64_t> hard{}; ///< by resource, in thousandths
    Origin origin{};
};

struct BudgetWork {
    ObjectKey key{};
    LabelQuery selector{};
    bool evictsUnready = false; ///< unhealthyPodEvictionPolicy AlwaysAllow
    DisruptionBudget budget{};
    Origin origin{};
};

} // namespace slipway::sim
