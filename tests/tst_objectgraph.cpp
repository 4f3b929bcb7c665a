// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"
#include "graph/objectgraph.h"
#include "graph/serviceaddress.h"

#include "document/project.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;

namespace
{

std::shared_ptr<const Workspace> workspaceOf(const std::string &text)
{
    return readWorkspace({{{FileId{1}, "test.yaml", std::make_shared<const std::string>(text)}}, 1});
}

std::shared_ptr<const Workspace> appWorkspace(const QString &name)
{
    const QDir folder(QStringLiteral(TEST_DATA "apps/") + name);
    WorkspaceSource source;
    std::uint32_t id = 0;
    for (const QString &file : folder.entryList({"*.yaml"}, QDir::Files, QDir::Name))
        source.files.push_back({FileId{++id}, folder.filePath(file),
                                std::make_shared<const std::string>(readFile(folder.filePath(file)).text)});
    return readWorkspace(source);
}

/// "Service/web -selects-> Deployment/web [selects]", sorted; missing objects end in "?".
QStringList edgesOf(const ObjectGraph &graph)
{
    const auto name = [&](int i) {
        const GraphNode &node = graph.nodes()[static_cast<std::size_t>(i)];
        return node.id.display() + (node.isMissing() ? "?" : "");
    };
    QStringList found;
    for (const GraphEdge &edge : graph.edges())
        found << QStringLiteral("%1 -%2-> %3 [%4]")
                     .arg(name(edge.from), QLatin1String(relationId(edge.relation)), name(edge.to), edge.label);
    found.sort();
    return found;
}

std::string textAt(const Workspace &workspace, const Place &place)
{
    return workspace.file(place.file)->text().substr(place.range.start, place.range.size());
}

void verifyNoOverlaps(const GraphLayout &layout)
{
    for (std::size_t i = 0; i < layout.boxes.size(); ++i)
        for (std::size_t j = i + 1; j < layout.boxes.size(); ++j)
            QVERIFY2(!layout.boxes[i].overlaps(layout.boxes[j]),
                     qPrintable(QString::fromStdString(layout.keys[i] + " " + layout.keys[j])));
}

constexpr const char *pod = R"(kind: Deployment
apiVersion: apps/v1
metadata: {name: web}
spec:
  template:
    metadata: {labels: {app: web, tier: front}}
    spec:
)";

} // namespace

class TestObjectGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edges_data();
    void edges();
    void selectors_data();
    void selectors();
    void addresses_data();
    void addresses();
    void claimsTakeVolumes_data();
    void claimsTakeVolumes();
    void places();
    void keysOnCards();
    void namespaces();
    void votingApp();
    void microservices();
    void layoutIsStable();
    void additionsKeepPlaces();
    void columns();
    void framesDoNotOverlap();
    void tenThousand();
};

