// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/knownkinds.h"

#include "schema/didyoumean.h"
#include "schema/schemastore.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <set>

namespace slipway
{

namespace
{

constexpr std::array<RemovedVersion, 40> Removed{{
    {"extensions/v1beta1", "Deployment", "1.16", "apps/v1", "1.9"},
    {"extensions/v1beta1", "DaemonSet", "1.16", "apps/v1", "1.9"},
    {"extensions/v1beta1", "ReplicaSet", "1.16", "apps/v1", "1.9"},
    {"extensions/v1beta1", "NetworkPolicy", "1.16", "networking.k8s.io/v1", "1.8"},
    {"extensions/v1beta1", "PodSecurityPolicy", "1.16", "", ""},
    {"extensions/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1", "1.19"},
    {"apps/v1beta1", "Deployment", "1.16", "apps/v1", "1.9"},
    {"apps/v1beta1", "StatefulSet", "1.16", "apps/v1", "1.9"},
    {"apps/v1beta2", "Deployment", "1.16", "apps/v1", "1.9"},
    {"apps/v1beta2", "StatefulSet", "1.16", "apps/v1", "1.9"},
    {"apps/v1beta2", "DaemonSet", "1.16", "apps/v1", "1.9"},
    {"apps/v1beta2", "ReplicaSet", "1.16", "apps/v1", "1.9"},
    {"networking.k8s.io/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1", "1.19"},
    {"networking.k8s.io/v1beta1", "IngressClass", "1.22", "networking.k8s.io/v1", "1.19"},
    {"rbac.authorization.k8s.io/v1beta1", "Role", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1beta1", "RoleBinding", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1beta1", "ClusterRole", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1beta1", "ClusterRoleBinding", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1alpha1", "Role", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1alpha1", "RoleBinding", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1alpha1", "ClusterRole", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"rbac.authorization.k8s.io/v1alpha1", "ClusterRoleBinding", "1.22", "rbac.authorization.k8s.io/v1", "1.8"},
    {"storage.k8s.io/v1beta1", "StorageClass", "1.22", "storage.k8s.io/v1", "1.6"},
    {"storage.k8s.io/v1beta1", "CSIDriver", "1.22", "storage.k8s.io/v1", "1.18"},
    {"storage.k8s.io/v1beta1", "VolumeAttachment", "1.22", "storage.k8s.io/v1", "1.13"},
    {"scheduling.k8s.io/v1beta1", "PriorityClass", "1.22", "scheduling.k8s.io/v1", "1.14"},
    {"apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "1.22", "apiextensions.k8s.io/v1", "1.16"},
    {"apiregistration.k8s.io/v1beta1", "APIService", "1.22", "apiregistration.k8s.io/v1", "1.10"},
    {"admissionregistration.k8s.io/v1beta1", "ValidatingWebhookConfiguration", "1.22",
     "admissionregistration.k8s.io/v1", "1.16"},
    {"admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration", "1.22", "admissionregistration.k8s.io/v1",
     "1.16"},
    {"certificates.k8s.io/v1beta1", "CertificateSigningRequest", "1.22", "certificates.k8s.io/v1", "1.19"},
    {"coordination.k8s.io/v1beta1", "Lease", "1.22", "coordination.k8s.io/v1", "1.14"},
    {"batch/v1beta1", "CronJob", "1.25", "batch/v1", "1.21"},
    {"batch/v2alpha1", "CronJob", "1.21", "batch/v1", "1.21"},
    {"policy/v1beta1", "PodDisruptionBudget", "1.25", "policy/v1", "1.21"},
    {"policy/v1beta1", "PodSecurityPolicy", "1.25", "", ""},
    {"discovery.k8s.io/v1beta1", "EndpointSlice", "1.25", "discovery.k8s.io/v1", "1.21"},
    {"node.k8s.io/v1beta1", "RuntimeClass", "1.25", "node.k8s.io/v1", "1.20"},
    {"autoscaling/v2beta1", "HorizontalPodAutoscaler", "1.25", "autoscaling/v2", "1.23"},
    {"autoscaling/v2beta2", "HorizontalPodAutoscaler", "1.26", "autoscaling/v2", "1.23"},
}};

/// Groups that only Kubernetes itself fills.
bool isClosedGroup(std::string_view group)
{
    return group.empty() || group == "apps" || group == "batch" || group == "autoscaling" || group == "policy" ||
           group == "extensions";
}

/// Kinds that these groups serve although the field tables leave them out.
bool isServedWithoutTable(std::string_view kind)
{
    static constexpr std::array<std::string_view, 12> Kinds{"ComponentStatus", "Scale",         "Eviction",
                                                            "TokenRequest",    "Status",        "List",
                                                            "PodExecOptions",  "DeleteOptions", "SerializedReference",
                                                            "RangeAllocation", "Config",        "Preferences"};
    return std::find(Kinds.begin(), Kinds.end(), kind) != Kinds.end() ||
           (kind.size() > 4 && kind.substr(kind.size() - 4) == "List");
}

bool isBuiltInGroup(std::string_view group)
{
    static const std::set<std::string, std::less<>> groups = [] {
        std::set<std::string, std::less<>> all;
        for (const KindInfo &info : SchemaStore::builtIn().kinds())
            all.emplace(ObjectId{info.apiVersion, {}, {}, {}}.group());
        return all;
    }();
    return isClosedGroup(group) || groups.contains(group);
}

bool isEarlyVersion(std::string_view version)
{
    return version.find("alpha") != std::string_view::npos || version.find("beta") != std::string_view::npos;
}

} // namespace

std::optional<RemovedVersion> removedVersion(const ObjectId &id)
{
    for (const RemovedVersion &removed : Removed)
        if (removed.apiVersion == id.apiVersion && removed.kind == id.kind)
            return removed;
    return {};
}

std::optional<std::string_view> servedSince(const ObjectId &id)
{
    for (const RemovedVersion &removed : Removed)
        if (removed.use == id.apiVersion && removed.kind == id.kind)
            return removed.since;
    return {};
}

KindMatch matchKind(const ObjectId &id, const WorkspaceSchema &known)
{
    const SchemaStore &schema = SchemaStore::builtIn();
    if (known.store().kind(id) || id.kind.empty() || id.apiVersion.empty())
        return {};
    if (removedVersion(id))
        return {.fit = KindFit::Removed};
    if (const CustomDefinition *definition = known.definition(id.group(), id.kind)) {
        // A version without a schema is served as it is.
        if (std::count(definition->served.begin(), definition->served.end(), id.apiVersion) > 0)
            return {.fit = KindFit::Custom};
        return {.fit = KindFit::WrongVersion, .right = definition->served.back()};
    }
    // A group with a dot that is not one of the cluster's own belongs to somebody else.
    if (!isBuiltInGroup(id.group()) && id.group().find('.') != std::string_view::npos)
        return {.fit = KindFit::Custom};
    const KindInfo *sameKind = nullptr;
    std::vector<std::string> names;
    for (const KindInfo &info : schema.kinds()) {
        names.push_back(info.kind);
        // The tables list older versions of a group first.
        if (info.kind == id.kind)
            sameKind = &info;
    }
    if (sameKind) {
        const bool sameGroup = ObjectId{sameKind->apiVersion, {}, {}, {}}.group() == id.group();
        // "apps/" leaves the version to the address at which an object is created.
        if (sameGroup && id.version().empty())
            return {};
        if (sameGroup && isEarlyVersion(id.version()))
            return {.fit = KindFit::Custom};
        return {.fit = KindFit::WrongVersion, .right = sameKind->apiVersion};
    }
    if (isServedWithoutTable(id.kind))
        return {.fit = KindFit::Custom};
    for (const std::string &name : names)
        if (sameButForCase(name, id.kind))
            return {.fit = KindFit::Misspelt, .right = name, .onlyCaseDiffers = true};
    if (const auto close = didYouMean(id.kind, names); !close.empty() && id.kind.size() > 3)
        return {.fit = KindFit::Misspelt, .right = close.front()};
    // Tools have kinds of their own in groups without a dot ("builtin" of Kustomize); the cluster's look like "v1".
    const std::string_view version = id.version();
    const bool isVersion = version.size() > 1 && version[0] == 'v' && version[1] >= '0' && version[1] <= '9';
    const bool isServed = std::any_of(schema.kinds().begin(), schema.kinds().end(),
                                      [&](const KindInfo &info) { return info.apiVersion == id.apiVersion; });
    return {.fit = isServed || (isClosedGroup(id.group()) && isVersion) ? KindFit::NoSuchKind : KindFit::Custom};
}

/// Source: Interpret in apimachinery, pkg/runtime/serializer/json/meta.go.
const char *identityError(NodeRef written)
{
    const ScalarType type = scalarType(written);
    const bool isText = type != ScalarType::Bool && type != ScalarType::Int && type != ScalarType::Float;
    return isText ? "Decode" : "TypeMismatch";
}

} // namespace slipway
