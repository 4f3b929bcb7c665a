// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of every run: a cluster of fresh nodes, and all objects of the files stored at once.
#include "sim/handlers/applier.h"

#include <algorithm>
#include <charconv>

namespace slipway::sim
{

int numberOr(NodeRef node, int fallback, int least, int most)
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

EventId Applier::applied()
{
    EventDraft event{.cause = cause, .what = What::Applied, .source = Component::ApiServer, .object = key};
    event.reason = "Applied";
    event.message = key.display() + " created";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "The API server stores %1."), {key.display()}};
    event.origin = originOf(engine, {});
    return engine.emit(std::move(event));
}

Origin Applier::originOf(NodeRef parent, std::string_view field) const
{
    return parent[field] ? sim::originOf(object, parent[field]) : originOfMissing(object, parent, field);
}

void Applier::refuse(const char *why, std::vector<std::string> args, const std::string &message, NodeRef where)
{
    EventDraft event{.cause = cause, .what = What::NotSimulated, .source = Component::Simulator, .object = key};
    event.reason = "NotSimulated";
    event.message = message;
    event.plain = {why, std::move(args)};
    event.origin = originOf(engine, where);
    engine.emit(std::move(event));
}

namespace
{

std::string namespaceOf(const Object &object)
{
    return object.id.ns.empty() ? "default" : object.id.ns;
}

void makeNodes(Engine &engine)
{
    engine.world.nodes = assumedNodes(engine.scenario.assume);
    for (NodeState &node : engine.world.nodes)
        engine.edit(node);
}

IngressBackend readBackend(const Applier &apply, NodeRef backend)
{
    const NodeRef service = backend["service"];
    return {.service = service["name"].text(),
            .portName = service["port"]["name"].text(),
            .portNumber = numberOr(service["port"]["number"], 0),
            .origin = apply.originOf(apply.engine, backend)};
}

void addIngress(Applier &apply)
{
    const NodeRef spec = apply.object.root["spec"];
    IngressSpec ingress{.key = apply.key};
    if (spec["defaultBackend"])
        ingress.defaultBackend = readBackend(apply, spec["defaultBackend"]);
    for (const NodeRef written : spec["rules"]) {
        IngressRule rule{.host = written["host"].text()};
        for (const NodeRef path : written["http"]["paths"])
            rule.paths.push_back({.path = path["path"] ? path["path"].text() : "/",
                                  .exact = path["pathType"].value() == "Exact",
                                  .backend = readBackend(apply, path["backend"])});
        ingress.rules.push_back(std::move(rule));
    }
    apply.engine.ingresses.push_back(std::move(ingress));
    routesChanged(apply.engine, apply.key, apply.applied());
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
    const NodeRef spec = apply.object.root["spec"], claim = spec["claimRef"];
    VolumeWork volume{.name = apply.key.name,
                      .storageClass = spec["storageClassName"].text(),
                      .size = quantityMillis(spec["capacity"]["storage"].value()).value_or(0),
                      .modes = items(spec["accessModes"]),
                      .labels = texts(apply.object.root["metadata"]["labels"]),
                      .nodeTerms = readNodeTerms(spec["nodeAffinity"]["required"]["nodeSelectorTerms"]),
                      .hostPath = spec["hostPath"]["path"].text(),
                      .keeps = spec["persistentVolumeReclaimPolicy"].value() != "Delete",
                      .origin = apply.originOf(apply.engine, spec)};
    if (spec["volumeMode"])
        volume.volumeMode = spec["volumeMode"].text();
    if (claim)
        volume.claimRef = {"PersistentVolumeClaim", claim["namespace"] ? claim["namespace"].text() : "default",
                           claim["name"].text()};
    volume.attachable = bool(spec["csi"]) || bool(spec["awsElasticBlockStore"]) || bool(spec["gcePersistentDisk"]) ||
                        bool(spec["azureDisk"]) || bool(spec["iscsi"]) || bool(spec["rbd"]);
    apply.engine.world.volumes.push_back(
        {.name = volume.name, .claim = volume.claimRef, .storageClass = volume.storageClass, .keeps = volume.keeps});
    apply.engine.edit(apply.engine.world.volumes.back());
    apply.applied();
    apply.engine.volumes.push_back(std::move(volume));
}

void addStorageClass(Applier &apply)
{
    const NodeRef root = apply.object.root, notes = root["metadata"]["annotations"];
    apply.applied();
    apply.engine.classes.push_back(
        {.name = apply.key.name,
         .provisioner = root["provisioner"].text(),
         .waitsForConsumer = root["volumeBindingMode"].value() == "WaitForFirstConsumer",
         .keeps = root["reclaimPolicy"].value() == "Retain",
         .isDefault = notes["storageclass.kubernetes.io/is-default-class"].value() == "true"});
}

void addPriorityClass(Applier &apply)
{
    const NodeRef root = apply.object.root;
    apply.applied();
    apply.engine.priorities.push_back({.name = apply.key.name,
                                       .value = numberOr(root["value"], 0, -2'147'483'647, 2'147'483'647),
                                       .isDefault = root["globalDefault"].value() == "true",
                                       .preempts = root["preemptionPolicy"].value() != "Never"});
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
        kind == "StatefulSet" || kind == "DaemonSet" || kind == "Job" || kind == "CronJob")
        addWorkload(apply);
    else if (kind == "Service")
        addService(apply);
    else if (kind == "Ingress")
        addIngress(apply);
    else if (kind == "ConfigMap" || kind == "Secret")
        addConfig(apply);
    else if (kind == "StorageClass")
        addStorageClass(apply);
    else if (kind == "PriorityClass")
        addPriorityClass(apply);
    else if (kind == "PersistentVolume")
        addVolume(apply);
    else if (kind == "PersistentVolumeClaim")
        addClaim(engine, apply.key, object.root["spec"], apply.originOf(engine, object.root["spec"]), apply.applied());
    else if (kind == "HorizontalPodAutoscaler")
        addAutoscaler(apply);
    else if (kind == "PodDisruptionBudget")
        addBudget(apply);
    else if (kind == "ResourceQuota")
        addQuota(apply);
    else
        apply.applied();
    tellNotPlayed(apply);
}

