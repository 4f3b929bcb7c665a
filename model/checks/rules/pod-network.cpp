// SPDX-License-Identifier: GPL-3.0-or-later
// Pods on the network of their node, and ports of Pods and Services.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

#include <map>

namespace slipway
{

namespace
{

std::vector<Diagnostic> runDns(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    if (!scope.kind || !pod || flagOf(pod->spec["hostNetwork"]) != Flag::True)
        return {};
    const NodeRef policy = pod->spec["dnsPolicy"];
    const bool isWritten = policy && !policy.isNull();
    if (isWritten ? policy.value() != "ClusterFirst" : !canLack(scope, pod->spec, {"dnsPolicy"}))
        return {};
    Diagnostic finding =
        scope.at(isWritten ? policy : pod->spec["hostNetwork"], "",
                 Rules::tr("With the network of the node this Pod also gets its DNS, and finds no Service by name."),
                 Rules::tr("Set dnsPolicy to ClusterFirstWithHostNet."));
    offerValue(finding, scope, Rules::tr("Set dnsPolicy to ClusterFirstWithHostNet"),
               scope.pathOf(pod->spec) / "dnsPolicy", "ClusterFirstWithHostNet", FixSafety::Safe);
    return only(std::move(finding));
}

void addSharedNumbers(const Scope &scope, NodeRef ports, const char *key, std::vector<Diagnostic> &found)
{
    std::map<std::string_view, NodeRef> first;
    for (NodeRef port : ports) {
        const std::string_view number = port[key].value();
        const auto [earlier, isFirst] = first.emplace(number, port);
        const auto protocol = [](NodeRef of) {
            const std::string_view written = of["protocol"].value();
            return written.empty() ? std::string_view("TCP") : written;
        };
        if (number.empty() || isFirst || protocol(earlier->second) == protocol(port))
            continue;
        Diagnostic finding = scope.at(port[key], "",
                                      Rules::tr("Port %1 stands in this list for %2 and for %3.")
                                          .arg(qs(number), qs(protocol(earlier->second)), qs(protocol(port))),
                                      Rules::tr("Use different numbers, or always apply it with --server-side."));
        finding.related.push_back(scope.related(scope.object, earlier->second[key], Rules::tr("The same number.")));
        found.push_back(std::move(finding));
    }
}

std::vector<Diagnostic> runTwoProtocols(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    if (scope.isKind("Service"))
        addSharedNumbers(scope, scope.spec()["ports"], "port", found);
    for (const Container &container : scope.containers())
        addSharedNumbers(scope, container.node["ports"], "containerPort", found);
    return found;
}

bool runsAsOther(const Scope &scope, const Container &container)
{
    const Value user = Value::fromNode(securitySetting(scope, container, "runAsUser"));
    return user.asInt() ? *user.asInt() > 0 : flagOf(securitySetting(scope, container, "runAsNonRoot")) == Flag::True;
}

std::vector<Diagnostic> runLowPort(const Scope &scope)
{
    constexpr std::int64_t Ssh = 22;
    constexpr std::int64_t FirstFree = 1024;
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers())
        for (NodeRef port : container.node["ports"]) {
            const NodeRef node = port["containerPort"];
            const Value number = node.isScalar() ? Value::fromNode(node) : Value();
            if (!number.asInt())
                continue;
            if (*number.asInt() == Ssh)
                found.push_back(scope.at(node, "", Rules::tr("Port 22 is the one for remote login."),
                                         Rules::tr("Use kubectl exec to look into containers.")));
            else if (*number.asInt() > 0 && *number.asInt() < FirstFree && runsAsOther(scope, container))
                found.push_back(scope.at(
                    node, "",
                    Rules::tr("A program that is not root may need an extra right to open port %1.")
                        .arg(*number.asInt()),
                    Rules::tr("Let the program listen on a port from 1024 on; the Service keeps the low number.")));
        }
    return found;
}

bool isNumber(NodeRef port)
{
    return port.isScalar() && Value::fromNode(port).asInt();
}

/// The name of the container port with that number, in the Pods that a Service selects.
std::string_view nameOfTarget(const Scope &scope, std::string_view number)
{
    for (const Object *workload : scope.facts.selected(scope.object.id.ns, labelsOf(scope.spec()["selector"])))
        for (const Container &container : scope.facts.podTemplate(*workload)->containers)
            for (NodeRef port : container.node["ports"])
                if (port["containerPort"].value() == number)
                    return port["name"].value();
    return {};
}

void addUnnamedPorts(const Scope &scope, std::vector<Diagnostic> &found)
{
    for (const Container &container : scope.containers())
        for (NodeRef port : container.node["ports"]) {
            if (!isNumber(port["containerPort"]) || !port.isMapping() || port["name"])
                continue;
            const std::string name = "port-" + port["containerPort"].text();
            Diagnostic finding = scope.at(port["containerPort"], "",
                                          Rules::tr("Port %1 has no name.").arg(qs(port["containerPort"].value())),
                                          Rules::tr("Give it a name that says what it is for, such as http."));
            offerValue(finding, scope, Rules::tr("Name it \"%1\"").arg(qs(name)), scope.pathOf(port) / "name", name);
            found.push_back(std::move(finding));
        }
}

Diagnostic byNumber(const Scope &scope, NodeRef number, std::string_view name)
{
    return scope.at(
        number, "",
        Rules::tr("Port %1 is named by its number, though it has the name \"%2\".").arg(qs(number.value()), qs(name)),
        Rules::tr("Write the name; it stays right when the number changes."));
}

std::vector<Diagnostic> runUnnamed(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    addUnnamedPorts(scope, found);
    if (scope.isKind("Service"))
        for (NodeRef port : scope.spec()["ports"])
            if (const std::string_view name = nameOfTarget(scope, port["targetPort"].value());
                isNumber(port["targetPort"]) && !name.empty()) {
                found.push_back(byNumber(scope, port["targetPort"], name));
                offerSource(found.back(), scope, Rules::tr("Use \"%1\"").arg(qs(name)), port["targetPort"], name);
            }
    if (!scope.isKind("Ingress"))
        return found;
    for (NodeRef rule : scope.spec()["rules"])
        for (NodeRef path : rule["http"]["paths"]) {
            const NodeRef service = path["backend"]["service"];
            const NodeRef number = service["port"]["number"];
            for (const Object *target : scope.facts.find("Service", scope.object.id.ns, service["name"].value()))
                for (NodeRef port : target->root["spec"]["ports"])
                    if (const std::string_view name = port["name"].value();
                        isNumber(number) && port["port"].value() == number.value() && !name.empty()) {
                        found.push_back(byNumber(scope, number, name));
                        offerEntry(found.back(), scope, Rules::tr("Use \"%1\"").arg(qs(name)), number,
                                   "name: " + std::string(name));
                    }
        }
    return found;
}

} // namespace

