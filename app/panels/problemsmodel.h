// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisservice.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <unordered_map>

namespace slipway
{

/// The findings of an analysis as a table.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Message, ObjectName, Where, Rule, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, FixCountRole };

    explicit ProblemsModel(const Project &project, QObject *parent = nullptr);
    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    /// Null when there is no such row; stays until the next analysis.
    const Diagnostic *finding(int row) const;
    /// Whether a row is about the object that stands where this one stood.
    bool isAbout(int row, const ObjectRef &object) const;
    int countOf(Severity severity) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A finding where a row has it: while rows come and go one after the other, the rows from `m_changedTo` on still
    /// are those of the state before.
    struct At {
        const Analysis *analysis = nullptr;
        std::size_t index = 0;
    };
    At at(int row) const;

    const Project &m_project; ///< knows what files are called
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const Analysis> m_before;
    std::size_t m_changedTo = 0;
    std::size_t m_beforeFrom = 0;                       ///< the finding of the state before in row `m_changedTo`
    mutable std::unordered_map<int, Diagnostic> m_read; ///< rows that somebody looked at
};

/// Hides severities that are switched off and rows without the words searched for.
class ProblemsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return m_shown[static_cast<std::size_t>(severity)]; }
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::array<bool, 3> m_shown{true, true, true};
    QString m_words;
};

} // namespace slipway
