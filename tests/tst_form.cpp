// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/cardsummary.h"
#include "form/entrytext.h"
#include "form/fieldaccess.h"
#include "form/fieldnotes.h"
#include "form/fieldsearch.h"
#include "form/formreader.h"
#include "form/keptkeys.h"
#include "form/layout.h"
#include "form/references.h"
#include "schema/fieldtexts.h"
#include "schema/keyorder.h"

#include <QTest>

#include <algorithm>

using namespace slipway;

namespace
{

const char *const Deployment = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3   # three for now
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: 'nginx:1.27'
        ports:
        - containerPort: 80
          name: http
        env:
        - name: MODE
          value: "on"
)";

/// The open files of a test, with everything the form functions ask for.
struct Files {
    explicit Files(std::string text, std::size_t index = 0)
    {
        WorkspaceSource source;
        source.files.push_back({FileId{1}, "test.yaml", std::make_shared<const std::string>(std::move(text))});
        workspace = readWorkspace(source);
        object = workspace->objects().at(index);
        kind = SchemaStore::builtIn().kind(object.id);
    }

    FormItem item(std::string_view path, OpenPaths open = {}) const
    {
        const NodePath wanted = NodePath::parse(path).value();
        open[wanted] = true;
        const Form form = readForm(object, open);
        const FormItem *found = itemAt(form, wanted);
        return found ? *found : FormItem{};
    }

    std::string after(const EditResult &result) const
    {
        if (!result)
            return "error: " + result.error.toStdString();
        EditSet edits = shifted(result.edits, object.documentStart());
        return normalise(edits) ? applied(object.file->text(), edits) : "overlapping edits";
    }

    std::string after(FormEdit edit, const Field &field) const
    {
        return after(editsOf(edit, field, object.root, kind));
    }

    std::string set(std::string_view path, std::string text) const
    {
        const FormItem found = item(path);
        return after({FormEdit::What::Set, found.field.path, std::move(text), 0, 0}, found.field);
    }

    std::shared_ptr<const Workspace> workspace{};
    Object object{};
    const KindInfo *kind = nullptr;
};

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "not found: " + from : text.replace(at, from.size(), to);
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsFitTheFieldTable();
    void everyFieldOfALayoutHasItsText();
    void readsWhatIsWritten();
    void saysWhatMayNotBeEdited();
    void offersOwnTextForWhatIsShared();
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void clearingRemovesTheKey();
    void choosingAnAlternativeReplacesTheOther();
    void hiddenFieldsGoWithTheChoice();
    void cardsAreAddedMovedAndRemoved();
    void secretsAreShownDecodedAndWrittenEncoded();
    void keyValueLines();
    void defaultsDependOnNeighbours();
    void numbersAreExplainedWhereTheyAreSet_data();
    void numbersAreExplainedWhereTheyAreSet();
    void schedulesTellTheirNextRuns_data();
    void schedulesTellTheirNextRuns();
    void referencesOfferWhatExists();
    void searchFindsFieldsOfTheKind();
    void keepsUnknownKeys();
    void listsNoMoreKeptKeysThanOneReads();
    void foldedItemsSayWhatTheyAre_data();
    void foldedItemsSayWhatTheyAre();
    void showsFieldsOutsideTheLayout();
    void unknownKindsHaveAForm();
    void everyKindHasAForm();
};

