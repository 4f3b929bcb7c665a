// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/rulecheck.h"

#include "evaluation/functions.h"
#include "evaluation/signatures.h"

#include <algorithm>
#include <array>
#include <map>

namespace slipway::cel
{

namespace
{

using Kind = RuleType::Kind;
using Node = Expression::Kind;
using Mistake = TypeMistake::Kind;

RuleType simple(Kind kind)
{
    return {kind, {}, nullptr, false};
}

bool isIn(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What these names begin is looked up as a whole.
bool isPackage(std::string_view name)
{
    return isIn(name, {"google", "kubernetes", "net", "cel", "optional_type", "k8s", "authorizer"}) || isLibrary(name);
}

bool isTypeName(std::string_view name)
{
    return isIn(name, {"int", "uint", "double", "bool", "string", "bytes", "list", "map", "null_type", "type",
                       "optional_type"});
}

RuleType literalType(const Expression::Constant &constant)
{
    static constexpr std::array<Kind, 7> Kinds{Kind::Null,   Kind::Bool, Kind::Int,  Kind::Uint,
                                               Kind::Double, Kind::Text, Kind::Bytes};
    static_assert(std::variant_size_v<Expression::Constant> == Kinds.size());
    return simple(Kinds[constant.index()]);
}

/// Goes through a rule and keeps the first mistake.
class Checker
{
public:
    Checker(const StructuralSchema &self, bool hasOptionalOldSelf)
        : m_self(RuleType::ofSchema(self)), m_oldSelf(hasOptionalOldSelf ? RuleType::optionalOf(m_self) : m_self)
    {
    }
    std::optional<TypeMistake> check(const Expression &rule, RuleResult wanted);

private:
    RuleType type(const Expression &expression);
    RuleType nameType(const Expression &expression);
    RuleType fieldType(const RuleType &owner, const Expression &expression);
    RuleType selectType(const Expression &expression);
    RuleType indexType(const Expression &expression);
    RuleType choiceType(const Expression &expression);
    RuleType listType(const Expression &expression);
    RuleType mapType(const Expression &expression);
    RuleType loopType(const Expression &expression);
    RuleType loopResult(const Expression &expression, const RuleType &range, const RuleType &element);
    RuleType callType(const Expression &expression);
    RuleType operatorType(std::string_view name, const std::vector<RuleType> &args);
    RuleType functionType(std::string_view name, bool isMember, const std::vector<RuleType> &args);
    /// Of all that a list or the values of a map hold.
    RuleType commonType(const std::vector<RuleType> &parts);
    void needTruth(const Expression &expression, std::string_view whatFor);
    RuleType refuse(Mistake kind, std::string_view about, const std::vector<RuleType> &types = {});

    RuleType m_self;
    RuleType m_oldSelf;
    std::vector<std::pair<std::string, RuleType>> m_bound; ///< variables of the macros around
    std::optional<TypeMistake> m_mistake;
};

RuleType Checker::refuse(Mistake kind, std::string_view about, const std::vector<RuleType> &types)
{
    if (m_mistake)
        return {};
    m_mistake = TypeMistake{kind, std::string(about), {}, {}};
    for (const RuleType &type : types)
        m_mistake->type += (m_mistake->type.empty() ? "" : ", ") + type.name();
    return {};
}

std::optional<TypeMistake> Checker::check(const Expression &rule, RuleResult wanted)
{
    const RuleType result = type(rule);
    const Kind right = wanted == RuleResult::Truth ? Kind::Bool : Kind::Text;
    if (result.isKnown() && result.kind != right)
        refuse(Mistake::WrongResult, simple(right).name(), {result});
    return m_mistake;
}

RuleType Checker::type(const Expression &expression)
{
    switch (expression.kind) {
    case Node::Literal:
        return literalType(expression.constant);
    case Node::Name:
        return nameType(expression);
    case Node::Select:
        return selectType(expression);
    case Node::Has:
        fieldType(type(*expression.args.front()), expression);
        return simple(Kind::Bool);
    case Node::Index:
        return indexType(expression);
    case Node::Call:
        return callType(expression);
    case Node::And:
    case Node::Or:
        for (const Expression::Pointer &arg : expression.args)
            needTruth(*arg, expression.kind == Node::And ? "&&" : "||");
        return simple(Kind::Bool);
    case Node::Choice:
        return choiceType(expression);
    case Node::List:
        return listType(expression);
    case Node::Map:
        return mapType(expression);
    case Node::Loop:
        return loopType(expression);
    }
    return {};
}

void Checker::needTruth(const Expression &expression, std::string_view whatFor)
{
    const RuleType found = type(expression);
    if (found.isKnown() && found.kind != Kind::Bool)
        refuse(Mistake::NoOverload, whatFor, {found});
}

RuleType Checker::nameType(const Expression &expression)
{
    const auto bound = std::find_if(m_bound.rbegin(), m_bound.rend(),
                                    [&](const auto &variable) { return variable.first == expression.name; });
    if (bound != m_bound.rend())
        return bound->second;
    if (expression.name == "self")
        return m_self;
    if (expression.name == "oldSelf")
        return m_oldSelf;
    if (isTypeName(expression.name))
        return simple(Kind::Type);
    if (isPackage(expression.name) || expression.name.find('.') != std::string::npos)
        return {};
    return refuse(Mistake::UnknownName, expression.name);
}

/// Of a field of a value, whether it is read or only asked for.
RuleType Checker::fieldType(const RuleType &owner, const Expression &expression)
{
    switch (owner.kind) {
    case Kind::Unknown:
    case Kind::Optional:
        return {};
    case Kind::Map:
        return owner.element();
    case Kind::Object:
        break;
    default:
        return refuse(Mistake::NoFields, expression.name, {owner});
    }
    static const std::vector<std::string> ofMetadata{"generateName", "name"};
    const std::vector<std::string> &fields = owner.schema ? owner.schema->ruleFields : ofMetadata;
    if (std::find(fields.begin(), fields.end(), expression.name) == fields.end()) {
        const bool isFirst = !m_mistake;
        refuse(Mistake::UnknownField, expression.name);
        if (isFirst)
            m_mistake->known = fields;
        return {};
    }
    if (!owner.schema)
        return simple(Kind::Text);
    if (owner.schema->isEmbedded && expression.name == "metadata")
        return simple(Kind::Object);
    if (owner.schema->isEmbedded && isIn(expression.name, {"apiVersion", "kind"}))
        return simple(Kind::Text);
    // Names that rules write with underscores are not looked for.
    const auto property = owner.schema->properties.find(expression.name);
    return property == owner.schema->properties.end() ? RuleType() : RuleType::ofSchema(*property->second);
}

RuleType Checker::selectType(const Expression &expression)
{
    const RuleType owner = type(*expression.args.front());
    RuleType field = fieldType(owner, expression);
    return expression.isOptional ? RuleType::optionalOf(std::move(field)) : field;
}

RuleType Checker::indexType(const Expression &expression)
{
    const RuleType owner = type(*expression.args[0]);
    const RuleType index = type(*expression.args[1]);
    if (!owner.isKnown() || owner.kind == Kind::Optional)
        return {};
    const bool isGood = !index.isKnown() || (owner.kind == Kind::List && index.kind == Kind::Int) ||
                        (owner.kind == Kind::Map && (!owner.hasTextKeys || index.kind == Kind::Text));
    if ((owner.kind != Kind::List && owner.kind != Kind::Map) || !isGood)
        return refuse(Mistake::NoOverload, "[]", {owner, index});
    return expression.isOptional ? RuleType::optionalOf(owner.element()) : owner.element();
}

RuleType Checker::choiceType(const Expression &expression)
{
    needTruth(*expression.args[0], "? :");
    const RuleType yes = type(*expression.args[1]);
    const RuleType no = type(*expression.args[2]);
    if (!canBeOne(yes, no))
        return refuse(Mistake::NoOverload, "? :", {simple(Kind::Bool), yes, no});
    return yes.isKnown() && yes.kind == no.kind && yes.kind != Kind::Null ? yes : RuleType();
}

RuleType Checker::commonType(const std::vector<RuleType> &parts)
{
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (!canBeOne(parts.front(), parts[i]))
            return refuse(Mistake::MixedTypes, {}, {parts.front(), parts[i]});
    const bool isOne = !parts.empty() && std::all_of(parts.begin(), parts.end(), [&](const RuleType &part) {
        return part.kind == parts.front().kind && !part.of && part.kind != Kind::Null && part.kind != Kind::Object;
    });
    return isOne ? parts.front() : RuleType();
}

RuleType Checker::listType(const Expression &expression)
{
    std::vector<RuleType> parts;
    for (std::size_t i = 0; i < expression.args.size(); ++i) {
        RuleType part = type(*expression.args[i]);
        const bool isOptional = i < expression.optionalEntries.size() && expression.optionalEntries[i];
        parts.push_back(isOptional ? RuleType() : std::move(part));
    }
    return RuleType::listOf(commonType(parts));
}

RuleType Checker::mapType(const Expression &expression)
{
    std::vector<RuleType> keys;
    std::vector<RuleType> values;
    for (std::size_t i = 0; i + 1 < expression.args.size(); i += 2) {
        keys.push_back(type(*expression.args[i]));
        RuleType value = type(*expression.args[i + 1]);
        const bool isOptional = i / 2 < expression.optionalEntries.size() && expression.optionalEntries[i / 2];
        values.push_back(isOptional ? RuleType() : std::move(value));
    }
    const RuleType key = commonType(keys);
    return RuleType::mapOf(commonType(values), key.kind == Kind::Text);
}

RuleType Checker::loopType(const Expression &expression)
{
    const RuleType range = type(*expression.args.front());
    const bool isOfOptional = expression.name == "optMap" || expression.name == "optFlatMap";
    const bool hasEntries = range.kind == Kind::List || range.kind == Kind::Map;
    if (range.isKnown() && hasEntries == isOfOptional && (isOfOptional || range.kind != Kind::Optional))
        return refuse(Mistake::NoRange, expression.name, {range});
    const RuleType key = range.kind == Kind::List                       ? simple(Kind::Int)
                         : range.kind == Kind::Map && range.hasTextKeys ? simple(Kind::Text)
                                                                        : RuleType();
    const RuleType element = range.kind == Kind::Optional || range.kind == Kind::List ? range.element() : key;
    const std::size_t outer = m_bound.size();
    if (expression.variables.size() > 1) {
        m_bound.emplace_back(expression.variables[0], key);
        m_bound.emplace_back(expression.variables[1], range.element());
    } else {
        m_bound.emplace_back(expression.variables[0], element);
    }
    const RuleType result = loopResult(expression, range, element);
    m_bound.resize(outer);
    return result;
}

RuleType Checker::loopResult(const Expression &expression, const RuleType &range, const RuleType &element)
{
    const std::string_view name = expression.name;
    if (isIn(name, {"all", "exists", "exists_one", "existsOne", "filter"})) {
        needTruth(*expression.args[1], name);
        return name == "filter" ? RuleType::listOf(element) : simple(Kind::Bool);
    }
    // A condition stands before what is made.
    const std::size_t last = expression.args.size() - 1;
    if (last == 2)
        needTruth(*expression.args[1], name);
    RuleType body = type(*expression.args[last]);
    if (name == "map" || name == "transformList")
        return RuleType::listOf(std::move(body));
    if (name == "optMap")
        return RuleType::optionalOf(std::move(body));
    if (name == "transformMap")
        return RuleType::mapOf(std::move(body), range.kind == Kind::Map && range.hasTextKeys);
    return {};
}

RuleType Checker::callType(const Expression &expression)
{
    const Expression *owner = expression.args.empty() ? nullptr : expression.args.front().get();
    const bool isOfLibrary = expression.isMember && owner->kind == Node::Name && isLibrary(owner->name) &&
                             std::none_of(m_bound.begin(), m_bound.end(),
                                          [&](const auto &variable) { return variable.first == owner->name; });
    std::vector<RuleType> args;
    for (std::size_t i = isOfLibrary ? 1 : 0; i < expression.args.size(); ++i)
        args.push_back(type(*expression.args[i]));
    if (isOfLibrary)
        return functionType(owner->name + "." + expression.name, false, args);
    const char first = expression.name.empty() ? '\0' : expression.name[0];
    const bool isSign = !((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '_');
    if (!expression.isMember && (isSign || isIn(expression.name, {"neg", "in"})))
        return operatorType(expression.name, args);
    return functionType(expression.name, expression.isMember, args);
}

RuleType Checker::operatorType(std::string_view name, const std::vector<RuleType> &args)
{
    const std::optional<RuleType> result = operatorResult(name, args);
    return result ? *result : refuse(Mistake::NoOverload, name == "neg" ? "-" : name, args);
}

RuleType Checker::functionType(std::string_view name, bool isMember, const std::vector<RuleType> &args)
{
    const Signature *signature = signatureOf(name);
    if (!signature || (isMember ? !signature->isMember : !signature->isGlobal))
        return {};
    const Overload *fitting = nullptr;
    bool isOpen = false; // what comes out depends on a type that is not known
    for (const Overload &overload : signature->overloads) {
        const bool fits = std::equal(overload.args.begin(), overload.args.end(), args.begin(), args.end(),
                                     [](Kind wanted, const RuleType &given) {
                                         return wanted == Kind::Unknown || !given.isKnown() || wanted == given.kind;
                                     });
        if (!fits)
            continue;
        isOpen = isOpen || (fitting && fitting->result.kind != overload.result.kind);
        fitting = &overload;
    }
    if (!fitting)
        return refuse(Mistake::NoOverload, name, args);
    return isOpen ? RuleType() : fitting->result;
}

} // namespace

std::optional<TypeMistake> typeMistake(const Expression &rule, const StructuralSchema &self, bool hasOptionalOldSelf,
                                       RuleResult wanted)
{
    if (!self.isExposed)
        return {};
    return Checker(self, hasOptionalOldSelf).check(rule, wanted);
}

} // namespace slipway::cel
