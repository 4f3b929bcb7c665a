// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/nearestlabels.h"
#include "checks/newservice.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

void offerWorkloads(const Scope &scope, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    for (const Object *workload : workloadsFor(scope, scope.object.id.name))
        if (const PodTemplate *pod = scope.facts.podTemplate(*workload); pod && !selectorFor(*pod).empty())
            offerValue(finding, scope, Rules::tr("Select the Pods of %1").arg(workload->id.display()),
                       {"spec", "selector"}, Value::map({{"matchLabels", selectorFor(*pod)}}));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef spec = scope.spec();
    if (!scope.kind || !scope.isKind("PodDisruptionBudget") || !spec.isMapping())
        return {};
    const NodeRef selector = spec["selector"];
    const std::optional<LabelSelector> wanted = selectorOf(scope.object);
    if (!wanted) {
        Diagnostic missing =
            scope.missing(spec, "selector", "", Rules::tr("This budget has no selector, so it protects no Pods."),
                          Rules::tr("Write the labels of the Pods that it is for."));
        offerWorkloads(scope, missing);
        return only(std::move(missing));
    }
    if (wanted->isEmpty()) {
        Diagnostic all = scope.atKey(selector, "", Rules::tr("An empty selector means all Pods of the namespace."),
                                     Rules::tr("Write the labels of the Pods that it is for, unless all are meant."));
        all.severity = Severity::Hint;
        offerWorkloads(scope, all);
        return only(std::move(all));
    }
    if (!scope.facts.selected(scope.object.id.ns, *wanted).empty())
        return {};
    Diagnostic none =
        scope.atKey(selector, "",
                    Rules::tr("This budget protects no Pods in your files: none carry %1.").arg(qs(wanted->toString())),
                    Rules::tr("Make the selector equal to the labels of the Pods that it is for."));
    if (scope.facts.hasCustomKinds())
        none.severity = Severity::Hint;
    suggestNearest(scope, selector["matchLabels"], wanted->equalities(), none);
    return only(std::move(none));
}

} // namespace

extern const Rule pdbSelectorNoMatchRule;
const Rule pdbSelectorNoMatchRule{
    .info = {.id = "pdb-selector-no-match",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Budget for no Pods"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A budget counts only the Pods that carry its labels, and says "
                                                        "nothing when there are none."),
             .docs = "tasks/run-application/configure-pdb/"},
    .kinds = {"PodDisruptionBudget"},
    .object = run,
};

} // namespace slipway
