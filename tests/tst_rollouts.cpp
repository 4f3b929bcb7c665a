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

void update(Lockstep &cluster, const std::string &podTemplate)
{
    DeploymentSpec next = cluster.spec;
    next.podTemplate = podTemplate;
    cluster.change(next);
    cluster.settle();
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
    void onePodAtATime_data();
    void onePodAtATime();
    void recreateWaitsForTheLastPod_data();
    void recreateWaitsForTheLastPod();
    void minReadySecondsDelayTheNextStep_data();
    void minReadySecondsDelayTheNextStep();
    void aStuckRolloutIsTold_data();
    void aStuckRolloutIsTold();
    void revisionsMoveUp_data();
    void revisionsMoveUp();
    void historyIsLimited_data();
    void historyIsLimited();
    void anOldTemplateMayBeForgotten();
    void undoRefuses();
    void sharesAreRounded_data();
    void sharesAreRounded();
    void badSharesAreRefused_data();
    void badSharesAreRefused();
    void podsAreRanked_data();
    void podsAreRanked();
    void restartsRank_data();
    void restartsRank();
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

/// V11: all templates change; then the new pods become ready one by one.
void TestRollouts::onePodAtATime_data()
{
    QTest::addColumn<int>("ready"); ///< new pods
    QTest::addColumn<QString>("sizes");
    QTest::addColumn<int>("available"); ///< after the sync
    QTest::addColumn<int>("active");    ///< pods, the same
    const char *sizes[] = {"7 6", "6 7", "5 8", "4 9", "3 10", "2 10", "1 10", "0 10", "0 10", "0 10"};
    for (int k = 1; k <= 10; ++k)
        QTest::addRow("V11 k=%d", k) << k << QString::fromLatin1(sizes[k - 1]) << std::max(8, k)
                                     << std::clamp(18 - k, 10, 13);
}

void TestRollouts::onePodAtATime()
{
    QFETCH(int, ready);
    Lockstep cluster;
    cluster.spec = {.replicas = 10, .podTemplate = "A"};
    complete(cluster);
    update(cluster, "B");
    int active = 0;
    for (int k = 1; k <= ready; ++k) {
        for (PodState &pod : cluster.pods)
            if (pod.owner.name == "d-B" && pod.isActive() && !pod.isReady()) {
                cluster.setReady(pod, true);
                break;
            }
        cluster.settle();
    }
    for (const PodState &pod : cluster.pods)
        active += pod.isActive() ? 1 : 0;
    QTEST(QStringLiteral("%1 %2").arg(cluster.set("d-A")->desired).arg(cluster.set("d-B")->desired), "sizes");
    QTEST(cluster.deployment.available, "available");
    QTEST(active, "active");
}

/// V25: three old pods end one after the other; then the new ones become ready.
void TestRollouts::recreateWaitsForTheLastPod_data()
{
    QTest::addColumn<int>("gone");     ///< old pods
    QTest::addColumn<bool>("ready");   ///< the new pods are
    QTest::addColumn<QString>("told"); ///< sizes, terminating, available, updated, condition Available
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int gone, bool ready, const char *told, const char *message) {
        QTest::newRow(name) << gone << ready << QString::fromLatin1(told) << QString::fromLatin1(message);
    };
    row("V25 t=0", 0, false, "0 - 3 0 0 False", "Scaled down replica set d-A from 3 to 0");
    row("V25 one is gone", 1, false, "0 - 2 0 0 False", "");
    row("V25 two are gone", 2, false, "0 - 1 0 0 False", "");
    row("V25 t=10", 3, false, "0 3 0 0 3 False", "Scaled up replica set d-B from 0 to 3");
    row("V25 t=12", 3, true, "0 3 0 3 3 True", "");
}

