// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include <optional>
#include <string>

namespace slipway
{

/// A regular expression as Go's regexp reads it, which the API server uses, ready for Qt; nothing for one that Go
/// refuses (looking around, references back), and for one that only Go can read. Kept for the next time.
/// Source: Go, regexp/syntax.
std::optional<QRegularExpression> goPattern(const std::string &pattern);

} // namespace slipway
