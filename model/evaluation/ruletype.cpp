// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ruletype.h"

#include <array>

namespace slipway::cel
{

using Kind = RuleType::Kind;

std::string RuleType::name() const
{
    static constexpr std::array<std::string_view, 21> Names{"dyn",
                                                            "null",
                                                            "bool",
                                                            "int",
                                                            "uint",
                                                            "double",
                                                            "string",
                                                            "bytes",
                                                            "google.protobuf.Timestamp",
                                                            "google.protobuf.Duration",
                                                            "type",
                                                            "kubernetes.Quantity",
                                                            "kubernetes.URL",
                                                            "net.IP",
                                                            "net.CIDR",
                                                            "kubernetes.Semver",
                                                            "kubernetes.NamedFormat",
                                                            "list",
                                                            "map",
                                                            "object",
                                                            "optional"};
    static_assert(Names.size() == static_cast<std::size_t>(Kind::Optional) + 1);
    const std::string_view own = Names[static_cast<std::size_t>(kind)];
    if (!of || !of->isKnown())
        return std::string(own);
    const std::string inner = of->name();
    return std::string(own) + (kind == Kind::Map ? "(string, " : "(") + inner + ")";
}

RuleType RuleType::listOf(RuleType type)
{
    return {Kind::List, std::make_shared<const RuleType>(std::move(type)), nullptr, false};
}

RuleType RuleType::mapOf(RuleType type, bool hasTextKeys)
{
    return {Kind::Map, std::make_shared<const RuleType>(std::move(type)), nullptr, hasTextKeys};
}

RuleType RuleType::optionalOf(RuleType type)
{
    return {Kind::Optional, std::make_shared<const RuleType>(std::move(type)), nullptr, false};
}

RuleType RuleType::ofSchema(const StructuralSchema &schema)
{
    const auto simple = [](Kind kind) { return RuleType{kind, {}, nullptr, false}; };
    const bool isBoth = schema.additional && !schema.properties.empty(); // which the server refuses anyway
    if (schema.isIntOrString || !schema.isExposed || isBoth)
        return {};
    if (schema.type == "array")
        return listOf(ofSchema(*schema.items));
    if (schema.type == "object")
        return schema.additional ? mapOf(ofSchema(*schema.additional), true)
                                 : RuleType{Kind::Object, {}, &schema, false};
    if (schema.type == "boolean")
        return simple(Kind::Bool);
    if (schema.type == "integer")
        return simple(Kind::Int);
    if (schema.type == "number")
        return simple(Kind::Double);
    if (schema.format == "byte")
        return simple(Kind::Bytes);
    if (schema.format == "duration")
        return simple(Kind::Duration);
    return simple(schema.format == "date" || schema.format == "date-time" ? Kind::Timestamp : Kind::Text);
}

bool canBeOne(const RuleType &a, const RuleType &b)
{
    // What may be null, and objects of two places, are left to the server.
    const auto isOpen = [](const RuleType &type) {
        return !type.isKnown() || type.kind == Kind::Null || type.kind == Kind::Optional;
    };
    if (isOpen(a) || isOpen(b))
        return true;
    const auto hasEntries = [](const RuleType &type) { return type.kind == Kind::Map || type.kind == Kind::Object; };
    if (hasEntries(a) && hasEntries(b))
        return a.kind != b.kind || !a.of || !b.of || canBeOne(*a.of, *b.of);
    return a.kind == b.kind && (!a.of || !b.of || canBeOne(*a.of, *b.of));
}

} // namespace slipway::cel
