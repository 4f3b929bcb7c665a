// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verdict.h"

#include <QTest>

using namespace slipway;

namespace
{

QString errors(const OurVerdict &ours)
{
    QStringList words;
    for (const Diagnostic *error : ours.answer.errors)
        words.append(QString::fromStdString(error->apiType + " " + error->path));
    words.sort();
    return words.join(QLatin1String("; "));
}

VerdictCase refusal(const char *stage, const char *type, const char *field, const char *detail = "")
{
    VerdictCase one;
    one.stage = QString::fromLatin1(stage);
    one.errors = {QJsonObject{{"type", type}, {"field", field}, {"detail", detail}}};
    return one;
}

const std::string Head = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n";

} // namespace

class TestServerAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAtTheFirstStage_data();
    void stopsAtTheFirstStage();
    void decoderFields_data();
    void decoderFields();
    void decodeErrorsAreComparedExactly();
    void strictErrorsAreComparedAsSets();
    void oneMistakeIsOneFinding_data();
    void oneMistakeIsOneFinding();
    void whatEndsBeforeItsKindMissesTheRest();
    void whatHasNoVersionIsJudgedByItsKind();
    void warningsAreCounted();
    void warnedFields_data();
    void warnedFields();
};

/// A server that is asked to create an object knows its kind from the address.
void TestServerAnswer::whatEndsBeforeItsKindMissesTheRest()
{
    VerdictCase one = refusal("validate", "Required", "metadata.name");
    one.errors.append(QJsonObject{{"type", "Required"}, {"field", "spec.containers"}, {"detail", ""}});
    QVERIFY(sameErrors(one, judged("  " + Head + "spec: {containers: [{name: a, image: b}]}\n")));
    QCOMPARE(errors(judged("apiVersion: v1\n...\nkind: Pod\nmetadata: {name: web}\n")),
             QStringLiteral("Required metadata.name; Required spec.containers"));
    QCOMPARE(errors(judged("apiVersion: v1\n")), QStringLiteral("Required kind"));
}

void TestServerAnswer::whatHasNoVersionIsJudgedByItsKind()
{
    QCOMPARE(errors(judged("kind: Pod\nmetadata: {name: web}\nspec: {}\n")),
             QStringLiteral("Required spec.containers"));
    // Two groups have Events.
    QCOMPARE(errors(judged("kind: Event\nmetadata: {name: web}\nnope: 1\n")), QString());
}

