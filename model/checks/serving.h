// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podshare.h"
#include "checks/rule.h"

namespace slipway
{

/// How the workloads of the open files belong together with the Services, budgets, autoscalers and claims around them.

/// Folders often hold variants of one application: where the object's own file has some of these, only they are meant.
std::vector<const Object *> ownFileFirst(const Facts &facts, std::vector<const Object *> found, const Object &object);

/// How many pods a workload keeps.
struct Replicas {
    int count = 1;
    NodeRef written{};              ///< `replicas`, or the autoscaler's `minReplicas`; missing for the default
    const Object *scaler = nullptr; ///< whose number it is
};
/// The number in the workload, or the least that its autoscaler keeps. Nothing for kinds without one and for values
/// that are no number.
std::optional<Replicas> replicasOf(const Facts &facts, const Object &workload);
/// The same once the autoscaler, where there is one, has taken over.
std::optional<Replicas> scaledReplicasOf(const Facts &facts, const Object &workload);

/// The Services that send requests to the pods of a workload.
std::vector<const Object *> servicesOf(const Facts &facts, const Object &workload);
/// The pods that a Service sends requests to.
std::vector<const Object *> servedBy(const Facts &facts, const Object &service);

/// `targetPort` of a Service's port, or its `port` where that is not written or 0.
NodeRef targetPortOf(NodeRef port);
/// The number or name as a container declares it.
bool declares(const Container &container, NodeRef target);
/// The container that answers a Service: the one that declares its first port, or the only one.
const Container *answering(const Object &service, const PodTemplate &pod);
/// Runs as long as its pod.
bool isMain(const Container &container);

/// A volume whose claim is among the files and lets only one node (or pod) at a time have it.
struct ExclusiveClaim {
    NodeRef name{}; ///< `claimName` in the pod
    const Object *claim = nullptr;
    bool isForOnePod = false; ///< ReadWriteOncePod
};
std::vector<ExclusiveClaim> exclusiveClaims(const Facts &facts, const Object &workload);

/// maxSurge and maxUnavailable of a Deployment, 25% where they are not written; nothing for Recreate and other texts.
std::optional<RolloutRoom> rolloutRoomOf(NodeRef deploymentSpec, int replicas);

/// "25% of 3 is rounded down to 0."; empty where nothing has to be rounded.
QString roundingText(PodShare share, int total, bool roundUp);

/// Adds a fix where there is an edit.
void addFix(const Scope &scope, Diagnostic &finding, const QString &title, EditSet edits, bool safe = false);
/// Lets a fix also change another object.
void alsoChange(Fix &fix, const Object &object, EditSet edits);
/// A fix that adds documents to the end of the object's file.
void addNewDocument(const Scope &scope, Diagnostic &finding, const QString &title, const std::string &document);

} // namespace slipway
