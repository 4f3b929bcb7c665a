// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a folder of 5,000 files in the window: when the first objects are there, when all are, and how long the event
// loop was kept busy by one event at most. Run it with QT_QPA_PLATFORM=offscreen.
#include "files/filecontroller.h"
#include "mainwindow.h"
#include "settings.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace slipway;

namespace
{

constexpr int Files = 5000;

/// Time of this thread alone, so that other programs do not count.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Keeps the longest time that one event took, and what it was.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0 || !m_isMeasuring)
            return pass(receiver, event);
        const auto type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        const double start = milliseconds();
        const bool handled = pass(receiver, event);
        const double took = milliseconds() - start;
        if (took > longest) {
            longest = took;
            longestEvent = name + " " + QByteArray::number(type);
        }
        return handled;
    }
    void measure() { m_isMeasuring = true; }

    double longest = 0;
    QByteArray longestEvent{};

private:
    bool pass(QObject *receiver, QEvent *event)
    {
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        return handled;
    }
    int m_depth = 0;
    bool m_isMeasuring = false;
};

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

    QElapsedTimer clock;
    double first = -1;
    bool loaded = false;
    Session &session = window.session();
    QObject::connect(&session, &Session::analysisChanged, &app, [&] {
        if (first < 0 && !session.analysis()->workspace->objects().empty())
            first = double(clock.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&window.files(), &FileController::loadFinished, &app, [&] { loaded = true; });
    clock.start();
    app.measure();
    window.files().open({folder.path()});
    while (!loaded || !session.analysisService().isCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("folder of %d files in the window: first objects after %.0f ms, all after %.0f ms; one event took at "
                "most %.0f ms (%s)\n",
                Files, first, double(clock.nsecsElapsed()) / 1e6, app.longest, app.longestEvent.constData());
    return 0;
}
