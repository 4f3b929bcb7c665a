// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"

namespace slipway
{

namespace
{

/// Without a number the controller expects no Pods, and then it lets none go.
/// Source: updatePdbStatus() of pkg/controller/disruption/disruption.go.
std::vector<Diagnostic> runWithout(const Scope &scope)
{
    const NodeRef spec = scope.spec();
    const auto isWritten = [&](const char *key) { return spec[key] && !spec[key].isNull(); };
    if (!scope.kind || !scope.isKind("PodDisruptionBudget") || !spec.isMapping() || isWritten("minAvailable") ||
        isWritten("maxUnavailable"))
        return {};
    Diagnostic finding = scope.missing(
        spec, "maxUnavailable", "",
        Rules::tr("This budget says neither how many Pods must stay nor how many may go, and then none may be moved."),
        Rules::tr("Write either minAvailable or maxUnavailable, for example \"maxUnavailable: 1\"."));
    finding.severity = Severity::Warning;
    offerValue(finding, scope, Rules::tr("Let one Pod be missing (maxUnavailable 1)"), {"spec", "maxUnavailable"}, 1);
    return only(std::move(finding));
}

} // namespace

extern const Rule pdbBothFieldsRule;
const Rule pdbBothFieldsRule{
    .info = {.id = "pdb-both-fields",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Budget with two numbers or none"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Two numbers for the same thing can contradict each other, so the "
                                                     "cluster takes only one."),
             .docs = "tasks/run-application/configure-pdb/"},
    .object = runWithout,
};

} // namespace slipway
