// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs and CronJobs, and autoscalers that look at more than the CPU.
#include "api/cronschedule.h"
#include "sim/controllers/autoscaler.h"
#include "support/simrun.h"

#include <QDateTime>
#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

std::string job(const std::string &spec, const std::string &policy = "Never")
{
    return "apiVersion: batch/v1\nkind: Job\nmetadata: {name: work}\nspec: {" + spec + (spec.empty() ? "" : ", ") +
           "template: {spec: {restartPolicy: " + policy + ", containers: [{name: c, image: 'i:1'}]}}}\n";
}

std::string cron(const std::string &spec, const std::string &jobSpec = {})
{
    return "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: tick}\nspec: {" + spec + ", jobTemplate: {spec: {" +
           jobSpec + (jobSpec.empty() ? "" : ", ") +
           "template: {spec: {restartPolicy: Never, containers: [{name: c, image: 'i:1'}]}}}}}\n";
}

std::string fails(int times)
{
    std::string exits;
    for (int i = 0; i < times; ++i)
        exits += "{after: 1, code: 1}, ";
    return "assume: {all: {pull: 0, exits: [" + exits + "{after: 1}]}}";
}

std::string autoscaled(const std::string &metrics, int replicas = 2)
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: " +
           std::to_string(replicas) +
           ", selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: "
           "[{name: "
           "c, image: 'i:1', resources: {requests: {cpu: 100m, memory: 100Mi}}}]}}}\n---\napiVersion: "
           "autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {scaleTargetRef: {kind: "
           "Deployment, name: web}, minReplicas: 1, maxReplicas: 10, metrics: [" +
           metrics + "]}\n";
}

} // namespace

class TestSimJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobsEnd_data();
    void jobsEnd();
    void indexedJobsTryEachNumber();
    void schedulesAreRead_data();
    void schedulesAreRead();
    void noScheduleIsRefused_data();
    void noScheduleIsRefused();
    void cronJobsMakeJobs();
    void concurrencyIsFollowed_data();
    void concurrencyIsFollowed();
    void suspendedAndUnreadableOnesRest();
    void oldJobsGo();
    void otherMetricsScale_data();
    void otherMetricsScale();
    void theLargestMetricCounts();
};

void TestSimJobs::jobsEnd_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("end"); ///< reason of the last event of the Job, and its pods
    const auto row = [](const char *name, const std::string &job, const std::string &scenario, const char *end) {
        QTest::newRow(name) << QByteArray::fromStdString(job) << QByteArray::fromStdString(scenario) << QString(end);
    };
    row("one", job(""), "", "Completed: Completed");
    row("three, two at a time", job("completions: 3, parallelism: 2"), "", "Completed: Completed Completed Completed");
    row("work queue", job("parallelism: 2"), "", "Completed: Completed Completed");
    row("gives up", job("backoffLimit: 1"), "assume: {all: {pull: 0, exits: [{after: 1, code: 1}]}}",
        "BackoffLimitExceeded: Error Error");
    row("never tries twice", job("backoffLimit: 0"), "assume: {all: {pull: 0, exits: [{after: 1, code: 1}]}}",
        "BackoffLimitExceeded: Error");
    row("restarts in place", job("", "OnFailure"), fails(2), "Completed: Completed");
    row("restarts too often", job("backoffLimit: 2", "OnFailure"),
        "assume: {all: {pull: 0, exits: [{after: 1, code: 1}]}}", "BackoffLimitExceeded: ");
    row("takes too long", job("activeDeadlineSeconds: 30"), "assume: {all: {work: 100s}}", "DeadlineExceeded: ");
    row("is deleted afterwards", job("ttlSecondsAfterFinished: 20"), "", "Expired: ");
    row("suspended", job("suspend: true"), "", "Suspended: ");
    row("each number once", job("completionMode: Indexed, completions: 3, parallelism: 2"), "",
        "Completed: Completed Completed Completed");
    const std::string codes = "podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: "
                              "[42]}}, {action: Ignore, onExitCodes: {operator: NotIn, values: [1]}}]}";
    row("an exit code is for good", job(codes), "assume: {all: {pull: 0, exits: [{after: 1, code: 42}]}}",
        "PodFailurePolicy: Error");
    row("an ignored exit code does not count", job("backoffLimit: 0, " + codes),
        "assume: {all: {pull: 0, exits: [{after: 1, code: 7}]}}\ndo: [{at: 25, assume: "
        "{all: {pull: 0, exits: [{after: 1}]}}}]",
        "Completed: Error Error Completed");
    row("other exit codes count", job("backoffLimit: 0, " + codes),
        "assume: {all: {pull: 0, exits: [{after: 1, code: 1}]}}", "BackoffLimitExceeded: Error");
}

