// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

bool fitsUnquoted(const SchemaProblem &problem)
{
    if (problem.field->type == ValueType::Bool)
        return true;
    const Value value = plainScalarValue(problem.node.value());
    const std::int64_t *number = value.asInt();
    if (!number)
        return problem.field->type == ValueType::Number;
    const auto range = problem.type ? valueRange(problem.type->name, problem.key) : std::nullopt;
    return !range || range->contains(*number);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::WrongType || typeMistake(problem) != TypeMistake::Quoted)
            continue;
        const QString text = qs(problem.node.value());
        Diagnostic wrong = scope.at(problem, "TypeMismatch",
                                    Rules::tr("The quotes make \"%1\" text, but \"%2\" takes %3.")
                                        .arg(text, qs(problem.key), expectedName(*problem.field)),
                                    Rules::tr("Remove the quotes."));
        wrong.fixes.push_back(scope.fix(Rules::tr("Remove the quotes around %1").arg(text),
                                        replacedValue(problem.node, problem.node.value()), fitsUnquoted(problem)));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule numberMustNotBeQuotedRule;
const Rule numberMustNotBeQuotedRule{
    .info = {.id = "number-must-not-be-quoted",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Number in quotes"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "In quotes everything is text, and the cluster refuses text "
                                                        "where it wants a number, true or false."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
