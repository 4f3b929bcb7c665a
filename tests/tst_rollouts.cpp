// SPDX-License-Identifier: GPL-3.0-or-later
// The Deployment and ReplicaSet controllers by themselves, on the worked examples of their rules.
#include "sim/controllers/rollback.h"
#include "support/lockstep.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace slipway::sim;
using slipway::podShare;

namespace
{

/// "A=3 B=2" of some ReplicaSets, "-" for none.
QString sizes(const std::vector<WorkloadState> &sets, const std::function<bool(const WorkloadState &)> &wanted)
{
    QStringList parts;
    for (const WorkloadState &rs : sets)
        if (wanted(rs))
            parts << QStringLiteral("%1=%2").arg(QString::fromStdString(rs.podTemplate)).arg(rs.desired);
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(u' ');
}

/// A cluster that follows a script and writes down a row for each sync that changed something.
class Script
{
public:
    Script()
    {
        m_cluster.beforeRound = [this] {
            m_availableBefore = available();
            m_scaling = std::any_of(m_cluster.sets.begin(), m_cluster.sets.end(), [&](const WorkloadState &rs) {
                return rs.desired > 0 && rs.desiredNote != m_cluster.spec.replicas;
            });
        };
        m_cluster.afterRound = [this](const DeploymentSync &sync) {
            if (!sync.changes.empty())
                note(sync);
        };
        m_cluster.spec.podTemplate = "A";
    }

    void run(const QString &script)
    {
        const QStringList phases = script.split(u'|');
        apply(phases.first(), -1);
        m_cluster.settle();
        readyAll();
        m_cluster.settle();
        for (qsizetype i = 1; i < phases.size(); ++i) {
            rows.clear();
            const bool last = i + 1 == phases.size();
            const QString count = phases[i].section(QStringLiteral("ticks="), 1).section(u' ', 0, 0);
            for (m_tick = 0; m_tick < (last ? 15 : count.toInt()); ++m_tick) {
                if (m_tick > 0)
                    readyAll();
                m_cluster.settle();
                apply(phases[i], m_tick);
                m_cluster.settle();
            }
        }
        const int count = available();
        rows.prepend(QStringLiteral("end %1 available %2")
                         .arg(sizes(m_cluster.sets, [](const WorkloadState &) { return true; }))
                         .arg(count));
    }
    QStringList rows{};

private:
    int available() const
    {
        int count = 0;
        for (const WorkloadState &rs : m_cluster.sets)
            count += rs.available;
        return count;
    }

    void note(const DeploymentSync &sync)
    {
        const bool up = std::any_of(sync.changes.begin(), sync.changes.end(),
                                    [](const ReplicaSetChange &c) { return c.to > c.from; });
        const bool down = std::any_of(sync.changes.begin(), sync.changes.end(),
                                      [](const ReplicaSetChange &c) { return c.to < c.from; });
        const bool created = sync.changes.front().kind == ReplicaSetChange::Kind::Created;
        const QString op = m_cluster.spec.paused ? QStringLiteral("paused")
                           : m_scaling           ? QStringLiteral("scale")
                           : created             ? (down ? QStringLiteral("create+down") : QStringLiteral("create"))
                           : up                  ? QStringLiteral("up")
                                                 : QStringLiteral("down");
        const auto isNew = [&](const WorkloadState &rs) { return rs.podTemplate == m_cluster.spec.podTemplate; };
        int active = 0;
        for (const PodState &pod : m_cluster.pods)
            active += pod.isActive() ? 1 : 0;
        rows << QStringLiteral("%1,%2,%3,%4,%5,%6,%7")
                    .arg(m_tick)
                    .arg(op, sizes(m_cluster.sets, isNew),
                         sizes(m_cluster.sets, [&](const WorkloadState &rs) { return !isNew(rs); }))
                    .arg(m_availableBefore)
                    .arg(available())
                    .arg(active);
    }

