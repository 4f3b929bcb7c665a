// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "checks/safefixes.h"
#include "dialogs/previewdialog.h"
#include "displayscale.h"
#include "docks.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "emptypage.h"
#include "files/filecontroller.h"
#include "files/projectrules.h"
#include "graph/graphview.h"
#include "modebar.h"
#include "noticebar.h"
#include "panels/outlinepanel.h"
#include "panels/problemspanel.h"
#include "run/runpanel.h"
#include "sessionmemory.h"
#include "settings.h"
#include "statusbar.h"
#include "templates.h"
#include "theme.h"
#include "translations.h"
#include "windowcommands.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolBar>
#include <QVBoxLayout>

namespace slipway
{

namespace
{

constexpr QSize FirstSize{1280, 820};
constexpr double PresenterScale = 1.6;

/// A page that wants much room must not make the window grow, least of all while it is hidden.
class Pages : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize minimumSizeHint() const override { return {320, 240}; }
};

} // namespace

MainWindow::MainWindow(Settings &settings, Prompts &prompts, Mode mode, Start start)
    : m_settings(settings), m_prompts(prompts), m_mode(mode), m_normalFont(QApplication::font())
{
    setObjectName(QStringLiteral("slipway"));
    setWindowTitle(QStringLiteral("Slipway"));
    if (settings.geometry().isEmpty() || !restoreGeometry(settings.geometry()))
        resize(FirstSize);
    if (start == Start::Complete)
        complete();
}

void MainWindow::complete()
{
    setAcceptDrops(true);
    m_actions = new Actions(this);
    buildMiddle();
    m_files = new FileController(m_session, m_settings, m_prompts, *m_notices, this);
    m_files->setParent(this);
    m_rules = new ProjectRules(m_session, *m_files, *m_notices, this);
    m_memory = new SessionMemory(m_session, m_settings, this);
    buildPanels();
    m_commands = new WindowCommands(*this, m_prompts);
    buildBars();
    connectAll();
    m_docks->enter(m_mode);
    m_commands->markMode(m_mode);
    retranslate();
    showPage();
}

MainWindow::~MainWindow()
{
    if (!isComplete())
        return;
    // Panels borrow the session, which is a member: they must go first.
    delete m_commands;
    delete takeCentralWidget();
    for (int i = 0; i < Docks::Count; ++i)
        delete m_docks->dock(static_cast<Docks::Id>(i));
}

void MainWindow::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new NoticeBar(middle);
    m_pages = new Pages(middle);
    m_empty = new EmptyPage(*m_actions, m_pages);
    m_pages->addWidget(m_empty);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

void MainWindow::buildBars()
{
    auto *modes = new QToolBar(this);
    modes->setObjectName(QStringLiteral("modes"));
    modes->setMovable(false);
    modes->setContextMenuPolicy(Qt::PreventContextMenu);
    modes->addWidget(new ModeBar(*m_actions, modes));
    modes->setContentsMargins(0, 0, 0, 0);
    modes->layout()->setContentsMargins(0, 0, 0, 0);
    addToolBar(Qt::LeftToolBarArea, modes);
    m_status = new StatusBar(m_session, this);
    setStatusBar(m_status);
    m_commands->buildMenus();
}

void MainWindow::connectAll()
{
    Project &project = m_session.project();
    connect(m_empty, &EmptyPage::exampleChosen, this, &MainWindow::openTemplate);
    connect(&project, &Project::fileOpened, this, &MainWindow::showPage);
    connect(&project, &Project::fileClosed, this, &MainWindow::showPage);
    for (const auto signal : {&Project::fileClosed, &Project::fileStateChanged})
        connect(&project, signal, this, &MainWindow::updateTitle);
    connect(&project, &Project::fileOpened, this, [this, &project](FileId file) {
        // Of those that come by the thousand none is the one in the title.
        if (project.fileCount() <= 2 || project.isModified(file))
            updateTitle();
    });
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::updateTitle);
    connect(m_files, &FileController::loadProgress, m_status, &StatusBar::setLoading);
    connect(m_files, &FileController::loadFinished, m_status, &StatusBar::endLoading);
    connect(m_files, &FileController::opened, this, &MainWindow::showFile);
    connect(m_files, &FileController::compareRequested, this, &MainWindow::compareWithDisk);
    connect(m_status, &StatusBar::cancelClicked, m_files, &FileController::cancelLoading);
    connect(m_status, &StatusBar::problemsClicked, this, [this] { m_docks->reveal(Docks::Problems)->setFocus(); });
}

void MainWindow::setMode(Mode mode)
{
    m_commands->markMode(mode);
    if (mode != m_mode) {
        m_docks->remember(m_mode);
        m_mode = mode;
        setUpdatesEnabled(false);
        m_docks->enter(mode);
        setUpdatesEnabled(true);
    }
    showPage();
    if (QWidget *shown = m_pages->currentWidget(); shown && isVisible())
        shown->setFocus();
}

void MainWindow::showPage()
{
    // The graph has its own words for "nothing here yet", because the palette works on it all the same.
    const bool needsFile = (m_mode == Mode::Yaml || m_mode == Mode::Run) && !m_session.project().hasFiles();
    QWidget *wanted = needsFile ? nullptr : page(m_mode);
    m_pages->setCurrentWidget(wanted ? wanted : m_empty);
    if (m_status)
        showCaret();
}

void MainWindow::showCaret()
{
    int line = -1;
    int column = 0;
    if (YamlEditor *editor = m_mode == Mode::Yaml && yaml() ? yaml()->currentEditor() : nullptr)
        editor->getCursorPosition(&line, &column);
    m_status->setCursorPlace(line, column);
}

