// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/podspec.h"
#include "sim/world.h"

#include <QString>

#include <variant>

namespace slipway::sim
{

/// Who did it. The names of `kubectl describe` come from `componentName`.
enum class Component {
    User,
    ApiServer,
    Scheduler,
    DeploymentController,
    ReplicaSetController,
    StatefulSetController,
    DaemonSetController,
    JobController,
    CronJobController,
    Autoscaler,
    NodeController,
    TaintController,
    VolumeController,
    AttachController,
    EndpointController,
    KubeProxy,
    Kubelet,
    Runtime, ///< the container runtime and the kernel
    Program, ///< what runs in the container
    Client,  ///< who sends requests
    Simulator
};
/// "kubelet", "default-scheduler", ...
const char *componentName(Component component);

/// Whether a cluster writes the event down itself.
enum class EventType {
    Normal,  ///< `kubectl get events` shows it as Normal
    Warning, ///< the same, Warning
    Silent   ///< happens without an Event object: seen only in status, or only here
};

enum class What {
    Applied,      ///< an object of the files is stored
    NotSimulated, ///< an object (or part) that the simulator does not play, and why
    ActionTaken,  ///< a step of the scenario
    PodCreated,
    FailedCreate, ///< the API server refuses a pod
    PodRemoved,   ///< its controller decides to delete it
    JobCreated,   ///< by a CronJob
    ReplicaSetCreated,
    ReplicaSetScaled,
    ReplicaSetDeleted, ///< by the limit of the revision history
    SandboxChanged,    ///< the pod's containers start anew
    NodeChanged,       ///< cordoned, cut off, NotReady, ...
    Rescaled,          ///< an autoscaler sets the number of replicas
    RolloutDone,
    RolloutStuck,    ///< the progress deadline has passed
    WorkloadChanged, ///< counts of a Deployment, ReplicaSet, ...
    Scheduled,
    FailedScheduling,
    VolumeUpdated, ///< a ConfigMap or Secret changed, and its files follow
    DataWritten,   ///< a program has written to a volume
    DataErased,    ///< what was in a pod's emptyDir volumes is gone with it
    VolumeProblem, ///< FailedMount, FailedBinding, ...
    ClaimBound,
    VolumeAttached,
    VolumeReleased, ///< its claim is gone: kept, deleted or failed
    ObjectDeleted,  ///< an object that is no pod
    Pulling,
    Pulled,
    PullFailed,
    PullBackOff,
    ConfigError, ///< CreateContainerConfigError and its likes
    ContainerCreated,
    ContainerStarted,
    ProgramListens,
    ProgramHealthy,
    HookStarted,
    HookDone,
    HookFailed,
    ProbePassed,
    ProbeFailed,
    ProbeResult,   ///< enough runs in a row: the stored result changed
    StatusChanged, ///< phase, conditions or container states became visible in the API
    PodReady,
    PodNotReady,
    EndpointsChanged, ///< the EndpointSlice
    RoutesChanged,    ///< every node's proxy follows
    DeletionRequested,
    Killing,
    SignalSent, ///< SIGTERM (or another stop signal)
    Killed,     ///< SIGKILL
    ContainerExited,
    BackOff,     ///< a start is refused for now
    PodFinished, ///< phase Succeeded or Failed
    PodGone,
    TrafficChanged,    ///< clients begin, end, or send more or less
    RequestsCounted,   ///< what became of the latest requests of a flow
    RequestFailed,     ///< the first of a row of failing requests
    RequestsRecovered, ///< a count without failures behind one with
    Settled,           ///< the end: only periodic probes would follow
    LimitReached       ///< the end: time or number of events used up
};

/// A sentence kept as message id and arguments, so that each view renders it in its current language.
struct Sentence {
    const char *text = ""; ///< source text, translated in context "slipway::sim"; "%1" ... stand for arguments
    std::vector<std::string> args{}; ///< names, numbers: not translated
    QString toString() const;
};

/// How the world looks behind an event: each changed object whole, of a probe that ran only its own part.
using WorldChange = std::variant<
    ProbeRun, std::shared_ptr<const PodState>, std::shared_ptr<const PodGone>, std::shared_ptr<const ServiceState>,
    std::shared_ptr<const WorkloadState>, std::shared_ptr<const WorkloadGone>, std::shared_ptr<const NodeState>,
    std::shared_ptr<const ClaimState>, std::shared_ptr<const ClaimGone>, std::shared_ptr<const ServiceGone>,
    std::shared_ptr<const VolumeState>, std::shared_ptr<const VolumeGone>, std::shared_ptr<const FlowState>>;
void apply(World &world, const WorldChange &change);

/// The changed object where it is of this type, else null: `changed<PodState>(change)`.
template <class State>
const State *changed(const WorldChange &change)
{
    const auto *shared = std::get_if<std::shared_ptr<const State>>(&change);
    return shared ? shared->get() : nullptr;
}

/// What an event says, as handlers write it. Everything but the cause is the same for all events that share it.
struct EventDraft {
    EventId cause = EventId::None; ///< earlier event; None only for actions and the end
    What what = What::Applied;
    EventType type = EventType::Silent;
    Component source = Component::Simulator;
    ObjectKey object{};      ///< what it is about
    std::string container{}; ///< of a pod, where it is about one
    std::string reason{};    ///< as `kubectl describe` prints it; our own word for silent ones
    std::string message{};   ///< the same; English, as in a cluster
    Sentence plain{};        ///< for a beginner
    Origin origin{};         ///< the manifest field in charge; null object where none is
    std::optional<ProbeKind> probe{};
};

/// One thing that happened. Events are immutable and stand in a Recording in order of (time, id). The references are
/// into `said`, which a thousand runs of a probe share.
struct Event {
    Event(EventId number, Time when, EventId why, std::shared_ptr<const EventDraft> text,
          std::vector<WorldChange> changed)
        : id(number), cause(why), at(when), said(std::move(text)), changes(std::move(changed)), what(said->what),
          type(said->type), source(said->source), object(said->object), container(said->container),
          reason(said->reason), message(said->message), plain(said->plain), origin(said->origin), probe(said->probe)
    {
    }
    EventId id;
    EventId cause;
    Time at;
    std::shared_ptr<const EventDraft> said;
    std::vector<WorldChange> changes;
    What what;
    EventType type;
    Component source;
    const ObjectKey &object;
    const std::string &container;
    const std::string &reason;
    const std::string &message;
    const Sentence &plain;
    const Origin &origin;
    std::optional<ProbeKind> probe;
};

} // namespace slipway::sim
