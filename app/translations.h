// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

namespace slipway
{

/// Makes a language the program's: installs its translators (ours and Qt's own), which sends LanguageChange to every
/// widget. System means Korean on a Korean desktop, else English.
void useLanguage(Language language);

} // namespace slipway
