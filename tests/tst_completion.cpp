// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/project.h"
#include "schema/completion.h"
#include "yaml/blocklines.h"
#include "yaml/flowplace.h"

#include <QTest>

using namespace slipway;

/// In all texts here `|` is the caret.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void takesLinesApart_data();
    void takesLinesApart();
    void findsThePlaceInFlow_data();
    void findsThePlaceInFlow();
    void offers_data();
    void offers();
    void inserts_data();
    void inserts();
    void requiredComeFirst();
    void everyPrefixOfAFileIsSafe();
    void goesToDefinitions_data();
    void goesToDefinitions();
    void helpsWithFields();
    void targetPortsAreThoseOfTheSelected();
    void targetPortsOfAllEndSomewhere();
};

namespace
{

struct Caret {
    std::string text{};
    std::size_t at = 0;
};

Caret caret(const QString &marked)
{
    Caret result{marked.toStdString()};
    result.at = result.text.find("^");
    result.text.erase(result.at, 1);
    return result;
}

const char *const otherFile = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web-config\ndata:\n  LEVEL: info\n"
                              "  설정.txt: 값\n"
                              "---\napiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: x}\n"
                              "---\napiVersion: v1\nkind: Service\nmetadata: {name: api}\n"
                              "spec: {ports: [{name: http, port: 80}]}\n";

const char *const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n";

QStringList labels(const CompletionList &list)
{
    QStringList names;
    for (const Completion &item : list.items)
        names << QString::fromStdString(item.label);
    return names;
}

CompletionList complete(const Caret &caret)
{
    Project project;
    project.create("other.yaml", otherFile);
    const FileId file = project.create("a.yaml", caret.text);
    return completionsAt(caret.text, file, caret.at, *project.workspace());
}

} // namespace

void TestCompletion::findsThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("slot");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    const int none = 0;
    const int key = 1;
    const int value = 2;
    const auto row = [](const char *name, const char *text, int slot, const char *path, const char *word) {
        QTest::newRow(name) << text << slot << path << word;
    };
    row("root", "ki^", key, "", "ki");
    row("below a key", "spec:\n  rep^", key, "spec", "rep");
    row("blank line, by column", "spec:\n  a: 1\n  ^", key, "spec", "");
    row("blank line at the left", "spec:\n  a: 1\n^", key, "", "");
    row("value", "spec:\n  a: tr^ue", value, "spec.a", "true");
    row("empty value", "spec:\n  a: ^", value, "spec.a", "");
    row("value with comment", "spec:\n  a: x^ # y", value, "spec.a", "x");
    row("quoted", "a: \"b^c\"", value, "a", "bc");
    row("item key", "s:\n  c:\n    - name: x\n    - im^", key, "s.c[1]", "im");
    row("flat list", "s:\n  c:\n  - name: x\n  - name: y\n    im^", key, "s.c[1]", "im");
    row("key behind a flat list", "s:\n  c:\n  - name: x\n  rep^", key, "s", "rep");
    row("dash only", "s:\n  - ^", key, "s[0]", "");
    row("nested lists", "a:\n- b:\n  - c: 1\n  - c: 2\n    d: ^", value, "a[0].b[1].d", "");
    row("list in list", "a:\n- - b: 1\n  - c: ^", value, "a[0][1].c", "");
    row("second document", "a: 1\n---\nb:\n  c: ^", value, "b.c", "");
    row("comment", "a: b # c^", none, "", "");
    row("block scalar", "a: |\n  b: ^", none, "", "");
    row("flow map key", "a: {b: 1, c^}", key, "a", "c");
    row("flow map value", "a: {b: [{x: 1}, {y: z^}]}", value, "a.b[1].y", "z");
    row("crlf", "spec:\r\n  a:\r\n    b: x^\r\nc: 1\r\n", value, "spec.a.b", "x");
    row("korean", "이름:\n  값: 하^나", value, "이름.값", "하나");
    row("empty text", "^", key, "", "");
    row("wrong column", "a: 1\n  b^", none, "", "");
}