void TestForm::layoutsFitTheFieldTable()
{
    const FormLayouts &layouts = FormLayouts::builtIn();
    for (const std::string &problem : layouts.problems())
        qWarning("%s", problem.c_str());
    QVERIFY(layouts.problems().empty());
    QVERIFY(layouts.all().size() > 40);
    std::map<std::string, const TypeInfo *> types;
    const std::function<void(const TypeInfo *)> visit = [&](const TypeInfo *type) {
        if (!type || !types.emplace(type->name, type).second)
            return;
        for (const auto &[key, field] : type->fields)
            for (const FieldType *at = &field; at; at = at->of.get())
                visit(at->object);
    };
    for (const KindInfo &kind : SchemaStore::builtIn().kinds())
        visit(kind.type);
    for (const auto &[name, keys] : keyOrders()) {
        QVERIFY2(types.count(name), name.c_str());
        for (const std::string &key : keys)
            QVERIFY2(types[name]->field(key), (name + " " + key).c_str());
    }
    for (const auto &[name, layout] : layouts.all()) {
        QVERIFY2(types.count(name), name.c_str());
        const KindInfo as{{}, {}, {}, true, types[name]};
        const auto exists = [&](const NodePath &path) {
            return path == NodePath{"$alternative"} || SchemaStore::builtIn().field(as, path) != nullptr;
        };
        std::vector<std::string> paths = layout.summary;
        for (const auto &[path, facts] : layout.fields)
            paths.push_back(path);
        for (const Alternative &alternative : layout.alternatives) {
            paths.push_back(alternative.key);
            QVERIFY2(Value::parse(alternative.skeleton), alternative.skeleton.c_str());
        }
        for (const std::string &path : paths)
            QVERIFY2(exists(NodePath::parse(path).value()), (name + " " + path).c_str());
        for (const GroupLayout &group : layout.groups) {
            QVERIFY(exists(group.at));
            for (const FieldPlace &place : group.fields)
                QVERIFY2(exists(place.path), (name + " " + place.path.toString()).c_str());
        }
    }
}

void TestForm::everyFieldOfALayoutHasItsText()
{
    const std::function<void(const std::vector<FormGroup> &)> look = [&](const std::vector<FormGroup> &groups) {
        for (const FormGroup &group : groups) {
            QVERIFY2(group.id.empty() || groupTitle(group.id) != QString::fromStdString(group.id), group.id.c_str());
            for (const FormItem &item : group.items) {
                const std::string name = item.field.typeName + " " + item.field.key;
                QVERIFY2(hasFieldText(item.field.typeName, item.field.key), name.c_str());
                for (const Alternative &alternative : item.field.alternatives)
                    QVERIFY2(hasFieldText(alternative.titleType, alternative.key), alternative.key.c_str());
                look(item.groups);
                for (const FormItem &card : item.cards)
                    look(card.groups);
            }
        }
    };
    for (const KindInfo &kind : SchemaStore::builtIn().kinds()) {
        const TypeLayout *layout = FormLayouts::builtIn().find(kind.type->name);
        if (!layout || layout->groups.empty())
            continue;
        const Files files("apiVersion: " + kind.apiVersion + "\nkind: " + kind.kind + "\nmetadata: {name: a}\n");
        look(readForm(files.object).groups);
        QVERIFY2(!kindSentence(kind.kind).isEmpty(), kind.kind.c_str());
    }
}

void TestForm::readsWhatIsWritten()
{
    const Files files(Deployment);
    const FormItem replicas = files.item("spec.replicas");
    QCOMPARE(replicas.field.kind, FieldKind::Integer);
    QCOMPARE(replicas.state.origin, Origin::Written);
    QCOMPARE(replicas.state.text, std::string("3"));
    QCOMPARE(files.object.root.tree()->text().substr(replicas.state.where->start, replicas.state.where->size()),
             std::string("replicas: 3"));
    const FormItem deadline = files.item("spec.progressDeadlineSeconds");
    QCOMPARE(deadline.state.origin, Origin::Default);
    QCOMPARE(deadline.field.fallback, std::string("600"));
    QCOMPARE(files.item("metadata.labels").state.origin, Origin::Absent);
    const FormItem selector = files.item("spec.selector.matchLabels");
    QCOMPARE(selector.field.kind, FieldKind::KeyValues);
    QCOMPARE(selector.state.entries, (std::vector<Entry>{{"app", "web", true}}));
    const FormItem containers = files.item("spec.template.spec.containers");
    QCOMPARE(containers.field.kind, FieldKind::Cards);
    QCOMPARE(containers.cards.size(), std::size_t(1));
    QCOMPARE(containers.cards[0].summary, QString("web · nginx:1.27"));
    QCOMPARE(files.item("spec.template.spec.containers[0].image").state.text, std::string("nginx:1.27"));
}