/// Objects that an action of the scenario applies later.
bool comesLater(const Scenario &scenario, const Object &object)
{
    return std::any_of(scenario.actions.begin(), scenario.actions.end(), [&](const Action &action) {
        const auto *apply = std::get_if<ApplyObject>(&action.what);
        return apply && apply->kind == object.id.kind && apply->name == object.id.name &&
               (apply->ns.empty() || apply->ns == namespaceOf(object));
    });
}

/// Controllers look at what is new.
void startControllers(Engine &engine, std::size_t firstWorkload, EventId cause)
{
    if (!engine.claims.empty())
        engine.plan(engine.now, Rank::Controller, task::SyncClaims{}, cause);
    for (std::size_t i = firstWorkload; i < engine.workloads.size(); ++i)
        requestWorkloadSync(engine, engine.workloads[i].key, engine.workloads[i].created);
}

} // namespace

std::vector<NodeState> assumedNodes(const Assumptions &assume)
{
    std::vector<NodeState> nodes;
    const auto add = [&](const std::string &name, const NodeAssumptions &like) {
        NodeState node{.name = name,
                       .labels = like.labels,
                       .cpuMillis = like.cpuMillis,
                       .memoryBytes = like.memoryBytes,
                       .maxPods = like.maxPods,
                       .taints = like.taints};
        node.labels["kubernetes.io/hostname"] = name;
        node.labels["kubernetes.io/os"] = "linux";
        node.labels["kubernetes.io/arch"] = "amd64";
        nodes.push_back(std::move(node));
    };
    if (assume.controlPlane) {
        NodeAssumptions master = assume.node;
        master.labels["node-role.kubernetes.io/control-plane"] = "";
        master.taints.push_back({.key = "node-role.kubernetes.io/control-plane"});
        add("control-plane", master);
    }
    std::vector<NodeAssumptions> workers = assume.ownNodes;
    if (workers.empty())
        workers.assign(static_cast<std::size_t>(std::clamp(assume.nodes, 0, 100)), assume.node);
    for (std::size_t i = 0; i < workers.size(); ++i)
        add(workers[i].name.empty() ? "node-" + std::to_string(i + 1) : workers[i].name, workers[i]);
    return nodes;
}

void addStandardClass(Engine &engine)
{
    const bool own = std::any_of(engine.classes.begin(), engine.classes.end(),
                                 [](const ClassWork &known) { return known.isDefault; });
    if (engine.scenario.assume.defaultStorageClass && !own)
        engine.classes.push_back(
            {.name = "standard", .provisioner = ClassWork::StandardProvisioner, .isDefault = true});
}

bool applyLater(Engine &engine, const ApplyObject &action, EventId cause)
{
    const std::size_t known = engine.workloads.size();
    bool found = false;
    for (const Object &object : engine.workspace.objects())
        if (object.id.kind == action.kind && object.id.name == action.name &&
            (action.ns.empty() || action.ns == namespaceOf(object))) {
            applyObject(engine, object, cause);
            found = true;
        }
    startControllers(engine, known, cause);
    fillEndpoints(engine, cause);
    return found;
}

void handle(Engine &engine, const task::ApplyFiles &, EventId)
{
    makeNodes(engine);
    EventDraft event{.what = What::ActionTaken, .source = Component::User};
    event.reason = "Apply";
    event.message = "kubectl apply";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "All objects of the open files are applied.")};
    const EventId applied = engine.emit(std::move(event));
    // References into these lists are kept while the run goes on.
    engine.world.services.reserve(engine.workspace.objects().size());
    for (const Object &object : engine.workspace.objects())
        if (!comesLater(engine.scenario, object))
            applyObject(engine, object, applied);
    addStandardClass(engine);
    startControllers(engine, 0, applied);
    startTraffic(engine, applied);
}

} // namespace slipway::sim
