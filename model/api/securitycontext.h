// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podcontext.h"

namespace slipway
{

/// `securityContext` of a container.
void checkSecurityContext(const PodContext &pod, const Field &context);
/// `securityContext` of a pod, and the switches beside it that share the node's own spaces.
void checkPodSecurity(const PodContext &pod);
/// What only Linux or only Windows can do, once `os` says which it is.
void checkOperatingSystem(const PodContext &pod);

} // namespace slipway
