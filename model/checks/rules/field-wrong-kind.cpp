// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/unknownfield.h"
#include "yaml/quickedit.h"

namespace slipway
{

namespace
{

/// Whether another kind of the same apiVersion has every field that is written in the object and its spec.
bool isAll(const Scope &scope, std::string_view kindName)
{
    const KindInfo *kind = SchemaStore::builtIn().kind(scope.object.id.apiVersion, kindName);
    if (!kind || !kind->type || scope.root()["data"])
        return false;
    const auto has = [](const TypeInfo *type, NodeRef block) {
        return type && !anyOf(block, [&](NodeRef field) { return !type->field(field.keyText()); });
    };
    const FieldType *spec = kind->type->field("spec");
    return has(kind->type, scope.root()) && (!spec || has(spec->object, scope.spec()));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::UnknownField)
            continue;
        const UnknownField unknown = explainUnknownField(scope, problem);
        if (unknown.kind != UnknownField::Kind::WrongKind)
            continue;
        const QString key = qs(problem.key);
        const QString kind = qs(scope.object.id.kind);
        const QString counterpart = qs(unknown.counterpart);
        const QString next =
            unknown.counterpart.empty()
                ? Rules::tr("Remove it, or change the kind to %1 if that is what you want.").arg(qs(unknown.right))
                : Rules::tr("A %1 has \"%2\" for this.").arg(kind, counterpart);
        Diagnostic wrong = scope.atKey(
            problem, "UnknownField",
            Rules::tr("A %1 has no \"%2\"; that is a field of a %3.").arg(kind, key, qs(unknown.right)), next);
        if (!unknown.counterpart.empty() && !problem.node.parent()[unknown.counterpart])
            wrong.fixes.push_back(scope.fix(Rules::tr("Rename \"%1\" to \"%2\"").arg(key, counterpart),
                                            renamedKey(problem.node, unknown.counterpart), false));
        if (EditSet edits = quickRemove(problem.node); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Remove \"%1\"").arg(key), edits, false));
        if (isAll(scope, unknown.right))
            offerSource(wrong, scope, Rules::tr("Make it a %1").arg(qs(unknown.right)), scope.root()["kind"],
                        unknown.right);
        found.push_back(std::move(wrong));
    }
    return found;
}

} // namespace

extern const Rule fieldWrongKindRule;
const Rule fieldWrongKindRule{
    .info = {.id = "field-wrong-kind",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Field of another kind"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Every kind has its own fields. One that belongs to a related "
                                                        "kind is unknown here, and the object is refused."),
             .docs = "concepts/workloads/controllers/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
