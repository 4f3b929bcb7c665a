// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphitems.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace slipway
{

namespace
{

constexpr double HandleRadius = 5.5;

double scaleOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

void CardItem::show(int index, const GraphNode *node, const QSizeF &size)
{
    if (size != m_size)
        prepareGeometryChange();
    m_index = index;
    m_node = node;
    m_key = node->key;
    m_size = size;
    update();
}

void CardItem::setState(const CardState &state, bool handle)
{
    if (state == m_state && handle == m_handle)
        return;
    m_state = state;
    m_handle = handle;
    setZValue(state.hovered || state.selected ? 3 : 2);
    update();
}

QPainterPath CardItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(0, 0), m_size));
    if (m_handle)
        path.addEllipse(handle(), HandleRadius + 4, HandleRadius + 4);
    path.setFillRule(Qt::WindingFill);
    return path;
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale = scaleOf(*painter);
    m_painter.card(*painter, *m_node, m_size, m_state, scale);
    if (!m_handle || m_node->isMissing() || scale < 0.3)
        return;
    painter->setPen(QPen(m_painter.background(), 2));
    painter->setBrush(Theme::instance().accent());
    painter->drawEllipse(handle(), HandleRadius, HandleRadius);
}

void LinkItem::show(int index, const ObjectGraph *graph, const GraphLink *link)
{
    m_index = index;
    m_graph = graph;
    m_link = link;
    update();
}

void LinkItem::setPath(const QPainterPath &path)
{
    if (path == m_path)
        return;
    prepareGeometryChange();
    m_path = path;
    m_box = path.boundingRect().adjusted(-12, -14, 12, 14);
    if (m_box.width() < 440) // a hovered line shows its whole label
        m_box.adjust(-(440 - m_box.width()) / 2, 0, (440 - m_box.width()) / 2, 0);
    update();
}

void LinkItem::setState(const LinkState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    setZValue(state.hovered ? 4 : state.selected ? 1.5 : 1);
    update();
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    return stroker.createStroke(m_path);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_painter.link(*painter, *m_graph, *m_link, m_path, m_state, scaleOf(*painter));
}

} // namespace slipway
