// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

/// Autoscalers, disruption budgets and Namespaces, rule by rule.
class TestApiScaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void autoscalers_data();
    void autoscalers();
    void metrics_data();
    void metrics();
    void oldAutoscalers();
    void annotationsOfOldAutoscalers_data();
    void annotationsOfOldAutoscalers();
    void budgets_data();
    void budgets();
    void budgetMetadataComesLast();
    void namespaces_data();
    void namespaces();
};

void TestApiScaling::autoscalers_data()
{
    const char *target = "scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 5";
    addApiRows({
        {"plain", target, ""},
        {"nothing", "",
         "Invalid spec.maxReplicas; Invalid spec.scaleTargetRef.apiVersion; Required spec.maxReplicas; "
         "Required spec.scaleTargetRef.kind; Required spec.scaleTargetRef.name"},
        {"core group", "scaleTargetRef: {apiVersion: v1, kind: Pod, name: web}, maxReplicas: 5",
         "Invalid spec.scaleTargetRef.apiVersion"},
        {"controller of the core group",
         "scaleTargetRef: {apiVersion: v1, kind: ReplicationController, name: web}, maxReplicas: 5", ""},
        {"path segments", "scaleTargetRef: {apiVersion: a/b/c, kind: a/b, name: '..'}, maxReplicas: 5",
         "Invalid spec.scaleTargetRef.apiVersion; Invalid spec.scaleTargetRef.kind; Invalid spec.scaleTargetRef.name"},
        {"least above most",
         "minReplicas: 6, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 5",
         "Invalid spec.maxReplicas"},
        {"zero", "minReplicas: 0, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 5",
         "Forbidden spec.metrics; Invalid spec.minReplicas"},
        {"behavior",
         "behavior: {scaleUp: {stabilizationWindowSeconds: 3601, selectPolicy: Some, policies: []}, scaleDown: "
         "{tolerance: '-0.1', policies: [{type: Pod, value: 0, periodSeconds: 1801}]}}, "
         "scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 5",
         "Invalid spec.behavior.scaleDown.policies[0].periodSeconds; Invalid "
         "spec.behavior.scaleDown.policies[0].value; "
         "Invalid spec.behavior.scaleDown.tolerance; Invalid spec.behavior.scaleUp.stabilizationWindowSeconds; "
         "NotSupported spec.behavior.scaleDown.policies[0].type; NotSupported spec.behavior.scaleUp.selectPolicy; "
         "Required spec.behavior.scaleUp.policies"},
    });
}

void TestApiScaling::autoscalers()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec: {" +
                       part.toStdString() + "}"),
             errors);
}

void TestApiScaling::metrics_data()
{
    // Paths are below spec.metrics[0].
    addApiRows({
        {"cpu", "type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}", ""},
        {"no type", "resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}",
         "NotSupported .type; Required .type"},
        {"other type", "type: Pods, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}",
         "Required .pods"},
        {"two sources",
         "type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}, pods: {}",
         "Forbidden .pods; Required .pods.metric.name; Required .pods.target.averageValue; "
         "Invalid .pods.target.type; Required .pods.target.type"},
        {"no target", "type: Resource, resource: {name: memory, target: {type: Value}}",
         "Required .resource.target.averageUtilization"},
        {"both targets",
         "type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 0, averageValue: 0}}",
         "Forbidden .resource.target.averageValue; Invalid .resource.target.averageUtilization; "
         "Invalid .resource.target.averageValue"},
        {"no name", "type: Resource, resource: {target: {type: Utilization, averageUtilization: 80}}",
         "Required .resource.name"},
        {"container",
         "type: ContainerResource, containerResource: {name: disk, container: A, "
         "target: {type: Utilization, averageUtilization: 80}}",
         "Invalid .containerResource.container; Invalid .containerResource.name"},
        {"external", "type: External, external: {metric: {name: a/b}, target: {type: Total}}",
         "Invalid .external.metric.name; Invalid .external.target.type; Required .external.target.averageValue"},
        {"external twice",
         "type: External, external: {metric: {name: a}, target: {type: Value, value: 1, averageValue: 1}}",
         "Forbidden .external.target.value"},
        {"object",
         "type: Object, object: {describedObject: {apiVersion: v1, kind: Service, name: a}, metric: {name: b}, "
         "target: {type: Value, value: 3, averageValue: 1}}",
         ""},
        {"object without target",
         "type: Object, object: {describedObject: {kind: Service, name: a}, metric: {name: b}, target: {type: Value}}",
         "Required .object.target.averageValue"},
    });
}

