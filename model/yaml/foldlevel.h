// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/linelexer.h"

namespace slipway
{

/// How deep a line is folded, 0 for a document's marker (or its first line where it has none). A list item is one
/// deeper than a key of the same column, so lists that are not indented under their key fold too. NoFoldLevel for blank
/// lines and comments, which go with the line that follows.
int foldLevel(std::string_view line, const YamlLineState &before);
inline constexpr int NoFoldLevel = -1;

} // namespace slipway
