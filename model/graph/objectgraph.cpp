// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/objectgraph.h"

#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "schema/schemastore.h"

#include <algorithm>
#include <array>

namespace slipway
{

std::string graphKey(const ObjectId &id)
{
    const std::string ns = effectiveNamespace(id);
    std::string key = id.kind;
    if (!id.group().empty())
        key.append(".").append(id.group());
    return key.append("/").append(ns).append("/").append(id.name);
}

Category categoryOf(const ObjectId &id)
{
    static const std::map<std::string_view, Category> kinds{
        {"Service", Category::Network},
        {"Ingress", Category::Network},
        {"IngressClass", Category::Network},
        {"NetworkPolicy", Category::Network},
        {"Endpoints", Category::Network},
        {"EndpointSlice", Category::Network},
        {"IPAddress", Category::Network},
        {"ServiceCIDR", Category::Network},
        {"Gateway", Category::Network},
        {"HTTPRoute", Category::Network},
        {"VirtualService", Category::Network},
        {"ConfigMap", Category::Configuration},
        {"Secret", Category::Configuration},
        {"PersistentVolume", Category::Storage},
        {"PersistentVolumeClaim", Category::Storage},
        {"StorageClass", Category::Storage},
        {"VolumeAttachment", Category::Storage},
        {"VolumeAttributesClass", Category::Storage},
        {"CSIDriver", Category::Storage},
        {"CSINode", Category::Storage},
        {"CSIStorageCapacity", Category::Storage},
        {"HorizontalPodAutoscaler", Category::Policy},
        {"VerticalPodAutoscaler", Category::Policy},
        {"PodDisruptionBudget", Category::Policy},
        {"LimitRange", Category::Policy},
        {"ResourceQuota", Category::Policy},
        {"PriorityClass", Category::Policy},
        {"ServiceAccount", Category::Access},
        {"Role", Category::Access},
        {"ClusterRole", Category::Access},
        {"RoleBinding", Category::Access},
        {"ClusterRoleBinding", Category::Access},
        {"CertificateSigningRequest", Category::Access},
    };
    if (id.apiVersion.empty()) {
        const std::vector<KindInfo> &builtIn = SchemaStore::builtIn().kinds();
        const auto known =
            std::find_if(builtIn.begin(), builtIn.end(), [&](const auto &k) { return k.kind == id.kind; });
        if (known != builtIn.end())
            return categoryOf({.apiVersion = known->apiVersion, .kind = id.kind});
    }
    if (podTemplatePath(id))
        return Category::Workload;
    const auto found = kinds.find(id.kind);
    return found == kinds.end() ? Category::Other : found->second;
}

const char *relationId(Relation relation)
{
    static constexpr std::array<const char *, 20> names{
        "selects", "routes",   "class",   "tls",     "env",   "env-from", "mounts", "claims",   "binds", "provisions",
        "scales",  "protects", "filters", "runs-as", "pulls", "governs",  "grants", "includes", "owner", "calls"};
    return names[static_cast<std::size_t>(relation)];
}

bool flowsBackwards(Relation relation)
{
    return relation == Relation::Governs || relation == Relation::Includes || relation == Relation::Owner;
}

bool sitsAbove(Relation relation)
{
    return relation == Relation::Scales || relation == Relation::Protects || relation == Relation::Filters;
}

bool isNamespaced(const ObjectId &id)
{
    if (const KindInfo *info = SchemaStore::builtIn().kind(id))
        return info->namespaced;
    for (const KindInfo &info : SchemaStore::builtIn().kinds())
        if (info.kind == id.kind && ObjectId{info.apiVersion, {}, {}, {}}.group() == id.group())
            return info.namespaced;
    return !id.ns.empty();
}

std::string effectiveNamespace(const ObjectId &id)
{
    static thread_local std::map<std::string, bool, std::less<>> known;
    auto found = known.find(id.apiVersion + ' ' + id.kind);
    if (found == known.end() && id.ns.empty())
        found = known.emplace(id.apiVersion + ' ' + id.kind, isNamespaced(id)).first;
    const bool namespaced = found == known.end() ? isNamespaced(id) : found->second;
    return !namespaced ? std::string() : id.ns.empty() ? std::string(DefaultNamespace) : id.ns;
}

int ObjectGraph::indexOf(std::string_view key) const
{
    const auto found = m_byKey.find(std::string(key));
    return found == m_byKey.end() ? -1 : found->second;
}

int ObjectGraph::indexOf(const ObjectRef &object) const
{
    int atPlace = -1;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const ObjectRef &ref = m_nodes[i].object;
        if (ref == object && !ref.isNull())
            return static_cast<int>(i);
        if (!ref.isNull() && ref.file == object.file && ref.document == object.document && ref.item == object.item)
            atPlace = static_cast<int>(i);
    }
    return atPlace;
}

std::string ObjectGraph::keyOf(const ObjectRef &object) const
{
    const int index = indexOf(object);
    return index < 0 ? std::string() : m_nodes[static_cast<std::size_t>(index)].key;
}

std::vector<int> ObjectGraph::edgesFrom(int node) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].from == node)
            found.push_back(static_cast<int>(i));
    return found;
}

std::vector<int> ObjectGraph::edgesTo(int node) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].to == node)
            found.push_back(static_cast<int>(i));
    return found;
}

} // namespace slipway
