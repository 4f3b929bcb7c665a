// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs about where pods run and how many: failing and drained nodes, budgets, taints, affinity, load.
#include "support/simrun.h"

#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

const std::string Requests = "resources: {requests: {cpu: 100m}}";
const std::string Web = webApp({.container = {Requests}});

std::string budget(const std::string &spec)
{
    return Web + "---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: keep}\nspec: {" + spec +
           ", selector: {matchLabels: {app: web}}}\n";
}

std::string autoscaled(const std::string &more = {})
{
    return Web +
           "---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n"
           "spec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}\n"
           "  minReplicas: 2\n  maxReplicas: 10\n" +
           more +
           "  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: "
           "50}}}]\n";
}

int podsOn(const World &world, const std::string &node)
{
    int count = 0;
    for (const PodState &pod : world.pods)
        count += pod.node == node ? 1 : 0;
    return count;
}

const WorkloadState &web(const World &world)
{
    return *world.workload({"Deployment", "default", "web"});
}

} // namespace

class TestSimNodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeadNodeIsNoticedLate();
    void aNodeMayComeBack();
    void aDrainMovesThePods();
    void aBudgetHoldsTheDrainUp();
    void budgetsSelectWithExpressions_data();
    void budgetsSelectWithExpressions();
    void cordonedNodesGetNothing();
    void podsGoWhereTheyMay_data();
    void podsGoWhereTheyMay();
    void theLoadMovesTheAutoscaler();
    void theManifestFightsTheAutoscaler();
    void withoutRequestsNothingIsScaled();
    void withoutLoadNothingIsScaled();
    void autoscalersSpeakLikeTheRealOnes();
    void unknownNodesAreTold();
};

void TestSimNodes::aDeadNodeIsNoticedLate()
{
    const Recording recording = run(Web, "do: [{at: 20, killNode: node-1}]", {.until = seconds(500)});
    const World silent = recording.at(at(60));
    QCOMPARE(web(silent).ready, 4); // nobody knows
    QCOMPARE(silent.traffic(silent.services.front()).failed, 0.5);
    QCOMPARE(told(recording, "NodeNotReady").section(QStringLiteral("; "), 0, 0),
             QStringLiteral("70 Node node-1 status is now: NodeNotReady"));
    const World known = recording.at(at(100));
    QCOMPARE(web(known).ready, 2);
    QCOMPARE(web(known).current, 4); // no replacements yet
    QCOMPARE(known.traffic(known.services.front()).failed, 0.0);
    QVERIFY(told(recording, "TaintManagerEviction").startsWith(QLatin1String("370 Marking for deletion Pod default/")));
    const World late = recording.at(at(400));
    QCOMPARE(web(late).ready, 4);
    QCOMPARE(web(late).terminating, 2);
    QCOMPARE(podsOn(late, "node-2"), 4);
}

void TestSimNodes::aNodeMayComeBack()
{
    const Recording recording = run(Web, "do: [{at: 20, killNode: node-1}, {at: 200, restoreNode: node-1}]");
    QVERIFY(recording.settled());
    const World end = recording.at(recording.end());
    QCOMPARE(web(end).ready, 4);
    QCOMPARE(end.pods.size(), std::size_t{4});
    QVERIFY(told(recording, "TaintManagerEviction").isEmpty());
    const Recording late = run(Web, "do: [{at: 20, killNode: node-1}, {at: 450, restoreNode: node-1}]");
    QCOMPARE(late.at(late.end()).pods.size(), std::size_t{4}); // those that were given up are gone at last
    QCOMPARE(podsOn(late.at(late.end()), "node-2"), 4);
    Time last{};
    for (const Event &event : late.events()) {
        QVERIFY(event.at >= last);
        last = event.at;
    }
}

void TestSimNodes::aDrainMovesThePods()
{
    const Recording recording = run(Web, "do: [{at: 20, drain: node-1}]");
    QVERIFY(recording.settled());
    const World end = recording.at(recording.end());
    QCOMPARE(podsOn(end, "node-1"), 0);
    QCOMPARE(web(end).ready, 4);
    QVERIFY(!told(recording, "Drained").isEmpty());
}

