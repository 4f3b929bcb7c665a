// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slipway
{

/// A half-open range of bytes. Everything in Slipway counts UTF-8 bytes; only `LineIndex` knows other units.
struct TextRange {
    std::size_t start = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - start; }
    bool isEmpty() const { return start == end; }
    bool contains(std::size_t offset) const { return start <= offset && offset < end; }
    /// Like contains(), but the place just behind the last byte counts too (where a caret may stand).
    bool touches(std::size_t offset) const { return start <= offset && offset <= end; }
    bool encloses(TextRange other) const { return start <= other.start && other.end <= end; }
    TextRange shifted(std::size_t by) const { return {start + by, end + by}; }
    bool operator==(const TextRange &) const = default;
};

/// Replaces the bytes of `range` by `text`.
struct TextEdit {
    TextRange range{};
    std::string text{};
    bool operator==(const TextEdit &) const = default;
};

/// Edits of one text, all in the coordinates of the text before any of them.
using EditSet = std::vector<TextEdit>;

/// Sorts the edits by place; false when two of them overlap (they are then left sorted but must not be applied).
/// Two insertions at one place keep their order.
bool normalise(EditSet &edits);

/// The text after the edits, which must be normalised and lie inside `before`.
std::string applied(std::string_view before, const EditSet &edits);

/// The edits that turn applied(before, edits) back into `before`.
EditSet inverted(std::string_view before, const EditSet &edits);

/// One set that does what `first` and then `second` do; `second` is in coordinates of the text after `first`. Both must
/// be normalised, and so is the result.
EditSet composed(const EditSet &first, const EditSet &second);

/// The edits moved by `by` bytes, as when a document's edits become its file's.
EditSet shifted(EditSet edits, std::size_t by);

/// Where a byte offset stands after the edits; an offset inside a replaced range moves to the end of its replacement.
std::size_t mapped(std::size_t offset, const EditSet &edits);

/// The smallest single edit that turns `before` into `after`; never splits a UTF-8 sequence.
EditSet difference(std::string_view before, std::string_view after);

} // namespace slipway
