// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runpanel.h"

#include "run/assumedknobs.h"
#include "run/eventlogview.h"
#include "run/fileknobs.h"
#include "run/manifestview.h"
#include "run/transportbar.h"
#include "run/words.h"
#include "sim/manifestobject.h"
#include "theme.h"

#include <QKeyEvent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

#include <set>

namespace slipway
{

namespace
{

/// What is selected elsewhere, for the first run to begin with; the first workload runs where it is none.
std::optional<sim::ObjectKey> selectedWorkload(const Session &session)
{
    const Object *object = session.analysis()->workspace->find(session.selected().object);
    if (!object)
        return std::nullopt;
    const ObjectId &id = object->id;
    return sim::ObjectKey{id.kind, id.ns.empty() ? "default" : id.ns, id.name};
}

} // namespace

void RunPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_arranged) {
        m_arranged = true;
        const int side = std::max(m_knobs->minimumWidth(), fontMetrics().averageCharWidth() * 46);
        m_columns->setSizes({width() - side, side});
        const int log = std::clamp(height() / 5, fontMetrics().height() * 8, fontMetrics().height() * 16);
        m_middle->setSizes({height() - log, log});
    }
    if (m_stale)
        rehearse();
}

void RunPanel::rehearseSoon()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void RunPanel::rehearse()
{
    m_stale = false;
    if (!m_workload && !m_everything)
        m_workload = selectedWorkload(m_session);
    m_fork.reset();
    m_rehearsal.request({.workspace = m_session.analysis()->workspace,
                         .assume = m_assumed->assumptions(),
                         .load = m_assumed->load(),
                         .preset = m_transport->preset(),
                         .workload = m_workload,
                         .everything = m_everything,
                         .pod = m_podToDelete,
                         .actAt = m_actAt,
                         .scenario = m_scenario});
}

void RunPanel::take(const std::shared_ptr<const RunResult> &result)
{
    if (result->first && !m_fork)
        return; // an answer to a question that nobody asks any more
    m_result = result;
    m_workload = result->story->workload;
    m_pages->setCurrentIndex(result->workloads.empty() ? 0 : 1);
    m_transport->setWorkloads(result->workloads, m_workload);
    m_transport->setGaps(result->gaps);
    display(*result);
    showFork();
    if (m_goToAction && result->actionAt)
        m_player.seek(std::max(0.0, *result->actionAt - 1));
    m_goToAction = false;
    Q_EMIT rehearsed();
}

void RunPanel::display(const RunResult &result)
{
    const bool any = !result.workloads.empty();
    m_shown = result.story;
    m_transport->setChapters(result.story->chapters);
    m_timeline.setStory(result.story);
    m_cluster.setStory(result.story);
    m_log.setStory(result.story);
    updateKnobs();
    showNotes();
    if (!any)
        m_player.pause();
    m_player.load(result.story->steps(), any ? result.story->end() : 0, result.story->folds);
    showMoment();
}

void RunPanel::showMoment()
{
    const int moment = m_player.moment();
    m_cluster.show(moment, m_player.now());
    m_log.setMoment(moment);
    m_logView->setCurrentStep(moment - 1);
    if (!m_result)
        return;
    const Object *object = m_workload ? sim::objectOf(*m_result->workspace, *m_workload) : nullptr;
    const sim::Event *event = m_shown->eventAt(moment);
    if (event && !event->origin.object.isNull())
        m_manifest->show(m_result->workspace, event->origin);
    else if (object)
        m_manifest->show(m_result->workspace, {.object = object->ref(), .path = {}, .place = {}});
    else
        m_manifest->clear();
}

void RunPanel::showNotes()
{
    QStringList notes;
    if (!m_scenarioProblem.isEmpty())
        notes << m_scenarioProblem;
    if (m_scenario)
        notes << tr("Played as %1 says, with its own assumptions. Choose a scenario above to leave it.")
                     .arg(m_scenarioName);
    if (m_result && m_result->unreadable > 0)
        notes << tr("Documents left out because they cannot be read yet: %1.").arg(m_result->unreadable);
    const auto gap = m_result ? m_result->gaps[static_cast<std::size_t>(m_transport->preset())] : sim::PresetGap::None;
    if (!m_scenario && gap != sim::PresetGap::None && gap != sim::PresetGap::NoWorkload)
        notes << tr("\"%1\" cannot be played with it.").arg(run::presetWord(m_transport->preset()))
              << run::presetGapWord(gap);
    std::set<std::string> kinds;
    if (m_result)
        for (const sim::Event *event : m_result->leftOut)
            kinds.insert(event->object.kind);
    if (!kinds.empty()) {
        QStringList names;
        for (const std::string &kind : kinds)
            names << QString::fromStdString(kind);
        notes << tr("Not simulated: %1.").arg(names.join(QStringLiteral(", ")));
    }
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
}

