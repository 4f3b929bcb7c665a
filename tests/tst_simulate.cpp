// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every run: order, causes, replay, sameness; and applications, Services, scheduling.
#include "support/simrun.h"

#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

std::shared_ptr<const Workspace> application(const QString &name)
{
    return manifestsBelow(QStringLiteral(TEST_DATA "apps/") + name);
}

const char *Web = R"(apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: nginx:1
        PROBE
        lifecycle: {preStop: {sleep: {seconds: 5}}}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
)";

std::shared_ptr<const Workspace> web(const char *probe = "readinessProbe: {httpGet: {port: 80}, periodSeconds: 5}",
                                     int replicas = 2)
{
    return manifests(QString::fromLatin1(Web)
                         .replace("PROBE", probe)
                         .replace("replicas: 2", QString("replicas: %1").arg(replicas))
                         .toStdString());
}

Scenario deletionAt(double t)
{
    return {.actions = {{at(t), DeletePod{.kind = "Deployment", .name = "web"}}}};
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesHold_data();
    void promisesHold();
    void applicationsBecomeReady_data();
    void applicationsBecomeReady();
    void aDeletedPodIsReplacedAtOnce();
    void trafficFollowsTheRoutesNotTheSlice();
    void aDyingPodServesWhenNobodyElseDoes();
    void podsThatAreNotReadyCanBePublished();
    void schedulerSaysWhy_data();
    void schedulerSaysWhy();
    void aWaitingPodGetsTheFreedPlace();
    void aNamedNodeWithoutRoomRefuses();
    void claimsWithoutVolumeHoldBackTheirPod();
    void workloadsRun_data();
    void workloadsRun();
    void whatIsNotPlayedIsTold_data();
    void whatIsNotPlayedIsTold();
    void strangeFilesAreSurvived_data();
    void strangeFilesAreSurvived();
    void runsAreBounded();
    void lanesTellTheStory();
    void eventsPointAtTheirField();
    void scenariosAreRead();
    void scenarioProblemsAreTold_data();
    void scenarioProblemsAreTold();
    void aKnobTurnsWithoutDelay();
};

void TestSimulate::promisesHold_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"microservices-demo", "voting-app", "korean", "web"})
        QTest::newRow(name) << QString(name);
}

void TestSimulate::promisesHold()
{
    QFETCH(QString, name);
    const auto workspace = name == "web" ? web() : application(name);
    Scenario scenario{.actions = {{at(40), DeletePod{.name = {}}}}};
    scenario.assume.jitter = true;
    scenario.assume.standard.exits = {{seconds(30), 1}, {Never}};
    const Recording recording = simulate(*workspace, scenario);
    const Recording again = simulate(*workspace, scenario);
    QVERIFY(recording.events().size() > 20);
    QCOMPARE(again.events().size(), recording.events().size());
    World forward;
    Time last{};
    for (std::size_t i = 0; i < recording.events().size(); ++i) {
        const Event &event = recording.events()[i];
        QVERIFY(event.at >= last);
        last = event.at;
        QCOMPARE(static_cast<std::size_t>(event.id), i + 1);
        QVERIFY(event.cause < event.id);
        const Event *root = recording.event(recording.causes(event.id).back());
        QVERIFY2(root->what == What::ActionTaken || root->what == What::Settled || root->what == What::LimitReached,
                 (event.reason + " comes from " + root->reason).c_str());
        QVERIFY2(!event.reason.empty() && *event.plain.text, event.message.c_str());
        QVERIFY2(!event.plain.toString().contains(QRegularExpression("%\\d")), qPrintable(event.plain.toString()));
        const Event &twin = again.events()[i];
        QVERIFY(twin.at == event.at && twin.message == event.message && twin.reason == event.reason &&
                twin.object == event.object && twin.cause == event.cause);
        for (const WorldChange &change : event.changes)
            apply(forward, change);
        if (i % 7 == 0)
            QVERIFY(recording.at(event.id) == forward);
    }
    QVERIFY(recording.at(recording.end()) == forward);
    QVERIFY(again.at(recording.end()) == forward || forward.pods.size() == again.at(recording.end()).pods.size());
    QVERIFY(recording.lanes() == again.lanes());
    scenario.assume.seed = 2;
    QVERIFY(simulate(*workspace, scenario).events()[20].message != recording.events()[20].message ||
            simulate(*workspace, scenario).lanes() != recording.lanes());
}

