// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef limit = scope.spec()["revisionHistoryLimit"];
    const bool isRolledOut = scope.isKind("Deployment") || scope.isKind("StatefulSet") || scope.isKind("DaemonSet");
    if (!scope.kind || !isRolledOut || wholeNumber(limit) != 0)
        return {};
    Diagnostic found = scope.at(limit, "", Rules::tr("No old version is kept, because revisionHistoryLimit is 0."),
                                Rules::tr("Remove the line to keep 10 of them."));
    if (scope.wantsFixes())
        addFix(scope, found, Rules::tr("Remove revisionHistoryLimit"), removedWhole(limit, scope.spec()), true);
    return only(std::move(found));
}

} // namespace

extern const Rule rollbackDisabledRule;
const Rule rollbackDisabledRule{
    .info = {.id = "rollback-disabled",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No way back to an old version"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "After a bad update \"kubectl rollout undo\" finds nothing to go "
                                                     "back to."),
             .docs = "concepts/workloads/controllers/deployment/#clean-up-policy"},
    .kinds = {"Deployment", "StatefulSet", "DaemonSet"},
    .object = run,
};

} // namespace slipway
