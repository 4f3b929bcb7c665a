// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/value.h"

namespace slipway
{

enum class ScalarType { Null, Bool, Int, Float, String, Timestamp, Merge, Binary };

/// What a scalar node means to Kubernetes' reader (go-yaml's YAML 1.1 rules, then JSON): `yes` is a boolean, `0644`
/// octal, `1e3` a float. Quoted and block scalars are strings. Non-scalars give Null.
ScalarType scalarType(NodeRef scalar);
/// The same for a plain, untagged text.
ScalarType plainScalarType(std::string_view text);
/// The value of a plain, untagged text; timestamps come as strings, integers outside int64 as doubles.
Value plainScalarValue(std::string_view text);

/// True when the text, written plain at the given place, is read back as exactly this string.
bool canBePlain(std::string_view text, bool inFlow);
/// The text in double quotes with escapes, always readable.
std::string doubleQuoted(std::string_view text);
/// Plain where canBePlain(), else in double quotes (single where that avoids escapes).
std::string quotedWhereNeeded(std::string_view text, bool inFlow = false);
/// The text in single quotes; nothing where it needs escapes.
std::optional<std::string> singleQuoted(std::string_view text);
/// True for text of several lines that a literal block (`|` or `|-`) gives back exactly.
bool canBeLiteral(std::string_view text);

} // namespace slipway
