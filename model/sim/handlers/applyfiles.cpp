// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of every run: a cluster of fresh nodes, and all objects of the files stored at once.
#include "sim/handlers/handlers.h"

#include <algorithm>
#include <charconv>

namespace slipway::sim
{

namespace
{

std::string namespaceOf(const Object &object)
{
    return object.id.ns.empty() ? "default" : object.id.ns;
}

int numberOr(NodeRef node, int fallback, int least = 0, int most = 100'000)
{
    const std::string_view text = node.value();
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return fallback;
    return std::clamp(number, least, most);
}

std::map<std::string, std::string> texts(NodeRef map)
{
    std::map<std::string, std::string> result;
    if (map.isMapping())
        for (const NodeRef value : map)
            result[std::string(value.keyText())] = value.text();
    return result;
}

std::vector<std::string> items(NodeRef list)
{
    std::vector<std::string> result;
    for (const NodeRef item : list)
        result.push_back(item.text());
    return result;
}

void makeNodes(Engine &engine)
{
    const Assumptions &assume = engine.scenario.assume;
    const auto add = [&](const std::string &name, bool tainted) {
        NodeState node{.name = name,
                       .labels = assume.node.labels,
                       .cpuMillis = assume.node.cpuMillis,
                       .memoryBytes = assume.node.memoryBytes,
                       .maxPods = assume.node.maxPods,
                       .tainted = tainted};
        node.labels["kubernetes.io/hostname"] = name;
        node.labels["kubernetes.io/os"] = "linux";
        node.labels["kubernetes.io/arch"] = "amd64";
        engine.world.nodes.push_back(std::move(node));
    };
    if (assume.controlPlane)
        add("control-plane", true);
    for (int i = 1; i <= std::clamp(assume.nodes, 0, 100); ++i)
        add("node-" + std::to_string(i), false);
    for (NodeState &node : engine.world.nodes)
        engine.edit(node);
}

struct Applier {
    Engine &engine;
    const Object &object;
    EventId cause;
    ObjectKey key{};

    EventId applied()
    {
        Event event{.cause = cause, .what = What::Applied, .source = Component::ApiServer, .object = key};
        event.reason = "Applied";
        event.message = key.display() + " created";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The API server stores %1."), {key.display()}};
        event.origin = originOf(engine, {});
        return engine.emit(std::move(event));
    }
    Origin originOf(Engine &, NodeRef node) const { return sim::originOf(object, node ? node : object.root); }
    void refuse(const char *why, std::vector<std::string> args, const std::string &message, NodeRef where)
    {
        Event event{.cause = cause, .what = What::NotSimulated, .source = Component::Simulator, .object = key};
        event.reason = "NotSimulated";
        event.message = message;
        event.plain = {why, std::move(args)};
        event.origin = originOf(engine, where);
        engine.emit(std::move(event));
    }
};

/// False, with an event that says why, where the server would refuse the template.
bool isRunnable(Applier &apply, const PodSpec &spec, const std::map<std::string, std::string> &selector,
                bool needsSelector)
{
    const std::string name = apply.key.display();
    if (spec.containers.empty()) {
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot run: its pod has no containers."), {name},
                     "no containers", apply.object.root["spec"]);
        return false;
    }
    for (const auto *list : {&spec.initContainers, &spec.containers})
        for (const ContainerSpec &container : *list)
            if (container.name.empty() || container.image.empty()) {
                apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot run: a container has no name or no image."),
                             {name}, "container without name or image", apply.object.root["spec"]);
                return false;
            }
    const bool matches = std::all_of(selector.begin(), selector.end(), [&](const auto &wanted) {
        const auto label = spec.labels.find(wanted.first);
        return label != spec.labels.end() && label->second == wanted.second;
    });
    if (needsSelector && (selector.empty() || !matches)) {
        apply.refuse(
            QT_TRANSLATE_NOOP(
                "slipway::sim",
                "%1 cannot run: the API server refuses it because its selector does not match its pods' labels."),
            {name}, "`selector` does not match template `labels`", apply.object.root["spec"]["selector"]);
        return false;
    }
    return true;
}

/// 32-bit FNV-1a in the alphabet of pod-template-hash.
std::string templateHash(std::string_view text)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    std::string digits = std::to_string(hash);
    for (char &digit : digits)
        digit = "456789bcdf"[digit - '0'];
    return digits;
}

