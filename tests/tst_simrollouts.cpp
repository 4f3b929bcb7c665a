// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs in which people change workloads: what the controllers do about it, second by second.
#include "support/simrun.h"

#include <QTest>

#include <set>

using namespace slipway;
using namespace slipway::sim;

namespace
{

std::shared_ptr<const Workspace> web(const std::string &extra = {}, const std::string &kind = "Deployment")
{
    return manifests(webApp(
        {.kind = kind, .spec = {extra}, .container = {"readinessProbe: {httpGet: {port: 80}, periodSeconds: 1}"}}));
}

Recording run(const std::shared_ptr<const Workspace> &workspace, const std::string &scenario, const Limits &limits = {})
{
    return simulate(*workspace, scenarioOf(scenario), limits);
}

/// "5 Scaled up replica set 1 from 0 to 4; ..." ReplicaSets are numbered by creation.
QString messages(const Recording &recording, const std::string &reason, double from = 0)
{
    QStringList rows, names;
    for (const Event &event : recording.events()) {
        if (event.reason != reason)
            continue;
        QString message = QString::fromStdString(event.message);
        const QString name = message.section(QStringLiteral("replica set "), 1).section(u' ', 0, 0);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
        if (!name.isEmpty())
            message.replace(name, QString::number(names.indexOf(name) + 1));
        if (event.at >= at(from))
            rows << QStringLiteral("%1 %2").arg(inSeconds(event.at)).arg(message);
    }
    return rows.join(QStringLiteral("; "));
}

const WorkloadState &deployment(const World &world)
{
    for (const WorkloadState &workload : world.workloads)
        if (workload.owner.kind.empty())
            return workload;
    qFatal("no workload");
}

bool isEqual(const WorldChange &a, const WorldChange &b)
{
    const auto values = [](const auto &x, const auto &y) {
        if constexpr (!std::is_same_v<decltype(x), decltype(y)>)
            return false;
        else if constexpr (std::is_same_v<decltype(x), const ProbeRun &>)
            return x == y;
        else
            return *x == *y;
    };
    return std::visit(values, a, b);
}

/// Two runs hold equal pod specs and files in places of their own.
WorldChange withoutAddresses(WorldChange change)
{
    if (const auto *recorded = changed<PodState>(change)) {
        auto pod = std::make_shared<PodState>(*recorded);
        pod->spec.reset();
        pod->volumes.clear();
        for (ContainerState &container : pod->containers)
            container.input.reset();
        change = std::shared_ptr<const PodState>(std::move(pod));
    }
    return change;
}

QString images(const World &world)
{
    QStringList list;
    for (const PodState &pod : world.pods)
        list << QString::fromStdString(pod.spec->containers.at(0).image);
    list.sort();
    return list.join(u' ');
}

QString podNames(const World &world)
{
    QStringList list;
    for (const PodState &pod : world.pods)
        list << QString::fromStdString(pod.key.name);
    return list.join(u' ');
}

} // namespace

class TestSimRollouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewImageRollsOut();
    void boundsHold_data();
    void boundsHold();
    void everyEventHasACause();
    void replayMeetsTheSameWorld();
    void sameInputSameRun();
    void recreateHasAGap();
    void aBrokenImageStopsTheRolloutAndUndoHeals();
    void aDeadlineIsTold();
    void pausedChangesCollect();
    void scalingIsNoRollout();
    void theImageOfBeforeIsTheVersionOfBefore();
    void restartMakesAllPodsNew();
    void historyIsShort();
    void minReadySecondsSlowItDown();
    void manyEventsAreMerged();
    void objectsComeLater();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void statefulSetsGoInOrder();
    void statefulSetsShrinkFromTheEnd();
    void statefulSetsKeepThePartition();
    void statefulSetsMayMissMore_data();
    void statefulSetsMayMissMore();
    void daemonSetsSurge();
    void daemonSetsUpdateNodeByNode();
    void replicaSetsDoNotUpdatePods();
    void jobsGiveUp();
    void stepsAreRead();
    void stepProblemsAreTold_data();
    void stepProblemsAreTold();
    void quotasStopTheBatches_data();
    void quotasStopTheBatches();
    void aQuotaThatGoesLetsTheRestCome();
};

