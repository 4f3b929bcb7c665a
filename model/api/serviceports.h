// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// The ports of a Service, each by itself, and their names.
void checkServicePorts(const Field &ports);

/// The server hands out node ports before it looks at anything else; a number asked for twice is refused there. Gives
/// the node port of each entry: as written, 0 for none, below 0 for one that the cluster picks. Nothing after a
/// refusal. Source: initNodePorts in pkg/registry/core/service/storage/alloc.go.
std::optional<std::vector<std::int64_t>> givenNodePorts(const Field &spec);
/// Entries that have the port or the node port of another one with the same protocol. `given` are the node ports after
/// the server has handed out those that nobody asked for.
void checkRepeatedPorts(const Field &ports, const std::vector<std::int64_t> &given);
/// Node ports of a Service that is reached from inside only.
void refuseNodePorts(const Field &spec);

/// Whether load balancers ask at a port of each node. Source: NeedsHealthCheck in pkg/api/service/util.go.
bool needsHealthCheck(const Field &spec);

} // namespace slipway
