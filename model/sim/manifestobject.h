// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "sim/objectkey.h"
#include "sim/podspec.h"

namespace slipway::sim
{

/// The object of the files that a simulated one comes from; null where there is none.
const Object *objectOf(const Workspace &workspace, const ObjectKey &key);

/// The text in charge: the field's entry, or where a default rules the key of its nearest written parent, at last the
/// object's beginning. Null where the origin names no object of the files.
Place placeInCharge(const Workspace &workspace, const Origin &origin);

} // namespace slipway::sim
