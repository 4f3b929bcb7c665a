// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/textentry.h"

#include <string_view>
#include <vector>

namespace slipway
{

/// The text between a pair of quotes; text without them as it is. Escapes stay as they are written.
std::string unquoted(std::string_view text);

/// A line of half-written YAML in block style, taken apart by its marks alone. Columns are bytes of the line.
struct BlockLine {
    static constexpr auto None = std::string_view::npos;

    TextRange range{};                 ///< without line end
    std::size_t first = None;          ///< column of the first byte that is no space, None for blank lines and comments
    std::vector<std::size_t> dashes{}; ///< columns
    std::size_t key = None;            ///< column of the key
    std::size_t keyEnd = None;
    std::size_t content = None; ///< column where a value begins; None when nothing follows
    std::size_t contentEnd = None;

    std::size_t lastDash() const { return dashes.empty() ? None : dashes.back(); }
};

/// The lines of a text, to walk up and down in. Keeps no copy of the text.
class BlockLines
{
public:
    explicit BlockLines(std::string_view text) : m_text(text) {}

    std::string_view text() const { return m_text; }
    /// The line that holds the byte, without its end.
    TextRange at(std::size_t offset) const;
    /// Goes one line up; false at the text's first line.
    bool before(TextRange &line) const;
    /// Goes one line down; false at the text's last line.
    bool after(TextRange &line) const;

    std::string_view view(TextRange range) const { return m_text.substr(range.start, range.size()); }
    /// BlockLine::first alone, which costs less than all of it.
    std::size_t firstColumn(TextRange line) const;
    BlockLine parse(TextRange line) const;
    /// What a line that has a key says: the key, and its value where that is on the line.
    TextEntry entryOf(const BlockLine &line) const;

private:
    std::string_view m_text;
};

} // namespace slipway
