// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/endpointslice.h"

#include <algorithm>

namespace slipway::sim
{

bool selects(const std::map<std::string, std::string> &selector, const std::map<std::string, std::string> &labels)
{
    return !selector.empty() && std::all_of(selector.begin(), selector.end(), [&](const auto &wanted) {
        const auto label = labels.find(wanted.first);
        return label != labels.end() && label->second == wanted.second;
    });
}

std::optional<Endpoint> endpointOf(const PodState &pod, const ServiceState &service)
{
    if (pod.key.ns != service.key.ns || pod.ip.empty() || pod.isFinished() || pod.objectGone ||
        !selects(service.selector, pod.spec->labels))
        return {};
    const bool terminating = pod.deletedAt.has_value();
    return Endpoint{.number = pod.number,
                    .pod = pod.key.name,
                    .ip = pod.ip,
                    .node = pod.node,
                    .ready = service.publishNotReady || (pod.isReady() && !terminating),
                    .serving = pod.isReady(),
                    .terminating = terminating};
}

EndpointList endpointsOf(const World &world, const ServiceState &service)
{
    EndpointList endpoints;
    for (const PodState &pod : world.pods)
        if (auto endpoint = endpointOf(pod, service))
            endpoints.put(std::move(*endpoint));
    return endpoints;
}

std::size_t sliceCount(std::size_t endpoints)
{
    constexpr std::size_t MostInOne = 100;
    return std::max<std::size_t>(1, (endpoints + MostInOne - 1) / MostInOne);
}

} // namespace slipway::sim
