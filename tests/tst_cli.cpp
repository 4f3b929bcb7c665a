// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

namespace
{

struct Run {
    int status = -1;
    QByteArray out{};
    QByteArray err{};
};

/// Runs the built program with no display in reach.
Run slipway(const QStringList &arguments, const QByteArray &input = {}, const QString &language = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("LANGUAGE", language);
    process.setProcessEnvironment(environment);
    process.start(SLIPWAY_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

const QByteArray twoObjects = "# shop\n"
                              "kind: Deployment\n"
                              "metadata:\n"
                              "  name: web # the shop\n"
                              "spec:\n"
                              "  replicas: 1\n"
                              "---\n"
                              "kind: Service\n"
                              "metadata: {name: web}\n";

const QByteArray misspelt = "apiVersion: v1\n"
                            "kind: Service\n"
                            "metadata:\n"
                            "  name: 가게\n"
                            "spec:\n"
                            "  selector: {app: web}\n"
                            "  Ports: [{port: 80}]\n";

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatItCanDo();
    void speaksKorean();
    void setWritesOneValue();
    void setAppliesSeveralEditsAsOne();
    void setShowsADiffThatPatchTakes();
    void setKeepsEncodingAndLineEnds();
    void setPutsNewKeysInTheirUsualPlace();
    void setOffersToExpandSharedText();
    void unsetRemoves();
    void graphDraws_data();
    void graphDraws();
    void graphTellsNodesAndEdges();
    void checkSpeaksToPeople();
    void checkListsHintsOnRequest();
    void checkTellsPodSecurity();
    void checkSpeaksToPrograms();
    void offsetsCountTheBytesOfTheFile();
    void noFileCommandsTheTerminal();
    void editsAtOnePlaceAreOne();
    void whatMustBeTypedIsNoFixForPrograms();
    void checkWritesSarif();
    void checkWritesJUnit();
    void explains_data();
    void explains();
    void checkFiltersAndFails_data();
    void checkFiltersAndFails();
    void checkWalksFolders();
    void checkFollowsTheSettings();
    void checkSaysWhatItKnowsOfAVersion();
    void checkFixesWhatIsSafe();
    void failuresWriteNothing_data();
    void failuresWriteNothing();

private:
    QString write(const QByteArray &text);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCli::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestCli::write(const QByteArray &text)
{
    const QString path = m_dir->filePath("a.yaml");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

void TestCli::tellsWhatItCanDo()
{
    const Run help = slipway({"--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("unset") && help.out.contains("Exit status"));
    const Run version = slipway({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("slipway "));
    const Run unknown = slipway({"chek"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.err.contains("chek") && unknown.err.contains("set"));
    QCOMPARE(slipway({"set", "--bogus"}).status, 2);
    QVERIFY(slipway({"set", "--help"}).out.contains("VALUE"));
}

void TestCli::speaksKorean()
{
    const QString korean = QStringLiteral("ko_KR");
    QVERIFY(slipway({"--help"}, {}, korean).out.contains("사용법"));
    QVERIFY(slipway({"chekc"}, {}, korean).err.contains("명령"));
    const Run check = slipway({"check", write(misspelt)}, {}, korean);
    QCOMPARE(check.status, 1);
    QVERIFY2(check.out.contains("필드"), check.out.constData());
    // What programs read stays the same in every language.
    const QJsonObject json =
        QJsonDocument::fromJson(slipway({"check", "--format", "json", write(misspelt)}, {}, korean).out).object();
    QCOMPARE(json["findings"][0]["path"].toString(), QStringLiteral("metadata.name"));
}

void TestCli::setWritesOneValue()
{
    const QString path = write(twoObjects);
    const Run run = slipway({"set", path, "spec.replicas", "3", "--object", "deployment/web", "--in-place"});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.status, 0);
    QCOMPARE(contents(path), QByteArray(twoObjects).replace("replicas: 1", "replicas: 3"));

    const Run piped = slipway({"set", "-", "metadata.name", "api", "--document", "1"}, twoObjects);
    QCOMPARE(piped.out, QByteArray(twoObjects).replace("{name: web}", "{name: api}"));

    const QString out = m_dir->filePath("out.yaml");
    QCOMPARE(slipway({"set", path, "spec.minReadySeconds", "-5", "--document", "0", "-o", out}).status, 0);
    QVERIFY(contents(out).contains("  replicas: 3\n  minReadySeconds: -5\n---\n"));
}

void TestCli::setAppliesSeveralEditsAsOne()
{
    const Run run = slipway({"set", "-", "--object", "Deployment/web", "--edit", "spec.containers[name=a].image=x:1",
                             "--edit", "spec.containers[name=a].args=[-v]", "--edit", "metadata.name=shop"},
                            twoObjects);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith("# shop\nkind: Deployment\nmetadata:\n  name: shop # the shop\nspec:\n  replicas: 1\n"
                                "  containers:\n    - name: a\n      image: x:1\n      args:\n        - -v\n---\n"),
             run.out.constData());
}

void TestCli::setShowsADiffThatPatchTakes()
{
    const QString path = write(twoObjects);
    const Run run = slipway({"set", path, "--object", "Deployment/web", "--edit", "spec.replicas=2", "--edit",
                             "spec.paused=true", "--diff"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, "--- " + path.toUtf8() + "\n+++ " + path.toUtf8() +
                          "\n@@ -3,7 +3,8 @@\n metadata:\n   name: web # the shop\n spec:\n-  replicas: 1\n"
                          "+  replicas: 2\n+  paused: true\n ---\n kind: Service\n metadata: {name: web}\n");
    QCOMPARE(contents(path), twoObjects);
}

void TestCli::setKeepsEncodingAndLineEnds()
{
    const QByteArray before = "\xEF\xBB\xBF# 가게\r\nkind: ConfigMap\r\ndata:\r\n  a: 나\r\n";
    const QString path = write(before);
    QCOMPARE(slipway({"set", path, "data.b", "다", "-i"}).status, 0);
    QCOMPARE(contents(path), before + "  b: 다\r\n");
}

void TestCli::setPutsNewKeysInTheirUsualPlace()
{
    const QByteArray deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n"
                                  "  selector: {}\n  template:\n    spec:\n      containers:\n      - name: a\n"
                                  "        ports: []\n";
    const Run run =
        slipway({"set", "-", "--edit", "spec.replicas=2", "--edit", "metadata.namespace=shop", "--edit",
                 "spec.template.spec.containers[0].image=nginx", "--edit", "spec.template.metadata.labels.app=web"},
                deployment);
    QCOMPARE(run.err, QByteArray());
    QByteArray expected = deployment;
    expected.replace("  name: web\n", "  name: web\n  namespace: shop\n");
    expected.replace("spec:\n  selector", "spec:\n  replicas: 2\n  selector");
    expected.replace("template:\n", "template:\n    metadata:\n      labels:\n        app: web\n");
    expected.replace("name: a\n", "name: a\n        image: nginx\n");
    QCOMPARE(run.out, expected);
    QCOMPARE(
        slipway({"set", "-", "spec.template.spec.containers[0].args[-1]", "run"}, deployment).out,
        QByteArray(deployment).replace("        ports: []\n", "        args:\n        - run\n        ports: []\n"));
    // What every object has is known of kinds that nobody has heard of.
    QCOMPARE(slipway({"set", "-", "metadata.name", "x"}, "kind: Mine\napiVersion: me/v1\nspec: {}\n").out,
             QByteArray("kind: Mine\napiVersion: me/v1\nmetadata:\n  name: x\nspec: {}\n"));
}

void TestCli::setOffersToExpandSharedText()
{
    const QByteArray shared = "kind: A\nmetadata:\n  labels: &l\n    app: web # why\nspec:\n  selector: *l\n";
    for (const char *path : {"metadata.labels.app", "spec.selector.app"}) {
        const Run refused = slipway({"set", "-", path, "api"}, shared);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--expand"), refused.err);
    }
    QCOMPARE(slipway({"set", "-", "metadata.labels.app", "api", "--expand"}, shared).out,
             QByteArray("kind: A\nmetadata:\n  labels:\n    app: api # why\nspec:\n  selector:\n    app: web\n"));
    QCOMPARE(slipway({"unset", "-", "spec.selector.app", "--expand"}, shared).out,
             QByteArray("kind: A\nmetadata:\n  labels: &l\n    app: web # why\nspec: {}\n"));
}

void TestCli::unsetRemoves()
{
    const Run run = slipway({"unset", "-", "spec.replicas", "--object", "Deployment/web"}, twoObjects);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray(twoObjects).replace("spec:\n  replicas: 1\n", "spec: {}\n"));
}

void TestCli::graphDraws_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
    QTest::newRow("dot") << "dot" << QByteArray("digraph");
    QTest::newRow("mmd") << "mmd" << QByteArray("flowchart LR");
}

void TestCli::graphDraws()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const QString out = m_dir->filePath("graph." + format);
    const Run run = slipway({"graph", TEST_DATA "apps/voting-app", "-o", out});
    QCOMPARE(run.status, 0);
    const QByteArray drawn = contents(out);
    QVERIFY(drawn.startsWith(start));
    if (format == QLatin1String("svg"))
        QVERIFY(drawn.contains("worker") && drawn.contains("selects"));
}

void TestCli::graphTellsNodesAndEdges()
{
    const QString path = write("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
                               "spec: {serviceAccountName: robot}\n");
    const Run run = slipway({"graph", path, "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject graph = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(graph["nodes"].toArray().size(), 2);
    QCOMPARE(graph["nodes"][1]["missing"].toBool(), true);
    const QJsonValue edge = graph["edges"][0];
    QCOMPARE(edge["relation"].toString(), QStringLiteral("runs-as"));
    QCOMPARE(edge["to"], graph["nodes"][1]["id"]);
    QCOMPARE(edge["range"]["start"]["line"].toInt(), 4);
    QCOMPARE(edge["range"]["start"]["column"].toInt(), 28);
    QCOMPARE(edge["path"].toString(), QStringLiteral("spec.serviceAccountName"));
    QCOMPARE(slipway({"graph", path}).status, 2); // which format?
    QCOMPARE(slipway({"graph", m_dir->filePath("none.yaml"), "--format", "svg"}).status, 2);
}

void TestCli::checkSpeaksToPeople()
{
    const QString path = write(misspelt);
    const Run run = slipway({"check", path});
    QCOMPARE(run.status, 1);
    const QByteArrayList lines = run.out.split('\n');
    const auto isIt = [&](const QByteArray &line) { return line.startsWith(path.toUtf8() + ":7:3: error: "); };
    const auto found = std::find_if(lines.begin(), lines.end(), isIt);
    QVERIFY2(found != lines.end() && found->endsWith("[field-case-wrong]"), run.out.constData());
    QVERIFY2(run.out.contains("errors: 2, warnings: 1, "), run.out.constData()); // its name and selector are odd too
    QVERIFY(!run.out.contains('\x1b'));
}

void TestCli::checkListsHintsOnRequest()
{
    const QString path = write("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n"
                               "  containers: [{name: a, image: \"a:1\"}]\n");
    const Run plain = slipway({"check", path});
    QCOMPARE(plain.status, 0);
    QVERIFY2(plain.out.contains("[requests-missing]") && !plain.out.contains("hint: "), plain.out.constData());
    QVERIFY2(plain.out.contains("--least hint"), plain.out.constData());
    const Run all = slipway({"check", path, "--least", "hint"});
    QVERIFY2(all.out.contains("[seccomp-missing]") && !all.out.contains("--least"), all.out.constData());
    QVERIFY(!slipway({"check", path, "--least", "error"}).out.contains("[requests-missing]"));
    QVERIFY(slipway({"check", path, "--tier", "security"}).out.contains("[seccomp-missing]"));
    const Run failing = slipway({"check", path, "--fail-on", "hint"});
    QCOMPARE(failing.status, 1);
    QVERIFY(failing.out.contains("[seccomp-missing]"));
    QCOMPARE(slipway({"check", path, "--least", "fatal"}).status, 2);
    QVERIFY(slipway({"check", path, "--format", "json"}).out.contains("\"seccomp-missing\""));
    const Run few = slipway({"check", path, "--format", "json", "--least", "warning", "--fail-on", "hint"});
    QVERIFY(few.out.contains("\"requests-missing\"") && !few.out.contains("\"seccomp-missing\""));
    QCOMPARE(few.status, 1);
}

void TestCli::checkTellsPodSecurity()
{
    const QString path = write("apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n"
                               "  metadata: {name: a}\n  spec:\n    hostPID: true\n"
                               "    containers: [{name: a, image: \"a:1\"}]\n"
                               "- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n");
    const QJsonObject json = QJsonDocument::fromJson(slipway({"check", path, "--format", "json"}).out).object();
    QCOMPARE(json["workloads"].toArray().size(), 1);
    const QJsonObject workload = json["workloads"][0].toObject();
    QCOMPARE(workload["object"]["kind"].toString(), QStringLiteral("Pod"));
    const QJsonObject security = workload["podSecurity"].toObject();
    QCOMPARE(security["level"].toString(), QStringLiteral("privileged"));
    QCOMPARE(security["next"].toString(), QStringLiteral("baseline"));
    QCOMPARE(security["obstacles"].toArray().size(), 1);
    QCOMPARE(security["obstacles"][0]["path"].toString(), QStringLiteral("spec.hostPID"));
    QCOMPARE(security["obstacles"][0]["range"]["start"]["line"].toInt(), 8);
}

void TestCli::checkSpeaksToPrograms()
{
    const Run run = slipway({"check", "-", "--format", "json", "--rule", "field-case-wrong"}, misspelt);
    QCOMPARE(run.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json["files"].toInt(), 1);
    QCOMPARE(json["documents"].toInt(), 1);
    QCOMPARE(json["findings"].toArray().size(), 1);
    const QJsonObject finding = json["findings"].toArray()[0].toObject();
    QCOMPARE(finding["file"].toString(), QString("-"));
    QCOMPARE(finding["object"].toObject()["name"].toString(), QString("가게"));
    QCOMPARE(finding["severity"].toString(), QString("error"));
    QCOMPARE(finding["tier"].toString(), QString("schema"));
    const QJsonObject start = finding["range"].toObject()["start"].toObject();
    QCOMPARE(start["line"].toInt(), 7);
    QCOMPARE(start["column"].toInt(), 3);
    const QJsonObject offset = finding["offset"].toObject();
    QCOMPARE(misspelt.mid(offset["start"].toInt(), offset["end"].toInt() - offset["start"].toInt()),
             QByteArray("Ports"));
    // The fix, made as told, leaves nothing to fix.
    const QJsonObject edit = finding["fixes"].toArray()[0].toObject()["edits"].toArray()[0].toObject();
    QByteArray fixed = misspelt;
    fixed.replace(edit["start"].toInt(), edit["end"].toInt() - edit["start"].toInt(), edit["text"].toString().toUtf8());
    QCOMPARE(slipway({"check", "-", "--rule", "field-case-wrong"}, fixed).status, 0);
}

void TestCli::offsetsCountTheBytesOfTheFile()
{
    const QByteArray marked = "\xEF\xBB\xBF" + misspelt;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(QString::fromUtf8(misspelt));
    QStringEncoder plain16(QStringEncoder::Utf16LE);
    const QByteArray wideWord = plain16(QStringLiteral("Ports"));
    for (const auto &[text, word] : {std::pair(marked, QByteArray("Ports")), std::pair(wide, wideWord)}) {
        const Run run = slipway({"check", write(text), "--format", "json", "--rule", "field-case-wrong"});
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        const QJsonObject finding = json["findings"][0].toObject();
        const auto taken = [&](const QJsonObject &place) {
            return text.mid(place["start"].toInt(), place["end"].toInt() - place["start"].toInt());
        };
        QCOMPARE(taken(finding["offset"].toObject()), word);
        QCOMPARE(taken(finding["fixes"][0]["edits"][0].toObject()), word);
    }
}

void TestCli::noFileCommandsTheTerminal()
{
    const Run run = slipway({"check", "-"}, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \"a\\e[31m\\a\"}\n");
    QCOMPARE(run.status, 1);
    QVERIFY(!run.out.contains('\x1B') && !run.out.contains('\a'));
}

void TestCli::editsAtOnePlaceAreOne()
{
    const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n"
                           "    image: nginx:1.27\n";
    const Run run = slipway({"check", "-", "--format", "json", "--rule", "root-filesystem-writable"}, pod);
    const QJsonArray fixes = QJsonDocument::fromJson(run.out).object()["findings"][0]["fixes"].toArray();
    QVERIFY(!fixes.isEmpty());
    int before = -1;
    for (const QJsonValue &edit : fixes[0]["edits"].toArray()) {
        QVERIFY(edit["start"].toInt() > before);
        before = edit["end"].toInt();
    }
}

void TestCli::whatMustBeTypedIsNoFixForPrograms()
{
    const auto pod = [](const QByteArray &image) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: '" + image +
               "'}]}\n";
    };
    const auto findingIn = [&](const char *format, const QByteArray &text) {
        const Run run = slipway({"check", "-", "--format", format, "--rule", "image-tag-floating"}, text);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        return (json.contains("runs") ? json["runs"][0]["results"] : json["findings"])[0].toObject();
    };
    const QByteArray unknown = pod("nginx");
    const QByteArray known = unknown + "---\n" + pod("nginx:1.27");
    QCOMPARE(findingIn("json", unknown)["fixes"].toArray().size(), 0);
    QCOMPARE(findingIn("json", known)["fixes"].toArray().size(), 1);
    QVERIFY(findingIn("sarif", unknown).contains("level"));
    QVERIFY(!findingIn("sarif", unknown).contains("fixes"));
    QCOMPARE(findingIn("sarif", known)["fixes"].toArray().size(), 1);
}

void TestCli::checkWritesSarif()
{
    const QString path = QStringLiteral("가게 1.yaml");
    QFile file(QDir(m_dir->path()).filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(misspelt) > 0);
    file.close();
    const Run run = slipway({"check", file.fileName(), "--format", "sarif", "--rule", "field-case-wrong"});
    QCOMPARE(run.status, 1);
    const QJsonObject log = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(log["version"].toString(), QString("2.1.0"));
    const QJsonObject sarif = log["runs"][0].toObject();
    const QJsonArray rules = sarif["tool"]["driver"]["rules"].toArray();
    const QJsonObject result = sarif["results"][0].toObject();
    QCOMPARE(rules[result["ruleIndex"].toInt()]["id"].toString(), QString("field-case-wrong"));
    QCOMPARE(result["level"].toString(), QString("error"));
    const QJsonObject place = result["locations"][0]["physicalLocation"].toObject();
    QCOMPARE(QUrl(place["artifactLocation"]["uri"].toString()).toLocalFile(), file.fileName());
    const QJsonObject region = place["region"].toObject();
    QCOMPARE(region["startLine"].toInt(), 7);
    QCOMPARE(region["startColumn"].toInt(), 3);
    QCOMPARE(region["endColumn"].toInt(), 8);
    const QJsonObject replacement = result["fixes"][0]["artifactChanges"][0]["replacements"][0].toObject();
    QCOMPARE(replacement["deletedRegion"].toObject(), region);
    QCOMPARE(replacement["insertedContent"]["text"].toString(), QString("ports"));
}

void TestCli::checkWritesJUnit()
{
    const QByteArray good = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\n";
    const Run run = slipway({"check", "-", "--format", "junit"}, good + misspelt);
    QCOMPARE(run.status, 1);
    QXmlStreamReader xml(run.out);
    QStringList cases;
    QStringList failures;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("testcase"))
            cases << xml.attributes().value("name").toString();
        if (xml.isStartElement() && xml.name() == QLatin1String("failure"))
            failures << cases.last() + " " + xml.attributes().value("type").toString();
        if (xml.isStartElement() && xml.name() == QLatin1String("testsuite"))
            QCOMPARE(xml.attributes().value("failures").toInt(), 1);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, (QStringList{"ConfigMap/a", "Service/가게"}));
    QVERIFY(failures.contains("Service/가게 field-case-wrong"));
}

void TestCli::explains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("rule") << QStringList{"image-reference-invalid"} << 0 << "kubernetes.io/docs/";
    QTest::newRow("field") << QStringList{"Deployment.spec.strategy.type"} << 0 << "RollingUpdate";
    QTest::newRow("block") << QStringList{"Deployment.spec.strategy"} << 0 << "replaced by new ones";
    QTest::newRow("item") << QStringList{"pod.spec.containers[0].image"} << 0 << "string";
    QTest::newRow("map") << QStringList{"Secret.data"} << 0 << "base64";
    QTest::newRow("kind") << QStringList{"Service"} << 0 << "spec";
    QTest::newRow("all rules") << QStringList{"--list"} << 0 << "selector-template-mismatch";
    QTest::newRow("fixes of rules") << QStringList{"--list"} << 0 << "error       safe";
    QTest::newRow("fix of a rule") << QStringList{"yaml-needs-quotes"} << 0 << "check --fix";
    QTest::newRow("near") << QStringList{"Deployment.spec.replica"} << 2 << "'replicas'";
    QTest::newRow("too deep") << QStringList{"Deployment.spec.replicas.x"} << 2 << "'x'";
    QTest::newRow("nothing of ours") << QStringList{"Deploy"} << 2 << "'Deploy'";
    QTest::newRow("nothing") << QStringList{} << 2 << "--list";
}

void TestCli::explains()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, says);
    const Run run = slipway(QStringList{"explain"} + arguments);
    QCOMPARE(run.status, status);
    QVERIFY2((run.out + run.err).contains(says.toUtf8()), (run.out + run.err).constData());
    QCOMPARE(run.out.isEmpty(), status != 0);
}

