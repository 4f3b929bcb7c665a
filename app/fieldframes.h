// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace slipway
{

/// The Fusion style with three things easier to see: fields and boxes on dark grounds, which it frames in a still
/// darker shade, buttons that are switched on, and that a choice is longer than its box.
class FieldFrames : public QProxyStyle
{
    Q_OBJECT

public:
    FieldFrames();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace slipway
