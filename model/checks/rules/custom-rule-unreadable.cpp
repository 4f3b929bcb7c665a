// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/parser.h"
#include "checks/rule.h"
#include "evaluation/rulecheck.h"
#include "schema/didyoumean.h"
#include "yaml/reader.h"

#include <algorithm>

namespace slipway
{

namespace
{

using cel::RuleResult;
using cel::SyntaxError;
using cel::TypeMistake;

QString message(const SyntaxError &error, std::string_view text)
{
    constexpr std::size_t Shown = 24;
    const std::string_view rest = text.substr(std::min(error.at, text.size()));
    const QString here = qs(rest.substr(0, rest.find_first_of(" \n", std::min(Shown, rest.size()))));
    switch (error.kind) {
    case SyntaxError::Kind::BadText:
        return Rules::tr("A text in this rule does not end, or has an escape that CEL does not know: \"%1\".")
            .arg(here);
    case SyntaxError::Kind::BadNumber:
        return Rules::tr("This rule has a number that is too big for CEL: \"%1\".").arg(here);
    case SyntaxError::Kind::Reserved:
        return Rules::tr("CEL keeps a word for itself that this rule uses as a name: \"%1\".").arg(here);
    case SyntaxError::Kind::LoopVariable:
        return Rules::tr("The variable of a macro must be a simple name: \"%1\".").arg(here);
    case SyntaxError::Kind::HasArgument:
        return Rules::tr("In has() a field of something must be named, as in has(self.size): \"%1\".").arg(here);
    default:
        return rest.empty()
                   ? Rules::tr("This rule is no expression in CEL, because it ends too early.")
                   : Rules::tr("This rule is no expression in CEL, because something else has to stand here: \"%1\".")
                         .arg(here);
    }
}

QString message(const TypeMistake &mistake)
{
    const QString about = qs(mistake.about);
    const QString type = qs(mistake.type);
    switch (mistake.kind) {
    case TypeMistake::Kind::UnknownName:
        return Rules::tr("There is no variable \"%1\" for this rule.").arg(about);
    case TypeMistake::Kind::UnknownField:
        return Rules::tr("This rule reads a field \"%1\" where the definition declares none of that name.").arg(about);
    case TypeMistake::Kind::NoFields:
        return Rules::tr("This rule reads a field \"%1\" of a value of the type %2, which has no fields.")
            .arg(about, type);
    case TypeMistake::Kind::NoOverload:
        return Rules::tr("\"%1\" does not work with the types that this rule gives it: %2.").arg(about, type);
    case TypeMistake::Kind::NoRange:
        return Rules::tr("\"%1\" goes through lists and maps, but this rule lets it go through a value of the type %2.")
            .arg(about, type);
    case TypeMistake::Kind::MixedTypes:
        return Rules::tr("A list or map in this rule holds values of different types: %1.").arg(type);
    case TypeMistake::Kind::WrongResult:
        break;
    }
    return mistake.about == "bool"
               ? Rules::tr("A rule has to give true or false, but this one gives a value of the type %1.").arg(type)
               : Rules::tr("A message has to be a text, but this expression gives a value of the type %1.").arg(type);
}

QString advice(const TypeMistake &mistake)
{
    if (mistake.kind == TypeMistake::Kind::UnknownName)
        return Rules::tr("Write \"self\" for the value that the rule is about, and put texts in quotes.");
    if (mistake.kind == TypeMistake::Kind::UnknownField) {
        const std::vector<std::string> meant = didYouMean(mistake.about, mistake.known);
        return meant.empty() ? Rules::tr("Declare the field under \"properties\", or read one that is declared.")
                             : Rules::tr("Perhaps \"%1\" is meant.").arg(qs(meant.front()));
    }
    return Rules::tr("Correct the expression, or the types that the definition declares.");
}

/// Goes through the schema of one version. What a rule is about is described by the structure, also where the rule
/// stands in a part of "allOf"; null where there is none.
class RuleReader
{
public:
    RuleReader(const Scope &scope, std::vector<Diagnostic> &found) : m_scope(scope), m_found(found) {}
    void schema(NodeRef node, const StructuralSchema *structure, const std::string &path);

private:
    void rules(NodeRef list, const StructuralSchema *structure, const std::string &path);
    void expression(NodeRef text, const StructuralSchema *structure, bool hasOptionalOldSelf, RuleResult wanted,
                    const std::string &path);
    void report(NodeRef text, const std::string &path, const QString &message, const QString &next);

