// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "schema/names.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What every cluster brings along.
bool isBuiltIn(std::string_view kind, std::string_view name)
{
    static constexpr std::array<std::string_view, 4> Namespaces{"default", "kube-system", "kube-public",
                                                                "kube-node-lease"};
    static constexpr std::array<std::string_view, 2> Priorities{"system-cluster-critical", "system-node-critical"};
    return (kind == "Namespace" && isOneOf(name, Namespaces)) || (kind == "PriorityClass" && isOneOf(name, Priorities));
}

/// A class that the volumes of the files carry needs no object.
bool isClassOfVolumes(const Scope &scope, std::string_view name)
{
    return !scope.facts.volumesOfClass(name).empty();
}

void check(const Scope &scope, std::string_view kind, NodeRef name, std::vector<Diagnostic> &found)
{
    const std::string_view text = name.value();
    // No cluster has an object of a name that is none; name-invalid speaks of it.
    if (nameProblem(NameFormat::DnsSubdomain, text) || isBuiltIn(kind, text) ||
        !scope.facts.anywhere(kind, text).empty() || scope.facts.isProvided(kind, {}, text) ||
        (kind == "StorageClass" && isClassOfVolumes(scope, text)))
        return;
    found.push_back(scope.at(name, "", Rules::tr("%1 \"%2\" is not among your files.").arg(qs(kind), qs(text)),
                             Rules::tr("Make sure that it is in the cluster before this is applied.")));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    // Once for each namespace, at the first object that is written for it.
    const std::string &ns = scope.object.id.ns;
    if (!ns.empty() && scope.kind->namespaced && scope.facts.firstIn(ns) == &scope.object)
        check(scope, "Namespace", scope.root()["metadata"]["namespace"], found);
    const NodeRef spec = scope.spec();
    if (const PodTemplate *pod = scope.pod()) {
        check(scope, "PriorityClass", pod->spec["priorityClassName"], found);
        check(scope, "RuntimeClass", pod->spec["runtimeClassName"], found);
    }
    if (scope.isKind("Ingress"))
        check(scope, "IngressClass", spec["ingressClassName"], found);
    if (scope.isKind("PersistentVolumeClaim"))
        check(scope, "StorageClass", spec["storageClassName"], found);
    if (scope.isKind("StatefulSet"))
        for (NodeRef claim : spec["volumeClaimTemplates"])
            check(scope, "StorageClass", claim["spec"]["storageClassName"], found);
    return found;
}

} // namespace

extern const Rule refClusterObjectUnknownRule;
const Rule refClusterObjectUnknownRule{
    .info = {.id = "ref-cluster-object-unknown",
             .tier = Tier::Reference,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Needs something of the cluster"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Such objects are usually set up by an administrator; where it is "
                                                     "missing, this is refused or waits for ever."),
             .docs = "concepts/overview/working-with-objects/"},
    .object = run,
};

} // namespace slipway
