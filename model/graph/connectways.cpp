// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/connect.h"
#include "graph/podtemplate.h"
#include "graph/relations.h"

namespace slipway
{

namespace
{

using How = ConnectWay::How;

bool is(const Object &object, std::string_view kind, std::string_view group = {})
{
    return object.id.kind == kind && object.id.group() == group;
}

bool isScalable(const ObjectId &id)
{
    return id.kind == "Deployment" || id.kind == "StatefulSet" || id.kind == "ReplicaSet" ||
           id.kind == "ReplicationController";
}

std::vector<std::string> keysOf(const Object &store)
{
    std::vector<std::string> keys;
    for (const char *map : {"data", "stringData"})
        for (NodeRef value : store.root[map])
            keys.emplace_back(value.keyText());
    return keys;
}

std::vector<ConnectWay> waysFrom(const Object &from, const Object &to)
{
    std::vector<ConnectWay> ways;
    const auto add = [&](How how, const QString &text, std::string key = {}) {
        ways.push_back({how, std::move(key), text, false});
    };
    const QString target = to.id.display();
    const bool service = is(from, "Service");
    if (isWorkload(to.id) &&
        (service || is(from, "PodDisruptionBudget", "policy") || is(from, "NetworkPolicy", "networking.k8s.io")))
        add(How::Select, GraphWords::tr("Select the pods of %1").arg(target));
    if (is(from, "Ingress", "networking.k8s.io") && is(to, "Service"))
        add(How::Route, GraphWords::tr("Route requests to %1").arg(target));
    if (is(from, "Ingress", "networking.k8s.io") && is(to, "Secret"))
        add(How::Tls, GraphWords::tr("Use %1 as certificate").arg(target));
    if (is(from, "HorizontalPodAutoscaler", "autoscaling") && isScalable(to.id))
        add(How::Scale, GraphWords::tr("Scale %1").arg(target));
    if (is(from, "PersistentVolumeClaim") && is(to, "PersistentVolume"))
        add(How::Bind, GraphWords::tr("Claim %1").arg(target));
    if (is(from, "PersistentVolumeClaim") && is(to, "StorageClass", "storage.k8s.io"))
        add(How::Provision, GraphWords::tr("Take storage of class %1").arg(QString::fromUtf8(to.id.name)));
    if (from.id.kind == "RoleBinding" || from.id.kind == "ClusterRoleBinding") {
        if (to.id.kind == "ClusterRole" || (to.id.kind == "Role" && from.id.kind == "RoleBinding"))
            add(How::Grant, GraphWords::tr("Grant %1").arg(target));
        if (is(to, "ServiceAccount"))
            add(How::Include, GraphWords::tr("Give it to %1").arg(target));
    }
    if (!podSpecPath(from.id))
        return ways;
    if (is(to, "ConfigMap") || is(to, "Secret")) {
        add(How::EnvFrom, GraphWords::tr("All keys as environment variables"));
        for (const std::string &key : keysOf(to))
            add(How::EnvKey, GraphWords::tr("Key %1 as an environment variable").arg(QString::fromUtf8(key)), key);
        add(How::Volume, GraphWords::tr("As files in a volume"));
    } else if (is(to, "PersistentVolumeClaim")) {
        add(How::Volume, GraphWords::tr("Mount %1").arg(target));
    } else if (is(to, "ServiceAccount")) {
        add(How::RunAs, GraphWords::tr("Run as %1").arg(target));
    } else if (is(to, "Service")) {
        add(How::Call, GraphWords::tr("Address of %1 as an environment variable").arg(target));
    }
    return ways;
}

} // namespace

std::vector<ConnectWay> waysToConnect(const Object &from, const Object &to)
{
    if (from.ref() == to.ref())
        return {};
    std::vector<ConnectWay> ways = waysFrom(from, to);
    for (ConnectWay &way : waysFrom(to, from)) {
        way.swapped = true;
        if (way.how != How::Call) // a Service does not call its pods: drawn that way round, it selects
            ways.push_back(std::move(way));
    }
    return ways;
}

} // namespace slipway
