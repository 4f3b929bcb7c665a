// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// What the clients ask; an Ingress by the address that they know.
std::string askedOf(const FlowAssumptions &flow);
/// From now on the clients of a flow send so many requests a second.
void setRate(Engine &engine, std::size_t flow, double rate, EventId cause);

} // namespace slipway::sim
