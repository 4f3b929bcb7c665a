// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/syntaxmistake.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

QString advice()
{
    return Rules::tr("Put it in quotes.");
}

std::vector<Diagnostic> unreadable(const DocumentScope &scope)
{
    const auto mistake = syntaxMistake(scope.document);
    if (!mistake || mistake->kind != SyntaxMistake::Kind::NeedsQuotes)
        return {};
    Diagnostic found =
        scope.at(mistake->where, "YamlSyntax",
                 Rules::tr("The value %1 holds characters that mean something to YAML, so it cannot be read as a text.")
                     .arg(qs(mistake->text)),
                 advice());
    for (const SyntaxMistake::Repair &repair : mistake->repairs)
        if (repair.text[0] != '"')
            found.next = Rules::tr("Write it without the blank: %1.").arg(qs(repair.text));
    for (const SyntaxMistake::Repair &repair : mistake->repairs)
        found.fixes.push_back(scope.fix(Rules::tr("Write %1").arg(qs(repair.text)), repair.edits, repair.safe));
    return only(std::move(found));
}

using Names = std::set<std::string_view>;

/// The anchors that are named somewhere.
Names aliasesOf(const SyntaxTree &tree)
{
    Names names;
    if (tree.isPlain())
        return names;
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const Node node = tree.node(static_cast<NodeId>(id)); node.kind == NodeKind::Alias)
            names.insert(node.value);
    return names;
}

/// `&abc` or `!abc` with nothing behind it: an anchor that nobody names, or a tag of nobody.
bool isLostText(NodeRef node, const Names &aliases)
{
    if (node.kind() != NodeKind::Scalar || node.style() != NodeStyle::Plain || !node.value().empty())
        return false;
    const Node written = node.node();
    return (!written.anchor.empty() && aliases.count(written.anchor) == 0) ||
           (written.tag.size() > 1 && written.tag[0] == '!' && written.tag[1] != '!');
}

/// Places where any text can stand, so that a `#` may be a part of it.
bool holdsFreeText(NodeRef node)
{
    if (node.key() && node.keyText() == "value")
        return true;
    const std::string_view owner = node.parent().keyText();
    return owner == "data" || owner == "stringData" || owner == "annotations" || owner == "args" || owner == "command";
}

/// What stands behind a value and begins with ` #`, where it looks like text and not like a comment.
TextRange cutText(NodeRef node)
{
    const std::string_view text = node.tree()->text();
    const std::size_t written = node.range().end;
    if (written >= text.size() || text[written] != ' ' || node.kind() != NodeKind::Scalar ||
        node.style() != NodeStyle::Plain || !holdsFreeText(node))
        return {};
    const std::size_t mark = std::min(text.find_first_not_of(' ', written), text.size());
    const std::size_t end = std::min(text.find_first_of("\r\n", mark), text.size());
    const std::string_view rest = text.substr(mark, end - mark);
    const bool isWord = rest.size() > 1 && rest[0] == '#' && mark > written &&
                        rest.find_first_of(" \t#", 1) == std::string_view::npos &&
                        rest.find_first_of("0123456789!$%&@", 1) != std::string_view::npos;
    return isWord ? TextRange{mark, end} : TextRange{};
}

/// A comment that does not have its line for itself.
bool hasCommentBehindText(std::string_view text)
{
    // Blanks are everywhere, so what is looked for is the rare character.
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        if (at == 0 || text[at - 1] != ' ')
            continue;
        const std::size_t before = text.find_last_not_of(' ', at - 1);
        if (before != std::string_view::npos && text[before] != '\n')
            return true;
    }
    return false;
}

Diagnostic lost(const DocumentScope &scope, NodeRef node)
{
    const TextRange range = node.range();
    const std::string text = scope.document.text().substr(range.start, range.size());
    Diagnostic found =
        scope.at(range, "",
                 Rules::tr("YAML reads %1 as a mark and not as a text, so nothing is left of the value.").arg(qs(text)),
                 advice());
    found.severity = Severity::Warning;
    found.fixes.push_back(
        scope.fix(Rules::tr("Write %1").arg(qs(doubleQuoted(text))), {{range, doubleQuoted(text)}}, true));
    return found;
}

Diagnostic cut(const DocumentScope &scope, NodeRef node, TextRange behind)
{
    Diagnostic found =
        scope.at(behind, "", Rules::tr("Behind a blank, \"#\" begins a comment, so this is no part of the value."),
                 Rules::tr("If it belongs to the value, put the whole value in quotes; before a comment, write a blank "
                           "behind the \"#\"."));
    found.severity = Severity::Hint;
    const TextRange whole{node.range().isEmpty() ? behind.start : node.range().start, behind.end};
    const std::string quoted = doubleQuoted(scope.document.text().substr(whole.start, whole.size()));
    found.fixes.push_back(scope.fix(Rules::tr("Write %1").arg(qs(quoted)), {{whole, quoted}}, false));
    return found;
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    if (scope.document.isTemplate())
        return {};
    if (!scope.document.isComplete())
        return unreadable(scope);
    std::vector<Diagnostic> found;
    const SyntaxTree &tree = scope.document.tree();
    // Without anchors and tags nothing is lost, and most texts have no comment behind a value.
    if (tree.isPlain() && !hasCommentBehindText(tree.text()))
        return found;
    const Names aliases = aliasesOf(tree);
    for (std::size_t id = 0; id < tree.nodeCount(); ++id) {
        const NodeRef node = tree.ref(static_cast<NodeId>(id));
        if (!node.parent())
            continue;
        if (isLostText(node, aliases))
            found.push_back(lost(scope, node));
        else if (const TextRange behind = cutText(node); !behind.isEmpty())
            found.push_back(cut(scope, node, behind));
    }
    return found;
}

} // namespace

extern const Rule yamlNeedsQuotesRule;
const Rule yamlNeedsQuotesRule{
    .info = {.id = "yaml-needs-quotes",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Value that needs quotes"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Characters such as @ % & * ! { [ > | ' and \" at the beginning, "
                                                     "a colon before a blank and a # behind one belong to YAML "
                                                     "itself. Without quotes the value is cut or refused."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
