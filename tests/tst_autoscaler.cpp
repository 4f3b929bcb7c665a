// SPDX-License-Identifier: GPL-3.0-or-later
// The autoscaler's arithmetic and the budgets of disruptions, on the worked examples of their rules.
#include "api/podshare.h"
#include "sim/controllers/autoscaler.h"

#include <QTest>

using namespace slipway::sim;
using slipway::DisruptionBudget;
using slipway::podShare;

namespace
{

using Select = ScalingRules::Select;
using Steps = std::vector<std::pair<int, int>>; ///< second, value

struct Course {
    AutoscalerSpec spec{};
    Steps load{}; ///< thousandths of a CPU, of all pods together
    int start = 1;
    Steps applied{}; ///< somebody sets spec.replicas
};

AutoscalerSpec between(int least, int most)
{
    return {.minReplicas = least, .maxReplicas = most, .utilization = 50};
}

AutoscalerSpec withBehavior(AutoscalerSpec spec)
{
    spec.hasBehavior = true;
    return spec;
}

/// "0:4 15:8": the size after each turn at which it changed, and after the last.
QString changes(const Course &course, int until)
{
    AutoscalerMemory memory;
    int replicas = course.start;
    QStringList seen;
    for (int t = 0; t <= until; t += 15) {
        int load = 0;
        for (const auto &[from, value] : course.load)
            load = from <= t ? value : load;
        for (const auto &[second, value] : course.applied)
            if (second <= t && second > t - 15)
                replicas = value;
        const std::vector<PodUsage> pods(static_cast<std::size_t>(replicas),
                                         {.usedMillis = replicas ? load / replicas : 0, .requestMillis = 100});
        const int desired = autoscale(course.spec, replicas, pods, memory, at(t)).desired;
        if (desired != replicas || t == until)
            seen << QStringLiteral("%1:%2").arg(t).arg(desired);
        replicas = desired;
    }
    return seen.join(u' ');
}

std::vector<PodUsage> podsAt(std::initializer_list<int> used, int unready = 0, int missing = 0)
{
    std::vector<PodUsage> pods;
    for (const int use : used)
        pods.push_back({.usedMillis = use, .requestMillis = 100});
    pods.insert(pods.end(), static_cast<std::size_t>(unready),
                {.state = PodUsage::State::Unready, .requestMillis = 100});
    pods.insert(pods.end(), static_cast<std::size_t>(missing),
                {.state = PodUsage::State::Missing, .requestMillis = 100});
    return pods;
}

} // namespace

Q_DECLARE_METATYPE(Course)
Q_DECLARE_METATYPE(std::vector<PodUsage>)

class TestAutoscaler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheLoad_data();
    void followsTheLoad();
    void weighsPods_data();
    void weighsPods();
    void needsRequests_data();
    void needsRequests();
    void saysWhy();
    void budgets_data();
    void budgets();
};

void TestAutoscaler::followsTheLoad_data()
{
    QTest::addColumn<Course>("course");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("sizes");
    QTest::newRow("V33") << Course{between(1, 10), {{0, 600}}, 1} << 45 << "0:4 15:8 30:10 45:10";
    QTest::newRow("V34 empty behavior") << Course{withBehavior(between(1, 10)), {{0, 600}}, 1} << 45
                                        << "0:5 15:10 45:10";
    QTest::newRow("V35 manifest applied again")
        << Course{between(2, 10), {{0, 400}}, 8, {{20, 3}}} << 60 << "30:6 45:8 60:8";
    QTest::newRow("V36 stabilized") << Course{between(2, 10), {{0, 400}, {60, 100}}, 4} << 375 << "0:8 360:2 375:2";
    QTest::newRow("V36 with behavior") << Course{withBehavior(between(2, 10)), {{0, 400}, {60, 100}}, 4} << 345
                                       << "0:8 345:2";
    AutoscalerSpec slowDown = withBehavior(between(1, 10));
    slowDown.down = {0, Select::Max, {{false, 1, 60}}};
    QTest::newRow("V37") << Course{slowDown, {{0, 100}}, 5} << 135 << "0:4 60:3 120:2 135:2";
    AutoscalerSpec slowUp = withBehavior(between(1, 10));
    slowUp.up = {0, Select::Max, {{false, 1, 30}}};
    QTest::newRow("V38") << Course{slowUp, {{0, 400}}, 2} << 120 << "0:3 30:4 60:5 90:6 120:7";
    QTest::newRow("V39 below min") << Course{between(2, 10), {{0, 10}}, 1} << 0 << "0:2";
    QTest::newRow("V39 above max") << Course{between(2, 10), {{0, 10}}, 12} << 0 << "0:10";
    QTest::newRow("V39 switched off") << Course{between(2, 10), {{0, 10}}, 0} << 0 << "0:0";
    QTest::newRow("V39 at max") << Course{between(2, 5), {{0, 2000}}, 2} << 30 << "0:4 15:5 30:5";
    AutoscalerSpec neverDown = withBehavior(between(1, 10));
    neverDown.down.select = Select::Disabled;
    QTest::newRow("disabled") << Course{neverDown, {{0, 0}}, 5} << 30 << "30:5";
}