void TestSimRollouts::aNewImageRollsOut()
{
    const Recording recording = run(web(), "do: [{at: 20, setImage: Deployment/web, image: 'app:2'}]");
    QVERIFY(recording.settled());
    QCOMPARE(messages(recording, "ScalingReplicaSet"),
             QStringLiteral("0 Scaled up replica set 1 from 0 to 4; 20 Scaled up replica set 2 from 0 to 1; "
                            "20 Scaled down replica set 1 from 4 to 3; 20 Scaled up replica set 2 from 1 to 2; "
                            "23 Scaled down replica set 1 from 3 to 1; 23 Scaled up replica set 2 from 2 to 4; "
                            "24 Scaled down replica set 1 from 1 to 0"));
    const World end = recording.at(recording.end());
    QCOMPARE(images(end), QStringLiteral("app:2 app:2 app:2 app:2"));
    const WorkloadState &state = deployment(end);
    QCOMPARE(state.updated, 4);
    QCOMPARE(state.revision, 2);
    QCOMPARE(state.condition("Progressing")->reason, std::string("NewReplicaSetAvailable"));
    QCOMPARE(end.workloads.size(), std::size_t{3});
    const Event *done = first(recording, What::RolloutDone, at(20));
    QVERIFY(done && done->plain.toString().contains(QLatin1String("all 4 pods")));
    const Event *scaled = first(recording, What::ReplicaSetScaled);
    QCOMPARE(scaled->origin.path, std::string("spec.strategy"));
    QVERIFY(first(recording, What::PodRemoved)->type == EventType::Normal);
}

void TestSimRollouts::boundsHold_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("defaults") << QByteArray("") << 3 << 5;
    QTest::newRow("surge only") << QByteArray("strategy: {rollingUpdate: {maxSurge: 2, maxUnavailable: 0}}") << 4 << 6;
    QTest::newRow("no surge") << QByteArray("strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 50%}}") << 2 << 4;
    QTest::newRow("both zero percent") << QByteArray("strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 1%}}")
                                       << 3 << 4;
    QTest::newRow("all at once") << QByteArray("strategy: {rollingUpdate: {maxSurge: 100%, maxUnavailable: 0}}") << 4
                                 << 8;
    QTest::newRow("late available")
        << QByteArray("minReadySeconds: 5\n  strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 1}}") << 3 << 5;
}

void TestSimRollouts::boundsHold()
{
    QFETCH(QByteArray, extra);
    QFETCH(int, least);
    QFETCH(int, most);
    const Recording recording =
        run(web(extra.constData()), "assume: {all: {listens: 3s, sigterm: drain}}\n"
                                    "do:\n- {at: 30, setImage: Deployment/web, image: 'app:2'}\n"
                                    "- {at: 37, setImage: Deployment/web, image: 'app:3'}\n"
                                    "- {at: 44, undo: Deployment/web}\n");
    QVERIFY(recording.settled());
    for (const Event &event : recording.events()) {
        if (event.at < at(29))
            continue;
        const World world = recording.at(event.id);
        int wanted = 0;
        for (const WorkloadState &workload : world.workloads)
            wanted += workload.owner.kind.empty() ? 0 : workload.desired;
        QVERIFY2(deployment(world).available >= least, qPrintable(QString::number(inSeconds(event.at))));
        QVERIFY2(wanted <= most, qPrintable(QString::number(inSeconds(event.at))));
    }
    QCOMPARE(deployment(recording.at(recording.end())).updated, 4);
}

void TestSimRollouts::everyEventHasACause()
{
    const Recording recording =
        run(web("minReadySeconds: 2"), "do: [{at: 20, setImage: Deployment/web, image: 'app:2'}, "
                                       "{at: 40, scale: Deployment/web, replicas: 6}]");
    Time last{};
    for (const Event &event : recording.events()) {
        QVERIFY(event.at >= last);
        last = event.at;
        if (event.what == What::Settled)
            continue;
        const Event *root = recording.event(recording.causes(event.id).back());
        QVERIFY2(root->what == What::ActionTaken, qPrintable(event.plain.toString()));
        QVERIFY(!event.reason.empty() && !event.message.empty());
        QVERIFY(!event.plain.toString().isEmpty());
    }
    const Event *made = first(recording, What::PodCreated, at(40));
    QCOMPARE(recording.event(recording.causes(made->id).back())->reason, std::string("Scale"));
}

