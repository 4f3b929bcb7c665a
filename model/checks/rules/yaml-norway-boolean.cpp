// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::WrongType || typeMistake(problem) != TypeMistake::Norway)
            continue;
        const QString text = qs(problem.node.value());
        const Value value = plainScalarValue(problem.node.value());
        const QString meaning = value == Value(true) ? QStringLiteral("true") : QStringLiteral("false");
        Diagnostic wrong =
            scope.at(problem, "TypeMismatch",
                     Rules::tr("Without quotes \"%1\" means %2 here and not the word, but \"%3\" takes only text.")
                         .arg(text, meaning, qs(problem.key)),
                     Rules::tr("Put it in quotes."));
        wrong.fixes.push_back(scope.fix(Rules::tr("Put %1 in quotes").arg(text), quotedValue(problem.node),
                                        problem.field->choices.empty()));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule yamlNorwayBooleanRule;
const Rule yamlNorwayBooleanRule{
    .info = {.id = "yaml-norway-boolean",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "A word that YAML reads as true or false"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "In the YAML of Kubernetes the plain words y, n, yes, no, on, "
                                                        "off, true and false are not text, so the object is refused."),
             .docs = "concepts/configuration/configmap/"},
    .object = run,
};

} // namespace slipway
