// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PodDisruptionBudget"))
        return {};
    const NodeRef stay = scope.spec()["minAvailable"];
    const NodeRef go = scope.spec()["maxUnavailable"];
    if (!stay || stay.isNull() || !go || go.isNull())
        return {};
    Diagnostic found =
        scope.atKey(go, "Invalid", Rules::tr("This budget says both how many Pods must stay and how many may go."),
                    Rules::tr("Keep either minAvailable or maxUnavailable."));
    found.path = scope.path(scope.spec());
    if (EditSet edits = removedEntry(stay); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Keep only maxUnavailable"), edits, false));
    if (EditSet edits = removedEntry(go); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Keep only minAvailable"), edits, false));
    return {found};
}

} // namespace

extern const Rule pdbBothFieldsRule;
const Rule pdbBothFieldsRule{
    .info = {.id = "pdb-both-fields",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Budget with two numbers"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Two numbers for the same thing can contradict each other, so the "
                                                     "cluster takes only one."),
             .docs = "tasks/run-application/configure-pdb/"},
    .object = run,
};

} // namespace slipway
