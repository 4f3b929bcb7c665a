// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/nodepath.h"

namespace slipway
{

/// In a list the key `-1` stands for its last item, `-2` for the one before: how many from the end, or nothing. In a
/// mapping it is a key like others.
std::optional<std::size_t> countFromEnd(const PathStep &step);

} // namespace slipway
