// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/expression.h"
#include "schema/schemastore.h"
#include "yaml/syntaxtree.h"
#include "yaml/value.h"

#include <optional>

namespace slipway
{

/// A rule of a definition that is written in CEL, x-kubernetes-validations.
struct DefinitionRule {
    std::string text{};
    std::shared_ptr<const cel::Expression> rule{}; ///< null where it cannot be read
    std::string message{};                         ///< the author's own; may be empty
    std::shared_ptr<const cel::Expression> messageExpression{};
    std::string reason{};
    std::string fieldPath{};
    bool hasOptionalOldSelf = false; ///< holds for new objects too
};

/// What a CustomResourceDefinition says about one place of its objects: the parts of OpenAPI that Kubernetes allows
/// there ("structural schema"), and rules.
struct StructuralSchema {
    using Pointer = std::unique_ptr<const StructuralSchema>;

    /// The same as the field tables have it, for forms, completion and messages.
    FieldType field{};
    std::unique_ptr<TypeInfo> structure{}; ///< of `field`, where it is an object with fields

    std::string type{}; ///< "object", "array", "string", "integer", "number", "boolean"; empty for any
    std::map<std::string, Pointer, std::less<>> properties{};
    Pointer items{};
    Pointer additional{}; ///< what entries with other names must be
    std::vector<std::string> required{};
    bool allowsOthers = false; ///< fields that are not listed are kept (x-kubernetes-preserve-unknown-fields)
    bool isNullable = false;
    bool isIntOrString = false;
    bool isEmbedded = false; ///< an object of its own, with apiVersion, kind and metadata
    bool hasDefault = false;
    Value defaultValue{};

    std::optional<double> minimum{}, maximum{}, multipleOf{};
    bool excludesMinimum = false, excludesMaximum = false;
    std::optional<std::int64_t> minLength{}, maxLength{}, minItems{}, maxItems{}, minProperties{}, maxProperties{};
    std::string pattern{};
    std::string format{};
    bool hasUniqueItems = false;
    std::string listType{}; ///< "set", "map", "atomic"
    std::vector<std::string> listKeys{};
    std::vector<Value> choices{};
    std::vector<Pointer> allOf{}, anyOf{}, oneOf{};
    Pointer no{}; ///< `not`
    std::vector<DefinitionRule> rules{};
    bool hasRules = false;                 ///< here or anywhere below
    bool isExposed = false;                ///< rules can speak about what stands here
    std::vector<std::string> ruleFields{}; ///< of an object: the fields that rules can read, as they write them; sorted

    // What a version says besides its schema; only at the root.
    bool hasStatus = false;                   ///< `status` is a subresource, and dropped when an object is created
    std::optional<std::string> deprecation{}; ///< the version goes away; what its makers say of that, if anything
    std::string successor{};                  ///< of a version that goes away: the apiVersion to use

    /// Reads `schema.openAPIV3Schema` of a definition's version. `typeName` names the structure to people and to
    /// tables, "example.com/v1.Widget".
    static std::unique_ptr<StructuralSchema> read(NodeRef schema, const std::string &typeName);
};

} // namespace slipway
