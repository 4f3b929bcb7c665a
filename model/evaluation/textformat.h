// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/functions.h"

namespace slipway::cel
{

/// `"%s of %d".format([a, b])`; nothing where the server would refuse it or where it cannot be said what it writes.
/// Source: cel-go, ext/formatting.go.
std::optional<std::string> formatted(std::string_view pattern, const List &args, Budget &budget);

} // namespace slipway::cel
