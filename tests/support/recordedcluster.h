// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cluster.h"

namespace slipway
{

/// The API server whose verdicts were recorded: IPv4 only, without the admission plugin for service accounts.
inline Cluster recordedCluster()
{
    Cluster cluster;
    cluster.setsServiceAccount = false;
    return cluster;
}

} // namespace slipway
