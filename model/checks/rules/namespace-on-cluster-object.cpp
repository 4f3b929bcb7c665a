// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

/// The server drops the namespace of such objects unread (rest.BeforeCreate in apiserver/pkg/registry/rest/create.go).
std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef ns = scope.root()["metadata"]["namespace"];
    if (!scope.kind || scope.kind->namespaced || ns.value().empty())
        return {};
    const QString message =
        takesAn(scope.object.id.kind)
            ? Rules::tr("An %1 belongs to the whole cluster and to no Namespace, so this line has no effect.")
            : Rules::tr("A %1 belongs to the whole cluster and to no Namespace, so this line has no effect.");
    Diagnostic found = scope.atKey(ns, "", message.arg(qs(scope.object.id.kind)), Rules::tr("Remove \"namespace\"."));
    if (EditSet edits = removedField(scope.root(), ns); !edits.empty())
        found.fixes.push_back(
            scope.fix(Rules::tr("Remove \"%1\"").arg(QLatin1String("namespace")), std::move(edits), true));
    return only(std::move(found));
}

} // namespace

extern const Rule namespaceOnClusterObjectRule;
const Rule namespaceOnClusterObjectRule{
    .info = {.id = "namespace-on-cluster-object",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Namespace of an object that has none"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Who reads the file expects the object inside that Namespace, "
                                                        "but every Namespace sees it, and removing the Namespace does "
                                                        "not remove it."),
             .docs = "concepts/overview/working-with-objects/namespaces/"},
    .object = run,
};

} // namespace slipway
