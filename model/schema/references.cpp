// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/references.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace slipway
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::References", text);
}

/// Which fields name objects of which kind: (structure, field) -> kind. An empty kind is read from the `kind` beside
/// it.
struct ObjectRule {
    std::string_view type;
    std::string_view field;
    std::string_view kind;
};
constexpr ObjectRule objectRules[] = {
    {"core.v1.ConfigMapKeySelector", "name", "ConfigMap"},
    {"core.v1.ConfigMapEnvSource", "name", "ConfigMap"},
    {"core.v1.ConfigMapVolumeSource", "name", "ConfigMap"},
    {"core.v1.ConfigMapProjection", "name", "ConfigMap"},
    {"core.v1.SecretKeySelector", "name", "Secret"},
    {"core.v1.SecretEnvSource", "name", "Secret"},
    {"core.v1.SecretVolumeSource", "secretName", "Secret"},
    {"core.v1.SecretProjection", "name", "Secret"},
    {"core.v1.LocalObjectReference", "name", "Secret"},
    {"core.v1.SecretReference", "name", "Secret"},
    {"networking.v1.IngressTLS", "secretName", "Secret"},
    {"core.v1.PersistentVolumeClaimVolumeSource", "claimName", "PersistentVolumeClaim"},
    {"core.v1.PersistentVolumeClaimSpec", "volumeName", "PersistentVolume"},
    {"core.v1.PersistentVolumeClaimSpec", "storageClassName", "StorageClass"},
    {"core.v1.PersistentVolumeSpec", "storageClassName", "StorageClass"},
    {"core.v1.PodSpec", "serviceAccountName", "ServiceAccount"},
    {"core.v1.PodSpec", "priorityClassName", "PriorityClass"},
    {"core.v1.PodSpec", "runtimeClassName", "RuntimeClass"},
    {"networking.v1.IngressServiceBackend", "name", "Service"},
    {"networking.v1.IngressSpec", "ingressClassName", "IngressClass"},
    {"apps.v1.StatefulSetSpec", "serviceName", "Service"},
    {"autoscaling.v1.CrossVersionObjectReference", "name", ""},
    {"autoscaling.v2.CrossVersionObjectReference", "name", ""},
    {"core.v1.TypedLocalObjectReference", "name", ""},
    {"rbac.v1.RoleRef", "name", ""},
    {"rbac.v1.Subject", "name", ""},
};

/// Which fields name a key of a ConfigMap or Secret, and which key holds that object's name, how many mappings up.
struct DataKeyRule {
    std::string_view type; ///< of the structure that names the object
    std::string_view kind;
    std::string_view nameField;
};
constexpr DataKeyRule dataKeyRules[] = {
    {"core.v1.ConfigMapKeySelector", "ConfigMap", "name"},  {"core.v1.SecretKeySelector", "Secret", "name"},
    {"core.v1.ConfigMapVolumeSource", "ConfigMap", "name"}, {"core.v1.ConfigMapProjection", "ConfigMap", "name"},
    {"core.v1.SecretVolumeSource", "Secret", "secretName"}, {"core.v1.SecretProjection", "Secret", "name"},
};

std::string_view effectiveNamespace(const ObjectId &id)
{
    return id.ns.empty() ? std::string_view("default") : std::string_view(id.ns);
}

/// Whether a Service sends requests to the pods that an object is or makes. Works on the nodes, because it is asked
/// about every object for a key.
bool isSelected(const DocumentObject &object, const Object &service)
{
    if (effectiveNamespace(object.id) != effectiveNamespace(service.id))
        return false;
    const NodeRef pod = object.id.kind == "Pod" ? object.root : object.root["spec"]["template"];
    const NodeRef labels = pod["metadata"]["labels"];
    if (!labels)
        return false;
    for (const NodeRef wanted : service.root["spec"]["selector"])
        if (labels[wanted.keyText()].value() != wanted.value())
            return false;
    return true;
}

/// Collects what a field may name.
class Targets
{
public:
    Targets(const TextPlace &place, const ObjectTextPlace &inObject, const Workspace &workspace, const Object *self,
            const NameFilter &isWanted)
        : m_place(place), m_at(inObject), m_workspace(workspace), m_self(self), m_isWanted(isWanted)
    {
    }
    std::vector<ReferenceTarget> collect();

private:
    template <typename Wanted, typename Use>
    void eachObject(Wanted &&wanted, Use &&use) const;
    template <typename Use>
    void eachObject(std::string_view kind, std::string_view name, Use &&use) const;
    void add(const Object &object, const NodePath &path, std::string name, QString what);
    void addObjects(std::string_view kind);
    void addDataKeys(const DataKeyRule &rule, std::size_t levelsUp);
    void addContainerPorts(const Object &object, const NodePath &podSpec, bool numbers);
    void addServicePorts(const std::string &service, bool numbers);
    void addVolumes();
    void addPodPorts();
    void addTargetPorts();
    NodePath podSpecPath() const;