void TestObjectGraph::edges_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QStringList>("expected");
    const QString p = pod;
    QTest::newRow("env keys")
        << p + "      containers: [{name: c, env: [{name: URL, valueFrom: {configMapKeyRef: {name: m, key: k}}},"
               " {name: PW, valueFrom: {secretKeyRef: {name: s, key: k}}}]}]"
        << QStringList{"Deployment/web -env-> ConfigMap/m? [env URL]", "Deployment/web -env-> Secret/s? [env PW]"};
    QTest::newRow("env from") << p + "      containers: [{name: c, envFrom: [{prefix: DB_, configMapRef: {name: m}}, "
                                     "{secretRef: {name: s}}]}]"
                              << QStringList{"Deployment/web -env-from-> ConfigMap/m? [env DB_* with all keys]",
                                             "Deployment/web -env-from-> Secret/s? [env, all keys]"};
    QTest::newRow("optional is no ghost")
        << p + "      containers: [{name: c, envFrom: [{configMapRef: {name: m, optional: true}}]}]" << QStringList{};
    QTest::newRow("volumes") << p + "      containers: [{name: c, volumeMounts: [{name: a, mountPath: /a}, {name: b, "
                                    "mountPath: /b}, {name: d, mountPath: /d}]}]\n"
                                    "      volumes: [{name: a, configMap: {name: m}}, {name: b, secret: {secretName: "
                                    "s}}, {name: c, persistentVolumeClaim: {claimName: p}},"
                                    " {name: d, projected: {sources: [{secret: {name: t}}]}}]"
                             << QStringList{"Deployment/web -claims-> PersistentVolumeClaim/p? [volume c, not mounted]",
                                            "Deployment/web -mounts-> ConfigMap/m? [at /a]",
                                            "Deployment/web -mounts-> Secret/s? [at /b]",
                                            "Deployment/web -mounts-> Secret/t? [at /d]"};
    QTest::newRow("account and pull secret")
        << p + "      serviceAccountName: robot\n      imagePullSecrets: [{name: reg}]"
        << QStringList{"Deployment/web -pulls-> Secret/reg? [pulls images with]",
                       "Deployment/web -runs-as-> ServiceAccount/robot? [runs as]"};
    QTest::newRow("what clusters provide")
        << p + "      serviceAccountName: default\n      volumes: [{name: a, configMap: {name: kube-root-ca.crt}}]"
        << QStringList{};
    QTest::newRow("cron job") << "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: j}\n"
                                 "spec: {jobTemplate: {spec: {template: {spec: {serviceAccountName: a}}}}}"
                              << QStringList{"CronJob/j -runs-as-> ServiceAccount/a? [runs as]"};
    QTest::newRow("ingress")
        << "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec:\n"
           "  defaultBackend: {service: {name: rest, port: {number: 80}}}\n  tls: [{secretName: cert}]\n"
           "  rules: [{http: {paths: [{path: /api, backend: {service: {name: api, port: {name: http}}}}]}}]"
        << QStringList{"Ingress/i -routes-> Service/api? [/api → http]",
                       "Ingress/i -routes-> Service/rest? [everything else → 80]",
                       "Ingress/i -tls-> Secret/cert? [TLS]"};
    QTest::newRow("scaling") << "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\n"
                                "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}"
                             << QStringList{"HorizontalPodAutoscaler/h -scales-> Deployment/web? [scales]"};
    const QString volume =
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v}\n"
        "spec: {capacity: {storage: 2Gi}, accessModes: [ReadWriteOnce], storageClassName: manual}\n---\n";
    const QString claim =
        "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c}\n"
        "spec: {accessModes: [ReadWriteOnce], storageClassName: manual, resources: {requests: {storage: %1}}}\n";
    QTest::newRow("claim fits volume") << volume + claim.arg("1024Mi")
                                       << QStringList{"PersistentVolumeClaim/c -binds-> PersistentVolume/v [binds]"};
    QTest::newRow("claim too large") << volume + claim.arg("3Gi") << QStringList{};
    QTest::newRow("stateful set")
        << "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\n"
           "spec: {serviceName: db, volumeClaimTemplates: [{metadata: {name: data}, spec: {storageClassName: fast}}]}"
        << QStringList{"StatefulSet/db -governs-> Service/db? [named by]",
                       "StatefulSet/db -provisions-> StorageClass/fast? [claims data from]"};
    QTest::newRow("role binding")
        << "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b, namespace: n}\n"
           "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}\n"
           "subjects: [{kind: ServiceAccount, name: a, namespace: m}, {kind: User, name: u}]"
        << QStringList{"RoleBinding/b -grants-> Role/r? [grants]", "RoleBinding/b -includes-> ServiceAccount/a? [to]"};
    QTest::newRow("owner")
        << p + "      containers: []\n---\napiVersion: apps/v1\nkind: ReplicaSet\n"
               "metadata: {name: web-1, ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: web}]}"
        << QStringList{"ReplicaSet/web-1 -owner-> Deployment/web [owned by]"};
    const QString service = "\n---\napiVersion: v1\nkind: Service\nmetadata: {name: api}\n";
    QTest::newRow("address of a service")
        << p + "      containers: [{name: c, env: [{name: A, value: 'http://api:80/x'}]}]" + service
        << QStringList{"Deployment/web -calls-> Service/api [calls]"};
    QTest::newRow("address elsewhere")
        << p + "      containers: [{name: c, env: [{name: A, value: 'http://api.example.com:80/x'}]}]" + service
        << QStringList{};
}

void TestObjectGraph::edges()
{
    QFETCH(QString, yaml);
    QFETCH(QStringList, expected);
    const auto workspace = workspaceOf(yaml.toStdString());
    for (const auto &slot : workspace->files()[0]->documents())
        QVERIFY(slot.document->isComplete());
    QCOMPARE(edgesOf(*ObjectGraph::build(*workspace)), expected);
}

