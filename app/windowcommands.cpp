// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcommands.h"

#include "dialogs/exportdialog.h"
#include "dialogs/helpdialogs.h"
#include "dialogs/newfiledialog.h"
#include "displayscale.h"
#include "docks.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "files/filecontroller.h"
#include "graph/graphview.h"
#include "icons.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "objectcommands.h"
#include "panels/outlinepanel.h"
#include "panels/problemspanel.h"
#include "settings.h"
#include "translations.h"

#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QMetaMethod>
#include <QToolBar>

namespace slipway
{

namespace
{

constexpr double ZoomStep = 1.25;

/// Calls the object's slot of that name without arguments; false when it has none.
bool call(QObject *object, const char *slot)
{
    const int index = object ? object->metaObject()->indexOfMethod(QByteArray(slot).append("()")) : -1;
    return index >= 0 && object->metaObject()->method(index).invoke(object);
}

Command offset(Command first, int by)
{
    return static_cast<Command>(static_cast<int>(first) + by);
}

} // namespace

WindowCommands::WindowCommands(MainWindow &window, Prompts &prompts)
    : QObject(&window), m_window(window), m_session(window.session()), m_prompts(prompts), m_actions(window.actions())
{
    connectFile();
    connectEdit();
    connectObjects();
    connectView();
    connectHelp();
    const Project &project = m_session.project();
    connect(&project, &Project::historyChanged, this, &WindowCommands::updateHistory);
    connect(&project, &Project::fileStateChanged, this, &WindowCommands::updateEnabled);
    connect(&project, &Project::fileOpened, this, [this, &project](FileId file) {
        // Of files that come by the thousand only the first one makes a difference.
        if (project.fileCount() == 1 || project.isModified(file))
            updateEnabled();
    });
    connect(&project, &Project::fileClosed, this, &WindowCommands::updateEnabled);
    connect(&m_session, &Session::selectionChanged, this, &WindowCommands::updateEnabled);
    connect(&m_session, &Session::analysisChanged, this, &WindowCommands::updateEnabled);
    connect(&window.files(), &FileController::recentFilesChanged, this, &WindowCommands::fillRecent);
    updateEnabled();
}

void WindowCommands::on(Command command, const std::function<void()> &run)
{
    connect(m_actions[command], &QAction::triggered, this, run);
}

void WindowCommands::connectFile()
{
    FileController &files = m_window.files();
    on(Command::NewFile, [this] { newFile(); });
    on(Command::OpenFiles, [&files] { files.askAndOpenFiles(); });
    on(Command::OpenFolder, [&files] { files.askAndOpenFolder(); });
    on(Command::Save, [this, &files] {
        if (const FileId file = chosenFile(); file != FileId::None)
            files.save(file);
    });
    on(Command::SaveAs, [this, &files] {
        if (const FileId file = chosenFile(); file != FileId::None)
            files.saveAs(file);
    });
    on(Command::SaveAll, [&files] { files.saveAll(); });
    on(Command::Export, [this] {
        const QString path =
            m_window.currentFile() == FileId::None ? QString() : m_session.project().path(m_window.currentFile());
        const QString folder = path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath();
        ExportDialog dialog(m_session.project().workspace(), folder, &m_window);
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT m_session.notice(dialog.done());
    });
    on(Command::CloseFile, [this, &files] {
        if (const FileId file = chosenFile(); file != FileId::None)
            files.close({file});
    });
    on(Command::CloseAll, [this, &files] { files.close(m_session.project().files()); });
    on(Command::Quit, [this] { m_window.close(); });
}

FileId WindowCommands::chosenFile()
{
    const FileId file = m_window.currentFile();
    if (file == FileId::None)
        Q_EMIT m_session.notice(tr("Select a file or an object first."));
    return file;
}

void WindowCommands::connectEdit()
{
    on(Command::Undo, [this] { m_session.project().undo(); });
    on(Command::Redo, [this] { m_session.project().redo(); });
    on(Command::Cut, [this] { sendToFocus("cut"); });
    on(Command::Copy, [this] { sendToFocus("copy"); });
    on(Command::Paste, [this] { sendToFocus("paste"); });
    on(Command::SelectAll, [this] { sendToFocus("selectAll"); });
    on(Command::Find, [this] {
        if (GraphView *graph = m_window.graph(); graph && m_window.mode() == Mode::Build)
            graph->findText();
        else if (YamlPanel *yaml = m_window.yaml(); yaml && m_window.mode() == Mode::Yaml)
            yaml->command(QStringLiteral("find"))->trigger();
        else
            m_actions[Command::FindObject]->trigger();
    });
    on(Command::FixAllSafe, [this] {
        if (const FileId file = chosenFile(); file != FileId::None)
            m_window.fixAllSafe(file);
    });
    on(Command::FindObject, [this] {
        m_window.docks().reveal(Docks::Objects);
        m_window.outline()->focusSearch();
    });
}

void WindowCommands::connectObjects()
{
    const auto onObject = [this](Command command, const std::function<void(ObjectCommands &, const ObjectRef &)> &run) {
        on(command, [this, run] {
            ObjectCommands commands(m_session, this);
            if (const Object *object = selectedObject())
                run(commands, object->ref());
        });
    };
    onObject(Command::DeleteObject, [](ObjectCommands &commands, const ObjectRef &ref) { commands.remove(ref); });
    onObject(Command::DuplicateObject, [](ObjectCommands &commands, const ObjectRef &ref) { commands.duplicate(ref); });
    onObject(Command::MoveObjectUp, [](ObjectCommands &commands, const ObjectRef &ref) { commands.move(ref, false); });
    onObject(Command::MoveObjectDown, [](ObjectCommands &commands, const ObjectRef &ref) { commands.move(ref, true); });
    onObject(Command::RenameObject, [this](ObjectCommands &commands, const ObjectRef &ref) {
        const QString current = QString::fromStdString(ref.id.name);
        const auto name = m_prompts.newName(&m_window, ref.id.display(), current, referencesTo(m_session, ref));
        if (name && !name->isEmpty() && *name != current)
            commands.rename(ref, name->toStdString());
    });
}

void WindowCommands::connectView()
{
    for (const Mode mode : AllModes)
        on(offset(Command::BuildMode, static_cast<int>(mode)), [this, mode] { m_window.setMode(mode); });
    const auto problems = [this] {
        m_window.docks().reveal(Docks::Problems);
        return m_window.problems();
    };
    on(Command::NextProblem, [problems] { problems()->step(1); });
    on(Command::PreviousProblem, [problems] { problems()->step(-1); });
    on(Command::QuickFix, [this, problems] {
        // Who writes looks at the caret.
        YamlPanel *yaml = m_window.mode() == Mode::Yaml ? m_window.yaml() : nullptr;
        if (YamlEditor *editor = yaml ? yaml->currentEditor() : nullptr; editor && editor->hasFocus())
            editor->showFixes();
        else
            problems()->offerFixes();
    });
    on(Command::ZoomIn, [this] { zoom(1); });
    on(Command::ZoomOut, [this] { zoom(-1); });
    on(Command::ZoomFit, [this] { zoom(0); });
    Settings &settings = m_window.settings();
    for (int mode = 0; mode < 3; ++mode) {
        on(offset(Command::SystemTheme, mode), [&settings, mode] {
            settings.setTheme(static_cast<Theme::Mode>(mode));
            Theme::instance().setMode(settings.theme());
        });
        on(offset(Command::SystemLanguage, mode), [&settings, mode] {
            settings.setLanguage(static_cast<Language>(mode));
            useLanguage(settings.language());
        });
    }
    on(Command::ReducedMotion, [this, &settings] {
        settings.setReducedMotion(m_actions[Command::ReducedMotion]->isChecked());
        Theme::instance().setReducedMotion(settings.reducedMotion());
    });
    on(Command::Presenter, [this] { m_window.setPresenter(m_actions[Command::Presenter]->isChecked()); });
    on(Command::FullScreen, [this] {
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
        m_actions[Command::FullScreen]->setChecked(m_window.isFullScreen());
    });
    m_actions[offset(Command::SystemTheme, static_cast<int>(settings.theme()))]->setChecked(true);
    m_actions[offset(Command::SystemLanguage, static_cast<int>(settings.language()))]->setChecked(true);
    m_actions[Command::ReducedMotion]->setChecked(settings.reducedMotion());
}

void WindowCommands::connectHelp()
{
    on(Command::Shortcuts,
       [this] { ShortcutsDialog(m_actions, m_window.page(Mode::Yaml)->actions(), &m_window).exec(); });
    on(Command::Report, [this] { ReportDialog(&m_window).exec(); });
    on(Command::About, [this] { AboutDialog(&m_window).exec(); });
}

void WindowCommands::buildMenus()
{
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        m_menus[i] = m_window.menuBar()->addMenu(QString());
        m_actions.fill(m_menus[i], static_cast<MenuId>(i));
    }
    QMenu *file = m_menus[static_cast<std::size_t>(MenuId::File)];
    m_recent = new QMenu(file);
    file->insertMenu(m_actions[Command::Save], m_recent);
    file->insertSeparator(m_actions[Command::Save]);

