// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlinemodel.h"

#include "graph/kindicons.h"
#include "icons.h"

#include <QFileInfo>
#include <QFont>

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

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
    void add(Severity severity)
    {
        errors += int{severity == Severity::Error};
        warnings += int{severity == Severity::Warning};
    }
    bool operator==(const ProblemCounts &) const = default;
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
        const auto inOrder = order.find(finding.file);
        if (inOrder == order.end()) // of a file that is closed by now
            return;
        const std::pair place(inOrder->second, finding.document);
        while (first < objects.size() && placeOf(objects[first]) < place)
            ++first;
        ProblemCounts *count = nullptr;
        for (std::size_t i = first; !count && i < objects.size() && placeOf(objects[i]) == place; ++i)
            if (objects[i].item == finding.item)
                count = &counts.ofObjects[i];
        if (!count)
            count = &counts.ofFiles[finding.file];
        count->add(finding.severity);
    });
    return counts;
}

/// The problems of one document: by item, and those that no object has.
std::pair<std::map<int, ProblemCounts>, ProblemCounts> countProblems(const Analysis &analysis, FileId file,
                                                                     std::size_t document)
{
    std::map<int, ProblemCounts> ofItems;
    ProblemCounts ofFile;
    if (const ManifestFile *in = analysis.workspace->file(file))
        for (const Object &object : in->objects(document))
            ofItems[object.item];
    analysis.findings.forEach(file, document, [&](const Findings::Brief &finding) {
        const auto item = ofItems.find(finding.item);
        (item == ofItems.end() ? ofFile : item->second).add(finding.severity);
    });
    return {std::move(ofItems), ofFile};
}

std::string fileKey(FileId file)
{
    return std::to_string(static_cast<std::uint32_t>(file));
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
    connect(&project, &Project::fileStateChanged, this, &OutlineModel::showState);
}

void OutlineModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    const auto before = std::exchange(m_analysis, std::move(analysis));
    // Whoever types changes one document, which as a rule leaves the rows what they are; a folder that is read adds
    // files at the end.
    if (!before || !m_analysis || !(update(*before) || append(*before)))
        take(build());
}

/// Follows from one state to the next where the objects stay in their groups; false where rows would come, go or move
/// otherwise than inside of one file. Then nothing or only a part is done.
bool OutlineModel::update(const Analysis &before)
{
    const FileList &files = m_analysis->workspace->files();
    const FileList &olderFiles = before.workspace->files();
    if (!files.hasSameFiles(olderFiles))
        return false;
    bool areSameRows = true;
    for (const std::size_t i : files.differences(olderFiles))
        if (!updateRows(*files[i], *olderFiles[i], areSameRows))
            return false;
    const auto documents = m_analysis->findings.changedDocuments(before.findings);
    if (!documents || !areSameRows)
        return recount();
    for (const Findings::DocumentPlace &place : *documents)
        if (!updateCounts(place.file, place.document, before))
            return false;
    return true;
}

/// Follows where files have come behind those that are there, and nothing else is said of these.
bool OutlineModel::append(const Analysis &before)
{
    const FileList &files = m_analysis->workspace->files();
    const FileList &olderFiles = before.workspace->files();
    const auto documents = m_analysis->findings.changedDocuments(before.findings);
    if (m_grouping != Grouping::File || files.size() <= olderFiles.size() || !documents || !documents->empty() ||
        !std::equal(olderFiles.begin(), olderFiles.end(), files.begin()))
        return false;
    std::vector<Group> groups;
    for (std::size_t i = olderFiles.size(); i < files.size(); ++i)
        groups.push_back(groupOf(*files[i]));
    beginInsertRows({}, static_cast<int>(m_groups.size()), static_cast<int>(m_groups.size() + groups.size()) - 1);
    for (Group &group : groups) {
        group.id = ++m_lastGroup;
        m_groupRows.emplace(group.id, static_cast<int>(m_groups.size()));
        m_groupsByKey.emplace(group.key, static_cast<int>(m_groups.size()));
        m_groups.push_back(std::move(group));
    }
    endInsertRows();
    return true;
}

/// A file with its objects, of which nothing is found yet.
OutlineModel::Group OutlineModel::groupOf(const ManifestFile &file) const
{
    Group group{.key = fileKey(file.id()), .file = file.id(), .path = file.path()};
    const FileText &text = file.content();
    for (std::size_t document = 0; document < text.partCount() && !file.isSettings(); ++document)
        for (const DocumentObject &object : text.part(document)->document()->objects())
            group.rows.push_back({{file.id(), document, object.item, object.id}});
    return group;
}

