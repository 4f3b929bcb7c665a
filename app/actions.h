// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>
#include <vector>

class QMenu;

namespace slipway
{

/// Every command of the window, once.
enum class Command {
    NewFile,
    OpenFiles,
    OpenFolder,
    Save,
    SaveAs,
    SaveAll,
    Export,
    CloseFile,
    CloseAll,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    FindObject,
    RenameObject,
    DuplicateObject,
    MoveObjectUp,
    MoveObjectDown,
    DeleteObject,
    FixAllSafe,
    BuildMode,
    YamlMode,
    RunMode,
    LearnMode,
    NextProblem,
    PreviousProblem,
    QuickFix,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    SystemTheme,
    LightTheme,
    DarkTheme,
    SystemLanguage,
    EnglishLanguage,
    KoreanLanguage,
    ReducedMotion,
    Presenter,
    FullScreen,
    Shortcuts,
    Report,
    About,
};
inline constexpr std::size_t CommandCount = static_cast<std::size_t>(Command::About) + 1;

enum class MenuId { File, Edit, View, Help };

/// The actions of all commands: text, tip, icon and shortcut stand in one table. Menus, toolbar and panels borrow them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Command command) const { return m_actions[static_cast<std::size_t>(command)]; }
    /// Adds a menu's commands in the table's order, separators between their groups.
    void fill(QMenu *menu, MenuId id) const;
    const std::array<QAction *, CommandCount> &all() const { return m_actions; }
    /// Sets all texts anew in the language of the moment.
    void retranslate();

private:
    std::array<QAction *, CommandCount> m_actions{};
};

/// "Save (Ctrl+S)": what a tool tip says about an action. Keeps its sentence and adds the shortcut.
QString tipWithShortcut(const QString &tip, const QAction &action);

} // namespace slipway
