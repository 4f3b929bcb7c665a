// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/connect.h"
#include "graph/objectdraft.h"
#include "graph/objectedit.h"
#include "schema/schemastore.h"

#include <QTest>

using namespace slipway;

namespace
{

std::shared_ptr<const Workspace> workspaceOf(const std::string &text)
{
    return readWorkspace({{{FileId{1}, "test.yaml", std::make_shared<const std::string>(text)}}, 1});
}

std::string after(const std::string &text, const Change &change)
{
    std::string result = text;
    for (const FileEdits &file : change.files) {
        EditSet edits = file.edits;
        if (!normalise(edits))
            return "overlapping edits";
        result = applied(result, edits);
    }
    return result;
}

const Object &object(const Workspace &workspace, const std::string &kind)
{
    for (const Object &one : workspace.objects())
        if (one.id.kind == kind)
            return one;
    qFatal("no %s", kind.c_str());
}

const std::string web = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
      containers:
      - name: web   # the server
        image: nginx
        ports:
        - containerPort: 8080
          name: http
)";

} // namespace

class TestGraphEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connects_data();
    void connects();
    void disconnectsWhatItConnected_data() { connects_data(); }
    void disconnectsWhatItConnected();
    void refuses_data();
    void refuses();
    void waysFitTheKinds();
    void createsMissing_data();
    void createsMissing();
    void renames();
    void renameRefuses();
    void deletes();
    void duplicates();
    void keepsTheLicenceAtTheTop();
    void movesInItsFile();
    void duplicatesListItemsWithTheirComments();
    void listsInListsAreUnpacked();
    void startersAreComplete();
    void appendsToAnyFile_data();
    void appendsToAnyFile();
};

void TestGraphEdits::connects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("other"); // the document beside the Deployment
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("webAfter"); // what is added to the Deployment at its end
    QTest::addColumn<QString>("otherAfter");
    const QString service =
        "apiVersion: v1\nkind: Service\nmetadata:\n  name: s\nspec:\n  ports:\n    - port: 80 # public\n";
    const QString selecting =
        QString(service).replace("  ports", "  selector:\n    app: web\n  ports") + "      targetPort: http\n";
    QTest::newRow("service selects and finds the port") << "Service"
                                                        << "Deployment" << service << 0 << "" << selecting;
    QTest::newRow("drawn the other way round") << "Deployment"
                                               << "Service" << service << 1 << "" << selecting;
    QTest::newRow("replaces an old selector") << "Service"
                                              << "Deployment"
                                              << "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  "
                                                 "selector:\n    app: wbe\n    gone: x\n  ports:\n    - port: 8080\n"
                                              << 0 << ""
                                              << "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  "
                                                 "selector:\n    app: web\n  ports:\n    - port: 8080\n";
    QTest::newRow("calls") << "Deployment"
                           << "Service" << service << 0
                           << "        env:\n        - name: S_ADDR\n          value: s:80\n"
                           << service;
    const QString map = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m\ndata:\n  log-level: info\n";
    QTest::newRow("all keys") << "Deployment"
                              << "ConfigMap" << map << 0
                              << "        envFrom:\n        - configMapRef:\n            name: m\n"
                              << map;
    QTest::newRow("one key, from the map's side")
        << "ConfigMap"
        << "Deployment" << map << 1
        << "        env:\n        - name: LOG_LEVEL\n          valueFrom:\n            configMapKeyRef:\n              "
           "name: m\n              key: log-level\n"
        << map;
    QTest::newRow("files") << "Deployment"
                           << "ConfigMap" << map << 2
                           << "        volumeMounts:\n        - name: m\n          mountPath: /etc/m\n"
                              "      volumes:\n      - name: m\n        configMap:\n          name: m\n"
                           << map;
    const QString claim = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: c\n";
    QTest::newRow("claim")
        << "Deployment"
        << "PersistentVolumeClaim" << claim << 0
        << "        volumeMounts:\n        - name: c\n          mountPath: /data\n"
           "      volumes:\n      - name: c\n        persistentVolumeClaim:\n          claimName: c\n"
        << claim;
    const QString scaler =
        "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec:\n"
        "  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: %1 # target\n  maxReplicas: 3\n";
    QTest::newRow("scale") << "HorizontalPodAutoscaler"
                           << "Deployment" << scaler.arg("old") << 0 << "" << scaler.arg("web");
}