void TestSimRollouts::replayMeetsTheSameWorld()
{
    const Recording recording = run(web(), "do: [{at: 20, setImage: Deployment/web, image: 'app:2'}]");
    World world;
    for (const Event &event : recording.events()) {
        for (const WorldChange &change : event.changes)
            apply(world, change);
        QVERIFY(world == recording.at(event.id));
    }
}

void TestSimRollouts::sameInputSameRun()
{
    const std::string scenario = "assume: {seed: 7, jitter: true}\n"
                                 "do: [{at: 20, setImage: Deployment/web, image: 'app:2'}]";
    const Recording a = run(web(), scenario), b = run(web(), scenario);
    QCOMPARE(a.events().size(), b.events().size());
    for (std::size_t i = 0; i < a.events().size(); ++i) {
        const Event &x = a.events()[i], &y = b.events()[i];
        QVERIFY(x.at == y.at && x.cause == y.cause && x.message == y.message && x.object == y.object);
        QCOMPARE(x.changes.size(), y.changes.size());
        for (std::size_t n = 0; n < x.changes.size(); ++n)
            QVERIFY(isEqual(withoutAddresses(x.changes[n]), withoutAddresses(y.changes[n])));
    }
}

void TestSimRollouts::recreateHasAGap()
{
    const Recording recording =
        run(web("strategy: {type: Recreate}"), "assume: {all: {sigterm: drain, drain: 10s}}\n"
                                               "do: [{at: 20, setImage: Deployment/web, image: 'app:2'}]");
    QCOMPARE(messages(recording, "ScalingReplicaSet", 1),
             QStringLiteral("20 Scaled down replica set 1 from 4 to 0; 30 Scaled up replica set 2 from 0 to 4"));
    const World gap = recording.at(at(25));
    QCOMPARE(deployment(gap).available, 0);
    QCOMPARE(deployment(gap).terminating, 4);
    QCOMPARE(deployment(gap).condition("Available")->status, std::string("False"));
    QCOMPARE(deployment(recording.at(recording.end())).available, 4);
}

void TestSimRollouts::aBrokenImageStopsTheRolloutAndUndoHeals()
{
    const Recording recording =
        run(web(), "do:\n- {at: 20, setImage: Deployment/web, image: 'app:bad', assume: {image: missing}}\n"
                   "- {at: 60, undo: Deployment/web}\n");
    QVERIFY(recording.settled());
    const World stuck = recording.at(at(59));
    QCOMPARE(deployment(stuck).available, 3);
    QCOMPARE(deployment(stuck).updated, 2);
    QCOMPARE(messages(recording, "ScalingReplicaSet", 59),
             QStringLiteral("60 Scaled down replica set 2 from 2 to 0; 60 Scaled up replica set 1 from 3 to 4"));
    const World end = recording.at(recording.end());
    QCOMPARE(images(end), QStringLiteral("app:1 app:1 app:1 app:1"));
    QCOMPARE(deployment(end).revision, 3);
    QCOMPARE(messages(recording, "Undo"), QStringLiteral("60 deployment.apps/web rolled back"));
}

void TestSimRollouts::aDeadlineIsTold()
{
    const Recording recording =
        run(web("progressDeadlineSeconds: 30"),
            "do: [{at: 20, setImage: Deployment/web, image: 'app:bad', assume: {probesPass: false}}]");
    const Event *stuck = first(recording, What::RolloutStuck);
    QVERIFY(stuck);
    QCOMPARE(stuck->at, at(51)); // the last progress was at 20
    QCOMPARE(stuck->reason, std::string("ProgressDeadlineExceeded"));
    QCOMPARE(deployment(recording.at(recording.end())).available, 3);
    QVERIFY(recording.settled());
}

