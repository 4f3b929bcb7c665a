// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/ingressrouting.h"
#include "sim/controllers/nodeports.h"
#include "sim/flowwork.h"
#include "sim/podwork.h"
#include "sim/random.h"
#include "sim/recorder.h"
#include "sim/simulate.h"
#include "sim/workloadwork.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace slipway::sim
{

/// A claim of the files or of a StatefulSet.
struct ClaimWork {
    ObjectKey key{};
    std::string storageClass{};
    bool classWritten = false;
    std::string volumeName{};
    std::int64_t size = 0;
    std::vector<std::string> modes{};
    std::string volumeMode = "Filesystem";
    LabelQuery selector{};
    std::string chosenNode{}; ///< of a claim that waits for its first consumer: where that one is to run
    Origin origin{};
    EventId created = EventId::None;
    std::string told{}; ///< the last reason for waiting that was told
};

/// A StorageClass of the files, or the cluster's default one.
struct ClassWork {
    std::string name{};
    std::string provisioner{};
    bool waitsForConsumer = false; ///< volumeBindingMode WaitForFirstConsumer
    bool keeps = false;            ///< reclaimPolicy Retain; else Delete
    bool isDefault = false;
    bool isStandard() const { return isDefault && provisioner == StandardProvisioner; }
    static constexpr const char *StandardProvisioner = "disks.example";
    bool provisions() const { return provisioner != "kubernetes.io/no-provisioner"; }
};

/// A PriorityClass.
struct PriorityWork {
    std::string name{};
    int value = 0;
    bool isDefault = false;
    bool preempts = true;
};

/// A ConfigMap or Secret.
struct ConfigWork {
    std::map<std::string, std::string> data{};
    bool anyKey = false; ///< made by an action that does not say what it holds
    bool immutable = false;
    bool has(const std::string &key) const { return anyKey || data.contains(key); }
};

/// A PersistentVolume; its phase stands in the world.
struct VolumeWork {
    std::string name{};
    std::string storageClass{};
    std::int64_t size = 0;
    std::vector<std::string> modes{};
    std::string volumeMode = "Filesystem";
    std::map<std::string, std::string> labels{};
    std::vector<NodeTerm> nodeTerms{};
    ObjectKey claimRef{}; ///< the claim that it is reserved for or bound to
    std::string hostPath{};
    bool attachable = false; ///< a disk that one node at a time may use (CSI), not a directory or a share
    bool keeps = true;       ///< reclaim policy Retain; else Delete
    Origin origin{};
};

/// Queue, clock and state of one run. Handlers are free functions that change `world` and `pods`, tell what happened
/// with `emit` and plan what follows with `plan`.
class Engine
{
public:
    Engine(const Workspace &workspace, const Scenario &scenario, const Limits &limits, Delays *delays = nullptr);
    Recording run();

    void plan(Time at, Rank rank, Task task, EventId cause, bool periodic = false);
    void planIn(Duration delay, Rank rank, Task task, EventId cause, bool periodic = false)
    {
        plan(now + delay, rank, std::move(task), cause, periodic);
    }
    /// Records the event with every object that changed since the last one. Without an origin of its own it gets that
    /// of its object.
    EventId emit(EventDraft event);
    /// Where the files say something about a simulated object: it, or what it is made from. Null where they do not.
    const Origin &originOf(const ObjectKey &key);
    /// The same for something that was said before.
    EventId emit(const std::shared_ptr<const EventDraft> &event, EventId cause);
    /// A pod's state for changing; it is recorded with the next event.
    PodState &edit(const PodWork &work);
    const PodState &state(const PodWork &work) const { return *world.pods.find(work.index); }
    /// How a probe of a pod stands, for changing. Only that is recorded with the next event.
    ProbeState &editProbe(const PodWork &work, std::size_t container, ProbeKind kind);
    ServiceState &edit(ServiceState &service);
    WorkloadState &edit(WorkloadState &workload);
    NodeState &edit(NodeState &node);
    ClaimState &edit(ClaimState &claim);
    /// A probe met something else than what is stored of it.
    void unsettle() { m_quiet = false; }
    /// Whether the pod only does over and over what it has done before, so that the run need not wait for it.
    void setRepeating(PodWork &work, bool repeating);
    VolumeState &edit(VolumeState &volume);
    FlowState &edit(FlowState &flow);
    void removeClaim(const ObjectKey &key);
    void removeVolume(const std::string &name);
    void removeService(const ObjectKey &key);
    void removePod(const PodWork &work);
    /// What EndpointSlices list of the pod may have changed.
    void moved(PodIndex pod, const std::string &ns) { m_movedPods[ns].insert(pod); }
    /// The pods of a namespace that this was said of, once.
    std::vector<PodIndex> takeMovedPods(const std::string &ns);
    void removeWorkload(const ObjectKey &key);
    PodIndex indexOf(const PodWork &work) const { return work.index; }
    PodWork &addPod(PodWork work, PodState state);
    PodWork *workOf(const std::string &uid);
    NodeState *node(const std::string &name);
    /// What waits for a node that was cut off goes on.
    void release(const std::string &node);
    WorkloadState *workloadState(const ObjectKey &key);
    /// A time as the API keeps it: the wall clock's second that it lies in.
    Time wholeSecond(Time time) const;
    /// How long something takes that no rule fixes: `least` in the ideal model, else up to `most`.
    Duration wait(const Waiting &waiting);
    Duration wait(Wait kind, const PodWork &work, const std::string &container, Duration least, Duration most);

    const Workspace &workspace;
    Scenario scenario; ///< its assumptions are those that hold now
    Limits limits;
    Delays *delays;
    /// Observations, reports and retries take their time as on a real node (the spec's "realism").
    bool lifelike;
    Random random;
    World world{};
    Time now{};
    Time assumedSince{};                  ///< when the assumptions changed last
    std::deque<PodWork> pods{};           ///< all that ever were; references stay
    std::deque<WorkloadWork> workloads{}; ///< all that ever were; references stay
    std::vector<ClaimWork> claims{};
    std::vector<VolumeWork> volumes{};
    std::vector<ClassWork> classes{};
    /// ConfigMaps and Secrets with their keys, and what actions created.
    std::map<ObjectKey, ConfigWork> configs{};
    /// What actions and volumes made on the nodes: node (empty: all) and path.
    std::map<std::pair<std::string, std::string>, bool> hostPaths{}; ///< true: a directory, else a file
    std::vector<AutoscalerWork> autoscalers{};
    std::vector<BudgetWork> budgets{};
    std::vector<QuotaWork> quotas{};
    std::map<std::string, EventId> nodeFailures{}; ///< of nodes that are cut off
    /// Of taints set by hand: node and key, what set them last.
    std::map<std::pair<std::string, std::string>, EventId> taintEvents{};
    std::set<std::string> blockedEvictions{}; ///< told already, by uid
    std::vector<IngressSpec> ingresses{};
    NodePorts nodePorts{};
    std::vector<PriorityWork> priorities{};
    std::vector<std::pair<FailProbe, Outage>> outages{}; ///< begun by actions; of programs that start later too
    std::deque<FlowWork> flows{};                        ///< as world.flows
    bool neighbourly = false;                            ///< some pod has rules about other pods
    std::uint64_t routesTurn = 0;                        ///< counts changes of what receives requests
    std::map<ObjectKey, EventId> routeEvents{};          ///< by Service: the last change
    std::map<std::string, Time> pullFree{};              ///< by node: when the running pulls are done
    std::set<std::string> usedNames{};
    int nextAddress = 1;

private:
    bool settledExceptProbes();
    bool isSettled(const PodWork &work) const;
    std::vector<WorldChange> takeChanges();
    bool holdBack(Planned &planned);
    Planned takeNext();
    void expectChange();
    EventDraft lastWords(What why) const;

    /// The tasks' places in the queue; the tasks themselves do not move.
    struct Place {
        Time at{};
        Rank rank = Rank::Runtime;
        std::uint64_t order = 0;
        std::size_t slot = 0;
        bool operator>(const Place &other) const
        {
            return std::tie(at, rank, order) > std::tie(other.at, other.rank, other.order);
        }
    };
    std::vector<Place> m_queue; ///< a heap
    std::deque<Planned> m_planned;
    std::vector<std::size_t> m_freeSlots;
    std::size_t m_unsettling = 0; ///< planned tasks that are not periodic
    std::size_t m_repeating = 0;  ///< those of them that are for pods that only repeat
    PodIndex m_unsettledPod = 0;  ///< the one that kept the run from being settled last
    bool m_quiet = false;         ///< all were settled, and nothing has changed since
    std::uint64_t m_order = 0;
    std::vector<Planned> m_held; ///< what would happen on nodes that are cut off
    Recorder m_recorder;
    std::unordered_map<std::string, PodIndex> m_byUid;
    std::map<ObjectKey, Origin> m_origins;
    std::set<PodIndex> m_dirtyPods;
    std::map<std::string, std::set<PodIndex>> m_movedPods; ///< by namespace
    std::vector<ProbeRun> m_dirtyProbes;                   ///< without their states
    std::vector<WorldChange> m_removed;
    std::set<ObjectKey> m_dirtyServices, m_dirtyWorkloads, m_dirtyClaims;
    std::set<std::string> m_dirtyNodes, m_dirtyVolumes, m_dirtyFlows;
};

/// The most pods that one run has at a time; more replicas are said not to be played.
inline constexpr std::size_t MaxPods = 5000;

} // namespace slipway::sim
