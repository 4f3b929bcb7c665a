// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace slipway::cel
{

/// A node of an expression in CEL, the language of the rules in a CustomResourceDefinition.
struct Expression {
    using Pointer = std::unique_ptr<const Expression>;
    enum class Kind : std::uint8_t {
        Literal,
        Name,
        Select, ///< `args[0].name`, with isOptional `args[0].?name`
        Has,    ///< `has(args[0].name)`
        Index,  ///< `args[0][args[1]]`, with isOptional `args[0][?args[1]]`
        Call,   ///< function or operator `name`; of a member the first argument is what it is called on
        And,    ///< of two or more
        Or,
        Choice, ///< `args[0] ? args[1] : args[2]`
        List,
        Map,  ///< keys and values by turns
        Loop, ///< a macro `name` over args[0]: `args[0].all(variables..., args[1]...)`
    };
    struct Bytes {
        std::string bytes{};
    };
    using Constant = std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string, Bytes>;

    Kind kind = Kind::Literal;
    bool isOptional = false;
    bool isMember = false;
    std::uint16_t depth = 1; ///< of the tree below and with this node
    std::string name{};
    Constant constant{};
    std::vector<std::string> variables{};
    std::vector<Pointer> args{};
    std::vector<bool> optionalEntries{}; ///< of List and Map, where any is written `[?x]`, `{?key: x}`
};

} // namespace slipway::cel
