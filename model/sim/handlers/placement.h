// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// Why a node cannot have a pod, in the scheduler's words (lifecycle spec SC-1).
struct Verdict {
    std::vector<std::string> reasons{}; ///< of the first filter that refuses
    bool preemptable = false;           ///< removing other pods could help
};

/// What pods take of a node.
struct Request {
    std::int64_t cpuMillis = 0;
    std::int64_t memoryBytes = 0;
};
struct Load {
    Request used{};
    int pods = 0;
    int siblings = 0; ///< of the same owner
    std::vector<const ContainerPort *> hostPorts{};
};
using Absent = std::set<PodIndex>; ///< pods that are to be thought away

inline constexpr const char *NoFreePorts = "node(s) didn't have free ports for the requested pod ports";

// nodefilters.cpp
Request requestOf(const PodSpec &spec);
/// The loads of all nodes, in their order, in one pass over the pods.
std::vector<Load> loadsOf(const Engine &engine, const PodState &incoming, const Absent &absent = {});
/// Whether the node could have the pod: the first filter that refuses gives the reasons.
Verdict filterNode(const Engine &engine, const PodWork &work, const NodeState &node, const Load &load,
                   const Absent &absent = {});
/// Single filters.
bool hasFreePorts(const Load &load, const PodSpec &spec);
bool matchesNodeLabels(const NodeState &node, const PodSpec &spec);
bool isTolerated(const PodSpec &spec, const Taint &taint);
bool toleratesTaints(const NodeState &node, const PodSpec &spec);

// placement.cpp
/// Pods that lie too unevenly, or that want to be near others or away from them. Reasons are empty when all is well.
Verdict spreadVerdict(const Engine &engine, const PodState &pod, const NodeState &node, const Absent &absent = {});
Verdict neighbourVerdict(const Engine &engine, const PodState &pod, const NodeState &node, const Absent &absent = {});
/// How much a pod prefers each node by what its manifest says, the more the better; all 0 where it says nothing.
std::vector<double> preferences(const Engine &engine, const PodState &pod, const std::vector<const NodeState *> &nodes);

// admission.cpp
/// False when the kubelet of the node that the pod names refuses it: it has failed then.
bool isAdmitted(Engine &engine, PodWork &work, EventId cause);

// scheduler.cpp
/// "0/3 nodes are available: 1 Insufficient cpu, 2 ...": how many nodes each reason holds for.
std::string unavailable(std::size_t nodes, const std::map<std::string, int> &reasons);

// priorities.cpp
/// The number of spec.priority or of the class that the pod names, and whether it pushes others aside.
int priorityOf(const Engine &engine, const PodSpec &spec);
bool mayPreempt(const Engine &engine, const PodSpec &spec);

// preemption.cpp
/// What came of the wish to push pods of lower priority aside.
struct Preemption {
    EventId told = EventId::None; ///< the last pod that has to go; None where none has
    std::string message{};        ///< why none has, in the scheduler's words
};
/// `verdicts` are those of all nodes, in their order.
Preemption preempt(Engine &engine, PodWork &work, const std::vector<Verdict> &verdicts, EventId cause);

} // namespace slipway::sim
