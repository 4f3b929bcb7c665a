// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/syntaxmistake.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    const auto mistake = syntaxMistake(scope.document);
    if (!mistake || mistake->kind != SyntaxMistake::Kind::Unclosed || scope.document.isTemplate())
        return {};
    Diagnostic found =
        scope.at(mistake->where, "YamlSyntax",
                 Rules::tr("The %1 opened here is never closed, so the rest of the document is read as part of it.")
                     .arg(qs(mistake->text)),
                 Rules::tr("Close it where the value ends."));
    for (const SyntaxMistake::Repair &repair : mistake->repairs)
        found.fixes.push_back(scope.fix(Rules::tr("Close it at the end of the line"), repair.edits, repair.safe));
    return only(std::move(found));
}

} // namespace

extern const Rule yamlUnclosedDelimiterRule;
const Rule yamlUnclosedDelimiterRule{
    .info = {.id = "yaml-unclosed-delimiter",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Quote or bracket that is never closed"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Everything up to the next quote or bracket becomes part of "
                                                        "this value, so the cluster cannot read the document."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
