// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const bool isDeployment = scope.isKind("Deployment");
    if (!scope.kind || (!isDeployment && !scope.isKind("StatefulSet")))
        return {};
    const NodeRef strategy = scope.spec()[isDeployment ? "strategy" : "updateStrategy"];
    const NodeRef type = strategy["type"];
    const NodeRef rolling = strategy["rollingUpdate"];
    if (type.value() != (isDeployment ? "Recreate" : "OnDelete") || !rolling || rolling.isNull())
        return {};
    Diagnostic found =
        scope.atKey(rolling, isDeployment ? "Forbidden" : "Invalid",
                    Rules::tr("With \"type: %1\" there is no rolling update that these settings could apply to.")
                        .arg(qs(type.value())),
                    Rules::tr("Remove \"rollingUpdate\", or change the type to RollingUpdate."));
    if (EditSet edits = removedEntry(rolling); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Remove \"rollingUpdate\""), edits, false));
    found.fixes.push_back(
        scope.fix(Rules::tr("Change the type to RollingUpdate"), replacedValue(type, "RollingUpdate"), false));
    return {found};
}

} // namespace

extern const Rule strategyRecreateWithRollingRule;
const Rule strategyRecreateWithRollingRule{
    .info = {.id = "strategy-recreate-with-rolling",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rolling settings without a rolling update"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The two contradict each other, and the cluster refuses to "
                                                        "guess which one is meant."),
             .docs = "concepts/workloads/controllers/deployment/#strategy"},
    .object = run,
};

} // namespace slipway
