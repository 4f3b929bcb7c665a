// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <cstdint>
#include <utility>

namespace slipway
{

/// A YAML value without a place: what an edit is to write. Keys keep their order.
class Value
{
public:
    using List = std::vector<Value>;
    using Map = std::vector<std::pair<std::string, Value>>;

    Value() = default; // null
    Value(bool b) : m_data(b) {}
    Value(std::int64_t i) : m_data(i) {}
    Value(int i) : m_data(std::int64_t{i}) {}
    Value(double d) : m_data(d) {}
    Value(std::string s) : m_data(std::move(s)) {}
    Value(std::string_view s) : m_data(std::string(s)) {}
    Value(const char *s) : m_data(std::string(s)) {}
    Value(List l) : m_data(std::move(l)) {}
    Value(Map m) : m_data(std::move(m)) {}
    static Value list(std::initializer_list<Value> items) { return Value(List(items)); }
    static Value map(std::initializer_list<std::pair<std::string, Value>> entries) { return Value(Map(entries)); }

    /// What a node means to Kubernetes: plain scalars resolved by YAML 1.1 (see scalar.h), aliases and merge keys
    /// expanded, the last of several equal keys.
    static Value fromNode(NodeRef node);
    /// Reads YAML text as typed by a person (`3`, `"3"`, `{a: b}`); nothing when it is not one readable value.
    static std::optional<Value> parse(std::string_view yaml);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    const bool *asBool() const { return std::get_if<bool>(&m_data); }
    const std::int64_t *asInt() const { return std::get_if<std::int64_t>(&m_data); }
    const double *asDouble() const { return std::get_if<double>(&m_data); }
    const std::string *asString() const { return std::get_if<std::string>(&m_data); }
    const List *asList() const { return std::get_if<List>(&m_data); }
    const Map *asMap() const { return std::get_if<Map>(&m_data); }
    List *asList() { return std::get_if<List>(&m_data); }
    Map *asMap() { return std::get_if<Map>(&m_data); }
    bool isCollection() const { return asList() || asMap(); }
    /// The value under a key of a map, or null.
    const Value *find(std::string_view key) const;
    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Map> m_data;
};

} // namespace slipway
