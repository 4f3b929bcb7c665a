// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/textentry.h"

#include <string_view>
#include <vector>

namespace slipway
{

/// Which flow collections (`{}`, `[]`) are open at a byte of a line of half-written YAML, and what they say so far.
struct FlowPlace {
    struct Collection {
        bool isMap = false;
        std::size_t items = 0;            ///< commas before the place
        std::string key{};                ///< of a mapping: the last one before the place
        bool isBehindColon = false;       ///< of a mapping: the place belongs to that key's value
        std::vector<TextEntry> entries{}; ///< of a mapping: what is written before the place
    };
    std::vector<Collection> open{}; ///< outermost first; empty where the place is behind the last bracket
    std::size_t word = 0;           ///< where the word at the place begins, inside its quotes

    /// `from` is where the outermost collection opens, `offset` the place; both are bytes of the text.
    static FlowPlace find(std::string_view text, std::size_t from, std::size_t offset);
};

} // namespace slipway
