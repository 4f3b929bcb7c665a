// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/intorstring.h"
#include "api/ipaddress.h"
#include "api/kinds.h"
#include "api/metadata.h"
#include "api/serviceaddresses.h"

#include <map>
#include <set>

namespace slipway
{

namespace
{

constexpr std::string_view TypeConflict{"service-type-conflict"};
constexpr std::string_view TopologyMode{"service.kubernetes.io/topology-mode"};
constexpr std::string_view TopologyHints{"service.kubernetes.io/topology-aware-hints"};
constexpr std::string_view SourceRanges{"service.beta.kubernetes.io/load-balancer-source-ranges"};

using PortKey = std::pair<std::string, std::int64_t>;

PortKey keyOf(const Field &port, const char *number)
{
    return {port["protocol"].textOr("TCP"), port[number].numberOr(0)};
}

QString portAdvice()
{
    return Api::tr("Give each port a name and a number of its own.");
}

void checkPortName(const Field &port, bool isNeeded, std::set<std::string_view> &names)
{
    const Field name = port["name"];
    if (name.text().empty()) {
        if (isNeeded)
            name.required(Api::tr("A Service with several ports needs a name for each of them."), portAdvice())
                .ruled("service-port-list-invalid")
                .set(name, "port-" + std::to_string(port["port"].numberOr(0)));
        return;
    }
    checkName(name, name.text(), NameFormat::DnsLabel, Api::tr("a port"), "port-name-invalid");
    if (!names.insert(name.text()).second)
        name.refuse(ApiErrorType::Duplicate, Api::tr("Two ports are called \"%1\".").arg(quotedShort(name.text())),
                    portAdvice())
            .ruled("service-port-list-invalid")
            .write(quotedWhereNeeded(numberedName(name)));
}

void checkTargetPort(const Field &port)
{
    const Field target = port["targetPort"];
    const bool isUnset = !target.isSet() || (target.isText() ? target.text().empty() : target.number() == 0);
    if (target.isBroken())
        return;
    if (!isUnset) {
        checkPortNumberOrName(target);
        return;
    }
    // Where nothing is written the Pods are expected to listen at the port itself.
    if (const auto number = port["port"].numberOr(0); number < 1 || number > LastPort)
        port["port"]
            .reportedAt(target)
            .invalid(Api::tr("Where targetPort is not written, it is the port, and %1 is no port.").arg(number),
                     Api::tr("Correct \"port\"."))
            .ruled("number-out-of-range");
}

void checkPorts(const Field &ports)
{
    std::set<std::string_view> names;
    for (const Field &port : ports.items()) {
        checkPortName(port, ports.size() > 1, names);
        checkPortNumber(port["port"]);
        if (!port["protocol"].text().empty())
            checkChoice(port["protocol"], port["protocol"].text(), {"SCTP", "TCP", "UDP"});
        checkTargetPort(port);
        if (port["appProtocol"])
            checkName(port["appProtocol"], port["appProtocol"].text(), NameFormat::LabelKey, Api::tr("a protocol"),
                      "name-invalid");
    }
}

/// `given` are the node ports after the server has handed out those that nobody asked for.
void checkRepeatedPorts(const Field &ports, const std::vector<std::int64_t> &given)
{
    std::map<PortKey, Field> numbers;
    std::map<PortKey, Field> nodePorts;
    for (const Field &port : ports.items()) {
        const Field node = port["nodePort"];
        const PortKey nodeKey{port["protocol"].textOr("TCP"), given[port.index()]};
        if (nodeKey.second != 0 && !nodePorts.emplace(nodeKey, port).second)
            node.refuse(ApiErrorType::Duplicate,
                        nodeKey.second > 0
                            ? Api::tr("Node port %1 is listed twice.").arg(nodeKey.second)
                            : Api::tr("Two entries with the same port and protocol would share a node port."),
                        portAdvice())
                .ruled("service-port-list-invalid")
                .relate(nodePorts.at(nodeKey)["nodePort"].node(), Api::tr("The first one."));
        const PortKey key = keyOf(port, "port");
        if (!port["port"].isBroken() && !numbers.emplace(key, port).second)
            port["port"]
                .reportedAt(port)
                .refuse(ApiErrorType::Duplicate,
                        Api::tr("Port %1 with protocol %2 is listed twice.")
                            .arg(key.second)
                            .arg(QString::fromStdString(key.first)),
                        portAdvice())
                .ruled("service-port-list-invalid")
                .relate(numbers.at(key)["port"].node(), Api::tr("The first one."));
    }
}

/// The first node port that is written for a port, 0 where there is none.
std::int64_t requestedNodePort(const std::vector<Field> &ports, std::int64_t number)
{
    for (const Field &port : ports)
        if (port["port"].numberOr(0) == number && port["nodePort"].numberOr(0) != 0)
            return port["nodePort"].numberOr(0);
    return 0;
}

/// Source: NeedsHealthCheck in pkg/api/service/util.go.
bool needsHealthCheck(const Field &spec)
{
    return spec["type"].text() == "LoadBalancer" && spec["externalTrafficPolicy"].text() == "Local";
}

/// The server calls this a failure of its own and names no field. Source: allocHealthCheckNodePort in
/// pkg/registry/core/service/storage/alloc.go.
void refuseHealthPort(const Field &health, const Field &nodePort)
{
    health
        .refuse(ApiErrorType::InternalError,
                Api::tr("Port %1 of the nodes cannot serve health checks, because a port of this Service takes it.")
                    .arg(health.numberOr(0)),
                Api::tr("Choose another number, or leave it out and the cluster picks a free one."))
        .ruled("service-port-list-invalid")
        .relate(nodePort.node(), Api::tr("The same port."))
        .remove(health.node(), false)
        .path = {};
}

/// The server hands out node ports before it looks at anything else; a number asked for twice is refused there. Gives
/// the node port of each entry: as written, 0 for none, below 0 for one that the cluster picks. Nothing after a
/// refusal. Source: initNodePorts in pkg/registry/core/service/storage/alloc.go.
std::optional<std::vector<std::int64_t>> givenNodePorts(const Field &spec)
{
    const std::vector<Field> ports = spec["ports"].items();
    const std::string_view type = spec["type"].text();
    const bool isGiven = type == "NodePort" || type == "LoadBalancer";
    const bool picks = type == "NodePort" || !spec["allocateLoadBalancerNodePorts"].isFalse();
    std::vector<std::int64_t> given;
    std::map<std::int64_t, Field> taken;
    std::map<std::int64_t, std::int64_t> ofPort; // two protocols of the same port share their node port
    const auto take = [&](const Field &port, std::int64_t number) {
        if (number < 1 || number > LastPort) { // Allocate in pkg/registry/core/service/portallocator/allocator.go
            checkPortNumber(port["nodePort"]);
            return false;
        }
        const auto [first, isNew] = taken.emplace(number, port);
        if (!isNew)
            port["nodePort"]
                .invalid(Api::tr("Node port %1 is listed twice.").arg(number), portAdvice())
                .ruled("service-port-list-invalid")
                .relate(first->second["nodePort"].node(), Api::tr("The first one."));
        return isNew;
    };
    for (const Field &port : ports) {
        std::int64_t &number = given.emplace_back(port["nodePort"].numberOr(0));
        const std::int64_t own = port["port"].numberOr(0);
        if (!isGiven || (number == 0 && !picks))
            continue;
        if (const auto shared = ofPort.find(own); shared == ofPort.end()) {
            const std::int64_t wanted = requestedNodePort(ports, own);
            if (wanted != 0 && !take(port, wanted))
                return {};
            number = wanted != 0 ? wanted : -1 - static_cast<std::int64_t>(ofPort.size());
            ofPort.emplace(own, number);
        } else if (number == 0) {
            number = shared->second;
        } else if (number != shared->second && !take(port, number)) {
            return {};
        }
    }
    if (const Field health = spec["healthCheckNodePort"]; needsHealthCheck(spec))
        if (const auto first = taken.find(health.numberOr(0)); first != taken.end()) {
            refuseHealthPort(health, first->second["nodePort"]);
            return {};
        }
    return given;
}

void refuseNodePorts(const Field &spec)
{
    if (spec["type"].textOr("ClusterIP") != "ClusterIP")
        return;
    const Field type = spec["type"];
    for (const Field &port : spec["ports"].items()) {
        const Field node = port["nodePort"];
        if (node.numberOr(0) == 0)
            continue;
        ApiError &wrong = node.forbidden(Api::tr("A Service of type ClusterIP cannot have a nodePort."),
                                         Api::tr("Remove nodePort, or set \"type: NodePort\"."))
                              .ruled("service-node-port-misuse");
        wrong.atKey = false;
        const auto change = [&] { wrong.set(type, "NodePort", false, Api::tr("Change the type to NodePort")); };
        if (type)
            change();
        wrong.remove(node.node(), false, Api::tr("Remove nodePort"));
        if (!type)
            change();
    }
}

void checkExternalName(const Field &spec)
{
    const QString message = Api::tr("A Service of type ExternalName is only a name; it has no addresses.");
    const QString next = Api::tr("Remove the line.");
    const auto refuse = [&](const Field &field) {
        field.forbidden(message, next).ruled(TypeConflict).remove(field.node());
    };
    const Field addresses = spec["clusterIPs"];
    if (addresses.size() > 0)
        refuse(addresses);
    else if (!spec["clusterIP"].text().empty())
        refuse(spec["clusterIP"].reportedAt(addresses));
    if (spec["ipFamilies"].size() > 0)
        refuse(spec["ipFamilies"]);
    if (spec["ipFamilyPolicy"])
        refuse(spec["ipFamilyPolicy"]);
    const Field name = spec["externalName"];
    std::string_view text = name.text();
    if (!text.empty() && text.back() == '.')
        text.remove_suffix(1);
    if (text.empty())
        name.required(Api::tr("A Service of type ExternalName needs the name that it stands for."),
                      Api::tr("Add \"externalName:\" with a host such as db.example.com."))
            .ruled(TypeConflict);
    else
        checkName(name, text, NameFormat::DnsSubdomain, Api::tr("a host"), "name-invalid");
}

void checkType(const Field &spec)
{
    const std::string type = spec["type"].textOr("ClusterIP");
    checkChoice(spec["type"], type, {"ClusterIP", "ExternalName", "LoadBalancer", "NodePort"});
    if (type == "ExternalName") {
        checkExternalName(spec);
        return;
    }
    if (spec["ports"].size() == 0 && !isHeadless(spec) && !spec["ports"].isBroken())
        spec["ports"]
            .required(Api::tr("This Service has no ports, so it forwards nothing."),
                      Api::tr("Add the port that clients use and the targetPort of the Pods."))
            .ruled("service-ports-missing");
    if (isHeadless(spec) && (type == "LoadBalancer" || type == "NodePort")) {
        const Field address = spec["clusterIPs"].size() > 0 ? spec["clusterIPs"].items().front() : spec["clusterIP"];
        address.reportedAt(spec["clusterIPs"].madeItem(0))
            .invalid(Api::tr("A Service of type %1 cannot do without an address.").arg(quotedShort(type)),
                     Api::tr("Remove \"clusterIP: None\", or use the type ClusterIP."))
            .ruled(TypeConflict)
            .remove(address.node(), false, Api::tr("Let the cluster give it an address"))
            .set(spec["type"], "ClusterIP", false, Api::tr("Change the type to %1").arg(QLatin1String("ClusterIP")));
    }
}

bool isReachedFromOutside(const Field &spec)
{
    const std::string type = spec["type"].textOr("ClusterIP");
    return type == "LoadBalancer" || type == "NodePort" || (type == "ClusterIP" && spec["externalIPs"].size() > 0);
}

void checkTraffic(const Field &spec)
{
    const Field outside = spec["externalTrafficPolicy"];
    if (!outside.text().empty() && !isReachedFromOutside(spec))
        outside
            .invalid(Api::tr("externalTrafficPolicy only has a meaning where traffic comes from outside."),
                     Api::tr("Remove it, or use the type NodePort or LoadBalancer."))
            .ruled(TypeConflict)
            .remove(outside.node())
            .set(spec["type"], "NodePort", false, Api::tr("Change the type to %1").arg(QLatin1String("NodePort")))
            .set(spec["type"], "LoadBalancer", false,
                 Api::tr("Change the type to %1").arg(QLatin1String("LoadBalancer")));
    else if (!outside.text().empty())
        checkChoice(outside, outside.text(), {"Cluster", "Local"});
    const Field health = spec["healthCheckNodePort"];
    if (needsHealthCheck(spec)) {
        if (health.numberOr(0) != 0)
            checkRange(health, 1, LastPort);
    } else if (health.numberOr(0) != 0) {
        health
            .invalid(Api::tr("healthCheckNodePort is only for load balancers with externalTrafficPolicy Local."),
                     Api::tr("Remove it."))
            .ruled(TypeConflict)
            .remove(health.node());
    }
    checkChoiceIfSet(spec["internalTrafficPolicy"], {"Cluster", "Local"});
    checkChoiceIfSet(spec["trafficDistribution"], {"PreferClose", "PreferSameZone", "PreferSameNode"});
}

bool checkBlock(const Field &reported, std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::string_view block = first == std::string_view::npos
                                       ? std::string_view()
                                       : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    const auto problem = ipBlockProblem(block);
    if (problem)
        //: %1 is what was written, %2 a whole sentence with what is wrong with it.
        offerBlock(reported
                       .invalid(Api::tr("\"%1\" cannot be a range of clients. %2").arg(quotedShort(block), *problem),
                                Api::tr("Write blocks of addresses such as 203.0.113.0/24."))
                       .ruled("address-invalid"),
                   reported.text());
    return !problem;
}

void checkSourceRanges(const Field &object)
{
    const Field spec = object["spec"];
    const Field ranges = spec["loadBalancerSourceRanges"].reportedAt(spec.made("LoadBalancerSourceRanges"));
    const bool balances = spec["type"].text() == "LoadBalancer";
    const QString message = Api::tr("A range of clients only works for the type LoadBalancer.");
    const QString next = Api::tr("Remove it, or set \"type: LoadBalancer\".");
    if (ranges.size() > 0) {
        if (!balances)
            ranges.forbidden(message, next)
                .ruled(TypeConflict)
                .remove(ranges.node())
                .set(spec["type"], "LoadBalancer", false,
                     Api::tr("Change the type to %1").arg(QLatin1String("LoadBalancer")));
        for (const Field &range : ranges.items())
            checkBlock(range, range.text());
        return;
    }
    for (const Field &entry : object["metadata"]["annotations"].entries()) {
        if (entry.key() != SourceRanges)
            continue;
        if (!balances)
            entry.forbidden(message, next).ruled(TypeConflict).remove(entry.node());
        if (entry.text().find_first_not_of(" \t\r\n") == std::string_view::npos)
            return;
        std::string_view rest = entry.text();
        for (std::size_t comma = 0; comma != std::string_view::npos;) {
            comma = rest.find(',');
            checkBlock(entry, rest.substr(0, comma));
            rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
        }
    }
}

void checkLoadBalancer(const Field &spec)
{
    const bool balances = spec["type"].text() == "LoadBalancer";
    for (const char *key : {"allocateLoadBalancerNodePorts", "loadBalancerClass"})
        if (spec[key] && !balances)
            spec[key]
                .forbidden(Api::tr("\"%1\" is only for the type LoadBalancer.").arg(QLatin1String(key)),
                           Api::tr("Remove it, or set \"type: LoadBalancer\"."))
                .ruled(TypeConflict)
                .remove(spec[key].node())
                .set(spec["type"], "LoadBalancer", false,
                     Api::tr("Change the type to %1").arg(QLatin1String("LoadBalancer")));
    const Field loadBalancer = spec["loadBalancerClass"];
    if (balances && loadBalancer)
        checkName(loadBalancer, loadBalancer.text(), NameFormat::LabelKey, Api::tr("a class of load balancers"),
                  "name-invalid");
}

void checkExternalIps(const Field &addresses)
{
    for (const Field &address : addresses.items()) {
        const auto problem = ipProblem(address.text());
        const auto ip = IpAddress::parse(address.text());
        const QString next = Api::tr("Write an address that leads to a node of the cluster.");
        if (problem)
            //: %1 is what was written, %2 a whole sentence with what is wrong with it.
            offerAddress(
                address
                    .invalid(
                        Api::tr("\"%1\" cannot be an external address. %2").arg(quotedShort(address.text()), *problem),
                        next)
                    .ruled("address-invalid"),
                address.text());
        else if (const auto unfit = endpointIpProblem(*ip))
            address.invalid(*unfit, next).ruled("address-invalid");
    }
}

void checkAffinity(const Field &spec)
{
    const std::string affinity = spec["sessionAffinity"].textOr("None");
    checkChoice(spec["sessionAffinity"], affinity, {"ClientIP", "None"});
    if (affinity == "ClientIP")
        checkRange(spec["sessionAffinityConfig"]["clientIP"]["timeoutSeconds"], 1, 86400);
}

void checkTopology(const Field &annotations)
{
    const Field mode = annotations[TopologyMode];
    const Field hints = annotations[TopologyHints];
    if (mode.node() && hints.node() && mode.text() != hints.text())
        mode.reportedAt(annotations.madeEntry(TopologyMode))
            .invalid(Api::tr("Two annotations for the same thing contradict each other."),
                     Api::tr("Remove service.kubernetes.io/topology-aware-hints, the old one."))
            .ruled(TypeConflict)
            .relate(hints.node(), Api::tr("The other one."))
            .remove(hints.node());
}

} // namespace

void checkService(ApiRun &run)
{
    const Field spec = run.spec();
    const std::size_t first = run.errors().size();
    std::optional<std::vector<std::int64_t>> nodePorts;
    if (checkServiceAddresses(spec))
        nodePorts = givenNodePorts(spec);
    const std::size_t last = run.errors().size();
    checkTopology(run.object()["metadata"]["annotations"]);
    checkType(spec);
    checkPorts(spec["ports"]);
    checkLabels(spec["selector"]);
    checkAffinity(spec);
    checkExternalIps(spec["externalIPs"]);
    refuseNodePorts(spec);
    if (nodePorts)
        checkRepeatedPorts(spec["ports"], *nodePorts);
    checkSourceRanges(run.object());
    checkLoadBalancer(spec);
    checkTraffic(spec);
    if (!nodePorts)
        run.reportOnly(first, last);
}

} // namespace slipway
