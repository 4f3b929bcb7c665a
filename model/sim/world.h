// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/assumptions.h"
#include "sim/endpointlist.h"
#include "sim/flow.h"
#include "sim/podspec.h"

#include <memory>
#include <vector>

namespace slipway::sim
{

/// Position in the recording, from 1.
enum class EventId : std::uint32_t { None = 0 };

/// What the kubelet and the runtime are doing with a container right now (the truth on the node).
enum class Activity {
    None, ///< waiting for its turn
    Pulling,
    PostStart, ///< the process runs, the hook is not done
    Running,
    PreStop,  ///< the process runs, the hook runs before SIGTERM
    Stopping, ///< SIGTERM was sent
    Exited
};

/// A container's state in the API: what `kubectl get pod -o yaml` shows.
struct ContainerStatus {
    enum class Kind { Waiting, Running, Terminated };
    Kind kind = Kind::Waiting;
    std::string reason{}; ///< ContainerCreating, CrashLoopBackOff, Completed, Error, OOMKilled, ...
    std::string message{};
    int exitCode = 0;
    Time startedAt{}; ///< exact; the API cuts it to whole seconds
    Time finishedAt{};
    bool operator==(const ContainerStatus &) const = default;
};

/// How a probe stands.
struct ProbeState {
    std::size_t container = 0; ///< of the pod
    ProbeKind kind = ProbeKind::Readiness;
    std::optional<bool> result{}; ///< stored result (success?), empty before the first and after a restart of startup
    bool lastPassed = false;      ///< of the run below
    int run = 0;                  ///< equal results in a row
    int executions = 0;           ///< of all instances
    Time next{};                  ///< next tick
    bool onHold = false;          ///< done until the container restarts
    bool operator==(const ProbeState &) const = default;
};

struct VolumeFile {
    std::string content{};
    int mode = 0644;
    bool operator==(const VolumeFile &) const = default;
};
using VolumeFiles = std::map<std::string, VolumeFile>; ///< by path below the volume's root

/// What a container's process was started with; none of it changes before the next start.
struct ProcessInput {
    std::map<std::string, std::string> environment{};
    std::vector<std::string> command{}; ///< command and args of the manifest, expanded
    std::map<std::string, std::shared_ptr<const VolumeFiles>> boundVolumes{}; ///< those that a subPath is mounted of
    std::map<std::string, std::string> subPaths{}; ///< of mounts with subPathExpr, by mount path: what it came to
};

struct ContainerState {
    std::string name{};
    ContainerKind kind = ContainerKind::App;

    // On the node.
    Activity activity = Activity::None;
    int instance = 0;       ///< number of starts so far
    bool listening = false; ///< accepts connections
    bool healthy = false;   ///< and answers well
    Time startedAt{};       ///< of the current or last instance
    Time finishedAt{};
    int exitCode = 0;
    std::string exitReason{}; ///< Completed, Error, OOMKilled
    std::optional<Time> pullUntil{};
    std::optional<Time> termAt{};       ///< when SIGTERM was sent
    std::optional<Time> killAt{};       ///< when SIGKILL will be
    Duration backOff{};                 ///< current crash back-off value, 0 for none
    std::optional<Time> backOffUntil{}; ///< while a start is refused

    // In the API.
    ContainerStatus status{};
    std::optional<ContainerStatus> lastStatus{}; ///< lastState
    bool ready = false;
    bool started = false;
    int restartCount = 0;

    std::shared_ptr<const ProcessInput> input{}; ///< of the last start

    bool isProcessAlive() const
    {
        return activity == Activity::PostStart || activity == Activity::Running || activity == Activity::PreStop ||
               activity == Activity::Stopping;
    }
    bool operator==(const ContainerState &) const = default;
};

enum class Phase { Pending, Running, Succeeded, Failed };
const char *phaseName(Phase phase);

struct Condition {
    std::string type{}; ///< PodScheduled, PodReadyToStartContainers, Initialized, ContainersReady, Ready
    bool value = false;
    std::string reason{};
    std::string message{};
    Time since{};
    bool operator==(const Condition &) const = default;
};

struct PodState {
    PodIndex number = 0;
    ObjectKey key{}; ///< kind "Pod"
    std::string uid{};
    ObjectKey owner{};    ///< ReplicaSet, StatefulSet, ...; empty kind for bare pods
    ObjectKey workload{}; ///< the object of the files that it comes from
    std::shared_ptr<const PodSpec> spec{};
    Time createdAt{};
    std::string node{}; ///< empty until scheduled
    int priority = 0;
    std::string nominatedNode{}; ///< where it has made others leave; it need not get there
    std::string ip{};
    Phase phase = Phase::Pending;
    std::string reason{};  ///< status.reason: Evicted, DeadlineExceeded, ...
    std::string message{}; ///< status.message
    std::vector<Condition> conditions{};
    std::vector<ContainerState> containers{}; ///< init containers and sidecars first, in order
    std::map<std::string, std::shared_ptr<const VolumeFiles>> volumes{}; ///< files of ConfigMaps, Secrets and fields
    std::map<std::string, std::int64_t> scratch{};                       ///< bytes in its emptyDir volumes, by name
    std::optional<Time> deletedAt{};                                     ///< when DELETE was asked for
    std::optional<Time> deadline{};                                      ///< end of the grace period
    int grace = 0;                                                       ///< seconds, while deleting
    bool objectGone = false; ///< force-deleted: no longer in the API, its processes are still being stopped
    std::string status{};    ///< the STATUS column of `kubectl get pods`
    int readyContainers = 0; ///< the READY column
    int totalContainers = 0;
    int restarts = 0;

