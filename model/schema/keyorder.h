// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schemastore.h"
#include "yaml/yamledit.h"

namespace slipway
{

/// The keys that each type's usual order begins with (resources/keyorder.yaml), by the name of the type.
using KeyOrders = std::map<std::string, std::vector<std::string>, std::less<>>;
const KeyOrders &keyOrders();

/// All keys of a type in the order in which people write them, `status` last.
std::vector<std::string> keyOrder(const TypeInfo &type);
/// The same for every mapping of an object, for the edits of yamledit.h. Of a kind that is not known (null) only what
/// all objects have in common has an order.
KeyOrderOf usualOrder(const KindInfo *kind);
/// The same for an object, or for a document with its objects in a List, by what is written there.
KeyOrderOf usualOrder(NodeRef root, const SchemaStore &schema = SchemaStore::builtIn());
} // namespace slipway
