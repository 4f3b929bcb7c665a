// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <QString>

#include <optional>

namespace slipway
{

/// A character that looks like one of YAML's own, or like nothing, and comes from copying out of pages and documents.
struct OddCharacter {
    enum class Kind { Space, Nothing, DoubleQuote, SingleQuote, Colon, Dash };
    Kind kind = Kind::Space;
    TextRange where{};        ///< bytes
    std::string_view plain{}; ///< what to write instead
    QString name{};           ///< "a non-breaking space"
};

/// The character at a byte, if it is one of them.
std::optional<OddCharacter> oddCharacterAt(std::string_view text, std::size_t at);
/// The first of a range that is a blank or invisible.
std::optional<OddCharacter> firstInvisible(std::string_view text, TextRange range);
/// The first of any kind.
std::optional<OddCharacter> firstOdd(std::string_view text, TextRange range);
/// Replaces all of a range by their plain fellows.
EditSet oddReplaced(std::string_view text, TextRange range);
/// The text with all of them replaced.
std::string plainText(std::string_view text);

} // namespace slipway
