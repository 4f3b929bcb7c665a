// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/valuerange.h"

namespace slipway
{

/// How an API server was started, as far as its verdicts depend on it. The defaults are those of a usual cluster.
struct Cluster {
    bool hasIpv4 = true;
    bool hasIpv6 = false;
    /// The admission plugin that gives a Pod without a service account the one called "default".
    bool setsServiceAccount = true;
    ValueRange nodePorts{30000, 32767};
    bool operator==(const Cluster &) const = default;
};

} // namespace slipway
