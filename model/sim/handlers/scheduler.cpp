// SPDX-License-Identifier: GPL-3.0-or-later
// Which node a pod gets, or why none (spec section 3): the filters in the scheduler's order; then what the pod prefers,
// the fewest of its kind, the emptiest.
#include "sim/handlers/claims.h"
#include "sim/handlers/placement.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace slipway::sim
{

namespace
{

struct Request {
    std::int64_t cpuMillis = 0;
    std::int64_t memoryBytes = 0;
};

/// SC-2: all app containers and sidecars together, or what one init container needs beside the sidecars before it.
Request requestOf(const PodSpec &spec)
{
    Request sum, most;
    for (const ContainerSpec &container : spec.initContainers) {
        if (container.kind == ContainerKind::Sidecar) {
            sum.cpuMillis += container.cpuMillis;
            sum.memoryBytes += container.memoryBytes;
            continue;
        }
        most.cpuMillis = std::max(most.cpuMillis, sum.cpuMillis + container.cpuMillis);
        most.memoryBytes = std::max(most.memoryBytes, sum.memoryBytes + container.memoryBytes);
    }
    for (const ContainerSpec &container : spec.containers) {
        sum.cpuMillis += container.cpuMillis;
        sum.memoryBytes += container.memoryBytes;
    }
    return {std::max(sum.cpuMillis, most.cpuMillis), std::max(sum.memoryBytes, most.memoryBytes)};
}

struct Load {
    Request used{};
    int pods = 0;
    int siblings = 0; ///< of the same owner
    std::vector<const ContainerPort *> hostPorts{};
};

/// The loads of all nodes, in their order, in one pass over the pods.
std::vector<Load> loadsOf(const Engine &engine, const PodState &incoming)
{
    std::vector<Load> loads(engine.world.nodes.size());
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < loads.size(); ++i)
        positions.emplace(engine.world.nodes[i].name, i);
    for (const PodState &pod : engine.world.pods) {
        const auto position = pod.isFinished() ? positions.end() : positions.find(pod.node);
        if (position == positions.end())
            continue;
        Load &load = loads[position->second];
        const Request request = requestOf(*pod.spec);
        load.used.cpuMillis += request.cpuMillis;
        load.used.memoryBytes += request.memoryBytes;
        ++load.pods;
        load.siblings += pod.owner == incoming.owner && !pod.owner.kind.empty() && !pod.deletedAt ? 1 : 0;
        for (const ContainerSpec &container : pod.spec->containers)
            for (const ContainerPort &port : container.ports)
                if (port.hostPort)
                    load.hostPorts.push_back(&port);
    }
    return loads;
}

/// SC-3: an address that is not written is every address.
bool conflicts(const ContainerPort &a, const ContainerPort &b)
{
    const auto isAny = [](const ContainerPort &port) { return port.hostIp.empty() || port.hostIp == "0.0.0.0"; };
    return a.hostPort == b.hostPort && a.protocol == b.protocol && (isAny(a) || isAny(b) || a.hostIp == b.hostIp);
}

} // namespace

bool matchesNodeLabels(const NodeState &node, const PodSpec &spec)
{
    const bool selected = std::all_of(spec.nodeSelector.begin(), spec.nodeSelector.end(), [&](const auto &wanted) {
        const auto label = node.labels.find(wanted.first);
        return label != node.labels.end() && label->second == wanted.second;
    });
    return selected && (spec.nodeTerms.empty() || anyTermHolds(spec.nodeTerms, node.labels));
}

namespace
{

bool tolerates(const Toleration &toleration, const Taint &taint)
{
    const bool sameKey = toleration.key == taint.key || (toleration.key.empty() && toleration.exists);
    return sameKey && (toleration.exists || toleration.value == taint.value) &&
           (toleration.effect.empty() || toleration.effect == taint.effect);
}

bool isTolerated(const PodSpec &spec, const Taint &taint)
{
    return std::any_of(spec.tolerations.begin(), spec.tolerations.end(),
                       [&](const Toleration &toleration) { return tolerates(toleration, taint); });
}

} // namespace

bool toleratesTaints(const NodeState &node, const PodSpec &spec)
{
    return std::all_of(node.taints.begin(), node.taints.end(), [&](const Taint &taint) {
        return taint.effect == "PreferNoSchedule" || isTolerated(spec, taint);
    });
}

