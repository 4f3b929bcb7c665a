// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/nodepath.h"
#include "yaml/textentry.h"

#include <vector>

namespace slipway
{

/// Where in an object a byte of half-written YAML stands. Found by indentation alone, so it works while the text cannot
/// be read; for readable text the syntax tree knows more.
struct TextPlace {
    enum class Slot {
        None,  ///< in a comment, block scalar, or nowhere sensible
        Key,   ///< a key of the mapping at `path`, or a whole item where `path` ends in an index
        Value, ///< the value of the field at `path`
    };
    Slot slot = Slot::None;
    NodePath path{};           ///< from the document's root
    TextRange word{};          ///< what is being written there: the bytes that a choice replaces
    std::string prefix{};      ///< the part of the word before the place
    std::size_t column = 0;    ///< of the key, in bytes
    bool inFlow = false;       ///< inside `{}` or `[]`
    bool colonFollows = false; ///< of a key
    /// The mappings around the place, outermost first; the last one holds the place itself.
    std::vector<std::vector<TextEntry>> mappings{};
    TextRange document{};

    /// The written value of a key in the innermost mapping (`levelsUp` = 0) or one around it.
    std::string valueOf(std::string_view key, std::size_t levelsUp = 0) const;
};

TextPlace placeInText(std::string_view text, std::size_t offset);

} // namespace slipway
