// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serviceports.h"

#include "api/common.h"
#include "api/intorstring.h"

#include <map>
#include <set>

namespace slipway
{

namespace
{

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

/// `portError`: the number that an error about the port itself would have.
void checkTargetPort(const Field &port, std::size_t portError)
{
    ApiRun &run = port.run();
    const std::size_t before = run.errors().size();
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
    run.joinLast(portError, before);
}

/// The first node port that is written for a port, 0 where there is none.
std::int64_t requestedNodePort(const std::vector<Field> &ports, std::int64_t number)
{
    for (const Field &port : ports)
        if (port["port"].numberOr(0) == number && port["nodePort"].numberOr(0) != 0)
            return port["nodePort"].numberOr(0);
    return 0;
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

} // namespace

bool needsHealthCheck(const Field &spec)
{
    return spec["type"].text() == "LoadBalancer" && spec["externalTrafficPolicy"].text() == "Local";
}

void checkServicePorts(const Field &ports)
{
    std::set<std::string_view> names;
    for (const Field &port : ports.items()) {
        checkPortName(port, ports.size() > 1, names);
        const std::size_t portError = port.run().errors().size();
        checkPortNumber(port["port"]);
        if (!port["protocol"].text().empty())
            checkChoice(port["protocol"], port["protocol"].text(), {"SCTP", "TCP", "UDP"});
        checkTargetPort(port, portError);
        if (port["appProtocol"])
            checkName(port["appProtocol"], port["appProtocol"].text(), NameFormat::LabelKey, Api::tr("a protocol"),
                      "name-invalid");
    }
}

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

} // namespace slipway
