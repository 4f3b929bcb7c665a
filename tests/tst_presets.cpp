// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/clients.h"
#include "sim/presets.h"
#include "support/simrun.h"

#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::sim;

namespace
{

const std::string web =
    webApp({.replicas = 3,
            .image = "registry.example:5000/web:1.4.9",
            .container = {"envFrom: [{configMapRef: {name: settings}}]", "resources: {requests: {cpu: 200m}}",
                          "readinessProbe: {httpGet: {path: /, port: 80}, periodSeconds: 2}"},
            .hasService = false}) +
    R"(---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {colour: blue}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  minReplicas: 3
  maxReplicas: 8
  metrics:
  - type: Resource
    resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}
)";

const ObjectKey webKey{"Deployment", "default", "web"};
constexpr Time ActAt = Time(std::chrono::seconds(20));

struct Played {
    std::shared_ptr<const Workspace> workspace{};
    Recording recording{};

    explicit Played(Preset preset, const std::string &text = web) : workspace(manifests(text))
    {
        const Recording calm = simulate(*workspace, {});
        recording = simulate(*workspace, withPreset(preset, *workspace, calm, webKey, ActAt));
    }
    /// Events after the preset has acted.
    long count(What what, std::string_view reason = {}) const
    {
        return std::count_if(recording.events().begin(), recording.events().end(), [&](const Event &event) {
            return event.at >= ActAt && event.what == what && (reason.empty() || event.reason == reason);
        });
    }
    int mostPods() const
    {
        int most = 0;
        for (const Event &event : recording.events()) {
            const World world = recording.at(event.id);
            if (const WorkloadState *state = world.workload(webKey))
                most = std::max(most, state->current);
        }
        return most;
    }
    int fewestReady() const
    {
        int fewest = 1000;
        for (const Event &event : recording.events())
            if (event.at >= ActAt) {
                const World world = recording.at(event.id);
                fewest = std::min(fewest, world.workload(webKey)->ready);
            }
        return fewest;
    }
    World end() const { return recording.at(recording.end()); }
};

} // namespace

Q_DECLARE_METATYPE(slipway::sim::Preset)
Q_DECLARE_METATYPE(slipway::sim::PresetGap)

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextImages_data();
    void nextImages();
    void gaps_data();
    void gaps();
    void newImageReplacesEveryPod();
    void brokenImageLeavesTheOldPodsServing();
    void undoEndsTheBrokenRollout();
    void scalingGoesUpAndBack();
    void failingProbesTakePodsOutAndLetThemBack();
    void ignoringSigtermEndsInSigkill();
    void lostNodeIsNoticedAndItsPodsReplaced();
    void changedConfigMapReachesNoEnvironment();
    void risingTrafficMovesTheAutoscaler();
    void risingTrafficNeedsNoAutoscaler();
    void risingTrafficStartsFromTheUsualRate();
};

void TestPresets::nextImages_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("next");
    QTest::newRow("version") << "api:2.4.1"
                             << "api:2.4.2";
    QTest::newRow("suffix") << "nginx:1.27.3-alpine"
                            << "nginx:1.27.4-alpine";
    QTest::newRow("prefix") << "reg.example/app:v9"
                            << "reg.example/app:v10";
    QTest::newRow("port of a registry") << "reg.example:5000/app"
                                        << "reg.example:5000/app:next";
    QTest::newRow("no number") << "app:latest"
                               << "app:next";
    QTest::newRow("digest") << "app@sha256:0f1e"
                            << "app:next";
    QTest::newRow("tag and digest") << "app:7@sha256:0f1e"
                                    << "app:8";
    QTest::newRow("huge number") << "app:99999999999999999999999"
                                 << "app:next";
}

void TestPresets::nextImages()
{
    QFETCH(QString, image);
    QTEST(QString::fromStdString(nextImage(image.toStdString())), "next");
}

void TestPresets::gaps_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Preset>("preset");
    QTest::addColumn<PresetGap>("gap");
    const QString full = QString::fromStdString(web);
    for (const Preset preset : AllPresets)
        QTest::addRow("everything there, preset %d", static_cast<int>(preset))
            << full << "Deployment" << preset << PresetGap::None;
    const QString bare = QStringLiteral("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n"
                                        "spec: {containers: [{name: a, image: a}]}\n");
    QTest::newRow("pod: image") << bare << "Pod" << Preset::NewImage << PresetGap::CannotRoll;
    QTest::newRow("pod: scale") << bare << "Pod" << Preset::Scale << PresetGap::CannotScale;
    QTest::newRow("pod: undo") << bare << "Pod" << Preset::Undo << PresetGap::KeepsNoHistory;
    QTest::newRow("pod: probes") << bare << "Pod" << Preset::FailingProbe << PresetGap::HasNoProbe;
    QTest::newRow("pod: config") << bare << "Pod" << Preset::ConfigChange << PresetGap::ReadsNoConfigMap;
    QTest::newRow("pod: traffic") << bare << "Pod" << Preset::TrafficRise << PresetGap::HasNoTraffic;
    QTest::newRow("pod: delete") << bare << "Pod" << Preset::DeletePod << PresetGap::None;
    QString immutable = full;
    immutable.replace(QLatin1String("data: {colour"), QLatin1String("immutable: true\ndata: {colour"));
    const std::string withoutAutoscaler = web.substr(0, web.rfind("---"));
    QTest::newRow("neither Service nor autoscaler")
        << QString::fromStdString(withoutAutoscaler) << "Deployment" << Preset::TrafficRise << PresetGap::HasNoTraffic;
    QTest::newRow("Service without autoscaler") << QString::fromStdString(withoutAutoscaler + WebService)
                                                << "Deployment" << Preset::TrafficRise << PresetGap::None;
    QTest::newRow("immutable") << immutable << "Deployment" << Preset::ConfigChange << PresetGap::ReadsNoConfigMap;
}

