// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/deployment.h"
#include "sim/controllers/replicaset.h"

namespace slipway::sim
{

/// A Deployment with its ReplicaSets and pods, on which only the controllers act: a Deployment sync, then every
/// ReplicaSet, until nothing changes. Pods become ready, and terminating ones go, when the user of this says so.
struct Lockstep {
    DeploymentSpec spec{};
    WorkloadState deployment{.key = {"Deployment", "default", "d"}};
    std::vector<WorkloadState> sets{};
    std::vector<PodState> pods{};
    Time now = at(1);
    std::optional<Time> recheck{};           ///< of the progress deadline
    std::vector<ReplicaSetChange> changes{}; ///< of the last `settle`
    std::function<void()> beforeRound{};
    /// Called after every round of `settle`, with what the Deployment did in it.
    std::function<void(const DeploymentSync &)> afterRound{};

    void change(const DeploymentSpec &wanted)
    {
        if (wanted == spec)
            return;
        spec = wanted;
        ++deployment.generation;
    }
    PodState &createPod(const ObjectKey &owner, const std::string &name)
    {
        PodState pod{.key = {"Pod", "default", name}, .uid = name, .owner = owner};
        PodSpec podSpec;
        podSpec.labels = {{"app", "d"}};
        pod.spec = std::make_shared<const PodSpec>(std::move(podSpec));
        pod.createdAt = now;
        pod.node = "n1";
        pods.push_back(std::move(pod));
        return pods.back();
    }
    void setReady(PodState &pod, bool ready) const
    {
        pod.phase = Phase::Running;
        pod.ip = "10.0.0.1";
        pod.conditions = {{.type = "Ready", .value = ready, .since = now}};
    }
    WorkloadState *set(const std::string &name)
    {
        for (WorkloadState &rs : sets)
            if (rs.key.name == name)
                return &rs;
        return nullptr;
    }
    /// False when the controllers never come to rest.
    bool settle()
    {
        changes.clear();
        for (int round = 0; round < 1000; ++round) {
            if (beforeRound)
                beforeRound();
            const auto before = std::tuple(deployment, sets, pods.size());
            const DeploymentSync sync =
                syncDeployment(spec, deployment, sets, now, [this](const std::string &t) { return newName(t); });
            changes.insert(changes.end(), sync.changes.begin(), sync.changes.end());
            recheck = sync.recheck;
            for (WorkloadState &rs : sets)
                syncReplicaSet(rs);
            if (afterRound)
                afterRound(sync);
            if (before == std::tuple(deployment, sets, pods.size()))
                return true;
        }
        return false;
    }

private:
    /// A ReplicaSet that comes back after the history had lost it is another object.
    std::string newName(const std::string &podTemplate)
    {
        const int times = ++m_named[podTemplate];
        return "d-" + podTemplate + (times > 1 ? "." + std::to_string(times) : std::string());
    }
    PodList podsOf(const ObjectKey &owner) const
    {
        PodList own;
        for (const PodState &pod : pods)
            if (pod.owner == owner)
                own.push_back(&pod);
        return own;
    }
    void syncReplicaSet(WorkloadState &rs)
    {
        PodList related;
        for (const PodState &pod : pods)
            related.push_back(&pod);
        const ReplicaSetPlan plan = planReplicaSet(rs, podsOf(rs.key), related, now);
        std::vector<std::string> doomed;
        for (const PodState *pod : plan.remove)
            doomed.push_back(pod->key.name);
        for (PodState &pod : pods)
            if (std::find(doomed.begin(), doomed.end(), pod.key.name) != doomed.end())
                pod.deletedAt = now;
        for (std::size_t i = 0; i < plan.create; ++i)
            createPod(rs.key, "new" + std::to_string(++m_serial));
        countPods(rs, podsOf(rs.key), now);
    }
    int m_serial = 0;
    std::map<std::string, int> m_named; ///< ReplicaSets so far, by template
};

} // namespace slipway::sim
