// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace slipway
{

namespace
{

struct Row {
    Command command;
    MenuId menu;
    int group; ///< commands of one group stand together between separators
    const char *icon;
    const char *shortcut;
    const char *text;
    const char *tip;
};

// clang-format off
const std::array<Row, CommandCount> rows{{
    {Command::NewFile, MenuId::File, 0, "new", "Ctrl+N", QT_TRANSLATE_NOOP("slipway::Actions", "&New…"), QT_TRANSLATE_NOOP("slipway::Actions", "Start a new file, empty or from a template")},
    {Command::OpenFiles, MenuId::File, 0, "open", "Ctrl+O", QT_TRANSLATE_NOOP("slipway::Actions", "&Open Files…"), QT_TRANSLATE_NOOP("slipway::Actions", "Open YAML or JSON files")},
    {Command::OpenFolder, MenuId::File, 0, "folder", "Ctrl+Shift+O", QT_TRANSLATE_NOOP("slipway::Actions", "Open &Folder…"), QT_TRANSLATE_NOOP("slipway::Actions", "Open all YAML and JSON files of a folder")},
    {Command::Save, MenuId::File, 2, "save", "Ctrl+S", QT_TRANSLATE_NOOP("slipway::Actions", "&Save"), QT_TRANSLATE_NOOP("slipway::Actions", "Save the file of the selected object")},
    {Command::SaveAs, MenuId::File, 2, "", "Ctrl+Shift+S", QT_TRANSLATE_NOOP("slipway::Actions", "Save &As…"), QT_TRANSLATE_NOOP("slipway::Actions", "Save the file under another name")},
    {Command::SaveAll, MenuId::File, 2, "saveall", "Ctrl+Alt+S", QT_TRANSLATE_NOOP("slipway::Actions", "Save A&ll"), QT_TRANSLATE_NOOP("slipway::Actions", "Save every file that has changes")},
    {Command::Export, MenuId::File, 3, "export", "Ctrl+E", QT_TRANSLATE_NOOP("slipway::Actions", "&Export…"), QT_TRANSLATE_NOOP("slipway::Actions", "Write all objects as plain YAML, checked by a second reader")},
    {Command::CloseFile, MenuId::File, 4, "close", "Ctrl+W", QT_TRANSLATE_NOOP("slipway::Actions", "&Close File"), QT_TRANSLATE_NOOP("slipway::Actions", "Close the file of the selected object")},
    {Command::CloseAll, MenuId::File, 4, "", "Ctrl+Shift+W", QT_TRANSLATE_NOOP("slipway::Actions", "Close All Files"), QT_TRANSLATE_NOOP("slipway::Actions", "Close every open file")},
    {Command::Quit, MenuId::File, 5, "", "Ctrl+Q", QT_TRANSLATE_NOOP("slipway::Actions", "&Quit"), QT_TRANSLATE_NOOP("slipway::Actions", "Leave Slipway; unsaved changes are asked about")},
    {Command::Undo, MenuId::Edit, 0, "undo", "Ctrl+Z", QT_TRANSLATE_NOOP("slipway::Actions", "&Undo"), QT_TRANSLATE_NOOP("slipway::Actions", "Take back the last change")},
    {Command::Redo, MenuId::Edit, 0, "redo", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("slipway::Actions", "&Redo"), QT_TRANSLATE_NOOP("slipway::Actions", "Make the change again")},
    {Command::Cut, MenuId::Edit, 1, "cut", "Ctrl+X", QT_TRANSLATE_NOOP("slipway::Actions", "Cu&t"), QT_TRANSLATE_NOOP("slipway::Actions", "Cut the selected text")},
    {Command::Copy, MenuId::Edit, 1, "copy", "Ctrl+C", QT_TRANSLATE_NOOP("slipway::Actions", "&Copy"), QT_TRANSLATE_NOOP("slipway::Actions", "Copy the selected text")},
    {Command::Paste, MenuId::Edit, 1, "paste", "Ctrl+V", QT_TRANSLATE_NOOP("slipway::Actions", "&Paste"), QT_TRANSLATE_NOOP("slipway::Actions", "Insert the clipboard's text")},
    {Command::SelectAll, MenuId::Edit, 1, "", "Ctrl+A", QT_TRANSLATE_NOOP("slipway::Actions", "Select &All"), QT_TRANSLATE_NOOP("slipway::Actions", "Select everything in the part that has the keyboard")},
    {Command::Find, MenuId::Edit, 2, "find", "Ctrl+F", QT_TRANSLATE_NOOP("slipway::Actions", "&Find…"), QT_TRANSLATE_NOOP("slipway::Actions", "Find in the part that is open")},
    {Command::FindObject, MenuId::Edit, 2, "", "Ctrl+K", QT_TRANSLATE_NOOP("slipway::Actions", "Find &Object…"), QT_TRANSLATE_NOOP("slipway::Actions", "Find an object by kind, name or namespace")},
    {Command::RenameObject, MenuId::Edit, 3, "rename", "F2", QT_TRANSLATE_NOOP("slipway::Actions", "Rena&me Object…"), QT_TRANSLATE_NOOP("slipway::Actions", "Rename the selected object and every reference to it")},
    {Command::DuplicateObject, MenuId::Edit, 3, "duplicate", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("slipway::Actions", "Dupl&icate Object"), QT_TRANSLATE_NOOP("slipway::Actions", "Add a copy of the selected object behind it")},
    {Command::MoveObjectUp, MenuId::Edit, 3, "", "Ctrl+Alt+Up", QT_TRANSLATE_NOOP("slipway::Actions", "Mo&ve Object Up"), QT_TRANSLATE_NOOP("slipway::Actions", "Move the selected object above the one before it in its file")},
    {Command::MoveObjectDown, MenuId::Edit, 3, "", "Ctrl+Alt+Down", QT_TRANSLATE_NOOP("slipway::Actions", "Move Object Do&wn"), QT_TRANSLATE_NOOP("slipway::Actions", "Move the selected object below the next one in its file")},
    {Command::DeleteObject, MenuId::Edit, 3, "delete", "Ctrl+Delete", QT_TRANSLATE_NOOP("slipway::Actions", "&Delete Object"), QT_TRANSLATE_NOOP("slipway::Actions", "Remove the selected object from its file")},
    {Command::FixAllSafe, MenuId::Edit, 4, "fix", "Ctrl+Alt+Return", QT_TRANSLATE_NOOP("slipway::Actions", "Fix All &Safe Problems in This File…"), QT_TRANSLATE_NOOP("slipway::Actions", "Show every change that is right in every case, and make them in one step")},
    {Command::BuildMode, MenuId::View, 0, "build", "Ctrl+1", QT_TRANSLATE_NOOP("slipway::Actions", "&Build"), QT_TRANSLATE_NOOP("slipway::Actions", "Draw the application with graph and forms")},
    {Command::YamlMode, MenuId::View, 0, "yaml", "Ctrl+2", QT_TRANSLATE_NOOP("slipway::Actions", "&YAML"), QT_TRANSLATE_NOOP("slipway::Actions", "Edit the text")},
    {Command::RunMode, MenuId::View, 0, "run", "Ctrl+3", QT_TRANSLATE_NOOP("slipway::Actions", "&Run"), QT_TRANSLATE_NOOP("slipway::Actions", "Watch what a cluster does with it")},
    {Command::LearnMode, MenuId::View, 0, "learn", "Ctrl+4", QT_TRANSLATE_NOOP("slipway::Actions", "&Learn"), QT_TRANSLATE_NOOP("slipway::Actions", "Start here: what Slipway does, with examples")},
    {Command::NextProblem, MenuId::View, 1, "", "F8", QT_TRANSLATE_NOOP("slipway::Actions", "&Next Problem"), QT_TRANSLATE_NOOP("slipway::Actions", "Go to the next problem")},
    {Command::PreviousProblem, MenuId::View, 1, "", "Shift+F8", QT_TRANSLATE_NOOP("slipway::Actions", "&Previous Problem"), QT_TRANSLATE_NOOP("slipway::Actions", "Go to the previous problem")},
    {Command::QuickFix, MenuId::View, 1, "fix", "Alt+Return", QT_TRANSLATE_NOOP("slipway::Actions", "&Quick Fix…"), QT_TRANSLATE_NOOP("slipway::Actions", "Show the fixes for the selected problem")},
    {Command::ZoomIn, MenuId::View, 2, "zoomin", "Ctrl++", QT_TRANSLATE_NOOP("slipway::Actions", "Zoom &In"), QT_TRANSLATE_NOOP("slipway::Actions", "Show the graph or text larger")},
    {Command::ZoomOut, MenuId::View, 2, "zoomout", "Ctrl+-", QT_TRANSLATE_NOOP("slipway::Actions", "Zoom &Out"), QT_TRANSLATE_NOOP("slipway::Actions", "Show the graph or text smaller")},
    {Command::ZoomFit, MenuId::View, 2, "fit", "Ctrl+0", QT_TRANSLATE_NOOP("slipway::Actions", "&Fit"), QT_TRANSLATE_NOOP("slipway::Actions", "Show the whole graph, or the text at its normal size")},
    {Command::SystemTheme, MenuId::View, 3, "", "", QT_TRANSLATE_NOOP("slipway::Actions", "As the System"), QT_TRANSLATE_NOOP("slipway::Actions", "Follow the appearance of the desktop")},
    {Command::LightTheme, MenuId::View, 3, "", "", QT_TRANSLATE_NOOP("slipway::Actions", "Light"), QT_TRANSLATE_NOOP("slipway::Actions", "Dark text on a light ground")},
    {Command::DarkTheme, MenuId::View, 3, "", "", QT_TRANSLATE_NOOP("slipway::Actions", "Dark"), QT_TRANSLATE_NOOP("slipway::Actions", "Light text on a dark ground")},
    {Command::SystemLanguage, MenuId::View, 4, "", "", QT_TRANSLATE_NOOP("slipway::Actions", "Language of the System"), QT_TRANSLATE_NOOP("slipway::Actions", "Follow the language of the desktop")},
    {Command::EnglishLanguage, MenuId::View, 4, "", "", "English", QT_TRANSLATE_NOOP("slipway::Actions", "Use English")},
    {Command::KoreanLanguage, MenuId::View, 4, "", "", "한국어", QT_TRANSLATE_NOOP("slipway::Actions", "Use Korean")},
    {Command::ReducedMotion, MenuId::View, 5, "", "", QT_TRANSLATE_NOOP("slipway::Actions", "Less &Motion"), QT_TRANSLATE_NOOP("slipway::Actions", "Change pictures without animation")},
    {Command::Presenter, MenuId::View, 5, "presenter", "Ctrl+Alt+P", QT_TRANSLATE_NOOP("slipway::Actions", "Pr&esenter Mode"), QT_TRANSLATE_NOOP("slipway::Actions", "Show everything larger and hide the side panes")},
    {Command::FullScreen, MenuId::View, 5, "fullscreen", "F11", QT_TRANSLATE_NOOP("slipway::Actions", "F&ull Screen"), QT_TRANSLATE_NOOP("slipway::Actions", "Fill the screen")},
    {Command::Shortcuts, MenuId::Help, 0, "keyboard", "F1", QT_TRANSLATE_NOOP("slipway::Actions", "&Keyboard Shortcuts"), QT_TRANSLATE_NOOP("slipway::Actions", "Show all shortcuts")},
    {Command::Report, MenuId::Help, 0, "", "", QT_TRANSLATE_NOOP("slipway::Actions", "&Versions for a Report…"), QT_TRANSLATE_NOOP("slipway::Actions", "Show the versions that belong in a bug report")},
    {Command::About, MenuId::Help, 1, "help", "", QT_TRANSLATE_NOOP("slipway::Actions", "&About Slipway"), QT_TRANSLATE_NOOP("slipway::Actions", "Show version and licence")},
}};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("slipway::Actions", text);
}

bool isCheckable(Command command)
{
    return (command >= Command::BuildMode && command <= Command::LearnMode) ||
           (command >= Command::SystemTheme && command <= Command::FullScreen);
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        action->setCheckable(isCheckable(row.command));
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    (*this)[Command::Redo]->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    (*this)[Command::ZoomIn]->setShortcuts({QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")});
    for (const auto &[first, last] :
         {std::pair{Command::BuildMode, Command::LearnMode}, std::pair{Command::SystemTheme, Command::DarkTheme},
          std::pair{Command::SystemLanguage, Command::KoreanLanguage}}) {
        auto *group = new QActionGroup(this);
        for (auto at = static_cast<int>(first); at <= static_cast<int>(last); ++at)
            group->addAction((*this)[static_cast<Command>(at)]);
    }
    retranslate();
}

void Actions::fill(QMenu *menu, MenuId id) const
{
    int group = -1;
    for (const Row &row : rows) {
        if (row.menu != id)
            continue;
        if (group >= 0 && row.group != group)
            menu->addSeparator();
        group = row.group;
        menu->addAction((*this)[row.command]);
    }
}

void Actions::retranslate()
{
    for (const Row &row : rows) {
        QAction *action = (*this)[row.command];
        action->setText(translated(row.text));
        action->setStatusTip(translated(row.tip));
        action->setToolTip(tipWithShortcut(translated(row.tip), *action));
    }
}

QString tipWithShortcut(const QString &tip, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys);
}

} // namespace slipway
