// SPDX-License-Identifier: GPL-3.0-or-later
// Worked timelines of the kubelet's rules: each row says what must be seen when, and nothing else of its kind.
#include "sim/podfiles.h"
#include "sim/random.h"
#include "support/simrun.h"

#include <QTest>

#include <sstream>

using namespace slipway;
using namespace slipway::sim;

namespace
{

std::string number(double value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

/// "12 Killing", "0.5 exit 137", "3 STATUS Running 1/1": one event in short, empty for those that no row looks at.
std::string inShort(const Event &event, bool withContainer)
{
    std::string word = event.reason;
    switch (event.what) {
    case What::ContainerExited:
        word = "exit " + event.message.substr(event.message.rfind(' ') + 1);
        break;
    case What::PodReady:
        word = "Ready";
        break;
    case What::PodNotReady:
        word = "NotReady";
        break;
    case What::PodFinished:
        word = "finished " + event.reason;
        break;
    case What::PodGone:
        word = "gone";
        break;
    case What::StatusChanged:
        word = "STATUS " + event.message;
        break;
    case What::EndpointsChanged:
    case What::RoutesChanged:
        return {};
    default:
        break;
    }
    if (withContainer && !event.container.empty())
        word += ":" + event.container;
    return number(inSeconds(event.at)) + " " + word;
}

/// Rows use this small language: `;`-separated entries, the watched words are those of the expectation plus `watch`.
std::string seen(const Recording &recording, const QString &watch, double until, bool withContainer, double from)
{
    std::string text;
    const QStringList words = watch.split(u' ', Qt::SkipEmptyParts);
    for (const Event &event : recording.events()) {
        const std::string entry = inShort(event, withContainer);
        if (entry.empty() || inSeconds(event.at) > until || inSeconds(event.at) < from)
            continue;
        const QString word = QString::fromStdString(entry).section(u' ', 1, 1).section(u':', 0, 0);
        if (words.contains(word))
            text += (text.empty() ? "" : "; ") + entry;
    }
    return text;
}

const char *PodHead = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: p}}\nspec:\n";

} // namespace

class TestSimVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeline_data();
    void timeline();
    void routing_data();
    void routing();
    void endpointListsShare();
    void dataStaysAsLongAsItsVolume_data();
    void dataStaysAsLongAsItsVolume();
    void changedConfigMapReachesFilesFirst_data();
    void changedConfigMapReachesFilesFirst();
    void aRunWaitsForTheNewFiles_data();
    void aRunWaitsForTheNewFiles();
};

struct Knobs {
    ContainerAssumptions all{.pullTime = seconds(0.5), .listensAfter = {}, .healthyAfter = {}};
    std::map<std::string, ContainerAssumptions> containers{};
    std::vector<Action> actions{};
    int nodes = 1;
    NodeAssumptions node{};
    bool controlPlane = false;
    bool withContainer = false;
    double from = 0;
};
Q_DECLARE_METATYPE(Knobs)

namespace
{

Knobs listensAfter(double x)
{
    Knobs knobs;
    knobs.all.listensAfter = knobs.all.healthyAfter = seconds(x);
    return knobs;
}

Knobs drains(double d)
{
    Knobs knobs;
    knobs.all.onSigterm = d > 0 ? OnSigterm::Drain : OnSigterm::Exit;
    knobs.all.drain = seconds(d);
    return knobs;
}

Knobs ignores()
{
    Knobs knobs;
    knobs.all.onSigterm = OnSigterm::Ignore;
    return knobs;
}

Knobs with(Knobs knobs, auto change)
{
    change(knobs);
    return knobs;
}

Knobs exits(std::vector<SelfExit> list)
{
    Knobs knobs;
    knobs.all.exits = std::move(list);
    return knobs;
}

/// Deletion rows: the pod is old and ready at 100 s, when the DELETE comes.
Knobs deleted(Knobs knobs, std::optional<int> grace = {}, bool force = false)
{
    knobs.actions.push_back({at(100), DeletePod{.kind = "Pod", .name = "p", .grace = grace, .force = force}});
    knobs.from = 100;
    return knobs;
}

} // namespace

#define ROW(name, spec, knobs, watch, until, expected)                                                                 \
    QTest::newRow(name) << QByteArray(spec) << QVariant::fromValue(Knobs(knobs)) << QString(watch) << double(until)    \
                        << QString(expected)

