// SPDX-License-Identifier: GPL-3.0-or-later
// Time from starting the process to the first painted window, and to the one with everything in it: Slipway against an
// empty Qt window and one that holds a word, in turns.
// Usage: bench_startup PATH-OF-SLIPWAY [FILE|DIR...]
#include "firstpaint.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace
{

constexpr int Rounds = 11;

struct Start {
    double firstPaint = -1; ///< milliseconds since the process was started
    double complete = -1;
};

Start measured(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Start start;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        if (!process.canReadLine() && !process.waitForReadyRead(30'000))
            break;
        const QByteArray line = process.readLine().trimmed();
        const double elapsed = double(timer.nsecsElapsed()) / 1e6;
        if (line == slipway::FirstPaintLine)
            start.firstPaint = elapsed;
        else if (line == slipway::CompleteLine)
            start.complete = elapsed;
    }
    return start;
}

/// An empty window, or one with nothing but a word in it: the first text costs every program the search for its fonts.
int showWindow(bool withWord)
{
    QMainWindow window;
    window.resize(1280, 800);
    if (withWord)
        window.setCentralWidget(new QLabel(QStringLiteral("Slipway")));
    slipway::afterNextPaint(window, [] {
        slipway::announce(slipway::FirstPaintLine);
        slipway::announce(slipway::CompleteLine);
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.value(0) == QLatin1String("--empty") || arguments.value(0) == QLatin1String("--word"))
        return showWindow(arguments.value(0) == QLatin1String("--word"));
    if (arguments.isEmpty()) {
        std::fputs("usage: bench_startup PATH-OF-SLIPWAY [FILE|DIR...]\n", stderr);
        return 2;
    }
    const QString self = QApplication::applicationFilePath();
    const QString slipway = arguments.takeFirst();
    arguments.prepend(QStringLiteral("--exit-at-first-paint"));
    std::vector<double> empty, word, first, complete;
    for (int round = 0; round < Rounds; ++round) {
        empty.push_back(measured(self, {QStringLiteral("--empty")}).firstPaint);
        word.push_back(measured(self, {QStringLiteral("--word")}).firstPaint);
        const Start start = measured(slipway, arguments);
        first.push_back(start.firstPaint);
        complete.push_back(start.complete);
    }
    for (const auto *times : {&empty, &word, &first, &complete})
        if (*std::min_element(times->begin(), times->end()) < 0) {
            std::fputs("a program ended without painting\n", stderr);
            return 1;
        }
    std::printf("empty window %.0f ms, window with a word %.0f ms\n", median(empty), median(word));
    std::printf(
        "slipway: first paint %.0f ms, ratio to the empty window %.2f (limit 2); complete %.0f ms, ratio to the "
        "window with a word %.2f (medians of %d)\n",
        median(first), median(first) / median(empty), median(complete), median(complete) / median(word), Rounds);
    return 0;
}