void TestGraphEdits::connects()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, other);
    QFETCH(int, way);
    QFETCH(QString, webAfter);
    QFETCH(QString, otherAfter);
    const std::string text = web + "---\n" + other.toStdString();
    const auto workspace = workspaceOf(text);
    const Object &a = object(*workspace, from.toStdString());
    const Object &b = object(*workspace, to.toStdString());
    const std::vector<ConnectWay> ways = waysToConnect(a, b);
    QVERIFY(way < static_cast<int>(ways.size()));
    const Connection made = connectObjects(*workspace, a, b, ways[static_cast<std::size_t>(way)]);
    QCOMPARE(made.outcome.reason, QString());
    const std::string result = after(text, made.outcome.change);
    QCOMPARE(QString::fromStdString(result), QString::fromStdString(web) + webAfter + "---\n" + otherAfter);
    const auto reread = workspaceOf(result);
    const Object *changed = reread->find(made.object);
    QVERIFY(changed && changed->root.find(made.path)); // the reference stands where it says
}

/// Taking out what was just written gives the old text back, but for selectors and targets that were replaced.
void TestGraphEdits::disconnectsWhatItConnected()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, other);
    QFETCH(int, way);
    QFETCH(QString, otherAfter);
    const std::string text = web + "---\n" + other.toStdString();
    const auto workspace = workspaceOf(text);
    const Object &a = object(*workspace, from.toStdString());
    const Object &b = object(*workspace, to.toStdString());
    const Connection made = connectObjects(*workspace, a, b, waysToConnect(a, b)[static_cast<std::size_t>(way)]);
    const std::string connected = after(text, made.outcome.change);
    const auto reread = workspaceOf(connected);
    const auto graph = ObjectGraph::build(*reread);
    int edge = -1;
    for (std::size_t i = 0; i < graph->edges().size(); ++i)
        if (graph->edges()[i].path == made.path)
            edge = static_cast<int>(i);
    QVERIFY(edge >= 0);
    const ChangeOr undone = disconnectObjects(*reread, *graph, edge);
    if (from == QLatin1String("HorizontalPodAutoscaler")) {
        QVERIFY(!undone.reason.isEmpty());
        return;
    }
    QCOMPARE(undone.reason, QString());
    if (other == otherAfter)
        QCOMPARE(QString::fromStdString(after(connected, undone.change)), QString::fromStdString(text));
    else
        QVERIFY(!object(*workspaceOf(after(connected, undone.change)), "Service").root["spec"]["selector"]);
}

void TestGraphEdits::refuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words"); // that the reason must hold
    QTest::newRow("no labels")
        << "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\n"
        << "Service"
        << "Pod"
        << "labels";
    QTest::newRow("namespaces") << "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: a}\n---\napiVersion: "
                                   "v1\nkind: Secret\nmetadata: {name: s, namespace: b}\n"
                                << "Pod"
                                << "Secret"
                                << "namespace";
    QTest::newRow("no container")
        << "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\n"
        << "Pod"
        << "Secret"
        << "container";
    QTest::newRow("volume too small")
        << "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c}\nspec: {resources: {requests: {storage: "
           "2Gi}}}\n---\n"
           "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v}\nspec: {capacity: {storage: 1Gi}}\n"
        << "PersistentVolumeClaim"
        << "PersistentVolume"
        << "2Gi";
}

void TestGraphEdits::refuses()
{
    QFETCH(QString, yaml);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, words);
    const auto workspace = workspaceOf(yaml.toStdString());
    const Object &a = object(*workspace, from.toStdString());
    const Object &b = object(*workspace, to.toStdString());
    const Connection made = connectObjects(*workspace, a, b, waysToConnect(a, b).front());
    QVERIFY2(made.outcome.reason.contains(words), qPrintable(made.outcome.reason));
    QVERIFY(made.outcome.change.isEmpty());
}

void TestGraphEdits::waysFitTheKinds()
{
    const auto workspace = workspaceOf(web + "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c}\n"
                                             "---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\n");
    const auto ways = [&](const char *a, const char *b) {
        return waysToConnect(object(*workspace, a), object(*workspace, b)).size();
    };
    QCOMPARE(ways("Service", "PersistentVolumeClaim"), std::size_t{0});
    QCOMPARE(ways("Service", "Service"), std::size_t{0});
    QCOMPARE(ways("Service", "Deployment"), std::size_t{1});
    QCOMPARE(ways("Deployment", "Service"), std::size_t{2});
}

