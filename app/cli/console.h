// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace slipway::cli
{

/// Standard output and error, always in UTF-8. Colours only where a person looks at a terminal.
void writeOut(std::string_view text);
void writeOut(const QString &text);
/// A message on standard error, with the program's name before and a line end behind it.
void writeError(const QString &message);

enum class Colour { None, Red, Green, Yellow, Cyan, Bold };
/// The text in a colour when standard output is a terminal (and NO_COLOR is not set), else as it is.
QString coloured(const QString &text, Colour colour);

} // namespace slipway::cli