void TestSimVectors::timeline_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QVariant>("knobs");
    QTest::addColumn<QString>("watch");
    QTest::addColumn<double>("until");
    QTest::addColumn<QString>("expected");

    const QByteArray one = "  containers:\n  - name: c\n    image: app:1\n";
    const QByteArray readiness = one + "    readinessProbe: {httpGet: {port: 8080}";
    const QByteArray liveness = one + "    livenessProbe: {httpGet: {port: 8080}";
    const QByteArray startup = one + "    startupProbe: {httpGet: {port: 8080}";

    // Start-up and probes
    ROW("1 no probes", one, Knobs{}, "Scheduled Pulling Pulled Created Started Ready", 60,
        "0 Scheduled; 0 Pulling; 0.5 Pulled; 0.5 Created; 0.5 Started; 0.5 Ready");
    ROW("2 readiness", readiness + "}\n", listensAfter(3), "Started Unhealthy Ready ProbePassed", 15,
        "0.5 Started; 0.5 Unhealthy; 10.5 ProbePassed; 10.5 Ready");
    ROW("3 initial delay", readiness + ", initialDelaySeconds: 5}\n", listensAfter(3),
        "Started Unhealthy Ready ProbePassed", 15, "0.5 Started; 10.5 ProbePassed; 10.5 Ready");
    ROW("4 success threshold", readiness + ", initialDelaySeconds: 5, periodSeconds: 5, successThreshold: 2}\n",
        listensAfter(3), "Unhealthy Ready ProbePassed", 12, "5.5 ProbePassed; 10.5 ProbePassed; 10.5 Ready");
    ROW("5 resync triggers", readiness + ", periodSeconds: 300}\n", listensAfter(30), "Unhealthy Ready ProbePassed",
        100, "0.5 Unhealthy; 60.5 ProbePassed; 60.5 Ready");
    ROW("6 startup gates",
        startup + ", failureThreshold: 30}\n    readinessProbe: {httpGet: {port: 8080}, periodSeconds: 5}\n"
                  "    livenessProbe: {httpGet: {port: 8080}}\n",
        listensAfter(25), "Unhealthy Ready ProbePassed StartupSuccess", 41,
        "10 Unhealthy; 20 Unhealthy; 30 ProbePassed; 30 StartupSuccess; 30 ProbePassed; 30 Ready; 35 ProbePassed; 40 "
        "ProbePassed; 40 ProbePassed");
    ROW("7 startup never", startup + ", periodSeconds: 5}\n",
        with(drains(1), [](Knobs &k) { k.all.probesPass = false; }), "Killing SIGTERM exit Started BackOff", 137,
        "0.5 Started; 15 Killing; 15 SIGTERM; 16 exit 0; 16 Started; 30 Killing; 30 SIGTERM; 31 exit 0; 31 Started; 45 "
        "Killing; 45 "
        "SIGTERM; 46 exit 0; 46 Started; 60 Killing; 60 SIGTERM; 61 exit 0; 61 BackOff; 61 BackOff; 81 Started; 95 "
        "Killing; 95 "
        "SIGTERM; 96 exit 0; 96 BackOff; 96 BackOff; 136 Started");
    const auto hang = with(ignores(), [](Knobs &k) {
        k.all.outages.push_back({.from = seconds(25), .how = HowItFails::Hang, .untilRestart = true});
    });
    ROW("8 liveness hang", liveness + "}\n", hang, "Unhealthy Killing SIGTERM SIGKILL exit Started Ready NotReady", 100,
        "0.5 Started; 0.5 Ready; 31 Unhealthy; 41 Unhealthy; 51 Unhealthy; 51 Killing; 51 SIGTERM; 81 SIGKILL; 81 exit "
        "137; 81 Started");
    ROW("9 probe grace", liveness + ", terminationGracePeriodSeconds: 5}\n", hang, "Killing SIGTERM SIGKILL Started",
        100, "0.5 Started; 51 Killing; 51 SIGTERM; 56 SIGKILL; 56 Started");
    ROW("10 liveness refused", liveness + "}\n", with(drains(1), [](Knobs &k) { k.all.listensAfter = seconds(1e6); }),
        "Killing Started", 302,
        "0.5 Started; 30 Killing; 31 Started; 60 Killing; 61 Started; 90 Killing; 91 Started; 120 Killing; 121 "
        "Started; 150 "
        "Killing; 191 Started; 220 Killing; 301 Started");
    ROW("11 dependency down", readiness + ", periodSeconds: 5}\n",
        with(Knobs{}, [](Knobs &k) { k.all.outages.push_back({.from = seconds(52), .to = seconds(70)}); }),
        "Ready NotReady Unhealthy Started", 80,
        "0.5 Started; 0.5 Ready; 55.5 Unhealthy; 60.5 Unhealthy; 65.5 Unhealthy; 65.5 NotReady; 65.5 Unhealthy; 70.5 "
        "Ready");
    ROW("each process goes bad with age", liveness + ", periodSeconds: 5, failureThreshold: 2}\n",
        with(Knobs{}, [](Knobs &k) { k.all.outages.push_back({.sinceStart = true, .from = seconds(12)}); }),
        "Started Killing", 60, "0.5 Started; 20 Killing; 20 Started; 40 Killing; 40 Started; 60 Killing; 60 Started");
    ROW("12 run goes on", readiness + ", periodSeconds: 5, successThreshold: 3}\n",
        exits({{seconds(39.5), 1}, {Never}}), "Ready NotReady exit Started", 60,
        "0.5 Started; 10.5 Ready; 40 exit 1; 40 NotReady; 40 Started; 40 Ready");
    ROW("13 postStart",
        one + "    lifecycle: {postStart: {exec: {command: [sleep, '5']}}}\n    readinessProbe: {httpGet: {port: "
              "8080}}\n",
        Knobs{}, "Created Started STATUS ProbePassed Ready", 6,
        "0 STATUS ContainerCreating 0/1; 0.5 Created; 0.5 Started; 5.5 STATUS Running "
        "0/1; 5.5 ProbePassed; 5.5 Ready");
    ROW("14 hidden while busy", one + "    livenessProbe: {httpGet: {port: 8080}}\n  - {name: d, image: big:1}\n",
        with(Knobs{},
             [](Knobs &k) {
                 k.withContainer = true;
                 k.containers["d"] = k.all;
                 k.containers["d"].pullTime = seconds(20);
             }),
        "Started Ready ProbePassed", 31, "0.5 Started:c; 20.5 Started:d; 20.5 Ready; 30 ProbePassed:c");
    ROW("15 gate", "  readinessGates: [{conditionType: g}]\n" + one,
        with(Knobs{},
             [](Knobs &k) {
                 k.actions.push_back({at(12), SetGate{.workload = "p", .condition = "g"}});
             }),
        "Ready Started", 60, "0.5 Started; 12 Ready");
    ROW("16 init and sidecar",
        "  initContainers:\n  - {name: proxy, image: proxy:1, restartPolicy: Always, startupProbe: {httpGet: {port: "
        "1}, "
        "periodSeconds: 2}}\n  - {name: migrate, image: m:1}\n" +
            one,
        with(listensAfter(3),
             [](Knobs &k) {
                 k.withContainer = true;
                 k.all.workTime = seconds(5);
             }),
        "Started exit Unhealthy STATUS Ready", 20,
        "0 STATUS Init:0/2 0/2; 0.5 Started:proxy; 0.5 STATUS Init:0/2 0/2; 2 Unhealthy:proxy; "
        "4 STATUS Init:1/2 "
        "1/2; 4.5 Started:migrate; 4.5 STATUS Init:1/2 1/2; 9.5 exit 0:migrate; 9.5 STATUS PodInitializing 1/2; 10 "
        "Started:c; 10 Ready");
    ROW("17a init fails", "  initContainers: [{name: i, image: i:1}]\n" + one,
        with(exits({{seconds(2), 1}}), [](Knobs &k) { k.withContainer = true; }), "Started exit Ready", 37,
        "0.5 Started:i; 2.5 exit 1:i; 2.5 Started:i; 4.5 exit 1:i; 14.5 Started:i; 16.5 exit 1:i; 36.5 Started:i");
    ROW("17b init fails for good", "  restartPolicy: Never\n  initContainers: [{name: i, image: i:1}]\n" + one,
        with(exits({{seconds(2), 1}}), [](Knobs &k) { k.withContainer = true; }), "Started exit finished", 100,
        "0.5 Started:i; 2.5 exit 1:i; 2.5 finished Init:Error");

    // Crashes and back-off
    ROW("18 crash loop", one, exits({{seconds(5), 1}}), "Started BackOff", 951,
        "0.5 Started; 5.5 Started; 10.5 BackOff; 20.5 Started; 25.5 BackOff; 45.5 Started; 50.5 BackOff; 90.5 Started; "
        "95.5 "
        "BackOff; 155.5 BackOff; 175.5 Started; 180.5 BackOff; 240.5 BackOff; 300.5 BackOff; 340.5 Started; 345.5 "
        "BackOff; 405.5 "
        "BackOff; 465.5 BackOff; 525.5 BackOff; 585.5 BackOff; 645.5 Started; 650.5 BackOff; 710.5 BackOff; 770.5 "
        "BackOff; 830.5 "
        "BackOff; 890.5 BackOff; 950.5 Started");
    ROW("19 exit 0 alike", one, exits({{seconds(5), 0}}), "Started exit", 46,
        "0.5 Started; 5.5 exit 0; 5.5 Started; 10.5 exit 0; 20.5 Started; 25.5 exit 0; 45.5 Started");
    const SelfExit five{seconds(5), 1};
    ROW("20 long run forgets", one, exits({five, five, five, five, five, five, five, {seconds(610), 1}, five}),
        "Started exit", 1271,
        "0.5 Started; 5.5 exit 1; 5.5 Started; 10.5 exit 1; 20.5 Started; 25.5 exit 1; 45.5 Started; 50.5 exit 1; 90.5 "
        "Started; 95.5 "
        "exit 1; 175.5 Started; 180.5 exit 1; 340.5 Started; 345.5 exit 1; 645.5 Started; 1255.5 exit 1; 1255.5 "
        "Started; 1260.5 exit 1; "
        "1270.5 Started");
    ROW("21 forgotten while it waits", one, exits({five, five, five, five, five, five, five, {seconds(400), 1}, five}),
        "Started exit", 1301,
        "0.5 Started; 5.5 exit 1; 5.5 Started; 10.5 exit 1; 20.5 Started; 25.5 exit 1; 45.5 Started; 50.5 exit 1; 90.5 "
        "Started; 95.5 exit 1; 175.5 Started; 180.5 exit 1; 340.5 Started; 345.5 exit 1; 645.5 Started; 1045.5 exit 1; "
        "1285.5 Started; 1290.5 exit 1; 1300.5 Started");
    ROW("22 OnFailure", "  restartPolicy: OnFailure\n" + one, exits({{seconds(3), 1}, {seconds(3), 0}}),
        "Started exit finished gone", 100, "0.5 Started; 3.5 exit 1; 3.5 Started; 6.5 exit 0; 6.5 finished Completed");
    ROW("23 Never", "  restartPolicy: Never\n" + one, exits({{seconds(3), 1}}), "Started exit finished", 100,
        "0.5 Started; 3.5 exit 1; 3.5 finished Error");
    ROW("24 OOM", one, exits({{seconds(7.5), 0, true}}), "Started exit", 26,
        "0.5 Started; 8 exit 137; 8 Started; 15.5 exit 137; 25.5 Started");
    ROW("25 restart rule",
        "  restartPolicy: Never\n" + one +
            "    restartPolicy: Never\n    restartPolicyRules: [{action: Restart, exitCodes: "
            "{operator: In, values: [42]}}]\n",
        exits({{seconds(3), 42}, {seconds(3), 1}}), "Started exit", 100,
        "0.5 Started; 3.5 exit 42; 3.5 Started; 6.5 exit 1");
    ROW("26 sidecar ends last",
        "  restartPolicy: Never\n  initContainers: [{name: s, image: app:1, restartPolicy: Always}]\n" + one,
        with(drains(1),
             [](Knobs &k) {
                 k.withContainer = true;
                 k.containers["c"] = k.all;
                 k.containers["c"].exits = {{seconds(19.5), 0}};
             }),
        "exit Killing SIGTERM finished", 100,
        "20 exit 0:c; 20 Killing:s; 20 SIGTERM:s; 21 exit 0:s; 21 finished Completed");

    // Start blocked
    ROW("27 config missing", one + "    env: [{name: A, valueFrom: {configMapKeyRef: {name: cfg, key: k}}}]\n",
        with(Knobs{},
             [](Knobs &k) {
                 k.actions.push_back({at(14), CreateObject{.name = "cfg"}});
             }),
        "Pulled Failed Created Started Ready", 60,
        "0.5 Pulled; 0.5 Failed; 1.5 Pulled; 1.5 Failed; 11.5 Pulled; 11.5 Failed; 21.5 Pulled; 21.5 Created; 21.5 "
        "Started; 21.5 Ready");
    ROW("28 no image", one, with(Knobs{}, [](Knobs &k) { k.all.imageExists = false; }), "Pulling BackOff", 320,
        "0 Pulling; 1.5 BackOff; 11.5 Pulling; 22 BackOff; 32 Pulling; 42.5 BackOff; 52.5 BackOff; 62.5 BackOff; 72.5 "
        "Pulling; 83 "
        "BackOff; 93 BackOff; 103 BackOff; 113 BackOff; 123 BackOff; 133 BackOff; 143 BackOff; 153 Pulling; 163.5 "
        "BackOff; 173.5 "
        "BackOff; 183.5 BackOff; 193.5 BackOff; 203.5 BackOff; 213.5 BackOff; 223.5 BackOff; 233.5 BackOff; 243.5 "
        "BackOff; 253.5 "
        "BackOff; 263.5 BackOff; 273.5 BackOff; 283.5 BackOff; 293.5 BackOff; 303.5 BackOff; 313.5 Pulling");
    ROW("29 pull policy Never", one + "    imagePullPolicy: Never\n", Knobs{}, "ErrImageNeverPull", 22,
        "0 ErrImageNeverPull; 1 ErrImageNeverPull; 11 ErrImageNeverPull; 21 ErrImageNeverPull");
    ROW("30 hostPath missing",
        one + "    volumeMounts: [{name: v, mountPath: /x}]\n  volumes: [{name: v, hostPath: {path: /missing, type: "
              "Directory}}]\n",
        with(Knobs{},
             [](Knobs &k) {
                 k.actions.push_back({at(20), CreateObject{.kind = "HostPath", .name = "/missing"}});
             }),
        "FailedMount Pulling Ready", 60,
        "0 FailedMount; 0.5 FailedMount; 1.5 FailedMount; 3.5 FailedMount; 7.5 FailedMount; 15.5 FailedMount; 31.5 "
        "Pulling; 32 Ready");
    ROW("31 volume config missing",
        one + "    volumeMounts: [{name: v, mountPath: /x}]\n  volumes: [{name: v, configMap: {name: cfg}}]\n",
        with(Knobs{},
             [](Knobs &k) {
                 k.actions.push_back({at(5), CreateObject{.name = "cfg"}});
             }),
        "FailedMount Pulling Ready", 60,
        "0 FailedMount; 0.5 FailedMount; 1.5 FailedMount; 3.5 FailedMount; 7.5 Pulling; 8 Ready");
    ROW("36 non-root", one + "    securityContext: {runAsNonRoot: true}\n", Knobs{}, "Failed Started", 12,
        "0.5 Failed; 1.5 Failed; 11.5 Failed");

    // Termination
    const char *stops = "Killing SIGTERM SIGKILL exit gone FailedPreStopHook";
    const QByteArray sleep = one + "    lifecycle: {preStop: {sleep: {seconds: ";
    const QByteArray exec = one + "    lifecycle: {preStop: {exec: {command: [sh, -c, 'sleep ";
    ROW("37 preStop", sleep + "10}}}\n", deleted(drains(2)), stops, 200,
        "100 Killing; 110 SIGTERM; 112 exit 0; 112 gone");
    ROW("38a preStop too long", exec + "40']}}}\n", deleted(drains(1)), stops, 200,
        "100 Killing; 130 SIGTERM; 131 exit 0; 131 FailedPreStopHook; 131 gone");
    ROW("38b and ignores", exec + "40']}}}\n", deleted(ignores()), stops, 200,
        "100 Killing; 130 SIGTERM; 132 SIGKILL; 132 exit 137; 132 FailedPreStopHook; 132 gone");
    ROW("39 ignores", one, deleted(ignores()), stops, 200,
        "100 Killing; 100 SIGTERM; 130 SIGKILL; 130 exit 137; 130 gone");
    ROW("40 preStop, ignores", sleep + "10}}}\n", deleted(ignores()), stops, 200,
        "100 Killing; 110 SIGTERM; 130 SIGKILL; 130 exit 137; 130 gone");
    ROW("41 two second floor", sleep + "29}}}\n", deleted(drains(5)), stops, 200,
        "100 Killing; 129 SIGTERM; 131 SIGKILL; 131 exit 137; 131 gone");
    ROW("42 whole seconds count", exec + "28.5']}}}\n", deleted(ignores()), stops, 200,
        "100 Killing; 128.5 SIGTERM; 130.5 SIGKILL; 130.5 exit 137; 130.5 gone");
    ROW("43a force", one, deleted(ignores(), 0, true), stops, 200,
        "100 Killing; 100 SIGTERM; 102 SIGKILL; 102 exit 137; 102 gone");
    ROW("43b force, preStop", sleep + "10}}}\n", deleted(ignores(), 0, true), stops, 200,
        "100 Killing; 101 SIGTERM; 103 SIGKILL; 103 exit 137; 103 gone");
    ROW("44 grace 0 without force", one, deleted(ignores(), 1), stops, 200,
        "100 Killing; 100 SIGTERM; 102 SIGKILL; 102 exit 137; 102 gone");
    ROW("45 two containers", one + "  - {name: d, image: app:1}\n",
        deleted(with(drains(3),
                     [](Knobs &k) {
                         k.withContainer = true;
                         k.containers["d"] = ignores().all;
                     })),
        stops, 200,
        "100 Killing:c; 100 Killing:d; 100 SIGTERM:c; 100 SIGTERM:d; 103 exit 0:c; 130 SIGKILL:d; 130 exit 137:d; 130 "
        "gone");
    const QByteArray sidecars = "  initContainers:\n  - {name: s1, image: app:1, restartPolicy: Always}\n"
                                "  - {name: s2, image: app:1, restartPolicy: Always}\n";
    ROW("46 sidecars in reverse", sidecars + one,
        deleted(with(drains(1),
                     [](Knobs &k) {
                         k.withContainer = true;
                         k.containers["c"] = drains(5).all;
                     })),
        "SIGTERM SIGKILL exit gone", 200,
        "100 SIGTERM:c; 105 exit 0:c; 105 SIGTERM:s2; 106 exit 0:s2; 106 SIGTERM:s1; 107 exit 0:s1; 107 gone");
    ROW("47 no grace left for sidecars", sidecars + one,
        deleted(with(drains(1),
                     [](Knobs &k) {
                         k.withContainer = true;
                         k.containers["c"] = ignores().all;
                     })),
        "SIGTERM SIGKILL exit gone", 200,
        "100 SIGTERM:c; 130 SIGTERM:s1; 130 SIGTERM:s2; 130 SIGKILL:c; 130 exit 137:c; 131 exit 0:s1; 131 exit 0:s2; "
        "131 gone");
    ROW("48 sidecar hook runs at once",
        "  initContainers: [{name: s, image: app:1, restartPolicy: Always, lifecycle: {preStop: {sleep: {seconds: "
        "10}}}}]\n" +
            one,
        deleted(with(drains(1),
                     [](Knobs &k) {
                         k.withContainer = true;
                         k.containers["c"] = drains(5).all;
                     })),
        "SIGTERM exit gone PreStop", 200,
        "100 PreStop:s; 100 SIGTERM:c; 105 exit 0:c; 110 SIGTERM:s; 111 exit 0:s; 111 gone");
    ROW("49 deleted in back-off", one, deleted(exits({five})), "Killing SIGTERM gone", 200, "100 gone");
    ROW("57 emptyDir over its limit",
        one + "    volumeMounts: [{name: v, mountPath: /v}]\n  volumes: [{name: v, emptyDir: {sizeLimit: 10Mi}}]\n",
        with(drains(1),
             [](Knobs &k) { k.all.writes = {{.volume = "v", .after = seconds(4.5), .bytes = 20 * 1024 * 1024}}; }),
        "Evicted SIGTERM exit finished gone", 200, "60 Evicted; 60 SIGTERM; 61 exit 0; 61 finished Evicted");
    ROW("50 pull goes first", one, with(deleted({}), [](Knobs &k) { k.all.pullTime = seconds(150); }),
        "Started Killing SIGTERM gone", 200, "150 Started; 150 Killing; 150 SIGTERM; 150 gone");

    // Hooks whose process ends by itself
    ROW("a sleeping preStop goes on", sleep + "10}}}\n", deleted(with(exits({{seconds(103.5), 0}}), [](Knobs &) {})),
        stops, 200, "100 Killing; 104 exit 0; 110 gone");
    ROW("a command of preStop breaks", exec + "10']}}}\n", deleted(exits({{seconds(103.5), 3}})), stops, 200,
        "100 Killing; 104 exit 3; 104 FailedPreStopHook; 104 gone");
    ROW("preStop asks a port where nobody listens", one + "    lifecycle: {preStop: {httpGet: {port: 81}}}\n",
        deleted(with(Knobs{}, [](Knobs &k) { k.all.ports = {80}; })), stops, 200,
        "100 Killing; 100 FailedPreStopHook; 100 SIGTERM; 100 exit 0; 100 gone");
    ROW("preStop asks a program that hangs", one + "    lifecycle: {preStop: {httpGet: {port: 80}}}\n",
        deleted(
            with(Knobs{}, [](Knobs &k) { k.all.outages.push_back({.from = seconds(50), .how = HowItFails::Hang}); })),
        stops, 200, "100 Killing; 130 SIGTERM; 130 exit 0; 130 FailedPreStopHook; 130 gone");
    const char *starts = "Started exit FailedPostStartHook Killing BackOff";
    ROW("a command of postStart breaks", one + "    lifecycle: {postStart: {exec: {command: [sleep, '5']}}}\n",
        exits({{seconds(2), 1}, {}}), starts, 20,
        "0.5 Started; 2.5 exit 1; 2.5 FailedPostStartHook; 2.5 Killing; 2.5 Started");
    ROW("a sleeping postStart goes on", one + "    lifecycle: {postStart: {sleep: {seconds: 5}}}\n",
        exits({{seconds(2), 1}, {}}), starts, 20, "0.5 Started; 2.5 exit 1; 5.5 Started");
    ROW("gRPC waits for a listener until its time is over",
        one + "    readinessProbe: {grpc: {port: 80}, periodSeconds: 5, timeoutSeconds: 2}\n", listensAfter(4),
        "Started Unhealthy ProbePassed Ready", 10, "0.5 Started; 2.5 Unhealthy; 5.5 ProbePassed; 5.5 Ready");
    ROW("a hanging program still opens connections",
        one + "    livenessProbe: {tcpSocket: {port: 80}, periodSeconds: 5}\n",
        with(Knobs{}, [](Knobs &k) { k.all.outages.push_back({.from = seconds(12), .how = HowItFails::Hang}); }),
        "Unhealthy Killing ProbePassed", 21, "5 ProbePassed; 10 ProbePassed; 15 ProbePassed; 20 ProbePassed");

    // Volumes of several sources, and paths that are made of variables
    const QByteArray projected =
        one + "    volumeMounts: [{name: v, mountPath: /v}]\n  volumes: [{name: v, projected: {sources: [{downwardAPI: "
              "{items: [{path: n, fieldRef: {fieldPath: metadata.name}}]}}, {configMap: {name: cfg}}]}}]\n";
    ROW("a source of a projected volume is missing", projected,
        with(Knobs{},
             [](Knobs &k) {
                 k.actions.push_back({at(5), CreateObject{.name = "cfg"}});
             }),
        "FailedMount Pulling", 60, "0 FailedMount; 0.5 FailedMount; 1.5 FailedMount; 3.5 FailedMount; 7.5 Pulling");
    const QByteArray expanded =
        "    volumeMounts: [{name: v, mountPath: /v, subPathExpr: $(WHO)}]\n  volumes: [{name: v, "
        "emptyDir: {}}]\n";
    ROW("subPathExpr without its variable", one + expanded, Knobs{}, "Failed Started", 3, "0.5 Failed; 1.5 Failed");
    ROW("subPathExpr", one + "    env: [{name: WHO, value: me}]\n" + expanded, Knobs{}, "Failed Started", 3,
        "0.5 Started");
}

