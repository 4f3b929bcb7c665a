// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/budgets.h"
#include "checks/edits.h"

namespace slipway
{

namespace
{

bool isNothing(const std::optional<PodShare> &share)
{
    return share && share->value == 0;
}

bool isEverything(const std::optional<PodShare> &share)
{
    return share && share->percent && share->value >= 100;
}

/// One Pod may go, whatever was written before.
EditSet oneMayGo(NodeRef written)
{
    return written.keyText() == "maxUnavailable"
               ? replacedValue(written, "1")
               : both(renamedKey(written, "maxUnavailable"), replacedValue(written, "1"));
}

QString blockedText(const Budget &budget)
{
    if (isNothing(budget.numbers.maxUnavailable))
        return Rules::tr("No Pod may be missing (maxUnavailable is 0), so not one may be moved.");
    if (!budget.expected || *budget.expected == 0)
        return Rules::tr("All Pods must stay (minAvailable is 100%), so not one may be moved.");
    const int expected = *budget.expected;
    QString text = expected == 1 ? Rules::tr("The only Pod must stay, so it may not be moved.")
                                 : Rules::tr("All %1 Pods must stay, so not one may be moved.").arg(expected);
    if (const QString rounding = roundingText(*budget.numbers.minAvailable, expected, true); !rounding.isEmpty())
        text += QLatin1Char(' ') + rounding;
    return text;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const std::optional<Budget> budget = budgetOf(scope);
    if (!budget || (budget->numbers.minAvailable && budget->numbers.maxUnavailable)) // the server refuses both
        return {};
    const int expected = budget->expected.value_or(0);
    const bool isFull =
        budget->numbers.minAvailable && expected > 0 && budget->numbers.allowed(expected, expected) == 0;
    if (!isNothing(budget->numbers.maxUnavailable) && !isEverything(budget->numbers.minAvailable) && !isFull)
        return {};
    const NodeRef written = scope.spec()[budget->numbers.minAvailable ? "minAvailable" : "maxUnavailable"];
    Diagnostic blocks = scope.at(written, "", blockedText(*budget),
                                 Rules::tr("Let at least one Pod go, or run one more than must stay."));
    for (const Object *workload : budget->workloads) {
        const auto replicas = scaledReplicasOf(scope.facts, *workload);
        const Object &counts = replicas && replicas->scaler ? *replicas->scaler : *workload;
        const bool isWritten = replicas && replicas->written;
        blocks.related.push_back(scope.related(counts, isWritten ? replicas->written : counts.root["metadata"]["name"],
                                               Rules::tr("This says how many Pods there are.")));
    }
    if (scope.wantsFixes())
        addFix(scope, blocks, Rules::tr("Let one Pod be missing (maxUnavailable 1)"), oneMayGo(written));
    return only(std::move(blocks));
}

} // namespace

extern const Rule pdbBlocksEvictionRule;
const Rule pdbBlocksEvictionRule{
    .info = {.id = "pdb-blocks-eviction",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Budget that lets no Pod go"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Nodes with these Pods cannot be emptied, so maintenance and "
                                                        "cluster upgrades hang."),
             .docs = "tasks/run-application/configure-pdb/#think-about-how-your-application-reacts-to-disruptions"},
    .kinds = {"PodDisruptionBudget"},
    .object = run,
};

} // namespace slipway
