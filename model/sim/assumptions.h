// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/objectkey.h"
#include "sim/podspec.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipway::sim
{

/// What the program in a container does when it gets SIGTERM.
enum class OnSigterm {
    Exit,  ///< ends at once with exit code 0
    Drain, ///< stops listening, finishes its work for `drain`, then ends with exit code 0
    Ignore ///< keeps running until SIGKILL (for example a shell as process 1)
};

/// How a container that does not answer well fails.
enum class HowItFails {
    Refused, ///< connections are refused
    Error,   ///< HTTP 503, exit code 1, NOT_SERVING
    Hang     ///< no answer until the time-out
};

/// A stretch of time in which the program does not answer well.
struct Outage {
    bool sinceStart = false; ///< times count from each start of the program, not from the beginning of the run
    Duration from{};
    Duration to = Never; ///< exclusive
    HowItFails how = HowItFails::Error;
    bool untilRestart = false;       ///< a new process is healthy again (a hang), not: what it depends on is down
    bool readinessOnly = false;      ///< liveness and startup probes still pass
    std::optional<ProbeKind> only{}; ///< of the probes only this kind notices
    int status = 503;                ///< of HowItFails::Error, where HTTP is asked
    bool operator==(const Outage &) const = default;
};

/// How one instance of a container ends by itself.
struct SelfExit {
    Duration after = Never; ///< since its start
    int code = 0;
    bool outOfMemory = false; ///< killed by the kernel: exit code 137, OOMKilled
    bool operator==(const SelfExit &) const = default;
};

/// How a healthy program answers a probe, where that is not "well and at once".
struct Reply {
    Duration takes{};
    int status = 200;           ///< of HTTP; 300 to 399 passes with a warning
    bool redirectsAway = false; ///< HTTP sends the kubelet to another host: passes with a warning
    int exitCode = 0;           ///< of a command
    std::string file{};         ///< a command that looks for a text in a file of a volume passes where it finds it
    std::string looksFor{};
    std::string output{};      ///< what the command or the final answer of a redirect says
    bool commandExists = true; ///< false: the probe never has a verdict
    bool speaksGrpcHealth = true;
    bool operator==(const Reply &) const = default;
};

/// Data that the program writes to a volume.
struct Write {
    std::string volume{};
    Duration after{}; ///< since the first start
    std::int64_t bytes = 0;
    bool operator==(const Write &) const = default;
};

/// Everything about a container that its manifest cannot say. Defaults are those of a well-behaved small program.
struct ContainerAssumptions {
    Duration pullTime = seconds(2);
    bool imageExists = true;            ///< false: each pull fails
    bool imageOnNode = false;           ///< every node has it beforehand
    bool registryReachable = true;      ///< false: each pull fails because nobody answers
    bool programExists = true;          ///< false: the image lacks the program, no instance ever starts
    std::string imageUser = "0";        ///< the image's USER
    Duration listensAfter = seconds(1); ///< since the process started
    Duration healthyAfter = seconds(1); ///< since the process started; answers 503 from listening until then
    std::vector<int> ports{};           ///< that the program listens on; empty: all that it is asked on
    std::vector<Outage> outages{};
    std::map<ProbeKind, Reply> replies{};
    std::vector<Write> writes{};
    std::vector<SelfExit> exits{}; ///< by instance, the last one for all later ones; empty: init containers and those
                                   ///< of Jobs end well after `workTime`, others run on
    Duration workTime = seconds(2);
    OnSigterm onSigterm = OnSigterm::Exit;
    Duration drain = seconds(5);           ///< of OnSigterm::Drain
    Duration postStartTime = seconds(0.5); ///< of exec and httpGet hooks, unless the command is a plain `sleep N`
    Duration preStopTime = seconds(0.5);
    int postStartExit = 0; ///< exit code of an exec hook's command
    int preStopExit = 0;
    bool servesWhileDraining = false; ///< of OnSigterm::Drain: keeps its listener open until it ends
    int sigtermExit = 0;              ///< exit code after SIGTERM
    int earlySigtermExit = 143;       ///< the same while the process has only just begun
    bool probesPass = true;           ///< false: probes never pass although the program runs
    bool operator==(const ContainerAssumptions &) const = default;
};

/// Keeps pods that do not tolerate it off a node, or drives them away.
struct Taint {
    std::string key{};
    std::string value{};
    std::string effect = "NoSchedule"; ///< or PreferNoSchedule, NoExecute
    bool operator==(const Taint &) const = default;
};

/// A machine of the imagined cluster.
struct NodeAssumptions {
    std::string name{}; ///< empty: node-1, node-2, ...
    std::int64_t cpuMillis = 4000;
    std::int64_t memoryBytes = std::int64_t{8} * 1024 * 1024 * 1024;
    int maxPods = 110;
    std::map<std::string, std::string> labels{};
    std::vector<Taint> taints{};
    bool operator==(const NodeAssumptions &) const = default;
};

/// From a moment on, what all pods of a workload need together.
struct LoadStep {
    Time from{};
    std::int64_t cpuMillis = 0;
    bool operator==(const LoadStep &) const = default;
};

/// From a moment on, the value of something that is measured, in thousandths: the memory of each pod in bytes, a
/// metric of each pod, of an object or of something outside of the cluster.
struct MetricStep {
    Time from{};
    std::int64_t millis = 0;
    bool operator==(const MetricStep &) const = default;
};

/// From a moment on, so many requests a second.
struct RateStep {
    Time from{};
    double rate = 0;
    bool operator==(const RateStep &) const = default;
};

/// Clients that send requests to a Service, or through an Ingress.
struct FlowAssumptions {
    std::string name{};                         ///< empty: the target's
    ObjectKey target{"Service", "default", {}}; ///< a Service, or kind "Ingress": whichever rule fits
    int port = 0;                               ///< of the Service; 0: its first
    std::string host{};                         ///< of an Ingress
    std::string path = "/";
    std::vector<RateStep> rates{};    ///< in order of time; none before the first
    Duration duration = seconds(0.1); ///< from the connection to the answer
    Duration timeout = seconds(5);    ///< after which the client gives up
    Duration cpu{};                   ///< CPU time that the program needs for one
    /// They come in turn from so many clients, each with an address of its own; 0: each from a new one.
    int clients = 0;
    bool keepAlive = false; ///< a client sends its next request over the same connection
    /// The clients come from outside of the cluster, through a port of the nodes.
    bool outside = false;
    /// Where the clients run, or through which node they come; empty: all nodes alike.
    std::string node{};
    /// "http://web.default:80/", "http://shop.example/cart".
    std::string url() const;
    bool operator==(const FlowAssumptions &) const = default;
};

/// 2026-01-01T00:00:00Z in seconds since 1970.
inline constexpr std::int64_t DefaultWallClock = 1'767'225'600;

/// The part of a run that does not stand in the manifests.
struct Assumptions {
    int nodes = 2;             ///< workers
    bool controlPlane = false; ///< one more node that ordinary pods do not tolerate
    NodeAssumptions node{};
    std::vector<NodeAssumptions> ownNodes{}; ///< written one by one, in place of `nodes` times `node`
    /// Silence of a node until it counts as not ready: 50 s since Kubernetes 1.32, 40 s before.
    Duration nodeGrace = seconds(50);
    std::int64_t wallClock = DefaultWallClock; ///< seconds since 1970, UTC, when the run begins
    bool ingressRetries = true;                ///< the Ingress controller tries up to three pods, as ingress-nginx does
    std::vector<FlowAssumptions> traffic{};
    Duration propagation = seconds(1); ///< from a change of endpoints until every node routes accordingly
    bool defaultStorageClass = true;   ///< claims without a volume in the files are provisioned
    std::uint64_t seed = 1;            ///< of names, uids, ties and (with `jitter`) delays
    bool jitter = false;               ///< real clusters' random lengthening of retries and resyncs
    ContainerAssumptions standard{};   ///< for all containers without an entry below
    /// Keys as made by `keyOf`; an entry for a container beats one for its workload.
    std::map<std::string, ContainerAssumptions> containers{};
    std::map<std::string, std::vector<LoadStep>> loads{}; ///< by workload, as made by `keyOf`; in order of time
    /// Memory of each pod of a workload, by `keyOf`.
    std::map<std::string, std::vector<MetricStep>> memory{};
    std::map<std::string, std::vector<MetricStep>> metrics{}; ///< of autoscalers beside CPU and memory, by name

    /// "Deployment/shop/web" or, with a container, "Deployment/shop/web/app". The namespace is "default" where none is
    /// written.
    static std::string keyOf(const std::string &kind, const std::string &ns, const std::string &workload,
                             const std::string &container = {});
    const ContainerAssumptions &of(const std::string &workloadKey, const std::string &container) const;
    bool operator==(const Assumptions &) const = default;
};

} // namespace slipway::sim
