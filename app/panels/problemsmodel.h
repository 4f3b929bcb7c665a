// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisservice.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace slipway
{

/// The findings of an analysis as a table.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Message, ObjectName, Where, Rule, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, PlaceOrderRole, FixCountRole };

    explicit ProblemsModel(QObject *parent = nullptr);
    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    const Diagnostic *finding(int row) const;
    int countOf(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Analysis> m_analysis;
    std::array<int, 3> m_counts{};
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
