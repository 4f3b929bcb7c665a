// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

struct Run {
    int status = -1;
    QByteArray out{};
    QByteArray err{};
};

Run simulate(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(SLIPWAY_PROGRAM, QStringList{"simulate"} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - {name: c, image: i:1}\n";

} // namespace

class TestSimulateCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsLikeKubectl();
    void jsonHasPlacesCausesAndStates();
    void sameSeedSameBytes();
    void scenarioIsFollowed();
    void twoScenariosAreCompared();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
};

void TestSimulateCli::textReadsLikeKubectl()
{
    const Run run = simulate({"-"}, pod);
    QCOMPARE(run.status, 0);
    const QList<QByteArray> lines = run.out.split('\n');
    QVERIFY(lines.first().simplified() == "TIME TYPE REASON OBJECT MESSAGE");
    QVERIFY(run.out.simplified().contains("0.0s Normal Scheduled Pod/p Successfully assigned default/p to node-"));
    QVERIFY(run.out.simplified().contains("2.0s p 1/1 Running 0 node-"));
}

void TestSimulateCli::jsonHasPlacesCausesAndStates()
{
    const Run run = simulate({"--format", "json", "-"}, pod);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    const QJsonArray events = json["events"].toArray();
    QVERIFY(events.size() > 5);
    bool pulled = false;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        QVERIFY(event["cause"].isNull() || event["cause"].toInt() < event["id"].toInt());
        if (event["reason"] != "Pulling")
            continue;
        pulled = true;
        QCOMPARE(event["yaml"]["range"]["start"]["line"].toInt(), 6);
        QCOMPARE(event["yaml"]["range"]["start"]["column"].toInt(), 15);
        QCOMPARE(event["yaml"]["path"].toString(), "spec.containers[0].image");
        QCOMPARE(event["message"].toString(), "Pulling image \"i:1\"");
    }
    QVERIFY(pulled);
    QCOMPARE(json["states"].toArray().last()["status"].toString(), "Running");
    QVERIFY(json["summary"]["settled"].toBool());
    const Run lines = simulate({"--format", "jsonl", "-"}, pod);
    QCOMPARE(lines.out.count('\n'), events.size());
}

void TestSimulateCli::sameSeedSameBytes()
{
    const QByteArray web =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec: {selector: {matchLabels: {a: b}}, template: "
        "{metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}\n";
    const Run one = simulate({"--format", "json", "--seed", "7", "-"}, web);
    QCOMPARE(simulate({"--format", "json", "--seed", "7", "-"}, web).out, one.out);
    QVERIFY(simulate({"--format", "json", "--seed", "8", "-"}, web).out != one.out);
}

void TestSimulateCli::scenarioIsFollowed()
{
    QTemporaryDir dir;
    QFile file(dir.filePath("s.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("assume:\n  all: {sigterm: ignore}\ndo:\n- {at: 20, delete: Pod/p, grace: 4}\n");
    file.close();
    const Run run = simulate({"--scenario", file.fileName(), "-"}, pod);
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.simplified().contains("20.0s p 1/1 Terminating 0"));
    QVERIFY(run.out.simplified().contains("24.0s p - (gone)"));
}

void TestSimulateCli::twoScenariosAreCompared()
{
    QTemporaryDir folder;
    const auto written = [&](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    const QString slow = written("slow.yaml", "assume: {all: {pull: 4}}\n");
    const Run same = simulate({"--compare", slow, "--scenario", slow, "-"}, pod);
    QCOMPARE(same.status, 0);
    QCOMPARE(same.out, QByteArray("Both runs are the same.\n"));
    const Run text = simulate({"--compare", slow, "-"}, pod);
    QCOMPARE(text.status, 0);
    QCOMPARE(text.out.count('\n'), 1);
    QVERIFY2(text.out.startsWith("The runs part at 2.0 s with Pod/p: only in the first, "), text.out.constData());
    const QJsonObject json =
        QJsonDocument::fromJson(simulate({"--compare", slow, "--format", "json", "-"}, pod).out).object();
    QCOMPARE(json["difference"]["t"].toDouble(), 2.0);
    QCOMPARE(json["difference"]["object"].toString(), QString("Pod/p"));
    QVERIFY(json["difference"]["first"].toInt() > 1);
    QVERIFY(json["difference"]["second"].isNull());
    QVERIFY(json["second"]["end"].toDouble() > json["first"]["end"].toDouble());
    QCOMPARE(QString::fromUtf8(text.out.trimmed()), json["sentence"].toString());
    QCOMPARE(simulate({"--compare", folder.filePath("none.yaml"), "-"}, pod).status, 2);
}

void TestSimulateCli::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nothing") << QStringList{} << QByteArray() << QByteArray("at least one");
    QTest::newRow("no file") << QStringList{"/nowhere.yaml"} << QByteArray() << QByteArray("/nowhere.yaml");
    QTest::newRow("format") << QStringList{"--format", "xml", "-"} << pod << QByteArray("xml");
    QTest::newRow("until") << QStringList{"--until", "soon", "-"} << pod << QByteArray("soon");
    QTest::newRow("seed") << QStringList{"--seed", "x", "-"} << pod << QByteArray("'x'");
    QTest::newRow("scenario") << QStringList{"--scenario", "-", "/dev/null"} << QByteArray("do: 3\n")
                              << QByteArray("-:1:5: ");
    QTest::newRow("broken") << QStringList{"-"} << QByteArray("a: [\nb: }\n") << QByteArray("-:2:");
    QTest::newRow("alias in itself") << QStringList{"-"} << QByteArray("a: &b {c: *b}\n") << QByteArray("no end.");
}

void TestSimulateCli::mistakesAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, reason);
    const Run run = simulate(arguments, input);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(reason), run.err.constData());
}

QTEST_GUILESS_MAIN(TestSimulateCli)
#include "tst_simulatecli.moc"
