// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/event.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::sim
{

const char *componentName(Component component)
{
    switch (component) {
    case Component::User:
        return "user";
    case Component::ApiServer:
        return "api-server";
    case Component::Scheduler:
        return "default-scheduler";
    case Component::DeploymentController:
        return "deployment-controller";
    case Component::ReplicaSetController:
        return "replicaset-controller";
    case Component::StatefulSetController:
        return "statefulset-controller";
    case Component::DaemonSetController:
        return "daemonset-controller";
    case Component::JobController:
        return "job-controller";
    case Component::Autoscaler:
        return "horizontal-pod-autoscaler";
    case Component::NodeController:
        return "node-controller";
    case Component::VolumeController:
        return "persistentvolume-controller";
    case Component::EndpointController:
        return "endpoint-slice-controller";
    case Component::KubeProxy:
        return "kube-proxy";
    case Component::Kubelet:
        return "kubelet";
    case Component::Runtime:
        return "container-runtime";
    case Component::Program:
        return "program";
    case Component::Simulator:
        return "simulator";
    }
    return "";
}

QString Sentence::toString() const
{
    const QString result = QCoreApplication::translate("slipway::sim", text);
    // One pass, because an argument may itself contain "%1".
    QString out;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i] == u'%' && i + 1 < result.size() && result[i + 1].isDigit()) {
            const auto n = static_cast<std::size_t>(result[i + 1].digitValue());
            if (n >= 1 && n <= args.size()) {
                out += QString::fromStdString(args[n - 1]);
                ++i;
                continue;
            }
        }
        out += result[i];
    }
    return out;
}

namespace
{

template <class State, class Same>
void put(std::vector<State> &states, const State &state, Same same)
{
    const auto it = std::find_if(states.begin(), states.end(), same);
    if (it == states.end())
        states.push_back(state);
    else
        *it = state;
}

} // namespace

void apply(World &world, const WorldChange &change)
{
    if (const auto *pod = std::get_if<PodState>(&change))
        put(world.pods, *pod, [&](const PodState &p) { return p.uid == pod->uid; });
    else if (const auto *gone = std::get_if<PodGone>(&change))
        std::erase_if(world.pods, [&](const PodState &p) { return p.uid == gone->uid; });
    else if (const auto *service = std::get_if<ServiceState>(&change))
        put(world.services, *service, [&](const ServiceState &s) { return s.key == service->key; });
    else if (const auto *workload = std::get_if<WorkloadState>(&change))
        put(world.workloads, *workload, [&](const WorkloadState &w) { return w.key == workload->key; });
    else if (const auto *ended = std::get_if<WorkloadGone>(&change))
        std::erase_if(world.workloads, [&](const WorkloadState &w) { return w.key == ended->key; });
    else if (const auto *node = std::get_if<NodeState>(&change))
        put(world.nodes, *node, [&](const NodeState &n) { return n.name == node->name; });
    else if (const auto *claim = std::get_if<ClaimState>(&change))
        put(world.claims, *claim, [&](const ClaimState &c) { return c.key == claim->key; });
}

} // namespace slipway::sim
