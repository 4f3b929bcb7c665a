// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/macros.h"

#include <array>

namespace slipway::cel
{

namespace
{

/// How many variables a macro has when it is called on something with so many arguments; 0 where that is no macro.
std::size_t loopVariables(std::string_view name, std::size_t arguments)
{
    struct Macro {
        std::string_view name;
        std::size_t arguments;
        std::size_t variables;
    };
    constexpr std::array<Macro, 18> Macros{{{"all", 2, 1},
                                            {"exists", 2, 1},
                                            {"exists_one", 2, 1},
                                            {"existsOne", 2, 1},
                                            {"map", 2, 1},
                                            {"map", 3, 1},
                                            {"filter", 2, 1},
                                            {"optMap", 2, 1},
                                            {"optFlatMap", 2, 1},
                                            {"all", 3, 2},
                                            {"exists", 3, 2},
                                            {"existsOne", 3, 2},
                                            {"transformList", 3, 2},
                                            {"transformList", 4, 2},
                                            {"transformMap", 3, 2},
                                            {"transformMap", 4, 2},
                                            {"transformMapEntry", 3, 2},
                                            {"transformMapEntry", 4, 2}}};
    for (const Macro &macro : Macros)
        if (macro.name == name && macro.arguments == arguments)
            return macro.variables;
    return 0;
}

std::optional<SyntaxError::Kind> makeLoop(Expression &call, std::size_t variables)
{
    call.kind = Expression::Kind::Loop;
    for (std::size_t i = 0; i < variables; ++i) {
        const Expression &variable = *call.args[1 + i];
        if (variable.kind != Expression::Kind::Name)
            return SyntaxError::Kind::LoopVariable;
        call.variables.push_back(variable.name);
    }
    call.args.erase(call.args.begin() + 1, call.args.begin() + 1 + static_cast<std::ptrdiff_t>(variables));
    return {};
}

std::optional<SyntaxError::Kind> makeHas(Expression &call)
{
    if (call.args.front()->kind != Expression::Kind::Select)
        return SyntaxError::Kind::HasArgument;
    if (call.args.front()->isOptional)
        return SyntaxError::Kind::Unsupported;
    // The parts of a tree are const only for its readers.
    auto &select = const_cast<Expression &>(*call.args.front());
    call.kind = Expression::Kind::Has;
    call.name = std::move(select.name);
    Expression::Pointer operand = std::move(select.args.front());
    call.args.clear();
    call.args.push_back(std::move(operand));
    return {};
}

} // namespace

std::optional<SyntaxError::Kind> expandMacro(Expression &call)
{
    if (!call.isMember)
        return call.name == "has" && call.args.size() == 1 ? makeHas(call) : std::nullopt;
    const std::size_t variables = loopVariables(call.name, call.args.size() - 1);
    return variables > 0 ? makeLoop(call, variables) : std::nullopt;
}

} // namespace slipway::cel
