// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podcontext.h"

namespace slipway
{

/// Everything that decides on which node a pod runs: affinity, tolerations, topology spread, gates.
void checkScheduling(const PodContext &pod);
void checkToleration(const Field &toleration);
/// The required terms of a node affinity, also of a PersistentVolume.
void checkNodeSelector(const Field &selector);

} // namespace slipway
