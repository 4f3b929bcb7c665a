// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/splitter.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isMarker(std::string_view text, std::size_t at, std::string_view marker)
{
    if (text.substr(at, 3) != marker)
        return false;
    const std::size_t behind = at + 3;
    return behind >= text.size() || std::string_view(" \t\r\n").find(text[behind]) != std::string_view::npos;
}

/// A line that may stand before a document's `---`: blank, comment or directive.
bool isPreamble(std::string_view text, std::size_t at)
{
    if (text[at] == '%')
        return true;
    const std::size_t mark = text.find_first_not_of(" \t\r", at);
    return mark == std::string_view::npos || text[mark] == '\n' || text[mark] == '#';
}

} // namespace

std::vector<TextRange> splitDocuments(std::string_view text)
{
    std::vector<TextRange> parts;
    std::size_t start = 0;
    bool begun = false; // the part has its marker or content, so the next marker starts another
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t newline = text.find('\n', at);
        const std::size_t next = newline == std::string_view::npos ? text.size() : newline + 1;
        if (isMarker(text, at, "---")) {
            if (begun) {
                parts.push_back({start, at});
                start = at;
            }
            begun = true;
        } else if (isMarker(text, at, "...")) {
            parts.push_back({start, next});
            start = next;
            begun = false;
        } else if (!begun) {
            begun = !isPreamble(text, at);
        }
        at = next;
    }
    if (begun || parts.empty())
        parts.push_back({start, text.size()});
    else
        parts.back().end = text.size();
    return parts;
}

} // namespace slipway
