// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

inline bool isRegularInit(const ContainerWork &work)
{
    return work.spec->kind == ContainerKind::Init;
}
/// Some app container is in the published status as started.
bool anyAppStarted(const PodWork &work);

// podphase.cpp: what follows from the states of the containers.
Phase computePhase(const PodWork &work, const PodState &pod);
void computeConditions(const PodWork &work, PodState &pod, Time now);
/// Conditions ContainersReady and Ready alone.
void computeReady(const PodWork &work, PodState &pod, Time now);

// podcolumns.cpp
/// READY, STATUS and RESTARTS as `kubectl get pods` shows them.
void computeColumns(const PodWork &work, PodState &pod);

} // namespace slipway::sim
