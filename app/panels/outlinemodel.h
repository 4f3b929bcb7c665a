// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/problemcounts.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace slipway
{

/// The open files' objects in groups: two levels, groups on top. Follows an analysis by inserting and removing rows,
/// so that views keep what is open and selected.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping { File, Namespace, Kind };
    enum Role { ErrorCountRole = Qt::UserRole, WarningCountRole, IsGroupRole, KindRole, NamespaceRole };

    explicit OutlineModel(const Project &project, QObject *parent = nullptr);
    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    void retranslate();

    int objectCount() const;
    /// Null for a group.
    const ObjectRef *objectAt(const QModelIndex &index) const;
    /// The file of a group or object; None for a group of another kind.
    FileId fileAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ObjectRef &object) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ObjectRef object{};
        int errors = 0;
        int warnings = 0;
        bool operator==(const Row &) const = default;
    };
    struct Group {
        std::string key{};
        FileId file = FileId::None;
        QString path{};
        std::vector<Row> rows{};
        int errors = 0; ///< of the file itself, beside those of its objects
        int warnings = 0;
        quintptr id = 0;                              ///< names the group in indexes of its rows
        mutable std::optional<ProblemCounts> total{}; ///< of all together; none where rows changed
    };
    std::string groupKey(const ObjectRef &object) const;
    std::vector<Group> build() const;
    bool update(const Analysis &before);
    bool append(const Analysis &before);
    bool recount();
    Group groupOf(const ManifestFile &file) const;
    Row &row(const QModelIndex &index);
    bool updateRows(const ManifestFile &now, const ManifestFile &before);
    bool replaceRows(const ManifestFile &now, const FileText::Difference &changed);
    bool updateCounts(FileId file, std::size_t document, const Analysis &before);
    void take(std::vector<Group> next);
    void exchangeRows(std::size_t group, std::size_t first, std::size_t end, std::vector<Row> next);
    int groupRow(quintptr id) const;
    void indexGroups();
    void showState(FileId file);
    QString groupTitle(const Group &group) const;
    void groupChanged(int group);
    QVariant groupData(const Group &group, int role) const;
    QVariant objectData(const Row &row, int role) const;

    const Project &m_project; ///< knows what files are called, and which are not saved
    std::shared_ptr<const Analysis> m_analysis;
    Grouping m_grouping = Grouping::File;
    std::vector<Group> m_groups;
    std::unordered_map<quintptr, int> m_groupRows;
    std::unordered_map<std::string, int> m_groupsByKey;
    quintptr m_lastGroup = 0;
};

} // namespace slipway