void TestApiScaling::metrics()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QStringList found =
        apiErrors("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec: "
                  "{maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: b}, metrics: [{" +
                  part.toStdString() + "}]}")
            .replace(QStringLiteral("spec.metrics[0]"), QString())
            .split(QStringLiteral("; "));
    QStringList wanted = errors.split(QStringLiteral("; "));
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

void TestApiScaling::oldAutoscalers()
{
    const auto with = [](const std::string &part) {
        return apiErrors("apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec: "
                         "{maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: b}, " +
                         part + "}");
    };
    QCOMPARE(with("targetCPUUtilizationPercentage: 80"), QString());
    QCOMPARE(with("targetCPUUtilizationPercentage: 0"),
             QStringLiteral("Invalid spec.metrics[0].resource.target.averageUtilization"));
}

void TestApiScaling::annotationsOfOldAutoscalers_data()
{
    const char *metrics = "autoscaling.alpha.kubernetes.io/metrics: ";
    const char *behavior = "autoscaling.alpha.kubernetes.io/behavior: ";
    QTest::addColumn<QString>("annotation");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *name, const char *key, const char *json, const char *errors) {
        QTest::newRow(name) << QStringLiteral("%1'%2'").arg(QLatin1String(key), QLatin1String(json))
                            << QString::fromLatin1(errors);
    };
    const char *last = "Invalid spec.metrics[1].resource.target.averageUtilization";
    row("what the cluster writes", metrics,
        R"([{"type":"Resource","resource":{"name":"memory","targetAverageUtilization":80}}])", last);
    row("nothing aimed at", metrics, R"([{"type":"Resource","resource":{"name":"memory"}}])",
        "Invalid spec.metrics[1].resource.target.averageUtilization; "
        "Required spec.metrics[0].resource.target.averageUtilization");
    row("no number for Pods", metrics, R"([{"type":"Pods","pods":{"metricName":"a"}}])",
        "Invalid spec.metrics[0].pods.target.averageValue; "
        "Invalid spec.metrics[1].resource.target.averageUtilization; "
        "Required spec.metrics[0].pods.target.averageValue");
    row("of another object", metrics,
        R"([{"Type":"Object","object":{"target":{"kind":"a"},"metricName":"b","targetValue":"1","averageValue":2}}])",
        "Invalid spec.metrics[1].resource.target.averageUtilization; "
        "Required spec.metrics[0].object.describedObject.name");
    row("from outside", metrics, R"([{"type":"External","external":{"metricName":"a","targetValue":1}}])", last);
    row("from outside, two numbers", metrics,
        R"([{"type":"External","external":{"metricName":"a","targetValue":1,"targetAverageValue":"2"}}])",
        "Forbidden spec.metrics[0].external.target.value; Invalid spec.metrics[1].resource.target.averageUtilization");
    row("of a container", metrics,
        R"([{"type":"ContainerResource","containerResource":{"name":"cpu","targetAverageValue":"1"}}])",
        "Invalid spec.metrics[1].resource.target.averageUtilization; "
        "Required spec.metrics[0].containerResource.container");
    row("empty", metrics, "[null]",
        "Invalid spec.metrics[1].resource.target.averageUtilization; NotSupported spec.metrics[0].type; "
        "Required spec.metrics[0].type");
    // What cannot be read is passed over, and then the usual metric is the first.
    const char *first = "Invalid spec.metrics[0].resource.target.averageUtilization";
    row("no JSON", metrics, "[{type: Pods}]", first);
    row("no list", metrics, R"({"type":"Pods"})", first);
    row("no amount", metrics, R"([{"type":"Pods","pods":{"targetAverageValue":"much"}}])", first);
    row("no whole number", metrics, R"([{"type":"Resource","resource":{"targetAverageUtilization":1.5}}])", first);
    row("behavior", behavior,
        R"({"ScaleUp":{"StabilizationWindowSeconds":3601,"Policies":[{"Type":"Pods","PeriodSeconds":5}]}})",
        "Invalid spec.behavior.scaleUp.policies[0].value; Invalid spec.behavior.scaleUp.stabilizationWindowSeconds; "
        "Invalid spec.metrics[0].resource.target.averageUtilization");
    row("behavior without policies", behavior, R"({"scaleDown":{"policies":[]}})",
        "Invalid spec.metrics[0].resource.target.averageUtilization; Required spec.behavior.scaleDown.policies");
    row("behavior that cannot be read", behavior,
        R"({"scaleUp":{"stabilizationWindowSeconds":"1"},"scaleDown":{"policies":[]}})", first);
}