void TestSimVectors::timeline()
{
    QFETCH(QByteArray, spec);
    QFETCH(QVariant, knobs);
    QFETCH(QString, watch);
    QFETCH(double, until);
    QFETCH(QString, expected);
    const Knobs k = knobs.value<Knobs>();
    Scenario scenario{.actions = k.actions};
    scenario.assume.nodes = k.nodes;
    scenario.assume.propagation = {};
    scenario.assume.standard = k.all;
    for (const auto &[name, assume] : k.containers)
        scenario.assume.containers[Assumptions::keyOf("Pod", {}, "p", name)] = assume;
    const auto workspace = manifests(PodHead + spec.toStdString());
    const Recording recording = played(*workspace, scenario, {.until = seconds(until), .tail = seconds(1e6)});
    const std::string actual = seen(recording, watch, until, k.withContainer, k.from);
    QVERIFY2(actual == expected.toStdString(), ("saw " + actual).c_str());
}

/// V42 of the controllers' rules, for both traffic policies. Each endpoint: name, node, then ready, serving,
/// terminating.
void TestSimVectors::routing_data()
{
    QTest::addColumn<QString>("endpoints");
    QTest::addColumn<QString>("cluster"); ///< receivers
    QTest::addColumn<QString>("local");   ///< the same for the proxy on n1
    const auto row = [](const char *name, const char *endpoints, const char *cluster, const char *local) {
        QTest::newRow(name) << QString(endpoints) << QString(cluster) << QString(local);
    };
    row("V42 only ready ones", "e1 n1 RS-, e2 n2 RS-, e3 n2 ---, e4 n1 -ST, e5 n2 --T", "e1 e2", "e1");
    row("V42 none is ready", "e3 n2 ---, e4 n1 -ST, e5 n2 --T", "e4", "e4");
    row("V42 nobody serves", "e3 n2 ---, e4 n1 --T, e5 n2 --T", "", "");
    row("V42 published though not ready", "e1 n1 RS-, e2 n2 RS-, e3 n2 R--, e4 n1 RST, e5 n2 R-T", "e1 e2 e3 e4 e5",
        "e1 e4");
    row("ready ones elsewhere only", "e1 n2 RS-, e4 n1 -ST", "e1", "e4");
    row("all are elsewhere", "e1 n2 RS-", "e1", "");
    row("no endpoints", "", "", "");
}

