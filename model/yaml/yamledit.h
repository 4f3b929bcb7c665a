// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/value.h"

#include <QString>

#include <functional>

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

/// The usual order of the keys of a mapping; see schema/keyorder.h.
using KeyOrderOf = std::function<std::vector<std::string>(const NodePath &mapping)>;
/// Writes a value; missing mappings and lists on the way are created. Keeps the quoting style of a scalar where the new
/// text allows. A new key goes where `keyOrder` puts it, one that it does not name to the mapping's end.
EditResult setValue(NodeRef root, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder = {});
/// Writes a text as a literal block (`|`), whatever its length. Brackets around it become block style, which they do by
/// themselves only for a text of several lines or when their line would grow beyond 120 columns.
EditResult setBlockText(NodeRef root, const NodePath &path, std::string_view text);
/// Like setValue for a scalar, with the new source text (`"80"`, `3`) given as it is to be written.
EditResult setSource(NodeRef root, const NodePath &path, std::string_view source);
/// Inserts a list item before `index` (the list's size to append); a missing list is created.
EditResult insertItem(NodeRef root, const NodePath &list, std::size_t index, const Value &value,
                      const KeyOrderOf &keyOrder = {});
/// Removes a key or list item with its own comments. A mapping or list that becomes empty is removed too, up to but not
/// including a path of `keepDepth` steps.
EditResult removeNode(NodeRef root, const NodePath &path, std::size_t keepDepth = 1);
EditResult renameKey(NodeRef root, const NodePath &path, std::string_view newKey);
/// Moves a list item so that it stands at `to` afterwards.
EditResult moveItem(NodeRef root, const NodePath &list, std::size_t from, std::size_t to);
EditResult duplicateItem(NodeRef root, const NodePath &list, std::size_t index);
/// Moves a key with its block, keeping its comments, so that it becomes a child of `target`, where a new key would go.
EditResult moveKey(NodeRef root, const NodePath &path, const NodePath &target, const KeyOrderOf &keyOrder = {});
/// Moves a key with its block one level in (it becomes the last key of the block above it) or out (it stands behind the
/// block it was in).
EditResult indentEntry(NodeRef root, const NodePath &path);
EditResult outdentEntry(NodeRef root, const NodePath &path);
/// Writes the outermost brackets around (or at) a path as a block, with their texts and comments as they are.
EditResult toBlockStyle(NodeRef root, const NodePath &path);

/// The text at the path is also shown elsewhere, or comes from elsewhere (anchor, alias, `<<`), so edits of it are
/// refused. expandShared() gives it text of its own; no value changes by that.
bool isShared(NodeRef root, const NodePath &path);
/// Why an edit at the path is refused for that, or nothing. A key that `<<` brings in can be overruled, but nothing
/// below it can be edited.
QString sharedTextReason(NodeRef root, const NodePath &path);
EditResult expandShared(NodeRef root, const NodePath &path);

/// A whole document (without `---`) in block style, lists indented by `listIndent` under their key (0 or `indent`).
std::string emitDocument(const Value &value, int indent = 2, int listIndent = 2);

} // namespace slipway