    void readyAll()
    {
        for (PodState &pod : m_cluster.pods)
            if (pod.isActive() && !pod.isReady() && !m_broken.contains(pod.owner.name) && !m_unready.contains(pod.uid))
                m_cluster.setReady(pod, true);
    }

    void apply(const QString &phase, int tick)
    {
        DeploymentSpec spec = m_cluster.spec;
        for (QString word : phase.split(u' ', Qt::SkipEmptyParts)) {
            if ((word.contains(u':') ? word.section(u':', 0, 0).toInt() : 0) != std::max(tick, 0))
                continue;
            word = word.section(u':', -1);
            const QString name = word.section(u'=', 0, 0), value = word.section(u'=', 1);
            if (name == QLatin1String("replicas"))
                spec.replicas = value.toInt();
            else if (name == QLatin1String("surge"))
                spec.maxSurge = podShare(value.toStdString()).value();
            else if (name == QLatin1String("unavailable"))
                spec.maxUnavailable = podShare(value.toStdString()).value();
            else if (name == QLatin1String("template"))
                spec.podTemplate = value.toStdString();
            else if (name == QLatin1String("paused"))
                spec.paused = value == QLatin1String("true");
            else if (name == QLatin1String("broken"))
                m_broken.insert("d-" + value.toStdString());
            else if (name == QLatin1String("unready"))
                spoilOne("d-" + value.toStdString());
            else
                QCOMPARE(name, QStringLiteral("ticks"));
        }
        if (tick < 0)
            m_cluster.spec = spec;
        else
            m_cluster.change(spec);
    }

    void spoilOne(const std::string &owner)
    {
        for (PodState &pod : m_cluster.pods)
            if (pod.owner.name == owner && pod.isActive()) {
                m_cluster.setReady(pod, false);
                m_unready.insert(pod.uid);
                return;
            }
    }

    Lockstep m_cluster;
    std::set<std::string> m_broken, m_unready;
    int m_tick = 0, m_availableBefore = 0;
    bool m_scaling = false;
};

/// All pods of a Deployment ready, all terminating ones gone, until nothing changes.
void complete(Lockstep &cluster)
{
    cluster.settle();
    for (bool changed = true; changed;) {
        changed = false;
        for (PodState &pod : cluster.pods)
            if (pod.isActive() && !pod.isReady()) {
                cluster.setReady(pod, true);
                changed = true;
            }
        std::erase_if(cluster.pods, [](const PodState &pod) { return pod.deletedAt.has_value(); });
        cluster.settle();
    }
}

/// "1:A 3:C"
QString history(const Lockstep &cluster)
{
    std::map<int, std::string> byRevision;
    for (const WorkloadState &rs : cluster.sets)
        byRevision[rs.revision] = rs.podTemplate;
    QStringList parts;
    for (const auto &[revision, name] : byRevision)
        parts << QStringLiteral("%1:%2").arg(revision).arg(QString::fromStdString(name));
    return parts.join(u' ');
}

const char *reason(const Lockstep &cluster)
{
    const WorkloadCondition *progressing = cluster.deployment.condition("Progressing");
    return progressing ? progressing->reason.c_str() : "";
}

} // namespace

class TestRollouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockstep_data();
    void lockstep();
    void onePodAtATime();
    void recreateWaitsForTheLastPod();
    void minReadySecondsDelayTheNextStep();
    void aStuckRolloutIsTold();
    void revisionsMoveUp();
    void historyIsLimited();
    void undoRefuses();
    void sharesAreRounded_data();
    void sharesAreRounded();
    void badSharesAreRefused();
    void podsAreRanked();
    void burstsAreLimited();
};

void TestRollouts::lockstep_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("rows");
    QFile file(QStringLiteral(TEST_DATA "rollouts/vectors.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString name, script;
    QStringList rows;
    const auto add = [&] {
        if (!name.isEmpty())
            QTest::newRow(qPrintable(name)) << script << rows;
        rows.clear();
    };
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'V')) {
            add();
            name = line.section(u':', 0, 0);
            script = line.section(u':', 1).trimmed();
        } else {
            rows << line;
        }
    }
    add();
}

