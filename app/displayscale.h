// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway
{

/// How much larger than usual text and pictures are: 1, or more for an audience. For what does not take its size from
/// the application's font. A new scale is told by Theme::changed.
double displayScale();
void setDisplayScale(double scale);

} // namespace slipway