void TestSimVectors::routing()
{
    QFETCH(QString, endpoints);
    ServiceState service;
    for (const QString &entry : endpoints.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString flags = entry.section(u' ', 2);
        service.routes.put({.number = service.routes.size(),
                            .pod = entry.section(u' ', 0, 0).toStdString(),
                            .node = entry.section(u' ', 1, 1).toStdString(),
                            .ready = flags.contains(u'R'),
                            .serving = flags.contains(u'S'),
                            .terminating = flags.contains(u'T')});
    }
    const auto names = [](const std::vector<Endpoint> &receivers) {
        QStringList chosen;
        for (const Endpoint &endpoint : receivers)
            chosen << QString::fromStdString(endpoint.pod);
        return chosen.join(u' ');
    };
    const std::string node = "n1";
    QTEST(names(service.receivers()), "cluster");
    QTEST(names(service.receivers(&node)), "local");
    QCOMPARE(service.receiverCount(), service.receivers().size());
}

/// A list of endpoints stays what a plain list would be, and its copies stay what they were.
void TestSimVectors::endpointListsShare()
{
    Random random(5);
    EndpointList list;
    std::map<PodIndex, Endpoint> plain;
    std::vector<std::pair<EndpointList, std::map<PodIndex, Endpoint>>> copies;
    for (int step = 0; step < 3000; ++step) {
        const PodIndex pod = random.below(300);
        if (random.below(3) == 0) {
            list.remove(pod);
            plain.erase(pod);
        } else {
            const Endpoint endpoint{.number = pod,
                                    .pod = "p" + std::to_string(random.below(4)),
                                    .ready = random.below(2) == 0,
                                    .serving = random.below(2) == 0,
                                    .terminating = random.below(2) == 0};
            list.put(endpoint);
            plain[pod] = endpoint;
        }
        if (step % 100 == 0)
            copies.emplace_back(list, plain);
    }
    copies.emplace_back(list, plain);
    for (const auto &[kept, expected] : copies) {
        QCOMPARE(kept.size(), expected.size());
        QVERIFY(std::equal(kept.begin(), kept.end(), expected.begin(), expected.end(),
                           [](const Endpoint &e, const auto &entry) { return e == entry.second; }));
        QCOMPARE(kept.ready(), std::size_t(std::count_if(expected.begin(), expected.end(),
                                                         [](const auto &entry) { return entry.second.ready; })));
        std::vector<PodIndex> differing;
        for (PodIndex pod = 0; pod < 300; ++pod) {
            const auto in = [&](const std::map<PodIndex, Endpoint> &all) {
                const auto found = all.find(pod);
                return found == all.end() ? std::nullopt : std::optional(found->second);
            };
            if (in(expected) != in(plain))
                differing.push_back(pod);
        }
        QCOMPARE(EndpointList::differences(kept, list), differing);
        QCOMPARE(kept == list, differing.empty());
    }
}

