// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/demandedfields.h"

#include <map>
#include <set>

namespace slipway
{

namespace
{

using Key = std::pair<std::string_view, std::string_view>;

/// Fields that the server demands although its field table does not say so.
const std::multimap<std::string_view, std::string_view> &alsoRequired()
{
    static const std::multimap<std::string_view, std::string_view> table{
        {"core.v1.Container", "image"},
        {"core.v1.Pod", "spec"},
        {"core.v1.PodTemplateSpec", "spec"},
        {"core.v1.PersistentVolume", "spec"},
        {"core.v1.PersistentVolumeClaim", "spec"},
        {"apps.v1.Deployment", "spec"},
        {"apps.v1.ReplicaSet", "spec"},
        {"apps.v1.StatefulSet", "spec"},
        {"apps.v1.DaemonSet", "spec"},
        {"batch.v1.Job", "spec"},
        {"networking.v1.IngressClass", "spec"},
        {"networking.v1.IngressClassSpec", "controller"},
        {"core.v1.PersistentVolumeClaimSpec", "accessModes"},
        {"core.v1.PersistentVolumeSpec", "accessModes"},
        {"core.v1.PersistentVolumeSpec", "capacity"},
        {"core.v1.ExecAction", "command"},
        {"apps.v1.ReplicaSetSpec", "template"},
    };
    return table;
}

/// Fields that the table calls required and the server does without.
const std::set<Key> &notRequired()
{
    static const std::set<Key> table{
        {"apps.v1.DaemonSetSpec", "selector"},
        {"core.v1.HTTPHeader", "value"},
        {"core.v1.Sysctl", "value"},
        {"core.v1.SleepAction", "seconds"},
        {"autoscaling.v2.HPAScalingPolicy", "value"},
        {"core.v1.PodCertificateProjection", "signerName"},
        {"core.v1.PodCertificateProjection", "keyType"},
        {"core.v1.ScaleIOVolumeSource", "secretRef"},
        {"core.v1.TypedLocalObjectReference", "kind"},
        {"core.v1.TypedLocalObjectReference", "name"},
        {"core.v1.TypedObjectReference", "kind"},
        {"core.v1.TypedObjectReference", "name"},
        {"meta.v1.OwnerReference", "apiVersion"},
        {"meta.v1.OwnerReference", "kind"},
        {"meta.v1.OwnerReference", "name"},
        {"meta.v1.OwnerReference", "uid"},
        {"batch.v1.PodFailurePolicy", "rules"},
        {"autoscaling.v2.HPAScalingPolicy", "periodSeconds"},
    };
    return table;
}

} // namespace

std::vector<std::string_view> demandedFields(const TypeInfo &type)
{
    std::vector<std::string_view> keys;
    for (const std::string &key : type.required)
        if (notRequired().count({type.name, key}) == 0)
            keys.push_back(key);
    const auto [first, last] = alsoRequired().equal_range(type.name);
    for (auto also = first; also != last; ++also)
        if (notRequired().count({type.name, also->second}) == 0)
            keys.push_back(also->second);
    return keys;
}

} // namespace slipway