void TestPresets::gaps()
{
    QFETCH(QString, yaml);
    QFETCH(QString, kind);
    QFETCH(Preset, preset);
    const auto workspace = manifests(yaml.toStdString());
    QTEST(gapOf(preset, *workspace, ObjectKey{kind.toStdString(), "default", "web"}), "gap");
    if (preset != Preset::Apply)
        QCOMPARE(gapOf(preset, *workspace, std::nullopt), PresetGap::NoWorkload);
}

void TestPresets::newImageReplacesEveryPod()
{
    const Played played(Preset::NewImage);
    QCOMPARE(played.count(What::RolloutDone), 1);
    QCOMPARE(played.count(What::PodGone), 3);
    QVERIFY(played.fewestReady() >= 3); // 25 % of 3 rounds down to none missing
    for (const PodState &pod : played.end().pods)
        QCOMPARE(pod.spec->containers.front().image, std::string("registry.example:5000/web:1.4.10"));
}

void TestPresets::brokenImageLeavesTheOldPodsServing()
{
    const Played played(Preset::BrokenImage);
    QVERIFY(played.count(What::PullFailed) > 0);
    QCOMPARE(played.count(What::PodGone), 0);
    QCOMPARE(played.end().workload(webKey)->ready, 3);
}

void TestPresets::undoEndsTheBrokenRollout()
{
    const Played played(Preset::Undo);
    QVERIFY(played.count(What::PullFailed) > 0);
    QCOMPARE(played.end().workload(webKey)->ready, 3);
    QCOMPARE(played.end().pods.size(), std::size_t{3});
    for (const PodState &pod : played.end().pods)
        QCOMPARE(pod.spec->containers.front().image, std::string("registry.example:5000/web:1.4.9"));
}

void TestPresets::scalingGoesUpAndBack()
{
    const std::string withoutAutoscaler = web.substr(0, web.rfind("---"));
    const Played played(Preset::Scale, withoutAutoscaler);
    QCOMPARE(played.mostPods(), 6);
    QCOMPARE(played.end().workload(webKey)->ready, 3);
}

void TestPresets::failingProbesTakePodsOutAndLetThemBack()
{
    const Played played(Preset::FailingProbe);
    QCOMPARE(played.count(What::PodNotReady), 3);
    QCOMPARE(played.fewestReady(), 0);
    QCOMPARE(played.end().workload(webKey)->ready, 3);
}

void TestPresets::ignoringSigtermEndsInSigkill()
{
    QCOMPARE(Played(Preset::DeletePod).count(What::Killed), 0);
    QCOMPARE(Played(Preset::SigtermIgnored).count(What::Killed), 1);
}

void TestPresets::lostNodeIsNoticedAndItsPodsReplaced()
{
    const Played played(Preset::NodeDown);
    QVERIFY(played.count(What::NodeChanged) > 0);
    QVERIFY(played.count(What::PodCreated) > 0);
    QCOMPARE(played.end().workload(webKey)->ready, 3);
}

void TestPresets::changedConfigMapReachesNoEnvironment()
{
    const Played played(Preset::ConfigChange);
    QVERIFY(played.count(What::ActionTaken) == 1);
    for (const PodState &pod : played.end().pods)
        QCOMPARE(pod.containers.front().input->environment.at("colour"), std::string("blue"));
}

void TestPresets::risingTrafficMovesTheAutoscaler()
{
    // Three pods of 200m are asked for twice that: at a target of 60 % more than the eight that are allowed.
    for (const std::string &text : {web, web + WebService}) {
        const Played played(Preset::TrafficRise, text);
        QVERIFY(played.count(What::Rescaled) > 0);
        QCOMPARE(played.mostPods(), 8);
        QCOMPARE(played.recording.scenario().assume.loads.empty(), text != web); // requests take the CPU
    }
}

void TestPresets::risingTrafficNeedsNoAutoscaler()
{
    const Played played(Preset::TrafficRise, web.substr(0, web.rfind("---")) + WebService);
    QCOMPARE(played.count(What::TrafficChanged), 2);
    QCOMPARE(played.mostPods(), 3);
    const FlowState flow = played.end().flows.at(0);
    QVERIFY(flow.served > 0);
    QCOMPARE(flow.failures(), 0);
    QCOMPARE(flow.rate, 0.0); // there were no clients before
}

void TestPresets::risingTrafficStartsFromTheUsualRate()
{
    const auto workspace = manifests(web + WebService);
    const Recording calm = simulate(*workspace, {});
    const auto clients = clientsOf(*workspace, webKey, 7);
    const Recording recording =
        simulate(*workspace, withPreset(Preset::TrafficRise, *workspace, calm, webKey, ActAt, {clients.front().flow}));
    const auto rate = [&](Time time) { return recording.at(time).flows.at(0).rate; };
    QCOMPARE(rate(ActAt - seconds(1)), 7.0);
    QCOMPARE(rate(ActAt + seconds(1)), 35.0);
    QCOMPARE(rate(recording.end()), 7.0);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
