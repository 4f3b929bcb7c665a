// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/podshare.h"
#include "api/timing.h"
#include "yaml/reader.h"

#include <QTest>

using namespace slipway;

class TestTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probesGiveUpInTime_data();
    void probesGiveUpInTime();
    void oddNumbersAreDefaults();
    void containersAreReadyAtTheEarliest_data();
    void containersAreReadyAtTheEarliest();
    void sleepsAreFound_data();
    void sleepsAreFound();
    void hooksAndGrace();
    void schedulesAreCounted_data();
    void schedulesAreCounted();
    void updatesHaveRoom_data();
    void updatesHaveRoom();
    void roundingIsKnown();
    void budgetsLetPodsGo_data();
    void budgetsLetPodsGo();
};

void TestTiming::probesGiveUpInTime_data()
{
    QTest::addColumn<QByteArray>("probe");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::addColumn<int>("budget");
    QTest::addColumn<int>("patience");
    // A container whose liveness is always refused is killed 29 to 30 s after each start with the defaults.
    QTest::newRow("defaults") << QByteArray("httpGet: {port: 80}") << 20 << 31 << 30 << 30;
    QTest::newRow("startup, 5 s, 3 times")
        << QByteArray("{periodSeconds: 5, failureThreshold: 3}") << 10 << 16 << 15 << 15;
    QTest::newRow("with a delay") << QByteArray("{initialDelaySeconds: 60, timeoutSeconds: 5}") << 80 << 95 << 90 << 30;
    QTest::newRow("answers awaited longer than a period")
        << QByteArray("{initialDelaySeconds: 5, periodSeconds: 5, timeoutSeconds: 8, failureThreshold: 3}") << 15 << 34
        << 20 << 15;
    QTest::newRow("one failure") << QByteArray("{failureThreshold: 1, periodSeconds: 7}") << 0 << 8 << 7 << 7;
}

void TestTiming::probesGiveUpInTime()
{
    QFETCH(QByteArray, probe);
    const ReadResult read = readYaml(probe.toStdString());
    const ProbeTimes times = probeTimes(read.tree.root());
    QTEST(static_cast<int>(times.earliestVerdict()), "earliest");
    QTEST(static_cast<int>(times.latestVerdict()), "latest");
    QTEST(static_cast<int>(times.budget()), "budget");
    QTEST(static_cast<int>(times.patience()), "patience");
}

void TestTiming::oddNumbersAreDefaults()
{
    const ReadResult read =
        readYaml("{periodSeconds: 0, failureThreshold: -1, timeoutSeconds: soon, initialDelaySeconds: -5}");
    const ProbeTimes times = probeTimes(read.tree.root());
    QCOMPARE(times.period, 10);
    QCOMPARE(times.failureThreshold, 3);
    QCOMPARE(times.timeout, 1);
    QCOMPARE(times.initialDelay, 0);
    const ReadResult huge = readYaml("{periodSeconds: 9000000000000, failureThreshold: 9000000000000}");
    QVERIFY(probeTimes(huge.tree.root()).budget() > 0);
}

void TestTiming::containersAreReadyAtTheEarliest_data()
{
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<int>("seconds");
    QTest::newRow("no probes") << QByteArray("name: web") << 0;
    QTest::newRow("two successes, 5 s apart")
        << QByteArray("readinessProbe: {initialDelaySeconds: 5, periodSeconds: 5, successThreshold: 2}") << 10;
    QTest::newRow("startup waits longer")
        << QByteArray("{startupProbe: {initialDelaySeconds: 20}, readinessProbe: {initialDelaySeconds: 5}}") << 20;
    QTest::newRow("readiness waits longer")
        << QByteArray("{startupProbe: {periodSeconds: 2}, readinessProbe: {initialDelaySeconds: 15}}") << 15;
    QTest::newRow("startup alone") << QByteArray("startupProbe: {initialDelaySeconds: 3}") << 3;
}

void TestTiming::containersAreReadyAtTheEarliest()
{
    QFETCH(QByteArray, container);
    const ReadResult read = readYaml(container.toStdString());
    const NodeRef root = read.tree.root();
    QTEST(static_cast<int>(earliestReady(root["startupProbe"], root["readinessProbe"])), "seconds");
}

void TestTiming::sleepsAreFound_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<double>("seconds"); // -1: unknown
    QTest::newRow("program") << QStringList{"sleep", "10"} << 10.0;
    QTest::newRow("with its folder") << QStringList{"/bin/sleep", "2m"} << 120.0;
    QTest::newRow("shell") << QStringList{"sh", "-c", "sleep 15"} << 15.0;
    QTest::newRow("the last one counts") << QStringList{"/bin/sh", "-c", "sleep 1; nginx -s quit; sleep 7.5s"} << 7.5;
    QTest::newRow("folder in a line") << QStringList{"sh", "-c", "/bin/sleep 4 && quit"} << 4.0;
    QTest::newRow("another word") << QStringList{"sh", "-c", "nosleep 5"} << -1.0;
    QTest::newRow("an option") << QStringList{"/app/stop", "--sleep", "5"} << -1.0;
    QTest::newRow("a variable") << QStringList{"sh", "-c", "sleep $WAIT"} << -1.0;
    QTest::newRow("nothing behind it") << QStringList{"sleep"} << -1.0;
    QTest::newRow("none") << QStringList{} << -1.0;
}

void TestTiming::sleepsAreFound()
{
    QFETCH(QStringList, command);
    std::vector<std::string> words;
    for (const QString &word : command)
        words.push_back(word.toStdString());
    QTEST(sleepSeconds(words).value_or(-1), "seconds");
}