void TestRollouts::recreateWaitsForTheLastPod()
{
    QFETCH(int, gone);
    QFETCH(bool, ready);
    Lockstep cluster;
    cluster.spec = {.replicas = 3, .recreate = true, .podTemplate = "A"};
    complete(cluster);
    update(cluster, "B");
    for (int i = 0; i < gone; ++i) {
        cluster.pods.erase(cluster.pods.begin());
        cluster.settle();
    }
    if (ready)
        complete(cluster);
    const WorkloadState *fresh = cluster.set("d-B");
    const WorkloadState &d = cluster.deployment;
    QTEST(QStringLiteral("%1 %2 %3 %4 %5 %6")
              .arg(cluster.set("d-A")->desired)
              .arg(fresh ? QString::number(fresh->desired) : QStringLiteral("-"))
              .arg(d.terminating)
              .arg(d.available)
              .arg(d.updated)
              .arg(QString::fromStdString(d.condition("Available")->status)),
          "told");
    QStringList messages;
    for (const ReplicaSetChange &change : cluster.changes)
        messages << QString::fromStdString(change.message());
    QTEST(messages.join(u' '), "message");
    if (ready)
        QCOMPARE(reason(cluster), "NewReplicaSetAvailable");
}

/// V26: new pods are ready 2 s after their creation and available 10 s later.
void TestRollouts::minReadySecondsDelayTheNextStep_data()
{
    QTest::addColumn<double>("until");
    QTest::addColumn<QString>("sizes");
    for (const auto &[t, sizes] : {std::pair{0.0, "3 1"},
                                   {2.0, "3 1"},
                                   {12.0, "2 2"},
                                   {14.0, "2 2"},
                                   {24.0, "1 3"},
                                   {26.0, "1 3"},
                                   {36.0, "0 3"}})
        QTest::addRow("V26 t=%g", t) << t << QString::fromLatin1(sizes);
}

void TestRollouts::minReadySecondsDelayTheNextStep()
{
    QFETCH(double, until);
    Lockstep cluster;
    cluster.spec = {.replicas = 3, .maxSurge = {1, false}, .maxUnavailable = {0, false}, .podTemplate = "A"};
    complete(cluster);
    const Time begin = cluster.now = at(100);
    DeploymentSpec next = cluster.spec;
    next.podTemplate = "B";
    next.minReadySeconds = 10;
    cluster.change(next);
    cluster.settle();
    for (const double t : {2.0, 12.0, 14.0, 24.0, 26.0, 36.0}) {
        if (t > until)
            break;
        cluster.now = begin + seconds(t);
        if (t == 2 || t == 14 || t == 26)
            for (PodState &pod : cluster.pods)
                if (pod.isActive() && !pod.isReady())
                    cluster.setReady(pod, true);
        cluster.settle();
        QVERIFY(cluster.deployment.available >= 3);
    }
    QTEST(QStringLiteral("%1 %2").arg(cluster.set("d-A")->desired).arg(cluster.set("d-B")->desired), "sizes");
    QCOMPARE(cluster.deployment.updated, cluster.set("d-B")->desired);
}

/// V27: the rollout of V19, whose new pods never become ready, with a deadline of 60 s; undone at 100 s.
void TestRollouts::aStuckRolloutIsTold_data()
{
    QTest::addColumn<double>("until");
    QTest::addColumn<QString>("told"); ///< sizes, reason, condition Available
    for (const auto &[t, told] : {std::pair{0.0, "3 2 ReplicaSetUpdated True"},
                                  {60.0, "3 2 ReplicaSetUpdated True"},
                                  {61.0, "3 2 ProgressDeadlineExceeded True"},
                                  {100.0, "4 0 NewReplicaSetAvailable True"}})
        QTest::addRow("V27 t=%g", t) << t << QString::fromLatin1(told);
}

