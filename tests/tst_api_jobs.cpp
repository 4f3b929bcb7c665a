// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

namespace
{

const std::string Pods = "spec: {restartPolicy: Never, containers: [{name: main, image: 'busybox:1'}]}";

std::string job(const std::string &spec, const std::string &labels = "{}")
{
    return "apiVersion: batch/v1\nkind: Job\nmetadata: {name: work}\nspec: {template: {metadata: {labels: " + labels +
           "}, " + Pods + "}, " + spec + "}";
}

} // namespace

/// Jobs and CronJobs, rule by rule.
class TestApiJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void failurePolicies_data();
    void failurePolicies();
    void successPolicies_data();
    void successPolicies();
    void selectors_data();
    void selectors();
    void restarts_data();
    void restarts();
    void cronJobs_data();
    void cronJobs();
    void longNames();
};

void TestApiJobs::counts_data()
{
    addApiRows({
        {"nothing", "", ""},
        {"no time at all", "activeDeadlineSeconds: 0", ""},
        {"negative", "parallelism: -1, completions: -1, backoffLimit: -1, ttlSecondsAfterFinished: -1",
         "Invalid spec.backoffLimit; Invalid spec.completions; Invalid spec.parallelism; "
         "Invalid spec.ttlSecondsAfterFinished"},
        {"manager", "managedBy: kueue", "Invalid spec.managedBy"},
        {"no manager", "managedBy: ''", "Required spec.managedBy"},
        {"good manager", "managedBy: example.com/kueue", ""},
        {"mode", "completionMode: indexed", "NotSupported spec.completionMode"},
        {"indexed without completions", "completionMode: Indexed, parallelism: 2", "Required spec.completions"},
        {"indexed without either is one", "completionMode: Indexed", ""},
        {"indexed", "completionMode: Indexed, completions: 3", ""},
        {"limits without indexes", "backoffLimitPerIndex: 1, maxFailedIndexes: 1",
         "Invalid spec.backoffLimitPerIndex; Invalid spec.maxFailedIndexes"},
        {"failed without limit", "completionMode: Indexed, completions: 3, maxFailedIndexes: 1",
         "Required spec.backoffLimitPerIndex"},
        {"more failed than there are",
         "completionMode: Indexed, completions: 3, backoffLimitPerIndex: 1, maxFailedIndexes: 4",
         "Invalid spec.maxFailedIndexes"},
        {"too parallel", "completionMode: Indexed, completions: 3, parallelism: 100001", "Invalid spec.parallelism"},
        {"many", "completionMode: Indexed, completions: 100001, backoffLimitPerIndex: 1",
         "Required spec.maxFailedIndexes"},
        {"many and parallel",
         "completionMode: Indexed, completions: 100001, backoffLimitPerIndex: 1, maxFailedIndexes: 10001, "
         "parallelism: 10001",
         "Invalid spec.maxFailedIndexes; Invalid spec.parallelism"},
        {"replacement", "podReplacementPolicy: Never", "NotSupported spec.podReplacementPolicy"},
        {"replacement with a policy", "podReplacementPolicy: TerminatingOrFailed, podFailurePolicy: {rules: []}",
         "NotSupported spec.podReplacementPolicy"},
    });
}

void TestApiJobs::counts()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(job(part.toStdString())), errors);
}

void TestApiJobs::failurePolicies_data()
{
    // Each part is a rule; paths are below spec.podFailurePolicy.rules[0].
    addApiRows({
        {"exit codes", "action: FailJob, onExitCodes: {operator: In, values: [1, 42]}", ""},
        {"conditions", "action: Ignore, onPodConditions: [{type: DisruptionTarget}]", ""},
        {"no action", "onExitCodes: {operator: In, values: [1]}", "Required .action"},
        {"bad action", "action: Stop, onExitCodes: {operator: In, values: [1]}", "NotSupported .action"},
        {"fail index", "action: FailIndex, onExitCodes: {operator: In, values: [1]}", "Invalid .action"},
        {"neither", "action: Count", "Invalid "},
        {"both", "action: Count, onExitCodes: {operator: In, values: [1]}, onPodConditions: [{type: A}]", "Invalid "},
        {"operator", "action: Count, onExitCodes: {values: [1]}", "Required .onExitCodes.operator"},
        {"container", "action: Count, onExitCodes: {operator: In, values: [1], containerName: other}",
         "Invalid .onExitCodes.containerName"},
        {"own container", "action: Count, onExitCodes: {operator: In, values: [1], containerName: main}", ""},
        {"no values", "action: Count, onExitCodes: {operator: In, values: []}", "Invalid .onExitCodes.values"},
        {"zero", "action: Count, onExitCodes: {operator: In, values: [0]}", "Invalid .onExitCodes.values[0]"},
        {"not zero", "action: Count, onExitCodes: {operator: NotIn, values: [0]}", ""},
        {"unordered", "action: Count, onExitCodes: {operator: In, values: [2, 1]}", "Invalid .onExitCodes.values"},
        {"twice", "action: Count, onExitCodes: {operator: In, values: [2, 2]}", "Duplicate .onExitCodes.values[1]"},
        {"condition", "action: Count, onPodConditions: [{type: 'a b', status: Yes please}]",
         "Invalid .onPodConditions[0].type; NotSupported .onPodConditions[0].status"},
    });
}

