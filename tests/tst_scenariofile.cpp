// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario files: written and read back they are the same; what is wrong is told at its place.
#include "support/simrun.h"

#include <QTest>

using namespace slipway;
using namespace slipway::sim;

class TestScenarioFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void everyFieldSurvives();
    void onlyDifferencesAreWritten();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void clientsAreRead();
};

void TestScenarioFile::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QByteArray>("yaml");
    for (const char *yaml :
         {"", "assume: {nodes: 3, seed: 7, jitter: true, propagation: 500ms, controlPlane: true}",
          "assume: {nodeCpu: 1500m, nodeMemory: 3Gi, nodePods: 12, nodeGrace: 40s, startsAt: '2026-03-01T23:59:00Z'}",
          "assume: {nodes: [{name: a, cpu: 2, labels: {disk: ssd, zone: ''}, taints: ['gpu=yes:NoExecute', "
          "'x:NoSchedule']}, "
          "{memory: 1Gi}]}",
          "assume: {all: {pull: 5s, image: unreachable, listens: 3s, healthy: 9s, ports: [80, 443], sigterm: drain, "
          "drain: "
          "12s, servesWhileDraining: true}}",
          "assume: {all: {outages: [{from: 5, to: never, how: hang, untilRestart: true, only: liveness, status: 500}], "
          "exits: [{after: 3, code: 1}, {after: never}], writes: [{volume: v, after: 5, bytes: 20Mi}], replies: "
          "{readiness: "
          "{takes: 2s, output: \"yes: 'no'\"}, liveness: {}}}}",
          "assume: {all: {listens: 4s}, for: [{workload: Deployment/web, sigterm: ignore}, {workload: Deployment/web, "
          "container: app}, {workload: StatefulSet/db, namespace: shop, load: [{from: 0, cpu: 250m}, {from: 60, cpu: "
          "2}], "
          "memory: [{from: 9, value: 200Mi}]}]}",
          "assume: {metrics: {queue: [{from: 0, value: 30}, {from: 90, value: 500m}]}, ingressRetries: false, traffic: "
          "[{to: "
          "Service/web, namespace: shop, rate: 20, from: 5, until: 60, cpu: 5ms, port: 8080}, {to: Ingress, host: "
          "a.example, path: /api, rates: [{from: 0, rate: 0.5}, {from: 30, rate: 9}], name: api}]}",
          "do: [{at: 1.5, delete: Deployment/web, index: 2, grace: 0, force: true}, {at: 2, delete: Pod/p, evict: "
          "true}, {at: "
          "3, delete: Service/web, namespace: n}, {at: 4, deleteObject: Deployment/web}]",
          "do: [{at: 1, create: ConfigMap/a, data: {k: 'yes', '1': \"a\\nb\"}}, {at: 2, create: PersistentVolume/v, "
          "storage: "
          "5Gi, storageClass: slow, accessModes: [ReadWriteOnce]}, {at: 3, editSecret: s, data: {k: v}}]",
          "do: [{at: 1, killNode: n}, {at: 2, cutNode: n}, {at: 3, restoreNode: n}, {at: 4, cordon: n}, {at: 5, "
          "uncordon: n}, "
          "{at: 6, drain: n}, {at: 7, taintNode: n, taint: 'a=b:NoExecute'}, {at: 8, untaintNode: n, taint: "
          "'a:NoSchedule'}]",
          "assume: {for: [{workload: Deployment/web, pull: 9s}]}\ndo: [{at: 1, setImage: Deployment/web, image: 'a:2', "
          "container: c, assume: {image: missing}}, {at: 2, scale: Deployment/web, replicas: 0}, {at: 3, undo: "
          "Deployment/web, toRevision: 4}, {at: 4, pause: Deployment/web}, {at: 5, resume: Deployment/web}, {at: 6, "
          "restart: "
          "Deployment/web, namespace: x}, {at: 7, apply: Job/j}, {at: 8, setCondition: a/b, workload: web, value: "
          "false}]",
          "do: [{at: 1, failProbe: Deployment/web, for: 30s, how: hang, probe: liveness, container: c, index: 0}, {at: "
          "2, "
          "failProbe: Pod/p}, {at: 3, traffic: Service/web, rate: 200, port: 80}, {at: 4, traffic: Ingress, host: h, "
          "rate: "
          "0}]"})
        QTest::newRow(QByteArray(yaml).left(60).constData()) << QByteArray(yaml);
}