    const Scope &m_scope;
    std::vector<Diagnostic> &m_found;
    int m_depth = 0;
};

void RuleReader::report(NodeRef text, const std::string &path, const QString &message, const QString &next)
{
    m_found.push_back(m_scope.at(text, "Invalid", message, next));
    m_found.back().path = path;
}

void RuleReader::expression(NodeRef text, const StructuralSchema *structure, bool hasOptionalOldSelf, RuleResult wanted,
                            const std::string &path)
{
    if (!text.isScalar() || text.value().empty())
        return;
    const cel::Parsed read = cel::parse(text.value());
    if (read.error && read.error->isCertain())
        report(text, path, message(*read.error, text.value()),
               Rules::tr("Correct the expression. The cluster takes no definition with a rule that it cannot read."));
    if (!read.expression || !structure)
        return;
    if (const auto mistake = cel::typeMistake(*read.expression, *structure, hasOptionalOldSelf, wanted))
        report(text, path, message(*mistake), advice(*mistake));
}

void RuleReader::rules(NodeRef list, const StructuralSchema *structure, const std::string &path)
{
    std::size_t index = 0;
    for (NodeRef rule : list) {
        const std::string here = path + ".x-kubernetes-validations[" + std::to_string(index++) + "].";
        const bool hasOptionalOldSelf = rule["optionalOldSelf"].value() == "true";
        expression(rule["rule"], structure, hasOptionalOldSelf, RuleResult::Truth, here + "rule");
        expression(rule["messageExpression"], structure, hasOptionalOldSelf, RuleResult::Text,
                   here + "messageExpression");
    }
}

void RuleReader::schema(NodeRef node, const StructuralSchema *structure, const std::string &path)
{
    if (!node.isMapping() || m_depth > MaxDepth)
        return;
    ++m_depth;
    rules(node["x-kubernetes-validations"], structure, path);
    for (NodeRef property : node["properties"]) {
        const auto known =
            structure ? structure->properties.find(property.keyText()) : decltype(structure->properties.end())();
        const bool isKnown = structure && known != structure->properties.end();
        schema(property, isKnown ? known->second.get() : nullptr,
               path + ".properties[" + std::string(property.keyText()) + "]");
    }
    schema(node["items"], structure ? structure->items.get() : nullptr, path + ".items");
    schema(node["additionalProperties"], structure ? structure->additional.get() : nullptr,
           path + ".additionalProperties");
    std::size_t index = 0;
    for (NodeRef part : node["allOf"])
        schema(part, structure, path + ".allOf[" + std::to_string(index++) + "]");
    --m_depth;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (scope.object.id.kind != "CustomResourceDefinition" || scope.object.id.group() != "apiextensions.k8s.io")
        return found;
    if (scope.root().tree()->text().find("x-kubernetes-validations") == std::string::npos)
        return found;
    const NodeRef versions = scope.root()["spec"]["versions"];
    std::size_t index = 0;
    for (NodeRef version : versions) {
        // A schema that holds for all versions is moved to one place before the server looks at it.
        const std::string place =
            versions.size() == 1 ? "spec.validation" : "spec.versions[" + std::to_string(index++) + "].schema";
        const NodeRef schema = version["schema"]["openAPIV3Schema"];
        const auto structure = StructuralSchema::read(schema, {});
        RuleReader(scope, found).schema(schema, structure.get(), place + ".openAPIV3Schema");
    }
    return found;
}

} // namespace

extern const Rule customRuleUnreadableRule;
const Rule customRuleUnreadableRule{
    .info = {.id = "custom-rule-unreadable",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::None,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rule of a definition that the cluster refuses"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Rules in a CustomResourceDefinition (x-kubernetes-validations) are written in CEL, "
                                   "the Common Expression Language. The cluster reads them when the definition is "
                                   "created, and refuses the whole definition where one cannot be read or does not go "
                                   "with the types that the definition declares."),
             .docs = "reference/using-api/cel/"},
    .kinds = {"CustomResourceDefinition"},
    .object = run,
};

} // namespace slipway
