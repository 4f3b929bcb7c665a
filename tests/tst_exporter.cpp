// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/exporter.h"
#include "yaml/value.h"

#include <QDirIterator>
#include <QTest>

using namespace slipway;

namespace
{

std::shared_ptr<const Workspace> workspace(const std::vector<std::string> &texts)
{
    WorkspaceSource source;
    for (const std::string &text : texts) {
        const auto id = static_cast<FileId>(source.files.size() + 1);
        source.files.push_back(
            {id, QStringLiteral("file%1.yaml").arg(source.files.size()), std::make_shared<const std::string>(text)});
    }
    return readWorkspace(source);
}

QStringList names(const ExportResult &result)
{
    QStringList all;
    for (const ExportedFile &file : result.files)
        all << file.name;
    return all;
}

std::vector<Value> values(const std::string &text)
{
    const auto file = ManifestFile::read(FileId{1}, "x.yaml", std::make_shared<const std::string>(text));
    std::vector<Value> all;
    for (const DocumentSlot &slot : file->documents())
        if (!slot.document->isEmpty())
            all.push_back(Value::fromNode(slot.document->tree().root()));
    return all;
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWithoutChangingBytes();
    void namesFilesByTheirObject();
    void takesListsApart();
    void exportsSomeObjects();
    void refuses_data();
    void refuses();
    void readersAgree_data();
    void readersAgree();
    void realFilesComeBack();
};

void TestExporter::joinsWithoutChangingBytes()
{
    const auto files = workspace({"# one\nkind: A # a\n---\n\nkind: B", "kind: C\r\n---\r\n# nothing\r\n",
                                  "# d\n---\nkind: D\n...\n", "%YAML 1.1\n---\nkind: E\n"});
    const ExportResult result = exportWorkspace(*files, ExportForm::OneFile);
    QCOMPARE(result.error, QString());
    QCOMPARE(names(result), QStringList{"manifests.yaml"});
    QCOMPARE(QString::fromStdString(result.files[0].text),
             QString("# one\nkind: A # a\n---\n\nkind: B\n---\r\nkind: C\r\n# d\n---\nkind: D\n...\n...\n%YAML "
                     "1.1\n---\nkind: E\n"));
    QCOMPARE(values(result.files[0].text).size(), std::size_t{5});
}

void TestExporter::namesFilesByTheirObject()
{
    const auto files = workspace(
        {"kind: Deployment\nmetadata: {name: web}\n---\nkind: Service\nmetadata: {name: Web}\n",
         "kind: Service\nmetadata: {name: web, namespace: shop}\n---\nkind: Service\n"
         "metadata: {name: web, namespace: shop}\n---\na: 1\n---\nkind: Role\nmetadata: {name: '../x:가'}\n"});
    const ExportResult result = exportWorkspace(*files, ExportForm::FilePerObject);
    QCOMPARE(result.error, QString());
    QCOMPARE(names(result), (QStringList{"deployment-web.yaml", "service-Web.yaml", "service-shop-web.yaml",
                                         "service-shop-web-2.yaml", "document.yaml", "role-..-x-가.yaml"}));
    QCOMPARE(result.files[1].text, std::string("kind: Service\nmetadata: {name: Web}\n"));
}

void TestExporter::takesListsApart()
{
    const std::string list = "kind: List\nitems:\n# first\n- kind: A # a\n  metadata:\n    name: x\n  data:\n    t: |\n"
                             "      one\n        two\n- kind: B\n  metadata: {name: y}\n";
    const auto files = workspace({list});
    const ExportResult result = exportWorkspace(*files, ExportForm::FilePerObject);
    QCOMPARE(result.error, QString());
    QCOMPARE(names(result), (QStringList{"a-x.yaml", "b-y.yaml"}));
    QCOMPARE(QString::fromStdString(result.files[0].text),
             QString("kind: A # a\nmetadata:\n  name: x\ndata:\n  t: |\n    one\n      two\n"));
    QCOMPARE(exportWorkspace(*files, ExportForm::OneFile).files[0].text, list);
    // An alias to another item has to be written out.
    const auto shared = workspace({"kind: List\nitems:\n- kind: A\n  x: &x {v: 1}\n- kind: B\n  x: *x\n"});
    const ExportResult apart = exportWorkspace(*shared, ExportForm::FilePerObject);
    QCOMPARE(apart.error, QString());
    QCOMPARE(QString::fromStdString(apart.files[1].text), QString("kind: B\nx:\n  v: 1\n"));
}

void TestExporter::exportsSomeObjects()
{
    const auto files = workspace({"kind: A\n---\nkind: B\n---\nkind: C\n"});
    const ExportResult result = exportObjects({&files->objects()[2], &files->objects()[0]}, ExportForm::OneFile);
    QCOMPARE(QString::fromStdString(result.files.at(0).text), QString("---\nkind: C\n---\nkind: A\n"));
}

void TestExporter::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray("# only\n") << "nothing to export";
    QTest::newRow("broken") << QByteArray("kind: A\n---\nb: [\n") << "file0.yaml";
    QTest::newRow("template") << QByteArray("kind: A\n{{ if x }}\nb: 1\n{{ end }}\n") << "template";
    // The next line is a line break for YAML 1.1, and thus for Kubernetes, and an ordinary character for YAML 1.2.
    QTest::newRow("readers disagree") << QByteArray(
                                             "kind: A\n---\nkind: Pod\nmetadata: {name: x}\nnote:\n- \"a\xC2\x85 b\"\n")
                                      << "document 2 (Pod/x)";
    QTest::newRow("which place") << QByteArray("kind: A\nnote:\n- \"a\xC2\x85 b\"\n") << "note[0]";
    QTest::newRow("second reader stops") << QByteArray("{a: ").repeated(600) + "1" + QByteArray("}").repeated(600)
                                         << "second, independent";
}

