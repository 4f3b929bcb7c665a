// SPDX-License-Identifier: GPL-3.0-or-later
// Requests: who gets them, which are lost and why (controllers spec V43, V45 to V49; lifecycle spec 51 to 55).
#include "sim/clients.h"
#include "sim/controllers/ingressrouting.h"
#include "support/simrun.h"

#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::sim;

namespace
{

struct Web {
    int replicas = 3;
    std::string strategy = "rollingUpdate: {maxSurge: 1, maxUnavailable: 0}";
    std::string container{}; ///< more fields
    std::string spec{};      ///< more fields of the Deployment
    std::string service{};   ///< the same of the Service
};

std::string yaml(const Web &web)
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: " +
           std::to_string(web.replicas) + "\n  strategy: {" + web.strategy +
           "}\n  selector: {matchLabels: {app: web}}\n" + web.spec +
           "  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n      - {name: app, image: "
           "'app:1', ports: [{name: http, containerPort: 8080}]" +
           web.container +
           "}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: "
           "80, targetPort: http}]" +
           web.service +
           "}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {rules: [{host: "
           "shop.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: "
           "80}}}}]}}]}\n";
}

const std::string Ready = ", readinessProbe: {httpGet: {port: http}, periodSeconds: 1}";
const std::string Gentle = Ready + ", lifecycle: {preStop: {sleep: {seconds: 5}}}";
const std::string Update = "do: [{at: 30, setImage: Deployment/web, image: 'app:2'}]\n";

std::string clients(const std::string &more,
                    const std::string &flow = "to: Service/web, rate: 100, duration: 50ms, from: 20")
{
    return "assume:\n  traffic: [{" + flow + ", until: 120}]\n" + more;
}

const FlowState &flow(const World &world)
{
    return world.flows.front();
}

std::int64_t lost(const Recording &recording)
{
    return flow(worldAtEnd(recording)).failures();
}

IngressPath path(const char *text, const char *service, bool exact = false)
{
    return {.path = text, .exact = exact, .backend = {.service = service}};
}

} // namespace

class TestSimTraffic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ingressesChoose_data();
    void ingressesChoose();
    void nothingIsLostWhenAllIsRight_data();
    void nothingIsLostWhenAllIsRight();
    void theKnownMistakesLoseRequests_data();
    void theKnownMistakesLoseRequests();
    void requestsInFlightAreFinishedOrCutOff();
    void wrongPortsRefuse();
    void recreateIsDownForALongTime_data();
    void recreateIsDownForALongTime();
    void deadNodesSwallowRequests_data();
    void deadNodesSwallowRequests();
    void whoGetsRequests_data();
    void whoGetsRequests();
    void numbersAddUpAtEveryMoment();
    void failuresHaveACauseAndAreToldOnce();
    void trafficChangesNothingElse();
    void risingTrafficRaisesTheNumberOfPods();
    void aFailingProgramIsTakenOut();
    void clientsAreFoundInTheManifests();
    void localTrafficStaysOnItsNode();
    void clientsKeepTheirPod();
    void openConnectionsOutliveTheirEndpoint_data();
    void openConnectionsOutliveTheirEndpoint();
};

void TestSimTraffic::ingressesChoose_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *host, const char *request, const char *service) {
        QTest::addRow("V43 %s%s", host, request) << QString(host) << QString(request) << QString(service);
    };
    for (const auto &[request, service] : {std::pair{"/", "s1"},
                                           {"/aaa", "s2"},
                                           {"/aaa/", "s2"},
                                           {"/aaa/ccc", "s2"},
                                           {"/aaaccc", "s1"},
                                           {"/aaa/bbb", "s3"},
                                           {"/aaa/bbb/", "s3"},
                                           {"/aaa/bbb/c", "s3"},
                                           {"/aaa/bbbxyz", "s2"},
                                           {"/foo", "s4"},
                                           {"/foo/", "s5"},
                                           {"/foo/z", "s5"},
                                           {"/FOO", "s1"},
                                           {"/bar/", "s6"},
                                           {"/bar", "s1"},
                                           {"/x", "s7"},   // which does not exist: 503, see below
                                           {"/y/1", "s8"}, // which has no ready pod: the same
                                           {"/foo?a=/b", "s4"}})
        row("a.com", request, service);
    row("A.COM:80", "/foo", "s4");
    row("b.com", "/", "");
    row("d.com", "/zzz", ""); // no rule for "/": 404
    row("c.com", "/c/1", "c1");
    row("c.com", "/zzz", "c9");
    row("bar.foo.com", "/", "exact");
    row("baz.foo.com", "/", "wild");
    row("baz.bar.foo.com", "/", "");
    row("foo.com", "/", "");
}

