// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine.h"

namespace slipway::sim
{

// One overload per kind of task; each stands in the file of its subject.
void handle(Engine &engine, const task::ApplyFiles &task, EventId cause);
void handle(Engine &engine, const task::Act &task, EventId cause);
void handle(Engine &engine, const task::SyncWorkload &task, EventId cause);
void handle(Engine &engine, const task::SyncClaims &task, EventId cause);
void handle(Engine &engine, const task::SchedulePod &task, EventId cause);
void handle(Engine &engine, const task::SyncPod &task, EventId cause);
void handle(Engine &engine, const task::MountVolumes &task, EventId cause);
void handle(Engine &engine, const task::GiveUpVolumes &task, EventId cause);
void handle(Engine &engine, const task::GoOn &task, EventId cause);
void handle(Engine &engine, const task::PullDone &task, EventId cause);
void handle(Engine &engine, const task::PostStartDone &task, EventId cause);
void handle(Engine &engine, const task::ProgramListens &task, EventId cause);
void handle(Engine &engine, const task::ProgramExits &task, EventId cause);
void handle(Engine &engine, const task::WriteData &task, EventId cause);
void handle(Engine &engine, const task::HealthMayChange &task, EventId cause);
void handle(Engine &engine, const task::ProbeTick &task, EventId cause);
void handle(Engine &engine, const task::ProbeAnswer &task, EventId cause);
void handle(Engine &engine, const task::NextRun &task, EventId cause);
void handle(Engine &engine, const task::StoreResult &task, EventId cause);
void handle(Engine &engine, const task::TriggeredRuns &task, EventId cause);
void handle(Engine &engine, const task::PreStopDone &task, EventId cause);
void handle(Engine &engine, const task::SendTerm &task, EventId cause);
void handle(Engine &engine, const task::SendKill &task, EventId cause);
void handle(Engine &engine, const task::Deadline &task, EventId cause);
void handle(Engine &engine, const task::SyncRoutes &task, EventId cause);
void handle(Engine &engine, const task::SyncAutoscaler &task, EventId cause);
void handle(Engine &engine, const task::NodeSilent &task, EventId cause);
void handle(Engine &engine, const task::TaintEviction &task, EventId cause);
void handle(Engine &engine, const task::Drain &task, EventId cause);
void handle(Engine &engine, const task::SendRequest &task, EventId cause);
void handle(Engine &engine, const task::ChangeRate &task, EventId cause);
void handle(Engine &engine, const task::CountRequests &task, EventId cause);

// workloads.cpp
/// Makes a pod of a workload and hands it to the scheduler; null when the run has as many as it can. `spec` stands for
/// the workload's own where a pod differs from its siblings.
PodWork *createPod(Engine &engine, WorkloadWork &workload, const std::string &name, Component source, EventId cause,
                   std::shared_ptr<const PodSpec> spec = {});
void requestWorkloadSync(Engine &engine, const ObjectKey &workload, EventId cause);
/// What is assumed of a container of a pod that a workload makes from this version of its template.
ContainerAssumptions assumedOf(const Engine &engine, const WorkloadWork &workload, const std::string &podTemplate,
                               const std::string &container);
WorkloadWork *workloadOf(Engine &engine, const ObjectKey &key);

// podtemplates.cpp
PodTemplate originalTemplate(const WorkloadWork &workload);
/// The manifest's template with a version's images and restart time; named anew.
PodTemplate changedTemplate(const WorkloadWork &workload, PodTemplate version);
/// From now on the workload's pods are made from this version.
void usePodTemplate(WorkloadWork &workload, const PodTemplate &version);

// applyfiles.cpp
/// False when there is no such object in the files.
bool applyLater(Engine &engine, const ApplyObject &action, EventId cause);
/// The nodes of the imagined cluster, as they begin.
std::vector<NodeState> assumedNodes(const Assumptions &assume);
/// A cluster usually has a class of its own that claims without one get (PV-1).
void addStandardClass(Engine &engine);

// autoscalers.cpp
/// What they measure has changed: none of the looks that are planned may be missed.
void wakeAutoscalers(Engine &engine, EventId cause);

// reassume.cpp
void reassume(Engine &engine, const Assumptions &assume);

// rolloutactions.cpp
void actOnWorkload(Engine &engine, const WorkloadAction &action);
void setReplicas(Engine &engine, WorkloadWork &workload, int replicas);

// nodes.cpp
void actOnNode(Engine &engine, const NodeAction &action);

// scheduler.cpp
/// Taints and labels allow it; room is another matter.
bool mayRunOn(const NodeState &node, const PodSpec &spec);
/// How long a pod stays on a node with a NoExecute taint; nothing: for ever.
std::optional<int> toleratedSeconds(const PodSpec &spec, const Taint &taint);
void requestScheduling(Engine &engine, PodWork &work, EventId cause);
/// Tries all pods without a node again: something that may help them has changed.
void retryUnscheduled(Engine &engine, EventId cause);

// volumes.cpp
/// The text that keeps a pod from being scheduled because of a claim, empty when there is none.
std::string claimObstacle(const Engine &engine, const PodWork &work, Origin &origin);
/// Begins to wait for the volumes; true when they are all there at once.
bool mountVolumes(Engine &engine, PodWork &work, EventId cause);

// podsync.cpp
void requestSync(Engine &engine, PodWork &work, EventId cause);
/// The node goes down: what ran has ended, and nobody is there to notice.
void loseProcesses(Engine &engine, PodWork &work);
/// The node is up again: the kubelet finds the pod without a sandbox (KL-7).
void startAnew(Engine &engine, PodWork &work, EventId cause);
void sandboxReady(Engine &engine, PodWork &work, EventId cause);
inline constexpr const char *DeadlineText = "Pod was active on the node longer than the specified deadline";
EventId tellDeadline(Engine &engine, PodWork &work, EventId cause);
/// The kubelet takes a container for running until it has looked again.
inline bool looksAlive(const ContainerWork &container, const ContainerState &state)
{
    return state.isProcessAlive() || container.exitUnseen;
}
/// Goes on with the steps of the running sync, after whatever it waited for.
void nextStep(Engine &engine, PodWork &work, EventId cause);

// volumedata.cpp
/// What the program of a container is going to write from its first start on, as assumed.
void planWrites(Engine &engine, PodWork &work, std::size_t container, EventId cause);
/// The pod is gone, and its emptyDir volumes with it: `last` is what the world knew of it.
void eraseScratch(Engine &engine, const PodState &last, EventId cause);

// quotas.cpp
/// Why the API server refuses a pod of a namespace, empty where it does not.
std::string quotaError(const Engine &engine, const std::string &ns, const std::string &pod, const PodSpec &spec);

// environment.cpp
/// What the process of a container is about to start with.
void takeInput(Engine &engine, PodWork &work, std::size_t container);
/// The kubelet's words for a variable that a subPathExpr names and the container has not; empty where all is well.
std::string subPathError(const Engine &engine, const PodWork &work, std::size_t container);
/// Whether a mounted ConfigMap, Secret or field has changed since the pod's files were written.
bool hasOldFiles(const Engine &engine, const PodWork &work);
/// Brings the files of mounted ConfigMaps and Secrets in line, at each sync (VL-4).
EventId refreshVolumes(Engine &engine, PodWork &work, EventId cause, bool onlyNew = false);

// startcontainer.cpp
/// What follows when the runtime has created a container, or may start its process.
void goOnCreated(Engine &engine, PodWork &work, std::size_t container, EventId cause);
void goOnStarted(Engine &engine, PodWork &work, std::size_t container, EventId cause);
/// The process has ended while its postStart hook ran: a command in it ends with it, and has failed.
void breakPostStart(Engine &engine, PodWork &work, std::size_t container, EventId cause);
/// Runs a Start step up to its first wait; true when the step is over.
bool startContainer(Engine &engine, PodWork &work, std::size_t container, EventId cause);

// podstatus.cpp
/// Computes the status from what the node knows and publishes it; tells what became visible. Gives the newest event.
EventId publishStatus(Engine &engine, PodWork &work, EventId cause);
/// Only ready and started flags with the conditions that follow from them (PB-9).
EventId publishReadiness(Engine &engine, PodWork &work, EventId cause);
bool shouldRestart(const PodWork &work, const ContainerWork &container, int exitCode);
bool initialised(const PodWork &work, const PodState &pod, std::size_t container);

// probes.cpp
void createProbeWorkers(Engine &engine, PodWork &work, EventId cause);
void endProbes(ContainerWork &container, bool readinessToo);

// program.cpp
/// How the program of a container meets a probe now.
enum class Answer { Good, Refused, Error, Hang };
/// Whether probes of this kind meet something bad that the program's other callers do not.
bool hasOwnOutage(const Engine &engine, const ContainerWork &work, const ContainerState &state, ProbeKind kind);
/// Whether somebody listens on the port of a hook.
bool listensOn(const ContainerAssumptions &assume, std::optional<int> port);
/// HTTP status of an answer that is an error.
int errorStatus(const Engine &engine, const ContainerWork &work, const ContainerState &state, ProbeKind kind);
Answer answerTo(const Engine &engine, const ContainerWork &work, const ContainerState &state, ProbeKind kind);
/// The same for a client's request.
Answer answerToClient(const Engine &engine, const ContainerWork &work, const ContainerState &state);
void startProgram(Engine &engine, PodWork &work, std::size_t container, EventId cause);
/// Other assumptions about a container's program hold from now on: `before` are those of until now.
void assumeOtherwise(Engine &engine, PodWork &work, std::size_t container, const ContainerAssumptions &before,
                     EventId cause);
/// The process is over, by itself or not.
void endProgram(Engine &engine, PodWork &work, std::size_t container, int code, const std::string &reason,
                EventId cause);

void afterEnd(Engine &engine, PodWork &work, std::size_t container, const std::string &reason, EventId exited);

// termination.cpp
/// The last stages of a pod's life, each behind a wait of the node: every container has ended, the final phase, the
/// object goes.
void showCompleted(Engine &engine, PodWork &work, EventId cause);
void showFinal(Engine &engine, PodWork &work, EventId cause);
void removeObject(Engine &engine, PodWork &work, EventId cause);
/// A volume of the pod holds more than its limit: the kubelet stops the pod.
void evictFull(Engine &engine, PodWork &work, std::size_t volume, EventId cause);
void deletePod(Engine &engine, PodWork &work, int grace, bool force, Component source, EventId cause);
void stopPod(Engine &engine, PodWork &work, int grace, EventId cause);
void stopContainer(Engine &engine, PodWork &work, std::size_t container, int grace, bool ordered,
                   const std::string &message, const Sentence &plain, const Origin &origin, EventId cause);
/// The process has ended by itself while its preStop hook ran: true when the stop waits for the rest of the hook.
bool hookOutlives(Engine &engine, PodWork &work, std::size_t container, EventId cause);
/// After a container stopped: lets sidecars take their turn and ends the pod when it was the last.
void stopProceeds(Engine &engine, PodWork &work, EventId cause);

// endpoints.cpp
/// Brings the EndpointSlices in line with the pods of a namespace that have changed since the last time.
void syncEndpoints(Engine &engine, const std::string &ns, EventId cause);
/// The same for all pods, when there are new Services.
void fillEndpoints(Engine &engine, EventId cause);

/// Tells that the endpoints of a Service, or what leads to them, have changed for those who send requests.
void routesChanged(Engine &engine, const ObjectKey &service, EventId cause);

// deletions.cpp, outages.cpp
void deleteObject(Engine &engine, const DeleteObject &action);
void failProbe(Engine &engine, const FailProbe &action);
/// Gives a new pod's containers the outages that go on.
void addOutages(const Engine &engine, const PodState &pod, PodWork &work);

// traffic.cpp
/// The clients of the scenario begin.
void startTraffic(Engine &engine, EventId cause);
void changeTraffic(Engine &engine, const TrafficAction &action, EventId cause);
/// Clients go on as they are now assumed, `before` being what was assumed of them until now.
void assumeOtherClients(Engine &engine, const std::vector<FlowAssumptions> &before, EventId cause);
/// A process has ended: what it was working on is cut off.
void requestsLost(Engine &engine, PodWork &work, std::size_t container, EventId cause);
/// A node does not answer any more: neither do requests on their way there.
void requestsUnanswered(Engine &engine, const std::string &node);
/// Brings every flow's numbers up to now.
void countAllRequests(Engine &engine);
/// CPU that requests take of a pod, in thousandths of a core over the last seconds.
std::int64_t requestMillis(const Engine &engine, PodIndex pod);

// words.cpp: texts as components write them
std::string goDuration(Duration duration);
std::string podWithUid(const PodState &pod);

/// The event of a container of a pod, with the fields that every such event shares.
EventDraft podEvent(const PodState &pod, EventId cause, What what, Component source);
EventDraft containerEvent(const PodWork &work, const PodState &pod, std::size_t container, EventId cause, What what,
                          Component source);

} // namespace slipway::sim
