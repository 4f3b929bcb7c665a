// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that fork off with other assumptions: what was stays as it was, what follows goes by the new ones.
#include "sim/comparison.h"
#include "sim/fork.h"
#include "support/simrun.h"

#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

const std::string Web = webApp({.replicas = 3,
                                .container = {"resources: {requests: {cpu: 200m}}",
                                              "readinessProbe: {httpGet: {port: 80}, periodSeconds: 2}",
                                              "livenessProbe: {httpGet: {port: 80}, periodSeconds: 5}"}}) +
                        R"(---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec: {scaleTargetRef: {kind: Deployment, name: web}, minReplicas: 3, maxReplicas: 6,
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]}
)";

const char *Usual = "assume: {traffic: [{to: Service/web, rate: 20, from: 5, until: 90}]}\n"
                    "do: [{at: 30, setImage: Deployment/web, image: 'app:2'},\n"
                    "     {at: 60, delete: Deployment/web}]\n";

/// One event with all that a recording keeps of it, worlds aside.
QByteArray line(const Event &event)
{
    QStringList words{QString::number(event.at.time_since_epoch().count()),
                      QString::number(int(event.id)),
                      QString::number(int(event.cause)),
                      QString::number(int(event.what)),
                      QString::number(int(event.type)),
                      QLatin1String(componentName(event.source)),
                      QString::fromStdString(event.object.ns + '/' + event.object.display()),
                      QString::fromStdString(event.container),
                      QString::fromStdString(event.reason),
                      QString::fromStdString(event.message),
                      event.plain.toString(),
                      QString::fromStdString(event.origin.path),
                      QString::number(event.changes.size())};
    return words.join(u'|').toUtf8();
}

QByteArray whole(const Recording &recording)
{
    QByteArray all;
    for (const Event &event : recording.events())
        all += line(event) + '\n';
    return all;
}

/// Two runs have read their manifests each for itself; all else of their worlds can be compared.
bool isSame(const World &a, const World &b)
{
    const auto samePod = [](PodState one, PodState other) {
        one.spec = other.spec = nullptr;
        one.volumes.clear();
        other.volumes.clear();
        for (auto *pod : {&one, &other})
            for (ContainerState &container : pod->containers)
                container.input = nullptr;
        return one == other;
    };
    return std::equal(a.pods.begin(), a.pods.end(), b.pods.begin(), b.pods.end(), samePod) && a.nodes == b.nodes &&
           a.services == b.services && a.workloads == b.workloads && a.flows == b.flows;
}

bool isSame(const Recording &a, const Recording &b)
{
    bool same = whole(a) == whole(b) && a.end() == b.end() && a.lanes() == b.lanes();
    for (int quarter = 0; quarter <= 4; ++quarter)
        same = same && isSame(a.at(Time(a.end().time_since_epoch() * quarter / 4)),
                              b.at(Time(a.end().time_since_epoch() * quarter / 4)));
    return same;
}

Assumptions changed(const Recording &run, const std::string &assume)
{
    const Scenario later = scenarioOf("do: [{at: 1, assume: {" + assume + "}}]");
    Assumptions all = std::get<Reassume>(later.actions.front().what).assume;
    all.traffic = all.traffic.empty() ? run.scenario().assume.traffic : all.traffic;
    return all;
}

} // namespace

class TestSimForks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAssumptionsGiveTheSameRun_data();
    void sameAssumptionsGiveTheSameRun();
    void otherAssumptionsHoldFromTheForkOn_data();
    void otherAssumptionsHoldFromTheForkOn();
    void forksBeginAtAnyEvent();
    void theBeginningCanForkToo();
    void nodesComeAndGo();
    void aStepThatAssumesNothingNewChangesNothing();
    void stepsSayOnlyWhatChanges();
    void stepsAreWrittenAndRead_data();
    void stepsAreWrittenAndRead();
    void wrongStepsAreRefused();
    void whatHappensToOneWorkloadCanBeCompared_data();
    void whatHappensToOneWorkloadCanBeCompared();
};