    QMenu *edit = m_menus[static_cast<std::size_t>(MenuId::Edit)];
    edit->addSeparator();
    m_text = edit->addMenu(QString());
    connect(edit, &QMenu::aboutToShow, this, [this] {
        if (m_text->isEmpty())
            static_cast<YamlPanel *>(m_window.page(Mode::Yaml))->fillMenu(*m_text);
        m_text->setEnabled(m_window.mode() == Mode::Yaml);
    });

    QMenu *view = m_menus[static_cast<std::size_t>(MenuId::View)];
    const auto intoSubmenu = [&](Command first) {
        auto *menu = new QMenu(view);
        view->insertMenu(m_actions[first], menu);
        for (int i = 0; i < 3; ++i) {
            view->removeAction(m_actions[offset(first, i)]);
            menu->addAction(m_actions[offset(first, i)]);
        }
        return menu;
    };
    m_theme = intoSubmenu(Command::SystemTheme);
    m_theme->setIcon(icon(QStringLiteral("theme")));
    m_language = intoSubmenu(Command::SystemLanguage);
    m_language->setIcon(icon(QStringLiteral("language")));
    m_panes = new QMenu(view);
    view->insertMenu(m_actions[Command::ReducedMotion], m_panes);
    for (int i = 0; i < Docks::Count; ++i)
        m_panes->addAction(m_window.docks().dock(static_cast<Docks::Id>(i))->toggleViewAction());
    m_panes->addSeparator();
    m_panes->addAction(QString(), this, [this] { m_window.docks().reset(m_window.mode()); })
        ->setObjectName(QStringLiteral("resetPanes"));
    buildTools();
    // Shortcuts must work while a menu bar is hidden too.
    m_window.addActions({m_actions.all().begin(), m_actions.all().end()});
    retranslate();
}

