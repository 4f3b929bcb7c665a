// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/syntaxmistake.h"

namespace slipway
{

namespace
{

/// libyaml's reasons in plain words.
QString plainReason(const std::string &reason)
{
    const auto has = [&](const char *part) { return reason.find(part) != std::string::npos; };
    if (has("mapping values are not allowed"))
        return Rules::tr("There is a \"key: value\" where none can stand, often a second colon in one line.");
    if (has("could not find expected ':'"))
        return Rules::tr("A key is not followed by a colon.");
    if (has("did not find expected key"))
        return Rules::tr("A line does not line up with the block it belongs to.");
    if (has("'-' indicator"))
        return Rules::tr("A line in a list does not begin with a dash.");
    if (has("cannot start any token"))
        return Rules::tr("A value begins with a character that has another meaning in YAML.");
    if (has("',' or ']'") || has("',' or '}'"))
        return Rules::tr("A comma or a closing bracket is missing.");
    if (has("escape"))
        return Rules::tr("A backslash in double quotes is not followed by a known letter.");
    if (has("alphabetic or numeric"))
        return Rules::tr("A \"&\" or \"*\" stands before something that is no name.");
    if (has("block sequence entries"))
        return Rules::tr("A list begins in the line of its key; each dash needs a line of its own.");
    if (has("tag"))
        return Rules::tr("The text behind \"!\" is not a known tag.");
    if (has("end of stream"))
        return Rules::tr("The text ends in the middle of a value.");
    if (has("comment") || has("block scalar"))
        return Rules::tr("The text block behind \"|\" or \">\" is not indented like its first line.");
    return Rules::tr("The structure is broken here.");
}

Diagnostic repairable(const DocumentScope &scope, const SyntaxMistake &mistake, const QString &message,
                      const QString &next, const QString &fix)
{
    Diagnostic found = scope.at(mistake.where, "YamlSyntax", message, next);
    for (const SyntaxMistake::Repair &repair : mistake.repairs)
        found.fixes.push_back(scope.fix(fix, repair.edits, false));
    return found;
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    const auto mistake = syntaxMistake(scope.document);
    if (!mistake || scope.document.isTemplate())
        return {};
    const bool isInItself = scope.document.problems().front().kind == ReadProblem::Kind::RecursiveAlias;
    if (mistake->kind == SyntaxMistake::Kind::Alias && isInItself)
        return only(
            scope.at(mistake->where, "YamlSyntax",
                     Rules::tr("This \"*%1\" stands inside the very value that \"&%1\" names, so the value would "
                               "have no end.")
                         .arg(qs(mistake->text)),
                     Rules::tr("Write out here what is meant.")));
    if (mistake->kind == SyntaxMistake::Kind::Alias)
        return only(scope.at(
            mistake->where, "YamlSyntax",
            Rules::tr("There is no \"&%1\" before this \"*%1\", so it stands for nothing.").arg(qs(mistake->text)),
            Rules::tr("Name the value with \"&%1\" further up, or write the value out here.").arg(qs(mistake->text))));
    if (mistake->kind == SyntaxMistake::Kind::NoComma)
        return only(repairable(
            scope, *mistake, Rules::tr("A comma is missing before this entry, so nothing behind it can be read."),
            Rules::tr("Put a comma behind the entry before this one."), Rules::tr("Put a comma between the two")));
    if (mistake->kind == SyntaxMistake::Kind::Stray)
        return only(
            repairable(scope, *mistake,
                       Rules::tr("\"%1\" is neither a key with a value nor an entry of a list.").arg(qs(mistake->text)),
                       Rules::tr("Remove the line, or write what it belongs to."), Rules::tr("Remove the line")));
    if (mistake->kind != SyntaxMistake::Kind::Other)
        return {};
    const ReadProblem &problem = scope.document.problems().front();
    if (problem.kind == ReadProblem::Kind::SecondRoot && scope.document.tree().root().node().style == NodeStyle::Flow) {
        Diagnostic more =
            scope.at(mistake->where, "",
                     Rules::tr("Several JSON objects stand one after the other, and only the first is read."),
                     Rules::tr("Put \"---\" between them, or keep each in a file of its own."));
        more.severity = Severity::Warning;
        return only(std::move(more));
    }
    const QString reason =
        problem.kind == ReadProblem::Kind::ControlCharacter ? Rules::tr("There is an invisible control character.")
        : problem.kind == ReadProblem::Kind::InvalidUtf8    ? Rules::tr("There are bytes that are no UTF-8 text.")
        : problem.kind == ReadProblem::Kind::SecondRoot
            ? Rules::tr("There is more text behind the end of the document.")
        : problem.kind == ReadProblem::Kind::FlowQuestionMark
            ? Rules::tr("In brackets, text with a question mark needs quotes.")
        : problem.kind == ReadProblem::Kind::OtherVersion
            ? Rules::tr("Kubernetes reads YAML 1.1 only; remove the \"%YAML\" line.")
            : plainReason(problem.reason);
    // The server reads one document and does not look behind it.
    const char *apiType = problem.kind == ReadProblem::Kind::SecondRoot ? "" : "YamlSyntax";
    return only(scope.at(mistake->where, apiType,
                         //: %2 is a whole sentence with the reason.
                         Rules::tr("Line %1 cannot be read as YAML. %2").arg(scope.line(0) + mistake->line).arg(reason),
                         Rules::tr("Look at this line and the one above for a missing dash, colon or quote.")));
}

} // namespace

extern const Rule yamlParseErrorRule;
const Rule yamlParseErrorRule{
    .info = {.id = "yaml-parse-error",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Text cannot be read as YAML"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Nothing behind this place can be read, so the cluster refuses "
                                                        "the whole document."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
