// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/objectedit.h"

#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "yaml/yamledit.h"

#include <set>

namespace slipway
{

namespace
{

/// Writes a value into a map of maps, making what is missing on the way.
void put(Value &root, const std::vector<std::string> &path, Value value)
{
    Value *at = &root;
    for (const std::string &key : path) {
        if (!at->asMap())
            *at = Value::Map{};
        Value::Map &map = *at->asMap();
        auto entry = std::find_if(map.begin(), map.end(), [&](const auto &e) { return e.first == key; });
        if (entry == map.end())
            entry = map.insert(map.end(), {key, Value()});
        at = &entry->second;
    }
    *at = std::move(value);
}

Value asMap(const Labels &labels)
{
    Value::Map map;
    for (const auto &[key, value] : labels)
        map.emplace_back(key, value);
    return map;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Everything that refers to the missing object, read from the texts that do.
struct Wish {
    std::vector<std::pair<const GraphEdge *, const Object *>> askers{};
    std::set<std::string> keys{}; ///< keys or ports
    bool has(Relation relation) const
    {
        for (const auto &[edge, object] : askers)
            if (edge->relation == relation)
                return true;
        return false;
    }
};

Wish wishFor(const Workspace &workspace, const ObjectGraph &graph, int node)
{
    Wish wish;
    for (int index : graph.edgesTo(node)) {
        const GraphEdge &edge = graph.edges()[static_cast<std::size_t>(index)];
        const Object *asker = workspace.find(graph.nodes()[static_cast<std::size_t>(edge.from)].object);
        if (!asker)
            continue;
        wish.askers.emplace_back(&edge, asker);
        if (!edge.key.empty())
            wish.keys.insert(edge.key);
        if (edge.relation == Relation::Mounts) // only some keys as files
            for (NodeRef item : asker->root.find(edge.path.parent())["items"])
                wish.keys.insert(item["key"].text());
    }
    return wish;
}

void fillKeys(Value &object, const Wish &wish, bool secret)
{
    Value::Map data;
    for (const std::string &key : wish.keys)
        data.emplace_back(key, "");
    if (secret && wish.has(Relation::Tls)) {
        put(object, {"type"}, "kubernetes.io/tls");
        data = {{"tls.crt", ""}, {"tls.key", ""}};
    } else if (secret && wish.has(Relation::Pulls)) {
        put(object, {"type"}, "kubernetes.io/dockerconfigjson");
        data = {{".dockerconfigjson", "{\"auths\":{}}"}};
    }
    put(object, {secret ? "stringData" : "data"}, data);
}

/// A workload's ports as a Service offers them.
Value::List portsFor(const Object &workload)
{
    Value::List ports;
    for (NodeRef container : workload.root.find(*podSpecPath(workload.id))["containers"])
        for (NodeRef port : container["ports"]) {
            Value::Map entry;
            if (port["name"].isScalar())
                entry.emplace_back("name", port["name"].text());
            entry.emplace_back("port", Value::fromNode(port["containerPort"]));
            if (port["name"].isScalar())
                entry.emplace_back("targetPort", port["name"].text());
            ports.emplace_back(entry);
        }
    return ports;
}

void fillService(Value &object, const GraphNode &node, const Wish &wish, const Workspace &workspace)
{
    const Object *behind = nullptr; // the StatefulSet that names it, else a workload of the same name
    for (const auto &[edge, asker] : wish.askers)
        if (edge->relation == Relation::Governs)
            behind = asker;
    const bool headless = behind != nullptr;
    for (const Object &other : workspace.objects())
        if (!behind && isWorkload(other.id) && other.id.name == node.id.name && effectiveNamespace(other.id) == node.ns)
            behind = &other;
    Labels labels{{"app", node.id.name}};
    Value::List ports;
    if (behind && !podLabels(behind->root, behind->id).empty()) {
        const LabelSelector own = LabelSelector::fromSelector(behind->root["spec"]["selector"]);
        labels = own.equalities().empty() ? podLabels(behind->root, behind->id) : own.equalities();
        ports = portsFor(*behind);
    }
    const Value inside = ports.empty()                 ? Value(80)
                         : ports[0].find("targetPort") ? *ports[0].find("targetPort")
                                                       : *ports[0].find("port");
    if (!wish.keys.empty()) {
        ports.clear();
        for (const std::string &key : wish.keys) {
            Value::Map port;
            if (!isNumber(key))
                port.emplace_back("name", key);
            else if (wish.keys.size() > 1)
                port.emplace_back("name", "port-" + key);
            port.emplace_back("port", isNumber(key) ? Value(std::int64_t{std::stol(key.substr(0, 9))}) : Value(80));
            port.emplace_back("targetPort", inside);
            ports.emplace_back(port);
        }
    }
    Value::Map spec;
    if (headless)
        spec.emplace_back("clusterIP", "None");
    spec.emplace_back("selector", asMap(labels));
    spec.emplace_back("ports", ports.empty() ? Value::List{Value::map({{"port", 80}})} : ports);
    put(object, {"spec"}, spec);
}

void fillWorkload(Value &object, const GraphNode &node, const Wish &wish)
{
    if (node.wanted.empty())
        return;
    put(object, {"metadata", "labels"}, asMap(node.wanted));
    put(object, {"spec", "selector", "matchLabels"}, asMap(node.wanted));
    put(object, {"spec", "template", "metadata", "labels"}, asMap(node.wanted));
    Value::List ports;
    Value::Map probePort;
    for (const auto &[edge, service] : wish.askers)
        for (NodeRef port : service->root["spec"]["ports"]) {
            const NodeRef target = port["targetPort"] ? port["targetPort"] : port["port"];
            Value::Map entry;
            if (!isNumber(target.value()))
                entry.emplace_back("name", target.text());
            entry.emplace_back("containerPort", isNumber(target.value()) ? Value::fromNode(target) : Value(80));
            if (std::find(ports.begin(), ports.end(), Value(entry)) == ports.end())
                ports.emplace_back(entry);
        }
    Value *containers = nullptr;
    for (auto &[key, spec] : *object.asMap())
        if (key == "spec")
            containers = const_cast<Value *>(spec.find("template")->find("spec")->find("containers"));
    if (ports.empty() || !containers || !containers->asList())
        return;
    Value &first = containers->asList()->front();
    put(first, {"ports"}, ports);
    const Value *name = ports[0].find("name");
    for (const char *probe : {"readinessProbe", "livenessProbe"})
        put(first, {probe, "httpGet", "port"}, name ? *name : *ports[0].find("containerPort"));
}

void fillVolume(Value &object, const Wish &wish)
{
    for (const auto &[edge, claim] : wish.askers) {
        const NodeRef spec = claim->root["spec"];
        if (const NodeRef size = spec["resources"]["requests"]["storage"])
            put(object, {"spec", "capacity", "storage"}, size.text());
        if (spec["accessModes"].isSequence())
            put(object, {"spec", "accessModes"}, Value::fromNode(spec["accessModes"]));
        if (const NodeRef storageClass = spec["storageClassName"])
            put(object, {"spec", "storageClassName"}, storageClass.text());
    }
}

} // namespace

NewObject createMissing(const Workspace &workspace, const ObjectGraph &graph, int index)
{
    const GraphNode &node = graph.nodes()[static_cast<std::size_t>(index)];
    const Wish wish = wishFor(workspace, graph, index);
    if (!node.isMissing() || wish.askers.empty())
        return {.reason = GraphWords::tr("Nothing refers to this object any more.")};
    NewObject result;
    result.id = node.id;
    if (!node.wanted.empty())
        result.id.name = freeName(workspace, node.id, node.id.name);
    Value object = Value::parse(starterText(node.id, result.id.name)).value_or(Value());
    if (!node.id.ns.empty() && !node.ns.empty())
        put(object, {"metadata", "namespace"}, node.id.ns);
    const std::string &kind = node.id.kind;
    if (kind == "ConfigMap" || kind == "Secret")
        fillKeys(object, wish, kind == "Secret");
    else if (kind == "Service")
        fillService(object, node, wish, workspace);
    else if (isWorkload(node.id))
        fillWorkload(object, node, wish);
    else if (kind == "PersistentVolume")
        fillVolume(object, wish);
    const Object &asker = *wish.askers.front().second;
    result.change.name = GraphWords::tr("Create %1").arg(result.id.display());
    result.change.files.push_back({asker.file->id(), appended(*asker.file, emitDocument(object))});
    return result;
}

} // namespace slipway
