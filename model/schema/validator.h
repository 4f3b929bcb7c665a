// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schemastore.h"
#include "schema/valuerange.h"
#include "yaml/scalar.h"

namespace slipway
{

/// A rule of a custom kind's definition that a value breaks, in the words of OpenAPI.
struct DefinitionLimit {
    enum class Kind {
        Minimum,
        ExclusiveMinimum,
        Maximum,
        ExclusiveMaximum,
        MultipleOf,
        MinLength,
        MaxLength,
        Pattern,
        Format,
        MinItems,
        MaxItems,
        UniqueItems,
        SameItem, ///< a list that is a set or map holds two of a kind
        MinProperties,
        MaxProperties,
        AnyOf,
        OneOf,
        Not,
        NotNull, ///< nothing is written where a value must be
    };
    Kind kind = Kind::Minimum;
    std::string bound{}; ///< the number, pattern or name of the format
};

/// The server's own type of error, "TooLong".
const char *apiTypeOf(DefinitionLimit::Kind limit);

/// One place where an object does not fit its field table.
struct SchemaProblem {
    enum class Kind {
        UnknownField,      ///< `key` is no field of `type`
        WrongType,         ///< the value's type is not that of `field`
        NumberTooBig,      ///< a whole number outside the field's 32 or 64 bits
        NotAChoice,        ///< not one of `field->choices`
        BadQuantity,       ///< an amount that cannot be read
        BadTime,           ///< no RFC 3339 time
        BadBase64,         ///< text where base64 stands for bytes
        MissingField,      ///< `key` is required in `type`; `node` is the mapping without it
        OutOfRange,        ///< outside `range`
        BadPercentage,     ///< text that is no `25%` where a number or percentage stands
        AgainstDefinition, ///< breaks `limit` of a custom kind
    };
    Kind kind = Kind::UnknownField;
    NodeRef node{};    ///< the value, or the mapping for MissingField
    std::string key{}; ///< the field's name
    /// From the object's root and through aliases, as NodePath writes it; of an UnknownField with dots throughout, as
    /// the server does.
    std::string path{};
    const TypeInfo *type = nullptr;   ///< the structure that holds the field; null in maps and lists of scalars
    const FieldType *field = nullptr; ///< what is expected; null for UnknownField
    std::optional<ValueRange> range{};
    std::optional<DefinitionLimit> limit{};
    /// Type and path of what else the server says about the same mistake, of a custom kind.
    std::vector<std::pair<std::string, std::string>> alsoSaid{};
    bool inStatus = false;    ///< the cluster writes `status` itself and ignores what a file says there
    bool isMisplaced = false; ///< inside a block that is itself at a wrong place, where the server does not look
};

/// Checks an object against the field table of its kind, as strictly as the API server decodes (unknown fields, types
/// by YAML 1.1) and with the plain parts of its validation (required fields, fixed choices, number ranges). Paths begin
/// with `prefix`.
std::vector<SchemaProblem> validate(NodeRef root, const KindInfo &kind, const std::string &prefix = {});

/// True for what a value means to the server: a whole number may also be written `3.0` or `1e3`.
std::optional<std::int64_t> wholeNumber(NodeRef scalar);

} // namespace slipway
