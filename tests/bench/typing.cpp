// SPDX-License-Identifier: GPL-3.0-or-later
// From a pressed key to findings that are complete in the window: how long the window's thread is busy with one event,
// and how long it takes until the list of problems and the marks beside the text are those of the new text.
// Usage: bench_typing [KEYS [MEGABYTES]]   (with MEGABYTES: only in one file of that size; without a display:
// QT_QPA_PLATFORM=offscreen)
#include "bench/applications.h"
#include "docks.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "mainwindow.h"
#include "panels/problemsmodel.h"
#include "panels/problemspanel.h"
#include "settings.h"
#include "support/answers.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

using namespace slipway;

namespace
{

using Sci = QsciScintillaBase;

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto at = std::min(static_cast<std::size_t>(part * double(values.size())), values.size() - 1);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

/// Measures each event that the window's thread handles, from its first line to its last: so long no key, click or
/// repaint is answered. Processor time, so that other programs do not count.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double start = threadTime();
        const QEvent::Type type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        const bool result = QApplication::notify(receiver, event);
        const double time = threadTime() - start;
        --m_depth;
        if (time > longest) {
            longest = time;
            longestName = name + ' ' + QByteArray::number(type);
        }
        return result;
    }
    double longest = 0; ///< milliseconds, of all events since it was set to 0
    QByteArray longestName{};

private:
    int m_depth = 0;
};

WatchedApplication &app()
{
    return *static_cast<WatchedApplication *>(QApplication::instance());
}

struct Times {
    std::vector<double> key{};      ///< handling the key itself
    std::vector<double> busy{};     ///< work of the window's thread until all is shown and painted
    std::vector<double> longest{};  ///< the longest event among it
    std::vector<double> complete{}; ///< by the clock on the wall, until the findings are shown
    QByteArray longestName{};
    std::vector<double> pauses{}; ///< the longest event while nobody types: messages, selection, graph
    QByteArray pauseName{};
};

class Desk
{
public:
    Desk(int applications, bool oneFile, bool withHints)
        : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, m_answers, Mode::Yaml)
    {
        m_settings.setReducedMotion(true);
        std::string all;
        for (int i = 0; i < applications; ++i) {
            all += application(i);
            if (oneFile && i + 1 < applications)
                continue;
            m_window.session().project().create(QStringLiteral("app-%1.yaml").arg(i), std::exchange(all, {}));
        }
        m_window.docks().reveal(Docks::Problems);
        m_window.problems()->setShownSeverities({true, true, withHints});
        m_window.show();
        m_window.setMode(Mode::Yaml);
        wait();
        settle(1000);
    }
    Times type(int keys);

private:
    void wait();
    void settle(int milliseconds);
    void press(YamlEditor &editor, int key, const QString &text, Times &times);

    QTemporaryDir m_folder;
    Answers m_answers;
    Settings m_settings;
    MainWindow m_window;
};

/// Until the findings of the newest text are shown.
void Desk::wait()
{
    Session &session = m_window.session();
    while (!session.analysisService().isCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto found = static_cast<int>(session.analysis()->findings.size());
    if (m_window.problems()->model().rowCount() != found) {
        std::fprintf(stderr, "The list of problems is not complete.\n");
        std::exit(1);
    }
}

/// Lets everything happen that waits for a pause.
void Desk::settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds || !m_window.session().analysisService().isDrawn())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void Desk::press(YamlEditor &editor, int key, const QString &text, Times &times)
{
    app().longest = 0;
    QElapsedTimer clock;
    clock.start();
    const double start = threadTime();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&editor, &down);
    times.key.push_back(threadTime() - start);
    wait();
    times.complete.push_back(double(clock.nsecsElapsed()) / 1e6);
    QApplication::processEvents(); // paints
    times.busy.push_back(threadTime() - start);
    times.longest.push_back(app().longest);
    if (app().longest >= quantile(times.longest, 1))
        times.longestName = app().longestName;
}

/// Types a letter (now and then a new line) somewhere and takes it back, again and again.
Times Desk::type(int keys)
{
    Times times;
    std::mt19937 random(1);
    const std::vector<FileId> files = m_window.session().project().files();
    for (int i = 0; i < keys; ++i) {
        const FileId file = files[random() % std::min<std::size_t>(files.size(), 10)];
        m_window.yaml()->setCurrentFile(file);
        YamlEditor &editor = *m_window.yaml()->currentEditor();
        const std::size_t at = random() % editor.size();
        editor.goTo({at, at}, false);
        const bool isReturn = random() % 40 == 0;
        const QChar letter(u'a' + static_cast<char16_t>(random() % 26));
        QApplication::processEvents();
        if (i % 20 == 0)
            settle(700);
        press(editor, isReturn ? Qt::Key_Return : Qt::Key_A, isReturn ? QString() : QString(letter), times);
        press(editor, Qt::Key_Backspace, {}, times);
        if (i % 20 == 0) {
            app().longest = 0;
            settle(700);
            times.pauses.push_back(app().longest);
            if (app().longest >= quantile(times.pauses, 1))
                times.pauseName = app().longestName;
        }
    }
    return times;
}

void report(const char *what, const Times &times)
{
    const auto print = [](const char *label, const std::vector<double> &values, const char *more) {
        std::printf("  %-44s %8.2f %8.2f %8.2f %s\n", label, quantile(values, 0.5), quantile(values, 0.99),
                    quantile(values, 1), more);
    };
    std::printf("%s, in milliseconds: median, 99th percentile, longest\n", what);
    print("key handled", times.key, "");
    print("longest event until all is shown", times.longest, times.longestName.constData());
    print("all work of the window's thread", times.busy, "");
    print("findings complete and shown, by the clock", times.complete, "");
    print("longest event in pauses", times.pauses, times.pauseName.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication application(argc, argv);
    Theme::instance().setMode(Theme::Mode::Light);
    const QStringList arguments = QApplication::arguments();
    const int keys = arguments.size() > 1 ? arguments[1].toInt() : 300;
    const auto measure = [keys](int times, bool oneFile, bool withHints) {
        const QString name = QStringLiteral("%1 objects, %2, %3")
                                 .arg(2415 * times)
                                 .arg(oneFile ? "one file" : "many files", withHints ? "with hints" : "no hints");
        Desk desk(MegabyteOfApplications * times, oneFile, withHints);
        report(name.toUtf8().constData(), desk.type(keys));
    };
    if (arguments.size() > 2) {
        measure(arguments[2].toInt(), true, false);
        return 0;
    }
    for (const bool withHints : {false, true})
        for (const bool oneFile : {true, false})
            for (const int times : {1, 10})
                measure(times, oneFile, withHints);
    return 0;
}
