// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "mode.h"
#include "session.h"

#include <QMenu>
#include <QPointer>

class QToolBar;

namespace slipway
{

class MainWindow;
class Prompts;

/// Connects the window's commands with those who carry them out, and builds menus and toolbar from them.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(MainWindow &window, Prompts &prompts);

    void buildMenus();
    void retranslate();
    void markMode(Mode mode);

private:
    void buildTools();
    void on(Command command, const std::function<void()> &run);
    void connectFile();
    void connectEdit();
    void connectObjects();
    void connectView();
    void connectHelp();
    /// The file that Save and Close mean; none, with a word about it, when that is not clear.
    FileId chosenFile();
    void newFile();
    void fillRecent();
    void updateHistory();
    void updateEnabled();
    /// Calls a slot of the widget with the keyboard, or of one of its parents, where there is one of this name.
    void sendToFocus(const char *slot);
    /// Larger (1), smaller (-1) or as it fits (0), in the mode's main view.
    void zoom(int step);
    const Object *selectedObject() const;

    MainWindow &m_window;
    Session &m_session;
    Prompts &m_prompts;
    const Actions &m_actions;
    std::array<QMenu *, 4> m_menus{};
    QMenu *m_recent = nullptr;
    QMenu *m_text = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_panes = nullptr;
    QToolBar *m_tools = nullptr;
};

} // namespace slipway