void TestRollouts::lockstep()
{
    QFETCH(QString, script);
    QFETCH(QStringList, rows);
    Script run;
    run.run(script);
    QCOMPARE(run.rows.join(u'\n'), rows.join(u'\n'));
}

void TestRollouts::onePodAtATime()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 10, .podTemplate = "A"};
    complete(cluster);
    DeploymentSpec next = cluster.spec;
    next.podTemplate = "B";
    cluster.change(next);
    cluster.settle();
    QStringList seen;
    for (int k = 1; k <= 10; ++k) {
        for (PodState &pod : cluster.pods)
            if (pod.owner.name == "d-B" && pod.isActive() && !pod.isReady()) {
                cluster.setReady(pod, true);
                break;
            }
        cluster.settle();
        seen << QStringLiteral("%1,%2").arg(cluster.set("d-A")->desired).arg(cluster.set("d-B")->desired);
        QCOMPARE(cluster.deployment.available, std::max(8, k));
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("7,6 6,7 5,8 4,9 3,10 2,10 1,10 0,10 0,10 0,10"));
}

void TestRollouts::recreateWaitsForTheLastPod()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 3, .recreate = true, .podTemplate = "A"};
    complete(cluster);
    DeploymentSpec next = cluster.spec;
    next.podTemplate = "B";
    cluster.change(next);
    cluster.settle();
    QCOMPARE(QString::fromStdString(cluster.changes.at(0).message()),
             QStringLiteral("Scaled down replica set d-A from 3 to 0"));
    QCOMPARE(cluster.changes.size(), std::size_t{1});
    QCOMPARE(cluster.deployment.terminating, 3);
    QCOMPARE(cluster.deployment.updated, 0);
    QCOMPARE(cluster.deployment.condition("Available")->status, std::string("False"));
    while (cluster.pods.size() > 1) {
        cluster.pods.pop_back();
        cluster.settle();
        QVERIFY(cluster.set("d-B") == nullptr);
    }
    cluster.pods.clear();
    cluster.settle();
    QCOMPARE(QString::fromStdString(cluster.changes.at(0).message()),
             QStringLiteral("Scaled up replica set d-B from 0 to 3"));
    complete(cluster);
    QCOMPARE(reason(cluster), "NewReplicaSetAvailable");
}

void TestRollouts::minReadySecondsDelayTheNextStep()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 3, .maxSurge = {1, false}, .maxUnavailable = {0, false}, .podTemplate = "A"};
    complete(cluster);
    const Time begin = cluster.now = at(100);
    DeploymentSpec next = cluster.spec;
    next.podTemplate = "B";
    next.minReadySeconds = 10;
    cluster.change(next);
    cluster.settle();
    QStringList seen;
    for (const double t : {2.0, 12.0, 14.0, 24.0, 26.0, 36.0}) {
        cluster.now = begin + seconds(t);
        if (t == 2 || t == 14 || t == 26)
            for (PodState &pod : cluster.pods)
                if (pod.isActive() && !pod.isReady())
                    cluster.setReady(pod, true);
        cluster.settle();
        QVERIFY(cluster.deployment.available >= 3);
        seen << QStringLiteral("%1:(%2,%3)").arg(t).arg(cluster.set("d-A")->desired).arg(cluster.set("d-B")->desired);
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("2:(3,1) 12:(2,2) 14:(2,2) 24:(1,3) 26:(1,3) 36:(0,3)"));
}

