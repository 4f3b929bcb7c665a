// SPDX-License-Identifier: GPL-3.0-or-later
#include "displayscale.h"

#include "theme.h"

#include <utility>

namespace slipway
{

namespace
{

double current = 1;

} // namespace

double displayScale()
{
    return current;
}

void setDisplayScale(double scale)
{
    if (std::exchange(current, scale) != scale)
        Q_EMIT Theme::instance().changed();
}

} // namespace slipway
