// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/nameduses.h"
#include "checks/newservice.h"
#include "checks/references.h"
#include "checks/serving.h"
#include "yaml/yamledit.h"

namespace slipway
{

namespace
{

bool isHeadless(const Object &service)
{
    return specOf(service.root)["clusterIP"].value() == "None";
}

std::string headlessService(const Scope &scope, std::string_view name)
{
    Value::List ports;
    for (const Container &container : scope.containers())
        for (NodeRef port : container.node["ports"]) {
            Value::Map entry;
            if (!port["name"].value().empty())
                entry.emplace_back("name", port["name"].text());
            entry.emplace_back("port", Value::fromNode(port["containerPort"]));
            ports.emplace_back(entry);
        }
    return emitDocument(newService(scope.object, name, selectorFor(*scope.pod()), std::move(ports), true));
}

Diagnostic missingService(const Scope &scope, NodeRef name)
{
    Diagnostic missing = scope.at(
        name, "",
        Rules::tr("No Service \"%1\" is among your files, so the names of the Pods, such as %2-0.%1, are not known.")
            .arg(qs(name.value()), qs(scope.object.id.name)),
        Rules::tr("Create a headless Service of that name, or make sure that it is in the cluster already."));
    explainMissing(scope, "Service", name, missing);
    if (scope.pod() && !scope.pod()->labels.empty())
        if (scope.wantsFixes())
            addNewDocument(scope, missing, Rules::tr("Create the headless Service"),
                           headlessService(scope, name.value()));
    return missing;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef name = scope.spec()["serviceName"];
    if (!scope.kind || !scope.isKind("StatefulSet") || name.value().empty())
        return {};
    if (isMissing(scope, "Service", name.value()))
        return onlyElsewhere(scope, "Service", name.value()) ? std::vector<Diagnostic>()
                                                             : std::vector<Diagnostic>{missingService(scope, name)};
    const auto services =
        ownFileFirst(scope.facts, scope.facts.find("Service", scope.object.id.ns, name.value()), scope.object);
    if (services.empty() || !scope.pod())
        return {};
    const Object &service = *services.front();
    const auto selector = selectorOf(service);
    const bool selects = selector && selector->matches(scope.pod()->labels);
    if (isHeadless(service) && selects)
        return {};
    Diagnostic unfit =
        selects ? scope.at(name, "", Rules::tr("Service \"%1\" is not headless.").arg(qs(name.value())),
                           Rules::tr("Give the StatefulSet a Service with clusterIP: None; others may use this one."))
                : scope.at(name, "", Rules::tr("Service \"%1\" does not select these Pods.").arg(qs(name.value())),
                           Rules::tr("Make its selector equal to the labels of the Pods."));
    unfit.severity = Severity::Hint;
    unfit.related.push_back(scope.related(service, service.root["metadata"]["name"], Rules::tr("The Service.")));
    return only(std::move(unfit));
}

} // namespace

extern const Rule statefulsetServiceMissingRule;
const Rule statefulsetServiceMissingRule{
    .info = {.id = "statefulset-service-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pods without names of their own"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The Pods of a StatefulSet are found by names of their own, and it "
                                      "is the headless Service that makes these names known."),
             .docs = "concepts/workloads/controllers/statefulset/#stable-network-id"},
    .kinds = {"StatefulSet"},
    .object = run,
};

} // namespace slipway
