// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Every place of an object where a port stands as a number or as a container port's name: probes and hooks,
/// `targetPort` of Services, ports of NetworkPolicies.
std::vector<NodeRef> portReferences(const Scope &scope);

/// The probes and hooks of a container that are written, with their names: "livenessProbe", "lifecycle.preStop".
struct ProbeOrHook {
    NodeRef node{};
    std::string name{};
    bool isProbe = false;
};
std::vector<ProbeOrHook> handlersOf(NodeRef container);

} // namespace slipway
