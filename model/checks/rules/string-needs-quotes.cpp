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
        if (problem.kind != SchemaProblem::Kind::WrongType || typeMistake(problem) != TypeMistake::NeedsQuotes)
            continue;
        const QString text = qs(problem.node.value());
        Diagnostic wrong =
            scope.at(problem, "TypeMismatch",
                     Rules::tr("Without quotes %1 is a number, but \"%2\" takes only text.").arg(text, qs(problem.key)),
                     Rules::tr("Put it in quotes."));
        // A name of digits is text then, but may be no valid name.
        const bool safe = problem.field->choices.empty() && problem.key != "name" && problem.node.node().tag.empty();
        wrong.fixes.push_back(scope.fix(Rules::tr("Put %1 in quotes").arg(text), quotedValue(problem.node), safe));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule stringNeedsQuotesRule;
const Rule stringNeedsQuotesRule{
    .info = {.id = "string-needs-quotes",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Number where text is needed"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster refuses a number where it wants text, and as a "
                                                        "number 1.10 would become 1.1."),
             .docs = "tasks/inject-data-application/define-environment-variable-container/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
