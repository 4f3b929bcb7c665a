// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Tells of the nearest workload, and offers to select its Pods. `selector` is the mapping of plain labels.
void suggestNearest(const Scope &scope, NodeRef selector, const Labels &wanted, Diagnostic &finding);

} // namespace slipway
