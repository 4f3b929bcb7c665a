// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldframes.h"

#include "theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace slipway
{

namespace
{

/// Fusion marks the field with the keyboard in the accent colour by itself.
bool needsLine(const QStyleOption &option)
{
    const bool isFocused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    return Theme::instance().isDark() && !isFocused;
}

void drawLine(QPainter &painter, const QRect &around, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().line());
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

constexpr double FieldRadius = 2;

/// What is switched on is tinted; Fusion's own shade for it is hardly another one.
void drawSwitchedOn(QPainter &painter, const QRect &around)
{
    QColor tint = Theme::instance().accent();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tint);
    tint.setAlphaF(Theme::instance().isDark() ? 0.28F : 0.14F);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5), FieldRadius, FieldRadius);
    painter.restore();
}

} // namespace

FieldFrames::FieldFrames() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FieldFrames::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool isButton = element == PE_PanelButtonTool || element == PE_PanelButtonCommand;
    if (isButton && option->state.testFlag(State_On) && option->state.testFlag(State_Enabled)) {
        drawSwitchedOn(*painter, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!needsLine(*option))
        return;
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawLine(*painter, option->rect, FieldRadius);
    else if (element == PE_IndicatorRadioButton)
        drawLine(*painter, option->rect, option->rect.height() / 2.0);
}

void FieldFrames::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_SpinBox || control == CC_ComboBox) && needsLine(*option))
        drawLine(*painter, option->rect, FieldRadius);
}

} // namespace slipway
