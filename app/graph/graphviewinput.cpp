// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphview.h"

#include "graph/kindicons.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace slipway
{

namespace
{

constexpr double HandleReach = 12; // scene units around a handle that count as it

} // namespace

CardItem *GraphView::cardAt(const QPoint &where) const
{
    const QList<QGraphicsItem *> there = items(where);
    for (QGraphicsItem *item : there)
        if (auto *card = dynamic_cast<CardItem *>(item))
            return card;
    return nullptr;
}

LinkItem *GraphView::linkAt(const QPoint &where) const
{
    const QList<QGraphicsItem *> there = items(where);
    for (QGraphicsItem *item : there)
        if (auto *link = dynamic_cast<LinkItem *>(item))
            return link;
    return nullptr;
}

bool GraphView::onHandle(const CardItem &card, const QPoint &where) const
{
    return !card.node().isMissing() && QLineF(mapToScene(where), card.mapToScene(card.handle())).length() < HandleReach;
}

void GraphView::hover(const QPoint &where)
{
    const CardItem *card = cardAt(where);
    const LinkItem *link = card ? nullptr : linkAt(where);
    const int node = card ? card->index() : -1;
    const int line = link ? link->index() : -1;
    viewport()->setCursor(card && onHandle(*card, where) ? Qt::CrossCursor
                          : card || link                 ? Qt::PointingHandCursor
                                                         : Qt::ArrowCursor);
    if (node == m_hoveredNode && line == m_hoveredLink)
        return;
    m_hoveredNode = node;
    m_hoveredLink = line;
    updateStates();
}

void GraphView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    if (m_drag == Drag::None && (m_hoveredNode >= 0 || m_hoveredLink >= 0)) {
        m_hoveredNode = m_hoveredLink = -1;
        updateStates();
    }
}

bool GraphView::overCreateButton(const CardItem &card, const QPoint &where) const
{
    return card.node().isMissing() && zoom() >= 0.5 &&
           GraphPainter::createButton(card.size()).contains(card.mapFromScene(mapToScene(where)));
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    setFocus(Qt::MouseFocusReason);
    hover(event->pos());
    m_pressed = event->pos();
    m_drag = Drag::Pressed;
    m_dragNode = -1;
    const CardItem *card = event->button() == Qt::LeftButton ? cardAt(event->pos()) : nullptr;
    m_grip = mapToScene(event->pos());
    if (!card)
        return;
    m_dragNode = card->index();
    if (onHandle(*card, event->pos()) && zoom() >= 0.3) {
        startConnecting(m_dragNode);
        return;
    }
    m_grip -= card->pos();
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        hover(event->pos());
        return;
    }
    if (m_drag == Drag::Pressed && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_dragNode >= 0 ? Drag::Move : Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        const QPointF centre = mapToScene(viewport()->rect().center());
        centreOn(centre + m_grip - mapToScene(event->pos()));
        m_viewIsOurs = false;
    } else if (m_drag == Drag::Move) {
        CardItem *card = m_cards[at(m_dragNode)];
        card->setPos(mapToScene(event->pos()) - m_grip);
        m_dragged[card->node().key] = card->pos();
        for (int link : m_linksOf[at(m_dragNode)])
            updateLink(link);
        m_viewIsOurs = false;
    } else if (m_drag == Drag::Connect) {
        m_connectEnd = mapToScene(event->pos());
        const CardItem *over = cardAt(event->pos());
        m_hoveredNode = over && m_fits[at(over->index())] ? over->index() : -1;
        updateStates();
        viewport()->update();
    }
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag was = std::exchange(m_drag, Drag::None);
    if (was == Drag::Connect) {
        finishConnecting(event->pos());
    } else if (was == Drag::Pressed && event->button() == Qt::LeftButton) {
        if (m_dragNode >= 0 && overCreateButton(*m_cards[at(m_dragNode)], event->pos()))
            createMissingNode(m_dragNode);
        else if (m_dragNode >= 0)
            selectNode(m_dragNode);
        else if (const LinkItem *link = linkAt(event->pos()))
            clickLink(link->index());
        else
            selectNode(-1);
    }
    hover(event->pos());
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const CardItem *card = cardAt(event->pos());
    if (event->button() == Qt::LeftButton && card && !card->node().isMissing())
        Q_EMIT activated(card->node().object);
}

/// A line stands for all references between its ends; each click shows the next of them.
void GraphView::clickLink(int index)
{
    const std::vector<int> &edges = layout().links[at(index)].edges;
    const auto now = std::find(edges.begin(), edges.end(), m_selectedEdge);
    selectEdge(now == edges.end() || now + 1 == edges.end() ? edges.front() : *(now + 1));
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (isEmpty())
        return;
    // A touchpad sends exact distances and means to move; a wheel, or Ctrl, means to zoom.
    if (!event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier) &&
        event->source() != Qt::MouseEventNotSynthesized) {
        centreOn(mapToScene(viewport()->rect().center() - event->pixelDelta()));
    } else {
        const QPointF under = mapToScene(event->position().toPoint());
        setZoom(zoom() * std::pow(1.25, event->angleDelta().y() / 120.0));
        const QPointF now = mapToScene(event->position().toPoint());
        centreOn(mapToScene(viewport()->rect().center()) + under - now);
    }
    m_viewIsOurs = false;
    event->accept();
}

