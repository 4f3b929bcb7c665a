// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/unknownfield.h"
#include "schema/keyorder.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::UnknownField)
            continue;
        const UnknownField unknown = explainUnknownField(scope, problem);
        if (unknown.kind != UnknownField::Kind::WrongLevel)
            continue;
        const QString key = qs(problem.key);
        const QString place = unknown.place.empty() ? qs(scope.object.id.kind) : qs(unknown.place);
        Diagnostic wrong =
            scope.atKey(problem, "UnknownField",
                        Rules::tr("\"%1\" is a real field, but it belongs to %2 and not here.").arg(key, place),
                        Rules::tr("Move it to %1.").arg(place));
        if (scope.wantsFixes())
            for (const NodePath &target : unknown.targets)
                if (const EditResult moved =
                        moveKey(scope.root(), scope.pathOf(problem.node), target, usualOrder(scope.kind)))
                    offerEdits(
                        wrong, scope,
                        Rules::tr("Move \"%1\" to %2").arg(key, target.isEmpty() ? place : qs(target.toString())),
                        moved.edits, unknown.isOnlyPlace ? FixSafety::Safe : FixSafety::Ask);
        found.push_back(std::move(wrong));
    }
    return found;
}

} // namespace

extern const Rule fieldWrongLevelRule;
const Rule fieldWrongLevelRule{
    .info = {.id = "field-wrong-level",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Field at the wrong place"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Kubernetes does not look for the field at this place and "
                                                        "refuses the object."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
