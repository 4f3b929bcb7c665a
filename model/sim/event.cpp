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
    case Component::CronJobController:
        return "cronjob-controller";
    case Component::AttachController:
        return "attachdetach-controller";
    case Component::Client:
        return "client";
    case Component::TaintController:
        return "taint-eviction-controller";
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
    struct Into {
        World &world;
        void operator()(const ProbeRun &run) const
        {
            if (!world.pods.find(run.pod))
                return;
            ProbeStates &probes = world.pods.editProbes(run.pod);
            if (probes.size() <= run.probe)
                probes.resize(run.probe + std::size_t{1});
            probes[run.probe] = run.state;
        }
        void operator()(const std::shared_ptr<const PodState> &pod) const { world.pods.put(pod); }
        void operator()(const std::shared_ptr<const PodGone> &gone) const { world.pods.remove(gone->number); }
        void operator()(const std::shared_ptr<const ServiceState> &state) const
        {
            put(world.services, *state, [&](const ServiceState &s) { return s.key == state->key; });
        }
        void operator()(const std::shared_ptr<const WorkloadState> &state) const
        {
            put(world.workloads, *state, [&](const WorkloadState &w) { return w.key == state->key; });
        }
        void operator()(const std::shared_ptr<const WorkloadGone> &gone) const
        {
            std::erase_if(world.workloads, [&](const WorkloadState &w) { return w.key == gone->key; });
        }
        void operator()(const std::shared_ptr<const NodeState> &state) const
        {
            put(world.nodes, *state, [&](const NodeState &n) { return n.name == state->name; });
        }
        void operator()(const std::shared_ptr<const ClaimState> &state) const
        {
            put(world.claims, *state, [&](const ClaimState &c) { return c.key == state->key; });
        }
        void operator()(const std::shared_ptr<const ClaimGone> &gone) const
        {
            std::erase_if(world.claims, [&](const ClaimState &c) { return c.key == gone->key; });
        }
        void operator()(const std::shared_ptr<const ServiceGone> &gone) const
        {
            std::erase_if(world.services, [&](const ServiceState &s) { return s.key == gone->key; });
        }
        void operator()(const std::shared_ptr<const VolumeState> &state) const
        {
            put(world.volumes, *state, [&](const VolumeState &v) { return v.name == state->name; });
        }
        void operator()(const std::shared_ptr<const VolumeGone> &gone) const
        {
            std::erase_if(world.volumes, [&](const VolumeState &v) { return v.name == gone->name; });
        }
        void operator()(const std::shared_ptr<const FlowState> &state) const
        {
            put(world.flows, *state, [&](const FlowState &f) { return f.name == state->name; });
        }
    };
    std::visit(Into{world}, change);
}

} // namespace slipway::sim
