// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/portfixes.h"
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

Diagnostic undeclared(const Scope &scope, NodeRef port, const std::vector<DeclaredPort> &declared, const QString &who)
{
    QStringList list;
    for (const DeclaredPort &known : declared)
        list.append(qs(known.number().value()));
    Diagnostic found =
        scope.at(port, "",
                 Rules::tr("Port %1 is not among the ports that %2 declares: %3.")
                     .arg(qs(port.value()), who, list.join(QLatin1String(", "))),
                 Rules::tr("Declaring ports is optional, so it can work; check that the number is right."));
    // Clients ask for the port of a Service, so only where it leads to may change.
    const bool isServicePort = port.keyText() == "port" && scope.isKind("Service");
    constexpr std::size_t Most = 3;
    for (const DeclaredPort &known : declared) {
        const QString title = Rules::tr("Use port %1").arg(qs(known.number().value()));
        if (found.fixes.size() == Most)
            break;
        if (isServicePort)
            offerValue(found, scope, title, scope.pathOf(port.parent()) / "targetPort",
                       Value::fromNode(known.number()));
        else
            offerSource(found, scope, title, port, known.number().value());
    }
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
            const bool declaresNone = declaredPorts(pod).empty();
            isKnown = isKnown || declaresNone || isDeclared(pod, target);
            slip = slip ? slip : workload;
        }
        if (!slip || isKnown)
            continue;
        const PodTemplate &pod = *scope.facts.podTemplate(*slip);
        const std::vector<DeclaredPort> ports = declaredPorts(pod);
        Diagnostic one = undeclared(scope, target, ports, slip->id.display());
        one.related.push_back(scope.related(*slip, ports.front().number(), Rules::tr("A port that is declared.")));
        for (const Container &container : pod.containers)
            if (isMain(container))
                offerDeclaring(scope, *slip, container, *wholeNumber(target), protocolOf(port), one);
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
        const std::vector<DeclaredPort> declared = declaredPorts(container);
        for (const ProbeOrHook &handler : handlersOf(container.node))
            for (const char *way : {"httpGet", "tcpSocket", "grpc"}) {
                const NodeRef port = handler.node[way]["port"];
                // The containers of a Pod share their address, so a neighbour may answer.
                if (!wholeNumber(port) || port.isQuoted() || declared.empty() || isDeclared(*scope.pod(), port) ||
                    !handler.node[way]["host"].value().empty())
                    continue;
                found.push_back(
                    undeclared(scope, port, declared, Rules::tr("container \"%1\"").arg(qs(container.name))));
                offerDeclaring(scope, scope.object, container, *wholeNumber(port), {}, found.back());
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