void TestSimTraffic::ingressesChoose()
{
    QFETCH(QString, host);
    QFETCH(QString, request);
    QFETCH(QString, service);
    const std::vector<IngressSpec> ingresses{
        {.rules = {{"a.com",
                    {path("/", "s1"), path("/aaa", "s2"), path("/aaa/bbb/", "s3"), path("/foo", "s4", true),
                     path("/foo", "s5"), path("/bar/", "s6", true), path("/x", "s7"), path("/y", "s8")}},
                   {"d.com", {path("/x", "s7")}},
                   {"*.foo.com", {path("/", "wild")}},
                   {"bar.foo.com", {path("/", "exact")}}}},
        {.rules = {{"c.com", {path("/c", "c1")}}}, .defaultBackend = IngressBackend{.service = "c9"}}};
    const auto choice = chooseBackend(ingresses, host.toStdString(), request.toStdString());
    QCOMPARE(QString::fromStdString(choice ? choice->backend->service : std::string()), service);
}

void TestSimTraffic::nothingIsLostWhenAllIsRight_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("scenario");
    const auto row = [](const char *name, const std::string &container, const std::string &scenario) {
        QTest::newRow(name) << QString::fromStdString(container) << QString::fromStdString(scenario);
    };
    const std::string slow = "  all: {listens: 3s, healthy: 8s}\n";
    row("update", Gentle, clients(slow + Update));
    row("update through Ingress", Gentle,
        clients(slow + Update, "to: Ingress, host: shop.example, rate: 100, duration: 50ms, from: 20"));
    row("one pod deleted", Gentle, clients("do: [{at: 30, delete: Deployment/web}]\n"));
    row("scaled down", Gentle, clients("do: [{at: 30, scale: Deployment/web, replicas: 1}]\n"));
    row("drained node", Gentle, clients("do: [{at: 30, drain: node-1}]\n"));
    row("restart", Gentle, clients("do: [{at: 30, restart: Deployment/web}]\n"));
    row("broken image", Gentle,
        clients("do: [{at: 30, setImage: Deployment/web, image: 'app:9', assume: {image: missing}}]\n"));
    row("serves while draining", Ready,
        clients("  all: {sigterm: drain, drain: 5s, servesWhileDraining: true}\n" + Update));
}

void TestSimTraffic::nothingIsLostWhenAllIsRight()
{
    QFETCH(QString, container);
    QFETCH(QString, scenario);
    for (const char *seed : {"1", "2", "77"}) {
        const Recording recording = run(
            yaml({.container = container.toStdString()}),
            QString(scenario).replace("assume:\n", QStringLiteral("assume:\n  seed: %1\n").arg(seed)).toStdString());
        const FlowState end = flow(worldAtEnd(recording));
        QVERIFY(end.sent > 5000);
        QCOMPARE(told(recording, "RequestFailed"), QString());
        QCOMPARE(end.served + end.inFlight, end.sent);
    }
}

