// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace slipway
{

class Actions;
class OutlineModel;

/// The list of all objects of the open files, grouped by file, namespace or kind.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    /// The context menu offers `actions`' commands for objects and files.
    OutlinePanel(Session &session, const Actions &actions, QWidget *parent = nullptr);

    const OutlineModel &model() const { return *m_model; }
    QTreeView *view() const { return m_view; }
    void focusSearch();
    /// The file whose group or object is current here; None when nothing is.
    FileId currentFile() const;

Q_SIGNALS:
    /// The user asked to be taken there, so the object should be shown even if its view is hidden.
    void activated(const slipway::Selected &what);
    void currentFileChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void updateAnalysis();
    void listFiles();
    void showListed();
    void follow(const Selected &selected, QObject *origin);
    void showMenu(const QPoint &at);
    const ObjectRef *objectAt(const QModelIndex &shown) const;

    Session &m_session;
    const Actions &m_actions;
    std::shared_ptr<const Workspace> m_listed; ///< where it is newer than the analysis
    OutlineModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_grouping = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_following = false;
};

} // namespace slipway
