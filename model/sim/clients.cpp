// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/clients.h"

#include "sim/controllers/endpointslice.h"
#include "sim/podspec.h"

namespace slipway::sim
{

namespace
{

std::string namespaceOf(const Object &object)
{
    return object.id.ns.empty() ? "default" : object.id.ns;
}

std::map<std::string, std::string> labelsOf(NodeRef map)
{
    std::map<std::string, std::string> labels;
    if (map.isMapping())
        for (const NodeRef value : map)
            labels[std::string(value.keyText())] = value.text();
    return labels;
}

NodeRef podTemplateOf(const Object &object)
{
    return object.id.kind == "Pod" ? object.root : object.root["spec"]["template"];
}

bool leadsTo(NodeRef backend, const std::string &service)
{
    return backend["service"]["name"].value() == service;
}

FlowAssumptions flowTo(ObjectKey target, double rate)
{
    FlowAssumptions flow{.target = std::move(target)};
    flow.rates = {{Time{}, rate}};
    return flow;
}

/// What an Ingress lets through to a Service: for each of its hosts the first path.
void addIngressClients(const Object &ingress, const ObjectKey &service, double rate, std::vector<Client> &clients)
{
    const NodeRef spec = ingress.root["spec"];
    for (const NodeRef rule : spec["rules"])
        for (const NodeRef path : rule["http"]["paths"]) {
            if (!leadsTo(path["backend"], service.name))
                continue;
            FlowAssumptions flow = flowTo({"Ingress", {}, {}}, rate);
            flow.host = rule["host"].text();
            if (flow.host.starts_with("*."))
                flow.host.replace(0, 1, "www");
            if (path["path"])
                flow.path = path["path"].text();
            clients.push_back({service, std::move(flow)});
            break;
        }
    if (leadsTo(spec["defaultBackend"], service.name) && spec["rules"].size() == 0)
        clients.push_back({service, flowTo({"Ingress", {}, {}}, rate)});
}

} // namespace

std::vector<Client> clientsOf(const Workspace &workspace, const ObjectKey &workload, double rate)
{
    std::vector<Client> clients;
    const Object *object = nullptr;
    for (const Object &candidate : workspace.objects())
        if (candidate.id.kind == workload.kind && candidate.id.name == workload.name &&
            namespaceOf(candidate) == workload.ns)
            object = &candidate;
    if (!object)
        return clients;
    const auto labels = labelsOf(podTemplateOf(*object)["metadata"]["labels"]);
    for (const Object &service : workspace.objects()) {
        if (service.id.kind != "Service" || namespaceOf(service) != workload.ns ||
            !selects(labelsOf(service.root["spec"]["selector"]), labels))
            continue;
        const std::size_t before = clients.size();
        const ObjectKey key{"Service", workload.ns, service.id.name};
        for (const Object &ingress : workspace.objects())
            if (ingress.id.kind == "Ingress" && namespaceOf(ingress) == workload.ns)
                addIngressClients(ingress, key, rate, clients);
        if (clients.size() == before)
            clients.push_back({key, flowTo(key, rate)});
    }
    return clients;
}

} // namespace slipway::sim
