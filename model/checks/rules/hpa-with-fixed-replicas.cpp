// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef written = scope.spec()["replicas"];
    if (!scope.kind || (!scope.isKind("Deployment") && !scope.isKind("StatefulSet")) || !wholeNumber(written) ||
        wholeNumber(written) == 0) // 0 switches the autoscaler off
        return {};
    const ObjectId &id = scope.object.id;
    const auto scalers = ownFileFirst(scope.facts, scope.facts.scalers(id.kind, id.ns, id.name), scope.object);
    if (scalers.empty())
        return {};
    const Object &scaler = *scalers.front();
    Diagnostic fixed = scope.at(
        written, "",
        Rules::tr("%1 sets the number of Pods, but each apply of this file sets it back to %2.")
            .arg(scaler.id.display(), qs(written.value())),
        Rules::tr(
            "Leave replicas out. In a running cluster set minReplicas first: once the line is gone the number can "
            "fall to 1 for a moment."));
    fixed.related.push_back(scope.related(scaler, specOf(scaler.root)["scaleTargetRef"]["name"],
                                          Rules::tr("The autoscaler that sets the number.")));
    if (scope.wantsFixes())
        addFix(scope, fixed, Rules::tr("Remove replicas"), removedWhole(written, scope.spec()));
    return only(std::move(fixed));
}

} // namespace

extern const Rule hpaWithFixedReplicasRule;
const Rule hpaWithFixedReplicasRule{
    .info = {.id = "hpa-with-fixed-replicas",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Number of Pods set twice"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "File and autoscaler undo each other's number, so Pods are "
                                                        "stopped and started for nothing."),
             .docs = "tasks/run-application/horizontal-pod-autoscale/"
                     "#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"},
    .kinds = {"Deployment", "StatefulSet"},
    .object = run,
};

} // namespace slipway
