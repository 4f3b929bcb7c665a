// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/budgets.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const std::optional<Budget> budget = budgetOf(scope);
    if (!budget)
        return {};
    for (const Object *workload : budget->workloads)
        for (const Object *other : budgetsOf(scope.facts, *workload)) {
            if (other == &scope.object) // those behind it speak for themselves
                break;
            if (other->id.sameObject(scope.object.id))
                continue;
            Diagnostic overlap = scope.atKey(
                scope.spec()["selector"], "",
                Rules::tr("%1 also protects the Pods of %2.").arg(other->id.display(), workload->id.display()),
                Rules::tr("Keep one budget for these Pods."));
            overlap.related.push_back(
                scope.related(*other, other->root["metadata"]["name"], Rules::tr("The other budget.")));
            overlap.related.push_back(
                scope.related(*workload, workload->root["metadata"]["name"], Rules::tr("The Pods of both.")));
            return only(std::move(overlap));
        }
    return {};
}

} // namespace

extern const Rule pdbOverlapRule;
const Rule pdbOverlapRule{
    .info = {.id = "pdb-overlap",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Two budgets for the same Pods"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "The cluster refuses to evict a Pod with two budgets, so its node "
                                                     "can never be emptied for maintenance."),
             .docs = "tasks/run-application/configure-pdb/"},
    .kinds = {"PodDisruptionBudget"},
    .object = run,
};

} // namespace slipway