void TestScenarioFile::whatIsWrittenIsReadBack()
{
    QFETCH(QByteArray, yaml);
    const Scenario scenario = scenarioOf(yaml.toStdString());
    const std::string written = writeScenario(scenario);
    const ScenarioFile again = readScenario(written);
    QVERIFY2(!again.problem, (written + (again.problem ? again.problem->message.toStdString() : "")).c_str());
    QVERIFY2(again.scenario.assume == scenario.assume, written.c_str());
    QVERIFY2(again.scenario == scenario, written.c_str());
    QCOMPARE(writeScenario(again.scenario), written);
}

void TestScenarioFile::everyFieldSurvives()
{
    // None at its default, so that a field that the file cannot say shows.
    ContainerAssumptions all{
        .pullTime = seconds(0.25),
        .programExists = false,
        .imageUser = "app",
        .listensAfter = seconds(2),
        .healthyAfter = seconds(3),
        .ports = {1},
        .outages = {{true, seconds(1), seconds(2), HowItFails::Refused, true, true, ProbeKind::Startup, 404}},
        .replies = {{ProbeKind::Startup, {seconds(1), 302, true, 7, "f", "l", "o", false, false}}},
        .writes = {{"v", seconds(1), 7}},
        .exits = {{seconds(1), 3, true}},
        .workTime = seconds(4),
        .onSigterm = OnSigterm::Drain,
        .drain = seconds(6),
        .postStartTime = seconds(7),
        .preStopTime = seconds(8),
        .postStartExit = 1,
        .preStopExit = 2,
        .servesWhileDraining = true,
        .sigtermExit = 3,
        .earlySigtermExit = 4,
        .probesPass = false};
    Scenario scenario;
    scenario.assume.standard = all;
    const ScenarioFile again = readScenario(writeScenario(scenario));
    QVERIFY(!again.problem);
    QVERIFY(again.scenario == scenario);
}

void TestScenarioFile::onlyDifferencesAreWritten()
{
    QCOMPARE(writeScenario({}), std::string("{}\n"));
    QCOMPARE(writeScenario(scenarioOf("assume: {nodes: 2, seed: 1, all: {pull: 2s, drain: 9s}}\ndo: []")),
             std::string("assume:\n  all:\n    drain: 9s\n"));
}

void TestScenarioFile::mistakesAreTold_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *yaml, const char *place, const char *words) {
        QTest::newRow(yaml) << QByteArray(yaml) << QString(place) << QString(words);
    };
    row("assume: {traffic: [{rate: 3}]}", "1:20", "Add 'to: Service/name'");
    row("assume: {traffic: [{to: Service/web}]}", "1:20", "Add 'rate:");
    row("assume: {traffic: [{to: Deployment/web, rate: 3}]}", "1:25", "'Service/name'");
    row("assume: {traffic: [{to: Service/web, rate: many}]}", "1:44", "from 0 to 1000");
    row("assume: {nodes: [{name: a}, {name: a}]}", "1:29", "two nodes");
    row("assume: {nodes: [{taints: [gpu]}]}", "1:28", "key=value:Effect");
    row("assume: {nodes: [{cpu: lots}]}", "1:24", "500m");
    row("assume: {startsAt: tomorrow}", "1:20", "2026-01-01T08:00:00Z");
    row("assume: {all: {image: gone}}", "1:23", "exists, missing, onNode, unreachable");
    row("assume: {all: {replies: {liveness: {status: x}}}}", "1:45", "whole number");
    row("assume:\n  all:\n    puls: 3", "3:5", "pull");
    row("do: [{at: 1, taintNode: n}]", "1:14", "needs 'taint'");
    row("do: [{at: 1, failProbe: Deployment/web, how: slowly}]", "1:46", "refused, error, hang");
    row("do: [{at: 1, traffic: Service/web}]", "1:14", "needs 'rate'");
    row("do: [{at: soon, cordon: n}]", "1:11", "no length of time");
}

void TestScenarioFile::mistakesAreTold()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const ScenarioFile file = readScenario(yaml.toStdString());
    QVERIFY(file.problem);
    QCOMPARE(QStringLiteral("%1:%2").arg(file.problem->line).arg(file.problem->column), place);
    QVERIFY2(file.problem->message.contains(words), qPrintable(file.problem->message));
}

void TestScenarioFile::clientsAreRead()
{
    const Scenario scenario = scenarioOf("assume: {traffic: [{to: Service/web, rate: 20, from: 5, until: 60}]}");
    const FlowAssumptions &flow = scenario.assume.traffic.front();
    QVERIFY((flow.rates == std::vector<RateStep>{{at(5), 20}, {at(60), 0}}));
    QCOMPARE(flow.url(), std::string("http://web.default/"));
}

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "tst_scenariofile.moc"
