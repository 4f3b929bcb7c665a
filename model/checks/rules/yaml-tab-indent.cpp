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
    if (!mistake || mistake->kind != SyntaxMistake::Kind::Tab || scope.document.isTemplate())
        return {};
    Diagnostic found = scope.at(mistake->where, "YamlSyntax",
                                Rules::tr("This line is indented with a tab, and YAML allows only spaces there."),
                                Rules::tr("Replace the tab by spaces."));
    for (const SyntaxMistake::Repair &repair : mistake->repairs)
        found.fixes.push_back(scope.fix(
            Rules::tr("Replace each tab in the indentation by %1 spaces").arg(repair.column), repair.edits, true));
    return only(std::move(found));
}

} // namespace

extern const Rule yamlTabIndentRule;
const Rule yamlTabIndentRule{
    .info = {.id = "yaml-tab-indent",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Indented with a tab"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A tab is wider in one program than in another, so YAML cannot "
                                                        "tell what belongs to what and refuses the document."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
