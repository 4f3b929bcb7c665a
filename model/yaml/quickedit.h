// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/yamledit.h"

namespace slipway
{

/// The edits of yamledit.h, worked out by the same rules but without reading the text again: a check offers thousands
/// of fixes, and nobody may look at any. Only for plain places: blocks without anchors, values on one line. Empty where
/// more has to be known; then yamledit.h has the answer.

EditSet quickSet(NodeRef root, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder);
/// A key or list item that is not the only one of its block and stands on lines of its own.
EditSet quickRemove(NodeRef entry);

} // namespace slipway