    bool isReady() const;
    bool isFinished() const { return phase == Phase::Succeeded || phase == Phase::Failed; }
    bool isActive() const { return !isFinished() && !deletedAt; }
    const Condition *condition(std::string_view type) const;
    const ContainerState *container(std::string_view name) const;
    bool operator==(const PodState &) const = default;
};

/// The probes of a pod, in the order in which their workers were made.
using ProbeStates = std::vector<ProbeState>;

/// One run of a probe: all that a tick changes.
struct ProbeRun {
    std::uint32_t pod = 0;   ///< PodIndex
    std::uint32_t probe = 0; ///< position in the pod's ProbeStates
    ProbeState state{};
    bool operator==(const ProbeRun &) const = default;
};

/// The pods of a world, by creation. Reads like a list of pods; copies share the pods until one of them is edited. How
/// their probes stand is kept beside them, because that changes far more often than all else.
class PodTable
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = PodState;
        using difference_type = std::ptrdiff_t;
        using pointer = const PodState *;
        using reference = const PodState &;
        Iterator() = default;
        explicit Iterator(const std::shared_ptr<const PodState> *at) : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_at++); }
        Iterator &operator+=(difference_type n)
        {
            m_at += n;
            return *this;
        }
        difference_type operator-(Iterator other) const { return m_at - other.m_at; }
        auto operator<=>(const Iterator &) const = default;

    private:
        const std::shared_ptr<const PodState> *m_at = nullptr;
    };

    PodTable() = default;
    /// Numbers them in this order.
    explicit PodTable(std::vector<PodState> pods);
    Iterator begin() const { return Iterator(m_pods.data()); }
    Iterator end() const { return Iterator(m_pods.data() + m_pods.size()); }
    std::size_t size() const { return m_pods.size(); }
    bool empty() const { return m_pods.empty(); }
    const PodState &front() const { return *m_pods.front(); }
    const PodState &back() const { return *m_pods.back(); }
    const PodState &operator[](std::size_t i) const { return *m_pods[i]; }
    const PodState *find(PodIndex number) const;
    /// A pod of this table for changing; it must be there. Its address stays while no copy of the table exists.
    PodState &edit(PodIndex number);
    /// Adds the pod, or replaces the one of its number.
    void put(std::shared_ptr<const PodState> pod);
    void remove(PodIndex number);
    /// Empty where there is no such pod.
    const ProbeStates &probes(PodIndex number) const;
    /// Those of a pod of this table for changing; it must be there.
    ProbeStates &editProbes(PodIndex number);
    bool operator==(const PodTable &other) const;

private:
    std::size_t position(PodIndex number) const;
    std::vector<std::shared_ptr<const PodState>> m_pods; ///< made as changeable ones
    std::vector<std::shared_ptr<ProbeStates>> m_probes;  ///< theirs; null: none yet
    std::vector<PodIndex> m_numbers;                     ///< theirs, ascending
};

struct PodGone {
    PodIndex number = 0;
    ObjectKey key{};
    std::string uid{};
    bool operator==(const PodGone &) const = default;
};

struct ServicePort {
    std::string name{};
    int number = 0;
    std::string protocol = "TCP";
    std::string target{}; ///< targetPort as written: a number or a name; empty: the same number
    int nodePort = 0;     ///< on every node; 0: none
    bool operator==(const ServicePort &) const = default;
};

struct ServiceState {
    ObjectKey key{};
    std::string address{}; ///< its cluster IP, "None" of a headless one
    std::vector<ServicePort> ports{};
    std::map<std::string, std::string> selector{};
    bool publishNotReady = false;
    bool localInside = false;  ///< internalTrafficPolicy Local
    bool localOutside = false; ///< externalTrafficPolicy Local
    /// sessionAffinity ClientIP: how long a client that stays silent keeps its pod.
    std::optional<Duration> affinity{};
    EndpointList slice{};  ///< what the control plane says
    EndpointList routes{}; ///< what the nodes' proxies act on: the slice, a propagation delay later
    Origin origin{};

