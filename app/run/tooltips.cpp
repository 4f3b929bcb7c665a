// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/tooltips.h"

#include <QQuickWindow>
#include <QToolTip>

namespace slipway
{

void ToolTips::show(QQuickItem *item, const QString &text) const
{
    if (item)
        QToolTip::showText(item->mapToGlobal(QPointF(0, item->height())).toPoint(), text.toHtmlEscaped());
}

void ToolTips::hide() const
{
    QToolTip::hideText();
}

} // namespace slipway