    const TextPlace &m_place;
    const ObjectTextPlace &m_at;
    const Workspace &m_workspace;
    const Object *m_self;
    const NameFilter &m_isWanted;
    std::vector<ReferenceTarget> m_found;
    std::set<std::pair<std::string, QString>> m_known; ///< name and what it is
};

/// Not over Workspace::objects(): that makes a list of all, which the next key makes old.
template <typename Wanted, typename Use>
void Targets::eachObject(Wanted &&wanted, Use &&use) const
{
    for (const auto &file : m_workspace.files()) {
        const FileText &text = file->content();
        for (std::size_t document = 0; document < text.partCount() && !file->isSettings(); ++document) {
            const std::vector<DocumentObject> &there = text.part(document)->document()->objects();
            if (std::none_of(there.begin(), there.end(), wanted))
                continue;
            for (const Object &object : file->objects(document))
                if (wanted(DocumentObject{object.id, object.root, object.item}))
                    use(object);
        }
    }
}

template <typename Use>
void Targets::eachObject(std::string_view kind, std::string_view name, Use &&use) const
{
    eachObject(
        [&](const DocumentObject &object) {
            return object.id.kind == kind && (name.empty() || object.id.name == name);
        },
        use);
}

void Targets::add(const Object &object, const NodePath &path, std::string name, QString what)
{
    if (name.empty() || !m_isWanted(name))
        return;
    const NodeRef node = object.root.find(path);
    if (!node || !m_known.emplace(name, what).second)
        return;
    m_found.push_back({std::move(name), std::move(what), object.ref(), path, object.place(node.keyRange())});
}

void Targets::addObjects(std::string_view kind)
{
    const NodePath path{std::string("metadata"), std::string("name")};
    const QString what = QString::fromUtf8(kind);
    eachObject([&](const DocumentObject &object) { return object.id.kind == kind && m_isWanted(object.id.name); },
               [&](const Object &object) { add(object, path, object.id.name, what); });
}

void Targets::addDataKeys(const DataKeyRule &rule, std::size_t levelsUp)
{
    const std::string name = m_place.valueOf(rule.nameField, levelsUp);
    if (name.empty())
        return;
    eachObject(rule.kind, name, [&](const Object &object) {
        for (const char *section : {"data", "stringData", "binaryData"})
            for (NodeRef entry : object.root[section])
                if (entry.key())
                    add(object, {std::string(section), std::string(entry.keyText())}, std::string(entry.keyText()),
                        tr("key of %1").arg(QString::fromUtf8(name)));
    });
}

void Targets::addContainerPorts(const Object &object, const NodePath &podSpec, bool numbers)
{
    for (const char *list : {"containers", "initContainers"}) {
        std::size_t container = 0;
        for (NodeRef item : object.root.find(podSpec)[list]) {
            std::size_t index = 0;
            for (NodeRef port : item["ports"]) {
                const NodePath path = podSpec / NodePath{std::string(list), container, std::string("ports"), index++};
                const QString number = QString::fromUtf8(port["containerPort"].value());
                if (port["name"])
                    add(object, path, port["name"].text(), tr("port %1 of %2").arg(number, object.id.display()));
                if (numbers)
                    add(object, path, number.toStdString(), tr("port of %1").arg(object.id.display()));
            }
            ++container;
        }
    }
}

void Targets::addServicePorts(const std::string &service, bool numbers)
{
    eachObject("Service", service, [&](const Object &object) {
        std::size_t index = 0;
        for (NodeRef port : object.root["spec"]["ports"]) {
            const NodePath path{std::string("spec"), std::string("ports"), index++};
            const std::string name = numbers ? port["port"].text() : port["name"].text();
            const QString number = QString::fromUtf8(port["port"].value());
            add(object, path, name,
                numbers ? tr("port of %1").arg(object.id.display())
                        : tr("port %1 of %2").arg(number, object.id.display()));
        }
    });
}

NodePath Targets::podSpecPath() const
{
    for (std::size_t steps = m_at.path.size(); steps > 0; --steps)
        if (const TypeInfo *type = typeBelow(*m_at.type(), m_at.path.first(steps));
            type && type->name == "core.v1.PodSpec")
            return m_at.path.first(steps);
    return {};
}

void Targets::addVolumes()
{
    const NodePath podSpec = podSpecPath();
    if (!m_self || podSpec.isEmpty())
        return;
    std::size_t index = 0;
    for (NodeRef volume : m_self->root.find(podSpec)["volumes"])
        add(*m_self, podSpec / NodePath{std::string("volumes"), index++, std::string("name")}, volume["name"].text(),
            tr("volume of this pod"));
    for (NodeRef claim : m_self->root["spec"]["volumeClaimTemplates"])
        add(*m_self, claim["metadata"]["name"].path(), claim["metadata"]["name"].text(),
            tr("claim made from a template"));
}