void TestCli::checkFiltersAndFails_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("never") << QStringList{"--fail-on", "never"} << 0;
    QTest::newRow("skipped") << QStringList{"--skip", "field-case-wrong", "--tier", "schema"} << 0;
    QTest::newRow("other tier") << QStringList{"--tier", "syntax,security", "--fail-on", "error"} << 0;
    QTest::newRow("its tier") << QStringList{"--tier", "syntax,schema"} << 1;
    QTest::newRow("unknown tier") << QStringList{"--tier", "schemas"} << 2;
    QTest::newRow("unknown rule") << QStringList{"--rule", "no-such"} << 2;
    QTest::newRow("unknown severity") << QStringList{"--fail-on", "fatal"} << 2;
    QTest::newRow("unknown format") << QStringList{"--format", "xml"} << 2;
    QTest::newRow("unknown version") << QStringList{"--kubernetes", "1.2"} << 2;
    QTest::newRow("missing file beside it") << QStringList{"/nowhere/a.yaml"} << 2;
}

void TestCli::checkFiltersAndFails()
{
    QFETCH(QStringList, options);
    QFETCH(int, status);
    const Run run = slipway(QStringList{"check", write(misspelt)} + options);
    QCOMPARE(run.status, status);
    QCOMPARE(run.err.isEmpty(), status != 2);
    QCOMPARE(run.out.isEmpty(), status == 2);
}

