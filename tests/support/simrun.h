// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenariofile.h"
#include "sim/simulate.h"
#include "support/eventpromises.h"

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTest>

#include <algorithm>

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

/// All manifests below a folder, in the order of their names.
inline std::shared_ptr<const Workspace> manifestsBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator walk(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths << walk.next();
    std::sort(paths.begin(), paths.end());
    WorkspaceSource source;
    for (const QString &path : std::as_const(paths))
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            source.files.push_back({static_cast<FileId>(source.files.size() + 1), path,
                                    std::make_shared<const std::string>(file.readAll().toStdString())});
    return readWorkspace(source);
}

/// A workload "web" of one container "app", with a Service in front: what most runs need.
struct WebApp {
    std::string kind = "Deployment";
    int replicas = 4;
    std::string image = "app:1";
    std::vector<std::string> spec{};      ///< more lines of its spec
    std::vector<std::string> container{}; ///< more lines of its container
    bool hasService = true;
};

inline const std::string WebService = "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                                      "spec: {selector: {app: web}, ports: [{port: 80}]}\n";

inline std::string webApp(const WebApp &app)
{
    std::string text = "apiVersion: apps/v1\nkind: " + app.kind +
                       "\nmetadata: {name: web}\nspec:\n  replicas: " + std::to_string(app.replicas) + "\n";
    for (const std::string &line : app.spec)
        text += "  " + line + "\n";
    text += "  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n"
            "      containers:\n      - name: app\n        image: " +
            app.image + "\n";
    for (const std::string &line : app.container)
        text += "        " + line + "\n";
    return app.hasService ? text + WebService : text;
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

inline const Event *first(const Recording &recording, What what, Time from = {})
{
    for (const Event &event : recording.events())
        if (event.what == what && event.at >= from)
            return &event;
    return nullptr;
}

inline World worldAtEnd(const Recording &recording)
{
    return recording.at(recording.end());
}

} // namespace slipway::sim