void TestCompletion::findsThePlace()
{
    QFETCH(QString, text);
    QFETCH(int, slot);
    QFETCH(QString, path);
    QFETCH(QString, word);
    const Caret at = caret(text);
    const TextPlace place = placeInText(at.text, at.at);
    QCOMPARE(static_cast<int>(place.slot), slot);
    if (place.slot == TextPlace::Slot::None)
        return;
    const NodePath expected = path.startsWith("이름") ? NodePath{std::string("이름"), std::string("값")}
                                                      : *NodePath::parse(path.toStdString());
    QCOMPARE(place.path.toString(), expected.toString());
    QCOMPARE(at.text.substr(place.word.start, place.word.size()), word.toStdString());
}

void TestCompletion::takesLinesApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("dashes"); // columns
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("content");
    QTest::newRow("key") << "  name: web # x"
                         << ""
                         << "name"
                         << "web";
    QTest::newRow("key alone") << "spec:"
                               << ""
                               << "spec"
                               << "";
    QTest::newRow("items in items") << "- - a: 1"
                                    << "0 2"
                                    << "a"
                                    << "1";
    QTest::newRow("quoted, with a colon") << "  \"a: b\": 'c: d'"
                                          << ""
                                          << "\"a: b\""
                                          << "'c: d'";
    QTest::newRow("anchor and tag") << "a: &x !!str 1"
                                    << ""
                                    << "a"
                                    << "1";
    QTest::newRow("item without key") << "- web"
                                      << "0"
                                      << ""
                                      << "web";
    QTest::newRow("comment") << "  # a: b"
                             << ""
                             << ""
                             << "";
    QTest::newRow("end of a CR LF line") << "a: b\r\nc: d"
                                         << ""
                                         << "a"
                                         << "b";
}

void TestCompletion::takesLinesApart()
{
    QFETCH(QString, line);
    const std::string text = line.toStdString();
    const BlockLines lines(text);
    const BlockLine parsed = lines.parse(lines.at(0));
    QStringList dashes;
    for (const std::size_t dash : parsed.dashes)
        dashes << QString::number(dash);
    const auto part = [&](std::size_t from, std::size_t to) {
        return from == BlockLine::None ? QString() : QString::fromStdString(text.substr(from, to - from));
    };
    QTEST(dashes.join(' '), "dashes");
    QTEST(part(parsed.key, parsed.keyEnd), "key");
    QTEST(part(parsed.content, parsed.contentEnd), "content");
}

void TestCompletion::findsThePlaceInFlow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("open"); // of each collection what the place belongs to, outermost first
    QTest::addColumn<QString>("word");
    QTest::newRow("first key") << "{na^"
                               << "key"
                               << "na";
    QTest::newRow("value") << "{name: we^"
                           << "name"
                           << "we";
    QTest::newRow("next key") << "{name: web, ima^"
                              << "key"
                              << "ima";
    QTest::newRow("item") << "[a, b, c^"
                          << "2"
                          << "c";
    QTest::newRow("inner") << "{env: [{name: A}, {name: B^"
                           << "env 1 name"
                           << "B";
    QTest::newRow("signs in quotes") << "{a: \"}, [\", b: 'x^"
                                     << "b"
                                     << "x";
    QTest::newRow("behind the end") << "{a: 1} ^"
                                    << ""
                                    << "";
    QTest::newRow("brackets that do not match") << "[a] ] {b: ^"
                                                << "b"
                                                << "";
}

void TestCompletion::findsThePlaceInFlow()
{
    QFETCH(QString, text);
    const Caret at = caret(text);
    const FlowPlace place = FlowPlace::find(at.text, 0, at.at);
    QStringList open;
    for (const FlowPlace::Collection &collection : place.open)
        open << (!collection.isMap           ? QString::number(collection.items)
                 : !collection.isBehindColon ? QStringLiteral("key")
                                             : QString::fromStdString(collection.key));
    QTEST(open.join(' '), "open");
    if (!place.open.empty())
        QTEST(QString::fromStdString(at.text.substr(place.word, at.at - place.word)), "word");
}

