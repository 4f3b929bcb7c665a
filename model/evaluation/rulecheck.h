// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/structuralschema.h"

#include <optional>
#include <string>
#include <vector>

namespace slipway::cel
{

/// Why the server does not take a rule that it can read: what the rule does does not go with the types that the
/// definition declares.
struct TypeMistake {
    enum class Kind {
        UnknownName,  ///< `about` is no variable
        UnknownField, ///< `about` is none of the fields `known` of an object
        NoFields,     ///< `about` is asked of a value of a `type` that has no fields
        NoOverload,   ///< the function or operator `about` does not take values of the types `type`
        NoRange,      ///< the macro `about` cannot go through a value of `type`
        MixedTypes,   ///< a list or map holds values of the different types `type`
        WrongResult,  ///< the rule gives a `type` where `about` has to come out
    };
    Kind kind = Kind::UnknownName;
    std::string about{};
    std::string type{}; ///< as CEL calls it; of several with commas between
    std::vector<std::string> known{};
};

/// What has to come out of an expression.
enum class RuleResult { Truth, Text };

/// The first mistake that a rule about a value of `self` surely has; nothing where there is none, and where something
/// that Slipway does not know takes part in it.
/// Source: cel-go, checker/checker.go; SchemaDeclType in apiserver, pkg/cel/common/schemas.go; Compile in
/// apiextensions-apiserver, pkg/apiserver/schema/cel/compilation.go.
std::optional<TypeMistake> typeMistake(const Expression &rule, const StructuralSchema &self, bool hasOptionalOldSelf,
                                       RuleResult wanted);

} // namespace slipway::cel