void TestObjectGraph::selectors_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QStringList>("expected");
    const QString policy =
        "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: b}\nspec: {selector: {%1}}";
    const QStringList hit{"PodDisruptionBudget/b -protects-> Deployment/web [protects]"};
    QTest::newRow("In") << policy.arg("matchExpressions: [{key: app, operator: In, values: [x, web]}]") << hit;
    QTest::newRow("NotIn") << policy.arg("matchExpressions: [{key: app, operator: NotIn, values: [web]}]")
                           << QStringList{};
    QTest::newRow("NotIn, label missing")
        << policy.arg("matchExpressions: [{key: zone, operator: NotIn, values: [a]}]") << hit;
    QTest::newRow("Exists") << policy.arg("matchExpressions: [{key: tier, operator: Exists}]") << hit;
    QTest::newRow("DoesNotExist") << policy.arg("matchExpressions: [{key: tier, operator: DoesNotExist}]")
                                  << QStringList{};
    QTest::newRow("both must hold")
        << policy.arg("matchLabels: {app: web}, matchExpressions: [{key: tier, operator: In, values: [back]}]")
        << QStringList{};
    const QString service = "apiVersion: v1\nkind: Service\nmetadata: {name: s%2}\nspec: {selector: {%1}}";
    QTest::newRow("service") << service.arg("app: web", "")
                             << QStringList{"Service/s -selects-> Deployment/web [selects]"};
    QTest::newRow("service selects nothing")
        << service.arg("app: wbe", "") << QStringList{"Service/s -selects-> Deployment/s? [selects]"};
    QTest::newRow("other namespace") << service.arg("app: web", ", namespace: other")
                                     << QStringList{"Service/s -selects-> Deployment/s? [selects]"};
    QTest::newRow("no selector") << service.arg("", "") << QStringList{};
}

void TestObjectGraph::selectors()
{
    QFETCH(QString, yaml);
    QFETCH(QStringList, expected);
    const auto workspace = workspaceOf(std::string(pod) + "      containers: []\n---\n" + yaml.toStdString());
    QCOMPARE(edgesOf(*ObjectGraph::build(*workspace)), expected);
}

void TestObjectGraph::addresses_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("ns");
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("a word") << "api"
                            << "api"
                            << "" << false;
    QTest::newRow("port") << "api:8080"
                          << "api"
                          << "" << true;
    QTest::newRow("named port") << "api:http"
                                << "api"
                                << "" << false;
    QTest::newRow("no port behind the colon") << "api:"
                                              << "api"
                                              << "" << false;
    QTest::newRow("scheme, user, path") << "postgres://me:secret@db/shop?x=1"
                                        << "db"
                                        << "" << true;
    QTest::newRow("namespace") << "api.shop"
                               << "api"
                               << "shop" << false;
    QTest::newRow("name in the cluster") << "api.shop.svc.cluster.local"
                                         << "api"
                                         << "shop" << true;
    QTest::newRow("nothing") << ""
                             << ""
                             << "" << false;
}

void TestObjectGraph::addresses()
{
    QFETCH(QString, value);
    const std::string text = value.toStdString();
    const ServiceAddress address = ServiceAddress::parse(text);
    QTEST(QString::fromUtf8(address.host), "host");
    QTEST(QString::fromUtf8(address.ns), "ns");
    QTEST(address.isCertain, "isCertain");
    QVERIFY(namesAnAddress("apiUrl") && namesAnAddress("DB_HOST") && !namesAnAddress("COLOUR"));
}

void TestObjectGraph::claimsTakeVolumes_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QStringList>("volumes"); // the spec of v0, v1 ...
    QTest::addColumn<QString>("bound");
    const QString claim = "{accessModes: [ReadWriteOnce], resources: {requests: {storage: 2Gi}}";
    const QString volume = "spec: {accessModes: [ReadWriteOnce], capacity: {storage: %1}}";
    QTest::newRow("the smallest that is large enough")
        << claim + "}" << QStringList{volume.arg("1Gi"), volume.arg("10Gi"), volume.arg("3Gi")} << "v2";
    QTest::newRow("units are compared") << claim + "}" << QStringList{volume.arg("2000M"), volume.arg("3000M")} << "v1";
    QTest::newRow("another class") << claim + ", storageClassName: fast}" << QStringList{volume.arg("3Gi")} << "";
    QTest::newRow("a mode that it lacks")
        << claim + "}" << QStringList{"spec: {accessModes: [ReadOnlyMany], capacity: {storage: 3Gi}}"} << "";
    QTest::newRow("labels that are asked for")
        << claim + ", selector: {matchLabels: {disk: ssd}}}"
        << QStringList{volume.arg("2Gi"), "  labels: {disk: ssd}\n" + volume.arg("5Gi")} << "v1";
}

