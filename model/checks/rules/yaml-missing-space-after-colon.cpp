// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/linemistake.h"
#include "checks/rule.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

QString message(std::string_view text)
{
    return Rules::tr("\"%1\" is read as one word and not as a setting: a key needs a colon and then a space.")
        .arg(qs(text));
}

QString advice(std::string_view right)
{
    return Rules::tr("Write \"%1\".").arg(qs(right));
}

std::vector<Diagnostic> unreadable(const DocumentScope &scope)
{
    const auto mistake = syntaxMistake(scope.document);
    if (!mistake || mistake->kind != SyntaxMistake::Kind::NoSpace || scope.document.isTemplate())
        return {};
    const SyntaxMistake::Repair &repair = mistake->repairs.front();
    Diagnostic found = scope.at(mistake->where, "YamlSyntax", message(mistake->text), advice(repair.text));
    found.fixes.push_back(scope.fix(Rules::tr("Write \"%1\"").arg(qs(repair.text)), repair.edits, repair.safe));
    return only(std::move(found));
}

/// A whole block of one such line is good YAML, but text where fields are expected.
std::vector<Diagnostic> misread(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::WrongType || typeMistake(problem) != TypeMistake::NoSpace)
            continue;
        const auto parts = splitKey(problem.node.value());
        if (!parts)
            continue;
        const std::string right = std::string(parts->key) + ": " + std::string(parts->rest);
        Diagnostic wrong = scope.at(problem, "TypeMismatch", message(problem.node.value()), advice(right));
        const std::size_t mark = problem.node.node().content + parts->key.size();
        const EditSet edits{problem.node.value()[parts->key.size()] == ':' ? TextEdit{{mark + 1, mark + 1}, " "}
                                                                           : TextEdit{{mark, mark}, ":"}};
        // Behind a key of free choice the rest may be meant as a number or as a text.
        const bool isSafe = problem.field->object != nullptr;
        wrong.fixes.push_back(scope.fix(Rules::tr("Write \"%1\"").arg(qs(right)), edits, isSafe));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule yamlMissingSpaceAfterColonRule;
const Rule yamlMissingSpaceAfterColonRule{
    .info = {.id = "yaml-missing-space-after-colon",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No space behind a colon"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A colon may be a part of a word, as in nginx:1.27. Only with a "
                                                     "space behind it does it set a key apart from its value."),
             .docs = "concepts/overview/working-with-objects/"},
    .about = About::Problems,
    .document = unreadable,
    .object = misread,
};

} // namespace slipway
