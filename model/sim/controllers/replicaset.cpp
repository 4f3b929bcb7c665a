// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/replicaset.h"

#include <algorithm>
#include <cmath>

namespace slipway::sim
{

namespace
{

/// What a pod is judged by when too many run; see `goesBefore`.
struct Candidate {
    const PodState *pod = nullptr;
    int crowd = 0;                  ///< related pods on its node
    std::pair<int, int> restarts{}; ///< the most of an app container, then of a sidecar
    Time readySince{};
};

/// Those of init containers do not count (controller_utils.go, maxContainerRestarts).
std::pair<int, int> mostRestarts(const PodState &pod)
{
    std::pair<int, int> most;
    for (const ContainerState &container : pod.containers) {
        int &own = container.kind == ContainerKind::App ? most.first : most.second;
        if (container.kind != ContainerKind::Init)
            own = std::max(own, container.restartCount);
    }
    return most;
}

/// Ages count in powers of two, so that not always the same pods go.
int ageClass(Time since, Time now)
{
    const auto age = std::chrono::duration_cast<std::chrono::nanoseconds>(now - since).count();
    return age > 0 ? static_cast<int>(std::log2(static_cast<double>(age))) : -1;
}

/// The younger one, when their ages differ clearly; otherwise chance, as uids have it.
bool youngerGoes(const PodState &a, const PodState &b, Time sinceA, Time sinceB, Time now)
{
    const int classA = ageClass(sinceA, now), classB = ageClass(sinceB, now);
    return classA == classB ? a.uid < b.uid : classA < classB;
}

bool goesBefore(const Candidate &a, const Candidate &b, Time now)
{
    const PodState &p = *a.pod, &q = *b.pod;
    if (p.node.empty() != q.node.empty())
        return p.node.empty();
    if (p.phase != q.phase)
        return p.phase == Phase::Pending;
    const bool readyP = p.isReady(), readyQ = q.isReady();
    if (readyP != readyQ)
        return !readyP;
    if (p.spec->deletionCost != q.spec->deletionCost)
        return p.spec->deletionCost < q.spec->deletionCost;
    if (a.crowd != b.crowd)
        return a.crowd > b.crowd;
    if (readyP && a.readySince != b.readySince)
        return youngerGoes(p, q, a.readySince, b.readySince, now);
    if (a.restarts != b.restarts)
        return a.restarts > b.restarts;
    const auto second = [](Time t) { return std::chrono::floor<std::chrono::seconds>(t); };
    if (second(p.createdAt) != second(q.createdAt))
        return youngerGoes(p, q, second(p.createdAt), second(q.createdAt), now);
    return false;
}

PodList activeOf(PodList pods)
{
    std::erase_if(pods, [](const PodState *pod) { return !pod->isActive(); });
    return pods;
}

} // namespace

ReplicaSetPlan planReplicaSet(const WorkloadState &rs, const PodList &pods, const PodList &related, Time now)
{
    const PodList active = activeOf(pods);
    const auto wanted = static_cast<std::size_t>(std::max(0, rs.desired));
    if (active.size() <= wanted)
        return {.create = std::min(wanted - active.size(), BurstReplicas)};
    return {.remove = podsToDelete(active, activeOf(related), std::min(active.size() - wanted, BurstReplicas), now)};
}

std::optional<Time> countPods(WorkloadState &rs, const PodList &pods, Time now)
{
    rs.observedGeneration = rs.generation;
    rs.current = rs.ready = rs.available = rs.terminating = 0;
    std::optional<Time> next;
    for (const PodState *pod : pods) {
        rs.terminating += pod->deletedAt && !pod->isFinished() ? 1 : 0;
        if (!pod->isActive())
            continue;
        ++rs.current;
        if (!pod->isReady())
            continue;
        ++rs.ready;
        const Time available = pod->condition("Ready")->since + std::chrono::seconds(rs.minReadySeconds);
        if (available <= now)
            ++rs.available;
        else if (!next || available < *next)
            next = available;
    }
    return next;
}

PodList podsToDelete(PodList active, const PodList &related, std::size_t surplus, Time now)
{
    if (surplus >= active.size())
        return active;
    std::map<std::string_view, int> crowds;
    for (const PodState *pod : related)
        ++crowds[pod->node];
    std::vector<Candidate> candidates;
    for (const PodState *pod : active) {
        Candidate candidate{.pod = pod, .crowd = crowds[pod->node], .restarts = mostRestarts(*pod)};
        if (const Condition *ready = pod->condition("Ready"); ready && ready->value)
            candidate.readySince = std::chrono::floor<std::chrono::seconds>(ready->since);
        candidates.push_back(candidate);
    }
    // The comparison has cycles in rare cases, so only an algorithm that survives them will do: insertion.
    for (std::size_t i = 1; i < candidates.size(); ++i)
        for (std::size_t j = i; j > 0 && goesBefore(candidates[j], candidates[j - 1], now); --j)
            std::swap(candidates[j], candidates[j - 1]);
    PodList chosen;
    for (std::size_t i = 0; i < surplus; ++i)
        chosen.push_back(candidates[i].pod);
    return chosen;
}

} // namespace slipway::sim
