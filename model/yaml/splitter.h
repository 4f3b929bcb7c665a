// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

namespace slipway
{

/// Cuts a file at its document markers. The parts tile the text: a part begins with its own `---` line, a `...` line
/// ends its part, and comments or directives before the first `---` belong to the document they precede. A text without
/// any content gives one part. Works line by line, so a broken document never hides its neighbours.
std::vector<TextRange> splitDocuments(std::string_view text);

} // namespace slipway
