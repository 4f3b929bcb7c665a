// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenariofile.h"
#include "sim/simulate.h"
#include "support/eventpromises.h"

#include <QString>
#include <QStringList>
#include <QTest>

/// Whole runs of the simulator from texts.
namespace slipway::sim
{

inline Scenario scenarioOf(const std::string &yaml)
{
    const ScenarioFile file = readScenario(yaml);
    if (file.problem)
        qFatal("scenario %d:%d: %s", file.problem->line, file.problem->column, qPrintable(file.problem->message));
    return file.scenario;
}

inline std::shared_ptr<const Workspace> manifests(const std::string &yaml)
{
    WorkspaceSource source;
    source.files.push_back(
        {static_cast<FileId>(1), QStringLiteral("a.yaml"), std::make_shared<const std::string>(yaml)});
    return readWorkspace(source);
}

/// Simulates and looks whether the events keep their promises.
inline Recording played(const Workspace &workspace, const Scenario &scenario, const Limits &limits = {})
{
    Recording recording = simulate(workspace, scenario, limits);
    if (const QStringList broken = brokenPromises(workspace, recording); !broken.isEmpty())
        QTest::qFail(qPrintable(broken.mid(0, 5).join(u'\n')), __FILE__, __LINE__);
    return recording;
}

inline Recording run(const std::string &yaml, const std::string &scenario, const Limits &limits = {})
{
    return played(*manifests(yaml), scenarioOf(scenario), limits);
}

/// "12 text; 14.5 text": the messages of all events of a reason with their seconds.
inline QString told(const Recording &recording, const std::string &reason)
{
    QStringList rows;
    for (const Event &event : recording.events())
        if (event.reason == reason)
            rows << QStringLiteral("%1 %2").arg(inSeconds(event.at)).arg(QString::fromStdString(event.message));
    return rows.join(QStringLiteral("; "));
}

inline World worldAtEnd(const Recording &recording)
{
    return recording.at(recording.end());
}

} // namespace slipway::sim
