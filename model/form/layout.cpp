// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/layout.h"

#include <QDirIterator>
#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace slipway
{

namespace
{

const std::map<std::string, FieldKind, std::less<>> &kindNames()
{
    static const std::map<std::string, FieldKind, std::less<>> names{
        {"text", FieldKind::Text},         {"long-text", FieldKind::LongText},  {"choice", FieldKind::Choice},
        {"strings", FieldKind::Strings},   {"toggle", FieldKind::Toggle},       {"yaml", FieldKind::Yaml},
        {"quantity", FieldKind::Quantity}, {"key-values", FieldKind::KeyValues}};
    return names;
}

const std::map<std::string, ReferenceKind, std::less<>> &targetNames()
{
    using T = ReferenceKind;
    static const std::map<std::string, T, std::less<>> names{{"config-map", T::ConfigMap},
                                                             {"config-map-key", T::ConfigMapKey},
                                                             {"secret", T::Secret},
                                                             {"secret-key", T::SecretKey},
                                                             {"claim", T::PersistentVolumeClaim},
                                                             {"volume-object", T::PersistentVolume},
                                                             {"service", T::Service},
                                                             {"service-port-name", T::ServicePortName},
                                                             {"service-port-number", T::ServicePortNumber},
                                                             {"service-account", T::ServiceAccount},
                                                             {"storage-class", T::StorageClass},
                                                             {"ingress-class", T::IngressClass},
                                                             {"priority-class", T::PriorityClass},
                                                             {"namespace", T::Namespace},
                                                             {"container-port", T::ContainerPort},
                                                             {"selected-port", T::SelectedPort},
                                                             {"volume", T::Volume},
                                                             {"workload", T::Workload}};
    return names;
}

/// Reads one layout file; what it does not understand becomes a problem, never an exception.
class LayoutReader
{
public:
    explicit LayoutReader(std::vector<std::string> &problems) : m_problems(problems) {}

    TypeLayout type(const YAML::Node &node)
    {
        TypeLayout layout;
        known(node, {"groups", "fields", "alternatives", "summary"});
        for (const YAML::Node &group : node["groups"])
            layout.groups.push_back(this->group(group));
        for (const auto &field : node["fields"])
            layout.fields[field.first.as<std::string>()] = facts(field.second);
        for (const YAML::Node &alternative : node["alternatives"]) {
            known(alternative, {"key", "value"});
            layout.alternatives.push_back(
                {text(alternative["key"]), alternative["value"] ? flow(alternative["value"]) : std::string("{}"), {}});
        }
        layout.summary = texts(node["summary"]);
        return layout;
    }

private:
    GroupLayout group(const YAML::Node &node)
    {
        GroupLayout group;
        known(node, {"id", "folded", "fields", "include", "at"});
        group.id = text(node["id"]);
        group.folded = node["folded"].as<bool>(false);
        group.include = text(node["include"]);
        group.at = path(text(node["at"]));
        for (const YAML::Node &field : node["fields"])
            group.fields.push_back(place(field));
        return group;
    }

    FieldPlace place(const YAML::Node &node)
    {
        if (node.IsScalar() && node.Scalar() == "$alternative")
            return {NodePath{node.Scalar()}, {}};
        if (node.IsScalar())
            return {path(node.Scalar()), {}};
        known(node, {"path", "when", "is"});
        FieldPlace place{path(text(node["path"])), {}};
        if (node["when"])
            place.when = ShowWhen{path(text(node["when"])), texts(node["is"])};
        return place;
    }

    FieldFacts facts(const YAML::Node &node)
    {
        FieldFacts facts;
        known(node, {"as", "default", "min", "max", "names", "on", "item", "choices", "masked"});
        if (node["as"])
            facts.kind = named(kindNames(), text(node["as"]));
        if (node["names"])
            facts.target = named(targetNames(), text(node["names"])).value_or(ReferenceKind::None);
        facts.fallback = text(node["default"]);
        if (node["min"])
            facts.minimum = node["min"].as<std::int64_t>();
        if (node["max"])
            facts.maximum = node["max"].as<std::int64_t>();
        facts.onValue = text(node["on"]);
        if (node["item"])
            facts.item = flow(node["item"]);
        facts.choices = texts(node["choices"]);
        facts.masked = node["masked"].as<bool>(false);
        return facts;
    }

    template <class T>
    std::optional<T> named(const std::map<std::string, T, std::less<>> &names, const std::string &name)
    {
        const auto found = names.find(name);
        if (found != names.end())
            return found->second;
        m_problems.push_back("unknown name '" + name + "'");
        return {};
    }

    NodePath path(const std::string &text)
    {
        const std::optional<NodePath> path = NodePath::parse(text);
        if (!path)
            m_problems.push_back("bad path '" + text + "'");
        return path.value_or(NodePath());
    }

    void known(const YAML::Node &node, std::initializer_list<std::string_view> keys)
    {
        for (const auto &entry : node)
            if (std::find(keys.begin(), keys.end(), entry.first.Scalar()) == keys.end())
                m_problems.push_back("unknown key '" + entry.first.Scalar() + "'");
    }

    static std::string text(const YAML::Node &node) { return node && node.IsScalar() ? node.Scalar() : std::string(); }

    static std::vector<std::string> texts(const YAML::Node &node)
    {
        std::vector<std::string> list;
        for (const YAML::Node &item : node)
            list.push_back(item.Scalar());
        return list;
    }

    static std::string flow(const YAML::Node &node)
    {
        YAML::Emitter out;
        out.SetMapFormat(YAML::Flow);
        out.SetSeqFormat(YAML::Flow);
        out << node;
        return out.c_str();
    }

    std::vector<std::string> &m_problems;
};

} // namespace

bool TypeLayout::isOneOf() const
{
    const auto placesIt = [](const FieldPlace &place) { return place.path == NodePath{"$alternative"}; };
    return !alternatives.empty() && std::none_of(groups.begin(), groups.end(), [&](const GroupLayout &group) {
        return std::any_of(group.fields.begin(), group.fields.end(), placesIt);
    });
}

const FormLayouts &FormLayouts::builtIn()
{
    static const FormLayouts layouts;
    return layouts;
}

FormLayouts::FormLayouts()
{
    QDirIterator files(QStringLiteral(":/forms"), {QStringLiteral("*.yaml")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        try {
            for (const auto &type : YAML::Load(file.readAll().toStdString())) {
                const std::string name = type.first.as<std::string>();
                if (!m_types.emplace(name, LayoutReader(m_problems).type(type.second)).second)
                    m_problems.push_back(name + " is laid out twice");
            }
        } catch (const YAML::Exception &error) {
            m_problems.push_back(file.fileName().toStdString() + ": " + error.what());
        }
    }
}

const TypeLayout *FormLayouts::find(std::string_view typeName) const
{
    const auto found = m_types.find(typeName);
    return found == m_types.end() ? nullptr : &found->second;
}

} // namespace slipway
