// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef type = scope.spec()["strategy"]["type"];
    if (!scope.kind || !scope.isKind("Deployment") || type.value() != "Recreate")
        return {};
    const auto services = servicesOf(scope.facts, scope.object);
    if (services.empty() || !exclusiveClaims(scope.facts, scope.object).empty())
        return {};
    Diagnostic gap = scope.at(
        type, "",
        Rules::tr(
            "Each update stops all Pods before it starts new ones, so Service \"%1\" has nobody to ask meanwhile.")
            .arg(qs(services.front()->id.name)),
        Rules::tr("Use RollingUpdate, unless the program must never run twice."));
    gap.related.push_back(scope.related(*services.front(), services.front()->root["metadata"]["name"],
                                        Rules::tr("The Service that these Pods answer.")));
    if (scope.wantsFixes())
        addFix(scope, gap, Rules::tr("Use the strategy RollingUpdate"), replacedValue(type, "RollingUpdate"));
    return only(std::move(gap));
}

} // namespace

extern const Rule recreateDowntimeRule;
const Rule recreateDowntimeRule{
    .info = {.id = "recreate-downtime",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "A gap in each update"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Recreate is right for programs that must not run twice at a time; "
                                      "for all others a rolling update has no gap."),
             .docs = "concepts/workloads/controllers/deployment/#recreate-deployment"},
    .kinds = {"Deployment"},
    .object = run,
};

} // namespace slipway