void TestForm::saysWhatMayNotBeEdited()
{
    const Files files("apiVersion: v1\nkind: Service\nmetadata: &m {name: a, labels: {x: y}}\nspec:\n"
                      "  selector: *m\n  type: [ClusterIP]\n  externalName: \"{{ .Values.name }}\"\n  ports: 3\n");
    for (const char *path : {"spec.selector", "spec.type", "spec.externalName", "spec.ports"}) {
        const FormItem item = files.item(path);
        QCOMPARE(item.state.origin, Origin::NotEditable);
        QVERIFY(!item.state.reason.isEmpty());
        QVERIFY(item.state.where.has_value());
        QCOMPARE(item.state.isShared, QByteArray(path) == "spec.selector");
    }
}

void TestForm::offersOwnTextForWhatIsShared()
{
    const std::string text = "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  labels: &l {app: web}\nspec:\n"
                             "  selector: *l\n  type: ClusterIP\n";
    for (const char *path : {"metadata.labels", "spec.selector"}) {
        const Files files(text);
        const FormItem item = files.item(path);
        QCOMPARE(item.state.origin, Origin::NotEditable);
        QVERIFY(item.state.isShared);
        EditResult result = editsOf({FormEdit::What::Expand, item.field.path, {}, 0, 0}, item.field, files.object.root,
                                    SchemaStore::builtIn().kind(files.object.id));
        QVERIFY2(result, qPrintable(result.error));
        QVERIFY(normalise(result.edits));
        const Files own(applied(text, result.edits));
        QCOMPARE(own.item(path).state.origin, Origin::Written);
        QCOMPARE(own.item(path).state.entries, (std::vector<Entry>{{"app", "web", true}}));
    }
    // What a `<<` brings in can be overruled, and a single value below it is written as usual.
    const Files merged("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nx: &x {type: NodePort}\nspec:\n  <<: *x\n");
    QCOMPARE(merged.item("spec.type").state.origin, Origin::Written);
}

void TestForm::changesOnlyTheValue_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("integer keeps its comment") << "spec.replicas"
                                               << "5"
                                               << "replicas: 3   #"
                                               << "replicas: 5   #";
    QTest::newRow("wrong integer is written as typed") << "spec.replicas"
                                                       << "many"
                                                       << "replicas: 3"
                                                       << "replicas: many";
    QTest::newRow("text keeps its quotes") << "spec.template.spec.containers[0].image"
                                           << "nginx:1.28"
                                           << "'nginx:1.27'"
                                           << "'nginx:1.28'";
    QTest::newRow("text that looks like a bool") << "spec.template.spec.containers[0].env[0].value"
                                                 << "off"
                                                 << "\"on\""
                                                 << "\"off\"";
    QTest::newRow("number or percentage: percentage")
        << "spec.strategy.rollingUpdate.maxSurge"
        << "50%"
        << "  selector:\n"
        << "  strategy:\n    rollingUpdate:\n      maxSurge: 50%\n  selector:\n";
    QTest::newRow("number or percentage: number")
        << "spec.strategy.rollingUpdate.maxSurge"
        << "1"
        << "  selector:\n"
        << "  strategy:\n    rollingUpdate:\n      maxSurge: 1\n  selector:\n";
    QTest::newRow("a new key has its usual place") << "spec.minReadySeconds"
                                                   << "5"
                                                   << "  selector:\n"
                                                   << "  minReadySeconds: 5\n  selector:\n";
    QTest::newRow("a bool") << "spec.paused"
                            << "true"
                            << "  selector:\n"
                            << "  paused: true\n  selector:\n";
    QTest::newRow("a quantity") << "spec.template.spec.containers[0].resources.requests.cpu"
                                << "250m"
                                << "          value: \"on\"\n"
                                << "          value: \"on\"\n        resources:\n          requests:\n"
                                   "            cpu: 250m\n";
    QTest::newRow("a reference") << "spec.template.spec.serviceAccountName"
                                 << "robot"
                                 << "      containers:\n"
                                 << "      serviceAccountName: robot\n      containers:\n";
}

void TestForm::changesOnlyTheValue()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Files files(Deployment);
    QCOMPARE(QString::fromStdString(files.set(path.toStdString(), value.toStdString())),
             QString::fromStdString(replaced(Deployment, from.toStdString(), to.toStdString())));
}

