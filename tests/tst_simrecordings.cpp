// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every recording, tried on random scenarios; runs that fork off, and how two of them differ.
#include "sim/comparison.h"
#include "sim/fork.h"
#include "sim/random.h"
#include "support/simrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

const char *Web = R"(apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 4
  STRATEGY
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      initContainers: [{name: prepare, image: 'tool:1'}]
      containers:
      - name: app
        image: app:1
        readinessProbe: {httpGet: {port: 80}, periodSeconds: 2}
        livenessProbe: {httpGet: {port: 80}, periodSeconds: 5}
        lifecycle: {preStop: {sleep: {seconds: 2}}}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
)";

const char *Others = R"(apiVersion: apps/v1
kind: StatefulSet
metadata: {name: web}
spec:
  replicas: 3
  serviceName: web
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: app, image: 'app:1', startupProbe: {tcpSocket: {port: 80}, periodSeconds: 1}}]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec: {containers: [{name: agent, image: 'agent:1'}]}
---
apiVersion: batch/v1
kind: Job
metadata: {name: once}
spec: {completions: 3, parallelism: 2, template: {spec: {restartPolicy: OnFailure, containers: [{name: job, image: 'job:1'}]}}}
---
apiVersion: v1
kind: Pod
metadata: {name: bare}
spec:
  containers:
  - {name: a, image: 'a:1', livenessProbe: {httpGet: {port: 80}, failureThreshold: 1, periodSeconds: 3}}
  - {name: b, image: 'b:1', env: [{name: X, valueFrom: {configMapKeyRef: {name: missing, key: k}}}]}
)";

std::string web(const char *strategy)
{
    return QString::fromLatin1(Web).replace(QLatin1String("STRATEGY"), QLatin1String(strategy)).toStdString();
}

ContainerAssumptions someProgram(Random &random, bool mayFail)
{
    ContainerAssumptions assume;
    assume.pullTime = seconds(0.5 * double(random.below(8)));
    assume.listensAfter = seconds(0.5 * double(random.below(10)));
    assume.healthyAfter = assume.listensAfter + seconds(double(random.below(4)));
    assume.onSigterm = static_cast<OnSigterm>(random.below(3));
    assume.drain = seconds(double(random.below(12)));
    if (!mayFail)
        return assume;
    if (random.below(3) == 0)
        assume.exits = {{seconds(double(random.below(40))), int(random.below(3))}, {Never}};
    if (random.below(3) == 0)
        assume.outages = {{.from = seconds(double(20 + random.below(60))),
                           .to = seconds(double(90 + random.below(60))),
                           .how = static_cast<HowItFails>(random.below(3))}};
    assume.imageExists = random.below(8) != 0;
    return assume;
}

/// A step that never takes a pod away by itself: versions that work, hang or have no image; back; pauses.
WorkloadAction rolloutStep(Random &random)
{
    using Kind = WorkloadAction::Kind;
    constexpr Kind Kinds[] = {Kind::SetImage, Kind::SetImage, Kind::Undo, Kind::Restart, Kind::Pause, Kind::Resume};
    WorkloadAction action{.what = Kinds[random.below(std::size(Kinds))], .name = "web"};
    if (action.what == Kind::SetImage) {
        action.image = "app:" + std::to_string(2 + random.below(5));
        action.assume = someProgram(random, false);
        action.assume->imageExists = random.below(4) != 0;
        action.assume->probesPass = random.below(4) != 0;
    }
    return action;
}

decltype(Action::what) anyStep(Random &random)
{
    using Kind = NodeAction::Kind;
    constexpr Kind Kinds[] = {Kind::Kill, Kind::Restore, Kind::Cordon, Kind::Uncordon, Kind::Drain};
    switch (random.below(5)) {
    case 0:
        return DeletePod{.name = {}, .index = int(random.below(4)), .force = random.below(4) == 0};
    case 1:
        return NodeAction{.what = Kinds[random.below(std::size(Kinds))],
                          .node = "node-" + std::to_string(1 + random.below(2))};
    case 2:
        return CreateObject{.name = "missing", .data = {{"k", "v"}}};
    case 3:
        return WorkloadAction{.name = "web", .replicas = int(random.below(8))};
    default:
        return rolloutStep(random);
    }
}

