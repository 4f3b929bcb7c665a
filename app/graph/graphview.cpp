// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphview.h"

#include "displayscale.h"
#include "graph/minimap.h"
#include "theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace slipway
{

namespace
{

constexpr int MotionMilliseconds = 180;
/// Beyond this many cards, moving them one by one would stutter.
constexpr std::size_t MaxAnimated = 400;

std::tuple<FileId, std::size_t, int> placeOf(const ObjectRef &ref)
{
    return {ref.file, ref.document, ref.item};
}

} // namespace

GraphView::GraphView(Session &session, QWidget *parent)
    : QGraphicsView(parent), m_session(session), m_painter(QFont(this->font())), m_shown(session.drawing())
{
    setScene(&m_scene);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    makeOverlays();
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(MotionMilliseconds);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        for (const auto &[node, way] : m_moving) {
            m_cards[at(node)]->setPos(way.first + (way.second - way.first) * value.toDouble());
            for (int link : m_linksOf[at(node)])
                updateLink(link);
        }
    });
    connect(&session, &Session::drawingChanged, this, [this] {
        // Behind another mode nobody looks, and typing there must not wait for cards.
        m_isStale = !isVisible();
        if (!m_isStale)
            takeAnalysis();
    });
    connect(&session, &Session::selectionChanged, this, &GraphView::followSelection);
    connect(&Theme::instance(), &Theme::changed, this, [this, scale = displayScale()]() mutable {
        // Cards are measured in pixels of the scene, so they grow for an audience by the view's zoom alone.
        if (const double now = displayScale(), before = std::exchange(scale, now); now != before) {
            const bool ours = m_viewIsOurs;
            zoomBy(now / before);
            if (ours)
                fitReadably();
        }
        m_scene.update();
        m_minimap->update();
        retranslate();
    });
    retranslate();
    takeAnalysis();
}

GraphView::~GraphView() = default;

bool GraphView::isEmpty() const
{
    return m_shown->graph->nodes().empty();
}

void GraphView::takeAnalysis()
{
    const bool wasEmpty = isEmpty() || m_cards.empty();
    const std::string selectedKey = m_selectedNode >= 0 ? graph().nodes()[at(m_selectedNode)].key : std::string();
    const QRectF before = wasEmpty ? QRectF() : contentBounds();
    m_motion.stop();
    m_shown = m_session.drawing();
    m_painter.setFramed(!layout().frames.empty());
    m_hoveredNode = m_hoveredLink = m_selectedNode = m_selectedEdge = -1;
    if (m_drag != Drag::Pan)
        m_drag = Drag::None;
    m_linksOf.assign(graph().nodes().size(), {});
    for (std::size_t i = 0; i < layout().links.size(); ++i) {
        m_linksOf[at(layout().links[i].from)].push_back(static_cast<int>(i));
        m_linksOf[at(layout().links[i].to)].push_back(static_cast<int>(i));
    }
    const bool keptCards = showCards();
    showLinks();
    placeCards(!wasEmpty);
    std::map<std::tuple<FileId, std::size_t, int>, std::size_t> nodes;
    for (std::size_t i = 0; i < graph().nodes().size(); ++i)
        if (!graph().nodes()[i].isMissing())
            nodes[placeOf(graph().nodes()[i].object)] = i;
    m_problems.assign(graph().nodes().size(), {});
    m_shown->analysis->findings.forEach([&](const Findings::Brief &finding) {
        if (const auto node = nodes.find({finding.file, finding.document, finding.item}); node != nodes.end()) {
            ProblemCount &count = m_problems[node->second];
            ++(finding.severity == Severity::Error     ? count.errors
               : finding.severity == Severity::Warning ? count.warnings
                                                       : count.hints);
        }
    });
    const QRectF bounds = contentBounds();
    setSceneRect(bounds.adjusted(-4000, -4000, 4000, 4000));
    m_empty->setVisible(isEmpty());
    m_search->setVisible(!isEmpty());
    m_tools->setVisible(!isEmpty());
    if (wasEmpty || !keptCards) // where the user had moved, nothing is left to look at
        m_viewIsOurs = true;
    followSelection(m_session.selected(), this);
    if (m_selectedNode < 0 && !selectedKey.empty()) // a missing object has no place in the shared selection
        m_selectedNode = graph().indexOf(std::string_view(selectedKey));
    if (m_viewIsOurs && (!keptCards || bounds != before)) // an edit that moves nothing must not move the view
        fitReadably();
    if (std::exchange(m_revealNext, false) && m_selectedNode >= 0)
        reveal(m_selectedNode);
    updateStates();
    noteView();
}

