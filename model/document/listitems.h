// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <vector>

namespace slipway
{

/// True for a `kind: List` and its like, which hold objects and are none.
bool isList(NodeRef root);
/// The items of a List from top to bottom, as they are written. Those of a List in it stand in its place, as kubectl
/// unpacks them too (FlattenListVisitor in k8s.io/cli-runtime/pkg/resource/visitor.go); an alias of one stays one item.
std::vector<NodeRef> listItems(NodeRef list);
/// One of them by its index, missing where there are fewer.
NodeRef listItem(NodeRef list, int index);

} // namespace slipway
