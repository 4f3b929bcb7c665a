// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/yamledit.h"

#include <initializer_list>
#include <optional>

namespace slipway
{

/// Small edits that fixes are made of, in bytes of the node's document. What needs knowledge of blocks is in
/// yamledit.h.

/// How lines of a document end: as its first does.
std::string_view lineEndOf(std::string_view text);
/// Writes another source text over a value; anchor and tag stay.
EditSet replacedValue(NodeRef node, std::string_view source);
EditSet renamedKey(NodeRef value, std::string_view key);
/// Writes a key above entries of a mapping, which become its block. Nothing where others stand between them.
EditSet putBelow(std::string_view key, const std::vector<NodeRef> &fields);
/// The value's own spelling in double quotes.
EditSet quotedValue(NodeRef plain);
/// setValue() of yamledit.h, without reading the text again where quickSet() knows enough.
EditSet written(NodeRef root, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder);
/// Writes a value at keys below a mapping, and the mappings on the way where they are missing. `source` is YAML: a
/// scalar or the lines of a block ("httpGet:\n  port: http"). Nothing where an anchor shows the place elsewhere too.
EditSet writtenAt(NodeRef mapping, std::initializer_list<std::string_view> keys, std::string_view source);
/// Removes an entry; the only one of a block goes with its block, up to `top` (which stays).
EditSet removedWhole(NodeRef value, NodeRef top);
/// Two sets for the same document in one.
EditSet both(EditSet first, EditSet second);
/// The way from an object to a node below it; nothing for nodes that are elsewhere.
std::optional<NodePath> pathBelow(NodeRef object, NodeRef node);
/// A key or list item of an object with its own comments, and what becomes empty by that; in large documents only what
/// quickRemove() can do.
EditSet removedField(NodeRef object, NodeRef value);

} // namespace slipway
