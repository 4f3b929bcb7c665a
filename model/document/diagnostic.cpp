// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/diagnostic.h"

namespace slipway
{

std::optional<Change> Fix::filled(std::string_view text) const
{
    if (!typed)
        return change;
    if (!typed->accepts(text))
        return {};
    Change whole = change;
    whole.files.front().edits.front().text.insert(typed->gap, text);
    return whole;
}

} // namespace slipway
