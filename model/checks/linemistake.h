// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/syntaxmistake.h"
#include "text/lineindex.h"

namespace slipway
{

/// A line of a document, in bytes of its text.
struct Line {
    std::size_t start = 0;
    std::size_t end = 0; ///< in front of the line end
    std::size_t indent = 0;
    bool isBlank = true; ///< or only a comment
};
Line lineAt(std::string_view text, const LineIndex &lines, std::size_t number);

/// Repairs are found by reading the changed document again, which must stay quick. Bytes.
inline constexpr std::size_t MaxRepairSize = 200'000;
/// Whether the changed text can be read up to behind a line (0-based, of the text before).
bool isReadableBehind(std::string_view text, const EditSet &edits, std::size_t lineNumber);

// Each looks for one kind of mistake at or above the line where reading stopped, which is `mistake.line`, and fills the
// rest in when a change of that one line makes the text readable.

/// Blanks, quotes or colons that are none.
bool findOddCharacter(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake);
/// A quote further up that is closed only by the next one, lines below.
bool findOpenQuote(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake);
/// A value with characters that mean something to YAML.
bool findMissingQuotes(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake);
/// `name:web`, or `replicas 3` where there is such a field.
bool findMissingSpace(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake);
/// A line that is neither a key with a value nor an entry: what a shell or a web page left there.
bool findStray(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake);
/// Adds the place where the quote or bracket at `mistake.where` can be closed.
void offerClosing(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake);

/// `word:rest` or `word rest` in its two parts; nothing for other texts.
struct KeyAndRest {
    std::string_view key{};
    std::string_view rest{};
};
std::optional<KeyAndRest> splitKey(std::string_view text);
/// Whether any object of Kubernetes has a field of that name.
bool isFieldName(std::string_view word);

} // namespace slipway