/// Makes a card for each node, or takes the one it had; false when no node had one.
bool GraphView::showCards()
{
    bool kept = false;
    std::unordered_map<std::string, CardItem *> old;
    std::vector<CardItem *> unused;
    for (CardItem *card : m_cards)
        old.emplace(card->key(), card);
    m_cards.assign(graph().nodes().size(), nullptr);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (const auto known = old.find(graph().nodes()[i].key); known != old.end()) {
            m_cards[i] = known->second;
            kept = true;
            old.erase(known);
        }
    for (const auto &[key, card] : old)
        unused.push_back(card);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const GraphNode &node = graph().nodes()[i];
        if (!m_cards[i]) {
            m_cards[i] = new CardItem(m_painter);
            m_scene.addItem(m_cards[i]);
            m_cards[i]->setPos(homeOf(static_cast<int>(i)));
        }
        m_cards[i]->show(static_cast<int>(i), &node, {layout().boxes[i].w, layout().boxes[i].h});
    }
    for (CardItem *card : unused)
        delete card;
    return kept;
}

void GraphView::showLinks()
{
    while (m_links.size() > layout().links.size()) {
        delete m_links.back();
        m_links.pop_back();
    }
    for (std::size_t i = 0; i < layout().links.size(); ++i) {
        if (i == m_links.size()) {
            m_links.push_back(new LinkItem(m_painter));
            m_scene.addItem(m_links.back());
        }
        m_links[i]->show(static_cast<int>(i), &graph(), &layout().links[i]);
    }
}

QPointF GraphView::homeOf(int node) const
{
    const auto dragged = m_dragged.find(graph().nodes()[at(node)].key);
    return dragged != m_dragged.end() ? dragged->second
                                      : QPointF(layout().boxes[at(node)].x, layout().boxes[at(node)].y);
}

void GraphView::placeCards(bool animated)
{
    m_moving.clear();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (const QPointF home = homeOf(static_cast<int>(i)); m_cards[i]->pos() != home)
            m_moving.push_back({static_cast<int>(i), {m_cards[i]->pos(), home}});
    const QPointF pointer = mapToScene(viewport()->mapFromGlobal(QCursor::pos()));
    const bool still = !animated || Theme::instance().reducedMotion() || m_moving.size() > MaxAnimated || !isVisible();
    std::erase_if(m_moving, [&](const auto &entry) {
        CardItem *card = m_cards[at(entry.first)];
        if (!still && !card->sceneBox().contains(pointer))
            return false;
        card->setPos(entry.second.second);
        return true;
    });
    for (std::size_t i = 0; i < m_links.size(); ++i)
        updateLink(static_cast<int>(i)); // to where the cards stand now
    if (!m_moving.empty())
        m_motion.start();
}

void GraphView::updateLink(int index)
{
    const GraphLink &link = layout().links[at(index)];
    const CardItem *from = m_cards[at(link.from)];
    const CardItem *to = m_cards[at(link.to)];
    const auto atHome = [&](const CardItem *card, int node) {
        return card->pos() == QPointF(layout().boxes[at(node)].x, layout().boxes[at(node)].y);
    };
    m_links[at(index)]->setPath(
        GraphPainter::linkPath(link, from->sceneBox(), to->sceneBox(), atHome(from, link.from) && atHome(to, link.to)));
}

void GraphView::updateStates()
{
    const std::vector<int> hits = searchHits();
    const bool searching = !m_search->text().isEmpty();
    std::vector<char> bright(m_cards.size(), 0);
    for (int hit : hits)
        bright[at(hit)] = 1;
    std::vector<char> lit(m_cards.size(), 0);
    if (m_hoveredLink >= 0)
        for (int end : {layout().links[at(m_hoveredLink)].from, layout().links[at(m_hoveredLink)].to})
            lit[at(end)] = 1;
    if (m_hoveredNode >= 0)
        lit[at(m_hoveredNode)] = 1;
    const bool connecting = m_drag == Drag::Connect;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        CardState state;
        state.selected = static_cast<int>(i) == m_selectedNode;
        state.focused = state.selected && hasFocus();
        state.hovered = lit[i];
        state.problems = m_problems[i];
        state.fits = connecting && m_fits[i];
        state.dimmed = connecting ? !m_fits[i] && static_cast<int>(i) != m_dragNode : searching && !bright[i];
        m_cards[i]->setState(state, static_cast<int>(i) == m_hoveredNode || state.selected);
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const GraphLink &link = layout().links[i];
        LinkState state;
        state.hovered = static_cast<int>(i) == m_hoveredLink || link.from == m_hoveredNode || link.to == m_hoveredNode;
        state.selected = std::find(link.edges.begin(), link.edges.end(), m_selectedEdge) != link.edges.end();
        state.dimmed = connecting || (searching && !(bright[at(link.from)] && bright[at(link.to)]));
        m_links[i]->setState(state);
    }
    m_minimap->update();
}

