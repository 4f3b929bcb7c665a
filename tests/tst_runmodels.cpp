// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/clustermodel.h"
#include "run/eventlogmodel.h"
#include "run/rehearsal.h"
#include "run/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <set>

using namespace slipway;

class TestRunModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storyKeepsToItsWorkload();
    void lanesOfEachPod();
    void logFollowsTheMoment();
    void podsShowTheirState();
    void podsKeepTheirPlaces();
    void linksFollowTheEndpoints();
    void deletionComesWhenAllIsQuiet();
    void steppingShowsEventsOfOneInstantOneByOne();
    void brokenFilesLeaveTheRestRunning();
    void emptyFilesGiveAnEmptyStory();
    void stuckPodsAreSeenStandingStill();
    void clientsComeWhenTheClusterIsAtRest();
    void requestsAreCountedAtTheirService();
    void reasonsAreCountedApart();
    void noClientsWhereNobodyAsks();
    void failingRequestsDoNotDrownTheLog();
    void manyStreamsShareTheRequests();

private:
    static std::shared_ptr<const Workspace> workspace(std::string text);
    static std::shared_ptr<const Workspace> fixture();
    static std::shared_ptr<const RunResult> apply(sim::Assumptions assume = {});
    static std::shared_ptr<const RunResult> deletion(sim::OnSigterm onSigterm);
    static double timeOf(const RunStory &story, sim::What what);
};

void TestRunModels::initTestCase()
{
    QVERIFY(!fixture()->objects().empty());
}

std::shared_ptr<const Workspace> TestRunModels::workspace(std::string text)
{
    return readWorkspace(
        {.files = {{FileId(1), QStringLiteral("web.yaml"), std::make_shared<const std::string>(std::move(text))}},
         .revision = 1});
}

std::shared_ptr<const Workspace> TestRunModels::fixture()
{
    const DecodedFile file = readFile(QStringLiteral(TEST_DATA "run/web.yaml"));
    return workspace(file.text);
}

std::shared_ptr<const RunResult> TestRunModels::apply(sim::Assumptions assume)
{
    RunRequest request;
    request.workspace = fixture();
    request.assume = std::move(assume);
    return rehearse(request);
}

std::shared_ptr<const RunResult> TestRunModels::deletion(sim::OnSigterm onSigterm)
{
    RunRequest request;
    request.workspace = fixture();
    request.preset = sim::Preset::DeletePod;
    request.assume.standard.onSigterm = onSigterm;
    return rehearse(request);
}

double TestRunModels::timeOf(const RunStory &story, sim::What what)
{
    for (const sim::Event *event : story.events)
        if (event->what == what)
            return sim::inSeconds(event->at);
    return -1;
}

void TestRunModels::storyKeepsToItsWorkload()
{
    const std::string other =
        "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: other}\nspec:\n  selector: {matchLabels: {a: "
        "b}}\n"
        "  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers: [{name: c, image: 'x:1'}]\n";
    RunRequest request;
    request.workspace = workspace(readFile(QStringLiteral(TEST_DATA "run/web.yaml")).text + other);
    const auto first = rehearse(request);
    QCOMPARE(first->workloads.size(), std::size_t{2});
    for (const sim::Lane *lane : first->story->lanes)
        QCOMPARE(lane->workload.name, std::string("web"));
    request.workload = first->workloads[1];
    const auto second = rehearse(request);
    QVERIFY(!second->story->lanes.empty());
    for (const sim::Lane *lane : second->story->lanes)
        QCOMPARE(lane->workload.name, std::string("other"));
    request.everything = true;
    QVERIFY(rehearse(request)->story->lanes.size() > first->story->lanes.size());
}

void TestRunModels::lanesOfEachPod()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWidth(800);
    const auto result = apply();
    model.setStory(result->story);
    QCOMPARE(model.rowCount(), 12); // 4 pods, each with a container and a place in the Service
    QCOMPARE(model.index(0).data(TimelineModel::KindRole).value<TimelineModel::Kind>(), TimelineModel::Kind::Pod);
    QCOMPARE(model.index(1).data(TimelineModel::NameRole).toString(), QStringLiteral("app"));
    const double x = model.xAt(result->story->end() - 0.2);
    QVERIFY2(model.hintAt(0, x).startsWith(QLatin1String("ready")), qPrintable(model.hintAt(0, x)));
    QVERIFY(model.eventAt(0, x) > 0);
    QVERIFY(model.hintAt(99, x).isEmpty());
    model.setStory(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestRunModels::logFollowsTheMoment()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto result = apply();
    model.setStory(result->story);
    QVERIFY(model.rowCount() > 20);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setMoment(5);
    QCOMPARE(changes.count(), 1);
    QVERIFY(!model.index(4, 0).data(EventLogModel::FutureRole).toBool());
    QVERIFY(model.index(5, 0).data(EventLogModel::FutureRole).toBool());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString plain = model.index(row, 0).data(EventLogModel::PlainRole).toString();
        QVERIFY2(!plain.isEmpty(), qPrintable(model.index(row, EventLogModel::ReasonColumn).data().toString()));
        QVERIFY2(!plain.contains(QLatin1Char('%')), qPrintable(plain));
    }
}