void TestForm::clearingRemovesTheKey()
{
    const Files files(Deployment);
    QCOMPARE(files.set("spec.replicas", ""), replaced(Deployment, "  replicas: 3   # three for now\n", ""));
    QCOMPARE(files.set("spec.paused", ""), std::string(Deployment));
    // An item of a list stays when its last other key goes.
    QCOMPARE(files.set("spec.template.spec.containers[0].ports[0].name", ""),
             replaced(Deployment, "          name: http\n", ""));
    const Files nested("apiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    rollingUpdate:\n"
                       "      maxSurge: 1\n");
    QCOMPARE(nested.set("spec.strategy.rollingUpdate.maxSurge", "").find("strategy"), std::string::npos);
}

void TestForm::choosingAnAlternativeReplacesTheOther()
{
    const Files files(Deployment);
    const FormItem probe = files.item("spec.template.spec.containers[0].livenessProbe");
    QCOMPARE(probe.field.kind, FieldKind::OneOf);
    QCOMPARE(probe.state.text, std::string());
    const std::string withProbe = files.after({FormEdit::What::Choose, probe.field.path, "httpGet", 0, 0}, probe.field);
    QCOMPARE(QString::fromStdString(withProbe), QString::fromStdString(Deployment) +
                                                    "        livenessProbe:\n          httpGet:\n            path: /\n"
                                                    "            port: http\n");
    const Files probed(replaced(withProbe, "port: http", "port: 8080"));
    const FormItem now = probed.item("spec.template.spec.containers[0].livenessProbe");
    QCOMPARE(now.state.text, std::string("httpGet"));
    const std::string tcp = probed.after({FormEdit::What::Choose, now.field.path, "tcpSocket", 0, 0}, now.field);
    QVERIFY2(tcp.ends_with("livenessProbe:\n          tcpSocket:\n            port: 8080\n"), tcp.c_str());
    QCOMPARE(probed.after({FormEdit::What::Choose, now.field.path, "", 0, 0}, now.field), std::string(Deployment));

    const FormItem variable = files.item("spec.template.spec.containers[0].env[0]");
    QVERIFY(!variable.groups.empty());
    const FormItem source = variable.groups[0].items.at(1);
    QCOMPARE(source.field.kind, FieldKind::OneOf);
    QCOMPARE(source.state.text, std::string("value"));
    QCOMPARE(files.after({FormEdit::What::Choose, source.field.path, "valueFrom.secretKeyRef", 0, 0}, source.field),
             replaced(Deployment, "          value: \"on\"\n",
                      "          valueFrom:\n            secretKeyRef:\n              name: secret\n"
                      "              key: key\n"));
}

void TestForm::hiddenFieldsGoWithTheChoice()
{
    const Files files("apiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: RollingUpdate\n"
                      "    rollingUpdate:\n      maxSurge: 1\n      maxUnavailable: 0\n  replicas: 2\n");
    QCOMPARE(files.set("spec.strategy.type", "Recreate"),
             std::string("apiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: Recreate\n"
                         "  replicas: 2\n"));
    const Files recreate("apiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: Recreate\n");
    const Form form = readForm(recreate.object);
    const FormItem *surge = itemAt(form, NodePath::parse("spec.strategy.rollingUpdate.maxSurge").value());
    QVERIFY(!surge);
}

void TestForm::cardsAreAddedMovedAndRemoved()
{
    const Files files("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n"
                      "  - port: 80 # plain\n    name: http\n  - port: 443\n    name: https\n");
    const FormItem ports = files.item("spec.ports");
    using What = FormEdit::What;
    const NodePath path = ports.field.path;
    QCOMPARE(files.after({What::Move, path, {}, 1, 0}, ports.field),
             std::string("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n"
                         "  - port: 443\n    name: https\n  - port: 80 # plain\n    name: http\n"));
    const std::string added = files.after({What::Insert, path, {}, 2, 0}, ports.field);
    QVERIFY2(added.ends_with("    name: https\n  - name: http\n    port: 80\n"), added.c_str());
    QCOMPARE(files.after({What::Remove, path / std::size_t{1}, {}, 0, 0}, ports.field),
             replaced(files.object.file->text(), "  - port: 443\n    name: https\n", ""));
    const Files none("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: NodePort}\n");
    const FormItem noPorts = none.item("spec.ports");
    const Files one(none.after({What::Insert, path, {}, 0, 0}, noPorts.field));
    QCOMPARE(one.item("spec.ports").cards.size(), std::size_t(1));
}