void TestApiJobs::failurePolicies()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QString found = apiErrors(job("podFailurePolicy: {rules: [{" + part.toStdString() + "}]}"));
    QCOMPARE(found.replace(QStringLiteral("spec.podFailurePolicy.rules[0]"), QString()), errors);
}

void TestApiJobs::successPolicies_data()
{
    addApiRows({
        {"count", "rules: [{succeededCount: 3}]", ""},
        {"indexes", "rules: [{succeededIndexes: '0,2-4', succeededCount: 4}]", ""},
        {"no rules", "rules: []", "Required spec.successPolicy.rules"},
        {"empty rule", "rules: [{}]", "Required spec.successPolicy.rules[0]"},
        {"too many", "rules: [{succeededCount: 6}]", "Invalid spec.successPolicy.rules[0].succeededCount"},
        {"more than listed", "rules: [{succeededIndexes: '0,1', succeededCount: 3}]",
         "Invalid spec.successPolicy.rules[0].succeededCount"},
        {"index behind the last", "rules: [{succeededIndexes: '5'}]",
         "Invalid spec.successPolicy.rules[0].succeededIndexes"},
        {"not increasing", "rules: [{succeededIndexes: '2,2'}]",
         "Invalid spec.successPolicy.rules[0].succeededIndexes"},
        {"empty range", "rules: [{succeededIndexes: '3-3'}]", "Invalid spec.successPolicy.rules[0].succeededIndexes"},
        {"no number", "rules: [{succeededIndexes: 'a'}]", "Invalid spec.successPolicy.rules[0].succeededIndexes"},
        {"nothing", "rules: [{succeededIndexes: ''}]", ""},
    });
}

void TestApiJobs::successPolicies()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    const std::string policy = "successPolicy: {" + part.toStdString() + "}";
    QCOMPARE(apiErrors(job("completionMode: Indexed, completions: 5, " + policy)), errors);
    QCOMPARE(apiErrors(job(policy)), QStringLiteral("Invalid spec.successPolicy"));
}

void TestApiJobs::selectors_data()
{
    // Each part is the labels of the template and the rest of the spec.
    addApiRows({
        {"none", "{}|", ""},
        {"own label", "{app: a}|", ""},
        {"name of the job", "{job-name: work}|", ""},
        {"other name", "{job-name: other}|", "Invalid spec.template.metadata.labels[job-name]"},
        {"uid", "{controller-uid: abc}|", "Invalid spec.template.metadata.labels[controller-uid]"},
        {"uid that the selector needs", "{batch.kubernetes.io/controller-uid: abc}|",
         "Invalid spec.template.metadata.labels; "
         "Invalid spec.template.metadata.labels[batch.kubernetes.io/controller-uid]"},
        {"selector", "{app: a}|selector: {matchLabels: {app: a}}", "Invalid spec.selector"},
        {"manual", "{app: a}|manualSelector: true, selector: {matchLabels: {app: a}}", ""},
        {"manual without", "{app: a}|manualSelector: true",
         "Invalid spec.template.metadata.labels; Required spec.selector"},
        {"manual of others", "{app: a}|manualSelector: true, selector: {matchLabels: {app: b}}",
         "Invalid spec.template.metadata.labels"},
    });
}

void TestApiJobs::selectors()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    const QStringList parts = part.split(QLatin1Char('|'));
    QCOMPARE(apiErrors(job(parts.last().toStdString(), parts.first().toStdString())), errors);
}

