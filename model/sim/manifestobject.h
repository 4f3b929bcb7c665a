// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "sim/objectkey.h"

namespace slipway::sim
{

/// The object of the files that a simulated one comes from; null where there is none.
const Object *objectOf(const Workspace &workspace, const ObjectKey &key);

} // namespace slipway::sim