void TestServerAnswer::stopsAtTheFirstStage_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const std::string &yaml, const char *told) {
        QTest::newRow(name) << QString::fromStdString(yaml) << QString::fromLatin1(told);
    };
    row("good", Head + "spec: {containers: [{name: a, image: b}]}\n", "");
    row("first in the order of keys, not of lines",
        Head + "spec:\n  restartPolicy: [a]\n  containers: [{name: 1, image: b}]\n",
        "TypeMismatch spec.containers[0].name");
    row("an amount ends decoding",
        Head + "spec:\n  containers:\n  - name: 1\n    image: b\n    resources:\n"
               "      limits: {cpu: x}\n",
        "Decode spec.containers[0].resources.limits.cpu");
    row("the first of two amounts",
        Head + "spec:\n  containers:\n  - name: a\n    image: b\n    resources:\n"
               "      requests: {cpu: x}\n      limits: {memory: y, cpu: z}\n",
        "Decode spec.containers[0].resources.limits.cpu");
    row("an amount that is a list",
        Head + "spec: {containers: [{name: a, image: b, resources: {limits: {cpu: [1]}}}]}\n",
        "Decode spec.containers[0].resources.limits.cpu");
    row("number or text ends decoding",
        Head + "spec:\n  containers:\n  - name: a\n    image: 1\n    livenessProbe:\n"
               "      tcpSocket: {port: 1.5}\n",
        "TypeMismatch spec.containers[0].livenessProbe.tcpSocket.port");
    row("wrong type hides unknown fields", Head + "spec: {nope: 1, containers: 3}\n", "TypeMismatch spec.containers");
    row("all unknown fields", Head + "extra: 1\nspec: {nope: 1, containers: [{name: A, image: b, oh.no/x: 1}]}\n",
        "UnknownField extra; UnknownField spec.containers[0].oh.no/x; UnknownField spec.nope");
    row("unknown field through an alias",
        Head + "spec: {initContainers: [&c {name: a, image: b, x: 1}], containers: [*c]}\n",
        "UnknownField spec.containers[0].x; UnknownField spec.initContainers[0].x");
    row("only the last of doubled keys is decoded", Head + "spec: 1\nspec: {containers: [{name: a, image: b}]}\n",
        "DuplicateKey spec");
    row("unknown kind before wrong types", "apiVersion: v1\nkind: Pob\nmetadata: [a]\n", "Decode kind");
    row("unknown kind of a group of the cluster's", "apiVersion: networking.k8s.io/v1\nkind: Foo\nmetadata: [a]\n",
        "Decode kind");
    row("unknown kind of a version that is served nowhere",
        "apiVersion: networking.k8s.io/v9\nkind: Foo\nmetadata: {name: a}\n", "");
    row("kind that is no text", "apiVersion: v1\nkind: [Pod]\n", "TypeMismatch kind");
    // Interpret in apimachinery's serializer/json/meta.go
    row("kind that is a truth value", "apiVersion: v1\nkind: yes\nmetadata: [a]\n", "TypeMismatch kind");
    row("version that is a number", "apiVersion: 1\nkind: Pod\nmetadata: [a]\n", "TypeMismatch apiVersion");
    row("version without a value", "apiVersion: ~\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a}]}\n",
        "Required spec.containers[0].image");
    // ParseGroupVersion in apimachinery's schema/group_version.go
    row("version of the group without a name", "apiVersion: /v1\nkind: Pod\nmetadata: {name: a}\nspec: {}\n",
        "Required spec.containers");
    row("nothing but a slash", "apiVersion: /\nkind: Pod\nmetadata: {name: a}\nspec: {}\n", "Required spec.containers");
    row("group without a version", "apiVersion: policy/\nkind: PodDisruptionBudget\nmetadata: {}\n",
        "Required metadata.name");
    row("another group without a version", "apiVersion: apps/\nkind: Pod\nmetadata: {}\n", "Decode apiVersion");
    row("two slashes", "apiVersion: //v1\nkind: Pod\nmetadata: {}\n", "Decode apiVersion");
    row("braces in a text hide no mistake below",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n    {{ b }}\n  c: 1\n  d: 2\n  e: 3\n"
        "  f\n  g: 4\n",
        "YamlSyntax ");
    row("braces of a template",
        "apiVersion: v1\nkind: ConfigMap\ndata:\n  {{ range .x }}\n\n  # c\n\n  a: 1\n  {{ end }}\n", "");
    row("braces around a template", "{{ if .x }}\n# c\n# c\n# c\nkind: ConfigMap\n{{ end }}\n", "");
    // JSONSchemaPropsOrBool and its like in apiextensions/v1/marshal.go
    row("schemas that are no schema",
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: w.a.b}\n"
        "spec:\n  group: a.b\n  scope: Namespaced\n  names: {kind: W, plural: w}\n  versions:\n"
        "  - name: v1\n    served: true\n    storage: true\n    schema:\n      openAPIV3Schema:\n"
        "        type: object\n        properties: {a: {type: object, additionalProperties: true}}\n",
        "");
    row("bytes as numbers", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: [1, 255, null]}\n", "");
    row("bytes as words", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: [1, x]}\n",
        "TypeMismatch data.a[1]");
    row("bad base64 is kept, not ending", "apiVersion: v1\nkind: Secret\nmetadata: {name: 1}\ndata: {a: '*'}\n",
        "Decode data.a");
    // The conversions of pkg/apis/apps/v1/conversion.go come behind decoding and before all else.
    const std::string generation = "apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: a\n"
                                   "  annotations: {deprecated.daemonset.template.generation: ";
    const char *annotation = "Decode metadata.annotations[deprecated.daemonset.template.generation]";
    row("annotation that is no number", generation + "x}\nspec: {a: 1}\n", annotation);
    row("annotation that is empty", generation + "}\nspec: {}\n", annotation);
    row("annotation that is too large", generation + "'9223372036854775808'}\nspec: {}\n", annotation);
    row("annotation that is a number", generation + "'+12'}\nspec: {a: 1}\n", "UnknownField spec.a");
    row("number instead of a text", generation + "12}\nspec: {a: 1}\n",
        "TypeMismatch metadata.annotations[deprecated.daemonset.template.generation]");
    row("wrong type behind an annotation", generation + "x}\nspec: {minReadySeconds: x}\n",
        "TypeMismatch spec.minReadySeconds");
    const std::string rollback = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n"
                                 "  annotations: {deprecated.deployment.rollback.to: ";
    row("revision that is no number", rollback + "'1.0'}\nspec: {a: 1}\n",
        "Decode metadata.annotations[deprecated.deployment.rollback.to]");
    row("revision that is empty", rollback + "''}\nspec: {a: 1}\n", "UnknownField spec.a");
    row("time", Head + "spec: {containers: 1}\n", "TypeMismatch spec.containers");
    row("bad time",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web, creationTimestamp: today}\n"
        "spec: {containers: 1}\n",
        "Decode metadata.creationTimestamp");
}

