// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on real applications that nobody wrote for Slipway: open, see, edit, export, run.
#include "document/project.h"
#include "graph/objectgraph.h"
#include "sim/simulate.h"
#include "yaml/yamledit.h"

#include <QDir>
#include <QTest>

using namespace slipway;

namespace
{

void openFolder(Project &project, const QString &name)
{
    const QDir folder(QStringLiteral(TEST_DATA "apps/") + name);
    for (const QString &file : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        QVERIFY(project.open(folder.filePath(file)) != FileId::None);
}

const Object *findObject(const Workspace &workspace, std::string_view kind, std::string_view name)
{
    for (const Object &object : workspace.objects())
        if (object.id.kind == kind && object.id.name == name)
            return &object;
    return nullptr;
}

QStringList describeEdges(const ObjectGraph &graph)
{
    QStringList lines;
    for (const GraphEdge &edge : graph.edges())
        lines << QStringLiteral("%1 %2 %3")
                     .arg(graph.nodes()[std::size_t(edge.from)].id.display(), QLatin1String(relationId(edge.relation)),
                          graph.nodes()[std::size_t(edge.to)].id.display());
    return lines;
}

/// Lines that only one of the two texts has, as a unified diff without context would show them.
QStringList lineDifference(const std::string &before, const std::string &after)
{
    const QStringList a = QString::fromStdString(before).split(u'\n');
    const QStringList b = QString::fromStdString(after).split(u'\n');
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    QStringList lines;
    for (qsizetype i = head; i < a.size() - tail; ++i)
        lines << u'-' + a[i];
    for (qsizetype i = head; i < b.size() - tail; ++i)
        lines << u'+' + b[i];
    return lines;
}

} // namespace

class TestApplications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphsAreRight_data();
    void graphsAreRight();
    void editsAreMinimal_data();
    void editsAreMinimal();
    void theyPlay_data();
    void theyPlay();
};

void TestApplications::graphsAreRight_data()
{
    QTest::addColumn<int>("objects");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QStringList>("edges"); // some that must be there
    QTest::newRow("microservices-demo") << 35 << 0
                                        << QStringList{"Service/frontend selects Deployment/frontend",
                                                       "Service/redis-cart selects Deployment/redis-cart",
                                                       "Deployment/cartservice runs-as ServiceAccount/cartservice",
                                                       "Deployment/frontend calls Service/cartservice"};
    QTest::newRow("voting-app") << 9 << 0
                                << QStringList{"Service/vote selects Deployment/vote",
                                               "Service/db selects Deployment/db",
                                               "Service/result selects Deployment/result"};
    QTest::newRow("korean") << 5 << 0
                            << QStringList{"Service/mysql selects StatefulSet/mysql",
                                           "StatefulSet/mysql mounts ConfigMap/mysql",
                                           "StatefulSet/mysql governs Service/mysql"};
}

void TestApplications::graphsAreRight()
{
    QFETCH(int, objects);
    QFETCH(int, missing);
    QFETCH(QStringList, edges);
    Project project;
    openFolder(project, QTest::currentDataTag());
    const auto workspace = project.workspace();
    QCOMPARE(int(workspace->objects().size()), objects);
    const auto graph = ObjectGraph::build(*workspace);
    const auto isMissing = [](const GraphNode &node) { return node.isMissing(); };
    QCOMPARE(int(std::count_if(graph->nodes().begin(), graph->nodes().end(), isMissing)), missing);
    const QStringList found = describeEdges(*graph);
    for (const QString &edge : edges)
        QVERIFY2(found.contains(edge), qPrintable(edge + "\nfound:\n" + found.join('\n')));
    for (const GraphEdge &edge : graph->edges())
        QVERIFY(!edge.label.isEmpty() && edge.place.file != FileId::None);
}