void TestRollouts::aStuckRolloutIsTold()
{
    QFETCH(double, until);
    Lockstep cluster;
    cluster.spec = {.replicas = 4, .progressDeadlineSeconds = 60, .podTemplate = "A"};
    complete(cluster);
    const Time begin = cluster.now = at(1000);
    update(cluster, "B");
    QVERIFY(cluster.recheck == at(1061));
    for (const double t : {60.0, 61.0}) {
        if (t > until)
            break;
        cluster.now = begin + seconds(t);
        cluster.settle();
    }
    if (until >= 61) {
        QVERIFY(!cluster.recheck);
        QCOMPARE(cluster.deployment.condition("Progressing")->message,
                 std::string("ReplicaSet \"d-B\" has timed out progressing."));
    }
    if (until >= 100) {
        cluster.now = begin + seconds(100);
        update(cluster, "A");
        complete(cluster);
        QCOMPARE(history(cluster), QStringLiteral("2:B 3:A"));
        QCOMPARE(cluster.set("d-A")->formerRevisions, std::vector<int>{1});
    }
    QTEST(QStringLiteral("%1 %2 %3 %4")
              .arg(cluster.set("d-A")->desired)
              .arg(cluster.set("d-B")->desired)
              .arg(QLatin1String(reason(cluster)),
                   QString::fromStdString(cluster.deployment.condition("Available")->status)),
          "told");
}

/// V28: each row takes the steps of the rows before it, too. A step is a template, or a revision to go back to.
void TestRollouts::revisionsMoveUp_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("told");   ///< history after the last step, or kubectl's refusal
    QTest::addColumn<QString>("former"); ///< revisions of the template that is in use
    QStringList steps;
    const auto row = [&](const char *name, const QStringList &more, const char *told, const char *former) {
        steps += more;
        QTest::newRow(name) << steps << QString::fromLatin1(told) << QString::fromLatin1(former);
    };
    row("V28a", {"B", "C"}, "1:A 2:B 3:C", "");
    row("V28b", {"0"}, "1:A 3:C 4:B", "2");
    row("V28c", {"0"}, "1:A 4:B 5:C", "3");
    row("V28d", {"1"}, "4:B 5:C 6:A", "1");
    row("V28e", {"4"}, "5:C 6:A 7:B", "2,4");
    row("V28f", {"7"}, "deployment.apps/d skipped rollback (current template already matches revision 7)", "2,4");
    row("V28g", {"2"}, "error: unable to find specified revision 2 in history", "2,4");
}

void TestRollouts::revisionsMoveUp()
{
    QFETCH(QStringList, steps);
    Lockstep cluster;
    cluster.spec = {.replicas = 2, .podTemplate = "A"};
    complete(cluster);
    QString told;
    for (const QString &step : steps) {
        bool isRevision = false;
        const int revision = step.toInt(&isRevision);
        const Rollback answer = isRevision ? undo(cluster.spec, cluster.deployment, cluster.sets, revision)
                                           : Rollback{.podTemplate = step.toStdString()};
        told = QString::fromStdString(answer.output);
        if (answer.podTemplate.empty())
            continue;
        update(cluster, answer.podTemplate);
        complete(cluster);
        told = history(cluster);
    }
    QTEST(told, "told");
    QStringList former;
    for (const int revision : cluster.set("d-" + cluster.spec.podTemplate)->formerRevisions)
        former << QString::number(revision);
    QTEST(former.join(u','), "former");
    int highest = 0;
    for (const WorkloadState &rs : cluster.sets)
        highest = std::max(highest, rs.revision);
    QCOMPARE(cluster.deployment.revision, highest);
}

void TestRollouts::historyIsLimited_data()
{
    QTest::addColumn<QString>("templates"); ///< after A
    QTest::addColumn<QString>("kept");
    QTest::newRow("V29 after C") << "BC"
                                 << "1:A 2:B 3:C";
    QTest::newRow("V29 after D") << "BCD"
                                 << "2:B 3:C 4:D";
    QTest::newRow("V29 after E") << "BCDE"
                                 << "3:C 4:D 5:E";
}