void WindowCommands::buildTools()
{
    m_tools = new QToolBar(&m_window);
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    const auto size = [this] {
        const int side = qRound(20 * displayScale());
        m_tools->setIconSize({side, side});
    };
    connect(&Theme::instance(), &Theme::changed, m_tools, size);
    size();
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_window.addToolBar(Qt::TopToolBarArea, m_tools);
    const std::vector<std::vector<Command>> groups{
        {Command::NewFile, Command::OpenFiles, Command::OpenFolder, Command::SaveAll, Command::Export},
        {Command::Undo, Command::Redo},
        {Command::DuplicateObject, Command::DeleteObject},
        {Command::Find, Command::ZoomOut, Command::ZoomIn, Command::ZoomFit}};
    for (const auto &group : groups) {
        if (&group != &groups.front())
            m_tools->addSeparator();
        for (const Command command : group)
            m_tools->addAction(m_actions[command]);
    }
}

void WindowCommands::retranslate()
{
    if (!m_tools)
        return;
    m_menus[0]->setTitle(tr("&File"));
    m_menus[1]->setTitle(tr("&Edit"));
    m_menus[2]->setTitle(tr("&View"));
    m_menus[3]->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &Recent"));
    //: the menu with the commands of the text editor
    m_text->setTitle(tr("Te&xt"));
    m_theme->setTitle(tr("&Appearance"));
    m_language->setTitle(tr("Lan&guage"));
    m_panes->setTitle(tr("Pane&s"));
    m_panes->findChild<QAction *>(QStringLiteral("resetPanes"))->setText(tr("Reset Panes"));
    m_tools->setWindowTitle(tr("Tools"));
    fillRecent();
    updateHistory();
}

