// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/assumptions.h"

#include <variant>

namespace slipway::sim
{

/// `kubectl delete pod`. The pod is named, or is the `index`-th (0-based, oldest first) living pod of a workload.
struct DeletePod {
    std::string kind = "Deployment"; ///< or "Pod"; names are those of the manifest
    std::string ns{};                ///< empty: any
    std::string name{};              ///< empty: the first pod of all
    int index = 0;
    std::optional<int> grace{}; ///< seconds, `--grace-period`
    bool force = false;
    bool evict = false; ///< through the eviction API, as `kubectl drain` does
    bool operator==(const DeletePod &) const = default;
};

/// An object comes to be: a missing ConfigMap, Secret, PersistentVolume, or a directory on the nodes (kind "HostPath").
/// A ConfigMap or Secret that exists gets the entries of `data` besides those that it has, or in their place.
struct CreateObject {
    std::string kind = "ConfigMap";
    std::string ns{};
    std::string name{};
    std::map<std::string, std::string> data{}; ///< empty for a new one: it has whatever key is asked for
    std::string storage{};                     ///< of a PersistentVolume
    std::string storageClass{};
    std::vector<std::string> accessModes{};
    bool operator==(const CreateObject &) const = default;
};

/// A controller sets a readiness gate's condition on all pods of a workload.
struct SetGate {
    std::string workload{};
    std::string condition{};
    bool value = true;
    bool operator==(const SetGate &) const = default;
};

/// An object of the files is applied now, not at the beginning.
struct ApplyObject {
    std::string kind{};
    std::string ns{}; ///< empty: any
    std::string name{};
    bool operator==(const ApplyObject &) const = default;
};

/// What somebody does with `kubectl` to a workload.
struct WorkloadAction {
    enum class Kind { SetImage, Scale, Pause, Resume, Undo, Restart };
    Kind what = Kind::Scale;
    std::string kind = "Deployment";
    std::string ns{}; ///< empty: any
    std::string name{};
    std::string container{};                      ///< of SetImage; empty: the first one
    std::string image{};                          ///< of SetImage
    int replicas = 1;                             ///< of Scale
    int toRevision = 0;                           ///< of Undo; 0: the one before
    std::optional<ContainerAssumptions> assume{}; ///< of SetImage: how the new version behaves
    bool operator==(const WorkloadAction &) const = default;
};

/// What happens to a node, or is done to it.
struct NodeAction {
    /// Kill: the machine goes down with its processes. Cut: nobody reaches it, its processes run on.
    enum class Kind { Kill, Cut, Restore, Cordon, Uncordon, Drain, Taint, Untaint };
    Kind what = Kind::Kill;
    std::string node{};
    sim::Taint taint{}; ///< of Taint and Untaint
    bool operator==(const NodeAction &) const = default;
};

/// `kubectl delete` of a whole object, with all that it owns.
struct DeleteObject {
    std::string kind{};
    std::string ns{}; ///< empty: any
    std::string name{};
    bool operator==(const DeleteObject &) const = default;
};

/// From now on clients send so many requests a second.
struct TrafficAction {
    FlowAssumptions flow{}; ///< which one; a new one where the scenario assumes none to that target
    double rate = 0;
    bool operator==(const TrafficAction &) const = default;
};

/// From now on the programs of a workload answer in this way, for so long.
struct FailProbe {
    std::string kind = "Deployment";
    std::string ns{}; ///< empty: any
    std::string name{};
    std::string container{}; ///< empty: all
    int index = -1;          ///< 0-based, oldest first: only this pod
    Outage outage{};         ///< `from` and `to` count from the step on
    bool operator==(const FailProbe &) const = default;
};

/// From now on other assumptions hold: for what begins from here on, for what running programs would still do by
/// themselves, for nodes and clients. Names drawn and waits begun stay; the hour on the clock does too.
struct Reassume {
    Assumptions assume{}; ///< all of them, also those that stay
    bool operator==(const Reassume &) const = default;
};

/// Something that somebody does to the cluster at a time.
struct Action {
    Time at{};
    std::variant<DeletePod, CreateObject, SetGate, ApplyObject, WorkloadAction, NodeAction, DeleteObject, TrafficAction,
                 FailProbe, Reassume>
        what{};
    bool operator==(const Action &) const = default;
};

/// One run to compute: everything in the manifests is applied at 0, then the actions happen.
struct Scenario {
    Assumptions assume{};
    std::vector<Action> actions{};
    /// The assumptions that hold at a moment, before the actions of that moment.
    const Assumptions &assumedAt(Time time) const;
    bool operator==(const Scenario &) const = default;
};

} // namespace slipway::sim
