// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/world.h"

namespace slipway::sim
{

/// The endpoints of a Service as its EndpointSlices list them: every selected pod that has an address and may still
/// answer, ready or not.
EndpointList endpointsOf(const World &world, const ServiceState &service);
/// The same for one pod; nothing where it is not listed.
std::optional<Endpoint> endpointOf(const PodState &pod, const ServiceState &service);

/// Number of slices for so many endpoints: at most 100 each, and one for none.
std::size_t sliceCount(std::size_t endpoints);

bool selects(const std::map<std::string, std::string> &selector, const std::map<std::string, std::string> &labels);

} // namespace slipway::sim
