// SPDX-License-Identifier: GPL-3.0-or-later
// Opens files that no program should break on in the window and shows their text: when there is an answer, what it is,
// and how long the event loop was kept busy. Run it with QT_QPA_PLATFORM=offscreen.
#include "support/badinputs.h"
#include "bench/loopgaps.h"
#include "files/filecontroller.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "settings.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slipway;

namespace
{

void waitFor(const std::function<bool()> &done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double idleGap(LoopGaps &gaps)
{
    QTimer idle;
    idle.setSingleShot(true);
    idle.start(500);
    gaps.measure();
    waitFor([&] { return !idle.isActive(); });
    return gaps.longestWall;
}

QString answer(MainWindow &window)
{
    QStringList said = window.notices().texts();
    const Analysis &analysis = *window.session().analysis();
    if (!analysis.findings.empty())
        said.append(analysis.findings[0].message);
    QString text = said.join(" / ");
    return text.isEmpty() ? QStringLiteral("(nothing to say)") : text.replace('\n', ' ').left(150);
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    MeasuredApplication app(argc, argv);
    const QString wanted = app.arguments().value(1);
    LoopGaps gaps;
    std::printf("idle loop: longest gap %.1f ms\n", idleGap(gaps));
    for (const BadInput &input : badInputs()) {
        const QString name = QString::fromStdString(input.name);
        if (!wanted.isEmpty() && !name.contains(wanted))
            continue;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("input.yaml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(input.bytes())) < 0)
            return 1;
        file.close();
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        DialogPrompts prompts;
        MainWindow window(settings, prompts, Mode::Yaml);
        window.show();
        QApplication::processEvents();
        bool loaded = false;
        QObject::connect(&window.files(), &FileController::loadFinished, &app, [&] { loaded = true; });
        app.measure();
        gaps.measure();
        const double start = wallMilliseconds();
        window.files().open({path});
        waitFor([&] { return loaded; });
        for (const FileId id : window.session().project().files())
            window.showFile(id);
        waitFor([&] { return window.session().analysisService().isDrawn(); });
        QApplication::processEvents();
        window.grab();
        window.setMode(Mode::Build);
        QApplication::processEvents();
        window.grab();
        std::printf("%-30s answer after %6.0f ms, longest gap %6.1f ms by the clock, %6.1f ms of own work: %s\n",
                    input.name.c_str(), wallMilliseconds() - start, gaps.longestWall, gaps.longestOwn,
                    qPrintable(answer(window)));
        if (gaps.longestOwn > 50)
            app.print();
        std::fflush(stdout);
    }
    return 0;
}