void TestSimForks::sameAssumptionsGiveTheSameRun_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::newRow("usual") << QByteArray(Usual);
    QTest::newRow("jitter") << QByteArray("assume: {jitter: true, seed: 7}\ndo: [{at: 40, killNode: node-1}]");
    QTest::newRow("crashes") << QByteArray("assume: {all: {exits: [{after: 20s, code: 1}]}}");
    QTest::newRow("forked before") << QByteArray("do: [{at: 20, assume: {propagation: 4s}},"
                                                 " {at: 30, restart: Deployment/web}]");
}

void TestSimForks::sameAssumptionsGiveTheSameRun()
{
    QFETCH(QByteArray, scenario);
    const auto workspace = manifests(Web);
    const Recording recording = simulate(*workspace, scenarioOf(scenario.toStdString()));
    const std::size_t step = std::max<std::size_t>(1, recording.events().size() / 9);
    for (std::size_t i = 0; i < recording.events().size(); i += step) {
        const Event &event = recording.events()[i];
        const Assumptions held = recording.scenario().assumedAt(event.at + Duration(1));
        QVERIFY(isSame(fork(*workspace, recording, event.id, {.assume = held}), recording));
    }
    QVERIFY(isSame(fork(*workspace, recording, EventId::None, {.assume = recording.scenario().assume}), recording));
}

void TestSimForks::otherAssumptionsHoldFromTheForkOn_data()
{
    QTest::addColumn<QString>("assume");
    QTest::addColumn<double>("at");
    QTest::addColumn<QString>("reason"); ///< of an event that only the second run has
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("until");
    const auto row = [](const char *name, const char *assume, double at, const char *reason, double from,
                        double until) { QTest::newRow(name) << assume << at << reason << from << until; };
    // At 60 s a pod is deleted that now ignores SIGTERM: killed when its grace of 30 s is over.
    row("SIGTERM ignored", "all: {sigterm: ignore}", 50, "SIGKILL", 90, 90);
    row("programs crash", "all: {exits: [{after: 70s, code: 3}]}", 50, "Error", 96, 110);
    row("programs that are older crash at once", "all: {exits: [{after: 5s, code: 3}]}", 50, "Error", 50, 50.1);
    row("unhealthy from 70 s", "all: {outages: [{from: 70, to: 100}]}", 50, "Unhealthy", 70, 75);
    row("no image any more", "all: {image: missing}", 20, "Failed", 30, 40);
    row("more load", "for: [{workload: Deployment/web, load: [{from: 0, cpu: 2}]}]", 40, "SuccessfulRescale", 40, 60);
    row("more clients", "traffic: [{to: Service/web, rate: 50, from: 5, until: 70}]", 40, "Traffic", 40, 40.1);
    row("other clients", "traffic: [{to: Service/none, rate: 50}]", 40, "TrafficEnds", 40, 40.1);
    row("routes follow later", "propagation: 7s", 50, "RoutesChanged", 67, 67.1);
}

void TestSimForks::otherAssumptionsHoldFromTheForkOn()
{
    QFETCH(QString, assume);
    QFETCH(double, at);
    QFETCH(QString, reason);
    QFETCH(double, from);
    QFETCH(double, until);
    const auto workspace = manifests(Web);
    const Recording recording = simulate(*workspace, scenarioOf(Usual));
    const EventId event = recording.lastEventAt(sim::at(at));
    const Recording other = fork(*workspace, recording, event, {.assume = changed(recording, assume.toStdString())});
    const auto has = [&](const Recording &run) {
        return std::any_of(run.events().begin(), run.events().end(), [&](const Event &e) {
            return QString::fromStdString(e.reason) == reason && inSeconds(e.at) >= from && inSeconds(e.at) <= until;
        });
    };
    QVERIFY(!has(recording));
    QVERIFY2(has(other), qPrintable(told(other, reason.toStdString())));
    for (std::size_t i = 0; i < static_cast<std::size_t>(event); ++i)
        QCOMPARE(line(other.events()[i]), line(recording.events()[i]));
    const Comparison comparison(std::make_shared<const Recording>(recording), std::make_shared<const Recording>(other));
    QVERIFY(comparison.difference());
    QCOMPARE(other.event(comparison.difference()->second)->reason, std::string("Assume"));
    for (const Event &e : other.events())
        if (e.what != What::Settled && e.what != What::LimitReached)
            QCOMPARE(other.event(other.causes(e.id).back())->what, What::ActionTaken);
}

