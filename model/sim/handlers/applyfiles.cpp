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

void addService(Applier &apply)
{
    apply.applied();
    const NodeRef spec = apply.object.root["spec"];
    ServiceState service{.key = apply.key,
                         .selector = texts(spec["selector"]),
                         .origin = apply.originOf(apply.engine, spec["selector"])};
    service.address = spec["clusterIP"].text();
    if (service.address.empty()) {
        const auto number = static_cast<int>(apply.engine.world.services.size()) + 10;
        service.address = "10.96." + std::to_string(number / 250) + "." + std::to_string(1 + number % 250);
    }
    for (const NodeRef port : spec["ports"])
        service.ports.push_back({.name = port["name"].text(),
                                 .number = numberOr(port["port"], 0),
                                 .protocol = port["protocol"] ? port["protocol"].text() : "TCP"});
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
    else if (kind == "HorizontalPodAutoscaler")
        addAutoscaler(apply);
    else if (kind == "PodDisruptionBudget")
        addBudget(apply);
    else if (kind == "CronJob")
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 is stored, but what it does is not played yet."),
                     {apply.key.display()}, kind + " is not simulated yet", {});
    else
        apply.applied();
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
    for (const ServiceState &service : engine.world.services)
        syncEndpoints(engine, service.key.ns, cause);
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
    startControllers(engine, 0, applied);
}

} // namespace slipway::sim
