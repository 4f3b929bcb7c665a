// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>

namespace slipway
{

/// A picture of `resources/icons`, drawn in the theme's colour of the moment: `colour` gives it, by default the text's.
QIcon icon(const QString &name, QColor (Theme::*colour)() const = &Theme::text);

} // namespace slipway
