// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace slipway
{

struct MatchedBrace {
    std::size_t brace = 0;              ///< the bracket beside the caret
    std::optional<std::size_t> other{}; ///< its partner; none where it has none in the text
};

bool isBrace(char letter);
/// The bracket before a place, or else behind it. A partner has the same style: one in quotes does not close one
/// outside.
std::optional<MatchedBrace> braceAt(std::string_view text, std::string_view styles, std::size_t caret);

} // namespace slipway
