// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

namespace slipway
{

/// Small edits that fixes are made of, in bytes of the node's document. What needs knowledge of blocks is in
/// yamledit.h.

/// Writes another source text over a value; anchor and tag stay.
EditSet replacedValue(NodeRef node, std::string_view source);
EditSet renamedKey(NodeRef value, std::string_view key);
/// The value's own spelling in double quotes.
EditSet quotedValue(NodeRef plain);
/// The whole lines of a block entry, or nothing when it shares a line with another or is the only one.
EditSet removedEntry(NodeRef value);

} // namespace slipway