/// Vector 58, VL-1, VL-3, PV-5: what the program has written in its second 3 and who still sees it.
void TestSimVectors::dataStaysAsLongAsItsVolume_data()
{
    QTest::addColumn<QByteArray>("volume");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("expected"); ///< bytes that the newest pod finds, at 4, 8, 45 s
    const auto row = [](const char *name, const char *volume, const char *steps, const char *expected) {
        QTest::newRow(name) << QByteArray(volume) << QByteArray(steps) << QString(expected);
    };
    const char *replaced = "{at: 20, delete: Deployment/web}";
    row("58 emptyDir: crash keeps, replacement is empty", "emptyDir: {}", replaced, "7 7 0");
    row("58 emptyDir: without a deletion it stays", "emptyDir: {}", "{at: 20, create: ConfigMap/none}", "7 7 7");
    row("hostPath: stays on its node", "hostPath: {path: /data}",
        "{at: 19, cordon: node-1}, {at: 20, delete: Deployment/web}", "7 7 7");
    row("hostPath: another node has other files", "hostPath: {path: /data}",
        "{at: 19, cordon: node-2}, {at: 20, delete: Deployment/web}", "7 7 0");
    row("claim: the volume outlives the pod", "persistentVolumeClaim: {claimName: data}", replaced, "7 7 7");
}

