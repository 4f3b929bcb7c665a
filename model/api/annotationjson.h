// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// Fields of old that stand as JSON text in an annotation and are judged like the fields that replaced them.

/// What Go's encoding/json makes of a text; nothing where it refuses it, and where only a reader of YAML stumbles.
std::optional<Value> goJsonValue(std::string_view text);
/// The member of an object that Go reads into a field: capitals do not matter, the last one counts. Null, and a value
/// that is no object, count as missing.
const Value *goMember(const Value &object, std::string_view name);
/// Whether a member, where there is one, can be read into a text.
bool isGoText(const Value *member);
/// The same for a whole number, from `least` to `most`.
bool isGoNumber(const Value *member, std::int64_t least, std::int64_t most);
/// The same for an amount (a Quantity).
bool isGoAmount(const Value *member);

/// Runs checks over fields that are not in the file, and reports what they refuse at the annotation `entry`: `check` is
/// called with the object `fields`, whose path is empty; `path` is put before the paths that it reports.
void checkAnnotationFields(const Field &entry, const Value &fields, const std::string &path,
                           void (*check)(const Field &object));

} // namespace slipway