void TestSimTraffic::theKnownMistakesLoseRequests_data()
{
    QTest::addColumn<Web>("web");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("expected"); ///< by V45 to V47; the rest is luck of the draw
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("ended");     ///< processes that end at once while their pod still gets requests
    QTest::addColumn<int>("receivers"); ///< among how many pods those requests were spread
    const auto row = [](const char *name, const Web &web, const std::string &scenario, int expected, Failure failure,
                        int ended = 0, int receivers = 1) {
        QTest::newRow(name) << web << QString::fromStdString(scenario) << expected << static_cast<int>(failure) << ended
                            << receivers;
    };
    // Each of three deletions leaves a third of a second's requests with a dead process.
    row("V45 no preStop", {.container = Ready}, clients(Update), 100, Failure::Refused, 3, 3);
    row("V45 no preStop, minReadySeconds", {.container = Ready, .spec = "  minReadySeconds: 2\n"}, clients(Update), 75,
        Failure::Refused, 3, 4);
    // One replica without readiness probe, 20 s of warm-up; the old pod drains.
    row("V46 no readiness probe", {.replicas = 1},
        clients("  all: {listens: 20s, sigterm: drain, drain: 3s, servesWhileDraining: true}\n" + Update,
                "to: Service/web, rate: 100, duration: 1ms, from: 25"),
        1900, Failure::Refused);
    row("V46 through Ingress", {.replicas = 1},
        clients("  all: {listens: 20s, sigterm: drain, drain: 3s, servesWhileDraining: true}\n" + Update,
                "to: Ingress, host: shop.example, rate: 100, duration: 1ms, from: 25"),
        1900, Failure::BadGateway);
    row("V46 answers too early", {.replicas = 1},
        clients("  all: {listens: 0, healthy: 20s, sigterm: drain, drain: 3s, servesWhileDraining: true}\n" + Update,
                "to: Service/web, rate: 100, duration: 1ms, from: 25"),
        1900, Failure::ServerError);
    row("V46 old pod exits at once", {.replicas = 1},
        clients("  all: {listens: 20s}\n" + Update, "to: Service/web, rate: 100, duration: 1ms, from: 25"), 2000,
        Failure::Refused);
    // Four replicas without readiness probes, 20 s of warm-up, old pods drain.
    row("V47 a whole rollout of early Ready", {.replicas = 4, .strategy = ""},
        clients("  all: {pull: 1s, listens: 20s, sigterm: drain, drain: 30s, servesWhileDraining: true}\n" + Update,
                "to: Service/web, rate: 100, duration: 1ms, from: 25"),
        1917, Failure::Refused);
    row("unknown host", {}, clients("", "to: Ingress, host: other.example, rate: 10, from: 20"), 1000,
        Failure::NotFound);
    row("unknown Service", {}, clients("", "to: Service/wbe, rate: 10, from: 20"), 1000, Failure::NoService);
    row("no pods", {.replicas = 0}, clients("", "to: Service/web, rate: 10, from: 20"), 1000, Failure::NoEndpoint);
    row("V43 no ready pod behind Ingress", {.replicas = 0},
        clients("", "to: Ingress, host: shop.example, rate: 10, from: 20"), 1000, Failure::Unavailable);
    row("V43 no such Service behind Ingress", {},
        clients("do: [{at: 20, delete: Service/web}]\n", "to: Ingress, host: shop.example, rate: 10, from: 20"), 1000,
        Failure::Unavailable);
}

void TestSimTraffic::theKnownMistakesLoseRequests()
{
    QFETCH(Web, web);
    QFETCH(QString, scenario);
    QFETCH(int, expected);
    QFETCH(int, failure);
    const Recording recording =
        run(yaml(web), scenario.toStdString(), {.until = seconds(130), .stopWhenSettled = false});
    const FlowState end = flow(worldAtEnd(recording));
    const auto found = static_cast<int>(end.failures(static_cast<Failure>(failure)));
    QVERIFY2(std::abs(found - expected) <= std::max(1, expected / 5), qPrintable(QString::number(found)));
    // Beside those, what was under way when a process ended (15.5): of the 100 requests a second that take 50 ms each,
    // 5 are on their way at any time, each of them with that pod at odds of 1 to the number of receivers. Three
    // standard deviations are allowed, as the receivers are drawn.
    QFETCH(int, ended);
    QFETCH(int, receivers);
    const double underWay = 5.0 * ended, share = 1.0 / receivers;
    const double mean = underWay * share, deviation = std::sqrt(underWay * share * (1 - share));
    const auto cutOff = static_cast<double>(end.failures(Failure::Reset));
    QVERIFY2(std::abs(cutOff - mean) <= 3 * deviation, qPrintable(told(recording, "RequestFailed")));
    QCOMPARE(end.failures(), std::int64_t(found) + end.failures(Failure::Reset));
}