void TestCli::checkWalksFolders()
{
    QVERIFY(QDir(m_dir->path()).mkpath("b/.git"));
    write(misspelt);
    for (const char *name : {"b/c.yml", "b/.git/x.yaml", "b/notes.txt"})
        QVERIFY(QFile::copy(m_dir->filePath("a.yaml"), m_dir->filePath(name)));
    const Run run = slipway({"check", m_dir->path(), "--rule", "field-case-wrong"});
    QVERIFY2(run.out.contains("/a.yaml:7:3") && run.out.contains("/b/c.yml:7:3"), run.out.constData());
    QVERIFY2(run.out.contains("errors: 2, ") && run.out.contains("files: 2\n"), run.out.constData());
}

void TestCli::checkFollowsTheSettings()
{
    const auto put = [](const QString &to, const QByteArray &text) {
        QFile file(to);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray custom = "apiVersion: example.com/v1\nkind: Database\nmetadata: {name: main}\n";
    QVERIFY(QDir(m_dir->path()).mkpath("deep/er"));
    const QString settings = m_dir->filePath(".slipway.yaml");
    const QString path = m_dir->filePath("deep/er/b.yaml");
    QVERIFY(put(path, custom));
    QVERIFY(put(settings, "rules: {custom-kind-unchecked: error}"));
    const Run loud = slipway({"check", path, "--rule", "custom-kind-unchecked"});
    QCOMPARE(loud.status, 1);
    QVERIFY2(loud.out.contains(" error: ") && loud.out.contains("files: 1\n"), loud.out.constData());
    // Named by itself too, as a hook does; its mistakes are findings.
    QVERIFY(put(settings, "rules:\n  custom-kind-uncheckd: off\n"));
    const Run wrong = slipway({"check", path, settings});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.out.contains(".slipway.yaml:2:3: error: ") && wrong.out.contains("[settings-invalid]"),
             wrong.out.constData());
    // One of the two that a folder may hold is ignored, and that is told.
    QVERIFY(put(settings, "rules:\n  custom-kind-unchecked: off\n"));
    const QString ignored = m_dir->filePath(".slipway.yml");
    QVERIFY(put(ignored, "rules:\n  custom-kind-unchecked: error\n"));
    const Run both = slipway({"check", path});
    QCOMPARE(both.status, 0);
    QVERIFY2(both.out.contains(".slipway.yml:1:1: warning: "), both.out.constData());
    QVERIFY(QFile::remove(ignored) && QFile::remove(settings));
    QCOMPARE(slipway({"check", path}).status, 0);
    // A file that is named twice does not clash with itself.
    QVERIFY(!slipway({"check", m_dir->path(), path}).out.contains("object-duplicate"));
}

