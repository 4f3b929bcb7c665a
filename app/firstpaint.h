// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace slipway
{

/// Calls `then` once, when the widget is on the screen for the first time: for work that the first picture does not
/// need.
void afterFirstPaint(QWidget &widget, std::function<void()> then);

/// What quitAfterFirstPaint() writes to standard output.
inline constexpr const char *FirstPaintLine = "painted";

/// Writes FirstPaintLine and quits once the window has painted itself for the first time; for measuring the start.
void quitAfterFirstPaint(QWidget &window);

} // namespace slipway
