// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <QWidget>

namespace slipway
{

class GraphView;

/// The whole graph, small, with the part that the view shows. Dragging in it moves the view. For the mouse only: the
/// keyboard moves the view by selecting.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(GraphView &view);
    QSize sizeHint() const override { return {184, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QTransform toMap() const;
    void moveView(const QPointF &where);
    GraphView &m_view;
};

} // namespace slipway
