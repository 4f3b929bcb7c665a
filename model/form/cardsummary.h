// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"

namespace slipway
{

/// What tells an item of a list from its neighbours while it is folded: the texts that its type's layout names, else
/// its name, else its first text. Empty where none of them is written.
QString cardSummary(const Field &field, NodeRef root);

} // namespace slipway
