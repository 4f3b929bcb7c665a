// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace slipway
{

/// The Fusion style, which frames fields and boxes in a darker shade of the window: on dark grounds nobody would see
/// it, so there they get a light line.
class FieldFrames : public QProxyStyle
{
    Q_OBJECT

public:
    FieldFrames();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace slipway
