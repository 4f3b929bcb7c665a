// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/parser.h"
#include "checks/rule.h"
#include "yaml/reader.h"

#include <algorithm>

namespace slipway
{

namespace
{

using cel::SyntaxError;

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

/// Goes through the schema of one version.
class RuleReader
{
public:
    RuleReader(const Scope &scope, std::vector<Diagnostic> &found) : m_scope(scope), m_found(found) {}
    void schema(NodeRef node, const std::string &path);

private:
    void rules(NodeRef list, const std::string &path);
    void expression(NodeRef text, const std::string &path);

    const Scope &m_scope;
    std::vector<Diagnostic> &m_found;
    int m_depth = 0;
};

void RuleReader::expression(NodeRef text, const std::string &path)
{
    if (!text.isScalar() || text.value().empty())
        return;
    const auto error = cel::parse(text.value()).error;
    if (!error || !error->isCertain())
        return;
    m_found.push_back(m_scope.at(text, "Invalid", message(*error, text.value()),
                                 Rules::tr("Correct the expression. The cluster takes no definition with a rule that "
                                           "it cannot read.")));
    m_found.back().path = path;
}

void RuleReader::rules(NodeRef list, const std::string &path)
{
    std::size_t index = 0;
    for (NodeRef rule : list) {
        const std::string here = path + ".x-kubernetes-validations[" + std::to_string(index++) + "].";
        expression(rule["rule"], here + "rule");
        expression(rule["messageExpression"], here + "messageExpression");
    }
}

void RuleReader::schema(NodeRef node, const std::string &path)
{
    if (!node.isMapping() || m_depth > MaxDepth)
        return;
    ++m_depth;
    rules(node["x-kubernetes-validations"], path);
    for (NodeRef property : node["properties"])
        schema(property, path + ".properties[" + std::string(property.keyText()) + "]");
    schema(node["items"], path + ".items");
    schema(node["additionalProperties"], path + ".additionalProperties");
    std::size_t index = 0;
    for (NodeRef part : node["allOf"])
        schema(part, path + ".allOf[" + std::to_string(index++) + "]");
    --m_depth;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (scope.object.id.kind != "CustomResourceDefinition" || scope.object.id.group() != "apiextensions.k8s.io")
        return found;
    const NodeRef versions = scope.root()["spec"]["versions"];
    std::size_t index = 0;
    for (NodeRef version : versions) {
        // A schema that holds for all versions is moved to one place before the server looks at it.
        const std::string place =
            versions.size() == 1 ? "spec.validation" : "spec.versions[" + std::to_string(index++) + "].schema";
        RuleReader(scope, found).schema(version["schema"]["openAPIV3Schema"], place + ".openAPIV3Schema");
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
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rule of a definition that is no expression"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Rules in a CustomResourceDefinition (x-kubernetes-validations) are written in CEL, "
                                   "the Common Expression Language. The cluster reads them when the definition is "
                                   "created, and refuses the whole definition where one cannot be read."),
             .docs = "reference/using-api/cel/"},
    .kinds = {"CustomResourceDefinition"},
    .object = run,
};

} // namespace slipway
