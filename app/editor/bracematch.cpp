// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bracematch.h"

namespace slipway
{

namespace
{

constexpr std::string_view Opening = "[({";
constexpr std::string_view Closing = "])}";

} // namespace

bool isBrace(char letter)
{
    return Opening.find(letter) != std::string_view::npos || Closing.find(letter) != std::string_view::npos;
}

std::optional<MatchedBrace> braceAt(std::string_view text, std::string_view styles, std::size_t caret)
{
    const std::size_t brace = caret > 0 && isBrace(text[caret - 1]) ? caret - 1 : caret;
    if (brace >= text.size() || !isBrace(text[brace]))
        return {};
    const std::size_t opening = Opening.find(text[brace]);
    const bool isOpening = opening != std::string_view::npos;
    const char wanted = isOpening ? Closing[opening] : Opening[Closing.find(text[brace])];
    int depth = 0;
    // Backwards, the place before the first one is a large number and ends the search too.
    for (std::size_t at = brace; at < text.size(); isOpening ? ++at : --at) {
        if (styles[at] != styles[brace])
            continue;
        depth += text[at] == text[brace] ? 1 : text[at] == wanted ? -1 : 0;
        if (depth == 0)
            return MatchedBrace{brace, at};
    }
    return MatchedBrace{brace, {}};
}

} // namespace slipway
