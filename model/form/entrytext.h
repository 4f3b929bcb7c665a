// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"

namespace slipway
{

/// "KEY=value" lines (also "KEY: value" and `export KEY=value`) as entries; empty when the text is nothing like it.
std::vector<Entry> parseKeyValueLines(std::string_view text);

/// The text in base64, and back; nothing when it is no base64 or its bytes are not text.
std::string encodeBase64(std::string_view text);
std::optional<std::string> decodeBase64(std::string_view text);

} // namespace slipway
