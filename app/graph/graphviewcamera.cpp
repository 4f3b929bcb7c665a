// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphview.h"

#include "displayscale.h"
#include "graph/minimap.h"

#include <QToolButton>

#include <cmath>

namespace slipway
{

// What part of the graph is seen, and how large.

namespace
{

constexpr double MinZoom = 0.04;
constexpr double MaxZoom = 3;
constexpr double ReadableZoom = 0.65; ///< the view does not go below this by itself
constexpr int SideRoom = 24;          // pixels
constexpr int EdgeRoom = 56;          // pixels above and below that the search field and the tools need

} // namespace

void GraphView::reveal(int node)
{
    const QRectF box = m_cards[at(node)]->sceneBox();
    if (!mapToScene(viewport()->rect()).boundingRect().contains(box)) {
        centreContentOn(box.center());
        m_viewIsOurs = false;
    }
}

/// As near to that point as goes without showing emptiness beside the graph.
void GraphView::centreContentOn(const QPointF &focus)
{
    const QRectF wanted = contentBounds().adjusted(-SideRoom, -EdgeRoom, SideRoom, EdgeRoom);
    const QSizeF seen = QSizeF(viewport()->size()) / zoom();
    const auto along = [](double from, double to, double length, double focus) {
        return to - from <= length ? (from + to) / 2 : std::clamp(focus, from + length / 2, to - length / 2);
    };
    centreOn({along(wanted.left(), wanted.right(), seen.width(), focus.x()),
              along(wanted.top(), wanted.bottom(), seen.height(), focus.y())});
}

QRectF GraphView::contentBounds() const
{
    QRectF bounds = GraphPainter::toRect(layout().bounds);
    for (const auto &[key, place] : m_dragged)
        if (const int node = graph().indexOf(key); node >= 0)
            bounds |= QRectF(place, m_cards[at(node)]->size());
    return bounds;
}

void GraphView::setZoom(double scale)
{
    setTransform(QTransform::fromScale(std::clamp(scale, MinZoom, MaxZoom), std::clamp(scale, MinZoom, MaxZoom)));
    noteView();
}

void GraphView::centreOn(const QPointF &where)
{
    centerOn(where);
    noteView();
}

void GraphView::zoomBy(double factor)
{
    const QPointF centre = mapToScene(viewport()->rect().center());
    setZoom(zoom() * factor);
    centreOn(centre);
    m_viewIsOurs = false;
}

void GraphView::zoomToActualSize()
{
    const QPointF centre = m_selectedNode >= 0 ? m_cards[at(m_selectedNode)]->sceneBox().center()
                                               : mapToScene(viewport()->rect().center());
    setZoom(displayScale());
    centreOn(centre);
    m_viewIsOurs = false;
}

void GraphView::fitAll()
{
    fit(0);
}

void GraphView::fitReadably()
{
    fit(ReadableZoom * displayScale());
}

void GraphView::fit(double least)
{
    if (isEmpty())
        return;
    const QRectF bounds = contentBounds();
    setZoom(std::max(least, std::min({(viewport()->width() - 2.0 * SideRoom) / bounds.width(),
                                      (viewport()->height() - 2.0 * EdgeRoom) / bounds.height(), displayScale()})));
    // What does not fit begins where requests come in, or shows what is selected.
    centreContentOn(m_selectedNode >= 0 ? m_cards[at(m_selectedNode)]->sceneBox().center() : bounds.topLeft());
    m_viewIsOurs = true;
}

void GraphView::tidyUp()
{
    m_dragged.clear();
    m_viewIsOurs = true;
    m_session.analysisService().arrangeAnew();
}

void GraphView::noteView()
{
    m_zoomLabel->setText(tr("%1 %").arg(std::lround(zoom() / displayScale() * 100)));
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    m_minimap->setVisible(!isEmpty() && !seen.contains(contentBounds()) && width() > 480 && height() > 320);
    m_minimap->update();
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_minimap->update();
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeOverlays();
    if (m_viewIsOurs)
        fitReadably();
    noteView();
}

} // namespace slipway
