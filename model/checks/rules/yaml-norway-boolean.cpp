// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

bool isBooleanField(const Scope &scope, NodeRef value)
{
    const FieldType *field = SchemaStore::builtIn().field(*scope.kind, scope.pathOf(value));
    return field && field->type == ValueType::Bool;
}

/// `yes` where true is meant. Only words behind a colon are looked at, so the text is searched and not the tree.
void addOddBooleans(const Scope &scope, std::vector<Diagnostic> &found)
{
    const std::string_view text = scope.root().tree()->text();
    const TextRange object = scope.root().range();
    for (std::size_t at = text.find(": ", object.start); at < object.end; at = text.find(": ", at + 1)) {
        const std::size_t start = text.find_first_not_of(' ', at + 1);
        if (start == std::string_view::npos ||
            std::string_view("yYnNoOtTfF").find(text[start]) == std::string_view::npos)
            continue;
        const std::string_view word = text.substr(start, text.find_first_of(" \t\r\n,}", start) - start);
        const Value meant = word == "true" || word == "false" ? Value() : plainScalarValue(word);
        if (!meant.asBool())
            continue;
        const NodeRef value = scope.root().tree()->nodeAt(start);
        if (!value.isScalar() || value.range().start != start || value.isQuoted() || value.value() != word ||
            !isBooleanField(scope, value))
            continue;
        const QString right = *meant.asBool() ? QStringLiteral("true") : QStringLiteral("false");
        Diagnostic odd = scope.at(
            value, "",
            Rules::tr("Kubernetes reads \"%1\" as %2, but other programs may take it for a word.").arg(qs(word), right),
            Rules::tr("Write %1.").arg(right));
        odd.severity = Severity::Hint;
        offerSource(odd, scope, Rules::tr("Write %1").arg(right), value, right.toStdString(), FixSafety::Safe);
        found.push_back(std::move(odd));
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (scope.kind && !scope.kind->definition)
        addOddBooleans(scope, found);
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
