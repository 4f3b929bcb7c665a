// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/objectid.h"
#include "yaml/nodepath.h"

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace slipway
{

enum class ValueType { Any, String, Int, Number, Bool, IntOrString, Quantity, Time, Bytes, List, Map, Object };

struct TypeInfo;

/// What may stand at one place of an object.
struct FieldType {
    ValueType type = ValueType::Any;
    const TypeInfo *object = nullptr;      ///< of Object
    std::shared_ptr<const FieldType> of{}; ///< of List and Map: what each entry is
    std::string format{};                  ///< "int32", "int64", "double"
    std::vector<std::string> choices{};    ///< the only values allowed, where the server has a fixed list
    std::vector<std::string> listKeys{};   ///< keys that tell items of a list apart ("name")
    std::string defaultValue{};            ///< as YAML, empty for none
    bool deprecated = false;
};

/// Where the fields of a structure are found by name, quicker than in a map. Borrows from the map.
class FieldIndex
{
public:
    using Fields = std::map<std::string, FieldType, std::less<>>;
    FieldIndex() = default;
    explicit FieldIndex(const Fields &fields);
    const FieldType *find(std::string_view key) const;

private:
    std::vector<const Fields::value_type *> m_slots; ///< by hash, null for a free one; at least half of them are
};

/// A named structure of the API, "core.v1.Container".
struct TypeInfo {
    std::string name{};
    std::map<std::string, FieldType, std::less<>> fields{};
    std::vector<std::string> required{};
    std::vector<std::string_view> demanded{}; ///< see demandedFields(); only of built-in types
    FieldIndex index{};                       ///< of `fields`
    const FieldType *field(std::string_view key) const { return index.find(key); }
};

struct StructuralSchema;

struct KindInfo {
    std::string apiVersion{};
    std::string kind{};
    std::string plural{};
    bool namespaced = true;
    const TypeInfo *type = nullptr;
    const StructuralSchema *definition = nullptr; ///< of a custom kind, out of its CustomResourceDefinition
};

/// The field tables of one Kubernetes version, read from a resource made out of the server's OpenAPI document.
class SchemaStore
{
public:
    /// The tables shipped with Slipway; read on first use, then shared by all threads.
    static const SchemaStore &builtIn();
    /// The tables of `base` and more kinds, which must outlive it.
    SchemaStore(const SchemaStore &base, const std::vector<const KindInfo *> &more);
    SchemaStore(const SchemaStore &) = delete;
    SchemaStore &operator=(const SchemaStore &) = delete;

    const std::string &version() const { return m_version; } ///< "1.36"
    /// Null for a kind that is not built into this Kubernetes version.
    const KindInfo *kind(std::string_view apiVersion, std::string_view kind) const;
    const KindInfo *kind(const ObjectId &id) const { return kind(id.apiVersion, id.kind); }
    const std::vector<KindInfo> &kinds() const { return m_kinds; }
    /// What stands at a path below an object of the kind; null where no such field exists.
    const FieldType *field(const KindInfo &kind, const NodePath &path) const;

private:
    explicit SchemaStore(const QByteArray &json);
    std::string m_version;
    std::vector<KindInfo> m_kinds;
    const SchemaStore *m_base = nullptr;
    /// Of the kinds that are not those of the base.
    std::unordered_map<std::string_view, std::vector<const KindInfo *>> m_byKind;
    std::map<std::string, TypeInfo, std::less<>> m_types;
};

} // namespace slipway