void TestForm::secretsAreShownDecodedAndWrittenEncoded()
{
    const Files files("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  user: YWRtaW4=\n"
                      "  key: //79\n  bad: '!!'\nstringData:\n  plain: text\n");
    const FormItem data = files.item("data");
    QVERIFY(data.field.masked && data.field.encoded);
    QCOMPARE(data.state.entries,
             (std::vector<Entry>{{"user", "admin", true}, {"key", "//79", false}, {"bad", "!!", false}}));
    QCOMPARE(files.after({FormEdit::What::Set, data.field.path / "user", "비밀", 0, 0}, data.field),
             replaced(files.object.file->text(), "YWRtaW4=", "67mE67CA"));
    const FormItem plain = files.item("stringData");
    QVERIFY(plain.field.masked && !plain.field.encoded);
    QCOMPARE(plain.state.entries.at(0).text, std::string("text"));
}

void TestForm::keyValueLines()
{
    using Entries = std::vector<Entry>;
    QCOMPARE(parseKeyValueLines("A=1\n# no\nexport B=\"two words\"\r\n\nC=x=y\n"),
             (Entries{{"A", "1", true}, {"B", "two words", true}, {"C", "x=y", true}}));
    QCOMPARE(parseKeyValueLines("a: b: c\n"), (Entries{{"a", "b: c", true}}));
    QCOMPARE(parseKeyValueLines("just words\n"), Entries{});
    QCOMPARE(parseKeyValueLines("two words=1\n"), Entries{});
    QCOMPARE(parseKeyValueLines(""), Entries{});

    const Files files("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  A: old # why\n");
    const FormItem data = files.item("data");
    std::vector<FormEdit> edits;
    for (const Entry &entry : parseKeyValueLines("A=new\nB=yes\nC="))
        edits.push_back({FormEdit::What::Set, data.field.path / entry.key, entry.text, 0, 0});
    QCOMPARE(files.after(editsOf(edits, data.field, files.object.root, files.kind)),
             std::string("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  A: new # why\n"
                         "  B: \"yes\"\n  C: \"\"\n"));
}

void TestForm::defaultsDependOnNeighbours()
{
    const auto policy = [](const std::string &image) {
        return Files(replaced(Deployment, "'nginx:1.27'", image))
            .item("spec.template.spec.containers[0].imagePullPolicy")
            .field.fallback;
    };
    QCOMPARE(policy("nginx"), std::string("Always"));
    QCOMPARE(policy("nginx:latest"), std::string("Always"));
    QCOMPARE(policy("reg.example:5000/nginx"), std::string("Always"));
    QCOMPARE(policy("nginx:1"), std::string("IfNotPresent"));
    QCOMPARE(policy("nginx@sha256:0f"), std::string("IfNotPresent"));
    const Files service("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 81}]}\n");
    QCOMPARE(service.item("spec.ports[0].targetPort").field.fallback, std::string("81"));
}

