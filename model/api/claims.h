// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// The spec of a PersistentVolumeClaim, also of the templates in StatefulSets and ephemeral volumes.
void checkClaimSpec(const Field &claim);

/// accessModes of a claim or a volume.
void checkAccessModes(const Field &modes);

} // namespace slipway
