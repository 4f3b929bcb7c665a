// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/budgets.h"

namespace slipway
{

std::optional<Budget> budgetOf(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PodDisruptionBudget"))
        return {};
    Budget budget;
    budget.numbers.minAvailable = podShare(scope.spec()["minAvailable"].value());
    budget.numbers.maxUnavailable = podShare(scope.spec()["maxUnavailable"].value());
    if (const auto selector = selectorOf(scope.object))
        budget.workloads = ownFileFirst(scope.facts, scope.facts.selected(scope.object.id.ns, *selector), scope.object);
    budget.expected = 0;
    for (const Object *workload : budget.workloads) {
        const auto replicas = scaledReplicasOf(scope.facts, *workload);
        if (workload->id.kind == "Pod")
            ++*budget.expected;
        else if (replicas)
            *budget.expected += replicas->count;
        else
            return Budget{budget.numbers, budget.workloads, {}};
    }
    return budget;
}

std::vector<const Object *> budgetsOf(const Facts &facts, const Object &workload)
{
    const PodTemplate *pod = facts.podTemplate(workload);
    return pod ? ownFileFirst(facts, facts.selecting("PodDisruptionBudget", workload.id.ns, pod->labels), workload)
               : std::vector<const Object *>();
}

} // namespace slipway
