// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schemastore.h"
#include "yaml/syntaxtree.h"
#include "yaml/value.h"

#include <optional>

namespace slipway
{

/// What a CustomResourceDefinition says about one place of its objects: the parts of OpenAPI that Kubernetes allows
/// there ("structural schema"). Rules written in CEL are not in it.
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

    /// Reads `openAPIV3Schema` of a definition. `typeName` names the structure to people and to tables, "Widget.spec".
    static Pointer read(NodeRef schema, const std::string &typeName);
};

} // namespace slipway
