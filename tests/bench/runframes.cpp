// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a run in the Run panel and counts painted frames: bench_runframes FILE [SECONDS [WIDTH HEIGHT]].
#include "run/runpanel.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTextStream>

#include <ctime>

using namespace slipway;

namespace
{

/// Counts what reaches the widget, not what the scene asks for.
class FrameCounter : public QObject
{
public:
    int frames = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        frames += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    Theme::instance().setMode(Theme::Mode::Light);
    const QStringList arguments = QApplication::arguments();
    const auto number = [&](int index, int fallback) {
        return arguments.size() > index ? arguments[index].toInt() : fallback;
    };
    Session session;
    QString error;
    if (arguments.size() < 2 || session.project().open(arguments[1], &error) == FileId::None) {
        QTextStream(stderr) << "bench_runframes FILE [SECONDS [WIDTH HEIGHT]] " << error << Qt::endl;
        return 2;
    }
    RunPanel panel(session);
    panel.resize(number(3, 1280), number(4, 760));
    FrameCounter counter;
    const int seconds = number(2, 10);
    QElapsedTimer wall;
    double cpu = 0;
    QObject::connect(&panel, &RunPanel::rehearsed, &app, [&] {
        if (wall.isValid() || panel.player().end() <= 0)
            return;
        panel.player().toStart();
        panel.findChild<QQuickWidget *>()->installEventFilter(&counter);
        panel.player().play();
        wall.start();
        cpu = cpuSeconds();
        QTimer::singleShot(seconds * 1000, &app, &QApplication::quit);
    });
    panel.show();
    QApplication::exec();
    const double elapsed = static_cast<double>(wall.elapsed()) / 1000;
    const double used = cpuSeconds() - cpu;
    QTextStream(stdout) << QStringLiteral("%1 frames in %2 s: %3 frames/s, %4 ms CPU a frame, %5 % of a core\n")
                               .arg(counter.frames)
                               .arg(elapsed, 0, 'f', 1)
                               .arg(counter.frames / elapsed, 0, 'f', 1)
                               .arg(used * 1000 / std::max(1, counter.frames), 0, 'f', 2)
                               .arg(used * 100 / elapsed, 0, 'f', 0);
    return 0;
}
