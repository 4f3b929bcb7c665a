// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind)
        return {};
    const NodeRef replicas = scope.spec()["replicas"];
    if ((scope.isKind("Deployment") || scope.isKind("StatefulSet")) && wholeNumber(replicas) == 0) {
        Diagnostic off = scope.at(replicas, "", Rules::tr("Nothing runs: replicas is 0."),
                                  Rules::tr("That is good for a pause; set it to 1 or more to start."));
        if (scope.wantsFixes())
            addFix(scope, off, Rules::tr("Set replicas to %1").arg(1), replacedValue(replicas, "1"));
        return only(std::move(off));
    }
    const NodeRef suspend = scope.spec()["suspend"];
    if ((scope.isKind("Job") || scope.isKind("CronJob")) && suspend.isScalar() && !suspend.isQuoted() &&
        suspend.value() == "true") {
        Diagnostic off = scope.at(suspend, "", Rules::tr("This is suspended, so no run starts."),
                                  Rules::tr("That is good for a pause; set it to false to go on."));
        if (scope.wantsFixes())
            addFix(scope, off, Rules::tr("Set suspend to false"), replacedValue(suspend, "false"));
        return only(std::move(off));
    }
    return {};
}

} // namespace

extern const Rule switchedOffRule;
const Rule switchedOffRule{
    .info = {.id = "switched-off",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Switched off"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "The cluster accepts it and says nothing, so a pause is easy to "
                                                     "forget."),
             .docs = "concepts/workloads/controllers/deployment/#scaling-a-deployment"},
    .object = run,
};

} // namespace slipway
