// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/fixes.h"
#include "checks/unknownfield.h"
#include "schema/keyorder.h"

namespace slipway
{

namespace
{

/// What the program needs, or the most that it may take.
void offerResources(const Scope &scope, const SchemaProblem &problem, const UnknownField &unknown, Diagnostic &wrong)
{
    const NodePath path = scope.pathOf(problem.node);
    for (const char *list : {"requests", "limits"}) {
        if (unknown.amountOf == "storage" && list == std::string_view("limits"))
            continue;
        const NodePath target = path.parent() / "resources" / list / unknown.amountOf;
        if (scope.root().find(target))
            continue;
        EditSteps steps(scope.root());
        steps.set(target, Value::fromNode(problem.node)).remove(path);
        offerEdits(wrong, scope, Rules::tr("Move it to resources.%1").arg(QLatin1String(list)), steps.edits());
    }
}

/// The field belongs to a place that is written.
Diagnostic misplaced(const Scope &scope, const SchemaProblem &problem, const UnknownField &unknown)
{
    const QString key = qs(problem.key);
    const QString place = unknown.place.empty() ? qs(scope.object.id.kind) : qs(unknown.place);
    Diagnostic wrong =
        scope.atKey(problem, "UnknownField",
                    Rules::tr("\"%1\" is a real field, but it belongs to %2 and not here.").arg(key, place),
                    Rules::tr("Move it to %1.").arg(place));
    if (!scope.wantsFixes())
        return wrong;
    if (!unknown.amountOf.empty())
        offerResources(scope, problem, unknown, wrong);
    if (unknown.isMade)
        if (const auto made = NodePath::parse(unknown.place); made && problem.node.isScalar()) {
            EditSteps steps(scope.root());
            steps.set(*made / problem.key, Value::fromNode(problem.node)).remove(scope.pathOf(problem.node));
            offerEdits(wrong, scope, Rules::tr("Move \"%1\" to %2").arg(key, place), steps.edits());
        }
    for (const NodePath &target : unknown.targets)
        if (const EditResult moved = moveKey(scope.root(), scope.pathOf(problem.node), target, usualOrder(scope.kind)))
            offerEdits(wrong, scope,
                       Rules::tr("Move \"%1\" to %2").arg(key, target.isEmpty() ? place : qs(target.toString())),
                       moved.edits, unknown.isOnlyPlace ? FixSafety::Safe : FixSafety::Ask);
    return wrong;
}

/// The key of the block that holds the field is missing; said once for all fields of the block.
Diagnostic withoutBlock(const Scope &scope, const SchemaProblem &problem, const UnknownField &unknown)
{
    const QString key = qs(problem.key);
    const QString block = qs(unknown.block);
    const QString message =
        unknown.block == "matchLabels"
            ? Rules::tr("\"%1\" is a label, and in this selector labels stand below \"matchLabels\".").arg(key)
            : Rules::tr("\"%1\" is a field of \"%2\", and that line is missing above it.").arg(key, block);
    Diagnostic wrong =
        scope.atKey(problem, "UnknownField", message, Rules::tr("Put it below a line \"%1:\".").arg(block));
    const std::vector<NodeRef> fellows = unknownFellows(problem);
    const std::string owner = problem.path.substr(0, problem.path.size() - problem.key.size());
    if (!wrong.apiType.empty())
        for (std::size_t at = 1; at < fellows.size(); ++at)
            wrong.alsoSaid.push_back({"UnknownField", owner + std::string(fellows[at].keyText())});
    if (scope.wantsFixes() && !isShared(scope.root(), scope.pathOf(problem.node)))
        offerEdits(wrong, scope, Rules::tr("Write \"%1\" above it").arg(block), putBelow(unknown.block, fellows),
                   FixSafety::Safe);
    return wrong;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::UnknownField)
            continue;
        const UnknownField unknown = explainUnknownField(scope, problem);
        if (unknown.kind == UnknownField::Kind::WrongLevel)
            found.push_back(misplaced(scope, problem, unknown));
        else if (unknown.kind == UnknownField::Kind::NoBlock && unknownFellows(problem).front() == problem.node)
            found.push_back(withoutBlock(scope, problem, unknown));
    }
    return found;
}

} // namespace

extern const Rule fieldWrongLevelRule;
const Rule fieldWrongLevelRule{
    .info = {.id = "field-wrong-level",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Field at the wrong place"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Kubernetes does not look for the field at this place and "
                                                        "refuses the object."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