void GraphView::followSelection(const Selected &selected, QObject *origin)
{
    m_selectedEdge = -1;
    m_selectedNode = selected.object.isNull() ? -1 : graph().indexOf(selected.object);
    if (m_selectedNode >= 0 && !selected.path.isEmpty())
        for (int edge : graph().edgesFrom(m_selectedNode))
            if (graph().edges()[at(edge)].path == selected.path)
                m_selectedEdge = edge;
    updateStates();
    describeSelection();
    if (origin != this && m_selectedNode >= 0)
        reveal(m_selectedNode);
}

void GraphView::selectNode(int node)
{
    m_selectedEdge = -1;
    m_selectedNode = node;
    const bool missing = node >= 0 && graph().nodes()[at(node)].isMissing();
    m_session.select({node >= 0 && !missing ? graph().nodes()[at(node)].object : ObjectRef(), {}, {}}, this);
    m_selectedNode = node; // a missing object is selected here only
    updateStates();
    describeSelection();
}

void GraphView::selectEdge(int index)
{
    const GraphEdge &edge = graph().edges()[at(index)];
    m_session.select({graph().nodes()[at(edge.from)].object, edge.path, edge.place}, this);
    m_selectedNode = edge.from;
    m_selectedEdge = index;
    updateStates();
}

/// QGraphicsView items are invisible to screen readers, so the view itself says what is selected.
void GraphView::describeSelection()
{
    QString text;
    if (m_selectedNode >= 0) {
        const GraphNode &node = graph().nodes()[at(m_selectedNode)];
        text = QStringLiteral("%1 %2. %3").arg(QString::fromStdString(node.id.kind), node.title, node.subtitle);
        for (int edge : graph().edgesFrom(m_selectedNode))
            text += QStringLiteral(" %1: %2.")
                        .arg(graph().edges()[at(edge)].label, graph().nodes()[at(graph().edges()[at(edge)].to)].title);
    }
    setAccessibleDescription(text);
}

std::vector<std::pair<QRectF, Category>> GraphView::miniature() const
{
    std::vector<std::pair<QRectF, Category>> boxes;
    for (const CardItem *card : m_cards)
        boxes.emplace_back(card->sceneBox(), card->node().category);
    return boxes;
}

QRectF GraphView::cardBox(std::string_view key) const
{
    const int node = graph().indexOf(key);
    return node < 0 ? QRectF() : m_cards[at(node)]->sceneBox();
}

ProblemCount GraphView::problemsOf(std::string_view key) const
{
    const int node = graph().indexOf(key);
    return node < 0 ? ProblemCount() : m_problems[at(node)];
}

QPointF GraphView::handleOf(std::string_view key) const
{
    const int node = graph().indexOf(key);
    return node < 0 ? QPointF() : m_cards[at(node)]->mapToScene(m_cards[at(node)]->handle());
}

void GraphView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_painter.background());
    for (const GraphFrame &frame : layout().frames)
        if (GraphPainter::toRect(frame.box).intersects(rect))
            m_painter.frame(*painter, frame);
}

void GraphView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_drag != Drag::Connect)
        return;
    const CardItem *from = m_cards[at(m_dragNode)];
    const QPointF start = from->mapToScene(from->handle());
    const double bend = std::max(40.0, std::abs(m_connectEnd.x() - start.x()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), m_connectEnd - QPointF(bend, 0), m_connectEnd);
    painter->setPen(QPen(Theme::instance().accent(), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setBrush(Theme::instance().accent());
    painter->drawEllipse(m_connectEnd, 4, 4);
}

void GraphView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (std::exchange(m_isStale, false))
        takeAnalysis();
}

void GraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    updateStates();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    updateStates();
}

} // namespace slipway
