// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schemastore.h"

#include "schema/demandedfields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway
{

namespace
{

ValueType valueType(const QString &name)
{
    static const std::map<QString, ValueType> names{
        {"any", ValueType::Any},           {"string", ValueType::String}, {"int", ValueType::Int},
        {"number", ValueType::Number},     {"bool", ValueType::Bool},     {"int-or-string", ValueType::IntOrString},
        {"quantity", ValueType::Quantity}, {"time", ValueType::Time},     {"bytes", ValueType::Bytes},
        {"list", ValueType::List},         {"map", ValueType::Map},       {"object", ValueType::Object}};
    const auto found = names.find(name);
    return found == names.end() ? ValueType::Any : found->second;
}

std::vector<std::string> strings(const QJsonValue &array)
{
    std::vector<std::string> list;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        list.push_back(item.toString().toStdString());
    return list;
}

std::string yamlText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toStdString();
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17).toStdString();
    return {};
}

using Types = std::map<std::string, TypeInfo, std::less<>>;

FieldType fieldType(const QJsonObject &json, const Types &types)
{
    FieldType field;
    field.type = valueType(json["t"].toString());
    if (const auto type = types.find(json["ref"].toString().toStdString()); type != types.end())
        field.object = &type->second;
    else if (field.type == ValueType::Object)
        field.type = ValueType::Any; // a schema in a schema: true, a list and more may stand in its place
    if (json.contains("of"))
        field.of = std::make_shared<const FieldType>(fieldType(json["of"].toObject(), types));
    field.format = json["fmt"].toString().toStdString();
    field.choices = strings(json["enum"]);
    field.listKeys = strings(json["listKeys"]);
    field.defaultValue = yamlText(json["default"]);
    field.deprecated = json["deprecated"].toBool();
    return field;
}

} // namespace

namespace
{

/// Names of fields differ in their length, ends or middle.
std::size_t hashOf(std::string_view key)
{
    const auto at = [&](std::size_t index) { return static_cast<std::size_t>(static_cast<unsigned char>(key[index])); };
    return key.empty() ? 0 : key.size() * 37 + at(0) * 5 + at(key.size() / 2) * 131 + at(key.size() - 1) * 17;
}

} // namespace

FieldIndex::FieldIndex(const Fields &fields)
{
    std::size_t size = 2;
    while (size < 2 * fields.size())
        size *= 2;
    m_slots.resize(size);
    for (const auto &field : fields) {
        std::size_t slot = hashOf(field.first) & (size - 1);
        while (m_slots[slot])
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = &field;
    }
}

const FieldType *FieldIndex::find(std::string_view key) const
{
    if (m_slots.empty())
        return nullptr;
    for (std::size_t slot = hashOf(key) & (m_slots.size() - 1); m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1))
        if (m_slots[slot]->first == key)
            return &m_slots[slot]->second;
    return nullptr;
}

const SchemaStore &SchemaStore::builtIn()
{
    static const SchemaStore store([] {
        QFile file(QStringLiteral(":/schema/kubernetes-1.36-fields.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? file.readAll() : QByteArray();
    }());
    return store;
}

SchemaStore::SchemaStore(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    m_version = root["kubernetes"].toString().toStdString();
    const QJsonObject types = root["types"].toObject();
    for (auto type = types.begin(); type != types.end(); ++type)
        m_types[type.key().toStdString()].name = type.key().toStdString();
    for (auto type = types.begin(); type != types.end(); ++type) {
        TypeInfo &info = m_types.find(type.key().toStdString())->second;
        info.required = strings(type.value().toObject()["required"]);
        info.demanded = demandedFields(info);
        const QJsonObject fields = type.value().toObject()["fields"].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            info.fields.emplace(field.key().toStdString(), fieldType(field.value().toObject(), m_types));
        info.index = FieldIndex(info.fields);
    }
    const QJsonObject kinds = root["kinds"].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const std::string name = kind.key().toStdString();
        const std::size_t slash = name.rfind('/');
        const auto type = m_types.find(kind.value().toObject()["type"].toString().toStdString());
        m_kinds.push_back(
            {name.substr(0, slash), name.substr(slash + 1), kind.value().toObject()["plural"].toString().toStdString(),
             kind.value().toObject()["namespaced"].toBool(), type == m_types.end() ? nullptr : &type->second});
    }
    for (const KindInfo &info : m_kinds)
        m_byKind[info.kind].push_back(&info);
}

SchemaStore::SchemaStore(const SchemaStore &base, const std::vector<const KindInfo *> &more)
    : m_version(base.m_version), m_kinds(base.m_kinds), m_base(&base)
{
    for (const KindInfo *info : more) {
        m_kinds.push_back(*info);
        m_byKind[info->kind].push_back(info);
    }
}

const KindInfo *SchemaStore::kind(std::string_view apiVersion, std::string_view kind) const
{
    // Of kinds that come from elsewhere the originals are given away, which live longer than this store.
    if (const auto named = m_byKind.find(kind); named != m_byKind.end())
        for (const KindInfo *info : named->second)
            if (info->apiVersion == apiVersion)
                return info;
    return m_base ? m_base->kind(apiVersion, kind) : nullptr;
}

const FieldType *SchemaStore::field(const KindInfo &kind, const NodePath &path) const
{
    static const FieldType noField{};
    FieldType root{};
    root.type = ValueType::Object;
    root.object = kind.type;
    const FieldType *at = &root;
    for (const PathStep &step : path) {
        if (at->type == ValueType::Object && at->object)
            at = at->object->field(keyOf(step));
        else if (at->type == ValueType::List || at->type == ValueType::Map)
            at = at->of.get();
        else
            at = nullptr;
        if (!at)
            return nullptr;
    }
    return at == &root ? &noField : at;
}

} // namespace slipway
