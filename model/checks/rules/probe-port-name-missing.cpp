// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/portfixes.h"
#include "checks/ports.h"
#include "checks/rule.h"
#include "schema/didyoumean.h"
#include "schema/names.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers()) {
        std::vector<std::string> names;
        for (NodeRef port : container.node["ports"])
            if (!port["name"].value().empty())
                names.push_back(port["name"].text());
        for (const ProbeOrHook &handler : handlersOf(container.node))
            for (const char *way : {"httpGet", "tcpSocket"}) {
                const NodeRef port = handler.node[way]["port"];
                if (port.value().empty() || scalarType(port) != ScalarType::String ||
                    !isValidName(NameFormat::PortName, port.value()) ||
                    std::find(names.begin(), names.end(), port.value()) != names.end())
                    continue;
                std::vector<std::string> close = didYouMean(port.value(), names);
                if (close.empty() && names.size() == 1)
                    close = names;
                Diagnostic missing =
                    scope.at(port, "",
                             Rules::tr("The %1 asks for the port \"%2\", which this container does not declare.")
                                 .arg(qs(handler.name), qs(port.value())),
                             close.empty() ? Rules::tr("Name a port of the container so, or use the number.")
                                           : Rules::tr("Did you mean \"%1\"?").arg(qs(close.front())));
                if (scope.wantsFixes()) {
                    const std::vector<DeclaredPort> ports = declaredPorts(container, "TCP");
                    offerDeclared(scope, port, ports, missing);
                    offerNaming(scope, scope.object, ports, port.value(), missing);
                    offerNamedPort(scope, scope.object, container, port.value(), "TCP", missing);
                }
                found.push_back(std::move(missing));
            }
    }
    return found;
}

} // namespace

extern const Rule probePortNameMissingRule;
const Rule probePortNameMissingRule{
    .info = {.id = "probe-port-name-missing",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Probe of a port without that name"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "The test fails every time, so the container is restarted again "
                                                     "and again or never gets traffic."),
             .docs = "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
