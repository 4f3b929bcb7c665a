// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldframes.h"

#include "theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace slipway
{

namespace
{

/// Fusion derives its outlines from the window's colour, which is too dark to see on a dark ground.
void drawLine(QPainter &painter, const QStyleOption &option, double radius)
{
    const Theme &theme = Theme::instance();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = isEnabled && option.state.testFlag(QStyle::State_HasFocus);
    if (!theme.isDark() && !isFocused)
        return;
    QColor colour = isFocused ? theme.accent() : theme.off();
    if (!isFocused)
        colour.setAlphaF(isEnabled ? 0.55F : 0.3F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
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
    const bool isText = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || isText)
        drawLine(*painter, *option, FieldRadius);
    else if (element == PE_IndicatorRadioButton)
        drawLine(*painter, *option, option->rect.height() / 2.0);
}

void FieldFrames::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *box = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!box || box->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox shown = *box;
    int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
    if (!box->currentIcon.isNull())
        room -= box->iconSize.width() + 4;
    shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void FieldFrames::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawLine(*painter, *option, FieldRadius);
}

} // namespace slipway