void TestRollouts::aStuckRolloutIsTold()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 4, .progressDeadlineSeconds = 60, .podTemplate = "A"};
    complete(cluster);
    DeploymentSpec next = cluster.spec;
    next.podTemplate = "B";
    cluster.now = at(1000);
    cluster.change(next);
    cluster.settle();
    QCOMPARE(reason(cluster), "ReplicaSetUpdated");
    QVERIFY(cluster.recheck == at(1061));
    cluster.now = at(1060);
    cluster.settle();
    QCOMPARE(reason(cluster), "ReplicaSetUpdated");
    cluster.now = *cluster.recheck;
    cluster.settle();
    QCOMPARE(reason(cluster), "ProgressDeadlineExceeded");
    QCOMPARE(cluster.deployment.condition("Progressing")->message,
             std::string("ReplicaSet \"d-B\" has timed out progressing."));
    QCOMPARE(cluster.deployment.condition("Available")->status, std::string("True"));
    QVERIFY(!cluster.recheck);
    next.podTemplate = "A";
    cluster.change(next);
    complete(cluster);
    QCOMPARE(reason(cluster), "NewReplicaSetAvailable");
    QCOMPARE(history(cluster), QStringLiteral("2:B 3:A"));
    QCOMPARE(cluster.set("d-A")->formerRevisions, std::vector<int>{1});
}

void TestRollouts::revisionsMoveUp()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 2, .podTemplate = "A"};
    complete(cluster);
    const auto update = [&](const std::string &podTemplate) {
        DeploymentSpec next = cluster.spec;
        next.podTemplate = podTemplate;
        cluster.change(next);
        complete(cluster);
        return history(cluster);
    };
    const auto back = [&](int revision) {
        const Rollback answer = undo(cluster.spec, cluster.deployment, cluster.sets, revision);
        return answer.podTemplate.empty() ? QString::fromStdString(answer.output) : update(answer.podTemplate);
    };
    update("B");
    QCOMPARE(update("C"), QStringLiteral("1:A 2:B 3:C"));
    QCOMPARE(cluster.deployment.revision, 3);
    QCOMPARE(back(0), QStringLiteral("1:A 3:C 4:B"));
    QCOMPARE(back(0), QStringLiteral("1:A 4:B 5:C"));
    QCOMPARE(back(1), QStringLiteral("4:B 5:C 6:A"));
    QCOMPARE(back(4), QStringLiteral("5:C 6:A 7:B"));
    QCOMPARE(cluster.set("d-B")->formerRevisions, (std::vector<int>{2, 4}));
    QCOMPARE(back(7),
             QStringLiteral("deployment.apps/d skipped rollback (current template already matches revision 7)"));
    QCOMPARE(back(2), QStringLiteral("error: unable to find specified revision 2 in history"));
}

void TestRollouts::historyIsLimited()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 2, .revisionHistoryLimit = 2, .podTemplate = "A"};
    complete(cluster);
    QStringList seen;
    for (const char *name : {"B", "C", "D", "E"}) {
        DeploymentSpec next = cluster.spec;
        next.podTemplate = name;
        cluster.change(next);
        complete(cluster);
        seen << history(cluster);
    }
    QCOMPARE(seen.join(QStringLiteral("; ")), QStringLiteral("1:A 2:B; 1:A 2:B 3:C; 2:B 3:C 4:D; 3:C 4:D 5:E"));
}

void TestRollouts::undoRefuses()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 1, .podTemplate = "A"};
    complete(cluster);
    const auto answer = [&](int revision) { return undo(cluster.spec, cluster.deployment, cluster.sets, revision); };
    QCOMPARE(answer(0).output, std::string("error: no rollout history found for deployment \"d\""));
    QCOMPARE(answer(0).exitCode, 1);
    DeploymentSpec next = cluster.spec;
    next.podTemplate = "B";
    cluster.change(next);
    complete(cluster);
    next.paused = true;
    cluster.change(next);
    cluster.settle();
    QVERIFY(answer(0).output.starts_with("error: you cannot rollback a paused deployment;"));
    QCOMPARE(reason(cluster), "DeploymentPaused");
}