void TestSimJobs::jobsEnd()
{
    QFETCH(QByteArray, job);
    QFETCH(QByteArray, scenario);
    QFETCH(QString, end);
    const Recording recording = run(job.toStdString(), scenario.toStdString());
    QString reason;
    static const QStringList Ends{"Completed", "BackoffLimitExceeded", "DeadlineExceeded", "Expired",
                                  "Suspended", "PodFailurePolicy"};
    for (const Event &event : recording.events())
        if (event.object.kind == "Job" && Ends.contains(QString::fromStdString(event.reason)))
            reason = QString::fromStdString(event.reason);
    QStringList pods;
    for (const PodState &pod : worldAtEnd(recording).pods)
        pods << QString::fromStdString(pod.status);
    QCOMPARE(reason + QStringLiteral(": ") + pods.join(u' '), end);
    QVERIFY(recording.settled());
}

/// A number whose pod fails is tried again; the others are not. Each pod knows its number.
void TestSimJobs::indexedJobsTryEachNumber()
{
    const Recording recording =
        run(job("completionMode: Indexed, completions: 2, parallelism: 2"),
            "assume: {all: {pull: 0, exits: [{after: 5}]}}\ndo: [{at: 2, delete: Job/work}]", {.until = seconds(120)});
    QStringList made;
    for (const Event &event : recording.events())
        if (event.what == What::PodCreated)
            made << QString::fromStdString(event.message).section(u'-', 1, 1);
    QCOMPARE(made.join(u' '), QStringLiteral("0 1 0"));
    for (const PodState &pod : worldAtEnd(recording).pods) {
        const std::string number = pod.key.name.substr(5, 1);
        QCOMPARE(pod.containers.front().input->environment.at("JOB_COMPLETION_INDEX"), number);
        QCOMPARE(pod.spec->labels.at("batch.kubernetes.io/job-completion-index"), number);
    }
}

void TestSimJobs::schedulesAreRead_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *schedule, const char *after, const char *next) {
        QTest::addRow("%s after %s", schedule, after) << QString(schedule) << QString(after) << QString(next);
    };
    row("* * * * *", "2026-01-01T00:00:00", "2026-01-01T00:01:00");
    row("*/5 * * * *", "2026-01-01T00:00:01", "2026-01-01T00:05:00");
    row("3/20 * * * *", "2026-01-01T00:04:00", "2026-01-01T00:23:00");
    row("0 9-17/4 * * *", "2026-01-01T09:00:00", "2026-01-01T13:00:00");
    row("0 0 * * MON", "2026-01-01T00:00:00", "2026-01-05T00:00:00");
    row("0 0 13 * 5", "2026-01-01T00:00:00", "2026-01-02T00:00:00"); // either will do
    row("0 0 13 * *", "2026-01-01T00:00:00", "2026-01-13T00:00:00");
    row("30 4 1,15 feb *", "2026-01-01T00:00:00", "2026-02-01T04:30:00");
    row("0 0 29 2 *", "2026-01-01T00:00:00", "2028-02-29T00:00:00");
    row("@hourly", "2026-01-01T23:30:00", "2026-01-02T00:00:00");
    row("0 0 30 2 *", "2026-01-01T00:00:00", "");
}

void TestSimJobs::schedulesAreRead()
{
    QFETCH(QString, schedule);
    QFETCH(QString, after);
    QFETCH(QString, next);
    const auto seconds = [](const QString &text) {
        return QDateTime::fromString(text + u'Z', Qt::ISODate).toSecsSinceEpoch();
    };
    const auto cron = CronSchedule::parse(schedule.toStdString());
    QVERIFY(cron);
    const auto found = cron->next(seconds(after));
    QCOMPARE(found.has_value(), !next.isEmpty());
    if (found)
        QCOMPARE(*found, seconds(next));
}

