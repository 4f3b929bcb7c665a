// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

QString fieldName(const Scope &scope, const SchemaProblem &problem)
{
    // An item of a list has its list's name.
    return problem.key.empty() ? qs(scope.path(problem.node)) : qs(problem.key);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        using Kind = SchemaProblem::Kind;
        if (problem.kind == Kind::WrongType && typeMistake(problem) == TypeMistake::Other)
            found.push_back(
                scope.at(problem, "TypeMismatch",
                         Rules::tr("\"%1\" must be %2, but here it is %3.")
                             .arg(fieldName(scope, problem), expectedName(*problem.field), foundName(problem.node)),
                         Rules::tr("Write %1 here.").arg(expectedName(*problem.field))));
        else if (problem.kind == Kind::NumberTooBig)
            found.push_back(scope.at(
                problem, "TypeMismatch",
                Rules::tr("%1 is too big for \"%2\".").arg(qs(problem.node.value()), fieldName(scope, problem)),
                Rules::tr("Write a number of at most %1.").arg(INT32_MAX)));
        else if (problem.kind == Kind::BadTime)
            found.push_back(
                scope.at(problem, "Decode",
                         Rules::tr("\"%1\" is not a time that Kubernetes understands.").arg(qs(problem.node.value())),
                         Rules::tr("Write date, time and zone, for example 2024-06-06T12:00:00Z.")));
    }
    return found;
}

} // namespace

extern const Rule typeMismatchRule;
const Rule typeMismatchRule{
    .info = {.id = "type-mismatch",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Wrong type of value"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster cannot read a value of another type and refuses "
                                                        "the whole object."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
