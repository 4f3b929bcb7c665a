// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a folder of 5,000 files in the window: when the first objects are listed and painted, when all are, when all is
// found in them, and how long the event loop was kept busy at most, by what. Run it with QT_QPA_PLATFORM=offscreen.
#include "bench/loopgaps.h"
#include "files/filecontroller.h"
#include "mainwindow.h"
#include "panels/outlinemodel.h"
#include "panels/outlinepanel.h"
#include "settings.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QTreeView>

#include <yaml.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

using namespace slipway;

namespace
{

constexpr int Files = 5000;
constexpr int Objects = 2 * Files;

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

/// When the list of objects was painted first with some of them, and first with all.
class WatchedList : public QObject
{
public:
    explicit WatchedList(OutlinePanel &panel) : m_model(*panel.findChild<OutlineModel *>())
    {
        panel.findChild<QTreeView *>()->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && first < 0 && m_model.rowCount() > 0)
            first = wallMilliseconds();
        if (event->type() == QEvent::Paint && all < 0 && m_model.rowCount() == Files && rows() == Objects)
            all = wallMilliseconds();
        return false;
    }
    double first = -1;
    double all = -1;

private:
    int rows() const
    {
        int count = 0;
        for (int group = 0; group < m_model.rowCount(); ++group)
            count += m_model.rowCount(m_model.index(group, 0));
        return count;
    }
    const OutlineModel &m_model;
};

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
    double found = -1;
    bool loaded = false;
    Session &session = window.session();
    WatchedList list(*window.outline());
    QObject::connect(&session, &Session::analysisChanged, &app, [&] {
        if (found < 0 && session.analysis()->workspace->files().size() == Files)
            found = wallMilliseconds() - start;
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
    const double listed = list.all - start;
    std::printf("folder of %d files in the window, libyaml alone %.0f ms: first objects shown after %.0f ms, all "
                "objects shown after %.0f ms (%.2fx), all with findings after %.0f ms (%.2fx), graph after %.0f ms\n",
                Files, libyaml, list.first - start, listed, listed / libyaml, found, found / libyaml, all);
    std::printf("longest gap of the event loop: %.1f ms by the clock (%.1f ms idle), %.1f ms of own work\n",
                gaps.longestWall, idleGap, gaps.longestOwn);
    app.print();
    return 0;
}