void TestCompletion::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("some");
    QTest::addColumn<QStringList>("none");
    const QString head = QString::fromUtf8(pod);
    QTest::newRow("root of nothing") << "^" << QStringList{"apiVersion", "kind", "metadata"} << QStringList{"replicas"};
    QTest::newRow("kinds of a version") << "apiVersion: apps/v1\nkind: ^" << QStringList{"Deployment", "StatefulSet"}
                                        << QStringList{"Pod"};
    QTest::newRow("versions of a kind") << "apiVersion: ^\nkind: Deployment" << QStringList{"apps/v1"}
                                        << QStringList{"v1"};
    QTest::newRow("kind by its start") << "kind: Dep^" << QStringList{"Deployment"} << QStringList{"Pod"};
    QTest::newRow("keys") << "apiVersion: apps/v1\nkind: Deployment\nspec:\n  rep^" << QStringList{"replicas"}
                          << QStringList{"selector"};
    QTest::newRow("keys not written yet")
        << "apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1\n  ^\n  paused: true"
        << QStringList{"selector", "template"} << QStringList{"replicas", "paused"};
    QTest::newRow("choices") << head + "  containers:\n  - name: x\n    imagePullPolicy: ^"
                             << QStringList{"Always", "IfNotPresent", "Never"} << QStringList{};
    QTest::newRow("booleans") << head + "  hostNetwork: ^" << QStringList{"true", "false"} << QStringList{};
    QTest::newRow("container keys") << head + "  containers:\n    - ^" << QStringList{"name", "image"} << QStringList{};
    QTest::newRow("ConfigMap names") << head + "  containers:\n  - envFrom:\n    - configMapRef:\n        name: ^"
                                     << QStringList{"web-config"} << QStringList{"db"};
    QTest::newRow("ConfigMap keys") << head + "  containers:\n  - env:\n    - valueFrom:\n        configMapKeyRef:\n"
                                              "          name: web-config\n          key: ^"
                                    << QStringList{"LEVEL", "설정.txt"} << QStringList{"password"};
    QTest::newRow("Secret keys in flow")
        << head + "  containers:\n  - env:\n    - valueFrom: {secretKeyRef: {name: db, key: ^}}"
        << QStringList{"password"} << QStringList{"LEVEL"};
    QTest::newRow("keys of a mounted ConfigMap")
        << head + "  volumes:\n  - name: c\n    configMap:\n      name: web-config\n      items:\n      - key: ^"
        << QStringList{"LEVEL"} << QStringList{"password"};
    QTest::newRow("volumes of the pod") << head + "  volumes:\n  - name: data\n    emptyDir: {}\n  containers:\n"
                                                  "  - name: x\n    volumeMounts:\n    - name: ^"
                                        << QStringList{"data"} << QStringList{};
    QTest::newRow("port names of the pod")
        << head + "  containers:\n  - name: x\n    ports:\n    - {name: web, containerPort: 8080}\n"
                  "    readinessProbe:\n      httpGet:\n        port: ^"
        << QStringList{"web", "8080"} << QStringList{};
    QTest::newRow("ports of an Ingress backend")
        << "apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  defaultBackend:\n    service:\n      name: api\n"
           "      port:\n        name: ^"
        << QStringList{"http"} << QStringList{};
    QTest::newRow("item of a List") << "apiVersion: v1\nkind: List\nitems:\n- apiVersion: apps/v1\n  kind: Deployment\n"
                                       "  spec:\n    ^"
                                    << QStringList{"replicas"} << QStringList{"containers"};
    QTest::newRow("item of a List in a List")
        << "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ServiceList\n  items:\n  - apiVersion: v1\n"
           "    kind: Service\n    spec:\n      ^"
        << QStringList{"ports"} << QStringList{"items", "containers"};
    QTest::newRow("inside text") << "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    ^" << QStringList{}
                                 << QStringList{"metadata"};
}

