// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "yaml/quickedit.h"

namespace slipway
{

namespace
{

using Limit = DefinitionLimit::Kind;

/// What the definition asks, as a sentence about what to write.
QString advice(Limit limit, const QString &bound)
{
    switch (limit) {
    case Limit::Minimum:
        return Rules::tr("Write a number of at least %1.").arg(bound);
    case Limit::ExclusiveMinimum:
        return Rules::tr("Write a number above %1.").arg(bound);
    case Limit::Maximum:
        return Rules::tr("Write a number of at most %1.").arg(bound);
    case Limit::ExclusiveMaximum:
        return Rules::tr("Write a number below %1.").arg(bound);
    case Limit::MultipleOf:
        return Rules::tr("Write a multiple of %1.").arg(bound);
    case Limit::MinLength:
        return Rules::tr("Write a text of at least %1 letters.").arg(bound);
    case Limit::MaxLength:
        return Rules::tr("Write a text of at most %1 letters.").arg(bound);
    case Limit::Pattern:
        return Rules::tr("Write a text that fits \"%1\", as the definition asks.").arg(bound);
    case Limit::Format:
        return Rules::tr("Write it in the form \"%1\".").arg(bound);
    case Limit::MinItems:
        return Rules::tr("Write at least %1 entries.").arg(bound);
    case Limit::MaxItems:
        return Rules::tr("Keep at most %1 entries.").arg(bound);
    case Limit::UniqueItems:
    case Limit::SameItem:
        return Rules::tr("Remove one of them.");
    case Limit::MinProperties:
        return Rules::tr("Write at least %1 fields.").arg(bound);
    case Limit::MaxProperties:
        return Rules::tr("Keep at most %1 fields.").arg(bound);
    case Limit::AnyOf:
        return Rules::tr("Look into the definition: one of its alternatives (anyOf) has to fit.");
    case Limit::OneOf:
        return Rules::tr("Look into the definition: exactly one of its alternatives (oneOf) has to fit.");
    case Limit::Not:
        return Rules::tr("Look into the definition: it forbids this combination (not).");
    case Limit::NotNull:
        return Rules::tr("Write a value, or remove the line.");
    }
    return {};
}

QString message(const SchemaProblem &problem)
{
    const QString name = qs(problem.key);
    const QString value = qs(problem.node.value());
    switch (problem.limit->kind) {
    case Limit::MinItems:
        return Rules::tr("\"%1\" has too few entries.").arg(name);
    case Limit::MaxItems:
        return Rules::tr("\"%1\" has too many entries.").arg(name);
    case Limit::UniqueItems:
        return Rules::tr("\"%1\" holds the same entry twice.").arg(name);
    case Limit::SameItem:
        return Rules::tr("An entry like this is already in \"%1\".").arg(name);
    case Limit::MinProperties:
        return Rules::tr("\"%1\" has too few fields.").arg(name);
    case Limit::MaxProperties:
        return Rules::tr("\"%1\" has too many fields.").arg(name);
    case Limit::AnyOf:
    case Limit::OneOf:
    case Limit::Not:
        return name.isEmpty() ? Rules::tr("The fields of this object do not go together.")
                              : Rules::tr("What is written in \"%1\" does not go together.").arg(name);
    case Limit::NotNull:
        return Rules::tr("\"%1\" is written without a value.").arg(name);
    default:
        return Rules::tr("\"%1\" is not a value that \"%2\" can have.").arg(value, name);
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::AgainstDefinition)
            continue;
        const Limit limit = problem.limit->kind;
        const QString next = advice(limit, qs(problem.limit->bound));
        const bool isRoot = problem.node == scope.root();
        found.push_back(isRoot                    ? scope.missing(problem, "", apiTypeOf(limit), message(problem), next)
                        : problem.node.isScalar() ? scope.at(problem, apiTypeOf(limit), message(problem), next)
                                                  : scope.atKey(problem, apiTypeOf(limit), message(problem), next));
        if (limit == Limit::NotNull || limit == Limit::SameItem)
            if (EditSet edits = quickRemove(problem.node); !edits.empty())
                found.back().fixes.push_back(scope.fix(Rules::tr("Remove this entry"), std::move(edits), false));
    }
    return found;
}

} // namespace

extern const Rule customValueInvalidRule;
const Rule customValueInvalidRule{
    .info = {.id = "custom-value-invalid",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Value that a custom kind does not allow"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "The CustomResourceDefinition of this kind says what its fields may hold, and the "
                                   "cluster refuses everything else."),
             .docs = "tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
