// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/portfixes.h"

#include "checks/edits.h"
#include "checks/fixes.h"
#include "schema/didyoumean.h"
#include "schema/keyorder.h"

#include <algorithm>
#include <charconv>

namespace slipway
{

namespace
{

constexpr std::size_t MostOffers = 4;
constexpr std::int64_t LastPort = 65535;

Value::Map entryOf(std::string_view name, const Value &number, std::string_view protocol)
{
    Value::Map entry;
    if (!name.empty())
        entry.emplace_back("name", name);
    entry.emplace_back("containerPort", number);
    if (!protocol.empty() && protocol != "TCP")
        entry.emplace_back("protocol", protocol);
    return entry;
}

/// Names that may be meant first, then all others.
std::vector<std::string> namesInOrder(std::string_view wanted, const std::vector<DeclaredPort> &ports)
{
    std::vector<std::string> names;
    for (const DeclaredPort &port : ports)
        if (!port.name().empty() && std::find(names.begin(), names.end(), port.name()) == names.end())
            names.emplace_back(port.name());
    std::vector<std::string> ordered = didYouMean(wanted, names);
    for (const std::string &name : names)
        if (std::find(ordered.begin(), ordered.end(), name) == ordered.end())
            ordered.push_back(name);
    return ordered;
}

} // namespace

std::vector<DeclaredPort> declaredPorts(const Container &container, std::string_view protocol)
{
    std::vector<DeclaredPort> ports;
    for (NodeRef entry : container.node["ports"]) {
        const auto number = wholeNumber(entry["containerPort"]);
        if (number && *number >= 1 && *number <= LastPort && (protocol.empty() || protocolOf(entry) == protocol))
            ports.push_back({&container, entry});
    }
    return ports;
}

std::vector<DeclaredPort> declaredPorts(const PodTemplate &pod, std::string_view protocol)
{
    std::vector<DeclaredPort> ports;
    for (const Container &container : pod.containers)
        for (const DeclaredPort &port : declaredPorts(container, protocol))
            ports.push_back(port);
    return ports;
}

void offerDeclared(const Scope &scope, NodeRef wanted, const std::vector<DeclaredPort> &ports, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    std::size_t offered = 0;
    for (const std::string &name : namesInOrder(wanted.value(), ports))
        if (offered++ < MostOffers)
            offerSource(finding, scope, Rules::tr("Use \"%1\"").arg(qs(name)), wanted, quotedWhereNeeded(name));
    for (const DeclaredPort &port : ports)
        if (port.name().empty() && offered++ < MostOffers)
            offerSource(finding, scope, Rules::tr("Use port %1").arg(qs(port.number().value())), wanted,
                        port.number().value());
}

void offerNaming(const Scope &scope, const Object &owner, const std::vector<DeclaredPort> &ports, std::string_view name,
                 Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    for (const DeclaredPort &port : ports)
        if (const auto path = pathBelow(owner.root, port.entry); path && port.name().empty())
            offerChange(finding, scope, owner,
                        Rules::tr("Give port %1 of container \"%2\" the name \"%3\"")
                            .arg(qs(port.number().value()), qs(port.container->name), qs(name)),
                        written(owner.root, *path / "name", name, usualOrder(owner.root)));
}

void offerNamedPort(const Scope &scope, const Object &owner, const Container &container, std::string_view name,
                    std::string_view protocol, Diagnostic &finding)
{
    const auto path = pathBelow(owner.root, container.node);
    if (!scope.wantsFixes() || !path)
        return;
    const Value entry = entryOf(name, TypedGap, protocol);
    const std::size_t size = container.node["ports"].size();
    offerTypedValue(finding, scope, owner,
                    Rules::tr("Declare the port \"%1\" in container \"%2\"").arg(qs(name), qs(container.name)),
                    size == 0 ? *path / "ports" : *path / "ports" / size, size == 0 ? Value::list({entry}) : entry,
                    {Rules::tr("On which port does the program listen? A number from 1 to 65535."),
                     QStringLiteral("8080"), 0, isPortNumber});
}

void offerDeclaring(const Scope &scope, const Object &owner, const Container &container, std::int64_t number,
                    std::string_view protocol, Diagnostic &finding)
{
    const auto path = pathBelow(owner.root, container.node);
    if (scope.wantsFixes() && path)
        offerChange(finding, scope, owner,
                    Rules::tr("Declare port %1 in container \"%2\"").arg(number).arg(qs(container.name)),
                    appendedTo(owner, *path / "ports", entryOf({}, number, protocol)));
}

bool isPortNumber(std::string_view text)
{
    int number = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && at == end && text.front() != '0' && number >= 1 && number <= LastPort;
}

} // namespace slipway
