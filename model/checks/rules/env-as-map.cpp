// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

/// `{A: b}` becomes `[{name: A, value: "b"}]`, with quotes around the keys where it is JSON.
EditSet inBrackets(NodeRef map)
{
    std::string list;
    for (NodeRef value : map) {
        if (value.node().kind != NodeKind::Scalar || !value.key().isScalar())
            return {};
        const bool isJson = value.key().node().style == NodeStyle::DoubleQuoted;
        const std::string name = isJson ? doubleQuoted(value.keyText()) : quotedWhereNeeded(value.keyText());
        list += (list.empty() ? "[{" : ", {") + std::string(isJson ? "\"name\": " : "name: ") + name +
                (isJson ? ", \"value\": " : ", value: ") + doubleQuoted(value.value()) + "}";
    }
    return list.empty() ? EditSet() : replacedValue(map, list + "]");
}

/// `NAME: value` becomes `- name: NAME` and `value: "value"`, entry by entry, so comments between them stay.
EditSet converted(NodeRef block)
{
    if (block.node().kind != NodeKind::Mapping)
        return {};
    if (block.node().style == NodeStyle::Flow)
        return inBrackets(block);
    const std::string_view text = block.tree()->text();
    EditSet edits;
    for (NodeRef value : block) {
        if (value.node().kind != NodeKind::Scalar || value.node().style == NodeStyle::Literal ||
            value.node().style == NodeStyle::Folded || !value.key().isScalar())
            return {};
        const std::size_t start = value.keyRange().start;
        const std::size_t indent = start == 0 ? 0 : start - (text.rfind('\n', start - 1) + 1);
        const std::string name = quotedWhereNeeded(value.keyText());
        edits.push_back({{start, value.range().end},
                         "- name: " + name + std::string(lineEndOf(text)) + std::string(indent, ' ') +
                             "  value: " + doubleQuoted(value.value())});
    }
    return edits;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::WrongType || typeMistake(problem) != TypeMistake::EnvAsMap)
            continue;
        Diagnostic wrong = scope.atKey(
            problem, "TypeMismatch",
            Rules::tr("Environment variables are a list of name and value pairs here, not a map as in Docker Compose."),
            Rules::tr("Write each variable as \"- name:\" with \"value:\" in the next line."));
        if (EditSet edits = converted(problem.node); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Write the variables as a list"), edits, true));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule envAsMapRule;
const Rule envAsMapRule{
    .info = {.id = "env-as-map",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Variables written as a map"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A variable can also take its value from a ConfigMap, a Secret "
                                                        "or a field, so Kubernetes wants a list of entries."),
             .docs = "tasks/inject-data-application/define-environment-variable-container/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
