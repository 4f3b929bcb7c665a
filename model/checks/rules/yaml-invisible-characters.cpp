// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/oddcharacters.h"
#include "checks/rule.h"
#include "checks/syntaxmistake.h"
#include "checks/typemistake.h"
#include "checks/unknownfield.h"

namespace slipway
{

namespace
{

constexpr std::size_t LongText = 200; // bytes from which on such characters are a matter of taste

QString message(const OddCharacter &odd)
{
    //: %1 is such as "a non-breaking space" or "a curly quote".
    return Rules::tr("There is %1 here. It looks like the plain character, but is none that YAML knows.").arg(odd.name);
}

QString advice()
{
    return Rules::tr("Replace it; it usually comes from copying out of a web page or a document.");
}

QString fixTitle()
{
    return Rules::tr("Write plain characters");
}

std::vector<Diagnostic> unreadable(const DocumentScope &scope)
{
    const auto mistake = syntaxMistake(scope.document);
    if (!mistake || mistake->kind != SyntaxMistake::Kind::Invisible)
        return {};
    const auto odd = oddCharacterAt(scope.document.text(), mistake->where.start);
    if (!odd)
        return {};
    Diagnostic found = scope.at(mistake->where, "YamlSyntax", message(*odd), advice());
    found.fixes.push_back(scope.fix(fixTitle(), mistake->repairs.front().edits, true));
    return only(std::move(found));
}

/// Curly quotes around a whole plain text, which were meant to be its quotes.
bool isCurlyQuoted(std::string_view text, TextRange range)
{
    if (range.size() < 6)
        return false;
    const auto first = oddCharacterAt(text, range.start);
    const auto last = oddCharacterAt(text, range.end - 3);
    const auto isQuote = [](const std::optional<OddCharacter> &odd) {
        return odd && (odd->kind == OddCharacter::Kind::DoubleQuote || odd->kind == OddCharacter::Kind::SingleQuote);
    };
    return isQuote(first) && isQuote(last);
}

/// Text that can be read: nobody refuses it here, but it is not what it looks like.
void checkScalar(const DocumentScope &scope, NodeRef scalar, std::vector<Diagnostic> &found)
{
    const Node node = scalar.node();
    if (node.kind != NodeKind::Scalar || node.range.isEmpty())
        return;
    const std::string_view text = scope.document.text();
    const bool isPlain = node.style == NodeStyle::Plain;
    const TextRange range{node.content, node.range.end};
    // With plain characters it would be a key and its value, of which inObject() speaks.
    if (isPlain && plainText(text.substr(range.start, range.size())).find(": ") != std::string::npos)
        return;
    auto odd = firstInvisible(text, range);
    EditSet edits;
    if (!odd && isPlain && isCurlyQuoted(text, range)) {
        odd = oddCharacterAt(text, range.start);
        edits = {{{range.start, range.start + 3}, std::string(odd->plain)},
                 {{range.end - 3, range.end}, std::string(odd->plain)}};
    } else if (odd) {
        for (std::size_t at = range.start; at < range.end; ++at)
            if (const auto one = oddCharacterAt(text, at);
                one && (one->kind == OddCharacter::Kind::Space || one->kind == OddCharacter::Kind::Nothing))
                edits.push_back({one->where, std::string(one->plain)});
    }
    if (!odd)
        return;
    Diagnostic one = scope.at(odd->where, "", message(*odd), advice());
    one.severity = isPlain && range.size() <= LongText ? Severity::Warning : Severity::Hint;
    one.fixes.push_back(scope.fix(fixTitle(), edits, isPlain));
    found.push_back(std::move(one));
}

std::vector<Diagnostic> inText(const DocumentScope &scope)
{
    std::vector<Diagnostic> found;
    if (scope.document.isTemplate())
        return found;
    if (!scope.document.isComplete())
        return unreadable(scope);
    if (!firstOdd(scope.document.text(), {0, scope.document.text().size()}))
        return found;
    // Keys are names of something, and who knows the names speaks about those that are wrong.
    const SyntaxTree &tree = scope.document.tree();
    std::vector<bool> isKey(tree.nodeCount());
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeId key = tree.node(static_cast<NodeId>(id)).key; key != NoNode)
            isKey[static_cast<std::size_t>(key)] = true;
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeRef node = tree.ref(static_cast<NodeId>(id)); node.parent() && !isKey[id])
            checkScalar(scope, node, found);
    return found;
}

Diagnostic refused(const Scope &scope, Diagnostic wrong, TextRange range)
{
    const std::string_view text = scope.root().tree()->text();
    const auto odd = firstOdd(text, range);
    wrong.message = message(*odd);
    wrong.where = scope.object.place(odd->where);
    wrong.fixes = {scope.fix(fixTitle(), oddReplaced(text, range), true)};
    return wrong;
}

/// A key with such a character is no field, and a line with one no key and value.
std::vector<Diagnostic> inObject(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind == SchemaProblem::Kind::UnknownField &&
            explainUnknownField(scope, problem).kind == UnknownField::Kind::OddCharacter)
            found.push_back(
                refused(scope, scope.atKey(problem, "UnknownField", {}, advice()), problem.node.keyRange()));
        else if (problem.kind == SchemaProblem::Kind::WrongType && typeMistake(problem) == TypeMistake::OddCharacter)
            found.push_back(refused(scope, scope.at(problem, "TypeMismatch", {}, advice()), problem.node.range()));
    }
    return found;
}

} // namespace

extern const Rule yamlInvisibleCharactersRule;
const Rule yamlInvisibleCharactersRule{
    .info = {.id = "yaml-invisible-characters",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Character that only looks like a plain one"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "To YAML only the plain blank, quotes and colon mean something. Anything that "
                                      "looks like them becomes a part of the text, where nobody sees it."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = inText,
    .object = inObject,
};

} // namespace slipway
