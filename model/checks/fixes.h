// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"
#include "yaml/value.h"

namespace slipway
{

/// Fixes of the scope's object that are made from values instead of text. Each adds nothing to the finding where the
/// text cannot be edited there (it comes from an alias, for example). Paths start at the object.

enum class FixSafety { Ask, Safe };

void offerValue(Diagnostic &finding, const Scope &scope, const QString &title, const NodePath &path, const Value &value,
                FixSafety safety = FixSafety::Ask);
/// Several keys of one mapping, which is made where it is missing.
void offerValues(Diagnostic &finding, const Scope &scope, const QString &title, const NodePath &mapping,
                 const Value::Map &entries, FixSafety safety = FixSafety::Ask);
/// Removes a key or list item, and the blocks around it that it leaves empty.
void offerRemoval(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef node,
                  FixSafety safety = FixSafety::Ask);
/// Writes other source text over a value.
void offerSource(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view source,
                 FixSafety safety = FixSafety::Ask);
/// Writes another entry, `emptyDir: {}`, over a key and its value.
void offerEntry(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view entry,
                FixSafety safety = FixSafety::Ask);
/// Writes source text over a value that has a gap for what a person types.
void offerTyped(Diagnostic &finding, const Scope &scope, const QString &title, NodeRef value, std::string_view source,
                TypedText typed);
/// Writes a value of an object that has a gap, the text `TypedGap`, for what a person types; `typed.gap` is set here.
void offerTypedValue(Diagnostic &finding, const Scope &scope, const Object &object, const QString &title,
                     const NodePath &path, const Value &value, TypedText typed);
inline constexpr std::string_view TypedGap{"typed-here"};
/// Another key with a block as its value in place of an entry.
EditSet replacedEntry(NodeRef value, std::string_view key, const Value &block);
/// A list item behind the others; the list is made where it is missing.
EditSet appendedItem(const Scope &scope, const NodePath &list, const Value &item);
/// The same for a list of any object.
EditSet appendedTo(const Object &object, const NodePath &list, const Value &item);
/// Edits of another object than the scope's.
void offerChange(Diagnostic &finding, const Scope &scope, const Object &other, const QString &title, EditSet edits);
/// The edits that offerValue() makes; none where the text cannot be edited.
EditSet writtenValue(const Scope &scope, const NodePath &path, const Value &value);
void offerEdits(Diagnostic &finding, const Scope &scope, const QString &title, EditSet edits,
                FixSafety safety = FixSafety::Ask);
/// Of a new object that belongs beside another: its name, and the namespace where one is written there.
Value::Map metadataBeside(const Object &object, std::string_view name);
/// Edits of the object together with a new object behind its document.
void offerDocument(Diagnostic &finding, const Scope &scope, const QString &title, const Value &object,
                   EditSet edits = {});

} // namespace slipway
