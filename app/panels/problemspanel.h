// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace slipway
{

class ProblemsModel;
class ProblemsFilter;

/// The findings of all open files: filter by severity and words, Enter goes to the place, fixes with a preview.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Session &session, QWidget *parent = nullptr);

    const ProblemsModel &model() const { return *m_model; }
    QTreeView *view() const { return m_view; }
    /// Which findings are listed, in the order of Severity.
    std::array<bool, 3> shownSeverities() const;
    void setShownSeverities(const std::array<bool, 3> &shown);
    /// Goes to the next (or previous) problem after the current one, around the end.
    void step(int by);
    /// Offers the fixes of the current problem at its row.
    void offerFixes();
    void focusSearch();

Q_SIGNALS:
    /// The user asked to be taken there, so the place should be shown even if its view is hidden.
    void activated(const slipway::Selected &what);
    /// All safe fixes of that file are wanted.
    void fixAllRequested(slipway::FileId file);
    /// The rule shall speak so in the project of that file; nothing switches it off.
    void severityChosen(slipway::FileId file, const std::string &rule, std::optional<slipway::Severity> severity);
    void shownSeveritiesChanged();
    /// A file is to be opened that explains a custom kind.
    void definitionWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildBar();
    void buildView();
    void connectAll();
    void retranslate();
    void updateAnalysis();
    void updateCounts();
    QString emptyText() const;
    /// Why the current problem matters and what to do, below the list.
    void explain();
    void go(const QModelIndex &index, bool activate);
    void follow(const Selected &selected, QObject *origin);
    void addFixes(QMenu *menu, const Diagnostic &finding);
    void addRuleMenu(QMenu *menu, const Diagnostic &finding);
    void showFixes(const std::vector<Fix> &fixes, std::size_t chosen);
    void showMenu(const QPoint &at);
    void copySelected() const;
    const Diagnostic *current() const;

    Session &m_session;
    ProblemsModel *m_model = nullptr;
    ProblemsFilter *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::array<QToolButton *, 3> m_severities{};
    QLineEdit *m_search = nullptr;
    QLabel *m_explanation = nullptr;
    bool m_following = false;
};

/// What a finding selects: its object, the field at its place, and the exact text.
Selected selectionOf(const Diagnostic &finding);

} // namespace slipway
