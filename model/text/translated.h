// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway
{

/// What QCoreApplication::translate() gives for a text of the program, remembered by its address: checks of many files
/// want thousands of the same few sentences. `context` and `text` live as long as the program. For any thread.
QString translated(const char *context, const char *text, const char *comment = nullptr, int n = -1);

/// To be called when the language is another one.
void forgetTranslations();

} // namespace slipway