void TestSimTraffic::requestsInFlightAreFinishedOrCutOff()
{
    const auto after = [](const std::string &container, const std::string &assume) {
        const Recording recording = run(yaml({.replicas = 2, .container = container}),
                                        clients("  all: {" + assume + "}\ndo: [{at: 30, delete: Deployment/web}]\n",
                                                "to: Service/web, rate: 20, duration: 4s, from: 20"));
        return flow(worldAtEnd(recording)).failures(Failure::Reset);
    };
    QVERIFY(after(Gentle, "sigterm: exit") == 0);            // 4 s of work fit into the 5 s before SIGTERM
    QCOMPARE(after(Ready, "sigterm: drain, drain: 5s"), 0);  // or into the drain
    QVERIFY(after(Ready, "sigterm: exit") > 20);             // 10 a second for 4 s were on their way
    QVERIFY(after(Ready, "sigterm: drain, drain: 2s") > 10); // half of them take longer
    QCOMPARE(after(Ready, "sigterm: ignore"), 0);            // they end long before SIGKILL
}

void TestSimTraffic::wrongPortsRefuse()
{
    std::string wrong = yaml({});
    wrong.replace(wrong.find("targetPort: http"), 16, "targetPort: 9999");
    const Recording number = run(wrong, clients("", "to: Service/web, rate: 10, from: 20"));
    QVERIFY(flow(worldAtEnd(number)).served == 0);
    QVERIFY(flow(worldAtEnd(number)).failures(Failure::Refused) > 50);
    wrong.replace(wrong.find("targetPort: 9999"), 16, "targetPort: htp");
    const Recording name = run(wrong, clients("", "to: Service/web, rate: 10, from: 20"));
    QVERIFY(flow(worldAtEnd(name)).failures(Failure::NoEndpoint) > 50);
}

/// V48: old pods keep serving for the 10 s of their preStop, new ones are ready 2 s after them.
void TestSimTraffic::recreateIsDownForALongTime_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("failure");
    QTest::newRow("V48 Service") << "to: Service/web" << 300 << static_cast<int>(Failure::Refused);
    QTest::newRow("V48 Ingress") << "to: Ingress, host: shop.example" << 1200 << static_cast<int>(Failure::Unavailable);
}

void TestSimTraffic::recreateIsDownForALongTime()
{
    QFETCH(QString, flow);
    QFETCH(int, expected);
    QFETCH(int, failure);
    const Web web{.strategy = "type: Recreate", .container = ", lifecycle: {preStop: {sleep: {seconds: 10}}}"};
    const Recording recording = run(yaml(web), clients("  all: {pull: 2s, listens: 0, healthy: 0}\n" + Update,
                                                       flow.toStdString() + ", rate: 100, duration: 1ms, from: 20"));
    QVERIFY2(std::abs(lost(recording) - expected) <= 2, qPrintable(QString::number(lost(recording))));
    const auto kind = static_cast<Failure>(failure);
    const FlowState end = ::flow(worldAtEnd(recording));
    // Between the last old process and the next look of the routes, requests still go to the address that is gone.
    QVERIFY(end.failures(kind) + end.failures(Failure::NoEndpoint) >= expected - 10);
}

/// V49: a third of the requests until the node counts as not ready, and for the delay of propagation.
void TestSimTraffic::deadNodesSwallowRequests_data()
{
    QTest::addColumn<QString>("grace");
    QTest::addColumn<int>("expected");
    QTest::newRow("V49 NotReady at 55 s") << "55s" << 560;
    QTest::newRow("NotReady at 50 s") << "50s" << 510;
}

void TestSimTraffic::deadNodesSwallowRequests()
{
    QFETCH(QString, grace);
    QFETCH(int, expected);
    const std::string spread = "      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, "
                               "whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}]\n";
    std::string text = yaml({.container = Ready});
    text.insert(text.find("      containers:"), spread);
    const Recording recording =
        run(text, "assume:\n  nodes: 3\n  nodeGrace: " + grace.toStdString() +
                      "\n  traffic: [{to: Service/web, rate: 30, from: 20, until: 150}]\ndo: [{at: 30, killNode: "
                      "node-1}]\n");
    const auto timeouts = flow(worldAtEnd(recording)).failures(Failure::TimedOut);
    // Each of three per second and node is drawn by lot: three standard deviations.
    const double deviation = std::sqrt(3.0 * expected * (1.0 / 3) * (2.0 / 3));
    QVERIFY2(std::abs(static_cast<double>(timeouts) - expected) <= 3 * deviation,
             qPrintable(QString::number(timeouts)));
    QCOMPARE(flow(worldAtEnd(recording)).failures(), timeouts);
}