void MainWindow::updateTitle()
{
    const FileId file = currentFile();
    const Project &project = m_session.project();
    setWindowModified(project.hasModifiedFiles());
    //: %1 is a file name; [*] is where the mark of unsaved changes goes
    setWindowTitle(file == FileId::None ? tr("Slipway[*]") : tr("%1[*] - Slipway").arg(project.displayName(file)));
    setWindowFilePath({});
    m_status->setFile(file);
}

FileId MainWindow::currentFile()
{
    const Project &project = m_session.project();
    const auto usable = [&](FileId file) { return file != FileId::None && project.isOpen(file); };
    if (m_mode == Mode::Yaml && yaml() && usable(yaml()->currentFile()))
        return yaml()->currentFile();
    if (usable(outline()->currentFile()))
        return outline()->currentFile();
    if (usable(m_session.selected().object.file))
        return m_session.selected().object.file;
    return project.fileCount() == 1 ? project.files().front() : FileId::None;
}

void MainWindow::showFile(FileId file)
{
    if (yaml())
        yaml()->setCurrentFile(file);
}

void MainWindow::openTemplate(const QString &name)
{
    const FileId first = createFromTemplate(m_session.project(), name);
    if (first == FileId::None)
        return;
    if (m_mode == Mode::Learn)
        setMode(Mode::Build);
    showFile(first);
    for (const Object &object : m_session.analysis()->workspace->objects())
        if (object.file->id() == first) {
            m_session.select({object.ref(), {}, {}}, this);
            break;
        }
}

void MainWindow::restoreSession()
{
    m_memory->restore(*m_files);
}

void MainWindow::goTo(const Selected &what)
{
    // Graph and text both show a selection; Run and Learn do not, and text that is no object stands in no graph.
    if (what.object.isNull())
        setMode(Mode::Yaml);
    else if (m_mode == Mode::Run || m_mode == Mode::Learn)
        setMode(what.place.file == FileId::None ? Mode::Build : Mode::Yaml);
    m_session.select(what, this);
    // Once more for those who have scrolled away since.
    if (m_mode == Mode::Yaml && yaml())
        yaml()->reveal(what);
    if (QWidget *shown = m_pages->currentWidget())
        shown->setFocus();
}

/// Finding out takes several rounds of checks, so it is done elsewhere; what is shown belongs to one state of the
/// texts.
void MainWindow::fixAllSafe(FileId file)
{
    const QString name = m_session.project().displayName(file);
    const WorkspaceSource source = m_session.project().source();
    const QPointer<MainWindow> window(this);
    QThreadPool::globalInstance()->start([window, source, file, name] {
        const Change change = safeFixesOf(source, file, tr("Fix all safe problems in %1").arg(name));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [window, change, revision = source.revision] {
                if (window)
                    window->offerAllSafe(change, revision);
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::offerAllSafe(const Change &change, std::uint64_t revision)
{
    const auto isStill = [this, revision] { return m_session.project().revision() == revision; };
    if (change.isEmpty()) {
        Q_EMIT m_session.notice(tr("There is nothing in this file that can be fixed without a question."));
        return;
    }
    const auto tellLate = [this] { Q_EMIT m_session.notice(tr("The text has changed in the meantime. Try again.")); };
    if (!isStill()) {
        tellLate();
        return;
    }
    auto *preview = new PreviewDialog(m_session.project(), change, tr("Apply"), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, change, isStill, tellLate] {
        if (!isStill() || !m_session.apply(change))
            tellLate();
    });
    preview->open();
}

void MainWindow::compareWithDisk(FileId file)
{
    const Project &project = m_session.project();
    const DecodedFile disk = readFile(project.path(file));
    if (disk.obstacle != FileObstacle::None) {
        m_notices->show({.key = {},
                         .kind = Notice::Kind::Error,
                         .text = tr("%1 cannot be compared. %2").arg(project.displayName(file), disk.reason),
                         .details = {},
                         .buttons = {}});
        return;
    }
    const Change change{tr("%1 here and on disk").arg(project.displayName(file)),
                        {{file, difference(project.text(file), disk.text)}}};
    PreviewDialog(project, change, {}, this).exec();
}

void MainWindow::setPresenter(bool on)
{
    QFont font = m_normalFont;
    font.setPointSizeF(font.pointSizeF() * (on ? PresenterScale : 1));
    QApplication::setFont(font);
    setDisplayScale(on ? PresenterScale : 1);
    m_docks->setHidden(on, m_mode);
    if (auto *run = static_cast<RunPanel *>(m_modePages[static_cast<std::size_t>(Mode::Run)]))
        run->setSidePaneVisible(!on);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (isComplete())
        return;
    // The frame: where the modes will stand, and the rest.
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().canvas());
    painter.fillRect(QRect(0, 0, ModeBar::Width, height()), Theme::instance().window());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (!isComplete())
        return QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_files->checkDisk();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_docks->retranslate();
    m_commands->retranslate();
    updateTitle();
    if (m_session.project().hasFiles())
        m_session.analysisService().retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isComplete())
        return event->accept();
    if (!m_files->mayDiscard(m_session.project().files())) {
        event->ignore();
        return;
    }
    m_docks->remember(m_mode);
    m_settings.setGeometry(saveGeometry());
    m_settings.setMode(m_mode);
    m_memory->remember();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    m_files->open(paths);
    if (m_mode == Mode::Learn)
        setMode(Mode::Build);
}

} // namespace slipway
