// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/nameduses.h"
#include "checks/references.h"
#include "checks/serving.h"

#include <QFileInfo>

namespace slipway
{

namespace
{

/// Files of different folders are often meant for different clusters, or get their namespaces from Kustomize.
bool standTogether(const Object &a, const Object &b)
{
    return QFileInfo(a.file->path()).path() == QFileInfo(b.file->path()).path();
}

Diagnostic mismatch(const Scope &scope, NodeRef shown, bool atKey, const Object &other)
{
    const QString ours = qs(scope.object.id.ns);
    const QString theirs = qs(other.id.ns);
    const QString message = Rules::tr("%1 exists, but in namespace \"%2\", while this object is in \"%3\".")
                                .arg(other.id.display(), theirs, ours);
    const QString next = Rules::tr("Such references never cross namespaces: put both in the same one.");
    Diagnostic found = atKey ? scope.atKey(shown, "", message, next) : scope.at(shown, "", message, next);
    if (!scope.settings().isComplete && !standTogether(scope.object, other))
        found.severity = Severity::Warning;
    const NodeRef own = scope.root()["metadata"]["namespace"];
    const NodeRef otherNamespace = other.root["metadata"]["namespace"];
    found.related.push_back(scope.related(other, otherNamespace, Rules::tr("The namespace of the other object.")));
    if (scope.wantsFixes())
        addFix(scope, found, Rules::tr("Move this object to namespace \"%1\"").arg(theirs),
               replacedValue(own, quotedWhereNeeded(other.id.ns)));
    found.fixes.push_back(scope.fix(other, Rules::tr("Move %1 to namespace \"%2\"").arg(other.id.display(), ours),
                                    replacedValue(otherNamespace, quotedWhereNeeded(scope.object.id.ns)), false));
    return found;
}

/// A Service whose Pods are all somewhere else.
void addSelector(const Scope &scope, std::vector<Diagnostic> &found)
{
    const std::optional<LabelSelector> selector = scope.isKind("Service") ? selectorOf(scope.object) : std::nullopt;
    if (!selector || scope.object.id.ns.empty() ||
        !scope.facts.selected(scope.object.id.ns, selector->equalities()).empty())
        return;
    if (const Object *other = podsElsewhere(scope, *selector))
        found.push_back(mismatch(scope, scope.spec()["selector"], true, *other));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const NamedUse &use : namedUses(scope))
        if (const Object *other = use.isOptional ? nullptr : onlyElsewhere(scope, use.kind, use.name.value()))
            found.push_back(mismatch(scope, use.name, false, *other));
    addSelector(scope, found);
    return found;
}

} // namespace

extern const Rule refNamespaceMismatchRule;
const Rule refNamespaceMismatchRule{
    .info = {.id = "ref-namespace-mismatch",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "In another namespace"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A name means an object of the same namespace, so the one in the "
                                                     "other namespace is not found."),
             .docs = "concepts/overview/working-with-objects/namespaces/"},
    .object = run,
};

} // namespace slipway