void TestObjectGraph::claimsTakeVolumes()
{
    QFETCH(QString, claim);
    QFETCH(QStringList, volumes);
    QString text = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c}\nspec: " + claim + "\n";
    for (qsizetype i = 0; i < volumes.size(); ++i)
        text += QStringLiteral("---\napiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: v%1\n").arg(i) +
                volumes[i] + "\n";
    const auto graph = ObjectGraph::build(*workspaceOf(text.toStdString()));
    QString bound;
    for (const GraphEdge &edge : graph->edges())
        if (edge.relation == Relation::Binds)
            bound += QString::fromStdString(graph->nodes()[static_cast<std::size_t>(edge.to)].id.name);
    QTEST(bound, "bound");
}

void TestObjectGraph::places()
{
    const auto workspace = workspaceOf("# 앞\n---\n" + std::string(pod) + "      serviceAccountName: 'robot'\n");
    const auto graph = ObjectGraph::build(*workspace);
    QCOMPARE(graph->edges().size(), std::size_t{1});
    const GraphEdge &edge = graph->edges()[0];
    QCOMPARE(edge.path.toString(), std::string("spec.template.spec.serviceAccountName"));
    QCOMPARE(textAt(*workspace, edge.place), std::string("'robot'"));
    QVERIFY(edge.byName);
}

