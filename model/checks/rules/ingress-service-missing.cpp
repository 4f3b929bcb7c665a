// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ingressbackends.h"
#include "checks/nameduses.h"
#include "checks/newservice.h"
#include "checks/portfixes.h"
#include "checks/references.h"
#include "checks/serving.h"
#include "schema/names.h"
#include "yaml/yamledit.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// The port that the backend asks for, led to the port of the containers that it means.
Value portFor(const PodTemplate &pod, NodeRef wanted)
{
    const std::vector<DeclaredPort> declared = declaredPorts(pod, "TCP");
    const auto meant = std::find_if(declared.begin(), declared.end(), [&](const DeclaredPort &port) {
        return wanted.keyText() == "name" ? port.name() == wanted.value()
                                          : wholeNumber(port.number()) == wholeNumber(wanted);
    });
    const DeclaredPort *target = meant != declared.end() ? &*meant : declared.empty() ? nullptr : &declared.front();
    constexpr std::int64_t Http = 80;
    Value::Map port;
    if (wanted.keyText() == "name")
        port.emplace_back("name", wanted.text());
    port.emplace_back("port", wanted.keyText() == "name" ? Value(Http) : Value::fromNode(wanted));
    if (target)
        port.emplace_back("targetPort",
                          target->name().empty() ? Value::fromNode(target->number()) : Value(target->name()));
    return Value(std::move(port));
}

void offerService(const Scope &scope, NodeRef backend, Diagnostic &finding)
{
    const NodeRef port = backend["port"]["name"] ? backend["port"]["name"] : backend["port"]["number"];
    if (!scope.wantsFixes() || port.value().empty() || !isValidName(NameFormat::DnsLabel, backend["name"].value()))
        return;
    for (const Object *workload : workloadsFor(scope, backend["name"].value())) {
        const PodTemplate *pod = scope.facts.podTemplate(*workload);
        if (pod && !selectorFor(*pod).empty())
            addNewDocument(scope, finding, Rules::tr("Create it for the Pods of %1").arg(workload->id.display()),
                           emitDocument(newService(scope.object, backend["name"].value(), selectorFor(*pod),
                                                   {portFor(*pod, port)}, false)));
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (NodeRef service : ingressServices(scope)) {
        const NodeRef name = service["name"];
        if (!isMissing(scope, "Service", name.value()) || onlyElsewhere(scope, "Service", name.value()))
            continue;
        Diagnostic missing =
            scope.at(name, "", Rules::tr("No Service \"%1\" is among your files.").arg(qs(name.value())),
                     Rules::tr("Create it, or make sure that it is in the cluster already."));
        explainMissing(scope, "Service", name, missing);
        offerService(scope, service, missing);
        found.push_back(std::move(missing));
    }
    return found;
}

} // namespace

extern const Rule ingressServiceMissingRule;
const Rule ingressServiceMissingRule{
    .info = {.id = "ingress-service-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Route to a Service that is not there"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Visitors of this route would get an error page (503)."),
             .docs = "concepts/services-networking/ingress/"},
    .kinds = {"Ingress"},
    .object = run,
};

} // namespace slipway
