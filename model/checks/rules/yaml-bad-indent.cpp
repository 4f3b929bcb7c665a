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
    if (!mistake || mistake->kind != SyntaxMistake::Kind::Indent || scope.document.isTemplate())
        return {};
    Diagnostic found = scope.at(
        mistake->where, "YamlSyntax",
        Rules::tr("\"%1\" starts in column %2, where no block of this document can have it.")
            .arg(qs(mistake->text))
            .arg(mistake->column + 1),
        Rules::tr("Move it to column %1, in line with its neighbours.").arg(mistake->repairs.front().column + 1));
    for (const SyntaxMistake::Repair &repair : mistake->repairs)
        found.fixes.push_back(scope.fix(
            Rules::tr("Move \"%1\" to column %2").arg(qs(mistake->text)).arg(repair.column + 1), repair.edits, false));
    return only(std::move(found));
}

} // namespace

extern const Rule yamlBadIndentRule;
const Rule yamlBadIndentRule{
    .info = {.id = "yaml-bad-indent",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Line does not line up"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "YAML reads from the columns what belongs to what, so it cannot "
                                                     "tell where this line belongs."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
