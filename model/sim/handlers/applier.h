// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

#include <functional>

namespace slipway::sim
{

/// Stores one object of the files in the simulated cluster.
struct Applier {
    Engine &engine;
    const Object &object;
    EventId cause;
    ObjectKey key{};

    EventId applied();
    Origin originOf(Engine &, NodeRef node) const { return sim::originOf(object, node ? node : object.root); }
    /// The field's place, or where it would stand.
    Origin originOf(NodeRef parent, std::string_view field) const;
    void refuse(const char *why, std::vector<std::string> args, const std::string &message, NodeRef where);
};

// Readers that never fail: what is wrong has its default.
int numberOr(NodeRef node, int fallback, int least = 0, int most = 100'000);
std::map<std::string, std::string> texts(NodeRef map);
std::vector<std::string> items(NodeRef list);

// autoscalers.cpp, budgets.cpp
void addAutoscaler(Applier &apply);
void addBudget(Applier &apply);

// notplayed.cpp
/// Says what of the object this and every other run leaves aside.
void tellNotPlayed(Applier &apply);

// services.cpp
void addService(Applier &apply);

// quotas.cpp
void addQuota(Applier &apply);

// jobs.cpp, cronjobs.cpp
/// Reads a Job's spec; `origin` gives the place of a field of it.
void readJob(WorkloadWork &job, NodeRef spec, const std::function<Origin(const char *field)> &origin);
void addCronJob(Applier &apply, WorkloadWork &workload);

// applyworkloads.cpp
void addWorkload(Applier &apply);
void addClaim(Engine &engine, const ObjectKey &key, NodeRef spec, const Origin &origin, EventId cause);

} // namespace slipway::sim