/// The nearest card that lies mainly in the given direction.
int GraphView::neighbour(int node, Qt::Key direction) const
{
    const QPointF from = m_cards[at(node)]->sceneBox().center();
    int best = -1;
    double bestDistance = 0;
    for (const CardItem *card : m_cards) {
        const QPointF way = card->sceneBox().center() - from;
        const double along = direction == Qt::Key_Left    ? -way.x()
                             : direction == Qt::Key_Right ? way.x()
                             : direction == Qt::Key_Up    ? -way.y()
                                                          : way.y();
        const bool horizontal = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const double across = std::abs(horizontal ? way.y() : way.x());
        if (card->index() == node || along < 20 || across > 2 * along)
            continue;
        const double distance = along + 2 * across;
        if (best < 0 || distance < bestDistance) {
            best = card->index();
            bestDistance = distance;
        }
    }
    return best;
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (isEmpty())
        return;
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        return duplicateSelected();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int next = m_selectedNode < 0 ? 0 : neighbour(m_selectedNode, static_cast<Qt::Key>(event->key()));
        if (next >= 0) {
            selectNode(next);
            reveal(next);
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selectedNode >= 0 && graph().nodes()[at(m_selectedNode)].isMissing())
            createMissingNode(m_selectedNode);
        else if (m_selectedNode >= 0)
            Q_EMIT activated(graph().nodes()[at(m_selectedNode)].object);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        deleteSelected();
        return;
    case Qt::Key_F2:
        Q_EMIT renameRequested();
        return;
    case Qt::Key_Escape:
        if (m_drag == Drag::Connect) {
            m_drag = Drag::None;
            viewport()->update();
            updateStates();
        } else {
            selectNode(-1);
        }
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

/// Tab goes from card to card in reading order, and leaves the graph behind the last one.
bool GraphView::focusNextPrevChild(bool next)
{
    if (!hasFocus() || isEmpty())
        return QGraphicsView::focusNextPrevChild(next);
    std::vector<int> order;
    for (const CardItem *card : m_cards)
        order.push_back(card->index());
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const QPointF pa = m_cards[at(a)]->pos();
        const QPointF pb = m_cards[at(b)]->pos();
        return std::tuple(pa.x(), pa.y(), a) < std::tuple(pb.x(), pb.y(), b);
    });
    const auto now = std::find(order.begin(), order.end(), m_selectedNode);
    const bool last = now != order.end() && (next ? now + 1 == order.end() : now == order.begin());
    if (last)
        return QGraphicsView::focusNextPrevChild(next);
    const int target = now == order.end() ? (next ? order.front() : order.back()) : next ? *(now + 1) : *(now - 1);
    selectNode(target);
    reveal(target);
    return true;
}

namespace
{

/// "apps/v1 Deployment", as the palette puts it into a drag.
std::optional<ObjectId> draggedKind(const QMimeData *data)
{
    if (!data->hasFormat(QLatin1String(KindMimeType)))
        return std::nullopt;
    const QList<QByteArray> parts = data->data(QLatin1String(KindMimeType)).split(' ');
    if (parts.size() != 2)
        return std::nullopt;
    return ObjectId{parts[0].toStdString(), parts[1].toStdString(), {}, {}};
}

} // namespace

void GraphView::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedKind(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // files are the window's business
}

void GraphView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(draggedKind(event->mimeData()).has_value());
}

void GraphView::dropEvent(QDropEvent *event)
{
    const std::optional<ObjectId> kind = draggedKind(event->mimeData());
    if (!kind) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    addObject(*kind, mapToScene(event->position().toPoint()) - QPointF(CardWidth / 2, CardHeader / 2));
}

std::vector<int> GraphView::searchHits() const
{
    std::vector<int> hits;
    const QString wanted = m_search->text().trimmed();
    for (const CardItem *card : m_cards) {
        const QString kind = QString::fromStdString(card->node().id.kind);
        if (!wanted.isEmpty() &&
            (card->node().title.contains(wanted, Qt::CaseInsensitive) || kind.contains(wanted, Qt::CaseInsensitive)))
            hits.push_back(card->index());
    }
    return hits;
}

void GraphView::goToHit()
{
    const std::vector<int> hits = searchHits();
    if (hits.empty())
        return;
    const int node = hits[m_hit++ % hits.size()];
    selectNode(node);
    if (zoom() < 0.5)
        setZoom(0.8);
    centreOn(m_cards[at(node)]->sceneBox().center());
    m_viewIsOurs = false;
}

void GraphView::findText()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace slipway
