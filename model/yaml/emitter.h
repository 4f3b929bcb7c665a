// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/value.h"

namespace slipway
{

/// How new text is to look so that it fits what is there.
struct TextStyle {
    std::size_t indent = 2;     ///< columns per level of mappings
    std::size_t listIndent = 2; ///< columns from a key to the dashes of its list
    std::string eol = "\n";
    bool literals = true; ///< texts of several lines as literal blocks, not in quotes
};

/// A value as text in block style: what stands on the line of its key or dash, and the lines below (indented, without
/// line ends).
struct Written {
    std::string head{};
    std::vector<std::string> body{};
};

/// The value of a key that stands in `keyColumn`.
Written writtenForKey(const Value &value, std::size_t keyColumn, const TextStyle &style);
/// The value of a list item whose dash stands in `dashColumn` and whose text begins in `column`.
Written writtenForItem(const Value &value, std::size_t dashColumn, std::size_t column, const TextStyle &style);
/// `key: value` in a column; the head has no indentation.
Written writtenEntry(std::string_view key, const Value &value, std::size_t column, const TextStyle &style);
/// A whole document's lines.
std::vector<std::string> writtenDocument(const Value &value, const TextStyle &style);

/// A value on one line; `json` puts every text in double quotes.
std::string flowText(const Value &value, bool json);
std::string flowKey(std::string_view key, bool json);
/// A text of several lines as a literal block, indented to `column`, below a node in `parentColumn`.
Written literalBlock(std::string_view text, std::size_t parentColumn, std::size_t column);

} // namespace slipway