void TestSimJobs::noScheduleIsRefused_data()
{
    QTest::addColumn<QString>("schedule");
    for (const char *schedule : {"", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *",
                                 "* * * * 7", "a * * * *", "5-1 * * * *", "*/0 * * * *", "@never", "1-2-3 * * * *"})
        QTest::newRow(schedule) << QString(schedule);
}

void TestSimJobs::noScheduleIsRefused()
{
    QFETCH(QString, schedule);
    QVERIFY(!CronSchedule::parse(schedule.toStdString()));
}

void TestSimJobs::cronJobsMakeJobs()
{
    const Recording recording = run(cron("schedule: '*/2 * * * *'"), "assume: {startsAt: '2026-03-01T07:59:30Z'}");
    QVERIFY2(told(recording, "SuccessfulCreate").contains(QLatin1String("30 Created job tick-29539200")),
             qPrintable(told(recording, "SuccessfulCreate")));
    QVERIFY(told(recording, "SawCompletedJob")
                .contains(QLatin1String("Saw completed job: tick-29539200, condition: Complete")));
    const QStringList rows = told(recording, "SuccessfulDelete").split(QStringLiteral("; "));
    QVERIFY(rows.front().contains(QLatin1String("Deleted job tick-29539200"))); // three are kept
    int jobs = 0;
    for (const WorkloadState &state : worldAtEnd(recording).workloads)
        jobs += state.key.kind == "Job" ? 1 : 0;
    QVERIFY(jobs >= 3 && jobs <= 4);
    for (const Event &event : recording.events())
        QVERIFY(event.cause < event.id);
}

void TestSimJobs::concurrencyIsFollowed_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QString>("started"); ///< seconds
    QTest::addColumn<QString>("reason");
    // Every minute a Job that needs 100 s.
    QTest::newRow("Allow") << QByteArray("concurrencyPolicy: Allow") << "60 120 180 240"
                           << "";
    QTest::newRow("Forbid") << QByteArray("concurrencyPolicy: Forbid") << "60 162 264"
                            << "JobAlreadyActive";
    QTest::newRow("Forbid and not late") << QByteArray("concurrencyPolicy: Forbid, startingDeadlineSeconds: 20")
                                         << "60 180"
                                         << "MissSchedule";
    QTest::newRow("Replace") << QByteArray("concurrencyPolicy: Replace") << "60 120 180 240"
                             << "SuccessfulDelete";
}

void TestSimJobs::concurrencyIsFollowed()
{
    QFETCH(QByteArray, spec);
    QFETCH(QString, started);
    QFETCH(QString, reason);
    const Recording recording = run(cron("schedule: '* * * * *', " + spec.toStdString()),
                                    "assume: {all: {pull: 2s, work: 100s}}", {.until = seconds(290)});
    QStringList times;
    for (const Event &event : recording.events())
        if (event.what == What::JobCreated)
            times << QString::number(inSeconds(event.at));
    QCOMPARE(times.join(u' '), started);
    if (!reason.isEmpty())
        QVERIFY(!told(recording, reason.toStdString()).isEmpty());
}

void TestSimJobs::suspendedAndUnreadableOnesRest()
{
    const Recording suspended = run(cron("schedule: '* * * * *', suspend: true"), "");
    QVERIFY(suspended.settled());
    QVERIFY(told(suspended, "SuccessfulCreate").isEmpty());
    const Recording yearly = run(cron("schedule: '@yearly'"), "");
    QVERIFY(yearly.settled());
    const Recording wrong = run(cron("schedule: every minute"), "");
    QVERIFY(told(wrong, "NotSimulated").contains(QLatin1String("unreadable schedule")));
}

void TestSimJobs::oldJobsGo()
{
    const Recording recording = run(cron("schedule: '* * * * *', successfulJobsHistoryLimit: 1"), "");
    int jobs = 0, pods = 0;
    const World world = recording.at(at(590));
    for (const WorkloadState &state : world.workloads)
        jobs += state.key.kind == "Job" ? 1 : 0;
    for (const PodState &pod : world.pods)
        pods += pod.owner.kind == "Job" ? 1 : 0;
    QCOMPARE(jobs, 1);
    QCOMPARE(pods, 1);
}

