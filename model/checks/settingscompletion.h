// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/completion.h"

namespace slipway
{

/// What may be written at a byte of a settings file (see settingsfile.h).
CompletionList settingsCompletionsAt(std::string_view text, std::size_t offset);

/// What the setting at a byte of a settings file means, or empty.
QString settingsHelpAt(std::string_view text, std::size_t offset);

} // namespace slipway