void Targets::addPodPorts()
{
    if (m_self)
        addContainerPorts(*m_self, podSpecPath(), true);
}

/// Of what the Service selects; where that is nothing yet, of all, as far as a list can be looked through.
void Targets::addTargetPorts()
{
    constexpr std::size_t MostWorkloads = 200;
    const NodePath inTemplate{std::string("spec"), std::string("template"), std::string("spec")};
    const auto hasTemplate = [](NodeRef root) { return bool(root["spec"]["template"]["spec"]); };
    const auto addPorts = [&](const Object &object) {
        addContainerPorts(object, hasTemplate(object.root) ? inTemplate : NodePath{std::string("spec")}, true);
    };
    std::size_t count = 0;
    if (m_self && m_self->root["spec"]["selector"].size() > 0)
        eachObject([&](const DocumentObject &object) { return isSelected(object, *m_self); },
                   [&](const Object &object) {
                       addPorts(object);
                       ++count;
                   });
    if (count > 0)
        return;
    eachObject(
        [&](const DocumentObject &object) {
            return count < MostWorkloads && (object.id.kind == "Pod" || hasTemplate(object.root));
        },
        [&](const Object &object) {
            addPorts(object);
            ++count;
        });
}

std::vector<ReferenceTarget> Targets::collect()
{
    if (!m_at.type() || m_at.path.isEmpty())
        return {};
    const std::string field(keyOf(m_at.path.last()));
    const TypeInfo *owner = typeBelow(*m_at.type(), m_at.path.parent());
    if (!owner || field.empty())
        return {};
    for (const ObjectRule &rule : objectRules)
        if (rule.type == owner->name && rule.field == field)
            addObjects(rule.kind.empty() ? std::string_view(m_place.valueOf("kind")) : rule.kind);
    if (field == "key" && owner->name == "core.v1.KeyToPath" && m_at.path.size() > 3) {
        const TypeInfo *source = typeBelow(*m_at.type(), m_at.path.first(m_at.path.size() - 3));
        for (const DataKeyRule &rule : dataKeyRules)
            if (source && rule.type == source->name)
                addDataKeys(rule, 1);
    } else if (field == "key") {
        for (const DataKeyRule &rule : dataKeyRules)
            if (rule.type == owner->name)
                addDataKeys(rule, 0);
    }
    if (owner->name == "networking.v1.ServiceBackendPort")
        addServicePorts(m_place.valueOf("name", 1), field == "number");
    else if ((owner->name == "core.v1.VolumeMount" || owner->name == "core.v1.VolumeDevice") && field == "name")
        addVolumes();
    else if ((owner->name == "core.v1.HTTPGetAction" || owner->name == "core.v1.TCPSocketAction") && field == "port")
        addPodPorts();
    else if (owner->name == "core.v1.ServicePort" && field == "targetPort")
        addTargetPorts();
    return std::move(m_found);
}

std::string anchorName(std::string_view text, std::size_t offset)
{
    const std::size_t start = text.find_last_of(" \t\n[{,", offset == 0 ? 0 : offset - 1) + 1;
    if (start >= text.size() || text[start] != '*')
        return {};
    return std::string(text.substr(start + 1, text.find_first_of(" \t\r\n,]}", start) - start - 1));
}

} // namespace

std::vector<ReferenceTarget> referenceTargets(const TextPlace &place, const ObjectTextPlace &inObject,
                                              const Workspace &workspace, const Object *self,
                                              const NameFilter &isWanted)
{
    if (place.slot == TextPlace::Slot::None)
        return {};
    return Targets(place, inObject, workspace, self, isWanted).collect();
}

std::vector<ReferenceTarget> definitionsOf(std::string_view text, FileId file, std::size_t offset,
                                           const Workspace &workspace, const SchemaStore &schema)
{
    const Object *self = workspace.objectAt(file, offset);
    if (const std::string anchor = anchorName(text, offset); !anchor.empty() && self) {
        const SyntaxTree &tree = *self->root.tree();
        for (std::size_t id = 0; id < tree.nodeCount(); ++id) {
            const NodeRef node = tree.ref(static_cast<NodeId>(id));
            if (node.node().anchor == anchor)
                return {{anchor, tr("anchor"), self->ref(), {}, self->place(node.range())}};
        }
    }
    const TextPlace place = placeInText(text, offset);
    if (place.slot != TextPlace::Slot::Value)
        return {};
    const std::string name(text.substr(place.word.start, place.word.size()));
    return referenceTargets(place, objectTextPlace(place, schema), workspace, self,
                            [&](std::string_view target) { return target == name; });
}

} // namespace slipway
