// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluator.h"

#include "evaluation/loops.h"

#include <algorithm>
#include <array>

namespace slipway::cel
{

namespace
{

using Kind = Expression::Kind;

Value constantValue(const Expression::Constant &constant)
{
    return std::visit(
        []<typename T>(const T &written) -> Value {
            if constexpr (std::is_same_v<T, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<T, Expression::Bytes>)
                return Value::shared(Bytes{written.bytes});
            else
                return written;
        },
        constant);
}

bool isTypeName(std::string_view name)
{
    constexpr std::array<std::string_view, 11> Names{"int",  "uint", "double",    "bool", "string",       "bytes",
                                                     "list", "map",  "null_type", "type", "optional_type"};
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

/// `google.protobuf.Timestamp` as it is written, where an expression is nothing but names and dots.
std::string dottedName(const Expression &expression)
{
    if (expression.kind == Kind::Name)
        return expression.name;
    if (expression.kind != Kind::Select || expression.isOptional)
        return {};
    const std::string owner = dottedName(*expression.args.front());
    return owner.empty() ? owner : owner + "." + expression.name;
}

bool isDottedTypeName(std::string_view name)
{
    constexpr std::array<std::string_view, 8> Names{"google.protobuf.Timestamp",
                                                    "google.protobuf.Duration",
                                                    "kubernetes.Quantity",
                                                    "kubernetes.URL",
                                                    "kubernetes.Semver",
                                                    "kubernetes.NamedFormat",
                                                    "net.IP",
                                                    "net.CIDR"};
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

class Evaluator final : public Scope
{
public:
    Evaluator(const Variables &variables, Budget &budget) : Scope(budget), m_variables(variables) {}
    Value value(const Expression &expression) override;

private:
    Value name(const Expression &expression) const;
    Value junction(const Expression &expression, bool ending);
    Value choice(const Expression &expression);
    Value select(const Expression &expression);
    Value has(const Expression &expression);
    Value index(const Expression &expression);
    Value list(const Expression &expression);
    Value map(const Expression &expression);
    Value call(const Expression &expression);
    static Value selected(const Value &operand, const std::string &name);

    const Variables &m_variables;
};

Value Evaluator::value(const Expression &expression)
{
    if (!budget.spend())
        return Value::failure(Failure::Kind::TooMuch);
    switch (expression.kind) {
    case Kind::Literal:
        return constantValue(expression.constant);
    case Kind::Name:
        return name(expression);
    case Kind::Select:
        return select(expression);
    case Kind::Has:
        return has(expression);
    case Kind::Index:
        return index(expression);
    case Kind::Call:
        return call(expression);
    case Kind::And:
        return junction(expression, false);
    case Kind::Or:
        return junction(expression, true);
    case Kind::Choice:
        return choice(expression);
    case Kind::List:
        return list(expression);
    case Kind::Map:
        return map(expression);
    case Kind::Loop:
        return loopValue(expression, *this);
    }
    return {};
}

Value Evaluator::name(const Expression &expression) const
{
    if (const Value *bound = find(expression.name))
        return *bound;
    if (expression.name == "self" && m_variables.self)
        return *m_variables.self;
    if (expression.name == "oldSelf" && m_variables.oldSelf)
        return *m_variables.oldSelf;
    if (isTypeName(expression.name))
        return Value::shared(TypeName{expression.name});
    return Value::failure(Failure::Kind::Unknown, expression.name);
}

/// `ending` decides alone, whatever fails beside it.
Value Evaluator::junction(const Expression &expression, bool ending)
{
    std::optional<Value> failed;
    for (const Expression::Pointer &arg : expression.args) {
        Value part = value(*arg);
        const bool *truth = part.as<bool>();
        if (truth && *truth == ending)
            return part;
        if (!truth)
            keepFailure(failed, part.failed() ? std::move(part) : notA(part));
    }
    return failed ? *failed : Value(!ending);
}

Value Evaluator::choice(const Expression &expression)
{
    const Value condition = value(*expression.args[0]);
    if (condition.failed())
        return condition;
    if (!condition.as<bool>())
        return notA(condition);
    return value(*expression.args[condition.isTrue() ? 1 : 2]);
}

Value Evaluator::selected(const Value &operand, const std::string &name)
{
    const Map *map = operand.as<Map>();
    if (!map)
        return notA(operand);
    if (const auto found = map->entries.find(std::string_view(name)); found != map->entries.end())
        return found->second;
    const bool isDeclared = !map->fields || std::binary_search(map->fields->begin(), map->fields->end(), name);
    return Value::failure(isDeclared ? Failure::Kind::NoSuchKey : Failure::Kind::Unknown, name);
}

namespace
{

bool isMissing(const Value &value)
{
    const Failure *failure = value.failed();
    return failure && (failure->kind == Failure::Kind::NoSuchKey || failure->kind == Failure::Kind::OutOfBounds);
}

/// What an optional select or index gives for what a usual one would.
Value asOptional(Value found)
{
    if (isMissing(found))
        return Value::none();
    return found.failed() ? std::move(found) : Value::some(std::move(found));
}

} // namespace

Value Evaluator::select(const Expression &expression)
{
    const Expression &owner = *expression.args.front();
    if (owner.kind == Kind::Name || owner.kind == Kind::Select)
        if (const std::string dotted = dottedName(expression); isDottedTypeName(dotted))
            return Value::shared(TypeName{dotted});
    const Value operand = value(owner);
    if (operand.failed())
        return operand;
    if (const Optional *optional = operand.as<Optional>())
        return optional->value ? asOptional(selected(*optional->value, expression.name)) : Value::none();
    Value found = selected(operand, expression.name);
    return expression.isOptional ? asOptional(std::move(found)) : found;
}

Value Evaluator::has(const Expression &expression)
{
    const Value operand = value(*expression.args.front());
    if (operand.failed())
        return operand;
    const Optional *optional = operand.as<Optional>();
    if (optional && !optional->value)
        return false;
    const Value found = selected(optional ? *optional->value : operand, expression.name);
    if (isMissing(found))
        return false;
    return found.failed() && !found.failed()->isVerdict() ? found : Value(true);
}

Value Evaluator::index(const Expression &expression)
{
    const std::array<Value, 2> args{value(*expression.args[0]), value(*expression.args[1])};
    for (const Value &arg : args)
        if (arg.failed())
            return arg;
    const Optional *optional = args[0].as<Optional>();
    if (optional && !optional->value)
        return Value::none();
    const std::array<Value, 2> inner{optional ? *optional->value : args[0], args[1]};
    Value found = elementOf({"[]", inner, budget});
    return optional || expression.isOptional ? asOptional(std::move(found)) : found;
}

Value Evaluator::list(const Expression &expression)
{
    List list;
    for (std::size_t i = 0; i < expression.args.size(); ++i) {
        Value item = value(*expression.args[i]);
        if (item.failed())
            return item;
        const bool isOptional = i < expression.optionalEntries.size() && expression.optionalEntries[i];
        const Optional *optional = item.as<Optional>();
        if (isOptional && !optional)
            return notA(item);
        if (!isOptional)
            list.items.push_back(std::move(item));
        else if (optional->value)
            list.items.push_back(*optional->value);
    }
    return list;
}

Value Evaluator::map(const Expression &expression)
{
    Map map;
    for (std::size_t i = 0; i + 1 < expression.args.size(); i += 2) {
        Value key = value(*expression.args[i]);
        Value item = value(*expression.args[i + 1]);
        for (Value *part : {&key, &item})
            if (part->failed())
                return *part;
        if (!key.isNumber() && !key.as<std::string>() && !key.as<bool>())
            return notA(key);
        if (i / 2 < expression.optionalEntries.size() && expression.optionalEntries[i / 2]) {
            const Optional *optional = item.as<Optional>();
            if (!optional)
                return notA(item);
            if (!optional->value)
                continue;
            item = Value(*optional->value);
        }
        if (!map.entries.emplace(std::move(key), std::move(item)).second)
            return Value::failure(Failure::Kind::BadArgument, "{}");
    }
    return map;
}

Value Evaluator::call(const Expression &expression)
{
    std::string name = expression.name;
    const bool isOfLibrary = expression.isMember && expression.args.front()->kind == Kind::Name &&
                             isLibrary(expression.args.front()->name) && !find(expression.args.front()->name);
    if (isOfLibrary)
        name = expression.args.front()->name + "." + name;
    std::vector<Value> args;
    args.reserve(expression.args.size());
    for (std::size_t i = isOfLibrary ? 1 : 0; i < expression.args.size(); ++i) {
        args.push_back(value(*expression.args[i]));
        if (args.back().failed())
            return args.back();
        // What an optional is replaced by is looked at only where it is needed.
        if (const Optional *optional = args.back().as<Optional>();
            i == 0 && optional && optional->value && (name == "or" || name == "orValue"))
            return name == "or" ? args.back() : *optional->value;
    }
    const Call call{name, args, budget};
    const char first = name.empty() ? '\0' : name[0];
    const bool isSign = !((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '_');
    if (!expression.isMember && (isSign || name == "neg" || name == "in"))
        return callOperator(call);
    const Function *function = findFunction(name);
    const bool isMember = expression.isMember && !isOfLibrary;
    const bool fits = function && (function->style == Function::Style::Both ||
                                   (function->style == Function::Style::Member) == isMember);
    return fits ? function->run(call) : Value::failure(Failure::Kind::Unknown, name);
}

} // namespace

Value evaluate(const Expression &expression, const Variables &variables, Budget &budget)
{
    Value value = Evaluator(variables, budget).value(expression);
    // An "or" may have absorbed that the evaluation was broken off.
    return budget.isUsedUp() ? Value::failure(Failure::Kind::TooMuch) : value;
}

bool usesName(const Expression &expression, std::string_view name)
{
    if (expression.kind == Kind::Name)
        return expression.name == name;
    const bool isHidden =
        std::find(expression.variables.begin(), expression.variables.end(), name) != expression.variables.end();
    for (std::size_t i = 0; i < expression.args.size(); ++i)
        if ((!isHidden || i == 0) && usesName(*expression.args[i], name))
            return true;
    return false;
}

} // namespace slipway::cel
