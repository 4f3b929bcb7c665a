// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/structuralschema.h"

#include <memory>
#include <string>

namespace slipway::cel
{

/// What is surely known of the type of an expression before it is worked out.
struct RuleType {
    enum class Kind : std::uint8_t {
        Unknown, ///< not known, or known only where a value is there
        Null,
        Bool,
        Int,
        Uint,
        Double,
        Text,
        Bytes,
        Timestamp,
        Duration,
        Type,
        Quantity,
        Url,
        Ip,
        Cidr,
        Semver,
        Format,
        List,     ///< of `of`
        Map,      ///< of texts (unless its keys are unknown) to `of`
        Object,   ///< with fields of a schema, or of metadata
        Optional, ///< of `of`
    };
    Kind kind = Kind::Unknown;
    std::shared_ptr<const RuleType> of{};     ///< of List, Map and Optional; null for unknown
    const StructuralSchema *schema = nullptr; ///< of Object; null for metadata
    bool hasTextKeys = false;                 ///< of Map

    bool isKnown() const { return kind != Kind::Unknown; }
    bool isNumber() const { return kind == Kind::Int || kind == Kind::Uint || kind == Kind::Double; }
    RuleType element() const { return of ? *of : RuleType(); }
    /// As CEL calls it.
    std::string name() const;

    static RuleType listOf(RuleType type);
    static RuleType mapOf(RuleType type, bool hasTextKeys);
    static RuleType optionalOf(RuleType type);
    static RuleType ofSchema(const StructuralSchema &schema);
};

/// False where no value can be of both types.
bool canBeOne(const RuleType &a, const RuleType &b);

} // namespace slipway::cel
