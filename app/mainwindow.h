// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mode.h"
#include "session.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace slipway
{

class Actions;
class Docks;
class EmptyPage;
class FileController;
class GraphView;
class LearnPage;
class NoticeBar;
class OutlinePanel;
class ProblemsPanel;
class ProjectRules;
class Prompts;
class SessionMemory;
class Settings;
class StatusBar;
class WindowCommands;
class YamlPanel;

/// The one window: it puts the panels of all modes together and hands commands on. It decides nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// A window with everything in it, or its bare frame: that stands on the screen in a fraction of the time, and
    /// complete() puts in the rest.
    enum class Start { Complete, Frame };
    /// `prompts` asks before files are touched; tests answer in its place.
    MainWindow(Settings &settings, Prompts &prompts, Mode mode = Mode::Learn, Start start = Start::Complete);
    ~MainWindow() override;
    /// Must come before anything else is asked of a window that started as a frame.
    void complete();

    Session &session() { return m_session; }
    Settings &settings() { return m_settings; }
    const Actions &actions() const { return *m_actions; }
    FileController &files() { return *m_files; }
    NoticeBar &notices() { return *m_notices; }
    Docks &docks() { return *m_docks; }
    OutlinePanel *outline();
    ProblemsPanel *problems();
    StatusBar *status() { return m_status; }
    /// Null until the mode was first shown.
    GraphView *graph() const;
    YamlPanel *yaml() const;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// The mode's main view, made now if need be.
    QWidget *page(Mode mode);
    /// Opens an example as new files, ready to be saved anywhere.
    void openTemplate(const QString &name);
    /// Brings a file that was just opened to the front, where files stand one behind another.
    void showFile(FileId file);
    /// What the last session had open. Call after the window is shown.
    void restoreSession();
    /// The file that Save and Close mean: the one in front of the text, else of the list, else of the selection, else
    /// the only one. None when that leaves a choice.
    FileId currentFile();
    void setPresenter(bool on);
    /// Shows all safe fixes of a file together and makes them one step.
    void fixAllSafe(FileId file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isComplete() const { return m_commands != nullptr; }
    void buildMiddle();
    void buildBars();
    void buildPanels();
    void connectAll();
    void retranslate();
    void setPage(Mode mode, std::function<QWidget *()> make);
    QWidget *makeBuildPage();
    QWidget *makeYamlPage();
    QWidget *makeLearnPage();
    void showPage();
    void showCaret();
    void updateTitle();
    void goTo(const Selected &what);
    void offerAllSafe(const Change &change, std::uint64_t revision);
    void compareWithDisk(FileId file);

    Settings &m_settings;
    Prompts &m_prompts;
    Session m_session;
    Actions *m_actions = nullptr;
    Docks *m_docks = nullptr;
    NoticeBar *m_notices = nullptr;
    StatusBar *m_status = nullptr;
    FileController *m_files = nullptr;
    ProjectRules *m_rules = nullptr;
    SessionMemory *m_memory = nullptr;
    WindowCommands *m_commands = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_empty = nullptr;
    std::array<QWidget *, AllModes.size()> m_modePages{};
    std::array<std::function<QWidget *()>, AllModes.size()> m_makePage{};
    Mode m_mode;
    QFont m_normalFont;
};

} // namespace slipway
