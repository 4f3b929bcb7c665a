// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/objectrules.h"

#include "api/common.h"
#include "evaluation/evaluator.h"
#include "evaluation/objectvalue.h"
#include "yaml/nodepath.h"

#include <algorithm>

namespace slipway
{

namespace
{

using cel::Failure;

/// So much is worked out for one object while a person types.
constexpr std::int64_t MaxSteps = 300000;

/// What a path of a rule, `.spec.ports['http']`, leads to.
struct FieldPath {
    std::vector<std::string> keys{};
    std::string printed{};
};

/// Source: ValidFieldPath in the file of validation.go.
std::optional<FieldPath> readFieldPath(std::string_view text, const StructuralSchema *schema)
{
    FieldPath path;
    for (std::size_t at = 0; at < text.size();) {
        const bool isQuoted = text.substr(at, 2) == "['";
        if (!schema || (!isQuoted && text[at] != '.'))
            return {};
        at += isQuoted ? 2 : 1;
        std::string key;
        while (at < text.size() && (isQuoted ? text[at] != '\'' : text[at] != '.' && text[at] != '[')) {
            if (isQuoted && text[at] == '\\' && at + 1 < text.size())
                ++at;
            key += text[at++];
        }
        if (isQuoted && text.substr(at, 2) != "']")
            return {};
        at += isQuoted ? 2 : 0;
        const auto property = schema->properties.find(key);
        const bool isField = property != schema->properties.end();
        if (isField)
            path.printed += (path.printed.empty() ? "" : ".") + key;
        else
            path.printed += "[" + key + "]";
        schema = isField ? property->second.get() : schema->additional.get();
        path.keys.push_back(std::move(key));
    }
    return path;
}

ApiErrorType typeOf(const std::string &reason)
{
    if (reason == "FieldValueForbidden")
        return ApiErrorType::Forbidden;
    if (reason == "FieldValueRequired")
        return ApiErrorType::Required;
    return reason == "FieldValueDuplicate" ? ApiErrorType::Duplicate : ApiErrorType::Invalid;
}

QString reasonText(const Failure &failure)
{
    const QString about = quotedShort(failure.about);
    switch (failure.kind) {
    case Failure::Kind::NoSuchKey:
        return Api::tr("\"%1\" is not there, but the rule reads it.").arg(about);
    case Failure::Kind::OutOfBounds:
        return Api::tr("The rule reads entry number %1, counted from 0, and there is none.").arg(about);
    case Failure::Kind::DivisionByZero:
        return Api::tr("The rule divides by zero.");
    case Failure::Kind::Overflow:
        return Api::tr("A number gets too big for the rule.");
    case Failure::Kind::BadConversion:
        return Api::tr("The rule cannot read \"%1\".").arg(about);
    default:
        return Api::tr("A value is not of the type that the rule works with.");
    }
}

/// Looks at all rules of an object.
class RuleWalk
{
public:
    RuleWalk(const KindInfo &kind, std::vector<ApiError> &errors) : m_kind(kind), m_errors(errors) {}

    /// A place in the object: `node` is null where a default stands, and `nearest` what is written there or around it.
    struct Place {
        const Value *value = nullptr;
        NodeRef node{};
        NodeRef nearest{};
        std::string path{};
        Place entry(std::string_view key, const Value &inner, bool isField) const;
        Place item(std::size_t index, const Value &inner) const;
    };
    /// `rules` are those of `schema` itself, or of a part of its `allOf`.
    void walk(const StructuralSchema &rules, const StructuralSchema &schema, const Place &place);

private:
    void judge(const StructuralSchema &rules, const StructuralSchema &schema, const Place &place);
    void refuse(const DefinitionRule &rule, const StructuralSchema &schema, const cel::Variables &variables,
                const Place &place);
    void tellFailure(const DefinitionRule &rule, const Failure &failure, const Place &place);
    std::string messageOf(const DefinitionRule &rule, const cel::Variables &variables);
    void add(ApiErrorType type, std::string path, NodeRef node, QString message, const DefinitionRule &rule);