void TestSimRollouts::pausedChangesCollect()
{
    const Recording recording = run(web(), "do:\n- {at: 20, pause: Deployment/web}\n"
                                           "- {at: 21, setImage: Deployment/web, image: 'app:2'}\n"
                                           "- {at: 22, setImage: Deployment/web, image: 'app:3'}\n"
                                           "- {at: 23, scale: Deployment/web, replicas: 5}\n"
                                           "- {at: 30, resume: Deployment/web}\n");
    QCOMPARE(messages(recording, "ScalingReplicaSet", 1).section(QStringLiteral("; "), 0, 1),
             QStringLiteral("23 Scaled up replica set 1 from 4 to 5; 30 Scaled up replica set 2 from 0 to 2"));
    QCOMPARE(deployment(recording.at(at(25))).condition("Progressing")->reason, std::string("DeploymentPaused"));
    QCOMPARE(images(recording.at(recording.end())), QStringLiteral("app:3 app:3 app:3 app:3 app:3"));
    QCOMPARE(deployment(recording.at(recording.end())).revision, 2);
}

void TestSimRollouts::scalingIsNoRollout()
{
    const Recording recording = run(web(), "do:\n- {at: 20, scale: Deployment/web, replicas: 6}\n"
                                           "- {at: 40, scale: Deployment/web, replicas: 1}\n"
                                           "- {at: 60, scale: Deployment/web, replicas: 0}\n");
    QCOMPARE(messages(recording, "ScalingReplicaSet", 1),
             QStringLiteral("20 Scaled up replica set 1 from 4 to 6; 40 Scaled down replica set 1 from 6 to 1; "
                            "60 Scaled down replica set 1 from 1 to 0"));
    QVERIFY(recording.at(recording.end()).pods.empty());
    QCOMPARE(messages(recording, "Scale", 60), QStringLiteral("60 deployment.apps/web scaled"));
    QVERIFY(first(recording, What::ReplicaSetScaled)->origin.path == "spec.replicas");
}

void TestSimRollouts::theImageOfBeforeIsTheVersionOfBefore()
{
    const Recording recording = run(web(), "do:\n- {at: 20, setImage: Deployment/web, image: 'app:2'}\n"
                                           "- {at: 50, setImage: Deployment/web, image: 'app:1'}\n");
    const World end = recording.at(recording.end());
    QCOMPARE(end.workloads.size(), std::size_t{3}); // the first ReplicaSet is used again
    QCOMPARE(deployment(end).revision, 3);
    QCOMPARE(images(end), QStringLiteral("app:1 app:1 app:1 app:1"));
}

void TestSimRollouts::restartMakesAllPodsNew()
{
    const Recording recording = run(web(), "do: [{at: 20, restart: Deployment/web}]");
    const World before = recording.at(at(19)), end = recording.at(recording.end());
    QCOMPARE(images(end), QStringLiteral("app:1 app:1 app:1 app:1"));
    for (const PodState &pod : end.pods)
        QVERIFY(!before.pod(pod.key));
    QCOMPARE(messages(recording, "Restart"), QStringLiteral("20 deployment.apps/web restarted"));
}

void TestSimRollouts::historyIsShort()
{
    const Recording recording =
        run(web("revisionHistoryLimit: 1"), "do:\n- {at: 20, setImage: Deployment/web, image: 'app:2'}\n"
                                            "- {at: 50, setImage: Deployment/web, image: 'app:3'}\n"
                                            "- {at: 80, undo: Deployment/web, toRevision: 1}\n");
    const Event *deleted = first(recording, What::ReplicaSetDeleted);
    QVERIFY(deleted && deleted->at > at(50));
    QCOMPARE(recording.at(recording.end()).workloads.size(), std::size_t{3});
    QCOMPARE(messages(recording, "Undo"), QStringLiteral("80 error: unable to find specified revision 1 in history"));
}

void TestSimRollouts::minReadySecondsSlowItDown()
{
    const Recording slow =
        run(web("minReadySeconds: 10\n  strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}"),
            "do: [{at: 40, setImage: Deployment/web, image: 'app:2'}]");
    const Event *done = first(slow, What::RolloutDone, at(40));
    QVERIFY(done && done->at >= at(80)); // four pods, one after the other
    QVERIFY(slow.settled());
}

