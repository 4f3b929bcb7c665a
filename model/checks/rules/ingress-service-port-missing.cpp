// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/ingressbackends.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

bool offers(const Object &service, NodeRef wanted)
{
    for (NodeRef port : service.root["spec"]["ports"]) {
        if (wanted.keyText() == "name" ? port["name"].value() == wanted.value()
                                       : wholeNumber(port["port"]) == wholeNumber(wanted))
            return true;
    }
    return false;
}

QString offered(const Object &service)
{
    QStringList ports;
    for (NodeRef port : service.root["spec"]["ports"])
        ports.append(port["name"].value().empty()
                         ? qs(port["port"].value())
                         : QStringLiteral("%1 (%2)").arg(qs(port["port"].value()), qs(port["name"].value())));
    return ports.join(QLatin1String(", "));
}

void addFixes(const Scope &scope, const Object &service, NodeRef wanted, Diagnostic &finding)
{
    const NodeRef ports = service.root["spec"]["ports"];
    if (ports.size() != 1)
        return;
    const NodeRef right = ports[std::size_t{0}][wanted.keyText() == "name" ? "name" : "port"];
    if (right.value().empty())
        return;
    finding.fixes.push_back(scope.fix(
        Rules::tr("Use port %1").arg(qs(right.value())),
        replacedValue(wanted, wanted.keyText() == "name" ? quotedWhereNeeded(right.value()) : right.text()), false));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (NodeRef backend : ingressServices(scope)) {
        const auto services = scope.facts.find("Service", scope.object.id.ns, backend["name"].value());
        const NodeRef port = backend["port"];
        const NodeRef wanted = port["name"].value().empty() ? port["number"] : port["name"];
        if (services.size() != 1 || services.front()->id.group() != "" || wanted.value().empty() ||
            !services.front()->root.tree()->isWhole() || services.front()->root["spec"]["ports"].size() == 0 ||
            offers(*services.front(), wanted))
            continue;
        const Object &service = *services.front();
        Diagnostic missing = scope.at(
            wanted, "",
            Rules::tr("Service \"%1\" has no port %2; it offers %3.")
                .arg(qs(service.id.name), qs(wanted.value()), offered(service)),
            Rules::tr("Use a port of the Service. The Service's own port counts here, not that of the container."));
        missing.related.push_back(
            scope.related(service, service.root["spec"]["ports"], Rules::tr("The ports of the Service.")));
        addFixes(scope, service, wanted, missing);
        found.push_back(missing);
    }
    return found;
}

} // namespace

extern const Rule ingressServicePortMissingRule;
const Rule ingressServicePortMissingRule{
    .info = {.id = "ingress-service-port-missing",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Route to a port that the Service does not have"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The controller finds no way to the Pods, and visitors get an "
                                                        "error page."),
             .docs = "concepts/services-networking/ingress/"},
    .object = run,
};

} // namespace slipway