/// Vectors 51 to 55: from the deletion at 30 s on, who is sent new connections, and what share of them fails. A window
/// is "from to pods share".
void TestSimTraffic::whoGetsRequests_data()
{
    QTest::addColumn<QString>("manifests");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("windows");
    const auto row = [](const char *name, const std::string &manifests, const std::string &scenario,
                        const char *windows) {
        QTest::newRow(name) << QString::fromStdString(manifests) << QString::fromStdString(scenario)
                            << QString::fromLatin1(windows);
    };
    const auto pod = [](const char *name, const char *more = "") {
        return std::string("---\napiVersion: v1\nkind: Pod\nmetadata: {name: ") + name +
               ", labels: {app: w}}\nspec: {containers: [{name: c, image: 'i:1'" + more + "}]}\n";
    };
    const auto service = [](const char *more = "") {
        return std::string("---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: w}, "
                           "ports: [{port: 80}]") +
               more + "}\n";
    };
    const auto scenario = [](const char *all, const char *steps) {
        return std::string("assume:\n  propagation: 1s\n  all: {") + all +
               "}\n  traffic: [{to: Service/web, rate: 100, duration: 1ms, from: 20, until: 60}]\n" + steps;
    };
    const char *atOnce = "pull: 0, listens: 0", *gone = "do: [{at: 30, delete: Pod/a}]\n";
    row("51 no preStop", pod("a") + pod("b") + service(), scenario(atOnce, gone),
        "29 30 a+b 0; 30 31 b 0.5; 31 40 b 0");
    row("52 preStop", pod("a", ", lifecycle: {preStop: {sleep: {seconds: 5}}}") + pod("b") + service(),
        scenario(atOnce, gone), "29 30 a+b 0; 30 31 a+b 0; 31 40 b 0");
    row("53 the only one is replaced",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: w}}\n"
        "  template:\n    metadata: {labels: {app: w}}\n    spec: {containers: [{name: c, image: 'i:1', lifecycle: "
        "{preStop: {sleep: {seconds: 10}}}, readinessProbe: {httpGet: {port: 80}, periodSeconds: 1}}]}\n" +
            service(),
        scenario("pull: 0, listens: 4s", "do: [{at: 30, delete: Deployment/web}]\n"),
        "29 30 old 0; 30 35 old 0; 35 50 new 0");
    row("54 nobody replaces it", pod("a", ", lifecycle: {preStop: {sleep: {seconds: 10}}}") + service(),
        scenario(atOnce, gone), "29 30 a 0; 30 40 a 0; 40 41 - 1; 41 50 - 1");
    row("55 published though never ready",
        pod("a", ", readinessProbe: {httpGet: {port: 80}}") + service(", publishNotReadyAddresses: true"),
        scenario("pull: 0, listens: 0, probesPass: false", ""), "25 40 a 0");
    row("never ready and not published", pod("a", ", readinessProbe: {httpGet: {port: 80}}") + service(),
        scenario("pull: 0, listens: 0, probesPass: false", ""), "25 40 - 1");
}

