// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/unknownfield.h"

namespace slipway
{

namespace
{

constexpr std::size_t Indent = 2;

/// All lines from the first field to the last one's end, moved to the right.
EditSet indented(NodeRef first, NodeRef last)
{
    const std::string_view text = first.tree()->text();
    const std::size_t start = text.substr(0, first.entryRange().start).rfind('\n') + 1;
    EditSet edits;
    for (std::size_t line = start; line < last.range().end;) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        if (text.substr(line, end - line).find_first_not_of(" \r") != std::string_view::npos)
            edits.push_back({{line, line}, std::string(Indent, ' ')});
        line = end + 1;
    }
    return edits;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    struct Group {
        NodeRef parent{};
        std::vector<const SchemaProblem *> fields{};
    };
    std::vector<Group> groups;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::UnknownField ||
            explainUnknownField(scope, problem).kind != UnknownField::Kind::NotIndented)
            continue;
        const NodeRef parent = emptyParentOf(problem);
        if (groups.empty() || groups.back().parent != parent)
            groups.push_back({parent});
        groups.back().fields.push_back(&problem);
    }
    std::vector<Diagnostic> found;
    for (const Group &group : groups) {
        const QString parent = qs(group.parent.keyText());
        Diagnostic wrong = scope.atKey(
            group.parent, "UnknownField",
            Rules::tr("\"%1\" is empty, because what belongs to it is not indented: \"%2\" stands beside it.")
                .arg(parent, qs(group.fields.front()->key)),
            Rules::tr("Indent the lines below \"%1\" by two spaces.").arg(parent));
        wrong.path = group.fields.front()->path;
        // Inside a block that is itself at a wrong place the server does not look.
        if (group.fields.front()->isMisplaced)
            wrong.apiType.clear();
        for (std::size_t at = 1; at < group.fields.size() && !wrong.apiType.empty(); ++at)
            wrong.alsoSaid.push_back({"UnknownField", group.fields[at]->path});
        wrong.fixes.push_back(scope.fix(Rules::tr("Indent the lines below \"%1\"").arg(parent),
                                        indented(group.fields.front()->node, group.fields.back()->node), true));
        found.push_back(std::move(wrong));
    }
    return found;
}

} // namespace

extern const Rule emptyParentOrphansRule;
const Rule emptyParentOrphansRule{
    .info = {.id = "empty-parent-orphans",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Lines that are not indented under their key"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "YAML reads from the columns what belongs to what. Lines in the "
                                                     "same column as a key stand beside it, so the cluster takes them "
                                                     "for unknown fields."),
             .docs = "concepts/overview/working-with-objects/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
