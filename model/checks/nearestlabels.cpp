// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/nearestlabels.h"

#include "checks/edits.h"
#include "checks/fixes.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

/// Edits that give a written selector the values of these labels; nothing where one of its keys is not among them.
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

} // namespace

void suggestNearest(const Scope &scope, NodeRef selector, const Labels &wanted, Diagnostic &finding)
{
    if (!scope.wantsAdvice())
        return;
    const Object *near = scope.facts.nearestWorkload(scope.object.id.ns, wanted, scope.object.id.name);
    if (!near)
        return;
    const PodTemplate &pod = *scope.facts.podTemplate(*near);
    finding.next = Rules::tr("The Pods of %1 carry %2; make the selector equal to that.")
                       .arg(near->id.display(), qs(toString(pod.labels)));
    if (const NodeRef written = pod.node["metadata"]["labels"])
        finding.related.push_back(scope.related(*near, written, Rules::tr("The nearest labels.")));
    const QString title = Rules::tr("Select the Pods of %1").arg(near->id.display());
    if (EditSet edits = selectorSetTo(selector, wanted, pod.labels); !edits.empty())
        finding.fixes.push_back(scope.fix(title, edits, false));
    else if (scope.wantsFixes() && !pod.labels.empty()) {
        // None of the labels asked for is carried, so all that are carried take their place.
        Value::Map carried;
        for (const auto &[key, value] : pod.labels)
            carried.emplace_back(key, Value(value));
        offerValue(finding, scope, title, scope.pathOf(selector), Value(carried));
    }
}

} // namespace slipway