void TestSimulate::applicationsBecomeReady_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pods");
    QTest::newRow("microservices-demo") << "microservices-demo" << 12;
    QTest::newRow("voting-app") << "voting-app" << 5;
    QTest::newRow("korean") << "korean" << 6;
}

void TestSimulate::applicationsBecomeReady()
{
    QFETCH(QString, name);
    QFETCH(int, pods);
    const Recording recording = simulate(*application(name), {});
    QVERIFY(recording.settled());
    const World world = recording.at(recording.end());
    QCOMPARE(int(world.pods.size()), pods);
    for (const PodState &pod : world.pods)
        QVERIFY2(pod.isReady() && pod.status == "Running", (pod.key.name + " " + pod.status).c_str());
    for (const ServiceState &service : world.services)
        if (!service.slice.empty())
            QCOMPARE(world.traffic(service).failed, 0.0);
}

void TestSimulate::aDeletedPodIsReplacedAtOnce()
{
    const Recording recording = simulate(*web(), deletionAt(30));
    const Event *deleted = first(recording, What::DeletionRequested);
    const Event *created = first(recording, What::PodCreated, at(1));
    QVERIFY(deleted && created);
    QCOMPARE(created->at, at(30));
    QCOMPARE(created->cause, deleted->id);
    const World world = recording.at(at(30));
    QCOMPARE(world.pods.size(), std::size_t{3});
    QCOMPARE(world.workload({"Deployment", "default", "web"})->terminating, 1);
    QCOMPARE(first(recording, What::SignalSent)->at, at(35)); // behind preStop
    QCOMPARE(recording.at(recording.end()).pods.size(), std::size_t{2});
    QCOMPARE(recording.at(recording.end()).workload({"Deployment", "default", "web"})->ready, 2);
}

void TestSimulate::trafficFollowsTheRoutesNotTheSlice()
{
    Scenario scenario = deletionAt(30);
    const auto failedAt = [](const Recording &recording, double t) {
        const World world = recording.at(at(t));
        return world.traffic(world.services.front()).failed;
    };
    const Recording gentle = simulate(*web(), scenario);
    for (double t = 20; t < 60; t += 0.25)
        QCOMPARE(failedAt(gentle, t), 0.0);
    // Without preStop the program stops listening while the nodes still send it every second connection.
    std::string hard = QString::fromLatin1(Web).replace("PROBE", "").toStdString();
    hard.erase(hard.find("        lifecycle"), hard.find("---") - hard.find("        lifecycle"));
    const Recording abrupt = simulate(*manifests(hard), scenario);
    QCOMPARE(failedAt(abrupt, 29), 0.0);
    QCOMPARE(failedAt(abrupt, 30.5), 0.5);
    QCOMPARE(failedAt(abrupt, 31), 0.0);
}

void TestSimulate::aDyingPodServesWhenNobodyElseDoes()
{
    const Recording recording = simulate(*web("", 1), deletionAt(30));
    const World world = recording.at(at(31.5));
    const ServiceState &service = world.services.front();
    QCOMPARE(service.receivers().size(), std::size_t{1});
    QVERIFY(service.receivers().front().terminating);
    QCOMPARE(world.traffic(service).served, 1.0);
}

void TestSimulate::podsThatAreNotReadyCanBePublished()
{
    std::string text =
        QString::fromLatin1(Web).replace("PROBE", "readinessProbe: {exec: {command: [x]}}").toStdString();
    text.replace(text.find("selector: {app"), 8, "publishNotReadyAddresses: true, selector");
    Scenario scenario;
    scenario.assume.standard.probesPass = false;
    const Recording recording = simulate(*manifests(text), scenario, {.until = seconds(60)});
    const World world = recording.at(at(50));
    QVERIFY(!world.pods.front().isReady());
    QCOMPARE(world.services.front().receivers().size(), std::size_t{2});
    QVERIFY(!world.services.front().receivers().front().serving);
}