void TestServerAnswer::stopsAtTheFirstStage()
{
    QFETCH(QString, yaml);
    QTEST(errors(judged(yaml.toStdString())), "told");
}

void TestServerAnswer::decoderFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("indices") << "spec.containers[0].ports[1].name"
                             << "spec.containers.ports.name";
    QTest::newRow("map") << "metadata.labels.app"
                         << "metadata.labels";
    QTest::newRow("map, key in brackets") << "metadata.labels[a.b/c]"
                                          << "metadata.labels";
    QTest::newRow("map of amounts") << "spec.containers[0].resources.limits.cpu"
                                    << "spec.containers.resources.limits";
    QTest::newRow("the object") << ""
                                << "";
}

void TestServerAnswer::decoderFields()
{
    QFETCH(QString, path);
    const KindInfo *pod = SchemaStore::builtIn().kind("v1", "Pod");
    QTEST(QString::fromStdString(decoderField(path.toStdString(), pod)), "field");
}

void TestServerAnswer::decodeErrorsAreComparedExactly()
{
    const OurVerdict ours = judged(Head + "spec: {containers: [{name: 1, image: b}]}\n");
    QVERIFY(sameErrors(refusal("decode", "TypeMismatch", "spec.containers.name"), ours));
    QVERIFY(!sameErrors(refusal("decode", "TypeMismatch", "spec.containers"), ours));
    QVERIFY(!sameErrors(refusal("decode", "TypeMismatch", "spec.containers.name.first"), ours));
    QVERIFY(!sameErrors(refusal("decode", "Decode", ""), ours));
    QVERIFY(!sameErrors(refusal("strict", "UnknownField", "spec.containers[0].name"), ours));

    const OurVerdict text = judged("a: 1\nb: c: d\n");
    QVERIFY(sameErrors(refusal("decode", "YamlSyntax", "", "line 2: mapping values are not allowed"), text));
    QVERIFY(!sameErrors(refusal("decode", "YamlSyntax", "", "line 3: mapping values are not allowed"), text));
    QVERIFY(!sameErrors(refusal("decode", "YamlSyntax", "", "mapping values are not allowed"), text));

    const OurVerdict inlined = judged(Head + "spec: {volumes: [{name: a, emptyDir: 1}]}\n");
    QVERIFY(sameErrors(refusal("decode", "TypeMismatch", "spec.volumes.VolumeSource.emptyDir"), inlined));
}

void TestServerAnswer::strictErrorsAreComparedAsSets()
{
    const OurVerdict ours =
        judged("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  b: c\ndata:\n  b: d\n");
    QVERIFY(sameErrors(refusal("strict", "DuplicateKey", "", "line 7: key \"data\" already set in map"), ours));
    QVERIFY(!sameErrors(refusal("strict", "DuplicateKey", "", "line 6: key \"data\" already set in map"), ours));
    QVERIFY(!sameErrors(refusal("strict", "DuplicateKey", "", "line 7: key \"date\" already set in map"), ours));
    QVERIFY(!sameErrors(refusal("strict", "UnknownField", "data"), ours));
}