namespace
{

Verdict resourceVerdict(const NodeState &node, const Load &load, const PodSpec &spec)
{
    const Request request = requestOf(spec);
    Verdict verdict{.preemptable = request.cpuMillis <= node.cpuMillis && request.memoryBytes <= node.memoryBytes};
    if (request.cpuMillis > 0 && request.cpuMillis > node.cpuMillis - load.used.cpuMillis)
        verdict.reasons.push_back("Insufficient cpu");
    if (request.memoryBytes > 0 && request.memoryBytes > node.memoryBytes - load.used.memoryBytes)
        verdict.reasons.push_back("Insufficient memory");
    if (load.pods >= node.maxPods)
        verdict.reasons.push_back("Too many pods");
    return verdict;
}

/// SC-1: the first filter that refuses gives the reasons.
Verdict filter(const Engine &engine, const PodWork &work, const NodeState &node, const Load &load)
{
    const PodSpec &spec = *work.spec;
    if (node.unschedulable && !isTolerated(spec, {.key = "node.kubernetes.io/unschedulable"}))
        return {{"node(s) were unschedulable"}, false};
    if (!toleratesTaints(node, spec))
        return {{"node(s) had untolerated taint(s)"}, false};
    if (!matchesNodeLabels(node, spec))
        return {{"node(s) didn't match Pod's node affinity/selector"}, false};
    for (const ContainerSpec &container : spec.containers)
        for (const ContainerPort &port : container.ports)
            if (port.hostPort && std::any_of(load.hostPorts.begin(), load.hostPorts.end(),
                                             [&](const ContainerPort *taken) { return conflicts(port, *taken); }))
                return {{"node(s) didn't have free ports for the requested pod ports"}, true};
    if (Verdict verdict = resourceVerdict(node, load, spec); !verdict.reasons.empty())
        return verdict;
    if (const std::string obstacle = volumeObstacle(engine, work, node); !obstacle.empty())
        return {{obstacle}, obstacle.find("ReadWriteOncePod") != std::string::npos};
    if (Verdict verdict = spreadVerdict(engine, engine.state(work), node); !verdict.reasons.empty())
        return verdict;
    return neighbourVerdict(engine, engine.state(work), node);
}

double fullness(const NodeState &node, const Load &load)
{
    const auto share = [](std::int64_t used, std::int64_t of) {
        return of > 0 ? static_cast<double>(used) / static_cast<double>(of) : 1.0;
    };
    return share(load.used.cpuMillis, node.cpuMillis) + share(load.used.memoryBytes, node.memoryBytes);
}

/// SC-6, SC-7: the scheduler's whole sentence.
std::string failureText(std::size_t nodes, const std::map<std::string, int> &reasons, int preemptable)
{
    const std::string total = std::to_string(nodes);
    std::vector<std::string> parts;
    for (const auto &[reason, count] : reasons)
        parts.push_back(std::to_string(count) + " " + reason);
    std::sort(parts.begin(), parts.end());
    std::string text = "0/" + total + " nodes are available: ";
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i ? ", " : "") + parts[i];
    text += ". no new claims to deallocate, preemption: 0/" + total + " nodes are available: ";
    const int hopeless = static_cast<int>(nodes) - preemptable;
    if (preemptable > 0)
        text +=
            std::to_string(preemptable) + " No preemption victims found for incoming pod" + (hopeless > 0 ? ", " : ".");
    if (hopeless > 0)
        text += std::to_string(hopeless) + " Preemption is not helpful for scheduling.";
    return text;
}

void setScheduled(PodState &pod, bool value, const std::string &reason, const std::string &message, Time now)
{
    std::erase_if(pod.conditions, [](const Condition &c) { return c.type == "PodScheduled"; });
    pod.conditions.insert(pod.conditions.begin(), {"PodScheduled", value, reason, message, now});
}

void fail(Engine &engine, PodWork &work, const std::string &message, Sentence plain, const Origin &origin,
          EventId cause)
{
    PodState &pod = engine.edit(work);
    setScheduled(pod, false, "Unschedulable", message, engine.now);
    EventDraft event = podEvent(pod, cause, What::FailedScheduling, Component::Scheduler);
    event.type = EventType::Warning;
    event.reason = "FailedScheduling";
    event.message = message;
    event.plain = std::move(plain);
    event.origin = origin;
    work.cause = engine.emit(std::move(event));
    publishStatus(engine, work, work.cause);
}