void TestRollouts::sharesAreRounded_data()
{
    QTest::addColumn<QString>("surge");
    QTest::addColumn<QString>("unavailable");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *surge, const char *unavailable, int replicas, const char *resolved) {
        QTest::addRow("%s %s of %d", surge, unavailable, replicas)
            << QString::fromLatin1(surge) << QString::fromLatin1(unavailable) << replicas
            << QString::fromLatin1(resolved);
    };
    const char *defaults[] = {"", "1 0", "1 0", "1 0", "1 1", "2 1", "2 1", "2 1", "2 2", "3 2", "3 2"};
    for (int n = 1; n <= 10; ++n)
        row("25%", "25%", n, defaults[n]);
    row("25%", "25%", 12, "3 3");
    row("25%", "25%", 20, "5 5");
    row("0", "1%", 2, "0 1");
    row("0", "25%", 3, "0 1");
    row("39%", "39%", 10, "4 3");
    row("10%", "10%", 5, "1 0");
    row("50%", "50%", 7, "4 3");
    row("150%", "0%", 4, "6 0");
    row("5", "5", 2, "5 2");
    row("1", "100%", 0, "1 0");
}

void TestRollouts::sharesAreRounded()
{
    QFETCH(QString, surge);
    QFETCH(QString, unavailable);
    QFETCH(int, replicas);
    QFETCH(QString, resolved);
    const DeploymentSpec spec{.replicas = replicas,
                              .maxSurge = podShare(surge.toStdString()).value(),
                              .maxUnavailable = podShare(unavailable.toStdString()).value()};
    QCOMPARE(QStringLiteral("%1 %2").arg(spec.surge()).arg(spec.unavailable()), resolved);
}

void TestRollouts::badSharesAreRefused()
{
    for (const char *text : {"", "%", "-1", "3x", "1.5", "25 %", "99999999999"})
        QVERIFY2(!podShare(text), text);
}

void TestRollouts::podsAreRanked()
{
    struct Row {
        const char *name;
        const char *node;
        Phase phase;
        double readySince;
        int cost;
        int restarts;
        const char *uid;
    };
    const std::vector<Row> rows{
        {"p1", "", Phase::Pending, 0, 0, 0, "1"},     {"p2", "n1", Phase::Pending, 0, 0, 0, "2"},
        {"p3", "n1", Phase::Running, 0, 0, 5, "3"},   {"p4", "n1", Phase::Running, 600, 0, 0, "4"},
        {"p5", "n2", Phase::Running, 960, 0, 0, "5"}, {"p6", "n2", Phase::Running, 600, -10, 0, "6"},
        {"p7", "n3", Phase::Running, 940, 0, 0, "7"}, {"p8", "n3", Phase::Running, 939, 0, 3, "0"}};
    Lockstep cluster;
    for (const Row &row : rows) {
        PodState &pod = cluster.createPod({"ReplicaSet", "default", "d"}, row.name);
        pod.node = row.node;
        pod.uid = row.uid;
        pod.phase = row.phase;
        pod.conditions = {{.type = "Ready", .value = row.readySince > 0, .since = at(row.readySince)}};
        pod.containers = {{.name = "app", .restartCount = row.restarts}};
        PodSpec spec = *pod.spec;
        spec.deletionCost = row.cost;
        pod.spec = std::make_shared<const PodSpec>(std::move(spec));
    }
    PodList pods;
    for (const PodState &pod : cluster.pods)
        pods.push_back(&pod);
    const auto names = [](const PodList &list) {
        std::string text;
        for (const PodState *pod : list)
            text += pod->key.name + ' ';
        return text;
    };
    QCOMPARE(names(podsToDelete(pods, pods, 7, at(1000))), std::string("p1 p2 p3 p6 p4 p8 p5 "));
    QCOMPARE(podsToDelete(pods, pods, 8, at(1000)).size(), std::size_t{8});
}

void TestRollouts::burstsAreLimited()
{
    const WorkloadState large{.desired = 1200};
    QCOMPARE(planReplicaSet(large, {}, {}, at(1)).create, std::size_t{500});
    const WorkloadState none{.desired = 0};
    QCOMPARE(planReplicaSet(none, {}, {}, at(1)).create, std::size_t{0});
}

QTEST_GUILESS_MAIN(TestRollouts)
#include "tst_rollouts.moc"
