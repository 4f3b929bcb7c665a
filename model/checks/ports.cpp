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

} // namespace slipway
