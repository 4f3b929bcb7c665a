// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/nameduses.h"

#include "checks/ingressbackends.h"
#include "checks/references.h"

namespace slipway
{

std::vector<NamedUse> namedUses(const Scope &scope)
{
    std::vector<NamedUse> uses;
    const auto add = [&](std::string_view kind, NodeRef name, bool isOptional = false) {
        if (!name.value().empty())
            uses.push_back({kind, name, isOptional});
    };
    for (const PodReference &reference : podReferences(scope))
        add(reference.kind, reference.name, reference.isOptional);
    if (const PodTemplate *pod = scope.pod())
        for (NodeRef secret : pod->spec["imagePullSecrets"])
            add("Secret", secret["name"]);
    for (NodeRef service : ingressServices(scope))
        add("Service", service["name"]);
    const NodeRef spec = scope.spec();
    if (scope.isKind("Ingress")) {
        for (NodeRef tls : spec["tls"])
            add("Secret", tls["secretName"]);
    } else if (scope.isKind("HorizontalPodAutoscaler")) {
        add(spec["scaleTargetRef"]["kind"].value(), spec["scaleTargetRef"]["name"]);
    } else if (scope.isKind("StatefulSet")) {
        add("Service", spec["serviceName"]);
    } else if (scope.isKind("ServiceAccount")) {
        for (const char *list : {"secrets", "imagePullSecrets"})
            for (NodeRef secret : scope.root()[list])
                add("Secret", secret["name"]);
    }
    return uses;
}

const Object *onlyElsewhere(const Scope &scope, std::string_view kind, std::string_view name)
{
    const std::string_view ns = scope.object.id.ns;
    if (ns.empty() || scope.facts.isProvided(kind, ns, name))
        return nullptr;
    const Object *elsewhere = nullptr;
    for (const Object *other : scope.facts.anywhere(kind, name)) {
        // Without a namespace it may well land in ours.
        if (other->id.ns.empty() || other->id.ns == ns)
            return nullptr;
        elsewhere = elsewhere ? elsewhere : other;
    }
    return elsewhere;
}

const Object *podsElsewhere(const Scope &scope, const LabelSelector &selector)
{
    const Object *elsewhere = nullptr;
    for (const Object *other : scope.facts.selectedAnywhere(selector.equalities())) {
        if (other->id.ns.empty() || other->id.ns == scope.object.id.ns)
            return nullptr;
        elsewhere = elsewhere ? elsewhere : other;
    }
    return elsewhere;
}

} // namespace slipway
