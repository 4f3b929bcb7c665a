// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/minimap.h"

#include "graph/graphview.h"
#include "graph/kindicons.h"
#include "theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace slipway
{

Minimap::Minimap(GraphView &view) : QWidget(&view), m_view(view)
{
    resize(sizeHint());
    setCursor(Qt::PointingHandCursor);
}

QTransform Minimap::toMap() const
{
    const QRectF world = m_view.contentBounds().adjusted(-40, -40, 40, 40);
    const double scale = std::min((width() - 8) / world.width(), (height() - 8) / world.height());
    QTransform map;
    map.translate(width() / 2.0, height() / 2.0);
    map.scale(scale, scale);
    map.translate(-world.center().x(), -world.center().y());
    return map;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line(), 1));
    QColor back = theme.isDark() ? theme.window() : theme.canvas();
    back.setAlpha(235);
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QTransform map = toMap();
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    painter.setPen(Qt::NoPen);
    for (const auto &[box, category] : m_view.miniature()) {
        painter.setBrush(categoryColour(category));
        painter.drawRect(map.mapRect(box));
    }
    QColor glass = theme.accent();
    glass.setAlpha(28);
    painter.setBrush(glass);
    painter.setPen(QPen(theme.accent(), 1.2));
    painter.drawRect(map.mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect()));
}

void Minimap::moveView(const QPointF &where)
{
    m_view.centreOn(toMap().inverted().map(where));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveView(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveView(event->position());
}

} // namespace slipway