void TestSimForks::forksBeginAtAnyEvent()
{
    const auto workspace = manifests(Web);
    const Recording recording = simulate(*workspace, scenarioOf("do: [{at: 20, restart: Deployment/web}]"));
    const Assumptions ignoring = changed(recording, "all: {sigterm: ignore, pull: 6s}");
    for (std::size_t nth = 0; nth < recording.events().size() - 1; nth += 4) {
        const Event &event = recording.events()[nth];
        const Recording other = fork(*workspace, recording, event.id, {.assume = ignoring});
        for (std::size_t i = 0; recording.events()[i].at <= event.at && recording.events()[i].what != What::Settled;
             ++i)
            QCOMPARE(line(other.events()[i]), line(recording.events()[i]));
        QVERIFY(isSame(other.at(event.at), recording.at(event.at)));
        QCOMPARE(told(other, "Assume").count(QLatin1String("sigterm")), 1);
    }
}

void TestSimForks::theBeginningCanForkToo()
{
    const auto workspace = manifests(Web);
    const Recording recording = simulate(*workspace, scenarioOf(Usual));
    const Assumptions slow = changed(recording, "all: {pull: 9s}");
    const Recording other = fork(*workspace, recording, EventId::None, {.assume = slow});
    QVERIFY(told(other, "Assume").isEmpty());
    QVERIFY(isSame(other, simulate(*workspace, {slow, recording.scenario().actions})));
}

void TestSimForks::nodesComeAndGo()
{
    const std::string small = "assume: {nodes: 1, nodeCpu: 500m}\n";
    const Recording more = run(Web, small + "do: [{at: 30, assume: {nodes: 2}}]", {.until = seconds(100)});
    QCOMPARE(more.at(at(29)).workload({"Deployment", "default", "web"})->ready, 2);
    QCOMPARE(worldAtEnd(more).workload({"Deployment", "default", "web"})->ready, 3);
    QVERIFY(told(more, "NodeReady").startsWith(QLatin1String("30 Node node-2")));
    const Recording larger = run(Web, small + "do: [{at: 30, assume: {nodeCpu: 2}}]", {.until = seconds(100)});
    QCOMPARE(worldAtEnd(larger).workload({"Deployment", "default", "web"})->ready, 3);
    const Recording fewer = run(Web, "assume: {nodes: 3}\ndo: [{at: 30, assume: {nodes: 2}}]", {.until = seconds(600)});
    QVERIFY(!fewer.at(at(31)).node("node-3")->reachable);
    QCOMPARE(worldAtEnd(fewer).workload({"Deployment", "default", "web"})->ready, 3);
}

void TestSimForks::aStepThatAssumesNothingNewChangesNothing()
{
    const Recording plain = run(Web, Usual);
    std::string text = Usual;
    text.insert(text.find("{at: 60"), "{at: 45, assume: {}}, ");
    const Recording stepped = run(Web, text);
    const auto rows = [](const Recording &recording) {
        QStringList list;
        for (const Event &event : recording.events())
            if (event.reason != "Assume")
                list << QString::number(inSeconds(event.at)) + QString::fromStdString(event.reason + event.message);
        return list;
    };
    QCOMPARE(rows(stepped), rows(plain));
    QCOMPARE(told(stepped, "Assume"), QStringLiteral("45 assume nothing new"));
}

void TestSimForks::stepsSayOnlyWhatChanges()
{
    const Scenario scenario =
        scenarioOf("assume: {nodes: 3, all: {pull: 3s}, for: [{workload: Deployment/web, healthy: 9s}]}\n"
                   "do: [{at: 50, assume: {propagation: 4s}},\n"
                   "     {at: 20, assume: {for: [{workload: Deployment/web, sigterm: ignore}]}}]\n");
    const auto at = [&](double t) -> const Assumptions & { return scenario.assumedAt(sim::at(t)); };
    QVERIFY(at(20) == scenario.assume);
    const ContainerAssumptions &web = at(21).of("Deployment/default/web", "app");
    QVERIFY(web.onSigterm == OnSigterm::Ignore && web.healthyAfter == seconds(9) && web.pullTime == seconds(3));
    QVERIFY(at(21).propagation == seconds(1));
    // The later step goes on from the earlier one, wherever they stand in the file.
    QVERIFY(at(51).propagation == seconds(4) && at(51).nodes == 3);
    QVERIFY(at(51).of("Deployment/default/web", "app").onSigterm == OnSigterm::Ignore);
}

