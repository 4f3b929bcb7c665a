// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QLabel>
#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QTabBar;
class QStackedWidget;

namespace slipway
{

class BreadcrumbBar;
class FindBar;
class YamlEditor;

/// The YAML mode: the open files as tabs of text editors. Follows the session's selection and gives it when the caret
/// moves. Its commands are actions() of this widget, for menus to show.
class YamlPanel : public QWidget
{
    Q_OBJECT

public:
    explicit YamlPanel(Session &session, QWidget *parent = nullptr);

    FileId currentFile() const;
    void setCurrentFile(FileId file);
    YamlEditor *currentEditor() const;
    /// The editor of an open file, made when first asked for.
    YamlEditor *editor(FileId file);
    /// Brings a place to the front; with the caret in it, not with the focus.
    void showPlace(const Place &place);
    /// Shows where a selection stands, as soon as the analysis has caught up with the text.
    void reveal(const Selected &selected);
    /// Lets the line in charge glow; an empty place ends it.
    void highlightRange(const Place &place);
    /// One of the commands: "find", "replace", "findNext", "findPrevious", "goToLine", "toggleComment", "indent",
    /// "outdent", "duplicateLines", "moveLinesUp", "moveLinesDown", "complete", "goToDefinition", "quickFix", "zoomIn",
    /// "zoomOut", "zoomReset", "wordWrap", "whitespace", "allMessages", "foldAll", "unfoldAll".
    QAction *command(const QString &id) const;
    /// Adds the commands that the window's own menus do not have.
    void fillMenu(QMenu &menu) const;

Q_SIGNALS:
    /// A tab's close button; the window asks about unsaved changes and closes the file.
    void closeRequested(slipway::FileId file);
    /// All safe fixes of that file are wanted.
    void fixAllRequested(slipway::FileId file);
    void currentFileChanged(slipway::FileId file);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Command {
        QAction *action = nullptr;
        const char *text = nullptr; ///< untranslated
    };
    template <typename Run>
    void add(const char *id, const char *text, const QKeySequence &keys, Run &&run);
    template <typename Run>
    void addSwitch(const char *id, const char *text, Run &&run);
    void layOut();
    void connectAll();
    void addCommands();
    void addGroup(QMenu &menu, const std::vector<const char *> &ids) const;
    void queueTab(FileId file);
    void addQueuedTabs();
    void addTab(FileId file);
    void removeTab(FileId file);
    int tabOf(FileId file) const;
    void tabChanged(int index);
    void nameTab(FileId file);
    void nameTab(FileId file, int tab);
    void nameTabs(const std::vector<FileId> &files);
    void tabMenu(const QPoint &place);
    void textMenu(const QPoint &place);
    void goToLine();
    void zoom(int step);
    void followHistory(const Selected &selected);
    void tellSelection();
    void showBreadcrumbs();
    void goToStep(int step);
    void tellWhyEmpty();
    void showNotices();
    void retranslate();

    Session &m_session;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QLabel *m_notice;
    BreadcrumbBar *m_breadcrumbs;
    FindBar *m_find;
    std::map<FileId, YamlEditor *> m_editors;
    std::map<QString, Command> m_commands;
    std::optional<Selected> m_wanted; // selected elsewhere while the analysis was behind the text
    QTimer m_caretPause;
    std::vector<FileId> m_queue; ///< opened, and not among the tabs yet
    QTimer m_tabPause;           ///< until the event loop is reached: more files may be opened or closed at once
    int m_zoom = 0;
    bool m_wrap = false;
    bool m_whitespace = false;
    bool m_allMessages = false;
};

} // namespace slipway