void TestSimTraffic::whoGetsRequests()
{
    QFETCH(QString, manifests);
    QFETCH(QString, scenario);
    QFETCH(QString, windows);
    const Recording recording = run(manifests.toStdString(), scenario.toStdString(), {.until = seconds(60)});
    const std::string first = recording.at(at(29)).pods.front().key.name;
    for (const QString &window : windows.split(QStringLiteral("; "))) {
        const QStringList words = window.split(u' ');
        const FlowState before = flow(recording.at(at(words[0].toDouble())));
        const FlowState after = flow(recording.at(at(words[1].toDouble())));
        std::map<std::string, std::int64_t> served;
        for (const FlowShare &share : after.pods)
            served[share.pod] += share.served;
        for (const FlowShare &share : before.pods)
            served[share.pod] -= share.served;
        QStringList names;
        for (const auto &[pod, count] : served)
            if (count > 5) // what is counted at the edge of a second may belong to the window before
                names << (pod.size() == 1 ? QString::fromStdString(pod)
                          : pod == first  ? QStringLiteral("old")
                                          : QStringLiteral("new"));
        QCOMPARE(names.isEmpty() ? QStringLiteral("-") : names.join(u'+'), words[2]);
        const auto sent = static_cast<double>(after.sent - before.sent);
        const double share = static_cast<double>(after.failures() - before.failures()) / sent;
        const double expected = words[3].toDouble(), deviation = std::sqrt(expected * (1 - expected) / sent);
        QVERIFY2(std::abs(share - expected) <= 3 * deviation + 0.02,
                 qPrintable(window + QStringLiteral(": %1").arg(share)));
    }
}

void TestSimTraffic::numbersAddUpAtEveryMoment()
{
    const Recording recording = run(yaml({.container = Ready}), clients("  jitter: true\n" + Update));
    std::int64_t sent = 0;
    for (const Event &event : recording.events())
        for (const WorldChange &change : event.changes) {
            const FlowState *state = changed<FlowState>(change);
            if (!state)
                continue;
            QCOMPARE(state->served + state->failures() + state->inFlight, state->sent);
            std::int64_t served = 0, inFlight = 0;
            for (const FlowShare &share : state->pods) {
                QVERIFY(share.inFlight >= 0);
                served += share.served;
                inFlight += share.inFlight;
            }
            QCOMPARE(served, state->served);
            QCOMPARE(inFlight, state->inFlight);
            QVERIFY(state->sent >= sent);
            sent = state->sent;
        }
    QVERIFY(sent > 8000);
    const World middle = recording.at(at(25.5));
    QVERIFY(flow(middle).sent > 400 && flow(middle).sent < 650);
}

void TestSimTraffic::failuresHaveACauseAndAreToldOnce()
{
    const Recording recording = run(yaml({.container = Ready}), clients(Update));
    int rows = 0, counted = 0;
    for (const Event &event : recording.events()) {
        counted += event.reason == "Requests" ? 1 : 0;
        if (event.reason != "RequestFailed")
            continue;
        ++rows;
        const Event *cause = recording.event(event.cause);
        QVERIFY(cause);
        QVERIFY2(cause->reason == "SIGTERM" || cause->reason == "Completed" || cause->reason == "Gone",
                 cause->reason.c_str());
        QCOMPARE(recording.event(recording.causes(event.id).back())->what, What::ActionTaken);
        QVERIFY(!event.plain.toString().contains(u'%'));
    }
    QVERIFY(rows >= 3 && rows <= 9); // three deletions, of each at most refused and reset told twice
    QVERIFY(counted > 60);           // one a second, not one a request
    QVERIFY(!told(recording, "RequestsRecovered").isEmpty());
}

void TestSimTraffic::trafficChangesNothingElse()
{
    const auto story = [](const Recording &recording) {
        QStringList rows;
        for (const Event &event : recording.events())
            if (event.source != Component::Client && event.source != Component::Simulator)
                rows << QString::number(inSeconds(event.at)) +
                            QString::fromStdString(event.object.name + event.message);
        return rows.join(u'\n');
    };
    const std::string quiet = "assume: {nodes: 2}\n" + Update;
    const Limits limits{.until = seconds(100), .stopWhenSettled = false};
    QCOMPARE(story(run(yaml({.container = Ready}), clients(Update), limits)),
             story(run(yaml({.container = Ready}), quiet, limits)));
}