Scenario randomScenario(std::uint64_t seed, bool calm)
{
    Random random(seed);
    Scenario scenario;
    scenario.assume.seed = seed;
    scenario.assume.jitter = random.below(2) == 0;
    scenario.assume.nodes = 2;
    scenario.assume.standard = someProgram(random, !calm);
    double at = calm ? 100 : 5;
    for (std::uint64_t i = 0; i < 1 + random.below(6); ++i) {
        at += double(random.below(50));
        if (calm)
            scenario.actions.push_back({sim::at(at), rolloutStep(random)});
        else
            scenario.actions.push_back({sim::at(at), anyStep(random)});
    }
    return scenario;
}

/// Every word of the recording, as bytes.
QByteArray json(const Recording &recording)
{
    QJsonArray events;
    for (const Event &event : recording.events()) {
        QJsonObject row{{"t", qint64(event.at.time_since_epoch().count())},
                        {"id", qint64(event.id)},
                        {"cause", qint64(event.cause)},
                        {"what", int(event.what)},
                        {"source", componentName(event.source)},
                        {"object", QString::fromStdString(event.object.display() + event.object.ns)},
                        {"container", QString::fromStdString(event.container)},
                        {"reason", QString::fromStdString(event.reason)},
                        {"message", QString::fromStdString(event.message)},
                        {"plain", event.plain.toString()},
                        {"path", QString::fromStdString(event.origin.path)},
                        {"changes", qint64(event.changes.size())}};
        events << row;
    }
    return QJsonDocument(events).toJson(QJsonDocument::Compact);
}

int activePods(const World &world)
{
    return int(std::count_if(world.pods.begin(), world.pods.end(), [](const PodState &pod) { return pod.isActive(); }));
}

int readyPods(const World &world)
{
    return int(std::count_if(world.pods.begin(), world.pods.end(),
                             [](const PodState &pod) { return pod.isActive() && pod.isReady(); }));
}

std::shared_ptr<const Recording> shared(Recording recording)
{
    return std::make_shared<const Recording>(std::move(recording));
}

} // namespace

class TestSimRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promisesHold_data();
    void promisesHold();
    void rolloutsKeepTheirBounds_data();
    void rolloutsKeepTheirBounds();
    void checkpointsKeepPace();
    void aForkKeepsWhatWas();
    void aForkMayDropWhatWasAhead();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void orderWithinAnInstantIsNoDifference();
    void failuresThatOnlyRepeatEndTheRun_data();
    void failuresThatOnlyRepeatEndTheRun();
    void anActionMayEndTheRepeating();
};

void TestSimRecordings::promisesHold_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed) {
        QTest::addRow("rolling update, seed %d", seed) << QByteArray::fromStdString(web("")) << seed;
        QTest::addRow("recreate, seed %d", seed)
            << QByteArray::fromStdString(web("strategy: {type: Recreate}")) << seed + 100;
        QTest::addRow("other kinds, seed %d", seed) << QByteArray(Others) << seed + 200;
    }
}

void TestSimRecordings::promisesHold()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, seed);
    const auto workspace = manifests(yaml.toStdString());
    const Scenario scenario = randomScenario(std::uint64_t(seed), false);
    const Recording recording = simulate(*workspace, scenario);
    QCOMPARE(json(simulate(*workspace, scenario)), json(recording));
    World forward;
    Time last{};
    std::vector<World> passed;
    for (const Event &event : recording.events()) {
        QVERIFY(event.at >= last);
        last = event.at;
        QVERIFY(event.cause < event.id);
        const Event *root = recording.event(recording.causes(event.id).back());
        QVERIFY2(root->what == What::ActionTaken || root->what == What::Settled || root->what == What::LimitReached,
                 (event.reason + " comes from " + root->reason).c_str());
        for (const WorldChange &change : event.changes)
            apply(forward, change);
        if (static_cast<std::size_t>(event.id) % 16 == 0)
            passed.push_back(forward);
    }
    QVERIFY(recording.end() >= last);
    QVERIFY(recording.at(recording.end()) == forward);
    for (std::size_t i = passed.size(); i-- > 0;) // backwards: nothing may depend on what was asked before
        QVERIFY(recording.at(static_cast<EventId>(16 * (i + 1))) == passed[i]);
}

void TestSimRecordings::rolloutsKeepTheirBounds_data()
{
    QTest::addColumn<QByteArray>("strategy");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("seed");
    const auto row = [](const char *strategy, int fewest, int most) {
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%s, seed %d", *strategy ? strategy : "default", seed)
                << QByteArray(strategy) << fewest << most << seed;
    };
    row("", 3, 5);
    row("strategy: {rollingUpdate: {maxSurge: 2, maxUnavailable: 0}}", 4, 6);
    row("strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}", 3, 4);
    row("strategy: {rollingUpdate: {maxSurge: 100%, maxUnavailable: 50%}}", 2, 8);
}

