// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphpicture.h"
#include "graph/graphview.h"

#include "document/manifestfile.h"
#include "objectcommands.h"

#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QToolTip>

namespace slipway
{

const Object *GraphView::objectOf(int node) const
{
    if (node < 0 || graph().nodes()[at(node)].isMissing())
        return nullptr;
    return m_session.project().workspace()->find(graph().nodes()[at(node)].object);
}

/// The file that new objects go to: that of the selected object, else the first open one, else a new one.
FileId GraphView::targetFile()
{
    Project &project = m_session.project();
    const FileId selected = m_session.selected().object.file;
    if (selected != FileId::None && project.isOpen(selected) && !isSettingsPath(project.path(selected)))
        return selected;
    std::vector<FileId> files = project.files();
    std::erase_if(files, [&](FileId file) { return isSettingsPath(project.path(file)); });
    return files.empty() ? project.create(tr("untitled.yaml")) : files.front();
}

void GraphView::disconnectEdge(int index)
{
    const GraphEdge edge = graph().edges()[at(index)];
    const auto current = currentGraph(m_session);
    const int from = current->indexOf(graph().nodes()[at(edge.from)].object);
    for (int candidate : current->edgesFrom(from)) {
        if (current->edges()[at(candidate)].path != edge.path)
            continue;
        if (ObjectCommands(m_session, this)
                .apply(disconnectObjects(*m_session.project().workspace(), *current, candidate)))
            m_session.select({current->nodes()[at(from)].object, {}, {}}, this);
        return;
    }
}

QPointF GraphView::freePlace(QPointF corner) const
{
    constexpr QSizeF NewCard(CardWidth, 2 * CardHeader);
    constexpr double Gap = 16;
    for (bool moved = true; moved;) {
        moved = false;
        for (const CardItem *card : m_cards) {
            const QRectF taken = card->sceneBox().adjusted(-Gap, -Gap, Gap, Gap);
            if (taken.intersects(QRectF(corner, NewCard))) {
                corner.setY(taken.bottom() + 1);
                moved = true;
            }
        }
    }
    return corner;
}

void GraphView::addObject(const ObjectId &kind, std::optional<QPointF> where)
{
    const FileId file = targetFile();
    const auto workspace = m_session.project().workspace();
    const NewObject added = newObject(*workspace, file, kind);
    if (!ObjectCommands(m_session, this).add(added))
        return;
    m_revealNext = true;
    if (where)
        m_dragged[added.key] = freePlace(*where);
    m_viewIsOurs &= !where;
}

void GraphView::deleteSelected()
{
    if (m_selectedEdge >= 0) {
        disconnectEdge(m_selectedEdge);
        return;
    }
    const Object *object = objectOf(m_selectedNode);
    if (!object)
        return;
    ObjectCommands(m_session, this).remove(object->ref());
}

void GraphView::duplicateSelected()
{
    if (const Object *object = objectOf(m_selectedNode))
        m_revealNext |= ObjectCommands(m_session, this).duplicate(object->ref());
}

void GraphView::createMissingNode(int node)
{
    const auto workspace = m_session.project().workspace();
    const auto current = currentGraph(m_session);
    const int index = current->indexOf(std::string_view(graph().nodes()[at(node)].key));
    if (index < 0)
        return;
    const NewObject made = createMissing(*workspace, *current, index);
    m_revealNext |= ObjectCommands(m_session, this).add(made);
}

void GraphView::startConnecting(int node)
{
    const Object *from = objectOf(node);
    if (!from)
        return;
    const auto workspace = m_session.project().workspace();
    m_drag = Drag::Connect;
    m_dragNode = node;
    m_connectEnd = m_grip;
    m_fits.assign(m_cards.size(), 0);
    bool any = false;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (const Object *to = workspace->revision() == m_shown->revision()
                                   ? (i < workspace->objects().size() ? &workspace->objects()[i] : nullptr)
                                   : objectOf(static_cast<int>(i)))
            any |= (m_fits[i] = !waysToConnect(*from, *to).empty()) != 0;
    if (!any)
        Q_EMIT m_session.notice(tr("Nothing here can be connected with %1.").arg(from->id.display()));
    updateStates();
}

void GraphView::finishConnecting(const QPoint &where)
{
    const CardItem *over = cardAt(where);
    const int from = m_dragNode;
    m_hoveredNode = -1;
    updateStates();
    viewport()->update();
    if (over && over->index() != from)
        connectNodes(from, over->index(), where);
}

void GraphView::connectNodes(int fromNode, int toNode, const QPoint &where)
{
    const Object *from = objectOf(fromNode);
    const Object *to = objectOf(toNode);
    if (!from || !to)
        return;
    const auto workspace = m_session.project().workspace(); // keeps both alive while the menu is open
    const std::vector<ConnectWay> ways = waysToConnect(*from, *to);
    if (ways.empty()) {
        const QString reason = tr("%1 and %2 cannot refer to each other.").arg(from->id.display(), to->id.display());
        Q_EMIT m_session.notice(reason);
        QToolTip::showText(viewport()->mapToGlobal(where), reason, viewport());
        return;
    }
    std::size_t chosen = 0;
    if (ways.size() > 1) {
        QMenu menu(this);
        for (std::size_t i = 0; i < ways.size(); ++i)
            menu.addAction(ways[i].text)->setData(static_cast<qulonglong>(i));
        const QAction *action = menu.exec(viewport()->mapToGlobal(where));
        if (!action)
            return;
        chosen = action->data().toULongLong();
    }
    if (workspace->revision() != m_session.project().revision())
        return;
    const Connection made = connectObjects(*workspace, *from, *to, ways[chosen]);
    if (!made.outcome)
        QToolTip::showText(viewport()->mapToGlobal(where), made.outcome.reason, viewport());
    if (ObjectCommands(m_session, this).apply(made.outcome))
        m_session.select({made.object, made.path, {}}, this);
}

void GraphView::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), QStringLiteral("graph.svg"),
                                                      tr("Pictures (*.svg *.png *.pdf)"));
    if (path.isEmpty())
        return;
    const PictureFormat format = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)   ? PictureFormat::Png
                                 : path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? PictureFormat::Pdf
                                                                                             : PictureFormat::Svg;
    QString error;
    const QByteArray picture = graphPicture(graph(), layout(), format, &error);
    QSaveFile file(path);
    if (error.isEmpty() && !(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size() && file.commit()))
        error = tr("%1 could not be written: %2").arg(path, file.errorString());
    Q_EMIT m_session.notice(error.isEmpty() ? tr("Saved %1.").arg(path) : error);
}

} // namespace slipway