void TestForm::numbersAreExplainedWhereTheyAreSet_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("note");
    const QByteArray surge = "spec.strategy.rollingUpdate.maxSurge";
    const QByteArray missing = "spec.strategy.rollingUpdate.maxUnavailable";
    const QByteArray none;
    QTest::newRow("default, rounded up") << none << none << surge
                                         << "At most 4 Pods at a time. 25% of 3 is rounded up to 1.";
    QTest::newRow("default, rounded down")
        << none << none << missing << "At least 3 of 3 Pods stay available. 25% of 3 is rounded down to 0.";
    QTest::newRow("a number") << QByteArray("  strategy: {rollingUpdate: {maxUnavailable: 2}}\n") << none << missing
                              << "At least 1 of 3 Pods stay available.";
    QTest::newRow("neither") << QByteArray("  strategy: {rollingUpdate: {maxSurge: 0}}\n") << none << missing
                             << "At least 2 of 3 Pods stay available. 25% of 3 is rounded down to 0. Since maxSurge is "
                                "0 too, one Pod has to go first after all.";
    const QByteArray container = "spec.template.spec.containers[0].";
    QTest::newRow("liveness") << none << QByteArray("        livenessProbe: {tcpSocket: {port: 80}}\n")
                              << container + "livenessProbe.failureThreshold"
                              << "Restarted after 30 s without answer, and 20 to 31 s after a start without any.";
    QTest::newRow("startup") << none
                             << QByteArray("        startupProbe: {tcpSocket: {port: 80}, failureThreshold: 12}\n")
                             << container + "startupProbe.failureThreshold"
                             << "The start may take up to 120 s; then the container is restarted.";
    QTest::newRow("readiness") << none
                               << QByteArray("        readinessProbe: {tcpSocket: {port: 80}, periodSeconds: 5}\n")
                               << container + "readinessProbe.failureThreshold"
                               << "Out of traffic after 15 s without answer.";
    QTest::newRow("hook") << none << QByteArray("        lifecycle: {preStop: {sleep: {seconds: 8}}}\n")
                          << QByteArray("spec.template.spec.terminationGracePeriodSeconds")
                          << "preStop waits 8 s of them, so 22 s are left to stop.";
    QTest::newRow("nothing to say") << none << none << QByteArray("spec.replicas") << QString();
}

void TestForm::numbersAreExplainedWhereTheyAreSet()
{
    QFETCH(QByteArray, spec);
    QFETCH(QByteArray, container);
    QFETCH(QByteArray, path);
    QFETCH(QString, note);
    std::string text = Deployment;
    text.insert(text.find("  selector:"), spec.toStdString());
    text += container.toStdString();
    QCOMPARE(Files(text).item(path.toStdString()).summary, note);
}

void TestForm::schedulesTellTheirNextRuns_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QString>("note");
    QTest::newRow("of the cluster") << QByteArray("{schedule: 30 2 * * *}")
                                    << "Next runs: 2026-01-03 Sat 02:30, 2026-01-04 Sun 02:30, 2026-01-05 Mon 02:30, "
                                       "by the clock of the cluster, which usually is UTC.";
    QTest::newRow("of a time zone")
        << QByteArray("{schedule: 30 2 * * *, timeZone: Asia/Seoul}")
        << "Next runs: 2026-01-04 Sun 02:30, 2026-01-05 Mon 02:30, 2026-01-06 Tue 02:30, by the clock of Asia/Seoul.";
    QTest::newRow("day of the month or of the week")
        << QByteArray("{schedule: '0 0 13 * 5'}")
        << "Next runs: 2026-01-09 Fri 00:00, 2026-01-13 Tue 00:00, 2026-01-16 Fri 00:00, by the clock of the cluster, "
           "which usually is UTC.";
    QTest::newRow("over summer time") << QByteArray("{schedule: '0 12 28-30 3 *', timeZone: Europe/Rome}")
                                      << "Next runs: 2026-03-28 Sat 12:00, 2026-03-29 Sun 12:00, 2026-03-30 Mon 12:00, "
                                         "by the clock of Europe/Rome.";
    QTest::newRow("no such day") << QByteArray("{schedule: '0 0 30 2 *'}")
                                 << "It never runs: there is no such day within the next five years.";
    QTest::newRow("no schedule") << QByteArray("{schedule: daily}") << QString();
    QTest::newRow("no time zone") << QByteArray("{schedule: 0 0 * * *, timeZone: Atlantis}") << QString();
}

void TestForm::schedulesTellTheirNextRuns()
{
    QFETCH(QByteArray, spec);
    QFETCH(QString, note);
    constexpr std::int64_t Midnight = 1767398400; // 2026-01-03 00:00 UTC
    QLocale::setDefault(QLocale::c());
    const Files files("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: " + spec.toStdString() + "\n");
    QCOMPARE(fieldNote(files.object.root, {"spec", "schedule"}, Midnight), note);
    const Form form = readForm(files.object, {}, SchemaStore::builtIn(), Midnight);
    const FormItem *item = itemAt(form, {"spec", "schedule"});
    QVERIFY(item);
    QCOMPARE(item->summary, note);
    QCOMPARE(fieldNote(files.object.root, {"spec", "schedule"}), QString());
}

