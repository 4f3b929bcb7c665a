// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

constexpr std::string_view Instance = "app.kubernetes.io/instance";

bool hasSelector(const ObjectId &id)
{
    return id.kind == "Deployment" || id.kind == "ReplicaSet" || id.kind == "StatefulSet" || id.kind == "DaemonSet";
}

/// An earlier workload whose Pods this one would take, and the other way round.
const Object *earlierTwin(const Scope &scope, const LabelSelector &selector)
{
    const Labels &labels = scope.pod()->labels;
    for (const Object *other :
         ownFileFirst(scope.facts, scope.facts.selected(scope.object.id.ns, selector), scope.object)) {
        if (other == &scope.object)
            return nullptr;
        const bool isOther = hasSelector(other->id) && !other->id.sameObject(scope.object.id);
        if (isOther && scope.facts.podTemplate(*other)->selector.matches(labels))
            return other;
    }
    return nullptr;
}

/// A label of its own, in the selector and on the Pods.
EditSet ownLabel(const Scope &scope)
{
    const std::string value = quotedWhereNeeded(scope.object.id.name);
    const NodeRef selector = scope.spec()["selector"]["matchLabels"];
    const NodeRef labels = scope.pod()->node["metadata"]["labels"];
    if (!selector.isMapping() || !labels.isMapping() || selector[Instance] || labels[Instance])
        return {};
    return both(writtenAt(selector, {Instance}, value), writtenAt(labels, {Instance}, value));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef written = scope.spec()["selector"];
    if (!scope.kind || !hasSelector(scope.object.id) || !scope.pod() || !written.isMapping())
        return {};
    const LabelSelector &selector = scope.pod()->selector;
    if (selector.isEmpty() || !selector.matches(scope.pod()->labels)) // both are refused by the server
        return {};
    const Object *other = earlierTwin(scope, selector);
    if (!other)
        return {};
    Diagnostic overlap = scope.atKey(
        written, "",
        Rules::tr("This selects the same Pods as %1: %2.").arg(other->id.display(), qs(selector.toString())),
        Rules::tr("Give each a label of its own, in the selector and on its Pods."));
    overlap.related.push_back(scope.related(*other, specOf(other->root)["selector"], Rules::tr("The same selector.")));
    // Files that are not meant to be applied together often resemble each other.
    if (!scope.facts.isSameFile(*other, scope.object))
        overlap.severity = Severity::Hint;
    if (scope.wantsFixes())
        addFix(scope, overlap,
               Rules::tr("Add the label %1").arg(qs(std::string(Instance) + ": " + scope.object.id.name)),
               ownLabel(scope));
    return only(std::move(overlap));
}

} // namespace

extern const Rule selectorOverlapRule;
const Rule selectorOverlapRule{
    .info = {.id = "selector-overlap",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Two workloads select the same Pods"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Services, budgets and people can no longer tell the Pods of the two "
                                      "apart."),
             .docs = "concepts/workloads/controllers/deployment/#selector"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