void TestSimulate::schedulerSaysWhy_data()
{
    QTest::addColumn<QByteArray>("pods");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("controlPlane");
    QTest::addColumn<QString>("message");
    const QByteArray head =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - {name: c, image: i:1";
    const QByteArray next =
        "}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec:\n  containers:\n  - {name: c, image: i:1";
    QTest::newRow("32 cpu")
        << head + ", resources: {requests: {cpu: 800m}}" + next + ", resources: {limits: {cpu: 500m}}}\n"
        << 1 << false
        << "0/1 nodes are available: 1 Insufficient cpu. no new claims to deallocate, preemption: 0/1 nodes are "
           "available: 1 No preemption victims found for incoming pod.";
    QTest::newRow("33 selector")
        << head + "}\n  nodeSelector: {disk: ssd}\n"
        << 2 << true
        << "0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node "
           "affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is "
           "not helpful for scheduling.";
    QTest::newRow("34 host port")
        << head + ", ports: [{containerPort: 1, hostPort: 8080}]" + next +
               ", ports: [{containerPort: 1, hostPort: 8080}]}\n"
        << 1 << false
        << "0/1 nodes are available: 1 node(s) didn't have free ports for the requested pod ports. no new claims to "
           "deallocate, preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.";
    QTest::newRow("no nodes") << head + "}\n" << 0 << false << "no nodes available to schedule pods";
    QTest::newRow("35 claim") << "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: d}\nspec: "
                                 "{storageClassName: '', accessModes: "
                                 "[ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n---\n" +
                                     head + "}\n  volumes: [{name: v, persistentVolumeClaim: {claimName: d}}]\n"
                              << 1 << false
                              << "0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found";
    QTest::newRow("absent claim") << head + "}\n  volumes: [{name: v, persistentVolumeClaim: {claimName: d}}]\n"
                                  << 1 << false
                                  << "0/1 nodes are available: persistentvolumeclaim \"d\" not found. not found";
}

void TestSimulate::schedulerSaysWhy()
{
    QFETCH(QByteArray, pods);
    QFETCH(int, nodes);
    QFETCH(bool, controlPlane);
    QFETCH(QString, message);
    Scenario scenario;
    scenario.assume.nodes = nodes;
    scenario.assume.node.cpuMillis = 1000;
    scenario.assume.controlPlane = controlPlane;
    const Recording recording = simulate(*manifests(pods.toStdString()), scenario);
    const Event *event = first(recording, What::FailedScheduling);
    QVERIFY(event);
    QCOMPARE(QString::fromStdString(event->message), message);
    QVERIFY(event->type == EventType::Warning);
    const PodState last = recording.at(recording.end()).pods.back();
    QCOMPARE(last.status, std::string("Pending"));
    QCOMPARE(last.condition("PodScheduled")->reason, std::string("Unschedulable"));
}

void TestSimulate::aWaitingPodGetsTheFreedPlace()
{
    const std::string pods = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: "
                             "i:1, resources: {requests: {cpu: 800m}}}]}\n---\n"
                             "apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {containers: [{name: c, image: "
                             "j:1, resources: {requests: {cpu: 500m}}}]}\n";
    Scenario scenario{.actions = {{at(42), DeletePod{.kind = "Pod", .name = "a"}}}};
    scenario.assume.nodes = 1;
    scenario.assume.node.cpuMillis = 1000;
    scenario.assume.standard.pullTime = seconds(0.5);
    const Recording recording = simulate(*manifests(pods), scenario);
    QCOMPARE(recording.at(at(41)).pods.back().status, std::string("Pending"));
    QCOMPARE(first(recording, What::Scheduled, at(1))->at, at(42));
    QCOMPARE(first(recording, What::PodReady, at(10))->at, at(42.5));
}

void TestSimulate::aNamedNodeWithoutRoomRefuses()
{
    const Recording recording = simulate(*manifests("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: "
                                                    "{nodeName: node-1, containers: [{name: c, image: i:1, "
                                                    "resources: {requests: {cpu: 64}}}]}\n"),
                                         {});
    const Event *event = first(recording, What::PodFinished);
    QVERIFY(event);
    QCOMPARE(event->message,
             std::string("Node didn't have enough resource: cpu, requested: 64000, used: 0, capacity: 4000"));
    QCOMPARE(recording.at(recording.end()).pods.front().status, std::string("OutOfcpu"));
}

void TestSimulate::claimsWithoutVolumeHoldBackTheirPod()
{
    const std::string text =
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: pv}\nspec: {capacity: {storage: 5Gi}, accessModes: "
        "[ReadWriteOnce], storageClassName: manual}\n---\n"
        "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: d}\nspec: {storageClassName: manual, "
        "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n---\n"
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: i:1}], volumes: [{name: "
        "v, persistentVolumeClaim: {claimName: d}}]}\n";
    const Recording recording = simulate(*manifests(text), {});
    const World world = recording.at(recording.end());
    QCOMPARE(world.claims.front().volume, std::string("pv"));
    QVERIFY(world.pods.front().isReady());
}

void TestSimulate::workloadsRun_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QString>("end");
    const QByteArray pod =
        "template: {metadata: {labels: {a: b}}, spec: {restartPolicy: RP, containers: [{name: c, image: i:1}]}}";
    const QByteArray selector = "selector: {matchLabels: {a: b}}, ";
    const auto with = [&](const char *policy) { return QByteArray(pod).replace("RP", policy); };
    QTest::newRow("StatefulSet") << QByteArray("StatefulSet") << "{replicas: 2, " + selector + with("Always") + "}"
                                 << "Running Running";
    QTest::newRow("DaemonSet") << QByteArray("DaemonSet") << "{" + selector + with("Always") + "}"
                               << "Running Running Running";
    QTest::newRow("ReplicaSet") << QByteArray("ReplicaSet") << "{" + selector + with("Always") + "}"
                                << "Running";
    QTest::newRow("ReplicationController")
        << QByteArray("ReplicationController") << "{selector: {a: b}, " + with("Always") + "}"
        << "Running";
    QTest::newRow("Job") << QByteArray("Job") << "{completions: 3, parallelism: 2, " + with("Never") + "}"
                         << "Completed Completed Completed";
    QTest::newRow("none wanted") << QByteArray("Deployment") << "{replicas: 0, " + selector + with("Always") + "}"
                                 << "";
    QTest::newRow("CronJob") << QByteArray("CronJob") << QByteArray("{schedule: '* * * * *'}") << "";
    QTest::newRow("wrong selector") << QByteArray("Deployment")
                                    << "{selector: {matchLabels: {a: c}}, " + with("Always") + "}"
                                    << "";
    QTest::newRow("Job that always restarts") << QByteArray("Job") << "{" + with("Always") + "}"
                                              << "";
}

