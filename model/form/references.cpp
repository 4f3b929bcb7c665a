// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/references.h"

#include <algorithm>

namespace slipway
{

namespace
{

class Candidates
{
public:
    Candidates(const Field &field, const Object &object, const Workspace &workspace)
        : m_field(field), m_object(object), m_workspace(workspace)
    {
    }

    std::vector<std::string> collect()
    {
        add();
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    void add()
    {
        switch (m_field.target) {
        case ReferenceKind::None:
            return;
        case ReferenceKind::ConfigMap:
            return addNames("ConfigMap");
        case ReferenceKind::Secret:
            return addNames("Secret");
        case ReferenceKind::PersistentVolumeClaim:
            return addNames("PersistentVolumeClaim");
        case ReferenceKind::PersistentVolume:
            return addNames("PersistentVolume", false);
        case ReferenceKind::Service:
            return addNames("Service");
        case ReferenceKind::ServiceAccount:
            return addNames("ServiceAccount");
        case ReferenceKind::StorageClass:
            return addNames("StorageClass", false);
        case ReferenceKind::IngressClass:
            return addNames("IngressClass", false);
        case ReferenceKind::PriorityClass:
            return addNames("PriorityClass", false);
        case ReferenceKind::Namespace:
            return addNamespaces();
        case ReferenceKind::ConfigMapKey:
            return addKeys("ConfigMap", {"data", "binaryData"});
        case ReferenceKind::SecretKey:
            return addKeys("Secret", {"data", "stringData"});
        case ReferenceKind::ServicePortName:
        case ReferenceKind::ServicePortNumber:
            return addServicePorts();
        case ReferenceKind::ContainerPort:
            return addContainerPorts();
        case ReferenceKind::SelectedPort:
            return addSelectedPorts();
        case ReferenceKind::Volume:
            return addVolumes();
        case ReferenceKind::Workload:
            return addNames(m_object.root.find(m_field.path.parent() / "kind").text());
        }
    }

    bool sameNamespace(const Object &other) const
    {
        const auto named = [](const std::string &ns) { return ns.empty() ? std::string("default") : ns; };
        return named(other.id.ns) == named(m_object.id.ns);
    }

    template <class Use>
    void forEach(std::string_view kind, bool namespaced, const Use &use) const
    {
        for (const Object &object : m_workspace.objects())
            if (object.id.kind == kind && (!namespaced || sameNamespace(object)))
                use(object);
    }

    void addNames(const std::string &kind, bool namespaced = true)
    {
        forEach(kind, namespaced, [&](const Object &object) { put(object.id.name); });
    }

    void addNamespaces()
    {
        addNames("Namespace", false);
        for (const Object &object : m_workspace.objects())
            put(object.id.ns);
    }

    void addKeys(std::string_view kind, std::initializer_list<std::string_view> maps)
    {
        const std::string name = m_object.root.find(m_field.path.parent() / "name").text();
        forEach(kind, true, [&](const Object &object) {
            if (object.id.name != name)
                return;
            for (const std::string_view map : maps)
                for (const NodeRef entry : object.root[map])
                    put(std::string(entry.keyText()));
        });
    }

    void addServicePorts()
    {
        // service.port.number and service.port.name: the Service's name stands two steps above.
        const std::string name = m_object.root.find(m_field.path.parent().parent() / "name").text();
        const char *key = m_field.target == ReferenceKind::ServicePortName ? "name" : "port";
        forEach("Service", true, [&](const Object &object) {
            if (object.id.name == name)
                for (const NodeRef port : object.root["spec"]["ports"])
                    put(port[key].text());
        });
    }

    void addContainerPorts()
    {
        for (std::size_t depth = m_field.path.size(); depth > 0; --depth)
            if (const NodeRef ports = m_object.root.find(m_field.path.first(depth))["ports"]; ports.isSequence())
                return addPortsOf(ports);
    }

    void addPortsOf(NodeRef ports)
    {
        for (const NodeRef port : ports) {
            put(port["name"].text());
            put(port["containerPort"].text());
        }
    }

    void addSelectedPorts()
    {
        const NodeRef selector = m_object.root["spec"]["selector"];
        for (const Object &object : m_workspace.objects()) {
            if (!sameNamespace(object) || selector.size() == 0)
                continue;
            const NodeRef pod = object.id.kind == "Pod" ? object.root : object.root["spec"]["template"];
            const NodeRef labels = pod["metadata"]["labels"];
            bool selected = true;
            for (const NodeRef label : selector)
                selected = selected && labels[label.keyText()].value() == label.value();
            if (selected)
                for (const NodeRef container : pod["spec"]["containers"])
                    addPortsOf(container["ports"]);
        }
    }

    void addVolumes()
    {
        for (std::size_t depth = m_field.path.size(); depth > 0; --depth) {
            const NodeRef around = m_object.root.find(m_field.path.first(depth));
            if (!around["containers"])
                continue;
            for (const NodeRef volume : around["volumes"])
                put(volume["name"].text());
        }
        for (const NodeRef claim : m_object.root["spec"]["volumeClaimTemplates"])
            put(claim["metadata"]["name"].text());
    }

    void put(std::string text)
    {
        if (!text.empty())
            m_found.push_back(std::move(text));
    }

    const Field &m_field;
    const Object &m_object;
    const Workspace &m_workspace;
    std::vector<std::string> m_found;
};

} // namespace

std::vector<std::string> referenceCandidates(const Field &field, const Object &object, const Workspace &workspace)
{
    return Candidates(field, object, workspace).collect();
}

} // namespace slipway