void bind(Engine &engine, PodWork &work, const std::string &node, bool told, EventId cause)
{
    PodState &pod = engine.edit(work);
    pod.node = node;
    setScheduled(pod, true, {}, {}, engine.now);
    work.onNode = true;
    if (told) {
        EventDraft event = podEvent(pod, cause, What::Scheduled, Component::Scheduler);
        event.type = EventType::Normal;
        event.reason = "Scheduled";
        event.message = "Successfully assigned " + pod.key.ns + "/" + pod.key.name + " to " + node;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The scheduler chooses %1 for pod %2."), {node, pod.key.name}};
        cause = engine.emit(std::move(event));
    }
    requestSync(engine, work, cause);
}

/// KL-1: the kubelet's own look at a pod that names its node. What it refuses has failed for good.
bool isAdmitted(Engine &engine, PodWork &work, EventId cause)
{
    const PodState &pod = engine.state(work);
    const NodeState &node = *engine.node(work.spec->nodeName);
    const auto position = static_cast<std::size_t>(&node - engine.world.nodes.data());
    const Load load = loadsOf(engine, pod)[position];
    const Request request = requestOf(*work.spec);
    const bool cpu = request.cpuMillis > 0 && request.cpuMillis > node.cpuMillis - load.used.cpuMillis;
    const bool memory = request.memoryBytes > 0 && request.memoryBytes > node.memoryBytes - load.used.memoryBytes;
    if (!cpu && !memory)
        return true;
    const auto numbers = [](std::int64_t requested, std::int64_t used, std::int64_t capacity) {
        return ", requested: " + std::to_string(requested) + ", used: " + std::to_string(used) +
               ", capacity: " + std::to_string(capacity);
    };
    const std::string text = std::string("Node didn't have enough resource: ") + (cpu ? "cpu" : "memory") +
                             (cpu ? numbers(request.cpuMillis, load.used.cpuMillis, node.cpuMillis)
                                  : numbers(request.memoryBytes, load.used.memoryBytes, node.memoryBytes));
    PodState &refused = engine.edit(work);
    refused.node = node.name;
    refused.phase = Phase::Failed;
    refused.reason = refused.status = cpu ? "OutOfcpu" : "OutOfmemory";
    refused.message = "Pod was rejected: " + text;
    EventDraft event = podEvent(refused, cause, What::PodFinished, Component::Kubelet);
    event.type = EventType::Warning;
    event.reason = refused.reason;
    event.message = text;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "Node %1, which pod %2 asks for by name, has no room for it: the pod has failed."),
                   {node.name, refused.key.name}};
    work.onNode = true; // nobody schedules it again
    work.finished = true;
    requestWorkloadSync(engine, refused.owner, engine.emit(std::move(event)));
    return false;
}

struct Candidate {
    const NodeState *node = nullptr;
    int siblings = 0;
    double fullness = 0;
};

/// Which of the nodes that could have the pod: preferences, then few of its kind, then room; the rest is luck.
const NodeState &best(Engine &engine, const PodState &pod, const std::vector<Candidate> &candidates)
{
    std::vector<const NodeState *> nodes;
    for (const Candidate &candidate : candidates)
        nodes.push_back(candidate.node);
    const std::vector<double> preferred = preferences(engine, pod, nodes);
    std::size_t chosen = 0;
    std::uint64_t ties = 0;
    const auto rank = [&](std::size_t i) {
        return std::tuple(-preferred[i], candidates[i].siblings, candidates[i].fullness);
    };
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        ties = rank(i) == rank(chosen) ? ties + 1 : rank(i) < rank(chosen) ? 0 : ties;
        const bool luck = rank(i) == rank(chosen) && engine.random.below(ties + 1) == 0;
        if (rank(i) < rank(chosen) || luck)
            chosen = i;
    }
    return *candidates[chosen].node;
}

/// The field that most of the reasons are about.
Origin originOfReasons(const PodSpec &spec, const std::map<std::string, int> &reasons)
{
    const auto about = [&](const char *word) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&](const auto &reason) { return reason.first.find(word) != std::string::npos; });
    };
    const auto written = [](const Origin &origin) { return !origin.path.empty(); };
    if (about("spread") && !spec.spread.empty())
        return spec.spread.front().origin;
    if (about("affinity rules") && written(spec.affinityOrigin))
        return spec.affinityOrigin;
    if (about("Insufficient") || about("ports"))
        return spec.containers.empty() ? spec.origin : spec.containers.front().origin;
    if (about("affinity/selector") && spec.nodeSelector.empty() && written(spec.affinityOrigin))
        return spec.affinityOrigin;
    for (const VolumeSpec &volume : spec.volumes)
        if (volume.source == VolumeSpec::Source::Claim && about("ersistent"))
            return volume.origin;
    return spec.origin;
}

