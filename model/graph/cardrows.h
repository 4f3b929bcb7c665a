// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/objectgraph.h"

#include <set>

namespace slipway
{

/// Fills in what a card shows of an object: subtitle, badge and rows. `keysInUse` are the keys of a ConfigMap or
/// Secret that references in the files name.
void fillCard(GraphNode &node, NodeRef root, const std::set<std::string> &keysInUse);
/// The same for an object that is only referred to.
void fillGhost(GraphNode &node, const std::set<std::string> &keysInUse);

} // namespace slipway