void TestSimRollouts::manyEventsAreMerged()
{
    const Recording recording = run(web("strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}"),
                                    "do:\n- {at: 20, setImage: Deployment/web, image: 'app:2'}\n"
                                    "- {at: 60, setImage: Deployment/web, image: 'app:3'}\n"
                                    "- {at: 100, setImage: Deployment/web, image: 'app:4'}\n- {at: 140, setImage: "
                                    "Deployment/web, image: 'app:5'}\n");
    int plain = 0, merged = 0, dropped = 0;
    for (const Event &event : recording.events())
        if (event.reason == "ScalingReplicaSet") {
            const bool prefix = event.message.starts_with("(combined from similar events): ");
            (event.type == EventType::Silent ? dropped : prefix ? merged : plain) += 1;
        }
    QCOMPARE(plain, 10);
    QCOMPARE(merged, 15);
    QVERIFY(dropped > 0);
}

void TestSimRollouts::objectsComeLater()
{
    const Recording recording = run(web(), "do: [{at: 15, apply: Service/web}]");
    QVERIFY(recording.at(at(14)).services.empty());
    const World world = recording.at(at(16));
    QCOMPARE(world.services.size(), std::size_t{1});
    QCOMPARE(world.services.front().receivers().size(), std::size_t{4});
    const Recording absent = run(web(), "do: [{at: 15, apply: Service/other}]");
    QVERIFY(!messages(absent, "NotFound").isEmpty());
}

void TestSimRollouts::refusalsAreTold_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("output");
    QTest::newRow("no such Deployment") << QByteArray("{at: 20, scale: Deployment/other, replicas: 2}")
                                        << "Error from server (NotFound): Deployment \"other\" not found";
    QTest::newRow("no history") << QByteArray("{at: 20, undo: Deployment/web}")
                                << "error: no rollout history found for deployment \"web\"";
    QTest::newRow("not paused") << QByteArray("{at: 20, resume: Deployment/web}")
                                << "error: deployments.apps \"web\" is not paused";
    QTest::newRow("no such container") << QByteArray("{at: 20, setImage: Deployment/web, container: b, image: 'x:1'}")
                                       << "error: unable to find container named \"b\"";
    QTest::newRow("restart while paused")
        << QByteArray("{at: 19, pause: Deployment/web}, {at: 20, restart: Deployment/web}")
        << "error: deployments.apps \"web\" can't restart paused deployment (run rollout resume first)";
    QTest::newRow("pause twice") << QByteArray("{at: 19, pause: Deployment/web}, {at: 20, pause: Deployment/web}")
                                 << "error: deployments.apps \"web\" is already paused";
}

void TestSimRollouts::refusalsAreTold()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, output);
    const Recording recording = run(web(), "do: [" + steps.toStdString() + "]");
    const Event *action = first(recording, What::ActionTaken, at(20));
    QVERIFY(action);
    QCOMPARE(QString::fromStdString(action->message), output);
    QVERIFY(!first(recording, What::ReplicaSetScaled));
}

void TestSimRollouts::statefulSetsGoInOrder()
{
    const Recording recording =
        run(web("", "StatefulSet"), "do: [{at: 40, setImage: StatefulSet/web, image: 'app:2'}]");
    QVERIFY(recording.settled());
    QCOMPARE(podNames(recording.at(at(39))), QStringLiteral("web-0 web-1 web-2 web-3"));
    QStringList order;
    for (const Event &event : recording.events())
        if (event.what == What::PodRemoved || (event.what == What::PodCreated && event.at > at(39)))
            order << QString::fromStdString(event.message).section(u' ', 0, 2);
    QCOMPARE(order.join(QStringLiteral("; ")),
             QStringLiteral("delete Pod web-3; create Pod web-3; delete Pod web-2; create Pod web-2; "
                            "delete Pod web-1; create Pod web-1; delete Pod web-0; create Pod web-0"));
    for (const Event &event : recording.events())
        if (event.at > at(40))
            QVERIFY(deployment(recording.at(event.id)).ready >= 3);
    QCOMPARE(images(recording.at(recording.end())), QStringLiteral("app:2 app:2 app:2 app:2"));
}

void TestSimRollouts::statefulSetsShrinkFromTheEnd()
{
    const Recording recording = run(web("", "StatefulSet"), "assume: {all: {sigterm: drain, drain: 3s}}\n"
                                                            "do: [{at: 40, scale: StatefulSet/web, replicas: 2}, "
                                                            "{at: 60, scale: StatefulSet/web, replicas: 3}]");
    QCOMPARE(podNames(recording.at(at(59))), QStringLiteral("web-0 web-1"));
    const Event *second = nullptr;
    for (const Event &event : recording.events())
        if (event.what == What::PodRemoved)
            second = &event;
    QVERIFY(second && second->message.starts_with("delete Pod web-2"));
    QCOMPARE(second->at, at(43)); // only when web-3 is gone
    QCOMPARE(podNames(recording.at(recording.end())), QStringLiteral("web-0 web-1 web-2"));
    QVERIFY(recording.settled());
}

