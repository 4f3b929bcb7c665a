// SPDX-License-Identifier: GPL-3.0-or-later
// Time from starting the process to the first painted window: Slipway on files against an empty Qt window, in turns.
// Usage: bench_startup PATH-OF-SLIPWAY [FILE|DIR...]
#include "firstpaint.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace
{

constexpr int Rounds = 11;

double millisecondsToFirstPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        if (!process.canReadLine() && !process.waitForReadyRead(30'000))
            break;
        if (process.readLine().startsWith(slipway::FirstPaintLine)) {
            const double elapsed = double(timer.nsecsElapsed()) / 1e6;
            process.waitForFinished();
            return elapsed;
        }
    }
    return -1;
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
    if (arguments.value(0) == QLatin1String("--empty")) {
        QMainWindow window;
        window.resize(1280, 800);
        slipway::quitAfterFirstPaint(window);
        window.show();
        return QApplication::exec();
    }
    if (arguments.isEmpty()) {
        std::fputs("usage: bench_startup PATH-OF-SLIPWAY [FILE|DIR...]\n", stderr);
        return 2;
    }
    const QString slipway = arguments.takeFirst();
    arguments.prepend(QStringLiteral("--exit-at-first-paint"));
    std::vector<double> empty;
    std::vector<double> whole;
    for (int round = 0; round < Rounds; ++round) {
        empty.push_back(millisecondsToFirstPaint(QApplication::applicationFilePath(), {QStringLiteral("--empty")}));
        whole.push_back(millisecondsToFirstPaint(slipway, arguments));
    }
    if (*std::min_element(empty.begin(), empty.end()) < 0 || *std::min_element(whole.begin(), whole.end()) < 0) {
        std::fputs("a program ended without painting\n", stderr);
        return 1;
    }
    std::printf("empty window %.0f ms, slipway %.0f ms, ratio %.2f (medians of %d)\n", median(empty), median(whole),
                median(whole) / median(empty), Rounds);
    return 0;
}
