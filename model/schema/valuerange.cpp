// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/valuerange.h"

#include <map>
#include <string>
#include <utility>

namespace slipway
{

namespace
{

constexpr ValueRange Port{1, 65535};
constexpr ValueRange PortOrNone{0, 65535};
constexpr ValueRange NotNegative{0, INT64_MAX};
constexpr ValueRange Positive{1, INT64_MAX};
constexpr ValueRange UserId{0, 2147483647};
constexpr ValueRange FileMode{0, 511};

using Key = std::pair<std::string_view, std::string_view>;

const std::map<Key, ValueRange> &ranges()
{
    static const std::map<Key, ValueRange> table{
        {{"core.v1.ContainerPort", "containerPort"}, Port},
        {{"core.v1.ContainerPort", "hostPort"}, PortOrNone},
        {{"core.v1.ServicePort", "port"}, Port},
        {{"core.v1.ServicePort", "targetPort"}, PortOrNone},
        {{"core.v1.HTTPGetAction", "port"}, Port},
        {{"core.v1.TCPSocketAction", "port"}, Port},
        {{"core.v1.GRPCAction", "port"}, Port},
        {{"networking.v1.NetworkPolicyPort", "port"}, Port},
        {{"networking.v1.NetworkPolicyPort", "endPort"}, Port},
        {{"networking.v1.ServiceBackendPort", "number"}, PortOrNone},
        {{"core.v1.Probe", "initialDelaySeconds"}, NotNegative},
        {{"core.v1.Probe", "timeoutSeconds"}, NotNegative},
        {{"core.v1.Probe", "periodSeconds"}, NotNegative},
        {{"core.v1.Probe", "successThreshold"}, NotNegative},
        {{"core.v1.Probe", "failureThreshold"}, NotNegative},
        {{"core.v1.Probe", "terminationGracePeriodSeconds"}, Positive},
        {{"core.v1.SleepAction", "seconds"}, NotNegative},
        {{"core.v1.PodSpec", "activeDeadlineSeconds"}, {1, 2147483647}},
        {{"core.v1.SecurityContext", "runAsUser"}, UserId},
        {{"core.v1.SecurityContext", "runAsGroup"}, UserId},
        {{"core.v1.PodSecurityContext", "runAsUser"}, UserId},
        {{"core.v1.PodSecurityContext", "runAsGroup"}, UserId},
        {{"core.v1.PodSecurityContext", "fsGroup"}, UserId},
        {{"core.v1.ConfigMapVolumeSource", "defaultMode"}, FileMode},
        {{"core.v1.SecretVolumeSource", "defaultMode"}, FileMode},
        {{"core.v1.ProjectedVolumeSource", "defaultMode"}, FileMode},
        {{"core.v1.DownwardAPIVolumeSource", "defaultMode"}, FileMode},
        {{"core.v1.KeyToPath", "mode"}, FileMode},
        {{"core.v1.DownwardAPIVolumeFile", "mode"}, FileMode},
        {{"core.v1.TopologySpreadConstraint", "maxSkew"}, Positive},
        {{"core.v1.TopologySpreadConstraint", "minDomains"}, Positive},
        {{"core.v1.PreferredSchedulingTerm", "weight"}, {1, 100}},
        {{"core.v1.WeightedPodAffinityTerm", "weight"}, {1, 100}},
        {{"core.v1.ClientIPConfig", "timeoutSeconds"}, {1, 86400}},
        {{"core.v1.ServiceSpec", "healthCheckNodePort"}, PortOrNone},
        {{"core.v1.ReplicationControllerSpec", "replicas"}, NotNegative},
        {{"core.v1.ReplicationControllerSpec", "minReadySeconds"}, NotNegative},
        {{"apps.v1.DeploymentSpec", "replicas"}, NotNegative},
        {{"apps.v1.DeploymentSpec", "minReadySeconds"}, NotNegative},
        {{"apps.v1.DeploymentSpec", "revisionHistoryLimit"}, NotNegative},
        {{"apps.v1.DeploymentSpec", "progressDeadlineSeconds"}, NotNegative},
        {{"apps.v1.RollingUpdateDeployment", "maxSurge"}, NotNegative},
        {{"apps.v1.RollingUpdateDeployment", "maxUnavailable"}, NotNegative},
        {{"apps.v1.ReplicaSetSpec", "replicas"}, NotNegative},
        {{"apps.v1.ReplicaSetSpec", "minReadySeconds"}, NotNegative},
        {{"apps.v1.StatefulSetSpec", "replicas"}, NotNegative},
        {{"apps.v1.StatefulSetSpec", "minReadySeconds"}, NotNegative},
        {{"apps.v1.StatefulSetOrdinals", "start"}, NotNegative},
        {{"apps.v1.RollingUpdateStatefulSetStrategy", "partition"}, NotNegative},
        {{"apps.v1.DaemonSetSpec", "minReadySeconds"}, NotNegative},
        {{"apps.v1.DaemonSetSpec", "revisionHistoryLimit"}, NotNegative},
        {{"apps.v1.RollingUpdateDaemonSet", "maxSurge"}, NotNegative},
        {{"apps.v1.RollingUpdateDaemonSet", "maxUnavailable"}, NotNegative},
        {{"batch.v1.JobSpec", "parallelism"}, NotNegative},
        {{"batch.v1.JobSpec", "completions"}, NotNegative},
        {{"batch.v1.JobSpec", "backoffLimit"}, NotNegative},
        {{"batch.v1.JobSpec", "activeDeadlineSeconds"}, NotNegative},
        {{"batch.v1.JobSpec", "ttlSecondsAfterFinished"}, NotNegative},
        {{"batch.v1.JobSpec", "backoffLimitPerIndex"}, NotNegative},
        {{"batch.v1.JobSpec", "maxFailedIndexes"}, NotNegative},
        {{"batch.v1.CronJobSpec", "startingDeadlineSeconds"}, NotNegative},
        {{"batch.v1.CronJobSpec", "successfulJobsHistoryLimit"}, NotNegative},
        {{"batch.v1.CronJobSpec", "failedJobsHistoryLimit"}, NotNegative},
        {{"autoscaling.v2.HorizontalPodAutoscalerSpec", "maxReplicas"}, Positive},
        {{"autoscaling.v2.HorizontalPodAutoscalerSpec", "minReplicas"}, NotNegative},
        {{"autoscaling.v2.MetricTarget", "averageUtilization"}, Positive},
        {{"policy.v1.PodDisruptionBudgetSpec", "minAvailable"}, NotNegative},
        {{"policy.v1.PodDisruptionBudgetSpec", "maxUnavailable"}, NotNegative},
    };
    return table;
}

} // namespace

std::optional<ValueRange> valueRange(std::string_view type, std::string_view field)
{
    const auto found = ranges().find({type, field});
    return found == ranges().end() ? std::optional<ValueRange>() : found->second;
}

} // namespace slipway
