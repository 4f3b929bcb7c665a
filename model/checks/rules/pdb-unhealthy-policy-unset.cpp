// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PodDisruptionBudget") || !scope.spec().isMapping() ||
        !scope.spec()["unhealthyPodEvictionPolicy"].value().empty())
        return {};
    Diagnostic unset = scope.missing(scope.spec(), "unhealthyPodEvictionPolicy", "",
                                     Rules::tr("This budget also protects Pods that run but never get ready."),
                                     Rules::tr("Set unhealthyPodEvictionPolicy to AlwaysAllow to let them be moved."));
    if (scope.wantsFixes())
        addFix(scope, unset, Rules::tr("Let Pods that are not ready be moved"),
               writtenAt(scope.spec(), {"unhealthyPodEvictionPolicy"}, "AlwaysAllow"));
    return only(std::move(unset));
}

} // namespace

extern const Rule pdbUnhealthyPolicyUnsetRule;
const Rule pdbUnhealthyPolicyUnsetRule{
    .info = {.id = "pdb-unhealthy-policy-unset",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Broken Pods block maintenance"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A Pod that never gets ready can then keep its node from being "
                                                        "emptied for ever."),
             .docs = "tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"},
    .kinds = {"PodDisruptionBudget"},
    .object = run,
};

} // namespace slipway
