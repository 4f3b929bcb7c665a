// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <map>

namespace slipway
{

namespace
{

using Seen = std::map<std::pair<std::int64_t, std::string>, NodeRef>;

std::string protocolOf(NodeRef port)
{
    const std::string_view protocol = port["protocol"].value();
    return protocol.empty() ? "TCP" : std::string(protocol);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const NodeRef ports = scope.spec()["ports"];
    if (!scope.kind || !scope.isKind("Service") || ports.size() < 2)
        return found;
    std::map<std::string_view, NodeRef> names;
    Seen numbers;
    Seen nodePorts;
    const QString next = Rules::tr("Give each port a name and a number of its own.");
    for (NodeRef port : ports) {
        const NodeRef name = port["name"];
        if (!port.isMapping())
            continue;
        if (name.value().empty() && (!name || name.isScalar())) {
            Diagnostic nameless = scope.at(
                port, "Required", Rules::tr("A Service with several ports needs a name for each of them."), next);
            nameless.path += ".name";
            found.push_back(nameless);
        } else if (const auto [first, isNew] = names.emplace(name.value(), name); !isNew) {
            found.push_back(
                scope.at(name, "Duplicate", Rules::tr("Two ports are called \"%1\".").arg(qs(name.value())), next));
        }
        const auto number = wholeNumber(port["port"]);
        if (number && !numbers.emplace(std::pair(*number, protocolOf(port)), port).second) {
            Diagnostic twice = scope.at(
                port["port"], "Duplicate",
                Rules::tr("Port %1 with protocol %2 is listed twice.").arg(*number).arg(qs(protocolOf(port))), next);
            twice.path = scope.path(port);
            found.push_back(twice);
        }
        const auto nodePort = wholeNumber(port["nodePort"]);
        if (nodePort && *nodePort != 0 && !nodePorts.emplace(std::pair(*nodePort, protocolOf(port)), port).second)
            found.push_back(scope.at(port["nodePort"], "Duplicate",
                                     Rules::tr("Node port %1 is listed twice.").arg(*nodePort), next));
    }
    return found;
}

} // namespace

extern const Rule servicePortListInvalidRule;
const Rule servicePortListInvalidRule{
    .info = {.id = "service-port-list-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Ports that cannot be told apart"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "With several ports the cluster must be able to tell them apart "
                                                     "by name and by number, so it refuses the list otherwise."),
             .docs = "concepts/services-networking/service/#multi-port-services"},
    .object = run,
};

} // namespace slipway
