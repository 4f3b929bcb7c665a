// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

namespace
{

const std::string Template = "template: {metadata: {labels: {app: web}}, "
                             "spec: {containers: [{name: web, image: 'nginx:1'}]}}";
const std::string Selector = "selector: {matchLabels: {app: web}}";

std::string workload(const std::string &kind, const std::string &spec)
{
    return "apiVersion: apps/v1\nkind: " + kind + "\nmetadata: {name: web}\nspec: {" + spec + "}";
}

} // namespace

/// Deployments, ReplicaSets, StatefulSets and DaemonSets, rule by rule.
class TestApiWorkloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deployments_data();
    void deployments();
    void statefulSets_data();
    void statefulSets();
    void daemonSets_data();
    void daemonSets();
    void selectors_data();
    void selectors();
    void templates_data();
    void templates();
};

void TestApiWorkloads::deployments_data()
{
    addApiRows({
        {"nothing more", "", ""},
        {"zero replicas", "replicas: 0", ""},
        {"negative numbers", "replicas: -1, minReadySeconds: -1, revisionHistoryLimit: -1",
         "Invalid spec.minReadySeconds; Invalid spec.replicas; Invalid spec.revisionHistoryLimit"},
        {"unknown strategy", "strategy: {type: Rolling}", "NotSupported spec.strategy"},
        {"recreate", "strategy: {type: Recreate}", ""},
        {"recreate with limits", "strategy: {type: Recreate, rollingUpdate: {maxSurge: -1}}",
         "Forbidden spec.strategy.rollingUpdate"},
        {"percentages", "strategy: {rollingUpdate: {maxSurge: 150%, maxUnavailable: 100%}}", ""},
        {"over all", "strategy: {rollingUpdate: {maxUnavailable: 101%}}",
         "Invalid spec.strategy.rollingUpdate.maxUnavailable"},
        {"no percentage", "strategy: {rollingUpdate: {maxSurge: '1', maxUnavailable: half}}",
         "Invalid spec.strategy.rollingUpdate.maxSurge; Invalid spec.strategy.rollingUpdate.maxUnavailable"},
        {"both zero", "strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}",
         "Invalid spec.strategy.rollingUpdate.maxUnavailable"},
        {"one zero", "strategy: {rollingUpdate: {maxUnavailable: 0}}", ""},
        {"deadline equal to readiness", "minReadySeconds: 600", "Invalid spec.progressDeadlineSeconds"},
        {"deadline above readiness", "minReadySeconds: 10, progressDeadlineSeconds: 11", ""},
        {"negative deadline", "progressDeadlineSeconds: -1", "Invalid spec.progressDeadlineSeconds"},
    });
}

void TestApiWorkloads::deployments()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(workload("Deployment", Selector + ", " + Template + ", " + part.toStdString())), errors);
}

void TestApiWorkloads::statefulSets_data()
{
    addApiRows({
        {"nothing more", "", ""},
        {"a history may be negative", "revisionHistoryLimit: -1", ""},
        {"management", "podManagementPolicy: Ordered", "Invalid spec.podManagementPolicy"},
        {"strategy", "updateStrategy: {type: Recreate}", "Invalid spec.updateStrategy"},
        {"on delete", "updateStrategy: {type: OnDelete, rollingUpdate: {partition: 1}}",
         "Invalid spec.updateStrategy.rollingUpdate"},
        {"partition", "updateStrategy: {rollingUpdate: {partition: -1}}",
         "Invalid spec.updateStrategy.rollingUpdate.partition"},
        {"a limit whose feature is off", "updateStrategy: {rollingUpdate: {maxUnavailable: -1}}", ""},
        {"retention", "persistentVolumeClaimRetentionPolicy: {whenDeleted: Keep, whenScaled: Delete}",
         "NotSupported spec.persistentVolumeClaimRetentionPolicy.whenDeleted"},
        {"ordinals", "ordinals: {start: -1}", "Invalid spec.ordinals.start"},
        {"service", "serviceName: a.b", "Invalid spec.serviceName"},
        {"no service", "serviceName: ''", ""},
        {"claims of one name",
         "volumeClaimTemplates: [{metadata: {name: a}, spec: &s {accessModes: [ReadWriteOnce], resources: {requests: "
         "{storage: 1}}}}, {metadata: {name: a}, spec: *s}]",
         ""},
        {"claims", "volumeClaimTemplates: [{metadata: {name: data}, spec: {}}]",
         "Required spec.volumeClaimTemplates[0].spec.accessModes; "
         "Required spec.volumeClaimTemplates[0].spec.resources[storage]"},
    });
}