void TestSimRollouts::statefulSetsKeepThePartition()
{
    const Recording recording =
        run(web("updateStrategy: {rollingUpdate: {partition: 2}}", "StatefulSet"),
            "do: [{at: 40, setImage: StatefulSet/web, image: 'app:2'}, {at: 80, delete: Pod/web-0}]");
    QCOMPARE(images(recording.at(recording.end())), QStringLiteral("app:1 app:1 app:2 app:2"));
    QVERIFY(recording.settled());
}

/// How many pods are missing at most while four are updated, and in which order they go.
void TestSimRollouts::statefulSetsMayMissMore_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *extra, int missing, const char *order) {
        QTest::newRow(name) << QByteArray(extra) << missing << QString::fromLatin1(order);
    };
    row("one by one", "", 1, "3 2 1 0");
    row("two at a time", "updateStrategy: {rollingUpdate: {maxUnavailable: 2}}", 2, "3 2 1 0");
    row("half, parallel", "podManagementPolicy: Parallel\n  updateStrategy: {rollingUpdate: {maxUnavailable: 50%}}", 2,
        "3 2 1 0");
    row("a percentage that is less than one pod", "updateStrategy: {rollingUpdate: {maxUnavailable: 10%}}", 1,
        "3 2 1 0");
    row("with a partition", "updateStrategy: {rollingUpdate: {maxUnavailable: 2, partition: 1}}", 2, "3 2 1");
    row("numbers from five on", "ordinals: {start: 5}\n  updateStrategy: {rollingUpdate: {partition: 2}}", 1, "8 7");
}

void TestSimRollouts::statefulSetsMayMissMore()
{
    QFETCH(QByteArray, extra);
    QFETCH(int, missing);
    const Recording recording =
        run(web(extra.constData(), "StatefulSet"), "do: [{at: 40, setImage: StatefulSet/web, image: 'app:2'}]");
    QVERIFY(recording.settled());
    QStringList order;
    int most = 0;
    for (const Event &event : recording.events()) {
        if (event.what == What::PodRemoved)
            order << QString::fromStdString(event.message).section(u'-', 1, 1).section(u' ', 0, 0);
        if (event.at > at(40))
            most = std::max(most, 4 - deployment(recording.at(event.id)).ready);
    }
    QTEST(order.join(u' '), "order");
    QCOMPARE(most, missing);
}

void TestSimRollouts::daemonSetsSurge()
{
    const Recording recording =
        run(web("updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}", "DaemonSet"),
            "assume: {nodes: 3}\ndo: [{at: 20, setImage: DaemonSet/web, image: 'app:2'}]");
    QVERIFY(recording.settled());
    std::size_t most = 0;
    for (const Event &event : recording.events())
        if (event.at > at(20)) {
            const World world = recording.at(event.id);
            QVERIFY(std::count_if(world.pods.begin(), world.pods.end(),
                                  [](const PodState &pod) { return pod.isReady(); }) >= 3);
            most = std::max(most, world.pods.size());
        }
    QCOMPARE(most, std::size_t{4});
    QCOMPARE(images(worldAtEnd(recording)), QStringLiteral("app:2 app:2 app:2"));
}

void TestSimRollouts::daemonSetsUpdateNodeByNode()
{
    const Recording recording = run(web("", "DaemonSet"), "assume: {nodes: 3}\n"
                                                          "do: [{at: 20, setImage: DaemonSet/web, image: 'app:2'}]");
    QVERIFY(recording.settled());
    for (const Event &event : recording.events())
        if (event.at > at(20))
            QVERIFY(deployment(recording.at(event.id)).ready >= 2);
    const World end = recording.at(recording.end());
    QCOMPARE(images(end), QStringLiteral("app:2 app:2 app:2"));
    std::set<std::string> nodes;
    for (const PodState &pod : end.pods)
        nodes.insert(pod.node);
    QCOMPARE(nodes.size(), std::size_t{3});
}

