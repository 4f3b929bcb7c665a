// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/unknownfield.h"
#include "yaml/quickedit.h"

namespace slipway
{

namespace
{

/// "metadata", or the kind for the object itself.
QString ownerName(const Scope &scope, const SchemaProblem &problem)
{
    const NodeRef owner = problem.node.parent();
    const std::string path = scope.path(owner);
    return path.empty() ? qs(scope.object.id.kind) : qs(path);
}

QString allowedFields(const TypeInfo &type)
{
    QStringList names;
    for (const auto &[name, field] : type.fields)
        names.append(qs(name));
    constexpr int Most = 12;
    const bool more = names.size() > Most;
    return more ? names.mid(0, Most).join(QLatin1String(", ")) + QStringLiteral(", …")
                : names.join(QLatin1String(", "));
}

Diagnostic finding(const Scope &scope, const SchemaProblem &problem, const UnknownField &unknown)
{
    const QString key = qs(problem.key);
    QString next =
        problem.type && !problem.type->fields.empty()
            ? Rules::tr("Remove it, or use one of the fields that exist here: %1.").arg(allowedFields(*problem.type))
            : Rules::tr("Remove it.");
    if (!unknown.suggestions.empty())
        next = Rules::tr("Did you mean \"%1\"?").arg(qs(unknown.suggestions.front()));
    Diagnostic found =
        scope.atKey(problem, "UnknownField",
                    Rules::tr("There is no field \"%1\" in %2.").arg(key, ownerName(scope, problem)), next);
    if (!scope.wantsFixes())
        return found;
    for (const std::string &suggestion : unknown.suggestions)
        if (!problem.node.parent()[suggestion])
            found.fixes.push_back(scope.fix(Rules::tr("Rename \"%1\" to \"%2\"").arg(key, qs(suggestion)),
                                            renamedKey(problem.node, suggestion), false));
    if (EditSet edits = quickRemove(problem.node); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Remove \"%1\"").arg(key), edits, false));
    return found;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema)
        if (problem.kind == SchemaProblem::Kind::UnknownField)
            if (const UnknownField unknown = explainUnknownField(scope, problem);
                unknown.kind == UnknownField::Kind::Other)
                found.push_back(finding(scope, problem, unknown));
    return found;
}

} // namespace

extern const Rule fieldUnknownRule;
const Rule fieldUnknownRule{
    .info = {.id = "field-unknown",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Unknown field"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Kubernetes refuses objects with fields it does not know, "
                                                        "because a setting that is ignored is worse than an error."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