void TestRunModels::podsShowTheirState()
{
    ClusterModel cluster;
    QAbstractItemModelTester tester(cluster.pods(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto result = apply();
    const RunStory &story = *result->story;
    cluster.setStory(result->story);
    QCOMPARE(cluster.nodes().size(), 2);
    QCOMPARE(cluster.pods()->rowCount(), 4);
    const QModelIndex first = cluster.pods()->index(0);
    const auto figure = [&] { return first.data(PodsModel::FigureRole).value<Figure>(); };
    cluster.show(0, 0);
    QCOMPARE(figure(), Figure::Absent);
    cluster.show(static_cast<int>(story.events.size()), story.end());
    QCOMPARE(figure(), Figure::Ready);
    QCOMPARE(first.data(PodsModel::ReadyRole).toString(), QStringLiteral("1/1"));
    const double started = timeOf(story, sim::What::ContainerStarted);
    cluster.show(story.momentOf(result->story->recording->lastEventAt(sim::at(started + 0.1))), started + 0.1);
    QCOMPARE(figure(), Figure::NotReady);
    QVERIFY(!cluster.sentence().isEmpty());

    sim::Assumptions crashing;
    crashing.standard.exits = {{.after = sim::seconds(3), .code = 1}};
    const auto crash = apply(crashing);
    cluster.setStory(crash->story);
    const double refused = timeOf(*crash->story, sim::What::BackOff);
    QVERIFY(refused > 0);
    cluster.show(crash->story->momentOf(crash->story->recording->lastEventAt(sim::at(refused))), refused);
    bool failed = false;
    for (int row = 0; row < cluster.pods()->rowCount(); ++row)
        failed = failed || cluster.pods()->index(row).data(PodsModel::FigureRole).value<Figure>() == Figure::Failed;
    QVERIFY(failed);
}

void TestRunModels::podsKeepTheirPlaces()
{
    PodsModel pods;
    pods.setStory(deletion(sim::OnSigterm::Ignore)->story);
    QCOMPARE(pods.rowCount(), 5);
    std::set<std::pair<int, int>> places;
    for (int row = 0; row < pods.rowCount(); ++row)
        places.insert(
            {pods.index(row).data(PodsModel::NodeRole).toInt(), pods.index(row).data(PodsModel::SlotRole).toInt()});
    // The replacement comes while the deleted pod is still there, so nobody shares a place.
    QCOMPARE(places.size(), std::size_t{5});
    QVERIFY(pods.slotsPerNode() <= 3);
}

void TestRunModels::linksFollowTheEndpoints()
{
    ClusterModel cluster;
    const auto result = apply();
    cluster.setStory(result->story);
    const auto routed = [&] {
        int count = 0;
        for (const QVariant &link : cluster.links())
            count += link.toMap().value(QStringLiteral("routed")).toBool();
        return count;
    };
    cluster.show(0, 0);
    QCOMPARE(routed(), 0);
    cluster.show(static_cast<int>(result->story->events.size()), result->story->end());
    QCOMPARE(routed(), 4);
    QCOMPARE(cluster.services().size(), 1);
}

void TestRunModels::deletionComesWhenAllIsQuiet()
{
    const auto result = deletion(sim::OnSigterm::Ignore);
    const RunStory &story = *result->story;
    QVERIFY(result->actionAt);
    QCOMPARE(timeOf(story, sim::What::DeletionRequested), *result->actionAt);
    QVERIFY(timeOf(story, sim::What::PodReady) < *result->actionAt);
    // Nothing stops it but SIGKILL, 30 s later; the wait is not folded away.
    QVERIFY(timeOf(story, sim::What::Killed) >= *result->actionAt + 30);
    for (const Fold &fold : story.folds)
        QVERIFY(fold.to <= *result->actionAt || fold.from >= *result->actionAt + 30);
    ClusterModel cluster;
    cluster.setStory(result->story);
    cluster.show(story.momentOf(story.recording->lastEventAt(sim::at(*result->actionAt + 5))), *result->actionAt + 5);
    int terminating = 0;
    for (int row = 0; row < cluster.pods()->rowCount(); ++row) {
        const QModelIndex pod = cluster.pods()->index(row);
        if (pod.data(PodsModel::FigureRole).value<Figure>() != Figure::Terminating)
            continue;
        ++terminating;
        QCOMPARE(pod.data(PodsModel::DeadlineRole).toDouble() - pod.data(PodsModel::DeletedAtRole).toDouble(), 30.0);
    }
    QCOMPARE(terminating, 1);
    cluster.show(static_cast<int>(story.events.size()), story.end());
    int gone = 0;
    for (int row = 0; row < cluster.pods()->rowCount(); ++row)
        gone += cluster.pods()->index(row).data(PodsModel::GoneRole).toBool();
    QCOMPARE(gone, 1);
}

void TestRunModels::steppingShowsEventsOfOneInstantOneByOne()
{
    const auto result = apply();
    const RunStory &story = *result->story;
    for (int moment = 1; moment <= static_cast<int>(story.events.size()); ++moment) {
        const sim::Event &event = *story.eventAt(moment);
        const sim::EventId last = story.lastEventAt(moment, sim::inSeconds(event.at));
        QVERIFY(last >= event.id);
        if (const sim::Event *next = story.eventAt(moment + 1))
            QVERIFY(last < next->id);
    }
}

void TestRunModels::brokenFilesLeaveTheRestRunning()
{
    RunRequest request;
    request.workspace = workspace(readFile(QStringLiteral(TEST_DATA "run/web.yaml")).text + "---\nkind: [broken\n");
    const auto result = rehearse(request);
    QCOMPARE(result->unreadable, 1);
    QCOMPARE(result->workloads.size(), std::size_t{1});
    QVERIFY(!result->story->lanes.empty());
}

void TestRunModels::emptyFilesGiveAnEmptyStory()
{
    RunRequest request;
    request.workspace = workspace("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
    request.preset = sim::Preset::DeletePod;
    const auto result = rehearse(request);
    QVERIFY(result->workloads.empty());
    ClusterModel cluster;
    cluster.setStory(result->story);
    cluster.show(0, 0);
    QCOMPARE(cluster.pods()->rowCount(), 0);
}

void TestRunModels::stuckPodsAreSeenStandingStill()
{
    std::string text = readFile(QStringLiteral(TEST_DATA "run/web.yaml")).text;
    const std::string spec = "    spec:\n";
    text.insert(text.find(spec) + spec.size(), "      nodeSelector:\n        disk: ssd\n");
    RunRequest request;
    request.workspace = workspace(text);
    const auto result = rehearse(request);
    QVERIFY(result->story->end() >= 10);
    TimelineModel model;
    model.setWidth(800);
    model.setStory(result->story);
    QVERIFY2(model.hintAt(0, model.xAt(result->story->end() / 2)).startsWith(QLatin1String("no node yet")),
             qPrintable(model.hintAt(0, model.xAt(5))));
    ClusterModel cluster;
    cluster.setStory(result->story);
    QVERIFY(cluster.hasQueue());
    cluster.show(static_cast<int>(result->story->events.size()), 5);
    std::set<int> places;
    for (int row = 0; row < cluster.pods()->rowCount(); ++row)
        places.insert(cluster.pods()->index(row).data(PodsModel::SlotRole).toInt());
    QCOMPARE(places.size(), std::size_t{4});
}

void TestRunModels::clientsComeWhenTheClusterIsAtRest()
{
    const auto result = deletion(sim::OnSigterm::Exit);
    const sim::Recording &recording = *result->story->recording;
    const double began = timeOf(*result->story, sim::What::TrafficChanged);
    QCOMPARE(began, *result->actionAt - 2);
    QVERIFY(timeOf(*result->story, sim::What::PodReady) < began);
    QCOMPARE(recording.at(sim::at(*result->actionAt - 0.1)).flows.at(0).failures(), 0);
    // The nodes still send connections to the pod for a second after its program has ended.
    QVERIFY(recording.at(recording.end()).flows.at(0).failures(sim::Failure::Refused) > 0);
    QCOMPARE(apply()->story->recording->at(sim::at(0)).flows.at(0).rate, 20.0);
}

void TestRunModels::requestsAreCountedAtTheirService()
{
    const std::string ingress = "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec:\n"
                                "  rules:\n  - host: shop.example\n    http:\n      paths:\n      - {path: /, "
                                "pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}\n";
    const std::string text = readFile(QStringLiteral(TEST_DATA "run/web.yaml")).text;
    for (const bool throughIngress : {false, true}) {
        RunRequest request;
        request.workspace = workspace(throughIngress ? text + ingress : text);
        const auto result = rehearse(request);
        ClusterModel cluster;
        cluster.setStory(result->story);
        QVERIFY(cluster.hasClients());
        const RunStory &story = *result->story;
        cluster.show(static_cast<int>(story.events.size()), story.end());
        const QVariantMap service = cluster.services().at(0).toMap();
        const sim::FlowState flow = story.recording->at(story.recording->end()).flows.at(0);
        QVERIFY(flow.served > 0);
        QVERIFY(flow.failures() > 0); // before the first pod is ready
        QCOMPARE(service.value(QStringLiteral("served")).toLongLong(), flow.served);
        QCOMPARE(service.value(QStringLiteral("failed")).toLongLong(), flow.failures());
        QCOMPARE(service.value(QStringLiteral("reasons")).toString(), throughIngress
                                                                          ? QStringLiteral("Ingress: 503, no pod ready")
                                                                          : QStringLiteral("no pod to send it to"));
        const double recovered = timeOf(story, sim::What::RequestsRecovered);
        QVERIFY(recovered > 0);
        EventLogModel log;
        log.setStory(result->story);
        const int row = story.momentOf(story.recording->lastEventAt(sim::at(recovered))) - 1;
        QCOMPARE(log.index(row, EventLogModel::ObjectColumn).data().toString(),
                 throughIngress ? QStringLiteral("Ingress/web") : QStringLiteral("Service/web"));
        const QString asked = throughIngress ? QStringLiteral("http://shop.example/") : QStringLiteral("Service/web");
        QVERIFY(log.index(row, 0).data(EventLogModel::PlainRole).toString().contains(asked));
    }
}

void TestRunModels::reasonsAreCountedApart()
{
    sim::Assumptions crashing;
    crashing.standard.exits = {{.after = sim::seconds(8), .code = 1}};
    const auto result = apply(crashing);
    ClusterModel cluster;
    cluster.setStory(result->story);
    cluster.show(static_cast<int>(result->story->events.size()), result->story->end());
    const QVariantMap service = cluster.services().at(0).toMap();
    const QStringList reasons = service.value(QStringLiteral("reasons")).toString().split(QStringLiteral(", "));
    QVERIFY(reasons.size() > 1);
    qint64 sum = 0, before = std::numeric_limits<qint64>::max();
    for (const QString &reason : reasons) {
        const qint64 count = reason.section(QStringLiteral(" × "), 0, 0).toLongLong();
        QVERIFY2(count > 0 && count <= before, qPrintable(reason));
        sum += before = count;
    }
    QCOMPARE(sum, service.value(QStringLiteral("failed")).toLongLong());
}

void TestRunModels::noClientsWhereNobodyAsks()
{
    RunRequest request;
    request.workspace = fixture();
    request.load.rate = 0;
    const auto result = rehearse(request);
    QVERIFY(result->story->recording->at(result->story->recording->end()).flows.empty());
    ClusterModel cluster;
    cluster.setStory(result->story);
    QVERIFY(!cluster.hasClients());
    cluster.show(static_cast<int>(result->story->events.size()), result->story->end());
    QCOMPARE(cluster.services().at(0).toMap().value(QStringLiteral("sent")).toInt(), 0);
}

void TestRunModels::failingRequestsDoNotDrownTheLog()
{
    for (const sim::Preset preset : sim::AllPresets) {
        RunRequest request;
        request.workspace = fixture();
        request.preset = preset;
        const auto busy = rehearse(request);
        request.load.rate = 0;
        const auto silent = rehearse(request);
        // Clients begin, and each kind of failure is told once until all goes well again.
        const auto told = busy->story->events.size() - silent->story->events.size();
        QVERIFY2(told <= 12, qPrintable(QStringLiteral("preset %1: %2").arg(static_cast<int>(preset)).arg(told)));
    }
}

void TestRunModels::manyStreamsShareTheRequests()
{
    std::string text = readFile(QStringLiteral(TEST_DATA "run/web.yaml")).text;
    for (int i = 0; i < 24; ++i)
        text += "---\napiVersion: v1\nkind: Service\nmetadata: {name: web-" + std::to_string(i) +
                "}\nspec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}\n";
    RunRequest request;
    request.workspace = workspace(text);
    const auto result = rehearse(request);
    const sim::World start = result->story->recording->at(sim::at(0));
    QCOMPARE(start.flows.size(), std::size_t{25});
    for (const sim::FlowState &flow : start.flows)
        QCOMPARE(flow.rate, 8.0); // 200 in all
}

QTEST_GUILESS_MAIN(TestRunModels)
#include "tst_runmodels.moc"
