// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/unknownfield.h"
#include "yaml/quickedit.h"

namespace slipway
{

namespace
{

/// Without apiVersion or kind the document is no manifest, which is said once.
bool speaksNotAManifest(const Scope &scope, const SchemaProblem &problem, std::string_view right)
{
    const NodeRef owner = problem.node.parent();
    return (right == "apiVersion" || right == "kind") && owner == scope.root() && owner.path().isEmpty() &&
           !owner[right];
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::UnknownField)
            continue;
        const UnknownField unknown = explainUnknownField(scope, problem);
        if (unknown.kind != UnknownField::Kind::CaseWrong)
            continue;
        if (speaksNotAManifest(scope, problem, unknown.right))
            continue;
        const QString key = qs(problem.key);
        const QString right = qs(unknown.right);
        Diagnostic wrong =
            scope.atKey(problem, "UnknownField", Rules::tr("The field \"%1\" must be written \"%2\".").arg(key, right),
                        Rules::tr("Rename it to \"%1\".").arg(right));
        if (!problem.node.parent()[unknown.right])
            wrong.fixes.push_back(scope.fix(Rules::tr("Rename \"%1\" to \"%2\"").arg(key, right),
                                            renamedKey(problem.node, unknown.right), true));
        else if (EditSet edits = quickRemove(problem.node); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Remove \"%1\"").arg(key), edits, false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule fieldCaseWrongRule;
const Rule fieldCaseWrongRule{
    .info = {.id = "field-case-wrong",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Capitals in a field's name"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Capital and small letters count in the names of fields. As it "
                                                        "stands the setting is unknown and the object is refused."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
