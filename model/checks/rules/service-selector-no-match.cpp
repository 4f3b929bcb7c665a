// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/nameduses.h"
#include "checks/nearestlabels.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef selector = scope.spec()["selector"];
    if (!scope.kind || !scope.isKind("Service") || scope.spec()["type"].value() == "ExternalName" ||
        !selector.isMapping() || selector.size() == 0)
        return {};
    const Labels wanted = labelsOf(selector);
    if (wanted.size() != selector.size() || !scope.facts.selected(scope.object.id.ns, wanted).empty())
        return {};
    // Pods of another namespace are a finding of their own.
    if (!scope.object.id.ns.empty() && podsElsewhere(scope, LabelSelector::fromMap(selector)))
        return {};
    const QString labels = qs(toString(wanted));
    Diagnostic found =
        scope.atKey(selector, "", Rules::tr("No Pods in your files carry the labels %1.").arg(labels),
                    Rules::tr("Make the selector equal to the labels of the Pods that it should reach."));
    if (scope.facts.hasCustomKinds())
        found.severity = Severity::Hint;
    suggestNearest(scope, selector, wanted, found);
    return only(std::move(found));
}

} // namespace

extern const Rule serviceSelectorNoMatchRule;
const Rule serviceSelectorNoMatchRule{
    .info = {.id = "service-selector-no-match",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service selects no Pods"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Such a Service has no endpoints, and every call to it fails "
                                                        "without any error message."),
             .docs = "concepts/services-networking/service/"},
    .kinds = {"Service"},
    .object = run,
};

} // namespace slipway
