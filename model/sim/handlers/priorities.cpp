// SPDX-License-Identifier: GPL-3.0-or-later
// Priorities of pods, as admission finds them by their class (plugin/pkg/admission/priority/admission.go).
#include "sim/handlers/placement.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// The class that a pod names, else the cluster's default one; null where the files have neither.
const PriorityWork *classOf(const Engine &engine, const PodSpec &spec)
{
    const auto found =
        std::find_if(engine.priorities.begin(), engine.priorities.end(), [&](const PriorityWork &priority) {
            return spec.priorityClass.empty() ? priority.isDefault : priority.name == spec.priorityClass;
        });
    return found == engine.priorities.end() ? nullptr : &*found;
}

} // namespace

int priorityOf(const Engine &engine, const PodSpec &spec)
{
    if (spec.priority)
        return *spec.priority;
    if (spec.priorityClass == "system-node-critical")
        return 2'000'001'000;
    if (spec.priorityClass == "system-cluster-critical")
        return 2'000'000'000;
    const PriorityWork *known = classOf(engine, spec);
    return known ? known->value : 0;
}

bool mayPreempt(const Engine &engine, const PodSpec &spec)
{
    const PriorityWork *known = classOf(engine, spec);
    return spec.preempts && (!known || known->preempts);
}

} // namespace slipway::sim