void TestSimVectors::dataStaysAsLongAsItsVolume()
{
    QFETCH(QByteArray, volume);
    QFETCH(QByteArray, steps);
    const Recording recording = run(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: w}}\n"
        "  template:\n    metadata: {labels: {app: w}}\n    spec:\n      containers: [{name: c, image: 'app:1', "
        "volumeMounts: [{name: v, mountPath: /v}]}]\n      volumes: [{name: v, " +
            volume.toStdString() +
            "}]\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec: {accessModes: "
            "[ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n",
        "assume: {nodes: 2, all: {pull: 0, exits: [{after: 5s, code: 1}, {after: never}], writes: [{volume: v, after: "
        "3s, bytes: 7}]}}\ndo: [" +
            steps.toStdString() + "]\n",
        {.until = seconds(46), .stopWhenSettled = false});
    const auto found = [&](double t) -> std::int64_t {
        const World world = recording.at(at(t));
        const PodState &pod = world.pods.back();
        if (const auto own = pod.scratch.find("v"); own != pod.scratch.end())
            return own->second;
        const NodeState *node = world.node(pod.node);
        if (const auto there = node->directories.find("/data"); there != node->directories.end())
            return there->second;
        return world.volumes.empty() ? 0 : world.volumes.front().bytes;
    };
    QVERIFY(!told(recording, "Error").isEmpty()); // it did crash, and was started again in the same pod
    QCOMPARE(recording.at(at(8)).pods.back().node, std::string("node-2"));
    // The replacement is looked at before it has written anything itself.
    const auto replaced = std::find_if(recording.events().begin(), recording.events().end(), [](const Event &event) {
        return event.reason == "Started" && event.at >= at(20);
    });
    const double late = replaced == recording.events().end() ? 45 : inSeconds(replaced->at) + 1;
    QTEST(QStringLiteral("%1 %2 %3").arg(found(4.5)).arg(found(8)).arg(found(late)), "expected");
}