void TestApiWorkloads::statefulSets()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(workload("StatefulSet", Selector + ", " + Template + ", " + part.toStdString())), errors);
}

void TestApiWorkloads::daemonSets_data()
{
    addApiRows({
        {"nothing more", "", ""},
        {"strategy", "updateStrategy: {type: Recreate}", "NotSupported spec.updateStrategy"},
        {"on delete ignores limits", "updateStrategy: {type: OnDelete, rollingUpdate: {maxSurge: -1}}", ""},
        {"surge beside the default of one", "updateStrategy: {rollingUpdate: {maxSurge: 1}}",
         "Invalid spec.updateStrategy.rollingUpdate.maxSurge"},
        {"surge alone", "updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}", ""},
        {"both zero", "updateStrategy: {rollingUpdate: {maxUnavailable: 0}}",
         "Required spec.updateStrategy.rollingUpdate.maxUnavailable"},
        {"over all", "updateStrategy: {rollingUpdate: {maxUnavailable: 200%}}",
         "Invalid spec.updateStrategy.rollingUpdate.maxUnavailable"},
        {"history", "revisionHistoryLimit: -1", "Invalid spec.revisionHistoryLimit"},
    });
}

void TestApiWorkloads::daemonSets()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(workload("DaemonSet", Selector + ", " + Template + ", " + part.toStdString())), errors);
}

void TestApiWorkloads::selectors_data()
{
    // Each part is the kind and the selector.
    addApiRows({
        {"missing", "Deployment", "Invalid spec.template.metadata.labels; Required spec.selector"},
        {"missing in a DaemonSet", "DaemonSet", "Invalid spec.template.metadata.labels"},
        {"empty", "ReplicaSet|selector: {}", "Invalid spec.selector"},
        {"other labels", "Deployment|selector: {matchLabels: {app: wbe}}", "Invalid spec.template.metadata.labels"},
        {"expression", "Deployment|selector: {matchExpressions: [{key: app, operator: In, values: [web, api]}]}", ""},
        {"unusable", "StatefulSet|selector: {matchLabels: {app: 'a b'}}",
         "Invalid spec.selector; Invalid spec.selector.matchLabels"},
        {"unusable in a DaemonSet", "DaemonSet|selector: {matchExpressions: [{key: app, operator: Is}]}",
         "Invalid spec.selector.matchExpressions[0].operator"},
    });
}

void TestApiWorkloads::selectors()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    const QStringList parts = part.split(QLatin1Char('|'));
    const std::string selector = parts.size() > 1 ? parts.last().toStdString() + ", " : std::string();
    QCOMPARE(apiErrors(workload(parts.first().toStdString(), selector + Template)), errors);
}

void TestApiWorkloads::templates_data()
{
    addApiRows({
        {"ends", "restartPolicy: Never", "NotSupported spec.template.spec.restartPolicy"},
        {"deadline", "activeDeadlineSeconds: 5", "Forbidden spec.template.spec.activeDeadlineSeconds"},
        {"always", "restartPolicy: Always", ""},
    });
}

void TestApiWorkloads::templates()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    for (const char *kind : {"Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"})
        QCOMPARE(apiErrors(workload(kind, Selector + ", template: {metadata: {labels: {app: web}}, spec: {" +
                                              part.toStdString() + ", containers: [{name: web, image: nginx}]}}")),
                 errors);
}

QTEST_GUILESS_MAIN(TestApiWorkloads)
#include "tst_api_workloads.moc"
