// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/value.h"

#include <QString>

namespace slipway
{

/// Edits of one document's text, or why they cannot be made (a sentence for people; then `edits` is empty).
struct EditResult {
    EditSet edits{};
    QString error{};
    explicit operator bool() const { return error.isEmpty(); }
};

/// The one place that turns intentions into text edits. Each gives the smallest edit: comments, order, quoting,
/// indentation and line ends of everything else stay. Paths start at `root` (a document's root or an item of a List).

/// Writes a value; missing mappings on the way are created. Keeps the quoting style of a scalar where the new text
/// allows. A new key goes where `keyOrder` (the usual order of that mapping's keys) puts it, otherwise to the mapping's
/// end.
EditResult setValue(NodeRef root, const NodePath &path, const Value &value,
                    const std::vector<std::string> &keyOrder = {});
/// Like setValue for a scalar, with the new source text (`"80"`, `3`) given as it is to be written.
EditResult setSource(NodeRef root, const NodePath &path, std::string_view source);
/// Inserts a list item before `index` (the list's size to append); a missing list is created.
EditResult insertItem(NodeRef root, const NodePath &list, std::size_t index, const Value &value);
/// Removes a key or list item with its own comments. A mapping or list that becomes empty is removed too, up to but not
/// including a path of `keepDepth` steps.
EditResult removeNode(NodeRef root, const NodePath &path, std::size_t keepDepth = 1);
EditResult renameKey(NodeRef root, const NodePath &path, std::string_view newKey);
/// Moves a list item so that it stands at `to` afterwards.
EditResult moveItem(NodeRef root, const NodePath &list, std::size_t from, std::size_t to);
EditResult duplicateItem(NodeRef root, const NodePath &list, std::size_t index);
/// Moves a key with its block, keeping its comments, so that it becomes a child of `target`.
EditResult moveKey(NodeRef root, const NodePath &path, const NodePath &target);

/// A whole document (without `---`) in block style, lists indented by `listIndent` under their key (0 or `indent`).
std::string emitDocument(const Value &value, int indent = 2, int listIndent = 2);

} // namespace slipway