void TestSimNodes::aBudgetHoldsTheDrainUp()
{
    const Recording recording = run(budget("minAvailable: 3"), "do: [{at: 20, drain: node-1}]");
    for (const Event &event : recording.events())
        if (event.at >= at(20))
            QVERIFY(web(recording.at(event.id)).ready >= 3);
    QCOMPARE(podsOn(recording.at(recording.end()), "node-1"), 0);
    QVERIFY(told(recording, "EvictionBlocked").contains(QLatin1String("disruption budget")));
    const Recording never = run(budget("minAvailable: 100%"), "do: [{at: 20, drain: node-1}]");
    QCOMPARE(podsOn(never.at(never.end()), "node-1"), 2);
    QVERIFY(never.settled());
}

void TestSimNodes::budgetsSelectWithExpressions_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<bool>("protects");
    QTest::newRow("In") << QByteArray("{matchExpressions: [{key: app, operator: In, values: [web, api]}]}") << true;
    QTest::newRow("Exists") << QByteArray("{matchExpressions: [{key: app, operator: Exists}]}") << true;
    QTest::newRow("NotIn") << QByteArray("{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}") << false;
    QTest::newRow("labels and expressions")
        << QByteArray("{matchLabels: {app: web}, matchExpressions: [{key: tier, operator: Exists}]}") << false;
    QTest::newRow("empty: all pods of the namespace") << QByteArray("{}") << true;
}

void TestSimNodes::budgetsSelectWithExpressions()
{
    QFETCH(QByteArray, selector);
    QFETCH(bool, protects);
    const Recording recording =
        run(Web +
                "---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: keep}\nspec: {minAvailable: "
                "100%, selector: " +
                selector.toStdString() + "}\n",
            "do: [{at: 20, drain: node-1}]");
    QCOMPARE(!told(recording, "EvictionBlocked").isEmpty(), protects);
    QCOMPARE(podsOn(worldAtEnd(recording), "node-1"), protects ? 2 : 0);
}

void TestSimNodes::cordonedNodesGetNothing()
{
    const Recording recording = run(Web, "assume: {nodes: 1}\ndo: [{at: 20, cordon: node-1}, {at: 21, scale: "
                                         "Deployment/web, replicas: 5}, {at: 40, uncordon: node-1}]");
    QCOMPARE(told(recording, "FailedScheduling").section(u'.', 0, 0),
             QStringLiteral("21 0/1 nodes are available: 1 node(s) were unschedulable"));
    QCOMPARE(web(recording.at(at(39))).ready, 4);
    QCOMPARE(web(recording.at(recording.end())).ready, 5);
}

void TestSimNodes::podsGoWhereTheyMay_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QString>("node");
    const QByteArray affinity =
        "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [TERM]}}}";
    const auto term = [&](const char *text) { return QByteArray(affinity).replace("TERM", text); };
    const char *host = "kubernetes.io/hostname";
    QTest::newRow("anywhere") << QByteArray("") << "node-1";
    QTest::newRow("In") << term("{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [node-2]}]}")
                        << "node-2";
    QTest::newRow("NotIn")
        << term("{matchExpressions: [{key: kubernetes.io/hostname, operator: NotIn, values: [node-1]}]}") << "node-2";
    QTest::newRow("one term of two")
        << term("{matchExpressions: [{key: disk, operator: Exists}]}, {matchExpressions: [{key: " + QByteArray(host) +
                ", operator: In, values: [node-2]}]}")
        << "node-2";
    QTest::newRow("none") << term("{matchExpressions: [{key: disk, operator: Exists}]}") << "";
    QTest::newRow("tolerated") << QByteArray("nodeSelector: {kubernetes.io/hostname: control-plane}, tolerations: "
                                             "[{key: node-role.kubernetes.io/control-plane, operator: Exists}]")
                               << "control-plane";
    QTest::newRow("not tolerated") << QByteArray("nodeSelector: {kubernetes.io/hostname: control-plane}") << "";
}

void TestSimNodes::podsGoWhereTheyMay()
{
    QFETCH(QByteArray, spec);
    QFETCH(QString, node);
    const Recording recording =
        run("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: 'i:1'}]" +
                std::string(spec.isEmpty() ? "" : ", ") + spec.toStdString() + "}\n",
            "assume: {controlPlane: true, seed: 3}");
    const World end = recording.at(recording.end());
    if (QString(QTest::currentDataTag()) == QLatin1String("anywhere"))
        QVERIFY(end.pods.front().node.starts_with("node-"));
    else
        QCOMPARE(QString::fromStdString(end.pods.front().node), node);
    QCOMPARE(told(recording, "FailedScheduling").isEmpty(), !node.isEmpty());
}

