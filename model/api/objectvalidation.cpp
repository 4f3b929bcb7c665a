// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/objectvalidation.h"

#include "api/kinds.h"
#include "api/metadata.h"
#include "api/pod.h"

#include <map>

namespace slipway
{

namespace
{

/// What is checked of a kind besides its metadata. `complete` once nothing of the kind is left to other rules.
struct KindCheck {
    void (*check)(ApiRun &run) = nullptr;
    bool complete = false;
};

void checkPodTemplateObject(ApiRun &run)
{
    checkPodTemplate(run.object()["template"]);
}

using KindName = std::pair<std::string_view, std::string_view>;

const KindCheck *checkOf(const KindInfo &kind)
{
    static const std::map<KindName, KindCheck> checks{
        {{"v1", "Pod"}, {checkPod, true}},
        {{"v1", "ConfigMap"}, {checkConfigMap, true}},
        {{"v1", "Secret"}, {checkSecret, true}},
        {{"v1", "Service"}, {checkService, true}},
        {{"v1", "ServiceAccount"}, {checkServiceAccount, true}},
        {{"v1", "Namespace"}, {checkNamespace, true}},
        {{"v1", "PersistentVolume"}, {checkPersistentVolume, true}},
        {{"v1", "PersistentVolumeClaim"}, {checkPersistentVolumeClaim, true}},
        {{"v1", "PodTemplate"}, {checkPodTemplateObject, true}},
        {{"v1", "ReplicationController"}, {checkReplicationController, true}},
        {{"apps/v1", "Deployment"}, {checkDeployment, true}},
        {{"apps/v1", "ReplicaSet"}, {checkReplicaSet, true}},
        {{"apps/v1", "StatefulSet"}, {checkStatefulSet, true}},
        {{"apps/v1", "DaemonSet"}, {checkDaemonSet, true}},
        {{"batch/v1", "Job"}, {checkJob, true}},
        {{"batch/v1", "CronJob"}, {checkCronJob, true}},
        {{"networking.k8s.io/v1", "Ingress"}, {checkIngress, true}},
        {{"networking.k8s.io/v1", "IngressClass"}, {checkIngressClass, true}},
        {{"networking.k8s.io/v1", "NetworkPolicy"}, {checkNetworkPolicy, true}},
        {{"storage.k8s.io/v1", "StorageClass"}, {checkStorageClass, true}},
        {{"autoscaling/v2", "HorizontalPodAutoscaler"}, {checkHorizontalPodAutoscaler, true}},
        {{"autoscaling/v1", "HorizontalPodAutoscaler"}, {checkOldHorizontalPodAutoscaler, true}},
        {{"policy/v1", "PodDisruptionBudget"}, {checkPodDisruptionBudget, true}},
    };
    const auto found = checks.find({kind.apiVersion, kind.kind});
    return found == checks.end() ? nullptr : &found->second;
}

} // namespace

std::vector<ApiError> validateObject(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema,
                                     const Cluster &cluster)
{
    ApiRun run(root, kind, schema, cluster);
    checkObjectMeta(run);
    if (const KindCheck *own = checkOf(kind))
        own->check(run);
    return run.take();
}

std::vector<ApiError> validateCustomObject(NodeRef root)
{
    static const KindInfo custom{};
    static const std::vector<SchemaProblem> nothingKnown;
    ApiRun run(root, custom, nothingKnown);
    const Field meta = run.object()["metadata"];
    checkLabels(meta["labels"]);
    checkAnnotations(meta["annotations"]);
    return run.take();
}

bool isFullyValidated(const KindInfo &kind)
{
    const KindCheck *own = checkOf(kind);
    return own && own->complete;
}

} // namespace slipway
