// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/knownkinds.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    if (matchKind(scope.object.id, scope.facts.schema()).fit != KindFit::Custom)
        return {};
    return only(scope.at(scope.root()["kind"], "",
                         Rules::tr("%1 is a custom kind, so only its labels and what refers to it are checked.")
                             .arg(qs(scope.object.id.kind)),
                         Rules::tr("Open the file with its CustomResourceDefinition together with this one, and all "
                                   "fields are checked.")));
}

} // namespace

extern const Rule customKindUncheckedRule;
const Rule customKindUncheckedRule{
    .info = {.id = "custom-kind-unchecked",
             .tier = Tier::Schema,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Custom kind"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Its fields are defined by an extension of the cluster that is "
                                                        "not built into Kubernetes."),
             .docs = "concepts/extend-kubernetes/api-extension/custom-resources/"},
    .object = run,
};

} // namespace slipway
