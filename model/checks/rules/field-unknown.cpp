// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "checks/unknownfield.h"
#include "yaml/quickedit.h"
#include "yaml/scalar.h"

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

QString listed(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(qs(name));
    return list.join(QLatin1String(", "));
}

/// `- LEVEL: debug` among the variables of a container.
bool isNameAndValue(const SchemaProblem &problem)
{
    return problem.type && problem.type->name == "core.v1.EnvVar" && problem.node.isScalar() &&
           problem.node.parent().size() == 1 && problem.node.style() != NodeStyle::Literal &&
           problem.node.style() != NodeStyle::Folded;
}

EditSet asNameAndValue(NodeRef value)
{
    const std::string_view text = value.tree()->text();
    const std::size_t start = value.keyRange().start;
    const bool isFlow = value.parent().node().style == NodeStyle::Flow;
    const bool isJson = isFlow && value.key().node().style == NodeStyle::DoubleQuoted;
    const std::size_t column = start - (text.substr(0, start).rfind('\n') + 1);
    const std::string name = isJson ? doubleQuoted(value.keyText()) : quotedWhereNeeded(value.keyText());
    const std::string gap = isFlow ? ", " : std::string(lineEndOf(text)) + std::string(column, ' ');
    const auto key = [&](const char *word) { return (isJson ? doubleQuoted(word) : std::string(word)) + ": "; };
    return {{{start, value.range().end}, key("name") + name + gap + key("value") + doubleQuoted(value.value())}};
}

Diagnostic finding(const Scope &scope, const SchemaProblem &problem, const UnknownField &unknown)
{
    const QString key = qs(problem.key);
    QString next =
        problem.type && !problem.type->fields.empty()
            ? Rules::tr("Remove it, or use one of the fields that exist here: %1.").arg(allowedFields(*problem.type))
            : Rules::tr("Remove it.");
    if (unknown.blocks.size() > 1)
        next = Rules::tr("Write it below one of these, which have such a field: %1.").arg(listed(unknown.blocks));
    const bool isVariable = isNameAndValue(problem);
    if (isVariable)
        next = Rules::tr("Write \"name: %1\", and the value behind \"value:\" in the next line.").arg(key);
    if (!unknown.suggestions.empty())
        next = Rules::tr("Did you mean \"%1\"?").arg(qs(unknown.suggestions.front()));
    Diagnostic found =
        scope.atKey(problem, "UnknownField",
                    Rules::tr("There is no field \"%1\" in %2.").arg(key, ownerName(scope, problem)), next);
    if (!scope.wantsFixes())
        return found;
    if (isVariable)
        found.fixes.push_back(scope.fix(Rules::tr("Write it as name and value"), asNameAndValue(problem.node), false));
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