void TestSimRecordings::rolloutsKeepTheirBounds()
{
    QFETCH(QByteArray, strategy);
    QFETCH(int, fewest);
    QFETCH(int, most);
    QFETCH(int, seed);
    const auto workspace = manifests(web(strategy.constData()));
    const Recording recording = simulate(*workspace, randomScenario(std::uint64_t(seed), true));
    World world;
    bool begun = false;
    for (std::size_t i = 0; i < recording.events().size(); ++i) {
        const Event &event = recording.events()[i];
        for (const WorldChange &change : event.changes)
            apply(world, change);
        begun = begun || readyPods(world) == 4;
        const std::string where = std::to_string(inSeconds(event.at)) + " " + event.message;
        QVERIFY2(activePods(world) <= most, where.c_str());
        if (begun)
            QVERIFY2(readyPods(world) >= fewest, where.c_str());
    }
    QVERIFY(begun);
}

void TestSimRecordings::checkpointsKeepPace()
{
    const Recording recording =
        simulate(*manifests(web("")), {}, {.until = seconds(400), .events = 100'000, .stopWhenSettled = false});
    QVERIFY(recording.events().size() > 1000);
    World forward;
    for (const Event &event : recording.events()) {
        for (const WorldChange &change : event.changes)
            apply(forward, change);
        QVERIFY(recording.at(event.id) == forward);
    }
    QVERIFY(recording.at(at(-1)) == World{});
}

void TestSimRecordings::aForkKeepsWhatWas()
{
    const auto workspace = manifests(web(""));
    const Scenario scenario = scenarioOf("do: [{at: 20, setImage: Deployment/web, image: 'app:2'},"
                                         " {at: 60, scale: Deployment/web, replicas: 2}]");
    const Recording recording = simulate(*workspace, scenario);
    for (std::size_t i = 5; i < recording.events().size(); i += recording.events().size() / 7) {
        const Event &event = recording.events()[i];
        const Recording other = fork(*workspace, recording, event.id, {.actions = {DeletePod{.name = "web"}}});
        std::size_t same = 0;
        while (recording.events()[same].what != What::Settled && recording.events()[same].at <= event.at) {
            QVERIFY(same < other.events().size());
            QVERIFY2(other.events()[same].message == recording.events()[same].message,
                     (std::to_string(inSeconds(event.at)) + " " + other.events()[same].message + " / " +
                      recording.events()[same].message)
                         .c_str());
            QVERIFY(other.events()[same].at == recording.events()[same].at);
            ++same;
        }
        QVERIFY(other.at(event.at).pods.size() == recording.at(event.at).pods.size());
        const auto difference = firstDifference(recording, other);
        QVERIFY(difference && difference->at >= event.at);
    }
    // The first run still has its own end.
    QCOMPARE(json(simulate(*workspace, scenario)), json(recording));
}

void TestSimRecordings::aForkMayDropWhatWasAhead()
{
    const auto workspace = manifests(web(""));
    const Recording recording = simulate(*workspace, scenarioOf("do: [{at: 20, scale: Deployment/web, replicas: 6},"
                                                                " {at: 60, scale: Deployment/web, replicas: 2}]"));
    const EventId half = recording.lastEventAt(at(40));
    const Turn turn{.actions = {WorkloadAction{.name = "web", .replicas = 5}}, .keepLater = false};
    QCOMPARE(worldAtEnd(fork(*workspace, recording, half, turn)).pods.size(), std::size_t{5});
    QCOMPARE(worldAtEnd(fork(*workspace, recording, half, {turn.actions})).pods.size(), std::size_t{2});
    QCOMPARE(forkedScenario(recording, EventId::None, {turn.actions}).actions.size(), std::size_t{3});
    QVERIFY(forkedScenario(recording, EventId::None, {turn.actions}).actions.front().at == Time{});
}

void TestSimRecordings::differencesAreNamed_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QByteArray("{}") << QByteArray("{}") << "Both runs are the same.";
    QTest::newRow("an action more") << QByteArray("{}")
                                    << QByteArray("do: [{at: 7.5, scale: Deployment/web, replicas: 2}]")
                                    << "The runs part at 7.5 s with Deployment/web: only in the second, “Somebody "
                                       "wants Deployment/web to have 2 pods”.";
    QTest::newRow("an action less") << QByteArray("do: [{at: 7.5, scale: Deployment/web, replicas: 2}]")
                                    << QByteArray("{}")
                                    << "The runs part at 7.5 s with Deployment/web: only in the first, “Somebody wants "
                                       "Deployment/web to have 2 pods”.";
    QTest::newRow("another action at the same moment")
        << QByteArray("do: [{at: 7.5, scale: Deployment/web, replicas: 2}]")
        << QByteArray("do: [{at: 7.5, scale: Deployment/web, replicas: 3}]")
        << "The runs part at 7.5 s with Deployment/web: in the first, “Somebody wants Deployment/web to have 2 pods”; "
           "in the second, “Somebody wants Deployment/web to have 3 pods”.";
}

void TestSimRecordings::differencesAreNamed()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, sentence);
    const std::string yaml = web("");
    const Comparison comparison(shared(run(yaml, first.toStdString())), shared(run(yaml, second.toStdString())));
    QCOMPARE(comparison.sentence(), sentence);
    QCOMPARE(comparison.difference().has_value(), !sentence.startsWith(u"Both"));
    QVERIFY(comparison.end() >= comparison.first().end() && comparison.end() >= comparison.second().end());
}