std::string_view textOf(NodeRef node)
{
    if (!node)
        return {};
    const TextRange range = node.range();
    return std::string_view(node.tree()->text()).substr(range.start, range.size());
}

void addClaim(Engine &engine, const ObjectKey &key, NodeRef spec, const Origin &origin, EventId cause)
{
    ClaimWork claim{.key = key, .origin = origin, .created = cause};
    claim.classWritten = bool(spec["storageClassName"]) && !spec["storageClassName"].isNull();
    claim.storageClass = spec["storageClassName"].text();
    claim.volumeName = spec["volumeName"].text();
    claim.size = quantityMillis(spec["resources"]["requests"]["storage"].value()).value_or(0);
    claim.modes = items(spec["accessModes"]);
    engine.claims.push_back(std::move(claim));
    engine.world.claims.push_back({.key = key});
    engine.edit(engine.world.claims.back());
}

void addStatefulClaims(Applier &apply, const WorkloadWork &workload, PodSpec &spec, EventId cause)
{
    for (const NodeRef written : apply.object.root["spec"]["volumeClaimTemplates"]) {
        const std::string name = written["metadata"]["name"].text();
        for (int i = 0; i < std::min<int>(workload.replicas, MaxPods); ++i)
            addClaim(apply.engine,
                     {"PersistentVolumeClaim", apply.key.ns, name + "-" + apply.key.name + "-" + std::to_string(i)},
                     written["spec"], apply.originOf(apply.engine, written), cause);
        spec.volumes.push_back({.name = name,
                                .source = VolumeSpec::Source::Claim,
                                .target = name,
                                .origin = apply.originOf(apply.engine, written)});
    }
}

void addWorkload(Applier &apply)
{
    Engine &engine = apply.engine;
    const NodeRef root = apply.object.root;
    const NodeRef spec = root["spec"];
    const bool bare = apply.key.kind == "Pod";
    const NodeRef podTemplate = bare ? root : spec["template"];
    PodSpec pod = readPodSpec(apply.object, podTemplate["spec"], podTemplate["metadata"]);
    auto selector =
        apply.key.kind == "ReplicationController" ? texts(spec["selector"]) : texts(spec["selector"]["matchLabels"]);
    const bool expressions = spec["selector"]["matchExpressions"].size() > 0;
    const bool needsSelector = apply.key.kind == "Deployment" || apply.key.kind == "ReplicaSet" ||
                               apply.key.kind == "StatefulSet" || apply.key.kind == "DaemonSet";
    if (!isRunnable(apply, pod, selector, needsSelector && !expressions))
        return;
    if (apply.key.kind == "Job" && pod.restartPolicy == RestartPolicy::Always) {
        apply.refuse(
            QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot run: a Job's pods need restartPolicy OnFailure or Never."),
            {apply.key.display()}, "restartPolicy", podTemplate["spec"]);
        return;
    }
    WorkloadWork workload{.key = apply.key, .podOwner = apply.key, .object = &apply.object, .selector = selector};
    const bool counted = apply.key.kind != "DaemonSet" && apply.key.kind != "Job" && !bare;
    workload.replicas = counted ? numberOr(spec["replicas"], 1) : 1;
    workload.minReadySeconds = numberOr(spec["minReadySeconds"], 0);
    workload.completions = numberOr(spec["completions"], spec["parallelism"] ? numberOr(spec["parallelism"], 1) : 1);
    workload.parallelism = numberOr(spec["parallelism"], 1);
    workload.backoffLimit = numberOr(spec["backoffLimit"], 6);
    workload.parallelStart = spec["podManagementPolicy"].value() == "Parallel";
    workload.replicasOrigin =
        spec["replicas"] ? apply.originOf(engine, spec["replicas"]) : originOfMissing(apply.object, spec, "replicas");
    workload.created = apply.applied();
    if (apply.key.kind == "StatefulSet")
        addStatefulClaims(apply, workload, pod, workload.created);
    if (apply.key.kind == "Deployment") {
        const std::string hash = templateHash(textOf(podTemplate));
        workload.podOwner = {"ReplicaSet", apply.key.ns, apply.key.name + "-" + hash};
        pod.labels["pod-template-hash"] = hash;
    }
    workload.spec = std::make_shared<const PodSpec>(std::move(pod));
    engine.workloads.push_back(std::move(workload));
}

