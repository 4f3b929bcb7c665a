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

const FieldType *TypeInfo::field(std::string_view key) const
{
    const auto found = fields.find(key);
    return found == fields.end() ? nullptr : &found->second;
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
}

SchemaStore::SchemaStore(const SchemaStore &base, const std::vector<const KindInfo *> &more)
    : m_version(base.m_version), m_kinds(base.m_kinds), m_base(&base), m_more(more)
{
    for (const KindInfo *info : more)
        m_kinds.push_back(*info);
}

const KindInfo *SchemaStore::kind(std::string_view apiVersion, std::string_view kind) const
{
    // Of kinds that come from elsewhere the originals are given away, which live longer than this store.
    if (m_base) {
        for (const KindInfo *info : m_more)
            if (info->kind == kind && info->apiVersion == apiVersion)
                return info;
        return m_base->kind(apiVersion, kind);
    }
    for (const KindInfo &info : m_kinds)
        if (info.kind == kind && info.apiVersion == apiVersion)
            return &info;
    return nullptr;
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
