// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"

#include "graph/podtemplate.h"
#include "schema/schemastore.h"

#include <QDir>
#include <QFileInfo>

namespace slipway
{

namespace
{

template <typename... Parts>
std::string joined(Parts... parts)
{
    std::string key;
    ((key.append(parts), key += '\n'), ...);
    return key;
}

const std::vector<const Object *> noObjects;

const std::vector<const Object *> &lookUp(const std::unordered_map<std::string, std::vector<const Object *>> &map,
                                          const std::string &key)
{
    const auto found = map.find(key);
    return found == map.end() ? noObjects : found->second;
}

/// By the habits of Kustomize: a folder of patches, a name that says so, or its own marker in the text.
bool looksLikePatch(const ManifestFile &file)
{
    const QFileInfo info(file.path());
    const QString name = info.completeBaseName().toLower();
    return info.dir().dirName() == QLatin1String("patches") || name == QLatin1String("patch") ||
           name.endsWith(QLatin1String("-patch")) || name.endsWith(QLatin1String("_patch")) ||
           file.text().find("$patch:") != std::string::npos;
}

bool isKustomize(const ObjectId &id)
{
    return id.group() == "kustomize.config.k8s.io";
}

} // namespace

NodeRef specOf(NodeRef root)
{
    const NodeRef spec = root["spec"];
    return spec ? spec : root["metadata"]["spec"];
}

std::string_view Facts::effectiveNamespace(const Object &object)
{
    return effectiveNamespace(object.id.ns);
}

Facts::Facts(const Workspace &workspace, const CheckSettings &settings) : m_workspace(workspace), m_settings(settings)
{
    const SchemaStore &schema = SchemaStore::builtIn();
    for (const Object &object : workspace.objects())
        if (isKustomize(object.id))
            addPatches(object);
    for (const auto &file : workspace.files())
        if (looksLikePatch(*file))
            m_patchFiles.insert(QDir::cleanPath(file->path()));
    m_pods.resize(workspace.objects().size());
    for (const Object &object : workspace.objects()) {
        if (!isJudged(object)) {
            addProvided(object);
            continue;
        }
        const bool custom = !schema.kind(object.id) && object.id.group().find('.') != std::string_view::npos;
        m_hasCustomKinds = m_hasCustomKinds || custom;
        if (custom)
            addProvided(object);
        m_byKind[object.id.kind].push_back(&object);
        m_byName[joined(object.id.kind, object.id.name)].push_back(&object);
        addPodTemplate(object);
    }
}

std::size_t Facts::indexOf(const Object &object) const
{
    return static_cast<std::size_t>(&object - m_workspace.objects().data());
}

void Facts::addPodTemplate(const Object &object)
{
    const std::optional<NodePath> path = podTemplatePath(object.id);
    if (!path)
        return;
    const bool isInSpec = !path->isEmpty() && keyOf((*path)[0]) == "spec";
    NodeRef node = object.root;
    for (const PathStep &step : *path)
        node = isInSpec && node == object.root ? specOf(node) : node[keyOf(step)];
    if (!node.isMapping())
        return;
    auto pod = std::make_unique<PodTemplate>();
    pod->node = node;
    pod->spec = path->isEmpty() ? specOf(node) : node["spec"];
    pod->labels = labelsOf(node["metadata"]["labels"]);
    for (NodeRef container : pod->spec["initContainers"])
        pod->containers.push_back(
            {container, container["name"].text(), true, container["restartPolicy"].value() == "Always"});
    for (NodeRef container : pod->spec["containers"])
        pod->containers.push_back({container, container["name"].text(), false, false});
    if (isWorkload(object.id)) {
        const std::string_view ns = effectiveNamespace(object);
        m_workloads[std::string(ns)].push_back(&object);
        for (const auto &[key, value] : pod->labels)
            m_byLabel[joined(ns, key, value)].push_back(&object);
    }
    m_pods[indexOf(object)] = std::move(pod);
}

void Facts::addProvided(const Object &object)
{
    // Kustomize's generators, and what operators' objects (Certificate, ExternalSecret, SealedSecret ...) usually make.
    const auto provide = [this](std::string_view kind, NodeRef name) {
        if (name)
            m_provided.insert(joined(kind, name.value()));
    };
    for (NodeRef generated : object.root["configMapGenerator"])
        provide("ConfigMap", generated["name"]);
    for (NodeRef generated : object.root["secretGenerator"])
        provide("Secret", generated["name"]);
    provide("Secret", object.root["metadata"]["name"]);
    provide("Secret", object.root["spec"]["secretName"]);
    provide("Secret", object.root["spec"]["target"]["name"]);
    provide("ConfigMap", object.root["spec"]["target"]["configMap"]["name"]);
    provide("Service", object.root["metadata"]["name"]);
}

void Facts::addPatches(const Object &kustomization)
{
    const QDir folder = QFileInfo(kustomization.file->path()).dir();
    const auto add = [&](NodeRef path) {
        if (!path.value().empty() && path.value().find('\n') == std::string_view::npos)
            m_patchFiles.insert(QDir::cleanPath(folder.filePath(QString::fromStdString(path.text()))));
    };
    for (NodeRef patch : kustomization.root["patches"])
        add(patch.isMapping() ? patch["path"] : patch);
    for (NodeRef patch : kustomization.root["patchesStrategicMerge"])
        add(patch);
    for (NodeRef patch : kustomization.root["patchesJson6902"])
        add(patch["path"]);
}

const PodTemplate *Facts::podTemplate(const Object &object) const
{
    return m_pods[indexOf(object)].get();
}

std::vector<const Object *> Facts::find(std::string_view kind, std::string_view ns, std::string_view name) const
{
    std::vector<const Object *> found;
    for (const Object *object : anywhere(kind, name))
        if (effectiveNamespace(*object) == effectiveNamespace(ns))
            found.push_back(object);
    return found;
}

const std::vector<const Object *> &Facts::anywhere(std::string_view kind, std::string_view name) const
{
    return lookUp(m_byName, joined(kind, name));
}

const std::vector<const Object *> &Facts::ofKind(std::string_view kind) const
{
    return lookUp(m_byKind, std::string(kind));
}

std::vector<std::string> Facts::names(std::string_view kind, std::string_view ns) const
{
    std::vector<std::string> names;
    for (const Object *object : ofKind(kind))
        if (effectiveNamespace(*object) == effectiveNamespace(ns) && !object->id.name.empty())
            names.push_back(object->id.name);
    return names;
}

std::vector<const Object *> Facts::selected(std::string_view ns, const Labels &labels) const
{
    // The rarest label leaves the fewest candidates.
    const std::vector<const Object *> *candidates = nullptr;
    for (const auto &[key, value] : labels) {
        const auto &carriers = lookUp(m_byLabel, joined(effectiveNamespace(ns), key, value));
        if (!candidates || carriers.size() < candidates->size())
            candidates = &carriers;
    }
    std::vector<const Object *> found;
    if (!candidates)
        return found;
    const auto carries = [](const Labels &has, const std::pair<const std::string, std::string> &wanted) {
        const auto label = has.find(wanted.first);
        return label != has.end() && label->second == wanted.second;
    };
    for (const Object *candidate : *candidates) {
        bool all = true;
        for (const auto &wanted : labels)
            all = all && carries(podTemplate(*candidate)->labels, wanted);
        if (all)
            found.push_back(candidate);
    }
    return found;
}

const std::vector<const Object *> &Facts::workloads(std::string_view ns) const
{
    return lookUp(m_workloads, std::string(effectiveNamespace(ns)));
}

bool Facts::isProvided(std::string_view kind, std::string_view ns, std::string_view name) const
{
    if (m_provided.count(joined(kind, name)) > 0)
        return true;
    if (kind == "ConfigMap")
        return name == "kube-root-ca.crt";
    if (kind == "ServiceAccount")
        return name == "default";
    return kind == "Service" && name == "kubernetes" && effectiveNamespace(ns) == "default";
}

bool Facts::isJudged(const Object &object) const
{
    return !isKustomize(object.id) &&
           (m_patchFiles.empty() || m_patchFiles.count(QDir::cleanPath(object.file->path())) == 0);
}

} // namespace slipway