void TestApiJobs::restarts_data()
{
    addApiRows({
        {"none", "", "Required spec.template.spec.restartPolicy"},
        {"always", "restartPolicy: Always, ", "Required spec.template.spec.restartPolicy"},
        {"on failure", "restartPolicy: OnFailure, ", ""},
        {"unknown", "restartPolicy: Sometimes, ", "NotSupported spec.template.spec.restartPolicy"},
    });
}

void TestApiJobs::restarts()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    const auto with = [&](const std::string &more) {
        return apiErrors("apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {" + more + "template: {spec: {" +
                         part.toStdString() + "containers: [{name: a, image: b}]}}}");
    };
    QCOMPARE(with(""), errors);
    if (errors.isEmpty())
        QCOMPARE(with("podFailurePolicy: {rules: []}, "), QStringLiteral("Invalid spec.template.spec.restartPolicy"));
}

void TestApiJobs::cronJobs_data()
{
    addApiRows({
        {"schedule", "schedule: '30 2 * * mon'", ""},
        {"no schedule", "schedule: ''", "Required spec.schedule"},
        {"bad schedule", "schedule: '30 2 * *'", "Invalid spec.schedule"},
        {"zone in the schedule", "schedule: 'TZ=UTC 30 2 * * *'", "Invalid spec.schedule"},
        {"zone", "schedule: '@daily', timeZone: Asia/Seoul", ""},
        {"bad zone", "schedule: '@daily', timeZone: Asia/Soul", "Invalid spec.timeZone"},
        {"empty zone", "schedule: '@daily', timeZone: ''", "Invalid spec.timeZone"},
        {"numbers",
         "schedule: '@daily', startingDeadlineSeconds: -1, successfulJobsHistoryLimit: -1, failedJobsHistoryLimit: -1",
         "Invalid spec.failedJobsHistoryLimit; Invalid spec.startingDeadlineSeconds; "
         "Invalid spec.successfulJobsHistoryLimit"},
        {"concurrency", "schedule: '@daily', concurrencyPolicy: Never", "NotSupported spec.concurrencyPolicy"},
    });
}

void TestApiJobs::cronJobs()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    const auto with = [&](const std::string &job) {
        return apiErrors("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {" + part.toStdString() +
                         ", jobTemplate: {spec: {" + job + "template: {" + Pods + "}}}}");
    };
    QCOMPARE(with(""), errors);
    if (errors.isEmpty())
        QCOMPARE(with("selector: {}, manualSelector: true, backoffLimit: -1, "),
                 QStringLiteral("Invalid spec.jobTemplate.spec.backoffLimit; Invalid spec.jobTemplate.spec.selector; "
                                "NotSupported spec.jobTemplate.spec.manualSelector"));
}

void TestApiJobs::longNames()
{
    const auto cron = [](const std::string &name) {
        return apiErrors("apiVersion: batch/v1\nkind: CronJob\nmetadata: {" + name +
                         "}\nspec: {schedule: '@daily', jobTemplate: {spec: {template: {" + Pods + "}}}}");
    };
    QCOMPARE(cron("name: " + std::string(52, 'a')), QString());
    QCOMPARE(cron("name: " + std::string(53, 'a')), QStringLiteral("Invalid metadata.name"));
    QCOMPARE(cron("generateName: " + std::string(50, 'a')), QStringLiteral("Invalid metadata.name"));
    const auto indexed = [](std::size_t length) {
        return apiErrors("apiVersion: batch/v1\nkind: Job\nmetadata: {name: " + std::string(length, 'a') +
                         "}\nspec: {completionMode: Indexed, completions: 10, template: {" + Pods + "}}");
    };
    QCOMPARE(indexed(61), QString());
    QCOMPARE(indexed(62), QStringLiteral("Invalid metadata.name"));
    const auto plain = [](std::size_t length) {
        return apiErrors("apiVersion: batch/v1\nkind: Job\nmetadata: {name: " + std::string(length, 'a') +
                         "}\nspec: {template: {" + Pods + "}}");
    };
    QCOMPARE(plain(63), QString());
    QCOMPARE(plain(64), QStringLiteral("Invalid spec.template.labels"));
}

QTEST_GUILESS_MAIN(TestApiJobs)
#include "tst_api_jobs.moc"
