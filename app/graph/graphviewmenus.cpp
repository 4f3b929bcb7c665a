// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph says about a place under the pointer, and what it offers there.
#include "graph/graphview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

namespace slipway
{

QString GraphView::tipOf(const GraphNode &node, const ProblemCount &count) const
{
    QString tip = QStringLiteral("<b>%1</b> %2")
                      .arg(QString::fromStdString(node.id.kind).toHtmlEscaped(), node.title.toHtmlEscaped());
    for (const CardRow &row : node.rows)
        if (!row.text.isEmpty())
            tip += QStringLiteral("<br>%1 %2").arg(row.text.toHtmlEscaped(), row.detail.toHtmlEscaped());
    if (count.errors > 0)
        tip += QStringLiteral("<br>") + tr("%n error(s)", nullptr, count.errors);
    if (count.warnings > 0)
        tip += QStringLiteral("<br>") + tr("%n warning(s)", nullptr, count.warnings);
    if (count.hints > 0)
        tip += QStringLiteral("<br>") + tr("%n hint(s)", nullptr, count.hints);
    return tip;
}

QString GraphView::tipOf(const std::vector<int> &edges) const
{
    constexpr qsizetype MaxLines = 12;
    QStringList lines;
    for (int edge : edges) {
        const GraphEdge &shown = graph().edges()[at(edge)];
        lines << QStringLiteral("<b>%1</b> %2")
                     .arg(shown.label.toHtmlEscaped(), QString::fromStdString(shown.path.toString()).toHtmlEscaped());
        if (lines.size() == MaxLines)
            break;
    }
    return lines.join(QStringLiteral("<br>"));
}

QString GraphView::tipAt(const QPoint &where) const
{
    if (const CardItem *card = cardAt(where))
        return onHandle(*card, where) ? tr("Drag to another card to connect the two.")
                                      : tipOf(card->node(), m_problems[at(card->index())]);
    if (const LinkItem *link = linkAt(where))
        return tipOf(link->link().edges);
    return {};
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QPoint where = event->pos();
    if (byKey && m_selectedNode >= 0)
        where = mapFromScene(m_cards[at(m_selectedNode)]->sceneBox().center());
    QMenu menu(this);
    if (const CardItem *card = cardAt(where)) {
        selectNode(card->index());
        addNodeActions(menu, card->node(), card->index());
    } else if (const LinkItem *link = linkAt(where)) {
        addEdgeActions(menu, link->link().edges);
    } else {
        menu.addAction(tr("Show Everything"), this, &GraphView::fitAll);
        menu.addAction(tr("Actual Size"), this, &GraphView::zoomToActualSize);
        menu.addAction(tr("Tidy Up"), this, &GraphView::tidyUp);
        menu.addSeparator();
        menu.addAction(tr("Save Picture…"), this, &GraphView::savePicture);
    }
    menu.exec(byKey ? viewport()->mapToGlobal(where) : event->globalPos());
}

void GraphView::addNodeActions(QMenu &menu, const GraphNode &node, int index)
{
    if (node.isMissing()) {
        menu.addAction(tr("Create"), this, onShown([this, index] { createMissingNode(index); }));
        return;
    }
    const ObjectRef object = node.object;
    menu.addAction(tr("Open form"), this, [this, object] { Q_EMIT activated(object); });
    menu.addAction(tr("Go to YAML"), this, [this, object] { Q_EMIT yamlRequested({object, {}, {}}); });
    menu.addSeparator();
    menu.addAction(tr("Rename…"), QKeySequence(Qt::Key_F2), this, &GraphView::renameRequested);
    menu.addAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), this, &GraphView::duplicateSelected);
    menu.addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, &GraphView::deleteSelected);
}

void GraphView::addEdgeActions(QMenu &menu, const std::vector<int> &edges)
{
    for (int index : edges)
        menu.addAction(tr("Go to “%1” in YAML").arg(graph().edges()[at(index)].label), this, onShown([this, index] {
                           selectEdge(index);
                           Q_EMIT yamlRequested(m_session.selected());
                       }));
    menu.addSeparator();
    for (int index : edges)
        menu.addAction(tr("Disconnect “%1”").arg(graph().edges()[at(index)].label), this,
                       onShown([this, index] { disconnectEdge(index); }));
}

/// Indices mean the graph on show; an analysis that ends while a menu is open brings another one.
std::function<void()> GraphView::onShown(std::function<void()> then) const
{
    return [this, shown = m_shown, then = std::move(then)] {
        if (m_shown == shown)
            then();
    };
}

} // namespace slipway