QString RunPanel::notes() const
{
    return m_notes->text();
}

void RunPanel::goToEvent(int id)
{
    if (!m_result)
        return;
    m_player.pause();
    const auto event = static_cast<sim::EventId>(id);
    m_player.toMoment(m_shown->momentOf(event));
}

void RunPanel::selectPod(const QString &name)
{
    if (!m_result)
        return;
    for (const sim::Lane *lane : m_shown->lanes)
        if (lane->kind == sim::Lane::Kind::Pod && lane->pod.name == name.toStdString())
            if (const Object *object = sim::objectOf(*m_result->workspace, lane->workload))
                m_session.select({object->ref(), {}, {}}, this);
}

void RunPanel::deletePodNow(const QString &name)
{
    leaveScenarioFile();
    m_podToDelete = name.toStdString();
    m_actAt = m_player.now();
    m_goToAction = false;
    if (m_transport->preset() != sim::Preset::SigtermIgnored)
        m_transport->setPreset(sim::Preset::DeletePod);
    rehearseSoon();
}

void RunPanel::followSelection(const Selected &selected, QObject *origin)
{
    if (origin == this || !m_result || m_everything)
        return;
    for (const sim::ObjectKey &workload : m_result->workloads) {
        const Object *object = sim::objectOf(*m_result->workspace, workload);
        if (!object || object->id != selected.object.id || m_workload == workload)
            continue;
        m_workload = workload;
        m_actAt.reset();
        m_podToDelete.clear();
        rehearseSoon();
    }
}

void RunPanel::updateKnobs()
{
    const Workspace &workspace = *m_session.analysis()->workspace;
    m_fileKnobs->show(m_workload ? sim::objectOf(workspace, *m_workload) : nullptr);
}

void RunPanel::setSidePaneVisible(bool visible)
{
    m_transport->sideButton()->setChecked(visible);
}

void RunPanel::setPreset(sim::Preset preset)
{
    leaveScenarioFile();
    m_transport->setPreset(preset);
    m_goToAction = true;
    rehearseSoon();
}

void RunPanel::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
    } else if (digit >= 0 && digit < 9) {
        const auto chapter = static_cast<std::size_t>(digit);
        if (m_shown && chapter < m_shown->chapters.size()) {
            m_player.pause();
            m_player.toMoment(m_shown->chapters[chapter].moment);
        }
    } else {
        switch (event->key()) {
        case Qt::Key_Space:
            m_player.toggle();
            break;
        case Qt::Key_Right:
        case Qt::Key_PageDown: // what a presenter's remote sends
            m_player.step();
            break;
        case Qt::Key_Left:
        case Qt::Key_PageUp:
            m_player.stepBack();
            break;
        case Qt::Key_Home:
            m_player.toStart();
            break;
        case Qt::Key_End:
            m_player.toEnd();
            break;
        case Qt::Key_Plus:
            m_player.setSpeed(m_player.speed() * 2);
            break;
        case Qt::Key_Minus:
            m_player.setSpeed(m_player.speed() / 2);
            break;
        default:
            QWidget::keyPressEvent(event);
        }
    }
}

void RunPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFont();
}

void RunPanel::retranslate()
{
    m_scene->engine()->retranslate();
    m_scene->setAccessibleName(tr("Cluster and timeline"));
    m_timeline.retranslate();
    m_cluster.retranslate();
    m_log.retranslate();
    m_emptyTitle->setText(tr("Nothing to run yet"));
    m_emptyText->setText(tr("Open or add a Deployment, StatefulSet, DaemonSet, Job or Pod: "
                            "here you then see what a cluster does with it."));
    showNotes();
    showFork();
}

} // namespace slipway
