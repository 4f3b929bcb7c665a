// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/parser.h"

#include "cel/escaping.h"
#include "cel/macros.h"

#include <algorithm>
#include <array>
#include <limits>

namespace slipway::cel
{

namespace
{

using Kind = Expression::Kind;
using Node = std::unique_ptr<Expression>;
using Errors = SyntaxError::Kind;

/// Nesting while reading, and depth of a tree; what is deeper is left to the server.
constexpr int MaxNesting = 60;
constexpr std::uint16_t MaxTreeDepth = 250;

class Parser
{
public:
    explicit Parser(std::string_view text) : m_lexer(text) { advance(); }
    Parsed whole();

private:
    void advance() { m_token = m_lexer.next(); }
    bool isSign(std::string_view sign) const { return m_token.kind == Token::Kind::Sign && m_token.text == sign; }
    bool accept(std::string_view sign);
    bool expect(std::string_view sign);
    Node fail(Errors kind, std::size_t at);
    Node made(Kind kind, Node first, Node second = {}, Node third = {});
    Node finished(Node node);

    Node choice();
    Node junction(bool isOr);
    Node binary(int level);
    Node unary();
    Node signedMember(std::string_view sign);
    Node member();
    Node primary();
    Node named();
    Node selected(Node operand);
    Node indexed(Node operand);
    Node called(Node target, std::string name, std::size_t at);
    Node list();
    Node map();
    bool arguments(Expression &call);
    std::optional<std::string_view> operatorAt(int level) const;