void chooseNode(Engine &engine, PodWork &work, EventId cause)
{
    const PodState &pod = engine.state(work);
    std::map<std::string, int> reasons;
    int preemptable = 0;
    std::vector<Candidate> candidates;
    const std::vector<Load> loads = loadsOf(engine, pod);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const NodeState &node = engine.world.nodes[i];
        const Load &load = loads[i];
        const Verdict verdict = filter(engine, work, node, load);
        for (const std::string &reason : verdict.reasons)
            ++reasons[reason];
        if (verdict.reasons.empty())
            candidates.push_back({&node, load.siblings, fullness(node, load)});
        else
            preemptable += verdict.preemptable ? 1 : 0;
    }
    if (!candidates.empty()) {
        const NodeState &node = best(engine, pod, candidates);
        const std::string name = node.name;
        bind(engine, work, name, true, bindOnNode(engine, work, node, cause));
        return;
    }
    const std::string text = engine.world.nodes.empty() ? "no nodes available to schedule pods"
                                                        : failureText(engine.world.nodes.size(), reasons, preemptable);
    fail(engine, work, text,
         {QT_TRANSLATE_NOOP("slipway::sim", "No node can take pod %1: it waits as Pending."), {pod.key.name}},
         originOfReasons(*work.spec, reasons), cause);
}

} // namespace

bool mayRunOn(const NodeState &node, const PodSpec &spec)
{
    return toleratesTaints(node, spec) && matchesNodeLabels(node, spec);
}

std::optional<int> toleratedSeconds(const PodSpec &spec, const Taint &taint)
{
    std::optional<int> least;
    bool tolerated = false;
    for (const Toleration &toleration : spec.tolerations) {
        if (!tolerates(toleration, taint))
            continue;
        tolerated = true;
        if (toleration.seconds)
            least = std::min(least.value_or(*toleration.seconds), *toleration.seconds);
    }
    if (tolerated)
        return least;
    const bool added = taint.key == "node.kubernetes.io/unreachable" || taint.key == "node.kubernetes.io/not-ready";
    return added ? 300 : 0; // what admission adds to every pod
}

void requestScheduling(Engine &engine, PodWork &work, EventId cause)
{
    if (work.scheduleQueued || work.onNode || work.gone)
        return;
    work.scheduleQueued = true;
    engine.plan(engine.now, Rank::Sync, task::SchedulePod{engine.indexOf(work)}, cause);
}

void retryUnscheduled(Engine &engine, EventId cause)
{
    for (PodWork &work : engine.pods)
        if (!work.onNode && !work.gone)
            requestScheduling(engine, work, cause);
}

void handle(Engine &engine, const task::SchedulePod &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    work.scheduleQueued = false;
    if (work.gone || work.onNode || engine.state(work).deletedAt)
        return;
    const PodState &pod = engine.state(work);
    if (!work.spec->schedulingGates.empty()) {
        PodState &gated = engine.edit(work);
        setScheduled(gated, false, "SchedulingGated", "Scheduling is blocked due to non-empty scheduling gates",
                     engine.now);
        publishStatus(engine, work, cause);
        return;
    }
    if (!work.spec->nodeName.empty()) {
        if (engine.node(work.spec->nodeName) && !isAdmitted(engine, work, cause))
            return;
        if (engine.node(work.spec->nodeName))
            bind(engine, work, work.spec->nodeName, false, cause);
        else
            fail(engine, work, "node \"" + work.spec->nodeName + "\" not found",
                 {QT_TRANSLATE_NOOP("slipway::sim",
                                    "Pod %1 names node %2, which this cluster does not have: it waits for ever."),
                  {pod.key.name, work.spec->nodeName}},
                 work.spec->origin, cause);
        return;
    }
    Origin origin;
    if (const std::string obstacle = claimObstacle(engine, work, origin); !obstacle.empty()) {
        // The claim plug-in has no state then, hence the odd end of the real message (SC-7).
        fail(engine, work,
             "0/" + std::to_string(engine.world.nodes.size()) + " nodes are available: " + obstacle + ". not found",
             {QT_TRANSLATE_NOOP("slipway::sim", "Pod %1 waits as Pending because of a volume claim: %2."),
              {pod.key.name, obstacle}},
             origin, cause);
        return;
    }
    chooseNode(engine, work, cause);
}

} // namespace slipway::sim
