// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/references.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

EditSet selectorSetTo(NodeRef selector, const Labels &wanted, const Labels &labels)
{
    EditSet edits;
    for (const auto &[key, value] : wanted) {
        const auto label = labels.find(key);
        if (label == labels.end())
            return {};
        if (label->second != value)
            for (TextEdit &edit : replacedValue(selector[key], quotedWhereNeeded(label->second)))
                edits.push_back(std::move(edit));
    }
    return edits;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef selector = scope.spec()["selector"];
    if (!scope.kind || !scope.isKind("Service") || scope.spec()["type"].value() == "ExternalName" ||
        !selector.isMapping() || selector.size() == 0)
        return {};
    const Labels wanted = labelsOf(selector);
    if (wanted.size() != selector.size() || !scope.facts.selected(scope.object.id.ns, wanted).empty())
        return {};
    const QString labels = qs(toString(wanted));
    Diagnostic found =
        scope.atKey(selector, "", Rules::tr("No Pods in your files carry the labels %1.").arg(labels),
                    Rules::tr("Make the selector equal to the labels of the Pods that it should reach."));
    if (scope.facts.hasCustomKinds())
        found.severity = Severity::Hint;
    if (const Object *near = scope.facts.nearestWorkload(scope.object.id.ns, wanted, scope.object.id.name)) {
        const PodTemplate &pod = *scope.facts.podTemplate(*near);
        found.next = Rules::tr("The Pods of %1 carry %2; make the selector equal to that.")
                         .arg(near->id.display(), qs(toString(pod.labels)));
        if (const NodeRef written = pod.node["metadata"]["labels"])
            found.related.push_back(scope.related(*near, written, Rules::tr("The nearest labels.")));
        if (EditSet edits = selectorSetTo(selector, wanted, pod.labels); !edits.empty())
            found.fixes.push_back(scope.fix(Rules::tr("Select the Pods of %1").arg(near->id.display()), edits, false));
    }
    return {found};
}

} // namespace

extern const Rule serviceSelectorNoMatchRule;
const Rule serviceSelectorNoMatchRule{
    .info = {.id = "service-selector-no-match",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service selects no Pods"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Such a Service has no endpoints, and every call to it fails "
                                                        "without any error message."),
             .docs = "concepts/services-networking/service/"},
    .object = run,
};

} // namespace slipway