void TestCompletion::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, some);
    QFETCH(QStringList, none);
    const QStringList got = labels(complete(caret(text)));
    for (const QString &label : some)
        QVERIFY2(got.contains(label), qPrintable(label + " not in " + got.join(' ')));
    for (const QString &label : none)
        QVERIFY2(!got.contains(label), qPrintable(label + " in " + got.join(' ')));
}

void TestCompletion::inserts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("after");
    const QString deployment = "apiVersion: apps/v1\nkind: Deployment\n";
    QTest::newRow("scalar") << deployment + "spec:\n  rep^"
                            << "replicas" << deployment + "spec:\n  replicas: ";
    QTest::newRow("object") << deployment + "spec:\n  str^"
                            << "strategy" << deployment + "spec:\n  strategy:\n    ";
    QTest::newRow("before a colon") << deployment + "spec:\n  rep^: 3"
                                    << "replicas" << deployment + "spec:\n  replicas: 3";
    QTest::newRow("list") << QString(pod) + "  cont^"
                          << "containers" << QString(pod) + "  containers:\n    - ";
    QTest::newRow("flat list") << QString(pod) + "  volumes:\n  - name: x\n  cont^"
                               << "containers" << QString(pod) + "  volumes:\n  - name: x\n  containers:\n  - ";
    QTest::newRow("crlf") << "apiVersion: apps/v1\r\nkind: Deployment\r\nspec:\r\n  str^"
                          << "strategy"
                          << "apiVersion: apps/v1\r\nkind: Deployment\r\nspec:\r\n  strategy:\r\n    ";
}

void TestCompletion::inserts()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, after);
    const Caret at = caret(text);
    const CompletionList list = complete(at);
    const int index = static_cast<int>(labels(list).indexOf(label));
    QVERIFY(index >= 0);
    const std::string got = applied(at.text, {{list.replace, list.items[static_cast<std::size_t>(index)].insert}});
    QCOMPARE(QString::fromStdString(got), after);
}

void TestCompletion::requiredComeFirst()
{
    const CompletionList list = complete(caret("apiVersion: apps/v1\nkind: Deployment\nspec:\n  ^"));
    QVERIFY(list.items.size() > 3);
    QCOMPARE(labels(list).mid(0, 2), (QStringList{"selector", "template"}));
    QVERIFY(list.items[0].required && !list.items[2].required);
}

void TestCompletion::everyPrefixOfAFileIsSafe()
{
    const std::string whole = std::string(pod) +
                              "  containers:\n  - name: a\n    env: [{name: x, value: 'y'}]\n    args:\n"
                              "    - |\n      a\n    - \"b\n      c\"\n...\n--- # z\n- - {a: [b\n";
    Project project;
    project.create("other.yaml", otherFile);
    const auto workspace = project.workspace();
    for (std::size_t size = 0; size <= whole.size(); ++size)
        for (std::size_t at = size > 30 ? size - 30 : 0; at <= size; ++at) {
            const std::string text = whole.substr(0, size);
            const CompletionList list = completionsAt(text, FileId::None, at, *workspace);
            QVERIFY(list.replace.start <= list.replace.end && list.replace.end <= size);
        }
}

void TestCompletion::goesToDefinitions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target");
    const QString head = QString::fromUtf8(pod);
    QTest::newRow("ConfigMap") << head + "  volumes:\n  - name: x\n    configMap: {name: web-^config}\n"
                               << "name";
    QTest::newRow("key") << head + "  containers:\n  - env:\n    - valueFrom:\n        configMapKeyRef:\n"
                                   "          name: web-config\n          key: LE^VEL\n"
                         << "LEVEL";
    QTest::newRow("nothing") << head + "  volumes:\n  - name: x\n    configMap: {name: oth^er}\n"
                             << "";
    QTest::newRow("anchor") << "kind: X\na: &base\n  c: 1\nb: *ba^se\n"
                            << "&base\n  c: 1";
}

