// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/typemistake.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Puts a dash before a block's first key and moves the other lines along; nothing for flow style.
EditSet dashed(NodeRef block)
{
    const std::string_view text = block.tree()->text();
    if (block.node().kind != NodeKind::Mapping || block.node().style != NodeStyle::Block ||
        block.node().content != block.range().start)
        return {};
    EditSet edits{{{block.range().start, block.range().start}, "- "}};
    for (std::size_t at = text.find('\n', block.range().start); at < block.range().end; at = text.find('\n', at + 1)) {
        const std::size_t start = at + 1;
        if (start < text.size() && text[start] != '\n' && text[start] != '\r' && start < block.range().end)
            edits.push_back({{start, start}, "  "});
    }
    return edits;
}

EditSet wrapped(NodeRef scalar)
{
    const Node node = scalar.node();
    if (node.kind != NodeKind::Scalar || node.style == NodeStyle::Literal || node.style == NodeStyle::Folded)
        return {};
    const std::string_view source =
        std::string_view(scalar.tree()->text()).substr(node.content, node.range.end - node.content);
    if (node.style == NodeStyle::Plain && !canBePlain(source, true))
        return replacedValue(scalar, "[" + doubleQuoted(source) + "]");
    return replacedValue(scalar, "[" + std::string(source) + "]");
}

/// A block or text that is what an entry has to be, so that nothing else can be meant.
bool isEntry(NodeRef node, const FieldType &item)
{
    if (item.type == ValueType::Object || item.type == ValueType::Map)
        return node.isMapping();
    const ScalarType type = scalarType(node);
    return node.isScalar() && (item.type == ValueType::String ? type == ScalarType::String
                               : item.type == ValueType::Int  ? type == ScalarType::Int
                                                              : false);
}

std::size_t lineStart(NodeRef field)
{
    const std::size_t before = field.tree()->text().rfind('\n', field.keyRange().start);
    return before == std::string::npos ? 0 : before + 1;
}

/// Whether an entry may have every key that the block has.
bool hasOnlyKnownKeys(NodeRef node, const FieldType &item)
{
    return !item.object || !anyOf(node, [&](NodeRef field) { return !item.object->field(field.keyText()); });
}

/// `-port: 80`, entry by entry: to YAML the dash is the first letter of the key.
bool isDashed(NodeRef block)
{
    return block.isMapping() && block.node().style == NodeStyle::Block && block.size() > 0 &&
           !anyOf(block, [](NodeRef field) {
               const std::string_view key = field.keyText();
               return key.size() < 2 || key[0] != '-' || field.key().isQuoted();
           });
}

EditSet withBlanks(NodeRef block)
{
    EditSet edits;
    for (const NodeRef field : block) {
        const std::size_t behind = field.keyRange().start + 1;
        edits.push_back({{behind, behind}, " "});
    }
    return edits;
}

/// Entries by their name, as in Docker Compose, where each would be an entry that has its name as a field.
bool isNamed(NodeRef block, const FieldType &item)
{
    const auto fits = [&](NodeRef entry) {
        const bool isBelow = entry.isMapping() && entry.node().style == NodeStyle::Block && entry.size() > 0 &&
                             !entry["name"] && hasOnlyKnownKeys(entry, item);
        return isBelow && (*entry.begin()).keyRange().start - lineStart(*entry.begin()) ==
                              entry.keyRange().start - lineStart(entry) + 2;
    };
    return item.object && item.object->field("name") && block.isMapping() && block.node().style == NodeStyle::Block &&
           !anyOf(block, [&](NodeRef entry) { return item.object->field(entry.keyText()) || !fits(entry); });
}

EditSet asEntries(NodeRef block)
{
    EditSet edits;
    for (const NodeRef entry : block) {
        const std::size_t colon = entry.tree()->text().find(':', entry.keyRange().end);
        edits.push_back({{entry.keyRange().start, colon + 1}, "- name: " + quotedWhereNeeded(entry.keyText())});
    }
    return edits;
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = line.find_first_not_of(' '); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = line.find_first_not_of(' ', end);
    }
    return words;
}

std::string flowList(const std::vector<std::string> &words)
{
    std::string list = "[";
    for (const std::string &word : words)
        list += (list.size() > 1 ? ", " : "") + doubleQuoted(word);
    return list + "]";
}

/// A line as people type it: its words, or a shell that reads it. What only a shell understands is not split.
void offerCommand(const Scope &scope, NodeRef line, std::string_view key, Diagnostic &finding)
{
    const std::string_view text = line.value();
    if (text.find_first_of("\"'$`|&;<>()*?~#\\\n") == std::string_view::npos)
        offerSource(finding, scope, Rules::tr("Split it into its words"), line, flowList(wordsOf(text)));
    if (key == "command")
        offerSource(finding, scope, Rules::tr("Let a shell read the line"), line,
                    flowList({"sh", "-c", std::string(text)}));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::WrongType || typeMistake(problem) != TypeMistake::ListExpected)
            continue;
        const QString key = qs(problem.key);
        Diagnostic wrong = scope.at(problem, "TypeMismatch",
                                    Rules::tr("\"%1\" is a list, but here it is %2.").arg(key, foundName(problem.node)),
                                    Rules::tr("Start each entry with a dash, even if there is only one."));
        const FieldType *item = problem.field->of.get();
        const bool isCommand = problem.key == "command" || problem.key == "args";
        const bool isLine = isCommand && problem.node.value().find_first_of(" \n") != std::string_view::npos;
        if (isDashed(problem.node)) {
            wrong.next = Rules::tr("Write a blank behind each dash: \"- \" begins an entry.");
            offerEdits(wrong, scope, Rules::tr("Put a blank behind each dash"), withBlanks(problem.node));
        } else if (item && isNamed(problem.node, *item)) {
            wrong.next = Rules::tr("Write each as an entry that begins with \"- name:\".");
            offerEdits(wrong, scope, Rules::tr("Make each an entry with its name"), asEntries(problem.node));
        } else if (isLine)
            offerCommand(scope, problem.node, problem.key, wrong);
        else if (item && isEntry(problem.node, *item))
            offerEdits(wrong, scope, Rules::tr("Make \"%1\" a list with this entry").arg(key),
                       problem.node.isMapping() ? dashed(problem.node) : wrapped(problem.node),
                       hasOnlyKnownKeys(problem.node, *item) ? FixSafety::Safe : FixSafety::Ask);
        found.push_back(std::move(wrong));
    }
    return found;
}

} // namespace

extern const Rule listExpectedRule;
const Rule listExpectedRule{
    .info = {.id = "list-expected",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "List expected"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Where there can be several entries the cluster takes only a "
                                                        "list, even with one entry."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
