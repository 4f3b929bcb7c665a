// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QQmlEngine>
#include <qqmlregistration.h>

namespace slipway
{

/// Makes the one Theme known to QML under its own name.
struct QmlTheme {
    Q_GADGET
    QML_FOREIGN(slipway::Theme)
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON

public:
    static Theme *create(QQmlEngine *, QJSEngine *)
    {
        QJSEngine::setObjectOwnership(&Theme::instance(), QJSEngine::CppOwnership);
        return &Theme::instance();
    }
};

} // namespace slipway