void TestSimRollouts::replicaSetsDoNotUpdatePods()
{
    const Recording recording = run(web("", "ReplicaSet"), "do: [{at: 20, scale: ReplicaSet/web, replicas: 2}, "
                                                           "{at: 30, setImage: ReplicaSet/web, image: 'app:2'}]");
    QCOMPARE(images(recording.at(recording.end())), QStringLiteral("app:1 app:1"));
    QVERIFY(messages(recording, "NotPossible").startsWith(QLatin1String("30 ")));
}

void TestSimRollouts::jobsGiveUp()
{
    const Recording recording =
        run(manifests("apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec:\n  backoffLimit: 2\n  template:\n"
                      "    spec: {restartPolicy: Never, containers: [{name: c, image: 'i:1'}]}\n"),
            "assume: {all: {exits: [{after: 1s, code: 1}]}}");
    QCOMPARE(messages(recording, "BackoffLimitExceeded").section(u' ', 1),
             QStringLiteral("Job has reached the specified backoff limit"));
    QCOMPARE(deployment(recording.at(recording.end())).failed, 3);
    QVERIFY(recording.settled());
}

void TestSimRollouts::stepsAreRead()
{
    const ScenarioFile file =
        readScenario("do:\n- {at: 1, setImage: Deployment/web, image: 'a:2', container: app, assume: {listens: 9s}}\n"
                     "- {at: 2, undo: Deployment/web, toRevision: 3, namespace: shop}\n- {at: 3, apply: Service/x}\n"
                     "assume: {all: {pull: 4s}}\n");
    QVERIFY(!file.problem);
    const auto image = std::get<WorkloadAction>(file.scenario.actions.at(0).what);
    QVERIFY(image.what == WorkloadAction::Kind::SetImage);
    QCOMPARE(image.image, std::string("a:2"));
    QCOMPARE(image.container, std::string("app"));
    QCOMPARE(image.assume->listensAfter, seconds(9));
    QCOMPARE(image.assume->pullTime, seconds(4)); // although assume: stands below
    const auto undo = std::get<WorkloadAction>(file.scenario.actions.at(1).what);
    QCOMPARE(undo.toRevision, 3);
    QCOMPARE(undo.ns, std::string("shop"));
    QCOMPARE(std::get<ApplyObject>(file.scenario.actions.at(2).what).kind, std::string("Service"));
}

void TestSimRollouts::stepProblemsAreTold_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("no image") << QByteArray("{at: 1, setImage: Deployment/web}") << "setImage|'image'";
    QTest::newRow("no replicas") << QByteArray("{at: 1, scale: Deployment/web}") << "scale|'replicas'";
    QTest::newRow("option of another verb")
        << QByteArray("{at: 1, scale: Deployment/web, replicas: 2, grace: 3}") << "'grace'|scale|namespace, replicas";
    QTest::newRow("no verb") << QByteArray("{at: 1}") << "apply, assume, cordon, create";
    QTest::newRow("unknown verb") << QByteArray("{at: 1, explode: Deployment/web}") << "apply, assume, cordon, create";
    QTest::newRow("two verbs") << QByteArray("{at: 1, pause: Deployment/web, resume: Deployment/web}")
                               << "one thing|pause|resume";
    QTest::newRow("text for a number") << QByteArray("{at: 1, scale: Deployment/web, replicas: many}") << "many";
    QTest::newRow("no mapping") << QByteArray("later") << "mapping";
    QTest::newRow("wrong assumption") << QByteArray("{at: 1, setImage: Deployment/web, image: x, assume: {image: bad}}")
                                      << "exists, missing, onNode";
}

void TestSimRollouts::stepProblemsAreTold()
{
    QFETCH(QByteArray, step);
    QFETCH(QString, words);
    const ScenarioFile file = readScenario("do:\n- " + step.toStdString() + "\n");
    QVERIFY(file.problem);
    QCOMPARE(file.problem->line, 2);
    for (const QString &word : words.split(u'|'))
        QVERIFY2(file.problem->message.contains(word), qPrintable(file.problem->message));
}