void TestGraphEdits::createsMissing_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const QString pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: shop}\nspec:\n  containers:\n  - name: c\n";
    const QString key = pod + "    env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: the.key}}}]\n";
    QTest::newRow("key") << key << "ConfigMap"
                         << "data[the.key]"
                         << "";
    QTest::newRow("namespace") << key << "ConfigMap"
                               << "metadata.namespace"
                               << "shop";
    QTest::newRow("items of a volume")
        << pod + "  volumes: [{name: v, secret: {secretName: s, items: [{key: k, path: p}]}}]\n"
        << "Secret"
        << "stringData.k"
        << "";
    const QString ingress =
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\n"
        "spec: {tls: [{secretName: cert}], defaultBackend: {service: {name: api, port: {number: 8000}}}}\n";
    QTest::newRow("port") << ingress << "Service"
                          << "spec.ports[0].port"
                          << "8000";
    QTest::newRow("certificate") << ingress << "Secret"
                                 << "type"
                                 << "kubernetes.io/tls";
    const QString service = "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {a: b}, ports: "
                            "[{port: 80, targetPort: web}]}\n";
    QTest::newRow("labels") << service << "Deployment"
                            << "spec.template.metadata.labels.a"
                            << "b";
    QTest::newRow("named port") << service << "Deployment"
                                << "spec.template.spec.containers[0].ports[0].name"
                                << "web";
    QTest::newRow("volume of a claim")
        << "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c}\n"
           "spec: {volumeName: v, storageClassName: x, resources: {requests: {storage: 7Gi}}}\n"
        << "PersistentVolume"
        << "spec.capacity.storage"
        << "7Gi";
    QTest::newRow("governing service")
        << "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\n"
           "spec: {serviceName: db, selector: {matchLabels: {x: y}}, template: {metadata: {labels: {x: y}}}}\n"
        << "Service"
        << "spec.clusterIP"
        << "None";
}

void TestGraphEdits::createsMissing()
{
    QFETCH(QString, yaml);
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const std::string text = yaml.toStdString();
    const auto workspace = workspaceOf(text);
    const auto graph = ObjectGraph::build(*workspace);
    int missing = -1;
    for (std::size_t i = 0; i < graph->nodes().size(); ++i)
        if (graph->nodes()[i].isMissing() && graph->nodes()[i].id.kind == kind.toStdString())
            missing = static_cast<int>(i);
    QVERIFY(missing >= 0);
    const NewObject made = createMissing(*workspace, *graph, missing);
    QCOMPARE(made.reason, QString());
    const std::string result = after(text, made.change);
    QVERIFY(result.compare(0, text.size(), text) == 0);
    const auto reread = workspaceOf(result);
    const NodeRef field = object(*reread, kind.toStdString()).root.find(*NodePath::parse(path.toStdString()));
    QVERIFY(field);
    QCOMPARE(QString::fromStdString(field.text()), value);
    const auto graphAfter = ObjectGraph::build(*reread);
    for (const GraphNode &node : graphAfter->nodes())
        QVERIFY2(!node.isMissing() || node.id.kind != kind.toStdString(), node.key.c_str());
}

void TestGraphEdits::renames()
{
    const std::string text = "apiVersion: v1\nkind: Service\nmetadata:\n  name: \"api\" # public\n---\n" + web +
                             "        env:\n        - {name: URL, value: 'http://api:80/api'}\n"
                             "        - {name: QUEUE, value: 'amqp://api:pw@api/api'}\n---\n"
                             "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: api}\n"
                             "spec: {defaultBackend: {service: {name: api, port: {number: 80}}}}\n";
    const auto workspace = workspaceOf(text);
    const ChangeOr renamed =
        renameObject(*workspace, *ObjectGraph::build(*workspace), object(*workspace, "Service").ref(), "backend");
    QCOMPARE(renamed.reason, QString());
    std::string expected = text;
    const auto replace = [&](const std::string &from, const std::string &to) {
        const std::size_t at = expected.find(from);
        QVERIFY(at != std::string::npos);
        expected.replace(at, from.size(), to);
    };
    replace("\"api\"", "\"backend\"");
    replace("http://api:80/api", "http://backend:80/api");
    replace("amqp://api:pw@api/api", "amqp://api:pw@backend/api");
    replace("service: {name: api,", "service: {name: backend,");
    QCOMPARE(QString::fromStdString(after(text, renamed.change)), QString::fromStdString(expected));
}

void TestGraphEdits::renameRefuses()
{
    const std::string text =
        "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: b}\n";
    const auto workspace = workspaceOf(text);
    const auto graph = ObjectGraph::build(*workspace);
    const ObjectRef a = workspace->objects()[0].ref();
    QVERIFY(!renameObject(*workspace, *graph, a, "b"));
    QVERIFY(!renameObject(*workspace, *graph, a, "not a name"));
    QVERIFY(!renameObject(*workspace, *graph, a, ""));
}

