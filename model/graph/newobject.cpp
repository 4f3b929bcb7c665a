// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/newobject.h"

#include "document/documentedit.h"

#include "graph/objectgraph.h"
#include "graph/relations.h"
#include "schema/schemastore.h"
#include "yaml/yamledit.h"

#include <QFile>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::string_view Placeholder = "NAME";

Value simplest(const FieldType &field, int depth);

/// The required fields of a structure, with the simplest values.
Value requiredFields(const TypeInfo &type, int depth)
{
    Value::Map fields;
    for (const std::string &key : type.required)
        if (const FieldType *field = type.field(key))
            fields.emplace_back(key, simplest(*field, depth + 1));
    return fields;
}

Value simplest(const FieldType &field, int depth)
{
    if (!field.choices.empty())
        return field.choices.front();
    switch (field.type) {
    case ValueType::Int:
    case ValueType::Number:
        return 1;
    case ValueType::Bool:
        return false;
    case ValueType::Quantity:
        return "1";
    case ValueType::List:
        return Value::List{field.of && depth < 6 ? simplest(*field.of, depth + 1) : Value("example")};
    case ValueType::Map:
        return Value::Map{};
    case ValueType::Object:
        return field.object && depth < 6 ? requiredFields(*field.object, depth) : Value(Value::Map{});
    case ValueType::Time:
        return "2026-01-01T00:00:00Z";
    default:
        return "example";
    }
}

std::string minimalText(const ObjectId &kind, const std::string &name)
{
    Value::Map object{{"apiVersion", kind.apiVersion}, {"kind", kind.kind}, {"metadata", Value::map({{"name", name}})}};
    const KindInfo *info = SchemaStore::builtIn().kind(kind);
    if (info && info->type) {
        for (const std::string &key : info->type->required)
            if (const FieldType *field = info->type->field(key); field && key != "metadata")
                object.emplace_back(key, simplest(*field, 0));
        const FieldType *spec = info->type->field("spec");
        const bool hasSpec = std::any_of(object.begin(), object.end(), [](const auto &e) { return e.first == "spec"; });
        if (spec && spec->object && !hasSpec)
            object.emplace_back("spec", requiredFields(*spec->object, 0));
    }
    return emitDocument(object);
}

/// "PersistentVolumeClaim" is "claim" among friends; other kinds get the word people use, else the kind itself.
std::string usualName(const std::string &kind)
{
    static const std::map<std::string_view, const char *> names{{"Deployment", "app"},
                                                                {"Service", "app"},
                                                                {"Ingress", "app"},
                                                                {"StatefulSet", "store"},
                                                                {"DaemonSet", "agent"},
                                                                {"Pod", "app"},
                                                                {"ConfigMap", "settings"},
                                                                {"Secret", "credentials"},
                                                                {"PersistentVolumeClaim", "data"},
                                                                {"PersistentVolume", "disk"},
                                                                {"HorizontalPodAutoscaler", "app"},
                                                                {"PodDisruptionBudget", "app"},
                                                                {"NetworkPolicy", "app"},
                                                                {"CronJob", "nightly"},
                                                                {"ServiceAccount", "app"},
                                                                {"Role", "app"},
                                                                {"RoleBinding", "app"},
                                                                {"CustomResourceDefinition", "widgets"}};
    const auto known = names.find(kind);
    return known != names.end() ? known->second : QString::fromStdString(kind).toLower().toStdString();
}

} // namespace

std::string starterText(const ObjectId &kind, const std::string &name)
{
    QFile file(QStringLiteral(":/starters/%1.yaml").arg(QString::fromStdString(kind.kind)));
    std::string text = file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    // "autoscaling/v1" and other old versions of a kind have fields of their own.
    if (text.compare(0, 12 + kind.apiVersion.size() + 1, "apiVersion: " + kind.apiVersion + "\n") != 0)
        return minimalText(kind, name);
    for (std::size_t at = text.find(Placeholder); at != std::string::npos;
         at = text.find(Placeholder, at + name.size()))
        text.replace(at, Placeholder.size(), name);
    return text;
}

std::string freeName(const Workspace &workspace, const ObjectId &kind, const std::string &base)
{
    const std::string ns = effectiveNamespace(kind);
    const auto taken = [&](const std::string &name) {
        return std::any_of(workspace.objects().begin(), workspace.objects().end(), [&](const Object &object) {
            return object.id.kind == kind.kind && object.id.group() == kind.group() && object.id.name == name &&
                   effectiveNamespace(object.id) == ns;
        });
    };
    std::string name = base;
    for (int number = 2; taken(name); ++number)
        name = base + "-" + std::to_string(number);
    return name;
}

EditSet appended(const ManifestFile &file, const std::string &document)
{
    return insertDocument(file.content(), file.documentCount(), document);
}

NewObject newObject(const Workspace &workspace, FileId file, const ObjectId &kind)
{
    const ManifestFile *target = workspace.file(file);
    if (!target)
        return {.reason = GraphWords::tr("There is no open file to put the object into.")};
    NewObject added;
    added.id = kind;
    added.id.name = freeName(workspace, kind, usualName(kind.kind));
    added.key = graphKey(added.id);
    added.change.name = GraphWords::tr("Add %1").arg(added.id.display());
    added.change.files.push_back({file, appended(*target, starterText(kind, added.id.name))});
    return added;
}

ObjectRef lastObject(const Workspace &workspace, FileId file)
{
    ObjectRef last;
    for (const Object &object : workspace.objects())
        if (object.file->id() == file)
            last = object.ref();
    return last;
}

} // namespace slipway
