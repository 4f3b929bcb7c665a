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

/// The workloads that a new Service may be for: one of its name, or all where they are few.
std::vector<const Object *> candidates(const Scope &scope, std::string_view name)
{
    constexpr std::size_t Few = 4;
    std::vector<const Object *> found;
    for (const char *kind : {"Deployment", "StatefulSet"}) {
        std::vector<const Object *> named = scope.facts.find(kind, scope.object.id.ns, name);
        if (named.empty())
            for (const std::string &other : scope.facts.names(kind, scope.object.id.ns, Few))
                for (const Object *object : scope.facts.find(kind, scope.object.id.ns, other))
                    named.push_back(object);
        found.insert(found.end(), named.begin(), named.end());
    }
    const auto isNamed = [&](const Object *object) { return object->id.name == name; };
    if (std::any_of(found.begin(), found.end(), isNamed))
        std::erase_if(found, [&](const Object *object) { return !isNamed(object); });
    if (found.size() > Few)
        found.clear();
    return found;
}

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
    for (const Object *workload : candidates(scope, backend["name"].value())) {
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
    .object = run,
};

} // namespace slipway
