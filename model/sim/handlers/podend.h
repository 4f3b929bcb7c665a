// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// Every container has stopped. On a real node the last steps take their time.
void finishPod(Engine &engine, PodWork &work, EventId cause);

} // namespace slipway::sim