void TestForm::referencesOfferWhatExists()
{
    const Files files(std::string(Deployment) + R"(        - name: FROM
          valueFrom: {configMapKeyRef: {name: settings, key: x}}
      volumes: [{name: cache, emptyDir: {}}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {b: "1", a: "2"}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: elsewhere, namespace: other}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80, name: front}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: in}
spec: {defaultBackend: {service: {name: web, port: {name: front}}}}
)");
    const auto offered = [&](std::size_t index, std::string_view path) {
        const Object &object = files.workspace->objects().at(index);
        OpenPaths open{{NodePath::parse(path).value(), true}};
        const Form form = readForm(object, open);
        const FormItem *item = itemAt(form, NodePath::parse(path).value());
        return item ? referenceCandidates(item->field, object, *files.workspace) : std::vector<std::string>{"no item"};
    };
    using Names = std::vector<std::string>;
    const std::string ref = "spec.template.spec.containers[0].env[1].valueFrom.configMapKeyRef.";
    QCOMPARE(offered(0, ref + "name"), (Names{"settings"}));
    QCOMPARE(offered(0, ref + "key"), (Names{"a", "b"}));
    QCOMPARE(offered(0, "spec.template.spec.containers[0].readinessProbe.httpGet.port"), (Names{"80", "http"}));
    QCOMPARE(offered(3, "spec.ports[0].targetPort"), (Names{"80", "http"}));
    QCOMPARE(offered(4, "spec.defaultBackend.service.name"), (Names{"web"}));
    QCOMPARE(offered(4, "spec.defaultBackend.service.port.name"), (Names{"front"}));
    const Files mounts(replaced(files.object.file->text(), "        env:\n",
                                "        volumeMounts: [{name: x, mountPath: /x}]\n        env:\n"));
    const FormItem mount = mounts.item("spec.template.spec.containers[0].volumeMounts[0].name");
    QCOMPARE(referenceCandidates(mount.field, mounts.object, *mounts.workspace), (Names{"cache"}));
}

void TestForm::searchFindsFieldsOfTheKind()
{
    const Files files(Deployment);
    const auto best = [&](std::string_view words) {
        const auto hits = searchFields(*files.kind, files.object.root, words);
        return hits.empty() ? std::string() : hits[0].path.toString();
    };
    QCOMPARE(best("replicas"), std::string("spec.replicas"));
    QCOMPARE(best("grace"), std::string("spec.template.spec.terminationGracePeriodSeconds"));
    QCOMPARE(best("workingdir"), std::string("spec.template.spec.containers[0].workingDir"));
    QCOMPARE(best("liveness period"), std::string("spec.template.spec.containers[0].livenessProbe.periodSeconds"));
    QCOMPARE(best("maxSurge"), std::string("spec.strategy.rollingUpdate.maxSurge"));
    QCOMPARE(best("rorfs"), std::string("spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem"));
    QCOMPARE(best("zzz"), std::string());
    const auto hits = searchFields(*files.kind, files.object.root, "medium");
    QCOMPARE(hits.at(0).path.toString(), std::string("spec.template.spec.volumes[0].emptyDir.medium"));
    QCOMPARE(hits.at(0).target.toString(), std::string("spec.template.spec.volumes"));
}

void TestForm::keepsUnknownKeys()
{
    const Files files(replaced(replaced(Deployment, "  replicas", "  replicaz: 1\n  replicas"),
                               "        ports:", "        imagePolicy: x\n        ports:") +
                      "status: {replicas: 1}\n");
    const Form form = readForm(files.object);
    std::vector<std::string> kept;
    for (const KeptKey &key : form.kept)
        kept.push_back(key.path.toString());
    QCOMPARE(kept,
             (std::vector<std::string>{"spec.replicaz", "spec.template.spec.containers[0].imagePolicy", "status"}));
    QCOMPARE(files.object.root.tree()->text().substr(form.kept[0].where.start, 8), std::string("replicaz"));
}