void TestSimTraffic::risingTrafficRaisesTheNumberOfPods()
{
    const std::string hpa =
        "---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {scaleTargetRef: "
        "{kind: Deployment, name: web}, minReplicas: 2, maxReplicas: 8, metrics: [{type: Resource, resource: {name: "
        "cpu, target: {type: Utilization, averageUtilization: 50}}}]}\n";
    const Recording recording =
        run(yaml({.replicas = 2, .container = Gentle + ", resources: {requests: {cpu: 200m}}"}) + hpa,
            "assume:\n  nodes: 3\n  traffic: [{to: Service/web, rate: 10, cpu: 10ms, from: 20}]\n"
            "do: [{at: 60, traffic: Service/web, rate: 60}]\n",
            {.until = seconds(300)});
    const auto desired = [&](double t) {
        return recording.at(at(t)).workload({"Deployment", "default", "web"})->desired;
    };
    QCOMPARE(desired(59), 2);
    QCOMPARE(desired(200), 6); // 60 a second at 10 ms are 600m: six pods at 50 % of 200m
    QCOMPARE(lost(recording), 0);
}

void TestSimTraffic::aFailingProgramIsTakenOut()
{
    const Recording recording =
        run(yaml({.container = Ready}),
            clients("do: [{at: 40, failProbe: Deployment/web, index: 0, for: 30s, how: error}]\n",
                    "to: Service/web, rate: 30, duration: 10ms, from: 20"));
    // Three failed probes and the delay of propagation: a third of some four seconds.
    const auto failed = flow(worldAtEnd(recording)).failures(Failure::ServerError);
    QVERIFY2(failed >= 15 && failed <= 50, qPrintable(QString::number(failed)));
    QCOMPARE(recording.at(at(60)).services.front().receivers().size(), std::size_t{2});
    QCOMPARE(recording.at(at(80)).services.front().receivers().size(), std::size_t{3});
}

void TestSimTraffic::clientsAreFoundInTheManifests()
{
    const ObjectKey key{"Deployment", "default", "web"};
    const auto clients = clientsOf(*manifests(yaml({})), key, 7);
    QCOMPARE(clients.size(), std::size_t{1});
    QCOMPARE(clients.front().flow.url(), std::string("http://shop.example/"));
    QVERIFY((clients.front().flow.rates == std::vector<RateStep>{{Time{}, 7}}));
    QCOMPARE(clients.front().service, (ObjectKey{"Service", "default", "web"}));
    std::string inner = yaml({});
    inner.erase(inner.find("---\napiVersion: networking"));
    QCOMPARE(clientsOf(*manifests(inner), key).front().flow.url(), std::string("http://web.default/"));
    QVERIFY(clientsOf(*manifests(inner), {"Deployment", "default", "other"}).empty());
}

/// V42 and EP-4 for a whole run: the two pods of the Service are on node-1, its clients on either node.
void TestSimTraffic::localTrafficStaysOnItsNode()
{
    const auto failures = [](const std::string &service, const std::string &who) {
        std::string text = yaml({.replicas = 2, .container = Ready, .service = service});
        text.insert(text.find("      containers:"), "      nodeSelector: {kubernetes.io/hostname: node-1}\n");
        const Recording recording = run(text, clients("", "to: Service/web, rate: 20, from: 20, " + who));
        const FlowState end = flow(worldAtEnd(recording));
        const auto dropped = end.failures(Failure::NoLocal);
        return QStringLiteral("%1 of %2").arg(100 * dropped / end.sent).arg(100 * end.failures() / end.sent);
    };
    const std::string inside = ", internalTrafficPolicy: Local", outside = ", externalTrafficPolicy: Local";
    QCOMPARE(failures("", "node: node-2"), QStringLiteral("0 of 0"));
    QCOMPARE(failures(inside, "node: node-1"), QStringLiteral("0 of 0"));
    QCOMPARE(failures(inside, "node: node-2"), QStringLiteral("100 of 100"));
    QCOMPARE(failures(inside, "node: node-2, outside: true"), QStringLiteral("0 of 0"));
    QCOMPARE(failures(outside, "node: node-2"), QStringLiteral("0 of 0"));
    QCOMPARE(failures(outside, "node: node-2, outside: true"), QStringLiteral("100 of 100"));
    const QString half = failures(outside, "outside: true"); // any node, so every second one is the wrong one
    QVERIFY2(half.startsWith(u'4') || half.startsWith(u'5'), qPrintable(half));
    // Without any endpoint the node refuses at once, whatever the policy.
    const Recording none =
        run(yaml({.replicas = 0, .service = inside}), clients("", "to: Service/web, rate: 20, from: 20"));
    QCOMPARE(flow(worldAtEnd(none)).failures(Failure::NoEndpoint), flow(worldAtEnd(none)).sent);
}

