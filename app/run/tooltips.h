// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace slipway
{

/// The window's own tool tips for items of a scene.
class ToolTips : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    Q_INVOKABLE void show(QQuickItem *item, const QString &text) const;
    Q_INVOKABLE void hide() const;
};

} // namespace slipway