    const KindInfo &m_kind;
    std::vector<ApiError> &m_errors;
    cel::Budget m_budget{MaxSteps};
};

RuleWalk::Place RuleWalk::Place::entry(std::string_view key, const Value &inner, bool isField) const
{
    Place place{&inner, node[key], {}, path};
    place.nearest = place.node ? place.node : nearest;
    if (isField)
        place.path += (path.empty() ? "" : ".") + std::string(key);
    else
        place.path += "[" + std::string(key) + "]";
    return place;
}

RuleWalk::Place RuleWalk::Place::item(std::size_t index, const Value &inner) const
{
    Place place{&inner, node[index], {}, path + "[" + std::to_string(index) + "]"};
    place.nearest = place.node ? place.node : nearest;
    return place;
}

void RuleWalk::walk(const StructuralSchema &rules, const StructuralSchema &schema, const Place &place)
{
    if (!rules.hasRules || !schema.isExposed || place.value->isNull() || m_budget.isUsedUp())
        return;
    judge(rules, schema, place);
    for (const StructuralSchema::Pointer &part : rules.allOf)
        walk(*part, schema, place);
    if (const Value::List *list = place.value->asList(); list && rules.items && schema.items)
        for (std::size_t i = 0; i < list->size(); ++i)
            walk(*rules.items, *schema.items, place.item(i, (*list)[i]));
    const Value::Map *map = place.value->asMap();
    for (std::size_t i = 0; map && i < map->size(); ++i) {
        const auto &[key, entry] = (*map)[i];
        const auto own = rules.properties.find(key);
        const auto field = schema.properties.find(key);
        if (own != rules.properties.end() && field != schema.properties.end())
            walk(*own->second, *field->second, place.entry(key, entry, true));
        else if (rules.additional && schema.additional)
            walk(*rules.additional, *schema.additional, place.entry(key, entry, false));
    }
}

void RuleWalk::judge(const StructuralSchema &rules, const StructuralSchema &schema, const Place &place)
{
    if (rules.rules.empty())
        return;
    const cel::Value self = cel::ruleValue(*place.value, schema);
    const cel::Value noOldSelf = cel::Value::none();
    for (const DefinitionRule &rule : rules.rules) {
        // Rules about changes have nothing to say about a new object.
        const bool isTransition = rule.rule && cel::usesName(*rule.rule, "oldSelf");
        if (!rule.rule || (isTransition && !rule.hasOptionalOldSelf))
            continue;
        const cel::Variables variables{&self, rule.hasOptionalOldSelf ? &noOldSelf : nullptr};
        const cel::Value verdict = cel::evaluate(*rule.rule, variables, m_budget);
        if (verdict.isFalse())
            refuse(rule, schema, variables, place);
        else if (const Failure *failure = verdict.failed(); failure && failure->isVerdict())
            tellFailure(rule, *failure, place);
    }
}

/// The author's words, as the server gives them; empty where there are none.
std::string RuleWalk::messageOf(const DefinitionRule &rule, const cel::Variables &variables)
{
    constexpr std::size_t Longest = 5120;
    const auto trimmed = [](const std::string &text) { return QString::fromStdString(text).trimmed().toStdString(); };
    if (rule.messageExpression) {
        const cel::Value made = cel::evaluate(*rule.messageExpression, variables, m_budget);
        const std::string text = made.as<std::string>() ? trimmed(*made.as<std::string>()) : std::string();
        if (!text.empty() && text.size() <= Longest && text.find('\n') == std::string::npos)
            return text;
    }
    return trimmed(rule.message);
}

void RuleWalk::add(ApiErrorType type, std::string path, NodeRef node, QString message, const DefinitionRule &rule)
{
    ApiError error;
    error.type = type;
    error.rule = "custom-rule-broken";
    error.path = std::move(path);
    error.node = node;
    error.atKey = !node.isScalar();
    error.message = std::move(message);
    error.next = Api::tr("Change the object so that this rule holds: \"%1\".")
                     .arg(QString::fromStdString(rule.text).simplified());
    m_errors.push_back(std::move(error));
}

void RuleWalk::refuse(const DefinitionRule &rule, const StructuralSchema &schema, const cel::Variables &variables,
                      const Place &place)
{
    std::string path = place.path;
    NodeRef node = place.nearest;
    if (const auto field = readFieldPath(rule.fieldPath, &schema); field && !field->keys.empty()) {
        path += (path.empty() ? "" : ".") + field->printed;
        NodeRef at = place.node;
        for (const std::string &key : field->keys)
            if (at = at[key]; at)
                node = at;
    }
    const std::string words = messageOf(rule, variables);
    const QString kind = quotedShort(m_kind.kind);
    QString message = words.empty() ? Api::tr("This breaks a rule in the definition of the kind %1.").arg(kind)
                                    : Api::tr("The definition of the kind %1 does not allow this: \"%2\".")
                                          .arg(kind, QString::fromStdString(words));
    add(typeOf(rule.reason), std::move(path), node, std::move(message), rule);
}

void RuleWalk::tellFailure(const DefinitionRule &rule, const Failure &failure, const Place &place)
{
    add(ApiErrorType::Invalid, place.path, place.nearest,
        Api::tr("A rule in the definition of the kind %1 cannot be worked out for this object, so the cluster refuses "
                "it. %2")
            .arg(quotedShort(m_kind.kind), reasonText(failure)),
        rule);
}

/// The server does not get to the rules, and says so, or does not even get to values.
bool hidesRules(const SchemaProblem &problem)
{
    return problem.kind == SchemaProblem::Kind::UnknownField || problem.kind == SchemaProblem::Kind::WrongType ||
           std::any_of(problem.alsoSaid.begin(), problem.alsoSaid.end(),
                       [](const auto &word) { return word.second == "<nil>"; });
}

bool hidesRules(const ApiError &error)
{
    return error.type == ApiErrorType::Required || error.type == ApiErrorType::TooLong ||
           error.type == ApiErrorType::TooMany || error.type == ApiErrorType::NotSupported;
}

} // namespace

void addRuleErrors(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema,
                   std::vector<ApiError> &errors)
{
    const StructuralSchema *definition = kind.definition;
    if (!definition || !definition->hasRules || !root.isMapping())
        return;
    if (std::any_of(schema.begin(), schema.end(), [](const SchemaProblem &problem) { return hidesRules(problem); }))
        return;
    const auto hiding =
        std::find_if(errors.begin(), errors.end(), [](const ApiError &error) { return hidesRules(error); });
    if (hiding != errors.end()) {
        hiding->alsoSaid.emplace_back(ApiErrorType::Invalid, "<nil>");
        return;
    }
    Value object = Value::fromNode(root);
    if (Value::Map *entries = object.asMap(); entries && definition->hasStatus)
        std::erase_if(*entries, [](const auto &entry) { return entry.first == "status"; });
    object = cel::withDefaults(std::move(object), *definition);
    RuleWalk(kind, errors).walk(*definition, *definition, {&object, root, root, {}});
}

} // namespace slipway