/// Counts anew what is found in all objects, which are still those of the rows; false where the rows are not in files.
bool OutlineModel::recount()
{
    if (m_grouping != Grouping::File)
        return false;
    std::vector<ProblemCounts> ofFiles(m_groups.size());
    std::vector<std::vector<ProblemCounts>> ofRows(m_groups.size());
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        ofRows[i].resize(m_groups[i].rows.size());
    FileId file = FileId::None; // of the findings before, which are in the order of files
    auto group = m_groupsByKey.end();
    m_analysis->findings.forEach([&](const Findings::Brief &finding) {
        if (finding.file != std::exchange(file, finding.file))
            group = m_groupsByKey.find(fileKey(finding.file));
        if (group == m_groupsByKey.end())
            return;
        const auto at = static_cast<std::size_t>(group->second);
        const std::vector<Row> &rows = m_groups[at].rows;
        const auto row = std::lower_bound(rows.begin(), rows.end(), finding, [](const Row &one, const auto &wanted) {
            return std::pair(one.object.document, one.object.item) < std::pair(wanted.document, wanted.item);
        });
        const bool isOfRow =
            row != rows.end() && row->object.document == finding.document && row->object.item == finding.item;
        (isOfRow ? ofRows[at][static_cast<std::size_t>(row - rows.begin())] : ofFiles[at]).add(finding.severity);
    });
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        Group &changed = m_groups[at];
        changed.errors = ofFiles[at].errors;
        changed.warnings = ofFiles[at].warnings;
        bool isOther = false;
        for (std::size_t i = 0; i < changed.rows.size(); ++i) {
            Row &row = changed.rows[i];
            isOther = isOther || ProblemCounts{row.errors, row.warnings} != ofRows[at][i];
            row.errors = ofRows[at][i].errors;
            row.warnings = ofRows[at][i].warnings;
        }
        if (const QModelIndex top = index(static_cast<int>(at), 0); isOther)
            Q_EMIT dataChanged(index(0, 0, top), index(static_cast<int>(changed.rows.size()) - 1, 0, top));
    }
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
    return true;
}

bool OutlineModel::updateRows(const ManifestFile &now, const ManifestFile &before, bool &areSameRows)
{
    const FileText::Difference changed = now.content().difference(before.content());
    bool isSameNumber = changed.end == changed.olderEnd;
    for (std::size_t document = changed.first; document < changed.end && isSameNumber; ++document)
        isSameNumber = now.objects(document).size() == before.objects(document).size();
    areSameRows = areSameRows && isSameNumber;
    if (!isSameNumber)
        return m_grouping == Grouping::File && replaceRows(now, changed);
    for (std::size_t document = changed.first; document < changed.end; ++document) {
        const std::vector<Object> &objects = now.objects(document);
        const std::vector<Object> &olderObjects = before.objects(document);
        for (std::size_t i = 0; i < objects.size(); ++i) {
            const ObjectRef ref = objects[i].ref();
            const ObjectRef older = olderObjects[i].ref();
            if (ref == older)
                continue;
            const QModelIndex at = indexOf(older);
            if (!at.isValid() || ref.item != older.item || groupKey(ref) != groupKey(older))
                return false;
            row(at).object = ref;
            Q_EMIT dataChanged(at, at);
        }
    }
    return true;
}

/// Takes the rows of some documents out of their file and puts in those of the documents that stand there now.
bool OutlineModel::replaceRows(const ManifestFile &now, const FileText::Difference &changed)
{
    const auto group = m_groupsByKey.find(fileKey(now.id()));
    if (group == m_groupsByKey.end())
        return false;
    std::vector<Row> next;
    for (std::size_t document = changed.first; document < changed.end; ++document) {
        const auto items = countProblems(*m_analysis, now.id(), document).first;
        for (const Object &object : now.objects(document)) {
            const ProblemCounts &counts = items.at(object.item);
            next.push_back({object.ref(), counts.errors, counts.warnings});
        }
    }
    std::vector<Row> &rows = m_groups[static_cast<std::size_t>(group->second)].rows;
    const auto rowOf = [&rows](std::size_t document) {
        const auto found = std::lower_bound(rows.begin(), rows.end(), document, [](const Row &row, std::size_t wanted) {
            return row.object.document < wanted;
        });
        return static_cast<std::size_t>(found - rows.begin());
    };
    const std::size_t first = rowOf(changed.first);
    const std::size_t last = rowOf(changed.olderEnd);
    for (std::size_t i = last; i < rows.size(); ++i)
        rows[i].object.document += changed.end - changed.olderEnd;
    exchangeRows(static_cast<std::size_t>(group->second), first, last, std::move(next));
    return true;
}

