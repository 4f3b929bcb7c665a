// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/ingressbackends.h"
#include "checks/portfixes.h"
#include "schema/keyorder.h"
#include "schema/names.h"

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

/// Names the only port as the backend calls it, or adds a port; several need names.
void offerPort(const Scope &scope, const Object &service, NodeRef wanted, Diagnostic &finding)
{
    const NodeRef ports = service.root["spec"]["ports"];
    const NodeRef only = ports.size() == 1 ? ports[std::size_t{0}] : NodeRef();
    const NodePath path{"spec", "ports"};
    const bool isUnnamed = only && only["name"].value().empty();
    const auto named = [&](const std::string &name) {
        return written(service.root, path / std::size_t{0} / "name", name, usualOrder(service.root));
    };
    if (wanted.keyText() == "name") {
        if (isUnnamed)
            offerChange(finding, scope, service,
                        Rules::tr("Give port %1 of the Service the name \"%2\"")
                            .arg(qs(only["port"].value()), qs(wanted.value())),
                        named(wanted.text()));
        else if (isValidName(NameFormat::DnsLabel, wanted.value()))
            offerTypedValue(finding, scope, service,
                            Rules::tr("Add the port \"%1\" to the Service").arg(qs(wanted.value())),
                            path / ports.size(), Value::map({{"name", wanted.text()}, {"port", TypedGap}}),
                            {Rules::tr("Which number has the port? A number from 1 to 65535."), QStringLiteral("8080"),
                             0, isPortNumber});
        return;
    }
    const std::string number = wanted.text();
    if (!isPortNumber(number))
        return;
    EditSet edits =
        appendedTo(service, path, Value::map({{"name", "port-" + number}, {"port", Value::fromNode(wanted)}}));
    if (isUnnamed)
        edits = both(named("port-" + only["port"].text()), std::move(edits));
    offerChange(finding, scope, service, Rules::tr("Add port %1 to the Service").arg(qs(number)), std::move(edits));
}

void addFixes(const Scope &scope, const Object &service, NodeRef wanted, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    constexpr std::size_t Most = 4;
    for (NodeRef port : service.root["spec"]["ports"]) {
        const std::string_view name = port["name"].value();
        const std::string_view number = port["port"].value();
        if (number.empty() || finding.fixes.size() == Most)
            continue;
        const bool isByName = wanted.keyText() == "name" && !name.empty();
        const QString title = Rules::tr("Use port %1").arg(qs(isByName ? name : number));
        if (isByName)
            offerSource(finding, scope, title, wanted, quotedWhereNeeded(name));
        else if (wanted.keyText() == "name")
            offerEntry(finding, scope, title, wanted, "number: " + std::string(number));
        else
            offerSource(finding, scope, title, wanted, number);
    }
    offerPort(scope, service, wanted, finding);
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
    .kinds = {"Ingress"},
    .object = run,
};

} // namespace slipway
