// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "yaml/jsonreading.h"
#include "yaml/reader.h"

namespace slipway
{

namespace
{

struct Words {
    QString message{};
    QString next{};
};

Words wordsFor(const JsonProblem &problem)
{
    using Kind = JsonProblem::Kind;
    const QString text = qs(problem.node.value());
    switch (problem.kind) {
    case Kind::MergeOfNoMapping:
        return {Rules::tr("\"<<\" takes the entries of another block, but here stands something else."),
                Rules::tr("Give it the alias of a block of \"key: value\" lines, such as \"<<: *defaults\".")};
    case Kind::KeyIsCollection:
        return {Rules::tr("A list or a block stands here as a key, and keys must be text."),
                Rules::tr("Write a name before the colon; text with brackets needs quotes.")};
    case Kind::KeyIsNull:
        return {Rules::tr("The key before this colon is empty."),
                Rules::tr("Write the name of the field before the colon, or put the word in quotes.")};
    case Kind::KeyTooBig:
        return {Rules::tr("The number %1 is too big to be a key.").arg(text), Rules::tr("Put it in quotes.")};
    case Kind::NotANumber:
        return {Rules::tr("%1 means an endless number, and Kubernetes cannot store one.").arg(text),
                Rules::tr("Put it in quotes if it is meant as text, or write a number.")};
    case Kind::WrongTag:
        return {Rules::tr("The value \"%1\" does not fit the type that its \"!!\" asks for.").arg(text),
                Rules::tr("Remove the tag, or write a value of that type.")};
    case Kind::BadBinary:
        return {Rules::tr("\"!!binary\" must be followed by base64, and this is not."),
                Rules::tr("Remove the tag; Kubernetes wants base64 as plain text.")};
    case Kind::TooManyAliases:
        break;
    }
    return {Rules::tr("Nearly all of this document comes from aliases that are repeated over and over."),
            Rules::tr("Write the values out, or repeat fewer of them.")};
}

/// Kubernetes' reader does not know empty brackets for a key where a block is, and misses the key in that line. It
/// counts from 0 there and names no line 0.
std::size_t serverLineOf(const JsonProblem &problem, std::string_view text)
{
    const NodeRef node = problem.node;
    const bool isEmptyKey = problem.kind == JsonProblem::Kind::KeyIsCollection && node.size() == 0 &&
                            node.node().style == NodeStyle::Flow && node.parent().node().style == NodeStyle::Block;
    const std::string_view before = text.substr(0, node.range().start);
    const std::size_t last = before.find_last_not_of(" \t");
    const bool isMarked = last != std::string_view::npos && before[last] == '?';
    return isEmptyKey && !isMarked ? yamlLineBreaks(before) : 0;
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    if (!scope.document.isComplete() || scope.document.isTemplate())
        return {};
    const auto problem = jsonProblem(scope.document.tree().root());
    if (!problem)
        return {};
    const Words words = wordsFor(*problem);
    TextRange where = problem->node.range();
    where.end = std::min(where.end, scope.document.text().find_first_of("\r\n", where.start));
    if (where.isEmpty()) {
        // An empty key: its colon is what can be seen.
        const std::size_t colon = scope.document.text().find(':', where.start);
        if (colon != std::string::npos)
            where = {colon, colon + 1};
    }
    Diagnostic found = scope.at(where, problem->isYaml() ? "YamlSyntax" : "Decode", words.message, words.next);
    found.serverLine = serverLineOf(*problem, scope.document.text());
    return only(std::move(found));
}

} // namespace

extern const Rule yamlNoJsonRule;
const Rule yamlNoJsonRule{
    .info = {.id = "yaml-no-json",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Good YAML that Kubernetes cannot use"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Kubernetes turns YAML into JSON before it looks at it, and JSON "
                                                     "knows only text as keys and no endless numbers."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
