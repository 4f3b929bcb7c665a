// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"

namespace slipway
{

/// Keys that the server writes into an object; a form has no business with them.
bool isServerWritten(const NodePath &path);

/// The keys of an object that its form must leave alone: those that the type's field table does not know, and those
/// that the server wrote. No more than a person would look through.
std::vector<KeptKey> keptKeys(NodeRef root, const TypeInfo &type);

} // namespace slipway
