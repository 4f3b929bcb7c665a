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
    if (match.fit != KindFit::WrongVersion)
        return {};
    const NodeRef version = scope.root()["apiVersion"];
    const QString right = qs(match.right);
    Diagnostic found = scope.at(version, identityError(version),
                                Rules::tr("The kind %1 does not live in \"%2\" but in \"%3\".")
                                    .arg(qs(scope.object.id.kind), qs(version.value()), right),
                                Rules::tr("Write \"apiVersion: %1\".").arg(right));
    found.fixes.push_back(
        scope.fix(Rules::tr("Change apiVersion to %1").arg(right), replacedValue(version, match.right), true));
    return only(std::move(found));
}

} // namespace

extern const Rule apiVersionKindMismatchRule;
const Rule apiVersionKindMismatchRule{
    .info = {.id = "api-version-kind-mismatch",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Kind and apiVersion do not fit"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "The cluster looks for the kind in that apiVersion and does not "
                                                     "find it there."),
             .docs = "reference/using-api/"},
    .object = run,
};

} // namespace slipway
