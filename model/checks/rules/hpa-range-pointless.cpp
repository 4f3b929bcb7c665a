// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

bool isServed(const Scope &scope)
{
    const NodeRef target = scope.spec()["scaleTargetRef"];
    for (const Object *workload : scope.facts.find(target["kind"].value(), scope.object.id.ns, target["name"].value()))
        if (!servicesOf(scope.facts, *workload).empty())
            return true;
    return false;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("HorizontalPodAutoscaler"))
        return {};
    const NodeRef min = scope.spec()["minReplicas"];
    const NodeRef max = scope.spec()["maxReplicas"];
    const std::int64_t least = wholeNumber(min).value_or(1);
    const auto most = wholeNumber(max);
    if (!most)
        return {};
    if (least == *most) {
        Diagnostic never =
            scope.at(max, "", Rules::tr("Minimum and maximum are both %1, so the number never changes.").arg(least),
                     Rules::tr("Raise maxReplicas, or leave the autoscaler out."));
        if (scope.wantsFixes())
            addFix(scope, never, Rules::tr("Set maxReplicas to %1").arg(2 * least + 1),
                   replacedValue(max, std::to_string(2 * least + 1)));
        return only(std::move(never));
    }
    if (least != 1 || !isServed(scope))
        return {};
    const QString message =
        Rules::tr("In quiet times one Pod is left to answer the Service, and its restart is an outage.");
    const QString next = Rules::tr("Set minReplicas to 2 or more.");
    Diagnostic alone =
        min ? scope.at(min, "", message, next) : scope.missing(scope.spec(), "minReplicas", "", message, next);
    if (scope.wantsFixes())
        addFix(scope, alone, Rules::tr("Set minReplicas to %1").arg(2), writtenAt(scope.spec(), {"minReplicas"}, "2"));
    return only(std::move(alone));
}

} // namespace

extern const Rule hpaRangePointlessRule;
const Rule hpaRangePointlessRule{
    .info = {.id = "hpa-range-pointless",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Autoscaler without room"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "An autoscaler is of use only where it can add and remove Pods "
                                                        "without leaving the Service alone."),
             .docs = "tasks/run-application/horizontal-pod-autoscale/"},
    .kinds = {"HorizontalPodAutoscaler"},
    .object = run,
};

} // namespace slipway