void TestObjectGraph::keysOnCards()
{
    const auto workspace = workspaceOf(
        std::string(pod) +
        "      containers: [{name: c, image: r.io/x/web:1, ports: [{containerPort: 80}], readinessProbe: {},"
        " env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: used}}}]}]\n"
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\ndata: {used: hello, other: x}\n");
    const auto graph = ObjectGraph::build(*workspace);
    const GraphNode &web = graph->nodes()[0];
    QCOMPARE(web.badge, QStringLiteral("×1"));
    QCOMPARE(web.rows.size(), std::size_t{2});
    QVERIFY(web.rows[0].lamps && web.rows[0].lamps->readiness && !web.rows[0].lamps->liveness);
    QCOMPARE(web.rows[1].text, QStringLiteral("web:1"));
    QCOMPARE(web.rows[1].detail, QStringLiteral(":80"));
    const GraphNode &map = graph->nodes()[1];
    QCOMPARE(map.rows.size(), std::size_t{2});
    QCOMPARE(map.rows[0].text, QStringLiteral("used"));
    QCOMPARE(map.rows[0].detail, QStringLiteral("hello"));
}

void TestObjectGraph::namespaces()
{
    // A ConfigMap of the same name in another namespace is another object.
    const auto workspace =
        workspaceOf(std::string(pod) + "      containers: [{name: c, envFrom: [{configMapRef: {name: m}}]}]\n"
                                       "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: m, namespace: other}\n");
    QCOMPARE(edgesOf(*ObjectGraph::build(*workspace)),
             QStringList{"Deployment/web -env-from-> ConfigMap/m? [env, all keys]"});
}

void TestObjectGraph::votingApp()
{
    const auto graph = ObjectGraph::build(*appWorkspace("voting-app"));
    QCOMPARE(edgesOf(*graph), (QStringList{"Service/db -selects-> Deployment/db [selects]",
                                           "Service/redis -selects-> Deployment/redis [selects]",
                                           "Service/result -selects-> Deployment/result [selects]",
                                           "Service/vote -selects-> Deployment/vote [selects]"}));
}

void TestObjectGraph::microservices()
{
    const auto graph = ObjectGraph::build(*appWorkspace("microservices-demo"));
    const QStringList edges = edgesOf(*graph);
    QCOMPARE(edges.filter("-selects->").size(), 12);
    QCOMPARE(edges.filter("-runs-as->").size(), 11);
    QVERIFY(edges.contains("Deployment/checkoutservice -calls-> Service/paymentservice [calls]"));
    QVERIFY(edges.filter("?").isEmpty());
}

void TestObjectGraph::layoutIsStable()
{
    const auto graph = ObjectGraph::build(*appWorkspace("microservices-demo"));
    const auto layout = layOut(*graph);
    QCOMPARE(layOut(*graph)->boxes, layout->boxes);
    QCOMPARE(layOut(*graph, layout.get())->boxes, layout->boxes);
    verifyNoOverlaps(*layout);
}

void TestObjectGraph::additionsKeepPlaces()
{
    const std::string before = std::string(pod) + "      containers: []\n---\napiVersion: v1\nkind: Service\n"
                                                  "metadata: {name: s}\nspec: {selector: {app: web}}\n";
    const std::string after = before + "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\n"
                                       "spec: {defaultBackend: {service: {name: s, port: {number: 80}}}}\n"
                                       "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: lone}\n";
    const auto first = layOut(*ObjectGraph::build(*workspaceOf(before)));
    const auto second = layOut(*ObjectGraph::build(*workspaceOf(after)), first.get());
    QCOMPARE(second->boxes.size(), std::size_t{4});
    QCOMPARE(second->boxes[0], first->boxes[0]);
    QCOMPARE(second->boxes[1], first->boxes[1]);
    QVERIFY(second->boxes[2].right() < second->boxes[1].x); // the Ingress stands before its Service
    verifyNoOverlaps(*second);
}

void TestObjectGraph::columns()
{
    const std::string text =
        std::string(pod) +
        "      containers: [{name: c, envFrom: [{configMapRef: {name: m}}]}]\n---\napiVersion: v1\n"
        "kind: Service\nmetadata: {name: s}\nspec: {selector: {app: web}}\n---\napiVersion: policy/v1\n"
        "kind: PodDisruptionBudget\nmetadata: {name: b}\nspec: {selector: {matchLabels: {app: web}}}\n";
    const auto graph = ObjectGraph::build(*workspaceOf(text));
    const auto layout = layOut(*graph);
    const auto box = [&](const char *key) {
        return layout->boxes[static_cast<std::size_t>(graph->indexOf(std::string_view(key)))];
    };
    QVERIFY(box("Service/default/s").right() < box("Deployment.apps/default/web").x);
    QVERIFY(box("Deployment.apps/default/web").right() < box("?ConfigMap/default/m").x);
    QVERIFY(box("PodDisruptionBudget.policy/default/b").bottom() < box("Deployment.apps/default/web").y);
    QCOMPARE(box("PodDisruptionBudget.policy/default/b").x, box("Deployment.apps/default/web").x);
}

void TestObjectGraph::framesDoNotOverlap()
{
    std::string text;
    for (int ns = 0; ns < 4; ++ns)
        for (int i = 0; i <= ns * 3; ++i)
            text += "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: m" + std::to_string(i) + ", namespace: n" +
                    std::to_string(ns) + "}\n";
    const auto first = layOut(*ObjectGraph::build(*workspaceOf(text)));
    QCOMPARE(first->frames.size(), std::size_t{4});
    for (int i = 0; i < 6; ++i)
        text += "---\napiVersion: v1\nkind: Secret\nmetadata: {name: s" + std::to_string(i) + ", namespace: n0}\n";
    const auto second = layOut(*ObjectGraph::build(*workspaceOf(text)), first.get());
    for (const GraphLayout *layout : {first.get(), second.get()}) {
        verifyNoOverlaps(*layout);
        for (const GraphFrame &a : layout->frames)
            for (const GraphFrame &b : layout->frames)
                QVERIFY(a.ns == b.ns || !a.box.overlaps(b.box));
    }
}

void TestObjectGraph::tenThousand()
{
    std::string text;
    for (int i = 0; i < 3334; ++i) {
        const std::string n = std::to_string(i);
        text += "---\napiVersion: v1\nkind: Service\nmetadata: {name: s" + n + "}\nspec: {selector: {app: a" + n +
                "}}\n" + "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p" + n + ", labels: {app: a" + n +
                "}}\nspec: {serviceAccountName: " + (i < 1000 ? "shared" : "a" + n) + "}\n" +
                "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c" + n + "}\n";
    }
    const auto workspace = workspaceOf(text);
    QElapsedTimer clock;
    clock.start();
    const auto graph = ObjectGraph::build(*workspace);
    const auto layout = layOut(*graph);
    qInfo("%zu nodes in %lld ms", graph->nodes().size(), static_cast<long long>(clock.restart()));
    layOut(*graph, layout.get());
    qInfo("again in %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(graph->nodes().size() > 10000);
    QVERIFY(layout->bounds.w < 4 * layout->bounds.h && layout->bounds.h < 4 * layout->bounds.w);
}

QTEST_GUILESS_MAIN(TestObjectGraph)
#include "tst_objectgraph.moc"