void TestSimNodes::theLoadMovesTheAutoscaler()
{
    const Recording recording =
        run(autoscaled(), "assume: {nodes: 3, for: [{workload: Deployment/web, load: [{from: 0, "
                          "cpu: 200m}, {from: 60, cpu: 400m}, {from: 120, cpu: 100m}]}]}");
    QCOMPARE(web(recording.at(at(59))).desired, 4);
    QVERIFY(told(recording, "SuccessfulRescale")
                .startsWith(QLatin1String("60 New size: 8; reason: cpu resource utilization (percentage of request) "
                                          "above target")));
    QCOMPARE(web(recording.at(at(110))).ready, 8);
    QCOMPARE(web(recording.at(recording.end())).desired, 2); // after five minutes
    QVERIFY(
        told(recording, "SuccessfulRescale").endsWith(QLatin1String("New size: 2; reason: All metrics below target")));
}

void TestSimNodes::theManifestFightsTheAutoscaler()
{
    const Recording recording =
        run(autoscaled(), "assume: {for: [{workload: Deployment/web, load: [{from: 0, cpu: 400m}]}]}\n"
                          "do: [{at: 50, scale: Deployment/web, replicas: 3}]");
    QCOMPARE(web(recording.at(at(49))).desired, 8);
    QCOMPARE(web(recording.at(at(51))).desired, 3);
    QCOMPARE(web(recording.at(at(61))).desired, 6);
    QCOMPARE(web(recording.at(at(76))).desired, 8);
}

void TestSimNodes::withoutRequestsNothingIsScaled()
{
    std::string yaml = autoscaled();
    yaml.erase(yaml.find(Requests), Requests.size());
    const Recording recording = run(yaml, "assume: {for: [{workload: Deployment/web, load: [{from: 0, cpu: 900m}]}]}");
    QVERIFY(told(recording, "FailedGetResourceMetric").contains(QLatin1String("missing request for cpu")));
    QCOMPARE(web(recording.at(recording.end())).desired, 4);
}

void TestSimNodes::withoutLoadNothingIsScaled()
{
    const Recording recording = run(autoscaled(), "");
    QVERIFY(recording.settled());
    QVERIFY(told(recording, "SuccessfulRescale").isEmpty());
    QVERIFY(recording.end() < at(60));
}

/// The texts of horizontal.go and replica_calculator.go; nothing has to be assumed about the load for these.
void TestSimNodes::autoscalersSpeakLikeTheRealOnes()
{
    std::string silent = autoscaled();
    silent.erase(silent.find(Requests), Requests.size());
    const Recording lacking = run(silent, "");
    const QString missing = QStringLiteral("failed to get cpu utilization: missing request for cpu in container app of "
                                           "Pod web-");
    QVERIFY2(told(lacking, "FailedGetResourceMetric").startsWith(QStringLiteral("15 ") + missing),
             qPrintable(told(lacking, "FailedGetResourceMetric")));
    QVERIFY2(told(lacking, "FailedComputeMetricsReplicas")
                 .startsWith(QStringLiteral("15 invalid metrics (1 invalid out of 1), first error is: ") + missing),
             qPrintable(told(lacking, "FailedComputeMetricsReplicas")));
    QCOMPARE(web(worldAtEnd(lacking)).desired, 4);
    std::string two = autoscaled();
    const std::size_t from = two.find("---\napiVersion: autoscaling");
    std::string second = two.substr(from);
    second.replace(second.find("name: web"), 9, "name: too");
    const Recording ambiguous =
        run(two + second, "assume: {for: [{workload: Deployment/web, load: [{from: 0, cpu: 2}]}]}");
    QVERIFY(told(ambiguous, "AmbiguousSelector")
                .startsWith(QLatin1String("15 pods by selector app=web are controlled by multiple HPAs: ")));
    QVERIFY(told(ambiguous, "SuccessfulRescale").isEmpty());
    std::string lost = autoscaled();
    lost.replace(lost.rfind("name: web}"), 10, "name: wbe}");
    QVERIFY(told(run(lost, ""), "FailedGetScale").contains(QLatin1String("not found")));
}

void TestSimNodes::unknownNodesAreTold()
{
    const Recording recording = run(Web, "do: [{at: 20, killNode: node-9}]");
    QCOMPARE(told(recording, "NotFound"),
             QStringLiteral("20 Error from server (NotFound): nodes \"node-9\" not found"));
}

QTEST_GUILESS_MAIN(TestSimNodes)
#include "tst_simnodes.moc"