void TestSimRecordings::orderWithinAnInstantIsNoDifference()
{
    // Pods of two workloads of one file in the other order: the same happens, told in another order.
    const std::string a = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: x}]}\n";
    const std::string b = "apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {containers: [{name: c, image: x}]}\n";
    const Recording one = run(a + "---\n" + b, "assume: {nodes: 1, all: {pull: 0}}");
    const Recording two = run(b + "---\n" + a, "assume: {nodes: 1, all: {pull: 0}}");
    QVERIFY(first(one, What::PodCreated)->object.name != first(two, What::PodCreated)->object.name);
    const auto difference = firstDifference(one, two);
    // Addresses are given out in order, and nothing else tells the two apart.
    QVERIFY2(!difference, qPrintable(Comparison(shared(one), shared(two)).sentence()));
}

void TestSimRecordings::failuresThatOnlyRepeatEndTheRun_data()
{
    QTest::addColumn<QByteArray>("assume");
    QTest::addColumn<QString>("status");
    QTest::addColumn<double>("notBefore");
    QTest::newRow("crash loop: two waits of 300 s") << QByteArray("crash: 2") << "CrashLoopBackOff" << 600.0;
    QTest::newRow("no such image: two waits of 300 s") << QByteArray("image: missing") << "ImagePullBackOff" << 600.0;
    QTest::newRow("no such ConfigMap") << QByteArray() << "CreateContainerConfigError" << 600.0;
}

void TestSimRecordings::failuresThatOnlyRepeatEndTheRun()
{
    QFETCH(QByteArray, assume);
    QFETCH(QString, status);
    QFETCH(double, notBefore);
    std::string yaml = web("");
    const std::string image = "image: app:1\n";
    if (status == u"CreateContainerConfigError")
        yaml.insert(yaml.find(image) + image.size(), "        envFrom: [{configMapRef: {name: absent}}]\n");
    Scenario scenario;
    ContainerAssumptions app;
    if (assume.startsWith("crash"))
        app.exits = {{seconds(2), 1}};
    app.imageExists = !assume.startsWith("image");
    scenario.assume.containers[Assumptions::keyOf("Deployment", {}, "web", "app")] = app;
    const Recording recording = simulate(*manifests(yaml), scenario);
    QVERIFY(recording.settled());
    QVERIFY2(recording.end() > at(notBefore) && recording.end() < at(1200),
             std::to_string(inSeconds(recording.end())).c_str());
    QCOMPARE(recording.events().back().message, std::string("Only the same failures repeat."));
    for (const PodState &pod : worldAtEnd(recording).pods)
        QCOMPARE(QString::fromStdString(pod.status), status);
    // With the usual deadline of 600 s, which is told before the end.
    const Event *stuck = first(recording, What::RolloutStuck);
    QVERIFY(stuck && stuck->at >= at(600));
}

void TestSimRecordings::anActionMayEndTheRepeating()
{
    const char *pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n"
                      "  - {name: c, image: 'c:1', envFrom: [{configMapRef: {name: absent}}]}\n";
    const Recording stuck = run(pod, "{}");
    QVERIFY(stuck.settled() && stuck.end() < at(120));
    Scenario later;
    later.actions = {{stuck.end() + seconds(100), CreateObject{.name = "absent"}}};
    const Recording freed = simulate(*manifests(pod), later);
    QVERIFY(freed.settled());
    QCOMPARE(worldAtEnd(freed).pods.front().status, std::string("Running"));
    QCOMPARE(freed.events().back().message, std::string("Nothing changes any more."));
}

QTEST_GUILESS_MAIN(TestSimRecordings)
#include "tst_simrecordings.moc"