extern const Rule hostNetworkDnsPolicyRule;
const Rule hostNetworkDnsPolicyRule{
    .info = {.id = "host-network-dns-policy",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pod that cannot find Services by name"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Calls by a Service's name fail with \"no such host\", though the Service is "
                                      "there."),
             .docs = "concepts/services-networking/dns-pod-service/#pod-s-dns-policy"},
    .about = About::Pods,
    .object = runDns,
};

extern const Rule samePortTwoProtocolsRule;
const Rule samePortTwoProtocolsRule{
    .info = {.id = "same-port-two-protocols",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "One port number for two protocols"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "This works, but a later \"kubectl apply\" tells the entries of the list apart by "
                                   "number only and may drop one of them."),
             .docs = "reference/using-api/server-side-apply/"},
    .object = runTwoProtocols,
};

extern const Rule lowOrSshPortRule;
const Rule lowOrSshPortRule{
    .info = {.id = "low-or-ssh-port",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port below 1024"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Low ports are kept for root on many systems, and a login server in a container is "
                                   "one more door."),
             .docs = "tasks/configure-pod-container/security-context/"},
    .about = About::Pods,
    .object = runLowPort,
};

extern const Rule portUnnamedRule;
const Rule portUnnamedRule{
    .info = {.id = "port-unnamed",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port known by its number only"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A name says what the port is for, and keeps working when the number changes."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
    .object = runUnnamed,
};

} // namespace slipway