void TestApplications::editsAreMinimal_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value"); // YAML; empty to remove
    QTest::addColumn<QStringList>("difference");
    const auto row = [](const char *app, const char *object, const char *path, const char *value,
                        QStringList difference) {
        QTest::addRow("%s %s %s", app, object, path) << object << path << value << std::move(difference);
    };
    const char *demo = "microservices-demo";
    row(demo, "Deployment/emailservice", "spec.replicas", "3", {"+  replicas: 3"});
    row(demo, "Deployment/emailservice", "spec.template.spec.terminationGracePeriodSeconds", "30",
        {"-      terminationGracePeriodSeconds: 5", "+      terminationGracePeriodSeconds: 30"});
    row(demo, "Service/frontend", "spec.ports[0].port", "8080", {"-    port: 80", "+    port: 8080"});
    row(demo, "Deployment/frontend", "spec.template.spec.containers[0].readinessProbe.periodSeconds", "5",
        {"+            periodSeconds: 5"});
    row(demo, "Deployment/redis-cart", "spec.template.spec.containers[0].livenessProbe", "",
        {"-        livenessProbe:", "-          periodSeconds: 5", "-          tcpSocket:", "-            port: 6379"});
    const char *vote = "voting-app";
    row(vote, "Deployment/vote", "spec.replicas", "4", {"-  replicas: 1", "+  replicas: 4"});
    row(vote, "Deployment/db", "spec.template.spec.containers[0].env[name=POSTGRES_PASSWORD].value", "'no'",
        {"-          value: postgres", "+          value: \"no\""});
    row(vote, "Service/vote", "spec.ports[0].nodePort", "31100", {"-    nodePort: 31000", "+    nodePort: 31100"});
    row(vote, "Deployment/redis", "spec.template.spec.containers[0].livenessProbe", "{tcpSocket: {port: 6379}}",
        {"+        livenessProbe:", "+          tcpSocket:", "+            port: 6379"});
    row(vote, "Deployment/worker", "metadata.labels.tier", "back", {"+    tier: back"});
    const char *korean = "korean";
    row(korean, "ReplicaSet/frontend", "spec.replicas", "5", {"-  replicas: 3", "+  replicas: 5"});
    row(korean, "ReplicaSet/frontend", "metadata.labels.tier", "웹", {"-    tier: frontend", "+    tier: 웹"});
    row(korean, "Service/mysql-read", "spec.type", "NodePort", {"+  type: NodePort"});
    row(korean, "StatefulSet/mysql", "spec.template.spec.initContainers[0].image", "mysql:8.0",
        {"-        image: mysql:5.7", "+        image: mysql:8.0"});
    row(korean, "ReplicaSet/frontend", "spec.template.spec.containers[0].env", "[{name: 이름, value: '3'}]",
        {"+        env:", "+        - name: 이름", "+          value: \"3\""});
}

void TestApplications::editsAreMinimal()
{
    QFETCH(QString, object);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QStringList, difference);
    Project project;
    openFolder(project, QString(QTest::currentDataTag()).section(' ', 0, 0));
    const auto workspace = project.workspace();
    const Object *edited =
        findObject(*workspace, object.section('/', 0, 0).toStdString(), object.section('/', 1).toStdString());
    QVERIFY(edited);
    const NodePath place = *NodePath::parse(path.toStdString());
    const EditResult result = value.isEmpty() ? removeNode(edited->root, place)
                                              : setValue(edited->root, place, *Value::parse(value.toStdString()));
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    const FileId file = edited->file->id();
    const std::string before = project.text(file);
    QVERIFY(project.apply({"edit", {{file, shifted(result.edits, edited->documentStart())}}}));
    QCOMPARE(lineDifference(before, project.text(file)), difference);
    const auto after = project.workspace();
    const Object *again = after->find(edited->ref());
    QVERIFY(again);
    const NodeRef written = again->root.find(place);
    QVERIFY(value.isEmpty() ? !written : Value::fromNode(written) == *Value::parse(value.toStdString()));
    project.undo();
    QCOMPARE(project.text(file), before);
}

void TestApplications::theyPlay_data()
{
    QTest::addColumn<int>("pods");
    QTest::addColumn<QString>("victim"); // kind/name of the workload whose pod is deleted
    QTest::newRow("microservices-demo") << 12 << "Deployment/frontend";
    QTest::newRow("voting-app") << 5 << "Deployment/vote";
    QTest::newRow("korean") << 6 << "ReplicaSet/frontend"; // three pods of frontend, and mysql one after another
}

void TestApplications::theyPlay()
{
    QFETCH(int, pods);
    QFETCH(QString, victim);
    Project project;
    openFolder(project, QTest::currentDataTag());
    const auto workspace = project.workspace();
    sim::Scenario scenario;
    scenario.actions.push_back(
        {sim::Time() + sim::seconds(300), sim::DeletePod{.kind = victim.section('/', 0, 0).toStdString(),
                                                         .name = victim.section('/', 1).toStdString()}});
    const sim::Recording run = sim::simulate(*workspace, scenario);
    const auto readyPods = [](const sim::World &world) {
        return int(std::count_if(world.pods.begin(), world.pods.end(), [](const auto &pod) { return pod.isReady(); }));
    };
    QCOMPARE(readyPods(run.at(sim::Time() + sim::seconds(290))), pods);
    const sim::World ended = run.at(run.end());
    QCOMPARE(readyPods(ended), pods);
    const auto created = std::max_element(ended.pods.begin(), ended.pods.end(),
                                          [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    QVERIFY(created->createdAt >= sim::Time() + sim::seconds(300)); // the replacement
    QCOMPARE(QString::fromStdString(created->workload.name), victim.section('/', 1));
}

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