void TestSimJobs::otherMetricsScale_data()
{
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<QByteArray>("assume");
    QTest::addColumn<QString>("told");
    const QByteArray memory = "for: [{workload: Deployment/web, memory: [{from: 0, value: 120Mi}]}]";
    QTest::newRow("memory") << QByteArray("{type: Resource, resource: {name: memory, target: {type: Utilization, "
                                          "averageUtilization: 60}}}")
                            << memory
                            << "New size: 4; reason: memory resource utilization (percentage of request) above target";
    QTest::newRow("memory in bytes") << QByteArray("{type: Resource, resource: {name: memory, target: {type: "
                                                   "AverageValue, averageValue: 80Mi}}}")
                                     << memory << "New size: 3; reason: memory resource above target";
    QTest::newRow("pods") << QByteArray("{type: Pods, pods: {metric: {name: queue}, target: {type: AverageValue, "
                                        "averageValue: 10}}}")
                          << QByteArray("metrics: {queue: [{from: 0, value: 15}]}")
                          << "New size: 3; reason: pods metric queue above target";
    QTest::newRow("external") << QByteArray("{type: External, external: {metric: {name: queue}, target: {type: Value, "
                                            "value: 10}}}")
                              << QByteArray("metrics: {queue: [{from: 0, value: 15}]}")
                              << "New size: 3; reason: external metric queue(nil) above target";
    QTest::newRow("external for each pod")
        << QByteArray(
               "{type: External, external: {metric: {name: queue}, target: {type: AverageValue, averageValue: 10}}}")
        << QByteArray("metrics: {queue: [{from: 0, value: 35}]}")
        << "New size: 4; reason: external metric queue(nil) above target";
    QTest::newRow("object") << QByteArray(
                                   "{type: Object, object: {describedObject: {kind: Ingress, name: web}, metric: "
                                   "{name: rps}, target: {type: Value, value: 100}}}")
                            << QByteArray("metrics: {rps: [{from: 0, value: 180}]}")
                            << "New size: 4; reason: Ingress metric rps above target";
    QTest::newRow("unknown") << QByteArray("{type: External, external: {metric: {name: queue}, target: {type: Value, "
                                           "value: 10}}}")
                             << QByteArray("metrics: {other: [{from: 0, value: 15}]}, for: [{workload: Deployment/web, "
                                           "load: [{from: 0, cpu: 1}]}]")
                             << "unable to get external metric queue: no metrics returned from external metrics API";
}

void TestSimJobs::otherMetricsScale()
{
    QFETCH(QByteArray, metric);
    QFETCH(QByteArray, assume);
    QFETCH(QString, told);
    const Recording recording = run(autoscaled(metric.toStdString()), "assume: {" + assume.toStdString() + "}");
    QString found = sim::told(recording, "SuccessfulRescale").section(u';', 0, 1).section(u' ', 1);
    if (found.isEmpty())
        found = sim::told(recording, "FailedGetExternalMetric").section(u' ', 1);
    QCOMPARE(found.section(QStringLiteral("; New"), 0, 0).section(QRegularExpression("; \\d"), 0, 0), told);
}

void TestSimJobs::theLargestMetricCounts()
{
    const MetricSpec cpu{.utilization = 50};
    const MetricSpec queue{.source = MetricSpec::Source::External,
                           .target = MetricSpec::Target::AverageValue,
                           .name = "queue",
                           .millis = 10'000};
    const AutoscalerSpec spec{.minReplicas = 1, .maxReplicas = 10, .metrics = {cpu, queue}};
    const auto decide = [&](int used, std::optional<std::int64_t> value) {
        AutoscalerMemory memory{.begun = true};
        return autoscale(spec, 4,
                         {Measured{.pods = std::vector<PodUsage>(4, {.usedMillis = used, .requestMillis = 100})},
                          Measured{.value = value, .ready = 4}},
                         memory, at(0));
    };
    QCOMPARE(decide(100, 50'000).proposal, 8);
    QCOMPARE(decide(10, 60'000).proposal, 6);
    QCOMPARE(decide(10, 10'000).proposal, 1);
    QCOMPARE(decide(100, {}).proposal, 8); // up may go with what is known,
    QCOMPARE(decide(10, {}).desired, 4);   // down may not
    QCOMPARE(decide(10, {}).errorReason, std::string("FailedGetExternalMetric"));
}

QTEST_GUILESS_MAIN(TestSimJobs)
#include "tst_simjobs.moc"
