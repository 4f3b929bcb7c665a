// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/clustermodel.h"
#include "run/eventlogmodel.h"
#include "run/player.h"
#include "run/rehearsal.h"
#include "run/timelinemodel.h"
#include "session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QQuickWidget;
class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace slipway
{

class AssumedKnobs;
class EventLogView;
class FileKnobs;
class ForkBar;
enum class WhatIf;
class ManifestView;
class TransportBar;

/// The Run mode: plays what a cluster would do with the open manifests. Computes nothing itself: a worker rehearses,
/// the player moves the present moment, and every part shows the world of that moment.
class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(Session &session, QWidget *parent = nullptr);
    ~RunPanel() override;

    Player &player() { return m_player; }
    const std::shared_ptr<const RunResult> &result() const { return m_result; }
    AssumedKnobs &assumedKnobs() { return *m_assumed; }
    /// Lecture room: the side pane goes, the scene and the log stay.
    void setSidePaneVisible(bool visible);
    void setPreset(sim::Preset preset);
    /// Plays a scenario file in place of a preset; what is wrong with it is noted above the scene.
    void openScenario(const QString &path);
    /// Writes what is being played as a scenario file.
    void saveScenario(const QString &path);
    QString notes() const;
    /// Asks what if, at the shown moment: a second run forks off and is shown beside the first one.
    void askWhatIf(WhatIf what);
    ForkBar &forkBar() { return *m_forkBar; }

Q_SIGNALS:
    /// A new run has been computed and is on show.
    void rehearsed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS: // what the scene asks for
    void goToEvent(int id);
    void selectPod(const QString &name);
    void deletePodNow(const QString &name);

private:
    QWidget *buildScene();
    QWidget *buildSide();
    QWidget *buildEmptyPage();
    void connectParts();
    void rehearseSoon();
    void rehearse();
    void take(const std::shared_ptr<const RunResult> &result);
    void display(const RunResult &result);
    void offerWhatIfs();
    void ask(sim::Turn turn, const QString &question, std::optional<WhatIf> what = {});
    sim::EventId forkPoint(const RunResult &run) const;
    sim::Assumptions knobAssumptions() const;
    void showFork();
    std::optional<sim::Difference> parting() const;
    QString forkAnswer() const;
    void chooseRun(bool second);
    void goToParting();
    void leaveFork();
    void showMoment();
    void showNotes();
    void chooseScenarioToSave();
    void chooseScenarioToOpen();
    void leaveScenarioFile();
    void followSelection(const Selected &selected, QObject *origin);
    void updateKnobs();
    void applyFont();
    void retranslate();

    Session &m_session;
    Player m_player;
    Rehearsal m_rehearsal;
    TimelineModel m_timeline;
    ClusterModel m_cluster;
    EventLogModel m_log;
    std::shared_ptr<const RunResult> m_result;
    std::shared_ptr<const RunStory> m_shown; ///< of the result, or of the run that it has forked off from
    std::optional<sim::ObjectKey> m_workload;
    std::string m_podToDelete;
    std::optional<double> m_actAt;
    std::optional<sim::Scenario> m_scenario; ///< of a file
    QString m_scenarioName;                  ///< of that file
    QString m_scenarioProblem;               ///< of the file that was tried last
    std::optional<RunFork> m_fork;
    QString m_question;
    std::optional<WhatIf> m_whatIf;
    QTimer m_pause;
    bool m_stale = true;
    bool m_everything = false;
    bool m_goToAction = false;
    bool m_arranged = false;

    TransportBar *m_transport = nullptr;
    QLabel *m_notes = nullptr;
    ForkBar *m_forkBar = nullptr;
    QQuickWidget *m_scene = nullptr;
    EventLogView *m_logView = nullptr;
    FileKnobs *m_fileKnobs = nullptr;
    AssumedKnobs *m_assumed = nullptr;
    QScrollArea *m_knobs = nullptr;
    ManifestView *m_manifest = nullptr;
    QSplitter *m_middle = nullptr;
    QSplitter *m_columns = nullptr;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
};

} // namespace slipway
