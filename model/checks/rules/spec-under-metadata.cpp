// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
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
        if (!isUnderMetadata(problem))
            continue;
        const QString key = qs(problem.key);
        const std::string path = scope.path(problem.node.parent());
        Diagnostic wrong =
            scope.atKey(problem, problem.kind == SchemaProblem::Kind::UnknownField ? "UnknownField" : "TypeMismatch",
                        Rules::tr("\"%1\" is indented so far that it became part of \"%2\".").arg(key, qs(path)),
                        Rules::tr("Move it to the left edge, in line with \"metadata\"."));
        const NodeRef owner = problem.node.parent().parent();
        const NodeRef target = problem.kind == SchemaProblem::Kind::UnknownField ? owner : owner.parent();
        if (!target[problem.key])
            if (const EditResult moved =
                    moveKey(scope.root(), scope.pathOf(problem.node), scope.pathOf(target), usualOrder(scope.kind));
                moved && !moved.edits.empty())
                wrong.fixes.push_back(scope.fix(Rules::tr("Move \"%1\" out of metadata").arg(key), moved.edits, true));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule specUnderMetadataRule;
const Rule specUnderMetadataRule{
    .info = {.id = "spec-under-metadata",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Content slipped into metadata"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Metadata only names and labels the object. With its content in "
                                                     "there the object itself is empty and is refused."),
             .docs = "concepts/overview/working-with-objects/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