/// Vector 56: files of a volume follow at the next sync; variables and what a subPath names, with the next start.
void TestSimVectors::changedConfigMapReachesFilesFirst_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<QString>("seen"); ///< in the volume, through the subPath, in the variable
    for (const auto &[t, seen] : {std::pair{110.0, "old old old"},
                                  {120.4, "old old old"},
                                  {120.6, "new old old"},
                                  {129.9, "new old old"},
                                  {130.1, "new new new"}})
        QTest::addRow("56 t=%g", t) << t << QString::fromLatin1(seen);
}

void TestSimVectors::changedConfigMapReachesFilesFirst()
{
    QFETCH(double, at);
    const Recording recording =
        run(PodHead + std::string("  containers:\n  - name: c\n    image: app:1\n    env: [{name: K, valueFrom: "
                                  "{configMapKeyRef: {name: cfg, key: k}}}]\n    volumeMounts: [{name: v, mountPath: "
                                  "/v}, {name: v, mountPath: /s, subPath: k}]\n  volumes: [{name: v, configMap: "
                                  "{name: cfg}}]\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg}\n"
                                  "data: {k: old}\n"),
            "assume: {nodes: 1, all: {pull: 0.5s, exits: [{after: 129.5s, code: 1}, {after: never}]}}\n"
            "do: [{at: 100, create: ConfigMap/cfg, data: {k: new}}]\n",
            {.until = seconds(140), .stopWhenSettled = false});
    const World world = recording.at(sim::at(at));
    const PodState &pod = world.pods.front();
    const ContainerState &container = pod.containers.front();
    const auto content = [&](const char *path) {
        const auto file = fileAt(pod, container, path);
        return file ? QString::fromStdString(file->content) : QString();
    };
    QTEST(QStringLiteral("%1 %2 %3")
              .arg(content("/v/k"), content("/s"), QString::fromStdString(container.input->environment.at("K"))),
          "seen");
}

