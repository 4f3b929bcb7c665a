// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <QString>

namespace slipway
{

/// What an editor's line commands do, as edits of the whole text. Each works on all lines that the selection touches; a
/// line that it only reaches at column 0 is left out.

/// Comments the lines out with `# ` at their common indentation, or back in when all of them are comments.
EditSet toggleLineComment(std::string_view text, TextRange selection);
/// Adds `width` spaces to each line that is not blank.
EditSet indentLines(std::string_view text, TextRange selection, std::size_t width = 2);
/// Removes up to `width` spaces.
EditSet outdentLines(std::string_view text, TextRange selection, std::size_t width = 2);
/// Writes the lines a second time above themselves, so that a selection stays on the lower copy.
EditSet duplicateLines(std::string_view text, TextRange selection);
/// Swaps the lines with the one above or below, by moving that one: a selection stays on its text. Nothing at the end.
EditSet moveLines(std::string_view text, TextRange selection, bool down);

/// The spaces that a new line after `before` (the line up to the caret) begins with: deeper behind `key:` and block
/// scalar headers, below the text of a list item.
std::size_t indentAfter(std::string_view before);

struct SearchOptions {
    QString pattern{};
    bool regularExpression = false;
    bool matchCase = false;
    bool wholeWord = false;
};

struct SearchMatch {
    TextRange range{};
    std::string replacement{}; ///< with `\1` and `\0` filled in, where one was asked for
};

/// All matches from top to bottom, at most `limit`; `error` says what is wrong with a regular expression.
std::vector<SearchMatch> findAll(std::string_view text, const SearchOptions &options, QString *error = nullptr,
                                 const QString &replacement = {}, std::size_t limit = 200'000);

/// One line of a preview of edits.
struct PreviewLine {
    enum class Kind { Same, Removed, Added, Gap };
    Kind kind = Kind::Same;
    std::size_t number = 0; ///< 0-based line in the text before (Same, Removed) or after (Added)
    std::string text{};
};

/// The lines that normalised edits change, with up to `context` unchanged lines around each place.
std::vector<PreviewLine> previewOf(std::string_view text, const EditSet &edits, std::size_t context = 2);

} // namespace slipway