void TestAutoscaler::followsTheLoad()
{
    QFETCH(Course, course);
    QFETCH(int, until);
    QFETCH(QString, sizes);
    QCOMPARE(changes(course, until), sizes);
}

void TestAutoscaler::weighsPods_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<std::vector<PodUsage>>("pods");
    QTest::addColumn<int>("replicas");
    const auto even = [](int use) { return podsAt({use, use, use, use}); };
    for (const auto &[use, replicas] : Steps{{44, 4}, {45, 4}, {54, 4}, {55, 4}, {56, 5}, {20, 2}})
        QTest::addRow("V40 %d", use) << 4 << even(use) << replicas;
    QTest::newRow("V41 a") << 4 << podsAt({90, 90, 90}, 1) << 6;
    QTest::newRow("V41 b") << 4 << podsAt({120, 120, 120}, 1) << 8;
    QTest::newRow("V41 c") << 4 << podsAt({20, 20, 20}, 0, 1) << 4;
    QTest::newRow("V41 d") << 4 << podsAt({10, 10, 10}, 0, 1) << 3;
    QTest::newRow("V41 e") << 6 << podsAt({150, 150}, 4) << 6;
    QTest::newRow("V41 f") << 4 << podsAt({20, 20, 20}, 1) << 2;
    QTest::newRow("V41 g") << 4 << podsAt({80, 80, 80}, 0, 1) << 5;
}

void TestAutoscaler::weighsPods()
{
    QFETCH(int, current);
    QFETCH(std::vector<PodUsage>, pods);
    QFETCH(int, replicas);
    AutoscalerVerdict verdict;
    QCOMPARE(proposedReplicas(between(1, 100), current, pods, verdict).value(), replicas);
}

void TestAutoscaler::needsRequests_data()
{
    QTest::addColumn<std::vector<PodUsage>>("pods");
    QTest::addColumn<QString>("error");
    std::vector<PodUsage> pods = podsAt({90, 90, 90});
    pods.push_back({.usedMillis = 90});
    QTest::newRow("V41 h") << pods << "missing request for cpu";
    QTest::newRow("nothing is measured") << podsAt({}, 2) << "did not receive metrics";
}

void TestAutoscaler::needsRequests()
{
    QFETCH(std::vector<PodUsage>, pods);
    QFETCH(QString, error);
    AutoscalerMemory memory;
    const int size = static_cast<int>(pods.size());
    const AutoscalerVerdict verdict = autoscale(between(1, 10), size, pods, memory, at(0));
    QCOMPARE(verdict.desired, size);
    QVERIFY2(verdict.error.find(error.toStdString()) != std::string::npos, verdict.error.c_str());
}

void TestAutoscaler::saysWhy()
{
    AutoscalerMemory memory;
    QCOMPARE(autoscale(between(1, 10), 1, podsAt({90}), memory, at(0)).reason,
             std::string("cpu resource utilization (percentage of request) above target"));
    QCOMPARE(autoscale(between(1, 10), 4, podsAt({1, 1, 1, 1}), memory, at(1000)).reason,
             std::string("All metrics below target"));
    QCOMPARE(autoscale(between(3, 10), 2, podsAt({}), memory, at(2000)).reason,
             std::string("Current number of replicas below Spec.MinReplicas"));
}

void TestAutoscaler::budgets_data()
{
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<int>("healthy");
    QTest::addColumn<int>("allowed");
    QTest::newRow("V50 two of three") << "2"
                                      << "" << 3 << 1;
    QTest::newRow("V50 one unready") << "2"
                                     << "" << 2 << 0;
    QTest::newRow("V50 30 % of three") << ""
                                       << "30%" << 3 << 1;
    QTest::newRow("V50 half") << "50%"
                              << "" << 3 << 1;
    QTest::newRow("V50 all") << "100%"
                             << "" << 3 << 0;
    QTest::newRow("more than there are") << ""
                                         << "5" << 2 << 2;
}

void TestAutoscaler::budgets()
{
    QFETCH(QString, least);
    QFETCH(QString, missing);
    QFETCH(int, healthy);
    QFETCH(int, allowed);
    DisruptionBudget budget;
    if (!least.isEmpty())
        budget.minAvailable = podShare(least.toStdString());
    if (!missing.isEmpty())
        budget.maxUnavailable = podShare(missing.toStdString());
    QCOMPARE(budget.allowed(3, healthy), allowed);
    QCOMPARE(budget.allowed(0, 0), 0);
}

QTEST_GUILESS_MAIN(TestAutoscaler)
#include "tst_autoscaler.moc"