void TestForm::listsNoMoreKeptKeysThanOneReads()
{
    std::string text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, uid: b, resourceVersion: '1'}\n";
    for (int i = 0; i < 600; ++i)
        text += "unknown" + std::to_string(i) + ": 1\n";
    const Files files(text);
    const std::vector<KeptKey> kept = keptKeys(files.object.root, *files.kind->type);
    QCOMPARE(kept.size(), std::size_t(500));
    QCOMPARE(kept[0].path, (NodePath{"metadata", "uid"}));
    QVERIFY(isServerWritten({"status"}) && isServerWritten({"metadata", "managedFields"}));
    QVERIFY(!isServerWritten({"metadata", "name"}) && !isServerWritten({"spec", "uid"}));
}

void TestForm::foldedItemsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("summary");
    QTest::newRow("texts of the layout") << "{name: web, image: 'nginx:1.27'}"
                                         << "web · nginx:1.27";
    QTest::newRow("only one of them") << "{image: nginx}"
                                      << "nginx";
    QTest::newRow("else its first text") << "{command: [sh], workingDir: /srv, tty: true}"
                                         << "/srv";
    QTest::newRow("in one line") << "{name: \"a\\nb\"}"
                                 << "a b";
    QTest::newRow("nothing") << "{}"
                             << "";
}

void TestForm::foldedItemsSayWhatTheyAre()
{
    QFETCH(QString, item);
    const Files files("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [" + item.toStdString() +
                      "]}\n");
    QTEST(files.item("spec.containers").cards.at(0).summary, "summary");
    const Field field{.path = {"spec", "containers", std::size_t{0}},
                      .type = files.item("spec.containers").field.type->of.get()};
    QTEST(cardSummary(field, files.object.root), "summary");
}

void TestForm::showsFieldsOutsideTheLayout()
{
    const Files files(replaced(Deployment, "      containers:", "      hostNetwork: true\n      containers:"));
    const Form form = readForm(files.object);
    const NodePath path = NodePath::parse("spec.template.spec.hostNetwork").value();
    const FormItem *network = itemAt(form, path);
    QVERIFY(network);
    QCOMPARE(network->field.path, path);
    QCOMPARE(network->field.kind, FieldKind::Bool);
    QCOMPARE(network->state.text, std::string("true"));
    const Files plain(Deployment);
    QVERIFY(!itemAt(readForm(plain.object), path));
    const FormItem added = plain.item("spec.template.spec.securityContext.runAsUser");
    QCOMPARE(added.field.path.toString(), std::string("spec.template.spec.securityContext.runAsUser"));
    QCOMPARE(added.state.origin, Origin::Absent);
}

void TestForm::unknownKindsHaveAForm()
{
    const Files files("apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nspec:\n  size: 3\n"
                      "  tags: [a, b]\n  parts:\n  - name: x\n    count: 1\n");
    QCOMPARE(files.item("spec.size").state.text, std::string("3"));
    QCOMPARE(files.item("spec.tags").field.kind, FieldKind::Strings);
    QCOMPARE(files.item("spec.parts[0].count").state.text, std::string("1"));
    QCOMPARE(files.set("spec.parts[0].count", "2"), replaced(files.object.file->text(), "count: 1", "count: 2"));
}

void TestForm::everyKindHasAForm()
{
    for (const KindInfo &kind : SchemaStore::builtIn().kinds()) {
        const Files files("apiVersion: " + kind.apiVersion + "\nkind: " + kind.kind + "\nmetadata: {name: a}\n");
        const Form form = readForm(files.object);
        QVERIFY2(!form.groups.empty() && !form.groups[0].items.empty(), kind.kind.c_str());
        QCOMPARE(form.groups[0].items[0].state.text, std::string("a"));
        QVERIFY(form.kept.empty());
        const auto hits = searchFields(kind, files.object.root, "name", 10000);
        QVERIFY2(!hits.empty(), kind.kind.c_str());
        // Whatever the search offers, the form can show.
        for (std::size_t i = 0; i < hits.size() && i < 200; ++i) {
            const FormItem item = files.item(hits[i].target.toString());
            QVERIFY2(item.field.path == hits[i].target,
                     (kind.kind + " " + hits[i].target.toString() + " " + item.field.path.toString()).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
