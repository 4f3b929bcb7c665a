// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlinemodel.h"

#include "graph/kindicons.h"
#include "icons.h"

#include <QFileInfo>
#include <QFont>

#include <algorithm>
#include <map>

namespace slipway
{

namespace
{

/// Same object for the list's purpose: rows that stay when texts change around them.
bool sameRow(const ObjectRef &a, const ObjectRef &b)
{
    return a.file == b.file && a.item == b.item && a.id == b.id;
}

struct ProblemCounts {
    int errors = 0;
    int warnings = 0;
};

struct Problems {
    std::vector<ProblemCounts> ofObjects{};              ///< in the workspace's order
    std::unordered_map<FileId, ProblemCounts> ofFiles{}; ///< those that no object has
};

/// Objects and findings are both in the order of files and documents, so one walk is enough.
Problems countProblems(const Analysis &analysis)
{
    const std::vector<Object> &objects = analysis.workspace->objects();
    std::unordered_map<FileId, std::size_t> order;
    for (const auto &file : analysis.workspace->files())
        order.emplace(file->id(), order.size());
    const auto placeOf = [&](const Object &object) { return std::pair(order[object.file->id()], object.document); };
    Problems counts;
    counts.ofObjects.resize(objects.size());
    std::size_t first = 0; // of the finding's document
    analysis.findings.forEach([&](const Findings::Brief &finding) {
        const std::pair place(order[finding.file], finding.document);
        while (first < objects.size() && placeOf(objects[first]) < place)
            ++first;
        ProblemCounts *count = nullptr;
        for (std::size_t i = first; !count && i < objects.size() && placeOf(objects[i]) == place; ++i)
            if (objects[i].item == finding.item)
                count = &counts.ofObjects[i];
        if (!count)
            count = &counts.ofFiles[finding.file];
        count->errors += int{finding.severity == Severity::Error};
        count->warnings += int{finding.severity == Severity::Warning};
    });
    return counts;
}

/// How many entries two lists share at both ends, so that only the middle is taken out and put in.
template <typename List, typename Same>
std::pair<std::size_t, std::size_t> sharedEnds(const List &before, const List &after, Same same)
{
    const std::size_t common = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < common && same(before[head], after[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < common - head && same(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    return {head, tail};
}

} // namespace

OutlineModel::OutlineModel(const Project &project, QObject *parent) : QAbstractItemModel(parent), m_project(project)
{
    connect(&project, &Project::displayNamesChanged, this, &OutlineModel::retranslate);
}

void OutlineModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    take(build());
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

void OutlineModel::setModifiedFiles(std::set<FileId> files)
{
    if (files == m_modified)
        return;
    m_modified = std::move(files);
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
}

void OutlineModel::retranslate()
{
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
}

std::vector<OutlineModel::Group> OutlineModel::build() const
{
    std::vector<Group> groups;
    if (!m_analysis)
        return groups;
    std::map<std::string, std::size_t> byKey;
    const auto groupFor = [&](const std::string &key) -> Group & {
        const auto [found, isNew] = byKey.emplace(key, groups.size());
        if (isNew)
            groups.push_back({.key = key, .file = FileId::None, .path = {}, .rows = {}, .id = 0});
        return groups[found->second];
    };
    const auto fileKey = [](FileId file) { return std::to_string(static_cast<std::uint32_t>(file)); };
    // Files without objects are listed too: they are open and can be saved or closed.
    if (m_grouping == Grouping::File)
        for (const auto &file : m_analysis->workspace->files()) {
            Group &group = groupFor(fileKey(file->id()));
            group.file = file->id();
            group.path = file->path();
        }

    const std::vector<Object> &objects = m_analysis->workspace->objects();
    const Problems problems = countProblems(*m_analysis);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const ObjectRef ref = objects[i].ref();
        const std::string key = m_grouping == Grouping::File        ? fileKey(ref.file)
                                : m_grouping == Grouping::Namespace ? ref.id.ns
                                                                    : ref.id.kind;
        groupFor(key).rows.push_back({ref, problems.ofObjects[i].errors, problems.ofObjects[i].warnings});
    }
    if (m_grouping == Grouping::File)
        for (const auto &[file, counts] : problems.ofFiles) {
            groupFor(fileKey(file)).errors = counts.errors;
            groupFor(fileKey(file)).warnings = counts.warnings;
        }
    if (m_grouping != Grouping::File)
        std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.key < b.key; });
    return groups;
}

void OutlineModel::take(std::vector<Group> next)
{
    const auto [head, tail] = sharedEnds(m_groups, next, [](const Group &a, const Group &b) { return a.key == b.key; });
    if (const std::size_t last = m_groups.size() - tail; head < last) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(last) - 1);
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(head),
                       m_groups.begin() + static_cast<std::ptrdiff_t>(last));
        indexGroups();
        endRemoveRows();
    }
    if (const std::size_t last = next.size() - tail; head < last) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(last) - 1);
        for (std::size_t i = head; i < last; ++i)
            next[i].id = ++m_lastGroup;
        m_groups.insert(m_groups.begin() + static_cast<std::ptrdiff_t>(head),
                        next.begin() + static_cast<std::ptrdiff_t>(head),
                        next.begin() + static_cast<std::ptrdiff_t>(last));
        indexGroups();
        endInsertRows();
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].path = next[i].path;
        m_groups[i].errors = next[i].errors;
        m_groups[i].warnings = next[i].warnings;
        takeRows(i, std::move(next[i].rows));
    }
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
}

void OutlineModel::takeRows(std::size_t at, std::vector<Row> next)
{
    std::vector<Row> &rows = m_groups[at].rows;
    const QModelIndex group = index(static_cast<int>(at), 0);
    const auto [head, tail] =
        sharedEnds(rows, next, [](const Row &a, const Row &b) { return sameRow(a.object, b.object); });
    if (const std::size_t last = rows.size() - tail; head < last) {
        beginRemoveRows(group, static_cast<int>(head), static_cast<int>(last) - 1);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(head), rows.begin() + static_cast<std::ptrdiff_t>(last));
        endRemoveRows();
    }
    if (const std::size_t last = next.size() - tail; head < last) {
        beginInsertRows(group, static_cast<int>(head), static_cast<int>(last) - 1);
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(head), next.begin() + static_cast<std::ptrdiff_t>(head),
                    next.begin() + static_cast<std::ptrdiff_t>(last));
        endInsertRows();
    }
    const bool same = rows == next;
    rows = std::move(next);
    if (!same)
        Q_EMIT dataChanged(index(0, 0, group), index(static_cast<int>(rows.size()) - 1, 0, group));
}

int OutlineModel::objectCount() const
{
    return m_analysis ? static_cast<int>(m_analysis->workspace->objects().size()) : 0;
}

int OutlineModel::groupRow(quintptr id) const
{
    const auto found = m_groupRows.find(id);
    return found == m_groupRows.end() ? -1 : found->second;
}

void OutlineModel::indexGroups()
{
    m_groupRows.clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groupRows.emplace(m_groups[i].id, static_cast<int>(i));
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
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<Row> &rows = m_groups[group].rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
            return row.object.document == object.document && sameRow(row.object, object);
        });
        if (found != rows.end())
            return index(static_cast<int>(found - rows.begin()), 0, index(static_cast<int>(group), 0));
    }
    return {};
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
        return m_modified.count(group.file) ? tr("%1 *").arg(name) : name;
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
        int sum = role == ErrorCountRole ? group.errors : group.warnings;
        for (const Row &row : group.rows)
            sum += role == ErrorCountRole ? row.errors : row.warnings;
        return sum;
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
