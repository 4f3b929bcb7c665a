// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/assumptions.h"

namespace slipway::sim
{

std::string Assumptions::keyOf(const std::string &kind, const std::string &ns, const std::string &workload,
                               const std::string &container)
{
    std::string key = kind + '/' + (ns.empty() ? "default" : ns) + '/' + workload;
    if (!container.empty())
        key += '/' + container;
    return key;
}

std::string FlowAssumptions::url() const
{
    if (target.kind == "Ingress")
        return "http://" + (host.empty() ? std::string("*") : host) + path;
    return "http://" + target.name + "." + target.ns + (port ? ":" + std::to_string(port) : std::string()) + "/";
}

const ContainerAssumptions &Assumptions::of(const std::string &workloadKey, const std::string &container) const
{
    for (const std::string &key : {workloadKey + '/' + container, workloadKey})
        if (const auto it = containers.find(key); it != containers.end())
            return it->second;
    return standard;
}

} // namespace slipway::sim
