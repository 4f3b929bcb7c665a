// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slipway
{

/// True when two names differ only in case, `-` and `_`: `image_pull_policy` and `imagePullPolicy`.
bool sameButForCase(std::string_view a, std::string_view b);

/// Number of single-letter slips (wrong, missing, extra or swapped letters) between two words, counted up to `limit`;
/// limit + 1 for everything further apart.
int slips(std::string_view a, std::string_view b, int limit);

/// The candidates that a mistyped word may have meant, best first, at most three: two slips apart, or one for words of
/// up to four letters. No suggestion beats a bad one.
std::vector<std::string> didYouMean(std::string_view word, const std::vector<std::string> &candidates);

/// The field that other tools call by this name, or empty: `environment` is `env`, `cmd` is `command`.
std::string_view wordOfOtherTools(std::string_view word);

} // namespace slipway