    Lexer m_lexer;
    Token m_token;
    std::optional<SyntaxError> m_error;
    int m_nesting = 0;
};

Node Parser::fail(Errors kind, std::size_t at)
{
    if (!m_error)
        m_error = m_lexer.error() ? *m_lexer.error() : SyntaxError{kind, at};
    return {};
}

bool Parser::accept(std::string_view sign)
{
    if (!isSign(sign))
        return false;
    advance();
    return true;
}

bool Parser::expect(std::string_view sign)
{
    if (accept(sign))
        return true;
    fail(Errors::Unexpected, m_token.at);
    return false;
}

/// Notes how deep the tree is by now.
Node Parser::finished(Node node)
{
    for (const Expression::Pointer &arg : node->args)
        node->depth = std::max<std::uint16_t>(node->depth, arg->depth + 1);
    return node->depth > MaxTreeDepth ? fail(Errors::Unsupported, m_token.at) : std::move(node);
}

Node Parser::made(Kind kind, Node first, Node second, Node third)
{
    auto node = std::make_unique<Expression>();
    node->kind = kind;
    node->args.push_back(std::move(first));
    if (second)
        node->args.push_back(std::move(second));
    if (third)
        node->args.push_back(std::move(third));
    return finished(std::move(node));
}

Parsed Parser::whole()
{
    Node node = choice();
    if (node && (m_token.kind != Token::Kind::End || m_lexer.error()))
        node = fail(Errors::Unexpected, m_token.at);
    if (!node)
        return {{}, m_error};
    return {std::shared_ptr<const Expression>(std::move(node)), {}};
}

Node Parser::choice()
{
    if (++m_nesting > MaxNesting)
        return fail(Errors::Unsupported, m_token.at);
    Node condition = junction(true);
    if (condition && accept("?")) {
        Node yes = junction(true);
        if (!yes || !expect(":"))
            return {};
        Node no = choice();
        condition = no ? made(Kind::Choice, std::move(condition), std::move(yes), std::move(no)) : Node();
    }
    --m_nesting;
    return condition;
}

/// A chain of `||` or `&&` is one node.
Node Parser::junction(bool isOr)
{
    Node first = isOr ? junction(false) : binary(0);
    if (!first || !isSign(isOr ? "||" : "&&"))
        return first;
    auto node = std::make_unique<Expression>();
    node->kind = isOr ? Kind::Or : Kind::And;
    node->args.push_back(std::move(first));
    while (accept(isOr ? "||" : "&&")) {
        Node next = isOr ? junction(false) : binary(0);
        if (!next)
            return {};
        node->args.push_back(std::move(next));
    }
    return finished(std::move(node));
}

/// The operator here, if it binds as tightly as `level`: comparisons 0, sums 1, products 2.
std::optional<std::string_view> Parser::operatorAt(int level) const
{
    static constexpr std::array<std::string_view, 11> Signs{"==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%"};
    if (level == 0 && m_token.kind == Token::Kind::Name && m_token.text == "in")
        return "in";
    if (m_token.kind != Token::Kind::Sign)
        return {};
    const auto found = static_cast<std::size_t>(std::find(Signs.begin(), Signs.end(), m_token.text) - Signs.begin());
    const int levelOf = found < 6 ? 0 : found < 8 ? 1 : 2;
    return found < Signs.size() && levelOf == level ? std::optional(Signs[found]) : std::nullopt;
}

Node Parser::binary(int level)
{
    const auto tighter = [&] { return level == 2 ? unary() : binary(level + 1); };
    Node left = tighter();
    while (left) {
        const auto name = operatorAt(level);
        if (!name)
            break;
        advance();
        Node right = tighter();
        if (!right)
            return {};
        left = made(Kind::Call, std::move(left), std::move(right));
        if (left)
            left->name = *name;
    }
    return left;
}

Node Parser::unary()
{
    if (isSign("!"))
        return signedMember("!");
    if (isSign("-"))
        return signedMember("-");
    return member();
}

Node Parser::signedMember(std::string_view sign)
{
    const std::size_t at = m_token.at;
    std::size_t signs = 0;
    while (accept(sign))
        ++signs;
    // A sign belongs to the number behind it, also where something is called on that.
    const bool isNumber = m_token.kind == Token::Kind::Constant && m_token.isNumber;
    if (sign == "!" && isSign("-")) {
        advance();
        if (m_token.kind != Token::Kind::Constant || !m_token.isNumber)
            return fail(Errors::Unexpected, m_token.at);
    } else if (sign == "!" || !isNumber) {
        Node operand = member();
        if (operand && signs % 2 == 0)
            return operand;
        operand = operand ? made(Kind::Call, std::move(operand)) : Node();
        if (operand)
            operand->name = sign == "!" ? "!" : "neg";
        return operand;
    }
    if (std::holds_alternative<std::uint64_t>(m_token.constant))
        return fail(Errors::Unexpected, at);
    const bool isNegative = sign == "!" || signs % 2 == 1;
    if (auto *whole = std::get_if<std::int64_t>(&m_token.constant); whole && isNegative)
        *whole = *whole == std::numeric_limits<std::int64_t>::min() ? *whole : -*whole;
    else if (whole && *whole == std::numeric_limits<std::int64_t>::min())
        return fail(Errors::BadNumber, m_token.at);
    else if (auto *real = std::get_if<double>(&m_token.constant); real && isNegative)
        *real = -*real;
    m_token.isNumber = false; // its sign is read
    Node operand = member();
    if (operand && sign == "!" && signs % 2 == 1) {
        operand = made(Kind::Call, std::move(operand));
        if (operand)
            operand->name = "!";
    }
    return operand;
}

Node Parser::member()
{
    Node node = primary();
    while (node && (isSign(".") || isSign("["))) {
        const bool isDot = isSign(".");
        advance();
        node = isDot ? selected(std::move(node)) : indexed(std::move(node));
    }
    return node;
}

/// Behind the dot.
Node Parser::selected(Node operand)
{
    const bool isOptional = accept("?");
    const std::size_t at = m_token.at;
    if (m_token.kind != Token::Kind::Name || m_token.text == "in")
        return fail(Errors::Unexpected, at);
    std::string name(m_token.text);
    advance();
    if (!isOptional && isSign("("))
        return called(std::move(operand), std::move(name), at);
    Node node = made(Kind::Select, std::move(operand));
    if (!node)
        return {};
    node->name = std::move(name);
    node->isOptional = isOptional;
    return node;
}

Node Parser::indexed(Node operand)
{
    const bool isOptional = accept("?");
    Node index = choice();
    if (!index || !expect("]"))
        return {};
    Node node = made(Kind::Index, std::move(operand), std::move(index));
    if (node)
        node->isOptional = isOptional;
    return node;
}

/// Up to and with the closing parenthesis.
bool Parser::arguments(Expression &call)
{
    if (!expect("("))
        return false;
    if (accept(")"))
        return true;
    do {
        Node argument = choice();
        if (!argument)
            return false;
        call.args.push_back(std::move(argument));
    } while (accept(","));
    return expect(")");
}

Node Parser::called(Node target, std::string name, std::size_t at)
{
    auto call = std::make_unique<Expression>();
    call->kind = Kind::Call;
    call->isMember = target != nullptr;
    call->name = std::move(name);
    if (target)
        call->args.push_back(std::move(target));
    if (!arguments(*call))
        return {};
    if (const auto wrong = expandMacro(*call))
        return fail(*wrong, at);
    return finished(std::move(call));
}

Node Parser::primary()
{
    const std::size_t at = m_token.at;
    if (m_token.kind == Token::Kind::Constant) {
        auto node = std::make_unique<Expression>();
        const auto *whole = std::get_if<std::int64_t>(&m_token.constant);
        if (whole && *whole == std::numeric_limits<std::int64_t>::min() && m_token.isNumber)
            return fail(Errors::BadNumber, at);
        node->constant = std::move(m_token.constant);
        advance();
        return node;
    }
    if (accept("(")) {
        Node inner = choice();
        return inner && expect(")") ? std::move(inner) : Node();
    }
    if (accept("["))
        return list();
    if (accept("{"))
        return map();
    // A name with a dot before it is looked for outside of all containers, which these rules are anyway.
    accept(".");
    return named();
}

Node Parser::named()
{
    const std::size_t at = m_token.at;
    if (m_token.kind != Token::Kind::Name || m_token.text == "in")
        return fail(Errors::Unexpected, at);
    std::string name(m_token.text);
    if (isReserved(name))
        return fail(Errors::Reserved, at);
    advance();
    if (isSign("("))
        return called({}, std::move(name), at);
    // Messages of protocol buffers.
    if (isSign("{"))
        return fail(Errors::Unsupported, at);
    auto node = std::make_unique<Expression>();
    node->kind = Kind::Name;
    node->name = std::move(name);
    return node;
}

/// Behind the opening bracket.
Node Parser::list()
{
    auto node = std::make_unique<Expression>();
    node->kind = Kind::List;
    while (!isSign("]")) {
        const bool isOptional = accept("?");
        Node item = choice();
        if (!item)
            return {};
        node->args.push_back(std::move(item));
        if (isOptional || !node->optionalEntries.empty()) {
            node->optionalEntries.resize(node->args.size() - 1, false);
            node->optionalEntries.push_back(isOptional);
        }
        if (!accept(","))
            break;
    }
    return expect("]") ? finished(std::move(node)) : Node();
}

Node Parser::map()
{
    auto node = std::make_unique<Expression>();
    node->kind = Kind::Map;
    while (!isSign("}")) {
        const bool isOptional = accept("?");
        Node key = choice();
        Node value = key && expect(":") ? choice() : Node();
        if (!value)
            return {};
        node->args.push_back(std::move(key));
        node->args.push_back(std::move(value));
        node->optionalEntries.push_back(isOptional);
        if (!accept(","))
            break;
    }
    return expect("}") ? finished(std::move(node)) : Node();
}

} // namespace

Parsed parse(std::string_view text)
{
    return Parser(text).whole();
}

} // namespace slipway::cel