void TestSimulate::workloadsRun()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, spec);
    QFETCH(QString, end);
    Scenario scenario;
    scenario.assume.nodes = 3;
    const Recording recording = simulate(*manifests("apiVersion: v1\nkind: " + kind.toStdString() +
                                                    "\nmetadata: {name: x}\nspec: " + spec.toStdString() + "\n"),
                                         scenario);
    QStringList states;
    for (const PodState &pod : recording.at(recording.end()).pods)
        states << QString::fromStdString(pod.status);
    QCOMPARE(states.join(' '), end);
    QVERIFY(recording.settled());
    const bool refused = QString(QTest::currentDataTag()).contains(QRegularExpression("CronJob|selector|always"));
    QCOMPARE(first(recording, What::NotSimulated) != nullptr, refused);
}

void TestSimulate::whatIsNotPlayedIsTold_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("said");
    const QString pod = QStringLiteral("{restartPolicy: Never, containers: [{name: c, image: 'i:1'}]MORE}");
    const auto job = [&](const char *spec, const char *more = "") {
        return QStringLiteral("apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {%1template: {spec: %2}}\n")
            .arg(QLatin1String(spec), QString(pod).replace(QLatin1String("MORE"), QLatin1String(more)));
    };
    QTest::newRow("all is played") << job("completions: 2, ") << "";
    QTest::newRow("a field") << job("backoffLimitPerIndex: 1, ") << "0 backoffLimitPerIndex is not played";
    QTest::newRow("a field of the pod") << job("", ", runtimeClassName: kata") << "0 runtimeClassName is not played";
    QTest::newRow("an object") << "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: "
                                  "n}\nspec: {podSelector: {}}\n"
                               << "0 NetworkPolicy is not played";
}

void TestSimulate::whatIsNotPlayedIsTold()
{
    QFETCH(QString, yaml);
    QTEST(told(run(yaml.toStdString(), {}), "NotPlayed"), "said");
}

