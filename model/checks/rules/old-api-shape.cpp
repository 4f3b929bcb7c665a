// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/editsteps.h"
#include "checks/oldshape.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

EditSet rewritten(const Scope &scope, NodeRef block, const NewShape &shape, const std::vector<std::string> &old)
{
    const NodePath path = scope.pathOf(block);
    EditSteps steps(scope.root());
    steps.set(path / shape.field, shape.value);
    for (const std::string &key : old)
        steps.remove(path / key);
    return steps.edits();
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    std::vector<std::pair<NodeRef, std::vector<std::string>>> blocks; // with the old fields in each
    std::vector<const SchemaProblem *> firsts;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::UnknownField || !isOldShape(problem))
            continue;
        if (!blocks.empty() && blocks.back().first == problem.node.parent()) {
            blocks.back().second.push_back(problem.key);
            if (!problem.isMisplaced)
                found.back().alsoSaid.push_back({"UnknownField", problem.path});
            continue;
        }
        blocks.push_back({problem.node.parent(), {problem.key}});
        firsts.push_back(&problem);
        const auto shape = newShape(problem.node.parent(), *problem.type);
        const QString next = shape ? Rules::tr("Write it as \"%1\".").arg(qs(shape->example))
                                   : Rules::tr("Keep only the new form, which is written beside it.");
        found.push_back(
            scope.atKey(problem, "UnknownField",
                        Rules::tr("\"%1\" belongs to an older version of %2; in %3 it is written otherwise.")
                            .arg(qs(problem.key), qs(scope.object.id.kind), qs(scope.object.id.apiVersion)),
                        next));
    }
    for (std::size_t at = 0; scope.wantsFixes() && at < found.size(); ++at)
        if (const auto shape = newShape(blocks[at].first, *firsts[at]->type))
            if (EditSet edits = rewritten(scope, blocks[at].first, *shape, blocks[at].second); !edits.empty())
                found[at].fixes.push_back(scope.fix(Rules::tr("Write it in the new form"), std::move(edits), true));
    return found;
}

} // namespace

extern const Rule oldApiShapeRule;
const Rule oldApiShapeRule{
    .info = {.id = "old-api-shape",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Field of an older version of the API"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "With a new apiVersion some fields got new names and places. The "
                                                     "cluster does not know the old ones any more and refuses the "
                                                     "object."),
             .docs = "reference/using-api/deprecation-guide/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
