// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

namespace slipway
{

/// What most likely went wrong where libyaml stopped. The syntax rules each speak for one kind.
struct SyntaxMistake {
    enum class Kind {
        Tab,
        Invisible,
        Unclosed,
        NeedsQuotes,
        NoSpace,
        NoComma,
        Stray,
        Indent,
        Other,
        Alias,
        TooDeep,
        AliasBomb,
        TooLarge
    };
    Kind kind = Kind::Other;
    TextRange where{};      ///< bytes of the document
    std::size_t line = 0;   ///< 0-based in the document
    std::string text{};     ///< the key, value, quote or alias concerned
    std::size_t column = 0; ///< 0-based, for Indent: where the line begins
    /// Ways that make the document readable up to behind the place.
    struct Repair {
        EditSet edits{};
        std::size_t column = 0;
        std::string text{}; ///< of NeedsQuotes and NoSpace: what is written then
        bool safe = false;
    };
    std::vector<Repair> repairs{};
};

/// The document's first problem, looked at closely; nothing when it is readable.
std::optional<SyntaxMistake> syntaxMistake(const Document &document);

} // namespace slipway
