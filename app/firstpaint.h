// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace slipway
{

/// What quitAtFirstPaint() writes to standard output.
inline constexpr const char *FirstPaintLine = "painted";

/// Writes FirstPaintLine and quits once the window has painted itself for the first time; for measuring the start.
void quitAtFirstPaint(QWidget &window);

} // namespace slipway
