// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows there are, and how they follow from one analysis to the next.
#include "panels/outlinemodel.h"

#include <algorithm>
#include <map>
#include <span>
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
    for (const std::size_t i : files.differences(olderFiles))
        if (!updateRows(*files[i], *olderFiles[i]))
            return false;
    const auto documents = m_analysis->findings.changedDocuments(before.findings);
    if (!documents)
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
        changed.total.reset();
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

bool OutlineModel::updateRows(const ManifestFile &now, const ManifestFile &before)
{
    const FileText::Difference changed = now.content().difference(before.content());
    bool isSameNumber = changed.end == changed.olderEnd;
    for (std::size_t document = changed.first; document < changed.end && isSameNumber; ++document)
        isSameNumber = now.objects(document).size() == before.objects(document).size();
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
        groupChanged(group);
    return true;
}

void OutlineModel::groupChanged(int group)
{
    m_groups[static_cast<std::size_t>(group)].total.reset();
    Q_EMIT dataChanged(index(group, 0), index(group, 0));
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

/// Whether the file has changes that are not saved may be otherwise now.
void OutlineModel::showState(FileId file)
{
    const auto group = m_groupsByKey.find(fileKey(file));
    if (m_grouping == Grouping::File && group != m_groupsByKey.end())
        Q_EMIT dataChanged(index(group->second, 0), index(group->second, 0));
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
    const WorkspaceProblems problems = countProblems(*m_analysis);
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
        m_groups[i].total.reset();
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
        m_groups[at].total.reset();
        endRemoveRows();
    }
    if (const std::size_t last = next.size() - tail; head < last) {
        beginInsertRows(group, static_cast<int>(from), static_cast<int>(first + last) - 1);
        rows.insert(place(from), next.begin() + static_cast<std::ptrdiff_t>(head),
                    next.begin() + static_cast<std::ptrdiff_t>(last));
        m_groups[at].total.reset();
        endInsertRows();
    }
    if (std::equal(next.begin(), next.end(), place(first)))
        return;
    std::move(next.begin(), next.end(), place(first));
    m_groups[at].total.reset();
    Q_EMIT dataChanged(index(static_cast<int>(first), 0, group),
                       index(static_cast<int>(first + next.size()) - 1, 0, group));
}

} // namespace slipway
