// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// Fields that take a number or a percentage, and the ports, which take a number or a name.

/// Neither negative nor any other text than `25%` ("Invalid"), where it is set.
void checkIntOrPercent(const Field &field);
/// Not more than 100% ("Invalid"); a number may be any.
void checkNotMoreThanAll(const Field &field);
/// The number or percentage; 0 for other text.
std::int64_t intOrPercent(const Field &field, std::int64_t whenUnset);

/// 1 to 65535 ("Invalid"); not set counts as 0.
bool checkPortNumber(const Field &field);
/// A name of a container's port ("Invalid").
bool checkPortName(const Field &field);
/// Either of them ("Invalid"); not set counts as 0, and a number in quotes is a name.
bool checkPortNumberOrName(const Field &field);

} // namespace slipway