void addService(Applier &apply)
{
    apply.applied();
    const NodeRef spec = apply.object.root["spec"];
    ServiceState service{.key = apply.key,
                         .selector = texts(spec["selector"]),
                         .origin = apply.originOf(apply.engine, spec["selector"])};
    service.publishNotReady = spec["publishNotReadyAddresses"].value() == "true";
    if (spec["type"].value() == "ExternalName")
        return;
    apply.engine.world.services.push_back(std::move(service));
    apply.engine.edit(apply.engine.world.services.back());
}

void addConfig(Applier &apply)
{
    apply.applied();
    ConfigWork &config = apply.engine.configs[apply.key];
    config.immutable = apply.object.root["immutable"].value() == "true";
    for (const char *field : {"binaryData", "data", "stringData"})
        if (const NodeRef map = apply.object.root[field]; map.isMapping())
            for (const NodeRef value : map)
                config.data[std::string(value.keyText())] =
                    apply.key.kind == "Secret" && std::string_view(field) == "data"
                        ? QByteArray::fromBase64(QByteArray::fromStdString(value.text())).toStdString()
                        : value.text();
}

void addVolume(Applier &apply)
{
    apply.applied();
    const NodeRef spec = apply.object.root["spec"];
    apply.engine.volumes.push_back({.name = apply.key.name,
                                    .storageClass = spec["storageClassName"].text(),
                                    .size = quantityMillis(spec["capacity"]["storage"].value()).value_or(0),
                                    .modes = items(spec["accessModes"])});
}

void applyObject(Engine &engine, const Object &object, EventId cause)
{
    std::string name = object.id.name;
    if (const NodeRef prefix = object.root["metadata"]["generateName"]; name.empty() && prefix)
        name = prefix.text() + engine.random.nameSuffix();
    Applier apply{engine, object, cause, {object.id.kind, namespaceOf(object), name}};
    const Document &document = *object.file->documents()[object.document].document;
    if (document.isTemplate() || !document.isComplete()) {
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 is left out: its text cannot be read as finished YAML."),
                     {apply.key.display()}, "not readable", {});
        return;
    }
    if (name.empty()) {
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "An object of kind %1 is left out: it has no name."),
                     {object.id.kind}, "no name", {});
        return;
    }
    const std::string &kind = object.id.kind;
    const bool seen = !engine.usedNames.insert(kind + '/' + apply.key.ns + '/' + name).second;
    if (seen) {
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 stands in the files twice; the first one is played."),
                     {apply.key.display()}, "duplicate", {});
        return;
    }
    if (kind == "Pod" || kind == "Deployment" || kind == "ReplicaSet" || kind == "ReplicationController" ||
        kind == "StatefulSet" || kind == "DaemonSet" || kind == "Job")
        addWorkload(apply);
    else if (kind == "Service")
        addService(apply);
    else if (kind == "ConfigMap" || kind == "Secret")
        addConfig(apply);
    else if (kind == "PersistentVolume")
        addVolume(apply);
    else if (kind == "PersistentVolumeClaim")
        addClaim(engine, apply.key, object.root["spec"], apply.originOf(engine, object.root["spec"]), apply.applied());
    else if (kind == "CronJob" || kind == "HorizontalPodAutoscaler")
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 is stored, but what it does is not played yet."),
                     {apply.key.display()}, kind + " is not simulated yet", {});
    else
        apply.applied();
}

} // namespace

void handle(Engine &engine, const task::ApplyFiles &, EventId)
{
    makeNodes(engine);
    Event event{.what = What::ActionTaken, .source = Component::User};
    event.reason = "Apply";
    event.message = "kubectl apply";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "All objects of the open files are applied.")};
    const EventId applied = engine.emit(std::move(event));
    // References into these lists are kept while the run goes on.
    engine.world.services.reserve(engine.workspace.objects().size());
    for (const Object &object : engine.workspace.objects())
        applyObject(engine, object, applied);
    if (!engine.claims.empty())
        engine.plan(engine.now, Rank::Controller, task::SyncClaims{}, applied);
    for (WorkloadWork &workload : engine.workloads)
        requestWorkloadSync(engine, workload.podOwner, workload.created);
}

} // namespace slipway::sim
