// SPDX-License-Identifier: GPL-3.0-or-later
// PodDisruptionBudgets (pkg/controller/disruption/disruption.go, pkg/registry/core/pod/storage/eviction.go).
#include "sim/handlers/budgets.h"

#include "sim/handlers/applier.h"

namespace slipway::sim
{

namespace
{

struct Count {
    int expected = 0;
    int healthy = 0;
};

/// What the controllers of the pods want in all, and how many are well.
Count countOf(Engine &engine, const BudgetWork &budget)
{
    Count count;
    std::set<ObjectKey> controllers;
    for (const PodState &pod : engine.world.pods) {
        if (pod.key.ns != budget.key.ns || !budget.selector.selects(pod.spec->labels))
            continue;
        const WorkloadWork *root = workloadOf(engine, pod.workload);
        if (root && controllers.insert(pod.workload).second)
            count.expected += pod.workload.kind == "Pod" ? 1 : root->replicas;
        count.healthy += pod.isReady() && pod.isActive() ? 1 : 0;
    }
    return count;
}

} // namespace

int disruptionsAllowed(Engine &engine, const BudgetWork &budget)
{
    const Count count = countOf(engine, budget);
    return budget.budget.allowed(count.expected, count.healthy);
}

const BudgetWork *budgetAgainst(Engine &engine, const PodState &pod)
{
    if (pod.phase == Phase::Pending || pod.isFinished())
        return nullptr;
    for (const BudgetWork &work : engine.budgets) {
        if (work.key.ns != pod.key.ns || !work.selector.selects(pod.spec->labels))
            continue;
        const Count count = countOf(engine, work);
        const int desired = work.budget.desiredHealthy(count.expected);
        const bool spared = !pod.isReady() && (work.evictsUnready || (count.healthy >= desired && desired > 0));
        if (!spared && work.budget.allowed(count.expected, count.healthy) < 1)
            return &work;
    }
    return nullptr;
}

void addBudget(Applier &apply)
{
    apply.applied();
    const NodeRef spec = apply.object.root["spec"];
    BudgetWork work{.key = apply.key,
                    .selector = readLabelQuery(spec["selector"]),
                    .evictsUnready = spec["unhealthyPodEvictionPolicy"].value() == "AlwaysAllow",
                    .origin = apply.originOf(apply.engine, spec)};
    if (spec["minAvailable"])
        work.budget.minAvailable = podShare(spec["minAvailable"].value());
    if (spec["maxUnavailable"])
        work.budget.maxUnavailable = podShare(spec["maxUnavailable"].value());
    apply.engine.budgets.push_back(std::move(work));
}

} // namespace slipway::sim
