// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <string>

namespace slipway::cli
{

/// What the edits change, as a unified diff with three lines around (`patch -p0` takes it). Empty without edits.
/// `edits` must be normalised.
std::string unifiedDiff(const std::string &name, std::string_view before, const EditSet &edits);

} // namespace slipway::cli
