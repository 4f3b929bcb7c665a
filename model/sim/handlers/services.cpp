// SPDX-License-Identifier: GPL-3.0-or-later
// Services of the files as the API server stores them: address, node ports, how they are routed.
#include "sim/handlers/applier.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

bool needsNodePorts(NodeRef spec)
{
    const std::string_view type = spec["type"].value();
    return type == "NodePort" || (type == "LoadBalancer" && spec["allocateLoadBalancerNodePorts"].value() != "false");
}

std::vector<ServicePort> readPorts(NodeRef spec)
{
    std::vector<ServicePort> ports;
    for (const NodeRef port : spec["ports"])
        ports.push_back({.name = port["name"].text(),
                         .number = numberOr(port["port"], 0),
                         .protocol = port["protocol"] ? port["protocol"].text() : "TCP",
                         .target = port["targetPort"].text(),
                         .nodePort = numberOr(port["nodePort"], 0)});
    return ports;
}

/// False, with the server's words, where it refuses a number that somebody wrote.
bool assignNodePorts(Applier &apply, std::vector<ServicePort> &ports)
{
    const NodeRef spec = apply.object.root["spec"];
    std::vector<NodePortRequest> requests;
    for (const ServicePort &port : ports)
        requests.push_back({port.number, port.nodePort});
    if (const auto refusal = apply.engine.nodePorts.assign(apply.key, requests, needsNodePorts(spec))) {
        const NodeRef written = spec["ports"][refusal->entry];
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim",
                                       "The API server refuses %1 because of a node port, so nothing is stored: %2."),
                     {apply.key.display(), refusal->message},
                     "Service \"" + apply.key.name + "\" is invalid: " + refusal->message,
                     written["nodePort"] ? written["nodePort"] : written);
        return false;
    }
    for (std::size_t i = 0; i < ports.size(); ++i)
        ports[i].nodePort = requests[i].nodePort;
    return true;
}

void tellNodePorts(Applier &apply, const std::vector<ServicePort> &ports, EventId stored)
{
    for (std::size_t i = 0; i < ports.size(); ++i) {
        if (ports[i].nodePort == 0)
            continue;
        const NodeRef spec = apply.object.root["spec"], written = spec["ports"][i]["nodePort"];
        const std::string number = std::to_string(ports[i].nodePort);
        EventDraft event{.cause = stored, .what = What::Applied, .source = Component::ApiServer, .object = apply.key};
        event.reason = "NodePort";
        event.message = std::to_string(ports[i].number) + ":" + number + "/" + ports[i].protocol;
        event.plain = {written ? QT_TRANSLATE_NOOP("slipway::sim",
                                                   "Port %2 of every node leads to port %3 of %1, as the Service asks.")
                               : QT_TRANSLATE_NOOP("slipway::sim", "Port %2 of every node leads to port %3 of %1: the "
                                                                   "API server picked a free one."),
                       {apply.key.display(), number, std::to_string(ports[i].number)}};
        event.origin = written ? apply.originOf(apply.engine, written) : apply.originOf(spec, "type");
        apply.engine.emit(std::move(event));
    }
}

} // namespace

void addService(Applier &apply)
{
    const NodeRef spec = apply.object.root["spec"];
    ServiceState service{.key = apply.key,
                         .address = spec["clusterIP"].text(),
                         .ports = readPorts(spec),
                         .selector = texts(spec["selector"]),
                         .origin = apply.originOf(apply.engine, spec["selector"])};
    if (!assignNodePorts(apply, service.ports))
        return;
    const EventId stored = apply.applied();
    routesChanged(apply.engine, apply.key, stored);
    if (spec["type"].value() == "ExternalName")
        return;
    if (service.address.empty()) {
        const auto number = static_cast<int>(apply.engine.world.services.size()) + 10;
        service.address = "10.96." + std::to_string(number / 250) + "." + std::to_string(1 + number % 250);
    }
    service.publishNotReady = spec["publishNotReadyAddresses"].value() == "true";
    service.localInside = spec["internalTrafficPolicy"].value() == "Local";
    service.localOutside = spec["externalTrafficPolicy"].value() == "Local";
    if (spec["sessionAffinity"].value() == "ClientIP") // SetDefaults_Service: three hours
        service.affinity =
            std::chrono::seconds(numberOr(spec["sessionAffinityConfig"]["clientIP"]["timeoutSeconds"], 10800));
    const std::vector<ServicePort> ports = service.ports;
    apply.engine.world.services.push_back(std::move(service));
    apply.engine.edit(apply.engine.world.services.back());
    tellNodePorts(apply, ports, stored);
}

} // namespace slipway::sim