void TestCompletion::goesToDefinitions()
{
    QFETCH(QString, text);
    QFETCH(QString, target);
    const Caret at = caret(text);
    Project project;
    project.create("other.yaml", otherFile);
    const FileId file = project.create("a.yaml", at.text);
    const auto found = definitionsOf(at.text, file, at.at, *project.workspace());
    QCOMPARE(found.empty(), target.isEmpty());
    if (found.empty())
        return;
    const TextRange range = found[0].place.range;
    QCOMPARE(QString::fromStdString(project.text(found[0].place.file).substr(range.start, range.size())), target);
}

void TestCompletion::targetPortsAreThoseOfTheSelected()
{
    const auto workload = [](const char *name, const char *ns, const char *port) {
        return QStringLiteral("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %1, namespace: %2}\nspec:\n"
                              "  template:\n    metadata: {labels: {app: %1, tier: x}}\n    spec:\n"
                              "      containers: [{name: c, ports: [{name: %3, containerPort: 80}]}]\n---\n")
            .arg(QLatin1String(name), QLatin1String(ns), QLatin1String(port));
    };
    const QString workloads = workload("web", "default", "http") + workload("web", "other", "http-other") +
                              workload("db", "default", "sql") +
                              "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: web, tier: x}}\n"
                              "spec: {containers: [{name: c, ports: [{name: pod, containerPort: 81}]}]}\n---\n";
    const auto offered = [&](const char *selector) {
        const Caret at = caret(workloads + "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  selector: " +
                               QLatin1String(selector) + "\n  ports:\n  - port: 80\n    targetPort: ^\n");
        return labels(complete(at));
    };
    QCOMPARE(offered("{app: web, tier: x}"), (QStringList{"http", "80", "pod", "81"}));
    QCOMPARE(offered("{app: db}"), (QStringList{"sql", "80"}));
    // What is typed does not make others wanted.
    const Caret typed = caret(workloads + "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n"
                                          "  selector: {app: web}\n  ports:\n  - port: 80\n    targetPort: sq^\n");
    QCOMPARE(labels(complete(typed)), QStringList());
    // Where nothing is selected yet, all may be meant.
    for (const char *selector : {"{}", "{app: we}"}) {
        const QStringList all = offered(selector);
        QVERIFY2(all.contains("sql") && all.contains("http-other") && all.contains("pod"), qPrintable(all.join(u' ')));
    }
}

void TestCompletion::targetPortsOfAllEndSomewhere()
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += QStringLiteral("apiVersion: v1\nkind: Pod\nmetadata: {name: p%1}\n"
                               "spec: {containers: [{name: c, ports: [{name: n%1, containerPort: 80}]}]}\n---\n")
                    .arg(i);
    const Caret at = caret(text + "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  ports:\n"
                                  "  - port: 80\n    targetPort: ^\n");
    const QStringList offered = labels(complete(at));
    QVERIFY(offered.contains("n0") && offered.size() < 300);
}

void TestCompletion::helpsWithFields()
{
    const Caret at = caret(QString(pod) + "  containers:\n  - name: x\n    imagePull^Policy: Never\n");
    const auto help = fieldHelpAt(at.text, at.at);
    QVERIFY(help && help->field);
    QCOMPARE(help->path, std::string("spec.containers[0].imagePullPolicy"));
    QCOMPARE(help->field->choices.size(), std::size_t{3});
    const Caret wrong = caret(QString(pod) + "  contain^er: 1\n");
    const auto unknown = fieldHelpAt(wrong.text, wrong.at);
    QVERIFY(unknown && !unknown->field);
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