void TestApiScaling::annotationsOfOldAutoscalers()
{
    QFETCH(QString, annotation);
    QFETCH(QString, errors);
    // The field shows at which place its metric stands.
    QCOMPARE(apiErrors("apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: {name: a, annotations: {" +
                       annotation.toStdString() +
                       "}}\nspec: {maxReplicas: 3, targetCPUUtilizationPercentage: 0, "
                       "scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: b}}"),
             errors);
}

void TestApiScaling::budgets_data()
{
    addApiRows({
        {"neither", "selector: {}", ""},
        {"stay", "minAvailable: 50%", ""},
        {"both", "minAvailable: 1, maxUnavailable: 1", "Invalid spec"},
        {"more than all", "maxUnavailable: 101%", "Invalid spec.maxUnavailable"},
        {"negative", "minAvailable: -1", "Invalid spec.minAvailable"},
        {"text", "minAvailable: half", "Invalid spec.minAvailable"},
        {"policy", "unhealthyPodEvictionPolicy: Never", "NotSupported spec.unhealthyPodEvictionPolicy"},
    });
}

void TestApiScaling::budgets()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {" +
                       part.toStdString() + "}"),
             errors);
}

void TestApiScaling::budgetMetadataComesLast()
{
    const std::string bad = "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a/b}\nspec: ";
    QCOMPARE(apiErrors(bad + "{}"), QStringLiteral("Invalid metadata.name"));
    QCOMPARE(apiErrors(bad + "{minAvailable: -1}"), QStringLiteral("Invalid spec.minAvailable"));
}

void TestApiScaling::namespaces_data()
{
    addApiRows({
        {"plain", "metadata: {name: a}", ""},
        {"finalizers", "metadata: {name: a}, spec: {finalizers: [kubernetes, mine, 'a b']}", "Invalid spec.finalizers"},
        {"the name becomes a label", "metadata: {name: a-}", "Invalid metadata.labels; Invalid metadata.name"},
        {"security",
         "metadata: {name: a, labels: {pod-security.kubernetes.io/enforce: baseline, "
         "pod-security.kubernetes.io/enforce-version: v1.30}}",
         ""},
        {"unknown security",
         "metadata: {name: a, labels: {pod-security.kubernetes.io/warn: strict, "
         "pod-security.kubernetes.io/warn-version: '1.30'}}",
         "Invalid metadata.labels[pod-security.kubernetes.io/warn-version]; "
         "Invalid metadata.labels[pod-security.kubernetes.io/warn]"},
    });
}

void TestApiScaling::namespaces()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("{apiVersion: v1, kind: Namespace, " + part.toStdString() + "}"), errors);
}

QTEST_GUILESS_MAIN(TestApiScaling)
#include "tst_api_scaling.moc"