void TestCli::checkSaysWhatItKnowsOfAVersion()
{
    const QString path =
        write("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: 1}\n");
    QCOMPARE(slipway({"check", path}).status, 1);
    const Run older = slipway({"check", path, "--kubernetes", "1.24", "--format", "json"});
    QCOMPARE(older.status, 0);
    QVERIFY2(older.err.contains("1.24"), older.err.constData());
    QVERIFY2(older.out.contains("\"kubernetes\": \"1.24\""), older.out.constData());
    const Run newer = slipway({"check", path, "--kubernetes", "v1.99"});
    QCOMPARE(newer.status, 1);
    QVERIFY2(newer.err.contains("1.36"), newer.err.constData());
    QVERIFY(slipway({"check", path, "--kubernetes", "1.36"}).err.isEmpty());
}

void TestCli::checkFixesWhatIsSafe()
{
    const QByteArray before = QByteArray(misspelt).replace("port: 80", "Port: \"80\"");
    const QByteArray wanted = QByteArray(misspelt).replace("Ports", "ports");
    const QString path = write(before);
    const Run shown = slipway({"check", path, "--fix", "--dry-run"});
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.out.contains("-  Ports: [{Port: \"80\"}]\n+  ports: [{port: 80}]\n"), shown.out.constData());
    QCOMPARE(contents(path), before);
    // The key inside is known to be wrong only once the one around it is right, and the value after that.
    const Run made = slipway({"check", path, "--fix", "--tier", "schema"});
    QCOMPARE(made.status, 0);
    QCOMPARE(contents(path), wanted);
    QCOMPARE(slipway({"check", "-", "--fix"}, before).status, 2);
}