void TestGraphEdits::deletes()
{
    const std::string second = "---\n# mine\napiVersion: v1\nkind: Secret\nmetadata: {name: b}\n";
    const std::string third = "---\napiVersion: v1\nkind: Secret\nmetadata: {name: c}\n";
    const std::string text = web + second + third;
    const auto workspace = workspaceOf(text);
    QCOMPARE(after(text, deleteObject(*workspace, workspace->objects()[1].ref()).change), web + third);
    QCOMPARE(after(text, deleteObject(*workspace, workspace->objects()[2].ref()).change), web + second);
    const std::string list =
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: a}\n"
        "- apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n";
    const auto listed = workspaceOf(list);
    QCOMPARE(after(list, deleteObject(*listed, listed->objects()[0].ref()).change),
             std::string("apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n"));
}

void TestGraphEdits::duplicates()
{
    const auto workspace = workspaceOf(web);
    const NewObject copy = duplicateObject(*workspace, workspace->objects()[0].ref());
    QCOMPARE(copy.id.name, std::string("web-2"));
    const std::string result = after(web, copy.change);
    const auto reread = workspaceOf(result);
    QCOMPARE(reread->objects().size(), std::size_t{2});
    QCOMPARE(result.substr(0, web.size()), web);
    const NodeRef root = reread->objects()[1].root;
    QCOMPARE(root["spec"]["selector"]["matchLabels"]["app"].text(), std::string("web-2"));
    QCOMPARE(root["spec"]["template"]["metadata"]["labels"]["app"].text(), std::string("web-2"));
    QCOMPARE(root["spec"]["template"]["metadata"]["labels"]["tier"].text(), std::string("front"));
    QVERIFY(result.find("# the server", web.size()) != std::string::npos); // comments come along
}

void TestGraphEdits::keepsTheLicenceAtTheTop()
{
    const std::string licence = "# SPDX-License-Identifier: MIT\n";
    const std::string first = "# mine\napiVersion: v1\nkind: Secret\nmetadata: {name: a}\n";
    const std::string second = "---\napiVersion: v1\nkind: Secret\nmetadata: {name: b}\n";
    const std::string text = licence + "\n" + first + second;
    const auto workspace = workspaceOf(text);
    const ObjectRef a = workspace->objects()[0].ref();
    QCOMPARE(after(text, deleteObject(*workspace, a).change), licence + "\n" + second);
    std::string copy = first;
    copy.replace(copy.find("name: a"), 7, "name: a-2");
    QCOMPARE(after(text, duplicateObject(*workspace, a).change), licence + "\n" + first + "---\n" + copy + second);
    QCOMPARE(after(text, moveObject(*workspace, a, true).change), licence + "\n" + second + "---\n" + first);
}

void TestGraphEdits::movesInItsFile()
{
    const auto secret = [](const char *name) {
        return "apiVersion: v1\nkind: Secret\nmetadata: {name: " + std::string(name) + "}\n";
    };
    const std::string text = secret("a") + "---\n# nothing\n---\n" + secret("b");
    const auto workspace = workspaceOf(text);
    const ObjectRef a = workspace->objects()[0].ref();
    const ObjectRef b = workspace->objects()[1].ref();
    QVERIFY(!moveObject(*workspace, a, false));
    QVERIFY(!moveObject(*workspace, b, true));
    const auto moved = workspaceOf(after(text, moveObject(*workspace, b, false).change));
    QCOMPARE(moved->objects()[0].id.name, std::string("b"));
    QCOMPARE(moved->objects()[1].id.name, std::string("a"));
    const std::string list =
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: a}\n"
        "# about b\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n";
    const auto listed = workspaceOf(list);
    QCOMPARE(after(list, moveObject(*listed, listed->objects()[1].ref(), false).change),
             std::string("apiVersion: v1\nkind: List\nitems:\n# about b\n- apiVersion: v1\n  kind: Pod\n"
                         "  metadata: {name: b}\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: a}\n"));
}

void TestGraphEdits::duplicatesListItemsWithTheirComments()
{
    const std::string item = "- apiVersion: v1\n  kind: Pod # small\n  metadata:\n    name: a # the name\n";
    const std::string list = "apiVersion: v1\nkind: List\nitems:\n" + item;
    const auto workspace = workspaceOf(list);
    std::string copy = item;
    copy.replace(copy.find("name: a"), 7, "name: a-2");
    const NewObject made = duplicateObject(*workspace, workspace->objects()[0].ref());
    QCOMPARE(made.reason, QString());
    QCOMPARE(after(list, made.change), list + copy);
}