void TestExporter::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, says);
    for (const ExportForm form : {ExportForm::OneFile, ExportForm::FilePerObject}) {
        const ExportResult result = exportWorkspace(*workspace({yaml.toStdString()}), form);
        QVERIFY(!result);
        QVERIFY(result.files.empty());
        const QString wanted =
            form == ExportForm::FilePerObject ? QString(says).replace("document 2", "document 1") : says;
        QVERIFY2(result.error.contains(wanted) && result.error.endsWith('.'), qPrintable(result.error));
    }
}

void TestExporter::readersAgree_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("equal keys") << QByteArray("a: 1\na: 2\n");
    QTest::newRow("merge keys") << QByteArray("x: &x {b: 1}\na:\n  <<: *x\n  c: 2\n");
    QTest::newRow("nulls") << QByteArray("a:\nb: ~\nc: null\nd: ''\ne: \"null\"\n");
    QTest::newRow("blocks") << QByteArray("a: |+\n  x\n\n\nb: >\n  x\n\n   y\n  z\nc: |2-\n    x\n   y\n");
    QByteArray bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 6; ++i)
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                QByteArrayList(10, "*a" + QByteArray::number(i - 1)).join(", ") + "]\n";
    QTest::newRow("many aliases") << bomb;
    QTest::newRow("no end") << QByteArray("---\na: 1\n---\n---\nb: 1");
}

void TestExporter::readersAgree()
{
    QFETCH(QByteArray, yaml);
    QCOMPARE(secondReadersObjection(yaml.toStdString()), QString());
}

void TestExporter::realFilesComeBack()
{
    int count = 0;
    QDirIterator walk(TEST_DATA "corpus", {"*.yaml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const std::string text = readFile(walk.next()).text;
        const auto files = workspace({text});
        const auto &documents = files->files()[0]->documents();
        if (std::any_of(documents.begin(), documents.end(), [](auto &slot) { return !slot.document->isComplete(); }))
            continue;
        const ExportResult whole = exportWorkspace(*files, ExportForm::OneFile);
        if (walk.fileName() ==
            "istio--serviceentry-valid.yaml") { // in brackets, "001:db8::" is a text to a cluster only
            QVERIFY(!whole);
            QVERIFY2(whole.error.contains("spec.addresses[1]"), qPrintable(whole.error));
            continue;
        }
        QVERIFY2(whole, qPrintable(walk.filePath() + ": " + whole.error));
        QVERIFY(values(whole.files[0].text) == values(text));
        const ExportResult apart = exportWorkspace(*files, ExportForm::FilePerObject);
        QVERIFY2(apart, qPrintable(walk.filePath() + ": " + apart.error));
        QVERIFY(apart.files.size() >= files->objects().size());
        for (std::size_t i = 0; i < files->objects().size() && apart.files.size() == files->objects().size(); ++i)
            QVERIFY2(values(apart.files[i].text).at(0) == Value::fromNode(files->objects()[i].root),
                     qPrintable(walk.filePath() + " " + apart.files[i].name));
        ++count;
    }
    QVERIFY(count >= 40);
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