void TestSimulate::strangeFilesAreSurvived_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no kind") << QByteArray("a: 1\n");
    QTest::newRow("no name") << QByteArray("apiVersion: v1\nkind: Pod\nspec: {containers: [{image: x}]}\n");
    QTest::newRow("scalars for everything") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata: 3\nspec: x\n");
    QTest::newRow("lists for mappings") << QByteArray(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: [{template: []}]\n");
    QTest::newRow("containers no list") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {containers: {name: c, image: i}, initContainers: 3, volumes: x}\n");
    QTest::newRow("negative numbers") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {terminationGracePeriodSeconds: -5, containers: [{name: c, image: i:1, "
        "readinessProbe: {tcpSocket: {port: -1}, periodSeconds: -1, timeoutSeconds: 0, failureThreshold: -3, "
        "initialDelaySeconds: -9}}]}\n");
    QTest::newRow("huge numbers") << QByteArray(
        "kind: Deployment\nmetadata: {name: x}\nspec: {replicas: 99999999, selector: {matchLabels: {a: b}}, template: "
        "{metadata: {labels: {a: b}}, "
        "spec: {terminationGracePeriodSeconds: 999999999999, containers: [{name: c, image: i:1, resources: {requests: "
        "{cpu: 99999999999999999999, memory: 8Ei}}}]}}}\n");
    QTest::newRow("same container name twice") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, image: i:1}, {name: c, image: j:1}]}\n");
    QTest::newRow("same object twice") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, image: i:1}]}\n---\nkind: Pod\nmetadata: {name: "
        "x}\nspec: {containers: [{name: c, image: i:1}]}\n");
    QTest::newRow("broken") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, image: i:1}\n");
    QTest::newRow("template") << QByteArray(
        "kind: Pod\nmetadata: {name: {{ .Values.x }}}\nspec: {containers: [{name: c, image: i:1}]}\n");
    QTest::newRow("named port that is nowhere")
        << QByteArray("kind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, image: i:1, livenessProbe: "
                      "{httpGet: {port: web}}}]}\n");
    QTest::newRow("hooks of every kind") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, image: i:1, lifecycle: {postStart: {tcpSocket: "
        "{port: 1}}, preStop: {httpGet: {port: x}}}}]}\n");
    QTest::newRow("anchors") << QByteArray(
        "kind: Pod\nmetadata: {name: x}\nspec: {containers: [&c {name: c, image: i:1}, *c]}\n");
}

void TestSimulate::strangeFilesAreSurvived()
{
    QFETCH(QByteArray, yaml);
    const auto workspace = manifests(yaml.toStdString());
    Scenario scenario{.actions = {{at(20), DeletePod{.kind = "Pod", .name = "x"}},
                                  {at(21), DeletePod{.kind = "Pod", .name = "x", .force = true}}}};
    const Recording recording = simulate(*workspace, scenario);
    QVERIFY(recording.events().size() >= 2);
    QVERIFY(recording.end() <= at(1200));
    for (const Event &event : recording.events())
        if (const ManifestFile *file = workspace->file(event.origin.place.file))
            QVERIFY(event.origin.place.range.end <= file->text().size());
}

void TestSimulate::runsAreBounded()
{
    Scenario crashing;
    crashing.assume.standard.exits = {{seconds(0), 1}};
    const Recording crash = simulate(*web(), crashing, {.until = seconds(100)});
    QVERIFY(!crash.settled());
    QCOMPARE(crash.end(), at(100));
    QVERIFY(crash.events().back().what == What::LimitReached);
    const Recording few = simulate(*web(), {}, {.events = 10});
    QVERIFY(few.events().size() < 30);
    QVERIFY(!few.settled());
}

void TestSimulate::lanesTellTheStory()
{
    const Recording recording = simulate(*web(), deletionAt(30));
    const auto lane = [&](Lane::Kind kind) {
        for (const Lane &l : recording.lanes())
            if (l.kind == kind)
                return l;
        return Lane{};
    };
    for (const Lane &l : recording.lanes())
        for (std::size_t i = 0; i < l.spans.size(); ++i) {
            QVERIFY(l.spans[i].from <= l.spans[i].to);
            if (i > 0 && l.kind != Lane::Kind::Endpoint)
                QCOMPARE(l.spans[i].from, l.spans[i - 1].to);
        }
    const Lane pod = lane(Lane::Kind::Pod), container = lane(Lane::Kind::Container),
               endpoint = lane(Lane::Kind::Endpoint);
    QCOMPARE(pod.grace.size(), std::size_t{1});
    QCOMPARE(pod.grace[0].from, at(30));
    QCOMPARE(pod.grace[0].deadline, at(60));
    QCOMPARE(pod.grace[0].to, at(35));
    QVERIFY(pod.spans.back().state == LaneState::Terminating);
    std::vector<LaneState> states;
    for (const Span &span : container.spans)
        states.push_back(span.state);
    QCOMPARE(states.front(), LaneState::Pulling);
    QVERIFY(std::find(states.begin(), states.end(), LaneState::PreStop) != states.end());
    QVERIFY(!container.ticks.empty());
    QVERIFY(std::any_of(endpoint.spans.begin(), endpoint.spans.end(),
                        [](const Span &s) { return s.state == LaneState::Routed; }));
    QVERIFY(recording.lanes().size() == 9); // three pods with one container and one Service each
}

