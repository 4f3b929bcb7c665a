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

#define TEXT(text) QT_TRANSLATE_NOOP("slipway::Actions", text)

// clang-format off
const std::array<Row, CommandCount> rows{{
    {Command::NewFile, MenuId::File, 0, "new", "Ctrl+N", TEXT("&New..."), TEXT("Start a new file, empty or from a template")},
    {Command::OpenFiles, MenuId::File, 0, "open", "Ctrl+O", TEXT("&Open Files..."), TEXT("Open YAML or JSON files")},
    {Command::OpenFolder, MenuId::File, 0, "folder", "Ctrl+Shift+O", TEXT("Open &Folder..."), TEXT("Open all YAML and JSON files of a folder")},
    {Command::Save, MenuId::File, 2, "save", "Ctrl+S", TEXT("&Save"), TEXT("Save the file of the selected object")},
    {Command::SaveAs, MenuId::File, 2, "", "Ctrl+Shift+S", TEXT("Save &As..."), TEXT("Save the file under another name")},
    {Command::SaveAll, MenuId::File, 2, "saveall", "Ctrl+Alt+S", TEXT("Save A&ll"), TEXT("Save every file that has changes")},
    {Command::Export, MenuId::File, 3, "export", "Ctrl+E", TEXT("&Export..."), TEXT("Write all objects as plain YAML, checked by a second reader")},
    {Command::CloseFile, MenuId::File, 4, "close", "Ctrl+W", TEXT("&Close File"), TEXT("Close the file of the selected object")},
    {Command::CloseAll, MenuId::File, 4, "", "Ctrl+Shift+W", TEXT("Close All Files"), TEXT("Close every open file")},
    {Command::Quit, MenuId::File, 5, "", "Ctrl+Q", TEXT("&Quit"), TEXT("Leave Slipway; unsaved changes are asked about")},
    {Command::Undo, MenuId::Edit, 0, "undo", "Ctrl+Z", TEXT("&Undo"), TEXT("Take back the last change")},
    {Command::Redo, MenuId::Edit, 0, "redo", "Ctrl+Shift+Z", TEXT("&Redo"), TEXT("Make the change again")},
    {Command::Cut, MenuId::Edit, 1, "cut", "Ctrl+X", TEXT("Cu&t"), TEXT("Cut the selected text")},
    {Command::Copy, MenuId::Edit, 1, "copy", "Ctrl+C", TEXT("&Copy"), TEXT("Copy the selected text")},
    {Command::Paste, MenuId::Edit, 1, "paste", "Ctrl+V", TEXT("&Paste"), TEXT("Insert the clipboard's text")},
    {Command::SelectAll, MenuId::Edit, 1, "", "Ctrl+A", TEXT("Select &All"), TEXT("Select everything in the part that has the keyboard")},
    {Command::Find, MenuId::Edit, 2, "find", "Ctrl+F", TEXT("&Find..."), TEXT("Find in the part that is open")},
    {Command::FindObject, MenuId::Edit, 2, "", "Ctrl+K", TEXT("Find &Object..."), TEXT("Find an object by kind, name or namespace")},
    {Command::RenameObject, MenuId::Edit, 3, "rename", "F2", TEXT("&Rename Object..."), TEXT("Rename the selected object and every reference to it")},
    {Command::DuplicateObject, MenuId::Edit, 3, "duplicate", "Ctrl+Shift+D", TEXT("D&uplicate Object"), TEXT("Add a copy of the selected object behind it")},
    {Command::DeleteObject, MenuId::Edit, 3, "delete", "Ctrl+Delete", TEXT("&Delete Object"), TEXT("Remove the selected object from its file")},
    {Command::BuildMode, MenuId::View, 0, "build", "Ctrl+1", TEXT("&Build"), TEXT("Draw the application with graph and forms")},
    {Command::YamlMode, MenuId::View, 0, "yaml", "Ctrl+2", TEXT("&YAML"), TEXT("Edit the text")},
    {Command::RunMode, MenuId::View, 0, "run", "Ctrl+3", TEXT("&Run"), TEXT("Watch what a cluster does with it")},
    {Command::LearnMode, MenuId::View, 0, "learn", "Ctrl+4", TEXT("&Learn"), TEXT("Start here: what Slipway does, with examples")},
    {Command::NextProblem, MenuId::View, 1, "", "F8", TEXT("&Next Problem"), TEXT("Go to the next problem")},
    {Command::PreviousProblem, MenuId::View, 1, "", "Shift+F8", TEXT("&Previous Problem"), TEXT("Go to the previous problem")},
    {Command::QuickFix, MenuId::View, 1, "fix", "Alt+Return", TEXT("&Quick Fix..."), TEXT("Show the fixes for the selected problem")},
    {Command::ZoomIn, MenuId::View, 2, "zoomin", "Ctrl++", TEXT("Zoom &In"), TEXT("Show the graph or text larger")},
    {Command::ZoomOut, MenuId::View, 2, "zoomout", "Ctrl+-", TEXT("Zoom &Out"), TEXT("Show the graph or text smaller")},
    {Command::ZoomFit, MenuId::View, 2, "fit", "Ctrl+0", TEXT("&Fit"), TEXT("Show the whole graph, or the text at its normal size")},
    {Command::SystemTheme, MenuId::View, 3, "", "", TEXT("As the System"), TEXT("Follow the appearance of the desktop")},
    {Command::LightTheme, MenuId::View, 3, "", "", TEXT("Light"), TEXT("Dark text on a light ground")},
    {Command::DarkTheme, MenuId::View, 3, "", "", TEXT("Dark"), TEXT("Light text on a dark ground")},
    {Command::SystemLanguage, MenuId::View, 4, "", "", TEXT("Language of the System"), TEXT("Follow the language of the desktop")},
    {Command::EnglishLanguage, MenuId::View, 4, "", "", "English", TEXT("Use English")},
    {Command::KoreanLanguage, MenuId::View, 4, "", "", "한국어", TEXT("Use Korean")},
    {Command::ReducedMotion, MenuId::View, 5, "", "", TEXT("Less &Motion"), TEXT("Change pictures without animation")},
    {Command::Presenter, MenuId::View, 5, "presenter", "Ctrl+Alt+P", TEXT("Pr&esenter Mode"), TEXT("Show everything larger and hide the side panes")},
    {Command::FullScreen, MenuId::View, 5, "fullscreen", "F11", TEXT("F&ull Screen"), TEXT("Fill the screen")},
    {Command::Shortcuts, MenuId::Help, 0, "keyboard", "F1", TEXT("&Keyboard Shortcuts"), TEXT("Show all shortcuts")},
    {Command::Report, MenuId::Help, 0, "", "", TEXT("&Versions for a Report..."), TEXT("Show the versions that belong in a bug report")},
    {Command::About, MenuId::Help, 1, "help", "", TEXT("&About Slipway"), TEXT("Show version and licence")},
}};
// clang-format on
#undef TEXT

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