/// V32: pods are made in batches of 1, 2, 4, ...; the batch in which the quota refuses one is the last.
void TestSimRollouts::quotasStopTheBatches_data()
{
    QTest::addColumn<int>("replicas");
    QTest::addColumn<QByteArray>("hard");
    QTest::addColumn<int>("made");
    QTest::addColumn<int>("refused"); ///< at the first try
    QTest::addColumn<QString>("message");
    QTest::newRow("V32 quota admits 4 of 10")
        << 10 << QByteArray("pods: 4") << 4 << 3
        << "exceeded quota: few, requested: pods=1, used: pods=4, limited: pods=4";
    QTest::newRow("V32 quota admits 1 of 7") << 7 << QByteArray("pods: 1") << 1 << 2
                                             << "exceeded quota: few, requested: pods=1, used: pods=1, limited: pods=1";
    QTest::newRow("enough") << 10 << QByteArray("pods: 10") << 10 << 0 << "";
    QTest::newRow("CPU") << 5 << QByteArray("requests.cpu: 700m") << 3 << 2
                         << "exceeded quota: few, requested: requests.cpu=200m, used: requests.cpu=600m, limited: "
                            "requests.cpu=700m";
    QTest::newRow("what the quota needs is not said")
        << 2 << QByteArray("limits.memory: 1Gi") << 0 << 1 << "failed quota: few: must specify limits.memory for: app";
}

void TestSimRollouts::quotasStopTheBatches()
{
    QFETCH(int, replicas);
    QFETCH(QByteArray, hard);
    QFETCH(int, made);
    QFETCH(int, refused);
    QFETCH(QString, message);
    const std::string text =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: " + std::to_string(replicas) +
        "\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n"
        "    spec: {containers: [{name: app, image: 'app:1', resources: {requests: {cpu: 200m}}}]}\n"
        "---\napiVersion: v1\nkind: ResourceQuota\nmetadata: {name: few}\nspec: {hard: {" +
        hard.toStdString() + "}}\n";
    // The quota stands behind the Deployment, but what is applied is there before the controllers look.
    const Recording recording = run(text, "", {.until = seconds(60)});
    int created = 0, failed = 0;
    for (const Event &event : recording.events()) {
        created += event.what == What::PodCreated ? 1 : 0;
        failed += event.reason == "FailedCreate" && event.at == Time{} ? 1 : 0;
        if (event.reason == "FailedCreate")
            QVERIFY2(event.type == EventType::Warning && event.object.kind == "ReplicaSet" &&
                         event.message.ends_with(message.toStdString()) &&
                         event.message.starts_with("Error creating: pods \"web-"),
                     event.message.c_str());
    }
    QCOMPARE(created, made);
    QCOMPARE(failed, refused);
    const World end = worldAtEnd(recording);
    for (const WorkloadState &workload : end.workloads) {
        const WorkloadCondition *failure = workload.condition("ReplicaFailure");
        QCOMPARE(failure != nullptr, refused > 0);
        if (failure)
            QCOMPARE(failure->status + "/" + failure->reason, std::string("True/FailedCreate"));
        QCOMPARE(workload.current, made);
    }
    // The queue tries again after 5, 10, 20, ... ms.
    if (refused > 0)
        QVERIFY(told(recording, "FailedCreate").contains(QLatin1String("; 0.005 ")) &&
                told(recording, "FailedCreate").contains(QLatin1String("; 0.015 ")));
}

/// When the quota is gone, the next try makes the rest, and the condition goes.
void TestSimRollouts::aQuotaThatGoesLetsTheRestCome()
{
    const Recording recording =
        run("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3\n"
            "  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n"
            "    spec: {containers: [{name: app, image: 'app:1'}]}\n---\napiVersion: v1\nkind: ResourceQuota\n"
            "metadata: {name: few}\nspec: {hard: {pods: 1}}\n",
            "do: [{at: 8, delete: ResourceQuota/few}]");
    QCOMPARE(recording.at(at(7)).workload({"Deployment", "default", "web"})->current, 1);
    const World end = worldAtEnd(recording);
    const WorkloadState *web = end.workload({"Deployment", "default", "web"});
    QCOMPARE(web->ready, 3);
    QVERIFY(!web->condition("ReplicaFailure"));
}

QTEST_GUILESS_MAIN(TestSimRollouts)
#include "tst_simrollouts.moc"
