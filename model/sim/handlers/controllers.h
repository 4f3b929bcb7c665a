// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/replicaset.h"
#include "sim/handlers/handlers.h"

namespace slipway::sim
{

// workloads.cpp: shared by the controllers that make pods.
/// The pods that exist in the API, terminating ones too.
PodList podsOf(const Engine &engine, const ObjectKey &owner);
std::string newPodName(Engine &engine, const std::string &owner);
/// Tells that the controller deletes a pod of its own, and does it.
void removePodOf(Engine &engine, const WorkloadWork &workload, const PodState &pod, EventId cause);
/// Makes and deletes pods as a ReplicaSet does.
void followPlan(Engine &engine, WorkloadWork &workload, const WorkloadState &wanted, EventId cause);
/// Condition ReplicaFailure of a ReplicaSet: there while its last pod could not be made.
void showCreateError(const WorkloadWork &workload, WorkloadState &state, Time now);
/// Publishes the counts of a workload when they changed.
void showCounts(Engine &engine, const WorkloadWork &workload, EventId cause);
EventId tellCounts(Engine &engine, const WorkloadWork &workload, const WorkloadState &state, EventId cause);
Component controllerOf(const std::string &kind);

// One turn of each controller, in the file of its kind.
void syncDeploymentObject(Engine &engine, WorkloadWork &workload, EventId cause);
void syncOwnedReplicaSet(Engine &engine, WorkloadWork &workload, EventId cause);
void syncStatefulSet(Engine &engine, WorkloadWork &workload, EventId cause);
void syncDaemonSet(Engine &engine, WorkloadWork &workload, EventId cause);
void syncJob(Engine &engine, WorkloadWork &workload, EventId cause);
void syncCronJob(Engine &engine, WorkloadWork &workload, EventId cause);

// failurepolicy.cpp: what a Job's podFailurePolicy says of pods that have failed.
void readFailurePolicy(WorkloadWork &job, NodeRef policy);
/// It does not count.
bool isIgnored(const WorkloadWork &job, const PodState &pod);
/// Why one of them ends the whole Job, in the controller's words; empty where none does.
std::string jobFailedBy(const WorkloadWork &job, const PodList &pods);

// deletions.cpp
/// Removes a workload with what it owns; its pods are deleted.
void collectGarbage(Engine &engine, const ObjectKey &key, EventId cause);

/// How many nodes get a pod of a DaemonSet.
int daemonNodes(const Engine &engine, const WorkloadWork &workload);

} // namespace slipway::sim
