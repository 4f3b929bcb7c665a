// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/serving.h"
#include "schema/names.h"

#include <algorithm>
#include <array>
#include <set>

namespace slipway
{

namespace
{

/// Ports of a Service, made one by one: the server wants each number with its protocol, and each name, only once.
class ServicePorts
{
public:
    void add(NodeRef containerPort);
    bool isEmpty() const { return m_ports.empty(); }
    /// Several need names; one goes without.
    Value list() const;

private:
    std::string unusedName(const std::string &wanted);
    struct Port {
        std::string name{};
        Value::Map rest{};
    };
    std::vector<Port> m_ports;
    std::set<std::pair<std::int64_t, std::string_view>> m_numbers;
    std::set<std::string> m_targets;
    std::set<std::string> m_names;
};

std::string ServicePorts::unusedName(const std::string &wanted)
{
    std::string name = wanted;
    for (int number = 2; !m_names.insert(name).second; ++number)
        name = wanted + "-" + std::to_string(number);
    return name;
}

void ServicePorts::add(NodeRef containerPort)
{
    static constexpr std::array<std::string_view, 3> Protocols{"TCP", "UDP", "SCTP"};
    constexpr std::int64_t Highest = 65535;
    const auto number = wholeNumber(containerPort["containerPort"]);
    const std::string_view protocol = protocolOf(containerPort);
    if (!number || *number < 1 || *number > Highest ||
        std::find(Protocols.begin(), Protocols.end(), protocol) == Protocols.end() ||
        !m_numbers.emplace(*number, protocol).second)
        return;
    const std::string name = containerPort["name"].text();
    // A name that stands twice in a Pod means the first port of that name.
    const bool isNamed = isValidName(NameFormat::PortName, name) && m_targets.insert(name).second;
    Value::Map port{{"port", *number}, {"targetPort", isNamed ? Value(name) : Value(*number)}};
    if (protocol != "TCP")
        port.emplace_back("protocol", std::string(protocol));
    m_ports.push_back({unusedName(isNamed ? name : "port-" + std::to_string(*number)), std::move(port)});
}

Value ServicePorts::list() const
{
    Value::List ports;
    for (const Port &port : m_ports) {
        Value::Map entry = port.rest;
        if (m_ports.size() > 1)
            entry.emplace(entry.begin(), "name", port.name);
        ports.emplace_back(std::move(entry));
    }
    return Value(std::move(ports));
}

void offerPortsOfPods(const Scope &scope, Diagnostic &finding)
{
    for (const Object *workload : servedBy(scope.facts, scope.object)) {
        ServicePorts ports;
        for (const Container &container : scope.facts.podTemplate(*workload)->containers)
            if (isMain(container))
                for (NodeRef port : container.node["ports"])
                    ports.add(port);
        if (!ports.isEmpty())
            offerValue(finding, scope, Rules::tr("Add the ports of %1").arg(workload->id.display()),
                       scope.pathOf(scope.spec()) / "ports", ports.list());
    }
}

} // namespace

extern const Rule servicePortsMissingRule;
const Rule servicePortsMissingRule{
    .info = {.id = "service-ports-missing",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service without ports"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A Service is an address and its ports; without one the cluster "
                                                     "refuses it."),
             .docs = "concepts/services-networking/service/"},
    .fixes = offerPortsOfPods,
};

} // namespace slipway
