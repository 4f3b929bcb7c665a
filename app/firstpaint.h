// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace slipway
{

/// Calls `then` once, when the widget has next been painted and is on the screen: for work that a picture does not
/// need.
void afterNextPaint(QWidget &widget, std::function<void()> then);

/// What the program writes when it is started to measure its start: the window is on the screen; everything is in it.
inline constexpr const char *FirstPaintLine = "painted";
inline constexpr const char *CompleteLine = "complete";
/// Writes one of these lines to standard output at once.
void announce(const char *line);

} // namespace slipway
