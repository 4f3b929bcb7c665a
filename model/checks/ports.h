// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// The probes and hooks of a container that are written, with their names: "livenessProbe", "lifecycle.preStop".
struct ProbeOrHook {
    NodeRef node{};
    std::string name{};
    bool isProbe = false;
};
std::vector<ProbeOrHook> handlersOf(NodeRef container);

} // namespace slipway
