// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario files of the Run mode: what is played becomes one, and one is played in place of a preset.
#include "run/assumedknobs.h"
#include "run/runpanel.h"
#include "run/transportbar.h"
#include "sim/scenariofile.h"

#include <QFileDialog>
#include <QFileInfo>

namespace slipway
{

void RunPanel::chooseScenarioToSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save Scenario"), QStringLiteral("scenario.yaml"),
                                                      tr("Scenarios (*.yaml *.yml)"));
    if (!path.isEmpty())
        saveScenario(path);
}

void RunPanel::chooseScenarioToOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open Scenario File"), {}, tr("Scenarios (*.yaml *.yml)"));
    if (!path.isEmpty())
        openScenario(path);
}

void RunPanel::saveScenario(const QString &path)
{
    if (!m_result)
        return;
    const std::string text = sim::writeScenario(m_shown->recording->scenario());
    const QString error = writeFile(path, text, Encoding::Utf8);
    Q_EMIT m_session.notice(error.isEmpty() ? tr("Saved %1.").arg(path)
                                            : tr("%1 could not be written: %2").arg(path, error));
}

void RunPanel::openScenario(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const DecodedFile file = readFile(path);
    if (file.obstacle != FileObstacle::None) {
        m_scenarioProblem = tr("%1 could not be read: %2").arg(name, file.reason);
        return showNotes();
    }
    sim::ScenarioFile read = sim::readScenario(file.text);
    if (read.problem) {
        m_scenarioProblem = tr("%1, line %2, column %3: %4", "file")
                                .arg(name)
                                .arg(read.problem->line)
                                .arg(read.problem->column)
                                .arg(read.problem->message);
        return showNotes();
    }
    m_scenario = std::move(read.scenario);
    m_scenarioName = name;
    m_scenarioProblem.clear();
    m_transport->setFile(name);
    m_fork.reset();
    m_assumed->setEnabled(false);
    m_goToAction = false;
    rehearseSoon();
}

void RunPanel::leaveScenarioFile()
{
    m_scenario.reset();
    m_scenarioName.clear();
    m_scenarioProblem.clear();
    m_transport->setFile({});
    m_assumed->setEnabled(true);
    showNotes();
}

} // namespace slipway