bool OutlineModel::updateCounts(FileId file, std::size_t document, const Analysis &before)
{
    const auto [items, ofFile] = countProblems(*m_analysis, file, document);
    const auto [olderItems, olderOfFile] = countProblems(before, file, document);
    const ManifestFile *in = m_analysis->workspace->file(file);
    std::set<int> groups;
    for (const Object &object : in->objects(document)) {
        const ProblemCounts &now = items.at(object.item);
        const QModelIndex at = indexOf(object.ref());
        if (!at.isValid())
            return false;
        Row &changed = row(at);
        if (ProblemCounts{changed.errors, changed.warnings} == now)
            continue;
        changed.errors = now.errors;
        changed.warnings = now.warnings;
        groups.insert(at.parent().row());
        Q_EMIT dataChanged(at, at);
    }
    if (m_grouping == Grouping::File && ofFile != olderOfFile) {
        const auto group = m_groupsByKey.find(fileKey(file));
        if (group == m_groupsByKey.end())
            return false;
        Group &changed = m_groups[static_cast<std::size_t>(group->second)];
        changed.errors += ofFile.errors - olderOfFile.errors;
        changed.warnings += ofFile.warnings - olderOfFile.warnings;
        groups.insert(group->second);
    }
    for (const int group : groups)
        Q_EMIT dataChanged(index(group, 0), index(group, 0));
    return true;
}

std::string OutlineModel::groupKey(const ObjectRef &object) const
{
    return m_grouping == Grouping::File        ? fileKey(object.file)
           : m_grouping == Grouping::Namespace ? object.id.ns
                                               : object.id.kind;
}

OutlineModel::Row &OutlineModel::row(const QModelIndex &index)
{
    return m_groups[static_cast<std::size_t>(index.parent().row())].rows[static_cast<std::size_t>(index.row())];
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

/// Whether the file has changes that are not saved may be otherwise now.
void OutlineModel::showState(FileId file)
{
    const auto group = m_groupsByKey.find(fileKey(file));
    if (m_grouping == Grouping::File && group != m_groupsByKey.end())
        Q_EMIT dataChanged(index(group->second, 0), index(group->second, 0));
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
        groupFor(groupKey(ref)).rows.push_back({ref, problems.ofObjects[i].errors, problems.ofObjects[i].warnings});
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
        exchangeRows(i, 0, m_groups[i].rows.size(), std::move(next[i].rows));
    }
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
}

/// Puts other rows in the place of [first, end) of a group; those that are the same at both ends stay.
void OutlineModel::exchangeRows(std::size_t at, std::size_t first, std::size_t end, std::vector<Row> next)
{
    std::vector<Row> &rows = m_groups[at].rows;
    const QModelIndex group = index(static_cast<int>(at), 0);
    const auto place = [&rows](std::size_t row) { return rows.begin() + static_cast<std::ptrdiff_t>(row); };
    const auto [head, tail] =
        sharedEnds(std::span<const Row>(rows).subspan(first, end - first), std::span<const Row>(next),
                   [](const Row &a, const Row &b) { return sameRow(a.object, b.object); });
    const std::size_t from = first + head;
    if (const std::size_t last = end - tail; from < last) {
        beginRemoveRows(group, static_cast<int>(from), static_cast<int>(last) - 1);
        rows.erase(place(from), place(last));
        endRemoveRows();
    }
    if (const std::size_t last = next.size() - tail; head < last) {
        beginInsertRows(group, static_cast<int>(from), static_cast<int>(first + last) - 1);
        rows.insert(place(from), next.begin() + static_cast<std::ptrdiff_t>(head),
                    next.begin() + static_cast<std::ptrdiff_t>(last));
        endInsertRows();
    }
    if (std::equal(next.begin(), next.end(), place(first)))
        return;
    std::move(next.begin(), next.end(), place(first));
    Q_EMIT dataChanged(index(static_cast<int>(first), 0, group),
                       index(static_cast<int>(first + next.size()) - 1, 0, group));
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
