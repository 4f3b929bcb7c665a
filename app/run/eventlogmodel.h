// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runstory.h"

#include <QAbstractTableModel>

namespace slipway
{

/// The events of a story as `kubectl describe` lists them, each with its plain sentence. Row n is step n + 1.
class EventLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, TypeColumn, ReasonColumn, ObjectColumn, MessageColumn, ColumnCount };
    enum Role {
        PlainRole = Qt::UserRole, ///< the sentence for a beginner
        FutureRole,               ///< has not happened yet
        WarningRole,
        RecordedRole ///< a cluster writes it down as an Event object
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setStory(std::shared_ptr<const RunStory> story);
    /// How many rows have happened.
    void setMoment(int moment);
    void retranslate();
    const sim::Event *event(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const sim::Event &event, int column) const;
    std::shared_ptr<const RunStory> m_story;
    int m_moment = 0;
};

} // namespace slipway