void TestRollouts::historyIsLimited()
{
    QFETCH(QString, templates);
    Lockstep cluster;
    cluster.spec = {.replicas = 2, .revisionHistoryLimit = 2, .podTemplate = "A"};
    complete(cluster);
    for (const QChar name : templates) {
        update(cluster, QString(name).toStdString());
        complete(cluster);
    }
    QTEST(history(cluster), "kept");
}

/// A template that comes back when its ReplicaSet is deleted gets a new one, which does not count the old one's pods.
void TestRollouts::anOldTemplateMayBeForgotten()
{
    Lockstep cluster;
    cluster.spec = {.replicas = 2, .revisionHistoryLimit = 0, .podTemplate = "A"};
    complete(cluster);
    update(cluster, "B");
    for (PodState &pod : cluster.pods)
        if (pod.isActive() && !pod.isReady())
            cluster.setReady(pod, true);
    cluster.settle();
    for (PodState &pod : cluster.pods)
        if (pod.isActive() && !pod.isReady())
            cluster.setReady(pod, true);
    cluster.settle();
    QVERIFY(!cluster.set("d-A")); // although its pods still terminate
    update(cluster, "A");
    QCOMPARE(cluster.set("d-A.2")->terminating, 0);
    QCOMPARE(cluster.set("d-A.2")->revision, 3);
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
        QTest::addRow("V30 %s %s of %d", surge, unavailable, replicas)
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

void TestRollouts::badSharesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "%", "-1", "3x", "1.5", "25 %", "99999999999"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void TestRollouts::badSharesAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!podShare(text.toStdString()));
}

/// V31: eight pods, of which so many are too many.
void TestRollouts::podsAreRanked_data()
{
    QTest::addColumn<int>("surplus");
    QTest::addColumn<QString>("chosen");
    const QStringList order{"p1", "p2", "p3", "p6", "p4", "p8", "p5"};
    for (int n = 1; n <= order.size(); ++n)
        QTest::addRow("V31 %d of eight", n) << n << order.mid(0, n).join(u' ');
    // All have to go, so they are not ranked.
    QTest::newRow("V31 all") << 8 << "p1 p2 p3 p4 p5 p6 p7 p8";
}

void TestRollouts::podsAreRanked()
{
    QFETCH(int, surplus);
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
    QStringList chosen;
    for (const PodState *pod : podsToDelete(pods, pods, static_cast<std::size_t>(surplus), at(1000)))
        chosen << QString::fromStdString(pod->key.name);
    QTEST(chosen.join(u' '), "chosen");
}

/// Restarts of app containers decide before those of sidecars; those of init containers do not count.
void TestRollouts::restartsRank_data()
{
    QTest::addColumn<QString>("first"); ///< restarts: app, sidecar, init container
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("app containers") << "1 9 9"
                                    << "2 0 0"
                                    << "second";
    QTest::newRow("then sidecars") << "1 2 0"
                                   << "1 1 9"
                                   << "first";
    QTest::newRow("init containers do not count") << "0 0 0"
                                                  << "0 0 9"
                                                  << "first"; // the order of the list
}

void TestRollouts::restartsRank()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Lockstep cluster;
    for (const auto &[name, written] : {std::pair{"first", first}, std::pair{"second", second}}) {
        const QStringList restarts = written.split(u' ');
        PodState &pod = cluster.createPod({"ReplicaSet", "default", "d"}, name);
        pod.phase = Phase::Running;
        pod.containers = {{.name = "app", .restartCount = restarts[0].toInt()},
                          {.name = "s", .kind = ContainerKind::Sidecar, .restartCount = restarts[1].toInt()},
                          {.name = "i", .kind = ContainerKind::Init, .restartCount = restarts[2].toInt()}};
    }
    const PodList pods{&cluster.pods[0], &cluster.pods[1]};
    QTEST(QString::fromStdString(podsToDelete(pods, pods, 1, at(1)).front()->key.name), "chosen");
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
