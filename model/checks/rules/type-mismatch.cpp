// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/rule.h"
#include "checks/typemistake.h"

namespace slipway
{

namespace
{

QString fieldName(const Scope &scope, const SchemaProblem &problem)
{
    // An item of a list has its list's name.
    return problem.key.empty() ? qs(scope.path(problem.node)) : qs(problem.key);
}

/// The field of a block that a value beside its key can only be meant for: the one that must be written.
std::string_view meantField(const SchemaProblem &problem)
{
    const TypeInfo *type = problem.field->object;
    if (problem.key == "capacity" && problem.field->type == ValueType::Map)
        return "storage"; // the only thing that a volume or claim has
    if (!type || !problem.node.isScalar() || problem.node.isNull())
        return {};
    if (problem.node.value().starts_with('/') && type->field("path"))
        return "path";
    // A reference without anything that must be written is a name.
    const std::string_view meant = type->required.size() == 1 ? std::string_view(type->required.front())
                                   : type->required.empty()   ? std::string_view("name")
                                                              : std::string_view();
    const FieldType *field = type->field(meant);
    const ScalarType written = scalarType(problem.node);
    const bool fits = field && ((field->type == ValueType::String && written == ScalarType::String) ||
                                (field->type == ValueType::Int && written == ScalarType::Int) ||
                                (field->type == ValueType::IntOrString && written == ScalarType::Int));
    return fits ? meant : std::string_view();
}

QString fieldsOf(const TypeInfo &type)
{
    constexpr int Most = 8;
    QStringList names;
    for (const auto &[name, field] : type.fields)
        names.append(qs(name));
    return names.size() > Most ? names.mid(0, Most).join(QLatin1String(", ")) + QStringLiteral(", …")
                               : names.join(QLatin1String(", "));
}

/// A value where a block belongs: what the block is made of.
void tellFields(const Scope &scope, const SchemaProblem &problem, Diagnostic &wrong)
{
    const std::string_view meant = meantField(problem);
    if (meant.empty()) {
        wrong.next =
            Rules::tr("Write its fields in the lines below, indented: %1.").arg(fieldsOf(*problem.field->object));
        return;
    }
    const std::string_view source =
        std::string_view(problem.node.tree()->text())
            .substr(problem.node.node().content, problem.node.range().end - problem.node.node().content);
    const QString line = qs(meant) + QStringLiteral(": ") + qs(source);
    wrong.next = problem.node.parent().isSequence() ? Rules::tr("Write \"%1\" here.").arg(line)
                                                    : Rules::tr("Write \"%1\" in the line below, indented.").arg(line);
    const NodePath path = scope.pathOf(problem.node);
    if (scope.wantsFixes())
        offerValue(wrong, scope, Rules::tr("Write \"%1\"").arg(line), path,
                   Value::map({{std::string(meant), Value::fromNode(problem.node)}}));
}

Diagnostic wrongType(const Scope &scope, const SchemaProblem &problem)
{
    const bool isItem = problem.node.parent().isSequence();
    const QString message = isItem ? Rules::tr("An entry of \"%1\" must be %2, but here it is %3.")
                                   : Rules::tr("\"%1\" must be %2, but here it is %3.");
    Diagnostic wrong =
        scope.at(problem, "TypeMismatch",
                 message.arg(fieldName(scope, problem), expectedName(*problem.field), foundName(problem.node)),
                 Rules::tr("Write %1 here.").arg(expectedName(*problem.field)));
    if (problem.node.isScalar() && (problem.field->object || !meantField(problem).empty()))
        tellFields(scope, problem, wrong);
    return wrong;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        using Kind = SchemaProblem::Kind;
        if (problem.kind == Kind::WrongType && typeMistake(problem) == TypeMistake::Other)
            found.push_back(wrongType(scope, problem));
        else if (problem.kind == Kind::NumberTooBig)
            found.push_back(scope.at(
                problem, "TypeMismatch",
                Rules::tr("%1 is too big for \"%2\".").arg(qs(problem.node.value()), fieldName(scope, problem)),
                Rules::tr("Write a number of at most %1.").arg(INT32_MAX)));
        else if (problem.kind == Kind::BadTime)
            found.push_back(
                scope.at(problem, "Decode",
                         Rules::tr("\"%1\" is not a time that Kubernetes understands.").arg(qs(problem.node.value())),
                         Rules::tr("Write date, time and zone, for example 2024-06-06T12:00:00Z.")));
    }
    return found;
}

} // namespace

extern const Rule typeMismatchRule;
const Rule typeMismatchRule{
    .info = {.id = "type-mismatch",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Wrong type of value"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster cannot read a value of another type and refuses "
                                                        "the whole object."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
