// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "sim/assumptions.h"

namespace slipway::sim
{

/// The clients that the open manifests make possible, for a scenario's `assume.traffic`: for each Service that selects
/// the workload's pods one stream through every Ingress host that leads to it, else one to the Service itself.
std::vector<FlowAssumptions> clientsOf(const Workspace &workspace, const ObjectKey &workload, double rate = 20);

} // namespace slipway::sim
