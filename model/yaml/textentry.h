// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <string>

namespace slipway
{

/// An entry of a block or one-line flow mapping as it stands in the text. Ranges are bytes of the text.
struct TextEntry {
    std::string key{};
    std::string value{}; ///< on the key's line, without quotes; empty for nested blocks
    TextRange keyRange{};
};

} // namespace slipway
