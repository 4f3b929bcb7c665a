// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glyphbutton.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway
{

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &where, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 16, where.height() / 16);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto polyline = [&](std::initializer_list<QPointF> points) {
        painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
    };
    switch (glyph) {
    case Glyph::Plus:
        polyline({{8, 3.5}, {8, 12.5}});
        [[fallthrough]];
    case Glyph::Minus:
        polyline({{3.5, 8}, {12.5, 8}});
        break;
    case Glyph::Cross:
        polyline({{4.5, 4.5}, {11.5, 11.5}});
        polyline({{11.5, 4.5}, {4.5, 11.5}});
        break;
    case Glyph::Up:
        polyline({{8, 12.5}, {8, 3.5}});
        polyline({{4.5, 7}, {8, 3.5}, {11.5, 7}});
        break;
    case Glyph::Down:
        polyline({{8, 3.5}, {8, 12.5}});
        polyline({{4.5, 9}, {8, 12.5}, {11.5, 9}});
        break;
    case Glyph::Copy:
        painter.drawRoundedRect(QRectF(6, 6, 7, 7), 1.5, 1.5);
        polyline({{10, 3.5}, {4.5, 3.5}, {3.5, 4.5}, {3.5, 10}});
        break;
    case Glyph::Folded:
        polyline({{6.5, 4}, {10.5, 8}, {6.5, 12}});
        break;
    case Glyph::Unfolded:
        polyline({{4, 6.5}, {8, 10.5}, {12, 6.5}});
        break;
    case Glyph::Info:
        painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
        polyline({{8, 7.6}, {8, 10.8}});
        painter.drawPoint(QPointF(8, 5.3));
        break;
    case Glyph::Eye: {
        QPainterPath lid(QPointF(2, 8));
        lid.quadTo(8, 1.5, 14, 8);
        lid.quadTo(8, 14.5, 2, 8);
        painter.drawPath(lid);
        painter.drawEllipse(QPointF(8, 8), 1.8, 1.8);
        break;
    }
    case Glyph::Paste:
        painter.drawRoundedRect(QRectF(3.5, 4, 9, 9.5), 1.5, 1.5);
        polyline({{6, 4}, {6, 2.5}, {10, 2.5}, {10, 4}});
        polyline({{6, 8}, {10, 8}});
        polyline({{6, 10.5}, {9, 10.5}});
        break;
    }
    painter.restore();
}

GlyphButton::GlyphButton(Glyph glyph, QWidget *parent) : QToolButton(parent), m_glyph(glyph)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GlyphButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphButton::setHint(const QString &hint)
{
    setToolTip(hint);
    setAccessibleName(hint);
}

QSize GlyphButton::sizeHint() const
{
    const int side = qMax(20, fontMetrics().height() + 4);
    return {side, side};
}

void GlyphButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.accent();
    ground.setAlphaF(isDown() || isChecked() ? 0.25F : 0.12F);
    if (isEnabled() && (underMouse() || isDown() || isChecked())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QColor colour = !isEnabled()                                ? theme.line()
                    : underMouse() || hasFocus() || isChecked() ? theme.text()
                                                                : theme.mutedText();
    const qreal side = qMin(16, qMin(width(), height()));
    drawGlyph(painter, m_glyph, QRectF((width() - side) / 2, (height() - side) / 2, side, side), colour);
}

RoleLabel::RoleLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setForegroundRole(QPalette::WindowText); // on a button it would be the button's
    connect(&Theme::instance(), &Theme::changed, this, &RoleLabel::recolour);
    recolour();
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    recolour();
}

void RoleLabel::setElidedText(const QString &text)
{
    m_whole = text;
    setToolTip(text);
    setText(fontMetrics().elidedText(text, Qt::ElideMiddle, contentsRect().width()));
}

void RoleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (!m_whole.isEmpty())
        setElidedText(m_whole);
}

void RoleLabel::recolour()
{
    QPalette colours = Theme::instance().palette();
    colours.setColor(QPalette::WindowText, (Theme::instance().*m_role)());
    setPalette(colours);
}

} // namespace slipway
