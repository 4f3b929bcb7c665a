// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/knownkinds.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const KindMatch match = matchKind(scope.object.id, scope.facts.schema());
    const NodeRef kind = scope.root()["kind"];
    const QString name = qs(kind.value());
    const char *apiType = identityError(kind);
    if (match.fit == KindFit::NoSuchKind)
        return only(scope.at(kind, apiType,
                             Rules::tr("There is no kind \"%1\" in \"%2\".").arg(name, qs(scope.object.id.apiVersion)),
                             Rules::tr("Check the spelling, and that the apiVersion is the one of this kind.")));
    if (match.fit != KindFit::Misspelt)
        return {};
    const QString right = qs(match.right);
    Diagnostic found =
        scope.at(kind, apiType, Rules::tr("There is no kind \"%1\".").arg(name),
                 match.onlyCaseDiffers ? Rules::tr("Write \"%1\": capitals count in the names of kinds.").arg(right)
                                       : Rules::tr("Did you mean \"%1\"?").arg(right));
    found.fixes.push_back(scope.fix(Rules::tr("Change the kind to %1").arg(right), replacedValue(kind, match.right),
                                    match.onlyCaseDiffers));
    return only(std::move(found));
}

} // namespace

extern const Rule kindUnknownRule;
const Rule kindUnknownRule{
    .info = {.id = "kind-unknown",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Unknown kind"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "The cluster finds out from apiVersion and kind what to create, "
                                                     "and here it would find nothing."),
             .docs = "concepts/overview/kubernetes-api/"},
    .object = run,
};

} // namespace slipway
