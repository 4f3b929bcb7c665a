// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ports.h"

namespace slipway
{

std::vector<ProbeOrHook> handlersOf(NodeRef container)
{
    std::vector<ProbeOrHook> handlers;
    for (const char *probe : {"startupProbe", "livenessProbe", "readinessProbe"})
        if (const NodeRef node = container[probe]; node.isMapping())
            handlers.push_back({node, probe, true});
    for (const char *hook : {"postStart", "preStop"})
        if (const NodeRef node = container["lifecycle"][hook]; node.isMapping())
            handlers.push_back({node, hook, false});
    return handlers;
}

std::vector<NodeRef> portReferences(const Scope &scope)
{
    std::vector<NodeRef> ports;
    const auto add = [&](NodeRef port) {
        if (port.isScalar() && !port.isNull())
            ports.push_back(port);
    };
    for (const Container &container : scope.containers())
        for (const ProbeOrHook &handler : handlersOf(container.node))
            for (const char *way : {"httpGet", "tcpSocket"})
                add(handler.node[way]["port"]);
    if (scope.isKind("Service"))
        for (NodeRef port : scope.spec()["ports"])
            add(port["targetPort"]);
    if (scope.isKind("NetworkPolicy"))
        for (const char *direction : {"ingress", "egress"})
            for (NodeRef rule : scope.spec()[direction])
                for (NodeRef port : rule["ports"])
                    add(port["port"]);
    return ports;
}

} // namespace slipway
