// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

namespace slipway
{

/// A text in which «marks» stand around places: the text without them, and the bytes that they enclose.
struct Annotated {
    explicit Annotated(std::string_view marked)
    {
        constexpr std::string_view Open = "\xC2\xAB";
        constexpr std::string_view Close = "\xC2\xBB";
        std::vector<std::size_t> open;
        for (std::size_t at = 0; at < marked.size();) {
            if (marked.substr(at, Open.size()) == Open) {
                open.push_back(text.size());
                at += Open.size();
            } else if (marked.substr(at, Close.size()) == Close && !open.empty()) {
                ranges.push_back({open.back(), text.size()});
                open.pop_back();
                at += Close.size();
            } else {
                text += marked[at++];
            }
        }
    }
    std::string text{};
    std::vector<TextRange> ranges{};
};

} // namespace slipway
