// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "docks.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "files/filecontroller.h"
#include "files/projectrules.h"
#include "graph/graphview.h"
#include "graph/palettepanel.h"
#include "learn/learnpage.h"
#include "panels/formpanel.h"
#include "panels/outlinepanel.h"
#include "panels/problemspanel.h"
#include "run/runpanel.h"
#include "settings.h"

#include <QStackedWidget>

namespace slipway
{

// The panels and pages: made when they are first looked at.

void MainWindow::buildPanels()
{
    m_docks = new Docks(*this, m_settings);
    m_docks->setPanel(Docks::Objects, [this](QWidget *parent) {
        auto *panel = new OutlinePanel(m_session, *m_actions, parent);
        connect(panel, &OutlinePanel::activated, this, &MainWindow::goTo);
        connect(panel, &OutlinePanel::currentFileChanged, this, &MainWindow::updateTitle);
        return panel;
    });
    m_docks->setPanel(Docks::Problems, [this](QWidget *parent) {
        auto *panel = new ProblemsPanel(m_session, parent);
        connect(panel, &ProblemsPanel::activated, this, &MainWindow::goTo);
        connect(panel, &ProblemsPanel::fixAllRequested, this, &MainWindow::fixAllSafe);
        connect(panel, &ProblemsPanel::severityChosen, m_rules, &ProjectRules::setSeverity);
        panel->setShownSeverities(m_settings.shownSeverities());
        connect(panel, &ProblemsPanel::definitionWanted, m_files, &FileController::askAndOpenFiles);
        connect(panel, &ProblemsPanel::shownSeveritiesChanged, this,
                [this, panel] { m_settings.setShownSeverities(panel->shownSeverities()); });
        return panel;
    });
    m_docks->setPanel(Docks::Palette, [this](QWidget *parent) {
        auto *panel = new PalettePanel(m_session, parent);
        connect(panel, &PalettePanel::kindChosen, this,
                [this](const ObjectId &kind) { static_cast<GraphView *>(page(Mode::Build))->addObject(kind); });
        return panel;
    });
    m_docks->setPanel(Docks::Form, [this](QWidget *parent) {
        auto *panel = new FormPanel(m_session, parent);
        connect(panel, &FormPanel::yamlRequested, this, [this] { setMode(Mode::Yaml); });
        return panel;
    });
    setPage(Mode::Build, [this] { return makeBuildPage(); });
    setPage(Mode::Yaml, [this] { return makeYamlPage(); });
    setPage(Mode::Run, [this] { return new RunPanel(m_session, m_pages); });
    setPage(Mode::Learn, [this] { return makeLearnPage(); });
}

void MainWindow::setPage(Mode mode, std::function<QWidget *()> make)
{
    m_makePage[static_cast<std::size_t>(mode)] = std::move(make);
}

QWidget *MainWindow::makeBuildPage()
{
    auto *graph = new GraphView(m_session, m_pages);
    connect(graph, &GraphView::activated, this, [this] { m_docks->reveal(Docks::Form); });
    connect(graph, &GraphView::yamlRequested, this, [this](const Selected &what) {
        setMode(Mode::Yaml);
        goTo(what);
    });
    connect(graph, &GraphView::renameRequested, (*m_actions)[Command::RenameObject], &QAction::trigger);
    connect(graph, &GraphView::newFromTemplateRequested, (*m_actions)[Command::NewFile], &QAction::trigger);
    connect(graph, &GraphView::openRequested, (*m_actions)[Command::OpenFiles], &QAction::trigger);
    return graph;
}

QWidget *MainWindow::makeYamlPage()
{
    auto *yaml = new YamlPanel(m_session, m_pages);
    // These keys are the window's, which sends them to whatever is shown.
    for (const char *command : {"find", "zoomIn", "zoomOut", "zoomReset"})
        yaml->command(QString::fromLatin1(command))->setShortcut({});
    connect(yaml, &YamlPanel::fixAllRequested, this, &MainWindow::fixAllSafe);
    connect(yaml, &YamlPanel::closeRequested, this, [this](FileId file) { m_files->close({file}); });
    const auto followCaret = [this, yaml] {
        if (YamlEditor *editor = yaml->currentEditor())
            connect(editor, &QsciScintilla::cursorPositionChanged, this, &MainWindow::showCaret, Qt::UniqueConnection);
    };
    connect(yaml, &YamlPanel::currentFileChanged, this, [this, followCaret] {
        followCaret();
        showCaret();
        updateTitle();
    });
    followCaret(); // its first file is there from the start
    return yaml;
}

QWidget *MainWindow::makeLearnPage()
{
    auto *learn = new LearnPage(m_pages);
    connect(learn, &LearnPage::modeChosen, this, &MainWindow::setMode);
    connect(learn, &LearnPage::exampleChosen, this, &MainWindow::openTemplate);
    connect(learn, &LearnPage::openFilesChosen, m_files, &FileController::askAndOpenFiles);
    return learn;
}

OutlinePanel *MainWindow::outline()
{
    return static_cast<OutlinePanel *>(m_docks->panel(Docks::Objects));
}

ProblemsPanel *MainWindow::problems()
{
    return static_cast<ProblemsPanel *>(m_docks->panel(Docks::Problems));
}

GraphView *MainWindow::graph() const
{
    return static_cast<GraphView *>(m_modePages[static_cast<std::size_t>(Mode::Build)]);
}

YamlPanel *MainWindow::yaml() const
{
    return static_cast<YamlPanel *>(m_modePages[static_cast<std::size_t>(Mode::Yaml)]);
}

QWidget *MainWindow::page(Mode mode)
{
    const auto at = static_cast<std::size_t>(mode);
    if (!m_modePages[at] && m_makePage[at]) {
        m_modePages[at] = m_makePage[at]();
        m_pages->addWidget(m_modePages[at]);
    }
    return m_modePages[at];
}

} // namespace slipway
