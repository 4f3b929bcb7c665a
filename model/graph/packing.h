// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

namespace slipway
{

/// Places rectangles without overlap in an area of about 16:10, larger ones first, `gap` apart. Sizes in, places out;
/// the upper left is 0, 0. The same input gives the same places.
void pack(std::vector<GraphBox> &boxes, double gap);

} // namespace slipway
