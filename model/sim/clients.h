// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "sim/assumptions.h"

namespace slipway::sim
{

/// A stream of requests for a scenario's `assume.traffic`, and the Service that it leads to.
struct Client {
    ObjectKey service{};
    FlowAssumptions flow{};
};

/// The clients that the open manifests make possible: for each Service that selects the workload's pods one stream
/// through every Ingress host that leads to it, else one to the Service itself. `rate` in requests a second, from 0 on.
std::vector<Client> clientsOf(const Workspace &workspace, const ObjectKey &workload, double rate = 20);

} // namespace slipway::sim
