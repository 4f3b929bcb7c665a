// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlinemodel.h"

#include "graph/kindicons.h"
#include "icons.h"

#include <QFileInfo>
#include <QFont>

#include <algorithm>
#include <tuple>

namespace slipway
{

OutlineModel::OutlineModel(const Project &project, QObject *parent) : QAbstractItemModel(parent), m_project(project)
{
    connect(&project, &Project::displayNamesChanged, this, &OutlineModel::retranslate);
    connect(&project, &Project::fileStateChanged, this, &OutlineModel::showState);
}

void OutlineModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_groups.clear();
    m_groups = build();
    for (Group &group : m_groups)
        group.id = ++m_lastGroup;
    indexGroups();
    endResetModel();
}

void OutlineModel::retranslate()
{
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
}

int OutlineModel::objectCount() const
{
    return m_analysis ? static_cast<int>(m_analysis->workspace->objectCount()) : 0;
}

int OutlineModel::groupRow(quintptr id) const
{
    const auto found = m_groupRows.find(id);
    return found == m_groupRows.end() ? -1 : found->second;
}

void OutlineModel::indexGroups()
{
    m_groupRows.clear();
    m_groupsByKey.clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groupRows.emplace(m_groups[i].id, static_cast<int>(i));
        m_groupsByKey.emplace(m_groups[i].key, static_cast<int>(i));
    }
}

const ObjectRef *OutlineModel::objectAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int group = groupRow(index.internalId());
    return group < 0 ? nullptr
                     : &m_groups[static_cast<std::size_t>(group)].rows[static_cast<std::size_t>(index.row())].object;
}

FileId OutlineModel::fileAt(const QModelIndex &index) const
{
    if (const ObjectRef *object = objectAt(index))
        return object->file;
    return index.isValid() ? m_groups[static_cast<std::size_t>(index.row())].file : FileId::None;
}

QModelIndex OutlineModel::indexOf(const ObjectRef &object) const
{
    const auto group = m_groupsByKey.find(groupKey(object));
    if (group == m_groupsByKey.end())
        return {};
    // The rows of a group are in the order of files and documents.
    const std::vector<Row> &rows = m_groups[static_cast<std::size_t>(group->second)].rows;
    const auto placeOf = [](const ObjectRef &ref) { return std::tuple(ref.file, ref.document, ref.item); };
    const auto found = std::lower_bound(rows.begin(), rows.end(), object, [&](const Row &row, const ObjectRef &wanted) {
        return placeOf(row.object) < placeOf(wanted);
    });
    if (found == rows.end() || found->object != object)
        return {};
    return index(static_cast<int>(found - rows.begin()), 0, index(group->second, 0));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<std::size_t>(parent.row())].id : 0);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int row = groupRow(index.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr{0});
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != 0 || parent.row() >= static_cast<int>(m_groups.size()))
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
    const int group = groupRow(index.internalId());
    if (group < 0)
        return {};
    return objectData(m_groups[static_cast<std::size_t>(group)].rows[static_cast<std::size_t>(index.row())], role);
}

QString OutlineModel::groupTitle(const Group &group) const
{
    switch (m_grouping) {
    case Grouping::File: {
        const QString name =
            m_project.isOpen(group.file) ? m_project.displayName(group.file) : QFileInfo(group.path).fileName();
        //: %1 is a file name; the star marks unsaved changes
        return m_project.isModified(group.file) ? tr("%1 *").arg(name) : name;
    }
    case Grouping::Namespace:
        return group.key.empty() ? tr("No namespace written") : QString::fromStdString(group.key);
    case Grouping::Kind:
        break;
    }
    return group.key.empty() ? tr("No kind written") : QString::fromStdString(group.key);
}

QVariant OutlineModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return groupTitle(group);
    case Qt::ToolTipRole:
        return group.path.isEmpty() ? QVariant() : QVariant(group.path);
    case Qt::DecorationRole:
        return m_grouping == Grouping::File        ? icon(QStringLiteral("file"), &Theme::mutedText)
               : m_grouping == Grouping::Namespace ? icon(QStringLiteral("namespace"), &Theme::mutedText)
                                                   : kindIcon({.kind = group.key});
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case IsGroupRole:
        return true;
    case ErrorCountRole:
    case WarningCountRole: {
        if (!group.total) {
            group.total = ProblemCounts{group.errors, group.warnings};
            for (const Row &row : group.rows) {
                group.total->errors += row.errors;
                group.total->warnings += row.warnings;
            }
        }
        return role == ErrorCountRole ? group.total->errors : group.total->warnings;
    }
    default:
        return {};
    }
}

QVariant OutlineModel::objectData(const Row &row, int role) const
{
    const ObjectId &id = row.object.id;
    switch (role) {
    case Qt::DisplayRole:
        return id.name.empty() ? tr("(no name)") : QString::fromStdString(id.name);
    case Qt::AccessibleTextRole:
        return id.display();
    case Qt::ToolTipRole: {
        const QString ns = id.ns.empty() ? tr("no namespace written") : QString::fromStdString(id.ns);
        return tr("%1\n%2, %3").arg(id.display(), QString::fromStdString(id.apiVersion), ns);
    }
    case Qt::DecorationRole:
        return kindIcon(id);
    case ErrorCountRole:
        return row.errors;
    case WarningCountRole:
        return row.warnings;
    case IsGroupRole:
        return false;
    case KindRole:
        return QString::fromStdString(id.kind);
    case NamespaceRole:
        return QString::fromStdString(id.ns);
    default:
        return {};
    }
}

} // namespace slipway
