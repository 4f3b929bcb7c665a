// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a folder of 5,000 files in the window: when the first objects are there, when all are, and how long the event
// loop was kept busy at most, by what. Run it with QT_QPA_PLATFORM=offscreen.
#include "bench/loopgaps.h"
#include "files/filecontroller.h"
#include "mainwindow.h"
#include "settings.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <yaml.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

using namespace slipway;

namespace
{

constexpr int Files = 5000;

/// Bare libyaml on the files of a folder, read one by one.
double libyamlMilliseconds(const QString &folder)
{
    const double start = wallMilliseconds();
    QDirIterator walk(folder, {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        yaml_parser_t parser;
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.constData()),
                                     static_cast<std::size_t>(text.size()));
        for (bool more = true; more;) {
            yaml_event_t event;
            more = yaml_parser_parse(&parser, &event) != 0;
            if (more) {
                more = event.type != YAML_STREAM_END_EVENT;
                yaml_event_delete(&event);
            }
        }
        yaml_parser_delete(&parser);
    }
    return wallMilliseconds() - start;
}

void writeFiles(const QTemporaryDir &folder)
{
    for (int i = 0; i < Files; ++i) {
        QDir(folder.path()).mkpath(QString::number(i / 100));
        QFile file(folder.filePath(QStringLiteral("%1/app-%2.yaml").arg(i / 100).arg(i)));
        const QByteArray name = "app-" + QByteArray::number(i);
        if (file.open(QIODevice::WriteOnly))
            file.write("apiVersion: v1\nkind: Service\nmetadata:\n  name: " + name + "\n  labels:\n    app: " + name +
                       "\nspec:\n  selector:\n    app: " + name +
                       "\n  ports:\n    - name: http\n      port: 80\n      targetPort: 8080\n---\napiVersion: v1\n"
                       "kind: ConfigMap\nmetadata:\n  name: " +
                       name + "\ndata:\n  mode: live\n");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    MeasuredApplication app(argc, argv);
    const QTemporaryDir folder;
    writeFiles(folder);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    DialogPrompts prompts;
    MainWindow window(settings, prompts, Mode::Build);
    window.show();
    QApplication::processEvents();

    LoopGaps gaps;
    QTimer idle;
    idle.setSingleShot(true);
    idle.start(500);
    gaps.measure();
    while (idle.isActive())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double idleGap = gaps.longestWall;
    const double libyaml = libyamlMilliseconds(folder.path());

    double start = 0;
    double first = -1;
    double objects = -1;
    bool loaded = false;
    Session &session = window.session();
    QObject::connect(&session, &Session::analysisChanged, &app, [&] {
        if (first < 0 && !session.analysis()->workspace->objects().empty())
            first = wallMilliseconds() - start;
        if (objects < 0 && session.analysis()->workspace->files().size() == Files)
            objects = wallMilliseconds() - start;
    });
    QObject::connect(&window.files(), &FileController::loadFinished, &app, [&] { loaded = true; });
    app.measure();
    start = wallMilliseconds();
    gaps.measure();
    window.files().open({folder.path()});
    const auto isDone = [&] {
        return loaded && session.analysisService().isCurrent() &&
               session.drawing()->revision() == session.project().revision();
    };
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double all = wallMilliseconds() - start;
    QApplication::processEvents();
    std::printf(
        "folder of %d files in the window: first objects after %.0f ms, all objects with findings after %.0f ms "
        "(%.2fx of libyaml's %.0f ms), graph after %.0f ms\n",
        Files, first, objects, objects / libyaml, libyaml, all);
    std::printf("longest gap of the event loop: %.1f ms by the clock (%.1f ms idle), %.1f ms of own work\n",
                gaps.longestWall, idleGap, gaps.longestOwn);
    app.print();
    return 0;
}