void TestCli::failuresWriteNothing_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("arguments"); // FILE stands for the file
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("several objects") << twoObjects << QStringList{"set", "FILE", "a", "1", "-i"}
                                     << QByteArray("--object");
    QTest::newRow("no such object") << twoObjects << QStringList{"set", "FILE", "a", "1", "-i", "--object", "Pod/x"}
                                    << QByteArray("Pod/x");
    QTest::newRow("no such document") << twoObjects << QStringList{"set", "FILE", "a", "1", "-i", "--document", "2"}
                                      << QByteArray("counted from 0");
    QTest::newRow("a report without a file")
        << twoObjects << QStringList{"check", "--report", "sarif", "FILE"} << QByteArray("sarif=");
    QTest::newRow("no path") << QByteArray("a: 1\n") << QStringList{"set", "FILE", "a..b", "1", "-i"}
                             << QByteArray("a..b");
    QTest::newRow("no value") << QByteArray("a: 1\n") << QStringList{"set", "FILE", "a", "[1", "-i"}
                              << QByteArray("[1");
    QTest::newRow("no such field") << QByteArray("a: 1\n") << QStringList{"unset", "FILE", "b", "-i"}
                                   << QByteArray("'b'");
    QTest::newRow("not YAML") << QByteArray("a: 1\nb: [\nc: }\n") << QStringList{"set", "FILE", "c", "2", "-i"}
                              << QByteArray(".yaml:3:");
    QTest::newRow("template") << QByteArray("a: 1\n{{ if x }}\nb: 1\n{{ end }}\n")
                              << QStringList{"set", "FILE", "a", "2", "-i"} << QByteArray("template");
    QTest::newRow("two ways out") << QByteArray("a: 1\n") << QStringList{"set", "FILE", "a", "2", "-i", "--diff"}
                                  << QByteArray("--diff");
    QTest::newRow("below a value") << QByteArray("a: 1\n") << QStringList{"set", "FILE", "a.b", "2", "-i"}
                                   << QByteArray("'a'");
}

void TestCli::failuresWriteNothing()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    const QString path = write(yaml);
    const Run run = slipway(arguments.replaceInStrings("FILE", path));
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(reason), run.err.constData());
    QCOMPARE(contents(path), yaml);
    QCOMPARE(slipway({"set", m_dir->filePath("missing.yaml"), "a", "1"}).status, 2);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
