// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/podwork.h"
#include "sim/random.h"
#include "sim/recorder.h"
#include "sim/simulate.h"

#include <queue>
#include <set>

namespace slipway::sim
{

/// A workload object of the files, as its controller needs it.
struct WorkloadWork {
    ObjectKey key{};
    ObjectKey podOwner{}; ///< the ReplicaSet of a Deployment, else the workload itself
    const Object *object = nullptr;
    std::shared_ptr<const PodSpec> spec{};
    std::map<std::string, std::string> selector{};
    std::vector<VolumeSpec> claimTemplates{}; ///< of a StatefulSet
    int replicas = 1;
    int minReadySeconds = 0;
    int completions = 1;
    int parallelism = 1;
    int backoffLimit = 6;
    bool parallelStart = false; ///< StatefulSet with podManagementPolicy Parallel
    bool finished = false;      ///< of a Job
    bool queued = false;
    Origin replicasOrigin{};
    EventId created = EventId::None;
    int ordinal = 0; ///< next number for names
};

/// A claim of the files or of a StatefulSet.
struct ClaimWork {
    ObjectKey key{};
    std::string storageClass{};
    bool classWritten = false;
    std::string volumeName{};
    std::int64_t size = 0;
    std::vector<std::string> modes{};
    Origin origin{};
    EventId created = EventId::None;
    bool told = false;
};

struct VolumeWork {
    std::string name{};
    std::string storageClass{};
    std::int64_t size = 0;
    std::vector<std::string> modes{};
    bool taken = false;
};

/// Queue, clock and state of one run. Handlers are free functions that change `world` and `pods`, tell what happened
/// with `emit` and plan what follows with `plan`.
class Engine
{
public:
    Engine(const Workspace &workspace, const Scenario &scenario, const Limits &limits);
    Recording run();

    void plan(Time at, Rank rank, Task task, EventId cause, bool periodic = false);
    void planIn(Duration delay, Rank rank, Task task, EventId cause, bool periodic = false)
    {
        plan(now + delay, rank, std::move(task), cause, periodic);
    }
    /// Records the event with every object that changed since the last one.
    EventId emit(Event event);
    /// A pod's state for changing; it is recorded with the next event.
    PodState &edit(const PodWork &work);
    const PodState &state(const PodWork &work) const { return const_cast<Engine *>(this)->find(work.uid); }
    ServiceState &edit(ServiceState &service);
    WorkloadState &edit(WorkloadState &workload);
    NodeState &edit(NodeState &node);
    ClaimState &edit(ClaimState &claim);
    void removePod(const PodWork &work);
    PodIndex indexOf(const PodWork &work) const { return static_cast<std::size_t>(&work - pods.data()); }
    PodWork *workOf(const std::string &uid);
    NodeState *node(const std::string &name);
    WorkloadState *workloadState(const ObjectKey &key);
    /// 1 to 1.5 with jitter, else 1.
    Duration jittered(Duration duration);

    const Workspace &workspace;
    const Scenario &scenario;
    Limits limits;
    Random random;
    World world{};
    Time now{};
    std::vector<PodWork> pods{}; ///< all that ever were; reserved so that references stay
    std::vector<WorkloadWork> workloads{};
    std::vector<ClaimWork> claims{};
    std::vector<VolumeWork> volumes{};
    /// ConfigMaps and Secrets with their keys, and what actions created.
    std::map<ObjectKey, std::set<std::string>> configs{};
    std::set<std::string> hostPaths{};
    std::map<std::string, Time> pullFree{}; ///< by node: when the running pulls are done
    std::set<std::string> usedNames{};
    int nextAddress = 1;

private:
    PodState &find(const std::string &uid);
    bool settledExceptProbes() const;
    struct Later {
        bool operator()(const Planned &a, const Planned &b) const
        {
            return std::tie(a.at, a.rank, a.order) > std::tie(b.at, b.rank, b.order);
        }
    };
    std::priority_queue<Planned, std::vector<Planned>, Later> m_queue;
    std::size_t m_unsettling = 0; ///< planned tasks that are not periodic
    std::uint64_t m_order = 0;
    Recorder m_recorder;
    std::set<std::string> m_dirtyPods;
    std::vector<WorldChange> m_removed;
    std::set<ObjectKey> m_dirtyServices, m_dirtyWorkloads, m_dirtyClaims;
    std::set<std::string> m_dirtyNodes;
};

/// The most pods that one run creates; more replicas are said not to be played.
inline constexpr std::size_t MaxPods = 200;

} // namespace slipway::sim