/// 9.7: with sessionAffinity ClientIP a client stays with its pod while that is eligible.
void TestSimTraffic::clientsKeepTheirPod()
{
    const auto spread = [](const std::string &service, const std::string &who, const std::string &steps = {}) {
        const Recording recording = run(yaml({.container = Gentle, .service = service}),
                                        clients(steps, "to: Service/web, rate: 20, from: 20, " + who));
        const World end = worldAtEnd(recording);
        QStringList used;
        for (const FlowShare &share : flow(end).pods)
            used << (share.failed ? QStringLiteral("failed") : QStringLiteral("served"));
        return used.size();
    };
    const std::string affinity = ", sessionAffinity: ClientIP";
    QCOMPARE(spread("", "clients: 1"), 3);
    QCOMPARE(spread(affinity, "clients: 1"), 1);
    QCOMPARE(spread(affinity, "clients: 0"), 3); // every request comes from somebody else
    QCOMPARE(spread(affinity, "clients: 1",
                    "do: [{at: 60, delete: Deployment/web, index: 0},"
                    " {at: 61, delete: Deployment/web, index: 0},"
                    " {at: 62, delete: Deployment/web, index: 0}]\n"),
             2);
    // A client that was silent for longer than the timeout is a new one: 1 request in 2 s.
    const std::string shortly = affinity + ", sessionAffinityConfig: {clientIP: {timeoutSeconds: 1}}";
    const Recording forgets = run(yaml({.container = Gentle, .service = shortly}),
                                  clients("", "to: Service/web, rate: 0.5, from: 20, clients: 1"));
    QCOMPARE(flow(worldAtEnd(forgets)).pods.size(), std::size_t{3});
}

/// EP-6 and 15.6: four clients with open connections, when the only pod that they know is deleted.
void TestSimTraffic::openConnectionsOutliveTheirEndpoint_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("assume");
    QTest::addColumn<int>("failures");
    const auto row = [](const char *name, const std::string &container, const char *assume, int failures) {
        QTest::newRow(name) << QString::fromStdString(container) << QString(assume) << failures;
    };
    row("each open connection costs one request", Gentle, "sigterm: exit", 4);
    row("closed in order before the end", Gentle, "sigterm: drain, drain: 3s, servesWhileDraining: true", 0);
    row("closed in order at once", Gentle, "sigterm: drain, drain: 3s", 0);
    row("served until SIGKILL", Ready, "sigterm: ignore", 4);
}

void TestSimTraffic::openConnectionsOutliveTheirEndpoint()
{
    QFETCH(QString, container);
    QFETCH(QString, assume);
    QFETCH(int, failures);
    const Recording recording =
        run(yaml({.replicas = 1, .container = container.toStdString()}),
            clients("  all: {" + assume.toStdString() +
                        "}\ndo: [{at: 30, scale: Deployment/web, replicas: 2},"
                        " {at: 50, delete: Deployment/web, index: 0}]\n",
                    "to: Service/web, rate: 40, duration: 1ms, from: 20, clients: 4, keepAlive: true"));
    const World end = worldAtEnd(recording);
    const FlowShare &first = flow(end).pods.front();
    QCOMPARE(flow(end).failures(), failures);
    QCOMPARE(flow(end).failures(Failure::Reset), failures);
    // Nobody moves to the second pod before the first one is deleted, nor when its endpoint goes a second later.
    QCOMPARE(flow(recording.at(at(49))).pods.size(), std::size_t{1});
    if (assume != QLatin1String("sigterm: drain, drain: 3s"))
        QCOMPARE(flow(recording.at(at(54))).pods.size(), std::size_t{1});
    QVERIFY(flow(end).pods.size() >= 2 && flow(end).served > 3900 && first.served > 1000);
}

QTEST_GUILESS_MAIN(TestSimTraffic)
#include "tst_simtraffic.moc"