void TestSimVectors::aRunWaitsForTheNewFiles_data()
{
    QTest::addColumn<QString>("volume");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("content"); ///< at the end
    QTest::newRow("edited") << "configMap: {name: cfg}"
                            << "editConfigMap: cfg, data: {k: new}"
                            << "new";
    QTest::newRow("edited, projected") << "projected: {sources: [{configMap: {name: cfg}}]}"
                                       << "editConfigMap: cfg, data: {k: new}"
                                       << "new";
    // The kubelet cannot set the volume up anew, and leaves what is there.
    QTest::newRow("deleted") << "configMap: {name: cfg}"
                             << "deleteObject: ConfigMap/cfg"
                             << "old";
    QTest::newRow("deleted, projected") << "projected: {sources: [{configMap: {name: cfg}}]}"
                                        << "deleteObject: ConfigMap/cfg"
                                        << "old";
    QTest::newRow("deleted, optional") << "configMap: {name: cfg, optional: true}"
                                       << "deleteObject: ConfigMap/cfg"
                                       << "";
}

void TestSimVectors::aRunWaitsForTheNewFiles()
{
    QFETCH(QString, volume);
    QFETCH(QString, action);
    const Recording recording = run(
        PodHead +
            std::string("  containers: [{name: c, image: app:1, volumeMounts: [{name: v, mountPath: /v}]}]\n"
                        "  volumes: [{name: v, ") +
            volume.toStdString() + "}]\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg}\ndata: {k: old}\n",
        "assume: {nodes: 1}\ndo: [{at: 30, " + action.toStdString() + "}]\n");
    QVERIFY(recording.settled());
    const World world = recording.at(recording.end());
    const PodState &pod = world.pods.front();
    const auto file = fileAt(pod, pod.containers.front(), "/v/k");
    QTEST(file ? QString::fromStdString(file->content) : QString(), "content");
}

QTEST_GUILESS_MAIN(TestSimVectors)
#include "tst_simvectors.moc"
