// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphpainter.h"

#include <QGraphicsItem>

namespace slipway
{

/// A card in the scene. Only draws; the view decides about everything.
class CardItem : public QGraphicsItem
{
public:
    explicit CardItem(const GraphPainter &painter) : m_painter(painter) { setZValue(2); }

    void show(int index, const GraphNode *node, const QSizeF &size);
    /// GraphNode::key of the node it shows; stays valid when the node itself is gone.
    const std::string &key() const { return m_key; }
    int index() const { return m_index; }
    const GraphNode &node() const { return *m_node; }
    const QSizeF &size() const { return m_size; }
    QRectF sceneBox() const { return {pos(), m_size}; }
    const CardState &state() const { return m_state; }
    void setState(const CardState &state, bool handle);
    /// Where a line to another card is drawn from, in card coordinates.
    QPointF handle() const { return {m_size.width(), m_size.height() / 2}; }

    QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_size).adjusted(-16, -16, 16, 16); }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const GraphPainter &m_painter;
    const GraphNode *m_node = nullptr;
    std::string m_key;
    int m_index = -1;
    QSizeF m_size;
    CardState m_state;
    bool m_handle = false;
};

/// A line between two cards with its label.
class LinkItem : public QGraphicsItem
{
public:
    explicit LinkItem(const GraphPainter &painter) : m_painter(painter) { setZValue(1); }

    void show(int index, const ObjectGraph *graph, const GraphLink *link);
    int index() const { return m_index; }
    const GraphLink &link() const { return *m_link; }
    void setPath(const QPainterPath &path);
    void setState(const LinkState &state);

    QRectF boundingRect() const override { return m_box; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const GraphPainter &m_painter;
    const ObjectGraph *m_graph = nullptr;
    const GraphLink *m_link = nullptr;
    int m_index = -1;
    QPainterPath m_path;
    QRectF m_box;
    LinkState m_state;
};

} // namespace slipway
