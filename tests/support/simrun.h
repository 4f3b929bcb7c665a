// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenariofile.h"
#include "sim/simulate.h"

#include <QString>
#include <QStringList>

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

inline Recording run(const std::string &yaml, const std::string &scenario, const Limits &limits = {})
{
    return simulate(*manifests(yaml), scenarioOf(scenario), limits);
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