void TestGraphEdits::listsInListsAreUnpacked()
{
    const auto pod = [](const std::string &indent, const std::string &name) {
        return indent + "- apiVersion: v1\n" + indent + "  kind: Pod\n" + indent + "  metadata: {name: " + name + "}\n";
    };
    const std::string head = "apiVersion: v1\nkind: List\nitems:\n";
    const std::string inner = "- apiVersion: v1\n  kind: PodList\n  items:\n";
    const std::string text = head + pod("", "a") + inner + pod("  ", "b") + pod("  ", "c") + pod("", "d");
    const auto workspace = workspaceOf(text);
    std::string names;
    for (const Object &object : workspace->objects())
        names += object.id.name;
    QCOMPARE(names, std::string("abcd"));
    const ObjectRef c = workspace->objects()[2].ref();
    QCOMPARE(after(text, deleteObject(*workspace, c).change),
             head + pod("", "a") + inner + pod("  ", "b") + pod("", "d"));
    QCOMPARE(after(text, moveObject(*workspace, c, false).change),
             head + pod("", "a") + inner + pod("  ", "c") + pod("  ", "b") + pod("", "d"));
    QVERIFY(!moveObject(*workspace, c, true).reason.isEmpty());
    QCOMPARE(after(text, duplicateObject(*workspace, c).change),
             head + pod("", "a") + inner + pod("  ", "b") + pod("  ", "c") + pod("  ", "c-2") + pod("", "d"));
    ObjectDraft draft(workspace->objects()[2]);
    draft.set({"spec", "hostname"}, "box");
    QCOMPARE(after(text, draft.change({})), head + pod("", "a") + inner + pod("  ", "b") + pod("  ", "c") +
                                                "    spec:\n      hostname: box\n" + pod("", "d"));
}

void TestGraphEdits::startersAreComplete()
{
    for (const KindInfo &kind : SchemaStore::builtIn().kinds()) {
        const std::string text = starterText({kind.apiVersion, kind.kind, {}, {}}, "sample");
        const auto workspace = workspaceOf(text);
        QVERIFY2(workspace->objects().size() == 1, kind.kind.c_str());
        const Object &made = workspace->objects()[0];
        QCOMPARE(made.id.apiVersion, kind.apiVersion);
        QCOMPARE(made.id.kind, kind.kind);
        QVERIFY2(made.id.name.substr(0, 6) == "sample", kind.kind.c_str());
        for (const std::string &required : kind.type->required)
            QVERIFY2(made.root[required], (kind.kind + " " + required).c_str());
        // Every key is one that the kind has.
        const std::function<void(NodeRef, const FieldType *)> walk = [&](NodeRef node, const FieldType *type) {
            for (NodeRef child : node) {
                const FieldType *inner = nullptr;
                if (type && type->type == ValueType::Object && type->object) {
                    inner = type->object->field(child.keyText());
                    QVERIFY2(inner, (kind.kind + ": " + child.path().toString()).c_str());
                } else if (type) {
                    inner = type->of.get();
                }
                walk(child, inner);
            }
        };
        FieldType root;
        root.type = ValueType::Object;
        root.object = kind.type;
        walk(made.root, &root);
    }
}

void TestGraphEdits::appendsToAnyFile_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << ""
                           << "kind: A\n";
    QTest::newRow("comment") << "# hello\n"
                             << "# hello\nkind: A\n";
    QTest::newRow("document") << "kind: B\n"
                              << "kind: B\n---\nkind: A\n";
    QTest::newRow("no line end") << "kind: B"
                                 << "kind: B\n---\nkind: A\n";
    QTest::newRow("open marker") << "kind: B\n---\n"
                                 << "kind: B\n---\nkind: A\n";
    QTest::newRow("CRLF") << "kind: B\r\nx: y\r\n"
                          << "kind: B\r\nx: y\r\n---\r\nkind: A\r\n";
}

void TestGraphEdits::appendsToAnyFile()
{
    QFETCH(QString, before);
    QFETCH(QString, expected);
    const std::string text = before.toStdString();
    const auto workspace = workspaceOf(text);
    QCOMPARE(QString::fromStdString(applied(text, appended(*workspace->files()[0], "kind: A\n"))), expected);
}

QTEST_GUILESS_MAIN(TestGraphEdits)
#include "tst_graphedits.moc"