void TestSimulate::eventsPointAtTheirField()
{
    const auto workspace = web();
    const Recording recording = simulate(*workspace, deletionAt(30));
    const auto textOf = [&](const Event *event) {
        const TextRange range = event->origin.place.range;
        return workspace->files().front()->text().substr(range.start, range.size());
    };
    QVERIFY(textOf(first(recording, What::ProbePassed)).starts_with("readinessProbe:"));
    QVERIFY(textOf(first(recording, What::Pulling)).starts_with("image: nginx:1"));
    QVERIFY(textOf(first(recording, What::ReplicaSetCreated)).starts_with("replicas: 2"));
    QVERIFY(textOf(first(recording, What::HookStarted)).starts_with("preStop:"));
    const Event *term = first(recording, What::SignalSent);
    QCOMPARE(term->origin.path, std::string("spec.template.spec.terminationGracePeriodSeconds"));
    QVERIFY(term->origin.place.file == FileId::None); // not written: the default rules
}

void TestSimulate::scenariosAreRead()
{
    const ScenarioFile file =
        readScenario("assume:\n  nodes: 3\n  propagation: 500ms\n  all: {pull: 3s, sigterm: drain}\n"
                     "  for:\n  - {workload: Deployment/web, container: app, drain: 2m, exits: [{after: 5, code: 3}]}\n"
                     "do:\n- {at: 30, delete: Deployment/web, index: 1, grace: 5}\n- {at: 1m, create: ConfigMap/x}\n");
    QVERIFY(!file.problem);
    const Assumptions &assume = file.scenario.assume;
    QCOMPARE(assume.nodes, 3);
    QCOMPARE(assume.propagation, seconds(0.5));
    const ContainerAssumptions &own = assume.of("Deployment/default/web", "app");
    QCOMPARE(own.pullTime, seconds(3));
    QCOMPARE(own.drain, seconds(120));
    QCOMPARE(own.exits.at(0).code, 3);
    QCOMPARE(assume.of("Deployment/default/web", "other").drain, seconds(5));
    QCOMPARE(file.scenario.actions.size(), std::size_t{2});
    QVERIFY(file.scenario.actions[0] ==
            (Action{at(30), DeletePod{.kind = "Deployment", .name = "web", .index = 1, .grace = 5}}));
    QCOMPARE(file.scenario.actions[1].at, at(60));
    QVERIFY(readScenario("").scenario == Scenario{});
}

void TestSimulate::scenarioProblemsAreTold_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown name") << QByteArray("assume:\n  node: 3\n") << 2 << "node, nodes";
    QTest::newRow("unknown reaction") << QByteArray("assume:\n  all:\n    sigterm: die\n") << 3
                                      << "exit, drain, ignore";
    QTest::newRow("no time") << QByteArray("do:\n- {delete: Pod/x}\n") << 2 << "at: SECONDS";
    QTest::newRow("two things") << QByteArray("do:\n- {at: 1, delete: Pod/x, create: Secret/y}\n") << 2 << "one thing";
    QTest::newRow("bad length") << QByteArray("do:\n- {at: soon, delete: Pod/x}\n") << 2 << "soon";
    QTest::newRow("no list") << QByteArray("do: {at: 1}\n") << 1 << "list";
    QTest::newRow("no mapping") << QByteArray("assume: 3\n") << 1 << "mapping";
    QTest::newRow("no object") << QByteArray("do:\n- {at: 1, delete: web}\n") << 2 << "Kind/name";
    QTest::newRow("no YAML") << QByteArray("do: [\n") << 2 << "YAML";
}

void TestSimulate::scenarioProblemsAreTold()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, words);
    const ScenarioFile file = readScenario(yaml.toStdString());
    QVERIFY(file.problem);
    QCOMPARE(file.problem->line, line);
    for (const QString &word : words.split(", "))
        QVERIFY2(file.problem->message.contains(word), qPrintable(file.problem->message));
}

void TestSimulate::aKnobTurnsWithoutDelay()
{
    const auto workspace = web("readinessProbe: {httpGet: {port: 80}, periodSeconds: 1}\n        livenessProbe: "
                               "{httpGet: {port: 80}, periodSeconds: 1}",
                               4);
    const Limits minutes{.until = seconds(180), .stopWhenSettled = false};
    QBENCHMARK
    {
        const Recording recording = simulate(*workspace, deletionAt(30), minutes);
        QVERIFY(recording.events().size() > 1400);
    }
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
