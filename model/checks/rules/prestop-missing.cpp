// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

bool hasHook(const PodTemplate &pod)
{
    for (const Container &container : pod.containers)
        if (container.node["lifecycle"]["preStop"].isMapping())
            return true;
    return false;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    const auto replicas = replicasOf(scope.facts, scope.object);
    const bool isRolling = scope.isKind("Deployment") || scope.isKind("StatefulSet");
    if (!scope.kind || !pod || !isRolling || !replicas || replicas->count < 2 || gracePeriod(pod->spec) == 0 ||
        hasHook(*pod))
        return {};
    for (const Object *service : servicesOf(scope.facts, scope.object)) {
        const Container *container = answering(*service, *pod);
        if (!container)
            continue;
        Diagnostic missing = scope.missing(
            container->node, "lifecycle", "",
            Rules::tr("Container \"%1\" answers Service \"%2\" and is told to stop without a pause.")
                .arg(qs(container->name), qs(service->id.name)),
            Rules::tr("Let it wait some seconds before it stops, with a preStop hook that sleeps 5 to 10 s."));
        missing.related.push_back(
            scope.related(*service, service->root["metadata"]["name"], Rules::tr("The Service that it answers.")));
        if (scope.wantsFixes())
            addFix(scope, missing, Rules::tr("Sleep 5 s before stopping"),
                   writtenAt(container->node, {"lifecycle", "preStop", "sleep", "seconds"}, "5"));
        return only(std::move(missing));
    }
    return {};
}

} // namespace

extern const Rule prestopMissingRule;
const Rule prestopMissingRule{
    .info = {.id = "prestop-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Stops while requests still arrive"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Every node must first learn that a Pod is gone, so some "
                                                        "requests still arrive for a moment and fail during updates."),
             .docs = "concepts/workloads/pods/pod-lifecycle/#pod-termination-flow"},
    .kinds = {"Deployment", "StatefulSet"},
    .object = run,
};

} // namespace slipway