void TestTiming::hooksAndGrace()
{
    const ReadResult hooks = readYaml("a: {sleep: {seconds: 5}}\n"
                                      "b: {exec: {command: [sh, -c, sleep 40]}}\n"
                                      "c: {httpGet: {path: /stop, port: 80}}\n"
                                      "d: {sleep: {seconds: soon}}\n");
    const NodeRef root = hooks.tree.root();
    QCOMPARE(hookSeconds(root["a"]), 5.0);
    QCOMPARE(hookSeconds(root["b"]), 40.0);
    QVERIFY(!hookSeconds(root["c"]));
    QVERIFY(!hookSeconds(root["d"]));
    QVERIFY(!hookSeconds(root["none"]));
    const ReadResult specs = readYaml("a: {containers: []}\nb: {terminationGracePeriodSeconds: 0}\n"
                                      "c: {terminationGracePeriodSeconds: -1}\n");
    QCOMPARE(gracePeriod(specs.tree.root()["a"]), 30);
    QCOMPARE(gracePeriod(specs.tree.root()["b"]), 0);
    QCOMPARE(gracePeriod(specs.tree.root()["c"]), 1);
}

void TestTiming::schedulesAreCounted_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<int>("runs");
    QTest::newRow("every minute") << QByteArray("* * * * *") << 60;
    QTest::newRow("every five") << QByteArray("*/5 2 * * *") << 12;
    QTest::newRow("hourly") << QByteArray("30 * * * *") << 1;
    QTest::newRow("list") << QByteArray("0,15,30 * * * *") << 3;
    QTest::newRow("range with steps") << QByteArray("10-30/10 * * * *") << 3;
    QTest::newRow("from a minute on") << QByteArray("40/10 * * * *") << 2;
    QTest::newRow("step beyond the hour") << QByteArray("*/61 * * * *") << 1;
    QTest::newRow("daily") << QByteArray("@daily") << 1;
    QTest::newRow("each half hour") << QByteArray("@every 30m") << 2;
    QTest::newRow("each two hours") << QByteArray("@every 2h") << 0;
    QTest::newRow("no schedule") << QByteArray("soon") << 0;
    QTest::newRow("step of nothing") << QByteArray("*/0 * * * *") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
}

void TestTiming::schedulesAreCounted()
{
    QFETCH(QByteArray, schedule);
    QTEST(runsPerHour(schedule.toStdString()), "runs");
}

void TestTiming::updatesHaveRoom_data()
{
    QTest::addColumn<QByteArray>("surge");
    QTest::addColumn<QByteArray>("unavailable");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("forced");
    const auto row = [](const char *surge, const char *unavailable, int replicas, int fewest, int most, bool forced) {
        QTest::addRow("%s/%s of %d", surge, unavailable, replicas)
            << QByteArray(surge) << QByteArray(unavailable) << replicas << fewest << most << forced;
    };
    row("25%", "25%", 4, 3, 5, false);
    row("25%", "25%", 1, 1, 2, false);
    row("25%", "25%", 3, 3, 4, false);
    row("0", "25%", 3, 2, 3, true);
    row("0", "1%", 2, 1, 2, true);
    row("0", "25%", 4, 3, 4, false);
    row("0", "100%", 5, 0, 5, false);
    row("25%", "100%", 3, 0, 4, false);
    row("100%", "0", 10, 10, 20, false);
    row("2", "1", 6, 5, 8, false);
    row("0", "1", 1, 0, 1, false);
    row("5", "5", 2, 0, 7, false);
    row("150%", "0%", 4, 4, 10, false);
    row("0", "25%", 0, 0, 0, false);
}

void TestTiming::updatesHaveRoom()
{
    QFETCH(QByteArray, surge);
    QFETCH(QByteArray, unavailable);
    QFETCH(int, replicas);
    const RolloutRoom room =
        rolloutRoom(replicas, podShare(surge.toStdString()).value(), podShare(unavailable.toStdString()).value());
    QTEST(room.fewest(), "fewest");
    QTEST(room.most(), "most");
    QTEST(room.isForced, "forced");
}

void TestTiming::roundingIsKnown()
{
    QVERIFY(podShare("25%")->isRounded(3));
    QVERIFY(!podShare("25%")->isRounded(4));
    QVERIFY(!podShare("100%")->isRounded(3));
    QVERIFY(!podShare("1")->isRounded(3));
    QCOMPARE(podShare("25%")->of(3, false), 0);
    QCOMPARE(podShare("25%")->of(3, true), 1);
}

void TestTiming::budgetsLetPodsGo_data()
{
    QTest::addColumn<QByteArray>("least");
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<int>("pods");
    QTest::addColumn<int>("allowed");
    const QByteArray none;
    QTest::newRow("2 of 3 stay") << QByteArray("2") << none << 3 << 1;
    QTest::newRow("30% of 3 is rounded up to 1") << none << QByteArray("30%") << 3 << 1;
    QTest::newRow("50% of 3 is rounded up to 2") << QByteArray("50%") << none << 3 << 1;
    QTest::newRow("50% of 1 is rounded up to 1") << QByteArray("50%") << none << 1 << 0;
    QTest::newRow("all stay") << QByteArray("100%") << none << 3 << 0;
    QTest::newRow("more than there are") << QByteArray("5") << none << 3 << 0;
    QTest::newRow("none may be missing") << none << QByteArray("0") << 3 << 0;
}

void TestTiming::budgetsLetPodsGo()
{
    QFETCH(QByteArray, least);
    QFETCH(QByteArray, missing);
    QFETCH(int, pods);
    const DisruptionBudget budget{podShare(least.toStdString()), podShare(missing.toStdString())};
    QTEST(budget.allowed(pods, pods), "allowed");
}

QTEST_GUILESS_MAIN(TestTiming)
#include "tst_timing.moc"
