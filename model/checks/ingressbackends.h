// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// The Service backends of an Ingress, `defaultBackend` first; empty for other kinds.
inline std::vector<NodeRef> ingressServices(const Scope &scope)
{
    std::vector<NodeRef> services;
    if (!scope.kind || !scope.isKind("Ingress"))
        return services;
    const auto add = [&](NodeRef backend) {
        if (const NodeRef service = backend["service"]; service.isMapping())
            services.push_back(service);
    };
    add(scope.spec()["defaultBackend"]);
    for (NodeRef rule : scope.spec()["rules"])
        for (NodeRef path : rule["http"]["paths"])
            add(path["backend"]);
    return services;
}

} // namespace slipway
