// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schemastore.h"

namespace slipway
{

/// The fields without which the server refuses a structure, in the order in which they are told. Not quite those that
/// its field table calls required. The views borrow from the type.
std::vector<std::string_view> demandedFields(const TypeInfo &type);

} // namespace slipway
