// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/objectvalue.h"

#include "cel/escaping.h"
#include "evaluation/functions.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace slipway::cel
{

namespace
{

using Source = slipway::Value;

const StructuralSchema *fieldSchema(const StructuralSchema &schema, const std::string &key)
{
    const auto property = schema.properties.find(key);
    return property != schema.properties.end() ? property->second.get() : schema.additional.get();
}

void addDefaults(Source &value, const StructuralSchema &schema)
{
    if (Source::List *list = value.asList(); list && schema.items)
        for (Source &item : *list) {
            if (item.isNull() && !schema.items->isNullable && schema.items->hasDefault)
                item = schema.items->defaultValue;
            addDefaults(item, *schema.items);
        }
    Source::Map *map = value.asMap();
    if (!map)
        return;
    const auto isNothing = [&](const std::pair<std::string, Source> &entry) {
        const StructuralSchema *field = fieldSchema(schema, entry.first);
        return field && entry.second.isNull() && !field->isNullable;
    };
    for (auto &entry : *map)
        if (const StructuralSchema *field = fieldSchema(schema, entry.first); isNothing(entry) && field->hasDefault)
            entry.second = field->defaultValue;
    std::erase_if(*map, isNothing);
    for (const auto &[name, property] : schema.properties)
        if (property->hasDefault && !value.find(name))
            map->emplace_back(name, property->defaultValue);
    for (auto &[key, entry] : *map)
        if (const StructuralSchema *field = fieldSchema(schema, key))
            addDefaults(entry, *field);
}

/// Of whatever no schema describes.
Value plainValue(const Source &value)
{
    if (const bool *truth = value.asBool())
        return *truth;
    if (const std::int64_t *whole = value.asInt())
        return *whole;
    if (const double *real = value.asDouble())
        return *real;
    if (const std::string *text = value.asString())
        return *text;
    if (const Source::List *items = value.asList()) {
        List list;
        for (const Source &item : *items)
            list.items.push_back(plainValue(item));
        return list;
    }
    Map map;
    if (const Source::Map *entries = value.asMap())
        for (const auto &[key, entry] : *entries)
            map.entries.emplace(key, plainValue(entry));
    else
        return {};
    return map;
}

Value unknown(std::string_view about)
{
    return Value::failure(Failure::Kind::Unknown, about);
}

Value textValue(const std::string &text, const StructuralSchema &schema)
{
    if (schema.format == "date-time" || schema.format == "date") {
        const auto time = readTimestamp(schema.format == "date" ? text + "T00:00:00Z" : text);
        return time ? Value(*time) : unknown(text);
    }
    if (schema.format == "duration") {
        const auto duration = readDuration(text);
        return duration ? Value(*duration) : unknown(text);
    }
    if (schema.format == "byte")
        return Value::shared(Bytes{QByteArray::fromBase64(QByteArray::fromStdString(text)).toStdString()});
    return text;
}

Value numberValue(const Source &value, const StructuralSchema &schema)
{
    const std::int64_t *whole = value.asInt();
    const double *real = value.asDouble();
    if (!whole && !real)
        return unknown(schema.type);
    if (schema.type == "number")
        return whole ? static_cast<double>(*whole) : *real;
    if (whole)
        return *whole;
    // To JSON 3.0 is 3.
    return std::floor(*real) == *real && std::abs(*real) < 9.2e18 ? Value(static_cast<std::int64_t>(*real))
                                                                  : unknown(schema.type);
}

Value listValue(const Source::List &items, const StructuralSchema &schema)
{
    List list;
    if (schema.listType == "set")
        list.kind = List::Kind::Set;
    if (schema.listType == "map") {
        list.kind = List::Kind::Map;
        for (const std::string &key : schema.listKeys)
            list.keys.push_back(escapedName(key).value_or(key));
    }
    for (const Source &item : items)
        list.items.push_back(ruleValue(item, *schema.items));
    return list;
}

/// Of metadata rules only know the names.
Value metadataValue(const Source &metadata)
{
    static const std::vector<std::string> fields{"generateName", "name"};
    Map map;
    map.fields = &fields;
    const Source *name = metadata.find("name");
    const Source *generated = metadata.find("generateName");
    for (const auto &[key, value] : {std::pair("name", name), std::pair("generateName", generated)})
        if (value && value->asString() && !value->asString()->empty())
            map.entries.emplace(key, *value->asString());
    // The server makes up a name before it looks.
    if (generated && !map.entries.contains(std::string_view("name")))
        map.entries.emplace("name", unknown("metadata.name"));
    return map;
}

Value objectValue(const Source::Map &entries, const StructuralSchema &schema)
{
    Map map;
    map.fields = &schema.ruleFields;
    for (const auto &[key, entry] : entries) {
        // A field that holds nothing is not there for rules.
        if (entry.isNull())
            continue;
        const auto property = schema.properties.find(key);
        const bool isOwn = schema.isEmbedded && (key == "apiVersion" || key == "kind");
        const auto name = escapedName(key);
        if (schema.isEmbedded && key == "metadata")
            map.entries.emplace(key, metadataValue(entry));
        else if (isOwn)
            map.entries.emplace(key, plainValue(entry));
        else if (name && property != schema.properties.end() && property->second->isExposed)
            map.entries.emplace(*name, ruleValue(entry, *property->second));
        else
            map.hidden.emplace(key, plainValue(entry));
    }
    return map;
}

} // namespace

slipway::Value withDefaults(slipway::Value value, const StructuralSchema &schema)
{
    addDefaults(value, schema);
    return value;
}

Value ruleValue(const slipway::Value &value, const StructuralSchema &schema)
{
    if (value.isNull())
        return schema.isNullable ? Value() : unknown("null");
    if (schema.isIntOrString) {
        const std::string *text = value.asString();
        Value either = text ? Value(*text) : numberValue(value, schema);
        either.isDynamic = true;
        return either;
    }
    if (schema.type == "array" && value.asList() && schema.items)
        return listValue(*value.asList(), schema);
    if (schema.type == "object" && value.asMap()) {
        if (schema.properties.empty() && schema.additional) {
            Map map;
            for (const auto &[key, entry] : *value.asMap())
                map.entries.emplace(key, ruleValue(entry, *schema.additional));
            return map;
        }
        return objectValue(*value.asMap(), schema);
    }
    if (schema.type == "string" && value.asString())
        return textValue(*value.asString(), schema);
    if (schema.type == "boolean" && value.asBool())
        return *value.asBool();
    if (schema.type == "number" || schema.type == "integer")
        return numberValue(value, schema);
    return unknown(schema.type);
}

} // namespace slipway::cel
