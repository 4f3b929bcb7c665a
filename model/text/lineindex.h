// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace slipway
{

/// A place as people and editors name it: both 0-based, the column in code points.
struct TextPosition {
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const TextPosition &) const = default;
};

/// Converts between byte offsets, lines and columns of one UTF-8 text. The only place that counts code points or
/// UTF-16. A line ends at LF; the CR of CR LF belongs to its line. The text must outlive the index's calls, not the
/// index.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(std::string_view text);

    std::size_t lineCount() const { return m_starts.size(); }
    /// The line that holds the byte; offsets behind the end are on the last line.
    std::size_t lineOf(std::size_t offset) const;
    std::size_t lineStart(std::size_t line) const;
    /// Just behind the line's last byte, its line end included.
    std::size_t lineEnd(std::size_t line) const;

    TextPosition position(std::string_view text, std::size_t offset) const;
    /// The byte offset of a place; a column behind the line's end is cut to it.
    std::size_t offset(std::string_view text, TextPosition position) const;

private:
    std::vector<std::size_t> m_starts{0};
    std::size_t m_size = 0;
};

/// Number of code points in valid UTF-8; every byte of invalid UTF-8 that is no continuation counts as one.
std::size_t codePointCount(std::string_view text);
/// Number of UTF-16 units that QString needs for the text.
std::size_t utf16Count(std::string_view text);
/// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t firstInvalidUtf8(std::string_view text);

} // namespace slipway
