// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/figures.h"

#include "theme.h"

#include <QPainterPath>

namespace slipway
{

namespace
{

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

QColor tint(const QColor &color)
{
    const Theme &theme = Theme::instance();
    return mixed(color, theme.canvas(), theme.isDark() ? 0.22 : 0.12);
}

QPainterPath outline(const QRectF &rect, Figure figure, double radius)
{
    QPainterPath path;
    if (figure != Figure::Failed) {
        path.addRoundedRect(rect, radius, radius);
        return path;
    }
    const double cut = std::min({14.0, rect.height() * 0.5, rect.width() * 0.5});
    path.addPolygon(QPolygonF{rect.topLeft(),
                              {rect.right() - cut, rect.top()},
                              {rect.right(), rect.top() + cut},
                              rect.bottomRight(),
                              rect.bottomLeft()});
    path.closeSubpath();
    return path;
}

void hatch(QPainter &painter, const QPainterPath &path, const QColor &color)
{
    painter.save();
    painter.setClipPath(path);
    painter.setPen(QPen(color, 1.5));
    const QRectF box = path.boundingRect();
    for (double x = box.left() - box.height(); x < box.right(); x += 8)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

QColor figureColor(Figure figure)
{
    const Theme &theme = Theme::instance();
    switch (figure) {
    case Figure::Absent:
    case Figure::Pending:
    case Figure::Done:
    case Figure::Terminating:
        return theme.off();
    case Figure::Starting:
        return theme.workload();
    case Figure::NotReady:
        return theme.wait();
    case Figure::Ready:
        return theme.good();
    case Figure::Failed:
        return theme.bad();
    }
    return theme.off();
}

QColor figureTextColor(Figure figure)
{
    const Theme &theme = Theme::instance();
    return figure == Figure::Ready ? (theme.isDark() ? QColor(0x0D1F16) : QColor(Qt::white)) : theme.text();
}

void paintFigure(QPainter &painter, const QRectF &rect, Figure figure, double radius)
{
    if (figure == Figure::Absent)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = figureColor(figure);
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    const QPainterPath path = outline(inner, figure, std::min(radius, inner.height() / 2));
    QPen pen(color, 1.5);
    QColor fill = tint(color);
    if (figure == Figure::Pending) {
        pen.setDashPattern({4, 3});
        fill = Qt::transparent;
    } else if (figure == Figure::Ready) {
        fill = color;
    }
    painter.fillPath(path, fill);
    if (figure == Figure::Terminating)
        hatch(painter, path, mixed(color, Theme::instance().canvas(), 0.45));
    painter.strokePath(path, pen);
}

StateFrame::StateFrame(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StateFrame::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void StateFrame::paint(QPainter *painter)
{
    const QRectF rect(0, 0, width(), height());
    if (m_figure != Figure::Ready) {
        paintFigure(*painter, rect, m_figure, m_radius);
        return;
    }
    // A big solid green card would shout: the frame is solid and heavy, the ground stays light.
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = figureColor(m_figure);
    const QPainterPath path = outline(rect.adjusted(1.5, 1.5, -1.5, -1.5), m_figure, m_radius);
    painter->fillPath(path, tint(color));
    painter->strokePath(path, QPen(color, 2.5));
}

Lamp::Lamp(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(12, 12);
    connect(this, &Lamp::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void Lamp::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QRectF circle(1, (height() - side) / 2 + 1, side - 2, side - 2);
    const QColor color = figureColor(m_figure);
    QPen pen(color, 1.6);
    if (m_figure == Figure::Pending || m_figure == Figure::Absent)
        pen.setDashPattern({2, 1.6});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    switch (m_figure) {
    case Figure::Ready:
        painter->setBrush(color);
        painter->drawEllipse(circle);
        break;
    case Figure::NotReady:
    case Figure::Starting:
        painter->drawEllipse(circle);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        if (m_figure == Figure::NotReady)
            painter->drawPie(circle, 90 * 16, 180 * 16);
        break;
    case Figure::Failed:
        painter->drawLine(circle.topLeft(), circle.bottomRight());
        painter->drawLine(circle.topRight(), circle.bottomLeft());
        break;
    case Figure::Terminating: {
        QPainterPath path;
        path.addEllipse(circle);
        painter->drawPath(path);
        hatch(*painter, path, color);
        break;
    }
    case Figure::Done:
        painter->drawEllipse(circle);
        painter->drawLine(QPointF(circle.left() + side * 0.2, circle.center().y()),
                          QPointF(circle.right() - side * 0.2, circle.center().y()));
        break;
    default:
        painter->drawEllipse(circle);
    }
}

} // namespace slipway
