// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podcontext.h"

namespace slipway
{

/// `resources` of a container.
void checkResources(const PodContext &pod, const Field &resources);
/// `resources` of a whole pod, compared with those of its containers.
void checkPodResources(const PodContext &pod);
/// `overhead` of a pod, which the server reports as if it were a limit.
void checkOverhead(const PodContext &pod);
/// A quantity that must not be below zero.
bool checkNotNegativeAmount(const Field &quantity);

} // namespace slipway