    /// The endpoints that new connections go to, one at random each: the ready ones, else the serving and terminating.
    /// With a node, only those on it, as a traffic policy Local asks of the proxy there.
    std::vector<Endpoint> receivers(const std::string *node = nullptr) const;
    /// How many they are on all nodes.
    std::size_t receiverCount() const { return routes.ready() ? routes.ready() : routes.lastResorts(); }
    bool operator==(const ServiceState &) const = default;
};

struct ServiceGone {
    ObjectKey key{};
    bool operator==(const ServiceGone &) const = default;
};

/// A condition of a workload; `status` is "True", "False" or "Unknown".
struct WorkloadCondition {
    std::string type{}; ///< Available, Progressing, ReplicaFailure, ...
    std::string status{};
    std::string reason{};
    std::string message{};
    Time updatedAt{}; ///< also moves with each progress of a rollout
    Time changedAt{}; ///< of `status`
    bool operator==(const WorkloadCondition &) const = default;
};

/// A Deployment, ReplicaSet, StatefulSet, DaemonSet or Job.
struct WorkloadState {
    ObjectKey key{};
    ObjectKey owner{}; ///< of a ReplicaSet: its Deployment
    int desired = 0;   ///< spec.replicas
    int current = 0;   ///< status.replicas: neither finished nor terminating
    int ready = 0;
    int available = 0;
    int terminating = 0;
    int succeeded = 0;
    int failed = 0;
    Origin origin{};

    // Of Deployments and ReplicaSets.
    std::string podTemplate{};          ///< names the pod template: equal names, equal templates
    int revision = 0;                   ///< annotation deployment.kubernetes.io/revision
    std::vector<int> formerRevisions{}; ///< of a ReplicaSet, oldest first
    int minReadySeconds = 0;
    std::int64_t generation = 1; ///< counts changes of the spec
    std::int64_t observedGeneration = 0;

    // Of ReplicaSets: annotations desired-replicas and max-replicas, what the Deployment wanted when it last sized it.
    int desiredNote = 0;
    int maxNote = 0;

    // Of Deployments.
    int updated = 0;
    int unavailable = 0;
    bool paused = false;
    std::vector<WorkloadCondition> conditions{};

    const WorkloadCondition *condition(std::string_view type) const;
    bool operator==(const WorkloadState &) const = default;
};

struct WorkloadGone {
    ObjectKey key{};
    bool operator==(const WorkloadGone &) const = default;
};

struct NodeState {
    std::string name{};
    std::map<std::string, std::string> labels{};
    std::int64_t cpuMillis = 0;
    std::int64_t memoryBytes = 0;
    int maxPods = 110;
    std::vector<Taint> taints{};
    bool unschedulable = false; ///< cordoned
    bool reachable = true;      ///< false: cut off from everything
    bool running = true;        ///< false: the machine is down and so are its processes
    bool ready = true;          ///< what the control plane thinks
    std::vector<std::string> images{};
    std::map<std::string, std::int64_t> directories{}; ///< bytes that pods have written to hostPath volumes, by path
    bool operator==(const NodeState &) const = default;
};

struct ClaimState {
    ObjectKey key{};
    std::string volume{};            ///< empty until bound
    std::optional<Time> deletedAt{}; ///< Terminating: a pod still uses it
    bool operator==(const ClaimState &) const = default;
};

struct ClaimGone {
    ObjectKey key{};
    bool operator==(const ClaimGone &) const = default;
};

/// A PersistentVolume.
struct VolumeState {
    std::string name{};
    std::string phase = "Available"; ///< Available, Bound, Released, Failed
    ObjectKey claim{};               ///< its claimRef
    std::string storageClass{};
    bool keeps = true;      ///< reclaim policy Retain; else Delete
    std::int64_t bytes = 0; ///< that pods have written to it
    bool operator==(const VolumeState &) const = default;
};

struct VolumeGone {
    std::string name{};
    bool operator==(const VolumeGone &) const = default;
};

/// What becomes of new connections to a Service at a moment, as shares of 1. Follows from the world alone.
struct Traffic {
    double served = 0;
    double failed = 0;                                     ///< refused, hanging or answered with an error
    std::vector<std::pair<std::string, bool>> receivers{}; ///< pods that are chosen with equal odds: name, answers well
};

/// The whole simulated cluster at one moment: plain values, cheap to copy.
struct World {
    std::vector<NodeState> nodes{};
    PodTable pods{};
    std::vector<ServiceState> services{};
    std::vector<WorkloadState> workloads{};
    std::vector<ClaimState> claims{};
    std::vector<VolumeState> volumes{};
    std::vector<FlowState> flows{}; ///< in the order of the scenario

    const PodState *pod(const ObjectKey &key) const;
    const NodeState *node(std::string_view name) const;
    const ServiceState *service(const ObjectKey &key) const;
    const WorkloadState *workload(const ObjectKey &key) const;
    const FlowState *flow(std::string_view name) const;
    Traffic traffic(const ServiceState &service) const;
    bool operator==(const World &) const = default;
};

} // namespace slipway::sim
