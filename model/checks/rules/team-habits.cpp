// SPDX-License-Identifier: GPL-3.0-or-later
// What some teams ask of every object and others do not.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

std::vector<Diagnostic> runNamespace(const Scope &scope)
{
    if (!scope.kind || !scope.kind->namespaced)
        return {};
    const NodeRef metadata = scope.root()["metadata"];
    const NodeRef written = metadata["namespace"];
    const bool isWritten = !written.value().empty();
    if (isWritten && written.value() != "default" && written.value() != "kube-system")
        return {};
    if (!metadata.isMapping() || (!isWritten && !canLack(scope, metadata, {"namespace"})))
        return {};
    const QString next = Rules::tr("Give the project a namespace of its own.");
    Diagnostic finding =
        !isWritten
            ? scope.missing(metadata, "namespace", "",
                            Rules::tr("No namespace is written, so the object usually lands in \"default\"."), next)
        : written.value() == "default"
            ? scope.at(written, "", Rules::tr("The namespace \"default\" is shared with everybody."), next)
            : scope.at(written, "", Rules::tr("The namespace \"kube-system\" belongs to the cluster itself."), next);
    for (const std::string &name : scope.facts.names("Namespace", {}))
        if (name != "default" && name != "kube-system")
            offerValue(finding, scope, Rules::tr("Use the namespace \"%1\"").arg(qs(name)), {"metadata", "namespace"},
                       name);
    return only(std::move(finding));
}

std::vector<Diagnostic> runLabels(const Scope &scope)
{
    const NodeRef metadata = scope.root()["metadata"];
    if (!scope.kind || !metadata.isMapping() || hasUnknownKey(scope, metadata))
        return {};
    constexpr std::string_view Prefix = "app.kubernetes.io/";
    const NodeRef labels = metadata["labels"];
    if (labels && !labels.isNull() && !labels.isMapping())
        return {};
    if (anyOf(labels, [&](NodeRef label) { return label.keyText().starts_with(Prefix); }))
        return {};
    Diagnostic finding = lacking(scope, metadata, {"labels", std::string(Prefix) + "name"},
                                 Rules::tr("The object carries none of the labels that tools agree on."),
                                 Rules::tr("Add app.kubernetes.io/name and app.kubernetes.io/instance."));
    if (!scope.object.id.name.empty())
        offerValues(finding, scope, Rules::tr("Add the two labels"), {"metadata", "labels"},
                    {{std::string(Prefix) + "name", scope.object.id.name},
                     {std::string(Prefix) + "instance", scope.object.id.name}});
    return only(std::move(finding));
}

std::vector<Diagnostic> runPriority(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    if (!scope.kind || !pod || !pod->spec.isMapping() || !canLack(scope, pod->spec, {"priorityClassName"}))
        return {};
    return {lacking(scope, pod->spec, {"priorityClassName"},
                    Rules::tr("When nodes get full, these Pods count as much as all others."),
                    Rules::tr("Name a PriorityClass of your cluster, if some Pods matter more."))};
}

std::vector<Diagnostic> runExposed(const Scope &scope)
{
    const NodeRef type = scope.spec()["type"];
    const bool isBalanced = type.value() == "LoadBalancer";
    if (!scope.kind || !scope.isKind("Service") || (type.value() != "NodePort" && !isBalanced))
        return {};
    Diagnostic finding = scope.at(
        type, "",
        isBalanced
            ? Rules::tr("This Service asks for a load balancer, which is reached from outside and may cost money.")
            : Rules::tr("This Service opens a port on every node of the cluster."),
        Rules::tr("Use ClusterIP, and let an Ingress lead to it from outside."));
    const NodeRef ports = scope.spec()["ports"];
    const bool hasOutside =
        anyOf(ports, [](NodeRef port) { return bool(port["nodePort"]); }) || anyOf(scope.spec(), [](NodeRef field) {
            return field.keyText().starts_with("loadBalancer") || field.keyText() == "externalTrafficPolicy" ||
                   field.keyText() == "allocateLoadBalancerNodePorts" || field.keyText() == "healthCheckNodePort";
        });
    if (!hasOutside)
        offerSource(finding, scope, Rules::tr("Use ClusterIP"), type, "ClusterIP");
    return only(std::move(finding));
}

} // namespace

extern const Rule defaultNamespaceUsedRule;
const Rule defaultNamespaceUsedRule{
    .info = {.id = "default-namespace-used",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Object in a shared namespace"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Namespaces keep names, rights and limits of projects apart."),
             .docs = "concepts/overview/working-with-objects/namespaces/"},
    .object = runNamespace,
};

extern const Rule standardLabelsMissingRule;
const Rule standardLabelsMissingRule{
    .info = {.id = "standard-labels-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No common labels"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "With them dashboards and other tools show which objects form one application."),
             .docs = "concepts/overview/working-with-objects/common-labels/"},
    .object = runLabels,
};

extern const Rule priorityClassMissingRule;
const Rule priorityClassMissingRule{
    .info = {.id = "priority-class-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pods without a priority"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "A Pod with a higher priority takes the place of others; without one it waits like "
                                   "them."),
             .docs = "concepts/scheduling-eviction/pod-priority-preemption/"},
    .about = About::Pods,
    .object = runPriority,
};

extern const Rule serviceExposedRule;
const Rule serviceExposedRule{
    .info = {.id = "service-exposed",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service that is open to the outside"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Everything that can be reached from outside will be tried out by strangers."),
             .docs = "concepts/services-networking/service/#publishing-services-service-types"},
    .kinds = {"Service"},
    .object = runExposed,
};

} // namespace slipway
