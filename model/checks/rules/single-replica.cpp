// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const auto replicas = scaledReplicasOf(scope.facts, scope.object);
    if (!scope.kind || !scope.isKind("Deployment") || !replicas || replicas->count != 1 || !scope.spec().isMapping())
        return {};
    const auto services = servicesOf(scope.facts, scope.object);
    if (services.empty() || !exclusiveClaims(scope.facts, scope.object).empty())
        return {};
    const QString message = Rules::tr("One Pod alone answers Service \"%1\".").arg(qs(services.front()->id.name));
    const QString next = Rules::tr("Run two or more.");
    const NodeRef own = replicas->scaler ? NodeRef() : replicas->written;
    Diagnostic alone =
        own ? scope.at(own, "", message, next) : scope.missing(scope.spec(), "replicas", "", message, next);
    if (replicas->scaler) {
        const Object &scaler = *replicas->scaler;
        alone.related.push_back(
            scope.related(scaler, scaler.root["metadata"]["name"], Rules::tr("This says how many Pods there are.")));
        if (EditSet edits = writtenAt(specOf(scaler.root), {"minReplicas"}, "2"); !edits.empty())
            alone.fixes.push_back(scope.fix(scaler, Rules::tr("Set minReplicas to %1").arg(2), edits, false));
    } else {
        if (scope.wantsFixes())
            addFix(scope, alone, Rules::tr("Set replicas to %1").arg(2), writtenAt(scope.spec(), {"replicas"}, "2"));
    }
    return only(std::move(alone));
}

} // namespace

extern const Rule singleReplicaRule;
const Rule singleReplicaRule{
    .info = {.id = "single-replica",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "One Pod behind a Service"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "With one Pod every restart and every failing node is an outage; "
                                                     "two or more keep the Service answering."),
             .docs = "concepts/workloads/controllers/deployment/#replicas"},
    .kinds = {"Deployment"},
    .object = run,
};

} // namespace slipway
