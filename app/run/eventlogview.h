// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/eventlogmodel.h"

#include <QTreeView>

namespace slipway
{

/// The event log: what a cluster writes down, and under each line what it means. What lies ahead is pale.
class EventLogView : public QTreeView
{
    Q_OBJECT

public:
    explicit EventLogView(EventLogModel &model, QWidget *parent = nullptr);
    /// Marks the row of the present step and keeps it in view; -1 for none. Does not count as a choice of the user.
    void setCurrentStep(int row);

Q_SIGNALS:
    void stepChosen(int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    EventLogModel &m_model;
    bool m_following = false;
};

} // namespace slipway
