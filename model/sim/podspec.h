// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "sim/time.h"

#include <map>
#include <optional>

namespace slipway::sim
{

/// The place in the manifests that is in charge of something: `path` inside the object, as in findings.
struct Origin {
    ObjectRef object{};
    std::string path{}; ///< "spec.template.spec.containers[0].readinessProbe"
    Place place{};      ///< the entry's bytes; null file where the field is not written and a default rules
    bool operator==(const Origin &) const = default;
};

enum class ProbeKind { Startup, Readiness, Liveness };
enum class HandlerKind { HttpGet, TcpSocket, Grpc, Exec, Sleep, None };

/// How a probe or hook talks to its container.
struct Handler {
    HandlerKind kind = HandlerKind::None;
    std::string scheme = "HTTP";          ///< of HttpGet
    std::string host{};                   ///< of HttpGet and TcpSocket; empty is the pod's own address
    std::string path = "/";               ///< of HttpGet
    std::string port{};                   ///< as written: number or name
    std::optional<int> portNumber{};      ///< resolved in the same container; empty when there is no such name
    std::vector<std::string> command{};   ///< of Exec
    std::optional<double> sleepSeconds{}; ///< of Sleep, or where the command of Exec is a plain `sleep N`
    bool operator==(const Handler &) const = default;
};

/// A probe with the server's defaults filled in. Times in whole seconds, as in the manifest.
struct ProbeSpec {
    ProbeKind kind = ProbeKind::Readiness;
    Handler handler{};
    int initialDelay = 0;
    int period = 10;
    int timeout = 1;
    int successThreshold = 1;
    int failureThreshold = 3;
    std::optional<int> terminationGrace{};
    Origin origin{};
    bool operator==(const ProbeSpec &) const = default;
};

struct Hook {
    Handler handler{};
    Origin origin{};
    bool operator==(const Hook &) const = default;
};

enum class PullPolicy { Always, IfNotPresent, Never };
enum class RestartPolicy { Always, OnFailure, Never };
enum class ContainerKind { Init, Sidecar, App };

/// `restartPolicyRules`: an exit code in (or not in) the list restarts the container whatever its policy.
struct RestartRule {
    bool in = true;
    bool all = false; ///< RestartAllContainers: the whole pod begins anew in its sandbox
    std::vector<int> exitCodes{};
    bool operator==(const RestartRule &) const = default;
};

/// What a container cannot start without: a ConfigMap or Secret, or one key of it, that its environment reads.
struct ConfigNeed {
    std::string kind{}; ///< "ConfigMap" or "Secret"
    std::string name{};
    std::string key{}; ///< empty: the whole object (envFrom)
    Origin origin{};
    bool operator==(const ConfigNeed &) const = default;
};

/// All keys of a ConfigMap or Secret as variables.
struct EnvSource {
    std::string kind{};
    std::string name{};
    std::string prefix{};
    bool operator==(const EnvSource &) const = default;
};

/// One variable.
struct EnvVariable {
    enum class Source { Value, ConfigMap, Secret, Field, Resource };
    std::string name{};
    Source source = Source::Value;
    std::string value{};  ///< of Value; the divisor of Resource
    std::string object{}; ///< of ConfigMap and Secret
    std::string key{};    ///< in it; the path of Field; "limits.cpu" of Resource
    bool operator==(const EnvVariable &) const = default;
};

struct MountPoint {
    std::string volume{};
    std::string path{}; ///< in the container, without a final slash
    std::string subPath{};
    bool expands = false; ///< `subPath` was written as subPathExpr: $(NAME) stands for a variable of the container
    bool operator==(const MountPoint &) const = default;
};

struct ContainerPort {
    std::string name{};
    int number = 0;
    int hostPort = 0;
    std::string hostIp{};
    std::string protocol = "TCP";
    bool operator==(const ContainerPort &) const = default;
};

struct ContainerSpec {
    std::string name{};
    ContainerKind kind = ContainerKind::App;
    std::string image{};
    bool imageValid = true; ///< the image reference can be parsed
    PullPolicy pullPolicy = PullPolicy::IfNotPresent;
    std::optional<RestartPolicy> restartPolicy{}; ///< the container's own
    std::vector<RestartRule> restartRules{};
    std::vector<ProbeSpec> probes{};
    std::optional<Hook> postStart{};
    std::optional<Hook> preStop{};
    std::vector<std::string> command{}; ///< in place of the image's entry point
    std::vector<std::string> args{};
    std::vector<EnvSource> envFrom{};
    std::vector<EnvVariable> env{};
    std::vector<MountPoint> mountPoints{};
    std::map<std::string, std::int64_t> resources{}; ///< "limits.cpu", ...: thousandths
    std::vector<ContainerPort> ports{};
    std::vector<ConfigNeed> environment{}; ///< required ones only
    std::vector<std::string> mounts{};     ///< names of volumes
    std::int64_t cpuMillis = 0;            ///< requested
    std::int64_t memoryBytes = 0;          ///< requested
    bool runAsNonRoot = false;
    std::optional<std::int64_t> runAsUser{};
    Origin origin{};
    Origin imageOrigin{};
    bool operator==(const ContainerSpec &) const = default;
    const ProbeSpec *probe(ProbeKind kind) const
    {
        for (const ProbeSpec &probe : probes)
            if (probe.kind == kind)
                return &probe;
        return nullptr;
    }
};

/// A file that a volume makes of a key or field.
struct VolumeItem {
    std::string key{}; ///< of a ConfigMap or Secret; the field's path of a downwardAPI volume; "limits.cpu"
    std::string path{};
    std::optional<int> mode{};
    std::string container{}; ///< of downwardAPI with a resource: whose
    std::string divisor{};   ///< the same
    bool operator==(const VolumeItem &) const = default;
};

struct VolumeSpec {
    enum class Source { EmptyDir, ConfigMap, Secret, HostPath, Claim, DownwardApi, Projected, Other };
    std::string name{};
    Source source = Source::EmptyDir;
    std::string target{};            ///< name of the ConfigMap, Secret or claim; path on the node
    std::string hostPathType{};      ///< of HostPath
    std::vector<std::string> keys{}; ///< required keys (items) of a ConfigMap or Secret
    bool optional = false;
    bool inMemory = false; ///< emptyDir of medium Memory
    int defaultMode = 0644;
    std::vector<VolumeItem> items{};
    std::optional<std::int64_t> sizeLimit{}; ///< of an emptyDir on disk, in bytes
    std::string sizeLimitText{};             ///< as written
    std::vector<VolumeSpec> sources{};       ///< of Projected: ConfigMaps, Secrets and fields, later ones over earlier
    Origin origin{};
    bool operator==(const VolumeSpec &) const = default;
};

struct Toleration {
    std::string key{}; ///< empty, with Exists: every taint
    bool exists = false;
    std::string value{};
    std::string effect{};         ///< empty: every effect
    std::optional<int> seconds{}; ///< of NoExecute; empty: for ever
    bool operator==(const Toleration &) const = default;
};

/// One expression over labels.
struct LabelRequirement {
    std::string key{};
    std::string op{}; ///< In, NotIn, Exists, DoesNotExist; of nodes also Gt, Lt
    std::vector<std::string> values{};
    bool holds(const std::map<std::string, std::string> &labels) const;
    bool operator==(const LabelRequirement &) const = default;
};

/// A label selector: all labels and expressions have to hold; one that is not written selects nothing.
struct LabelQuery {
    bool written = false;
    std::map<std::string, std::string> labels{};
    std::vector<LabelRequirement> requirements{};
    bool selects(const std::map<std::string, std::string> &labels) const;
    bool operator==(const LabelQuery &) const = default;
};

using NodeTerm = std::vector<LabelRequirement>; ///< all of them
struct PreferredNodes {
    NodeTerm term{};
    int weight = 1;
    bool operator==(const PreferredNodes &) const = default;
};

/// Pods that a pod wants near it, or not: on nodes with the same value of a label.
struct PodTerm {
    LabelQuery pods{};
    std::vector<std::string> namespaces{}; ///< empty: the pod's own
    bool everyNamespace = false;
    std::string topologyKey{};
    int weight = 0; ///< of a preferred term
    Origin origin{};
    bool operator==(const PodTerm &) const = default;
};

struct SpreadConstraint {
    int maxSkew = 1;
    int minDomains = 1;
    std::string topologyKey{};
    bool hard = true; ///< DoNotSchedule; else ScheduleAnyway
    bool honorsNodeAffinity = true;
    bool honorsTaints = false;
    LabelQuery pods{};
    std::vector<std::string> matchLabelKeys{};
    Origin origin{};
    bool operator==(const SpreadConstraint &) const = default;
};

/// A pod template (or bare pod) as the simulator needs it: read from the tree, server defaults filled in.
struct PodSpec {
    std::map<std::string, std::string> labels{};
    std::map<std::string, std::string> annotations{};
    std::string serviceAccount{};
    bool serviceLinks = true;
    std::vector<ContainerSpec> initContainers{}; ///< in order; sidecars among them
    std::vector<ContainerSpec> containers{};
    std::vector<VolumeSpec> volumes{};
    std::map<std::string, std::string> nodeSelector{};
    /// Required node affinity: one of the terms has to hold, all of its expressions.
    std::vector<NodeTerm> nodeTerms{};
    std::vector<PreferredNodes> preferredNodes{};
    std::vector<PodTerm> affinity{}, antiAffinity{};                   ///< required
    std::vector<PodTerm> preferredAffinity{}, preferredAntiAffinity{}; ///< with weights
    std::vector<SpreadConstraint> spread{};
    Origin affinityOrigin{};
    std::vector<Toleration> tolerations{};
    std::string nodeName{};
    std::vector<std::string> readinessGates{};
    std::vector<std::string> schedulingGates{};
    RestartPolicy restartPolicy = RestartPolicy::Always;
    int terminationGrace = 30;
    std::optional<int> activeDeadline{};
    std::string priorityClass{};
    std::optional<int> priority{}; ///< as written; usually admission finds it by the class
    bool preempts = true;          ///< false: preemptionPolicy Never
    int deletionCost = 0;          ///< annotation controller.kubernetes.io/pod-deletion-cost
    Origin origin{};
    Origin graceOrigin{};
    bool operator==(const PodSpec &) const = default;
};

/// Reads a PodSpec node of an object (`spec` of a Pod, `spec.template.spec` of a workload); `metadata` gives the
/// labels. Never fails: what is wrong or missing has its default.
PodSpec readPodSpec(const Object &object, NodeRef spec, NodeRef metadata);
LabelQuery readLabelQuery(NodeRef selector);
/// `nodeSelectorTerms` of a pod's affinity or a volume's.
std::vector<NodeTerm> readNodeTerms(NodeRef terms);
bool anyTermHolds(const std::vector<NodeTerm> &terms, const std::map<std::string, std::string> &labels);

/// The place of a field of an object; where it is not written, that of the nearest written parent, with a null file.
Origin originOf(const Object &object, NodeRef node);
Origin originOfMissing(const Object &object, NodeRef parent, std::string_view key);

/// "500m", "0.5", "2Gi" in thousandths of a unit; nothing where it is no quantity.
std::optional<std::int64_t> quantityMillis(std::string_view text);

} // namespace slipway::sim
