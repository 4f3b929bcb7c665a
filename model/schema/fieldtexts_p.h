// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace slipway
{

/// A row of the tables behind fieldtexts.h. The English texts are the keys of their translations.
struct FieldText {
    const char *type = nullptr;
    const char *key = nullptr;
    const char *label = nullptr; ///< null where the key is one
    const char *help = nullptr;
};

const std::vector<FieldText> &podFieldTexts();
const std::vector<FieldText> &otherFieldTexts();
const std::vector<FieldText> &blockFieldTexts();

} // namespace slipway
