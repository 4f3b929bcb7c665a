// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/didyoumean.h"

namespace slipway
{

namespace
{

/// Only for the kinds whose validation is not in api/.
std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::NotAChoice)
            continue;
        QStringList allowed;
        for (const std::string &choice : problem.field->choices)
            allowed.append(qs(choice));
        const QString value = qs(problem.node.value());
        Diagnostic wrong =
            scope.at(problem, "NotSupported",
                     Rules::tr("\"%1\" is not a value that \"%2\" can have.").arg(value, qs(problem.key)),
                     Rules::tr("Use one of these: %1.").arg(allowed.join(QLatin1String(", "))));
        bool sameButCase = false;
        for (const std::string &choice : problem.field->choices)
            if (sameButForCase(choice, problem.node.value()) && !sameButCase) {
                wrong.fixes.push_back(
                    scope.fix(Rules::tr("Write %1").arg(qs(choice)), replacedValue(problem.node, choice), true));
                sameButCase = true;
            }
        if (!sameButCase)
            for (const std::string &choice : didYouMean(problem.node.value(), problem.field->choices))
                wrong.fixes.push_back(
                    scope.fix(Rules::tr("Write %1").arg(qs(choice)), replacedValue(problem.node, choice), false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule enumValueInvalidRule;
const Rule enumValueInvalidRule{
    .info = {.id = "enum-value-invalid",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Not one of the allowed values"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "This field has a fixed list of values, spelled exactly so, and "
                                                     "the cluster refuses every other."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