void TestSimForks::stepsAreWrittenAndRead_data()
{
    QTest::addColumn<QByteArray>("assume");
    for (const char *assume :
         {"{propagation: 4s}", "{nodes: 5}", "{nodes: [{name: big, cpu: 8}]}", "{all: {sigterm: drain, drain: 9s}}",
          "{for: [{workload: Deployment/web, sigterm: ignore}]}",
          "{for: [{workload: Deployment/web, container: app, listens: 4s}]}",
          "{for: [{workload: Deployment/web, load: []}]}", "{traffic: []}", "{seed: 9, jitter: true}",
          "{traffic: [{to: Service/web, rate: 5, clients: 3, keepAlive: true, outside: true, node: node-1}]}",
          "{metrics: {queue: []}}", "{metrics: {other: [{from: 0, value: 3}]}}"})
        QTest::newRow(assume) << QByteArray(assume);
}

void TestSimForks::stepsAreWrittenAndRead()
{
    QFETCH(QByteArray, assume);
    const Scenario scenario =
        scenarioOf("assume: {nodes: 3, metrics: {queue: [{from: 0, value: 5}]},\n"
                   "  traffic: [{to: Service/web, rate: 2}],\n"
                   "  for: [{workload: Deployment/web, healthy: 9s, load: [{from: 0, cpu: 1}]}]}\n"
                   "do: [{at: 20, assume: " +
                   assume.toStdString() + "}, {at: 30, scale: Deployment/web, replicas: 2}, {at: 40, assume: {}}]\n");
    const ScenarioFile again = readScenario(writeScenario(scenario));
    QVERIFY2(!again.problem, writeScenario(scenario).c_str());
    QVERIFY2(again.scenario == scenario, writeScenario(scenario).c_str());
    QVERIFY(scenario.assumedAt(at(25)) != scenario.assume);
}

void TestSimForks::wrongStepsAreRefused()
{
    const ScenarioFile file = readScenario("do:\n- {at: 3, assume: {propagation: soon}}\n");
    QVERIFY(file.problem);
    QCOMPARE(file.problem->line, 2);
    QVERIFY(file.problem->message.contains(QLatin1String("soon")));
    const ScenarioFile unknown = readScenario("do:\n- {at: 3, assume: {propagaton: 3s}}\n");
    QVERIFY(unknown.problem && unknown.problem->message.contains(QLatin1String("propagation")));
}

/// Two Deployments, one of which loses a pod in the second run.
void TestSimForks::whatHappensToOneWorkloadCanBeCompared_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("parts"); ///< where, and whose name begins so
    QTest::newRow("the one that loses a pod") << "web"
                                              << "20 web-";
    QTest::newRow("the one beside it") << "other"
                                       << "";
    QTest::newRow("one that nobody knows") << "none"
                                           << "";
}

void TestSimForks::whatHappensToOneWorkloadCanBeCompared()
{
    QFETCH(QString, workload);
    std::string other = webApp({.replicas = 1, .hasService = false});
    for (std::size_t at = other.find("web"); at != std::string::npos; at = other.find("web", at))
        other.replace(at, 3, "other");
    const auto both = manifests(webApp({.replicas = 2}) + "---\n" + other);
    const auto played = [&](const char *scenario) {
        return std::make_shared<const Recording>(simulate(*both, scenarioOf(scenario), {.until = seconds(60)}));
    };
    const Comparison comparison(played("{}"), played("do: [{at: 20, delete: Deployment/web}]"));
    const auto difference = comparison.consequenceOf({"Deployment", "default", workload.toStdString()});
    QTEST(difference ? QStringLiteral("%1 %2-")
                           .arg(inSeconds(difference->at))
                           .arg(QString::fromStdString(difference->object.name).section(u'-', 0, 0))
                     : QString(),
          "parts");
}

QTEST_GUILESS_MAIN(TestSimForks)
#include "tst_simforks.moc"