void TestServerAnswer::oneMistakeIsOneFinding_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("words"); // all that the server says
    const auto row = [](const char *name, const std::string &yaml, const char *words) {
        QTest::newRow(name) << QString::fromStdString(yaml) << QString::fromLatin1(words);
    };
    const std::string pods = "template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a, image: b}]}}";
    row("no selector", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {" + pods + "}\n",
        "Invalid spec.template.metadata.labels; Required spec.selector");
    row("no maximum",
        "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\n"
        "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}}\n",
        "Invalid spec.maxReplicas; Required spec.maxReplicas");
    row("no capacity",
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\n"
        "spec: {accessModes: [ReadWriteOnce], hostPath: {path: /a}}\n",
        "NotSupported spec.capacity; Required spec.capacity");
    row("no keys", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: kubernetes.io/tls\n",
        "Required data[tls.crt]; Required data[tls.key]");
    row("old backend",
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\n"
        "spec: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {serviceName: a, servicePort: 80}}]}}]}\n",
        "UnknownField spec.rules[0].http.paths[0].backend.serviceName; "
        "UnknownField spec.rules[0].http.paths[0].backend.servicePort");
    row("not indented", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels:\n  b: c\n  d: e\n",
        "UnknownField metadata.b; UnknownField metadata.d");
    row("two objects", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\napiVersion: v1\nkind: ConfigMap\n",
        "DuplicateKey apiVersion; DuplicateKey kind");
}

void TestServerAnswer::oneMistakeIsOneFinding()
{
    QFETCH(QString, yaml);
    const OurVerdict ours = judged(yaml.toStdString());
    QCOMPARE(ours.answer.errors.size(), std::size_t{1});
    QStringList words;
    for (const ServerWord &word : serverWords(*ours.answer.errors.front()))
        words.append(QString::fromStdString(word.type + " " + word.path));
    words.sort();
    QTEST(words.join(QLatin1String("; ")), "words");
}

void TestServerAnswer::warningsAreCounted()
{
    Diagnostic warning;
    warning.apiType = "Warning";
    warning.path = "spec.externalIPs";
    OurVerdict ours;
    ours.findings = {warning};
    ours.answer = serverAnswer(ours.findings, nullptr);
    QCOMPARE(ours.answer.stage, ServerAnswer::Stage::Accepted);
    VerdictCase one;
    one.accepted = true;
    QCOMPARE(sameWarnings(one, ours), std::optional<bool>(false));
    one.warnings = QStringList{"spec.externalIPs is deprecated"};
    QCOMPARE(sameWarnings(one, ours), std::optional<bool>(true));
    one.warnings = QStringList{"spec.externalName is ignored"};
    QCOMPARE(sameWarnings(one, ours), std::optional<bool>(false));
    one.warnings = QStringList{"volume \"a\": overlapping paths"};
    QCOMPARE(sameWarnings(one, ours), std::optional<bool>(true));
    one.warnings.append(one.warnings.first());
    QCOMPARE(sameWarnings(one, ours), std::optional<bool>(false));
    QVERIFY(!sameWarnings(VerdictCase(), OurVerdict()));
}

void TestServerAnswer::warnedFields_data()
{
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("field");
    QTest::newRow("path") << "spec.containers[0].env[1]: hides previous definition of"
                          << "spec.containers[0].env[1]";
    QTest::newRow("sentence") << "spec.externalIPs is deprecated"
                              << "spec.externalIPs";
    QTest::newRow("key") << "metadata.annotations[a.b/c]: deprecated"
                         << "metadata.annotations[a.b/c]";
    QTest::newRow("no path") << "tls: failed to find any PEM data"
                             << "";
    QTest::newRow("a name") << "volume \"a\": overlapping paths"
                            << "";
}

void TestServerAnswer::warnedFields()
{
    QFETCH(QString, warning);
    QTEST(warnedField(warning), "field");
}

QTEST_GUILESS_MAIN(TestServerAnswer)
#include "tst_serveranswer.moc"
