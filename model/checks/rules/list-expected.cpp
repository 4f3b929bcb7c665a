// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/typemistake.h"

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
        const bool itemsAreBlocks = item && (item->type == ValueType::Object || item->type == ValueType::Map);
        const bool isBlock = problem.node.isMapping();
        const EditSet edits = isBlock ? dashed(problem.node) : wrapped(problem.node);
        if (!edits.empty() && itemsAreBlocks == isBlock)
            wrong.fixes.push_back(scope.fix(Rules::tr("Make \"%1\" a list with this entry").arg(key), edits, false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule listExpectedRule;
const Rule listExpectedRule{
    .info = {.id = "list-expected",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "List expected"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Where there can be several entries the cluster takes only a "
                                                        "list, even with one entry."),
             .docs = "reference/kubernetes-api/"},
    .object = run,
};

} // namespace slipway