void WindowCommands::markMode(Mode mode)
{
    m_actions[offset(Command::BuildMode, static_cast<int>(mode))]->setChecked(true);
}

void WindowCommands::newFile()
{
    NewFileDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!dialog.chosen().isEmpty()) {
        m_window.openTemplate(dialog.chosen());
        return;
    }
    m_window.showFile(m_session.project().create(tr("new.yaml")));
    if (m_window.mode() == Mode::Learn)
        m_window.setMode(Mode::Build);
}

void WindowCommands::fillRecent()
{
    if (!m_recent)
        return;
    m_recent->clear();
    for (const QString &path : m_window.settings().recentFiles())
        m_recent->addAction(QDir::toNativeSeparators(path), this, [this, path] { m_window.files().open({path}); });
    m_recent->addSeparator();
    m_recent->addAction(tr("Forget This List"), this, [this] {
        m_window.settings().clearRecentFiles();
        fillRecent();
    });
    m_recent->setEnabled(!m_window.settings().recentFiles().isEmpty());
}

void WindowCommands::updateHistory()
{
    const Project &project = m_session.project();
    QAction *undo = m_actions[Command::Undo];
    QAction *redo = m_actions[Command::Redo];
    undo->setEnabled(project.canUndo());
    redo->setEnabled(project.canRedo());
    //: %1 is the name of a step, "Set replicas to 3"
    undo->setText(project.canUndo() ? tr("&Undo: %1").arg(project.undoName()) : tr("&Undo"));
    redo->setText(project.canRedo() ? tr("&Redo: %1").arg(project.redoName()) : tr("&Redo"));
    undo->setToolTip(tipWithShortcut(undo->text().remove('&'), *undo));
    redo->setToolTip(tipWithShortcut(redo->text().remove('&'), *redo));
}

void WindowCommands::updateEnabled()
{
    const bool hasFiles = m_session.project().hasFiles();
    for (const Command command :
         {Command::Save, Command::SaveAs, Command::Export, Command::CloseFile, Command::CloseAll, Command::FindObject,
          Command::NextProblem, Command::PreviousProblem, Command::FixAllSafe, Command::ZoomIn, Command::ZoomOut,
          Command::ZoomFit})
        m_actions[command]->setEnabled(hasFiles);
    m_actions[Command::SaveAll]->setEnabled(m_session.project().hasModifiedFiles());
    const bool hasObject = !m_session.selected().object.isNull();
    for (const Command command : {Command::RenameObject, Command::DuplicateObject, Command::MoveObjectUp,
                                  Command::MoveObjectDown, Command::DeleteObject})
        m_actions[command]->setEnabled(hasObject);
    updateHistory();
}

void WindowCommands::sendToFocus(const char *slot)
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (call(widget, slot))
            return;
}

void WindowCommands::zoom(int step)
{
    if (GraphView *graph = m_window.graph(); graph && m_window.mode() == Mode::Build) {
        if (step == 0)
            graph->fitAll();
        else
            graph->zoomBy(step > 0 ? ZoomStep : 1 / ZoomStep);
    } else if (YamlPanel *yaml = m_window.yaml(); yaml && m_window.mode() == Mode::Yaml) {
        const char *command = step > 0 ? "zoomIn" : step < 0 ? "zoomOut" : "zoomReset";
        yaml->command(QString::fromLatin1(command))->trigger();
    }
}

const Object *WindowCommands::selectedObject() const
{
    return m_session.project().workspace()->find(m_session.selected().object);
}

} // namespace slipway
