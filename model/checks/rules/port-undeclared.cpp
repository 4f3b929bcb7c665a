// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/ports.h"
#include "checks/serving.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isDeclared(const PodTemplate &pod, NodeRef port)
{
    return std::any_of(pod.containers.begin(), pod.containers.end(),
                       [&](const Container &container) { return declares(container, port); });
}

std::vector<NodeRef> portsOf(const PodTemplate &pod)
{
    std::vector<NodeRef> ports;
    for (const Container &container : pod.containers)
        for (NodeRef port : container.node["ports"])
            if (wholeNumber(port["containerPort"]))
                ports.push_back(port["containerPort"]);
    return ports;
}

std::vector<NodeRef> portsOf(const Container &container)
{
    std::vector<NodeRef> ports;
    for (NodeRef port : container.node["ports"])
        if (wholeNumber(port["containerPort"]))
            ports.push_back(port["containerPort"]);
    return ports;
}

Diagnostic undeclared(const Scope &scope, NodeRef port, const std::vector<NodeRef> &declared, const QString &who)
{
    QStringList list;
    for (NodeRef known : declared)
        list.append(qs(known.value()));
    Diagnostic found =
        scope.at(port, "",
                 Rules::tr("Port %1 is not among the ports that %2 declares: %3.")
                     .arg(qs(port.value()), who, list.join(QLatin1String(", "))),
                 Rules::tr("Declaring ports is optional, so it can work; check that the number is right."));
    const bool isTarget = port.keyText() != "port" || port.parent().keyText() == "httpGet" ||
                          port.parent().keyText() == "tcpSocket" || port.parent().keyText() == "grpc";
    for (NodeRef known : declared)
        if (isTarget && found.fixes.size() < 3)
            if (scope.wantsFixes())
                addFix(scope, found, Rules::tr("Use port %1").arg(qs(known.value())),
                       replacedValue(port, known.value()));
    return found;
}

void addService(const Scope &scope, std::vector<Diagnostic> &found)
{
    const std::vector<const Object *> workloads = servedBy(scope.facts, scope.object);
    for (NodeRef port : scope.spec()["ports"]) {
        const NodeRef target = targetPortOf(port);
        if (!wholeNumber(target))
            continue;
        const Object *slip = nullptr;
        bool isKnown = false;
        for (const Object *workload : workloads) {
            const PodTemplate &pod = *scope.facts.podTemplate(*workload);
            const bool declaresNone = portsOf(pod).empty();
            isKnown = isKnown || declaresNone || isDeclared(pod, target);
            slip = slip ? slip : workload;
        }
        if (!slip || isKnown)
            continue;
        const PodTemplate &pod = *scope.facts.podTemplate(*slip);
        Diagnostic one = undeclared(scope, target, portsOf(pod), slip->id.display());
        one.related.push_back(scope.related(*slip, portsOf(pod).front(), Rules::tr("A port that is declared.")));
        found.push_back(std::move(one));
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    if (scope.isKind("Service"))
        addService(scope, found);
    for (const Container &container : scope.containers()) {
        const std::vector<NodeRef> declared = portsOf(container);
        for (const ProbeOrHook &handler : handlersOf(container.node))
            for (const char *way : {"httpGet", "tcpSocket", "grpc"}) {
                const NodeRef port = handler.node[way]["port"];
                // The containers of a Pod share their address, so a neighbour may answer.
                if (!wholeNumber(port) || port.isQuoted() || declared.empty() || isDeclared(*scope.pod(), port) ||
                    !handler.node[way]["host"].value().empty())
                    continue;
                found.push_back(
                    undeclared(scope, port, declared, Rules::tr("container \"%1\"").arg(qs(container.name))));
            }
    }
    return found;
}

} // namespace

extern const Rule portUndeclaredRule;
const Rule portUndeclaredRule{
    .info = {.id = "port-undeclared",
             .tier = Tier::Reference,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port that no container declares"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Where other ports are declared, a number that is not among them is "
                                      "often a slip of the finger, and then nobody answers."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
    .object = run,
};

} // namespace slipway
