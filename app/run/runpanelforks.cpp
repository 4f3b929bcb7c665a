// SPDX-License-Identifier: GPL-3.0-or-later
// "What if": a second run that forks off at the shown moment, beside the first one that stays.
#include "run/assumedknobs.h"
#include "run/forkbar.h"
#include "run/runpanel.h"
#include "run/transportbar.h"
#include "run/whatif.h"

#include <QMenu>

namespace slipway
{

void RunPanel::offerWhatIfs()
{
    QMenu *menu = m_transport->whatIfMenu();
    menu->clear();
    if (!m_result)
        return;
    const RunResult &run = m_result->first ? *m_result->first : *m_result;
    const sim::EventId at = forkPoint(run);
    for (const WhatIf what : AllWhatIfs) {
        const QString word = whatIfWord(what);
        //: a choice behind "What if": "... somebody deletes a pod?"
        QAction *action = menu->addAction(tr("… %1?").arg(word), this, [this, what] { askWhatIf(what); });
        action->setEnabled(turnOf(what, run, at).has_value());
        if (what == WhatIf::ProgramsFail)
            menu->addSeparator();
    }
    menu->addSeparator();
    QAction *knobs = menu->addAction(tr("… the knobs on the right were turned from here on?"), this,
                                     [this] { ask({.assume = knobAssumptions()}, tr("the knobs are turned")); });
    knobs->setEnabled(m_assumed->isEnabled());
}

sim::EventId RunPanel::forkPoint(const RunResult &run) const
{
    // While a fork is on show, another question goes to the same moment of the first run.
    if (m_fork)
        return m_fork->at;
    return run.story->recording->lastEventAt(sim::at(m_player.now()));
}

sim::Assumptions RunPanel::knobAssumptions() const
{
    const RunResult &run = m_result->first ? *m_result->first : *m_result;
    sim::Assumptions assume = m_assumed->assumptions();
    const sim::Assumptions &held = run.story->recording->scenario().assume;
    assume.traffic = held.traffic; // as the run has them, spread over what lets them in
    assume.containers = held.containers;
    assume.loads = held.loads;
    return assume;
}

void RunPanel::askWhatIf(WhatIf what)
{
    const RunResult &run = m_result->first ? *m_result->first : *m_result;
    if (auto turn = turnOf(what, run, forkPoint(run)))
        ask(std::move(*turn), whatIfWord(what), what);
}

void RunPanel::ask(sim::Turn turn, const QString &question, std::optional<WhatIf> what)
{
    const std::shared_ptr<const RunResult> first = m_result->first ? m_result->first : m_result;
    m_fork = RunFork{.first = first, .at = forkPoint(*first), .turn = std::move(turn)};
    m_question = question;
    m_whatIf = what;
    m_player.pause();
    m_rehearsal.request({.workspace = first->workspace, .fork = m_fork});
}

void RunPanel::showFork()
{
    const bool forked = m_result && m_result->comparison;
    m_forkBar->setVisible(forked);
    if (!forked)
        return;
    const sim::Event *event = m_result->first->story->recording->event(m_fork->at);
    if (m_whatIf)
        m_question = whatIfWord(*m_whatIf);
    m_forkBar->show(m_question, event ? sim::inSeconds(event->at) : 0, forkAnswer());
    m_forkBar->goButton()->setEnabled(parting().has_value());
}

/// Where the two runs part: with the workload that is shown, else anywhere.
std::optional<sim::Difference> RunPanel::parting() const
{
    if (!m_result || !m_result->comparison)
        return {};
    const auto &workload = m_result->story->workload;
    const auto own = workload ? m_result->comparison->consequenceOf(*workload) : std::nullopt;
    return own ? own : m_result->comparison->consequence();
}

QString RunPanel::forkAnswer() const
{
    const sim::Comparison &comparison = *m_result->comparison;
    const std::optional<sim::Difference> first = comparison.consequence();
    if (!first)
        return tr("Nothing else goes another way until the end.");
    const auto &workload = m_result->story->workload;
    if (!workload)
        return comparison.sentence(first);
    const QString shown = QString::fromStdString(workload->display());
    const auto own = comparison.consequenceOf(*workload);
    if (!own)
        return tr("Nothing goes another way with %1, which is shown. Elsewhere: %2")
            .arg(shown, comparison.sentence(first));
    const QString sentence = comparison.sentence(own);
    if (own->at <= first->at)
        return sentence;
    //: %1 an object, %2 a sentence, %3 a moment in seconds, %4 another object
    return tr("With %1, which is shown: %2 Elsewhere the runs part at %3 s already, with %4.")
        .arg(shown, sentence, QString::number(sim::inSeconds(first->at), 'f', 1),
             first->object.kind.empty() ? tr("the whole run") : QString::fromStdString(first->object.display()));
}

void RunPanel::chooseRun(bool second)
{
    if (m_result && m_result->first)
        display(second ? *m_result : *m_result->first);
}

void RunPanel::goToParting()
{
    if (const auto where = parting())
        m_player.seek(sim::inSeconds(where->at));
}

void RunPanel::leaveFork()
{
    m_fork.reset();
    if (!m_result || !m_result->first)
        return;
    m_result = m_result->first;
    display(*m_result);
    m_forkBar->hide();
}

} // namespace slipway
