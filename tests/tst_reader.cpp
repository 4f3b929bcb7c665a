// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestfile.h"
#include "yaml/reader.h"
#include "yaml/splitter.h"

#include <QTest>

#include <random>

using namespace slipway;

namespace
{

std::string bytesOf(NodeRef node)
{
    return node.tree()->text().substr(node.range().start, node.range().size());
}

std::string entryOf(NodeRef node)
{
    return node.tree()->text().substr(node.entryRange().start, node.entryRange().size());
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreBytes();
    void blockScalarsEndWithTheirText();
    void pathsGoThereAndBack();
    void keysAreFoundIfTheyAreThere();
    void aliasesAreFollowed();
    void tabsAreBlanksInJson();
    void textIsTheServers();
    void brokenTextKeepsWhatCameBefore();
    void badInputIsRefusedAtOnce_data();
    void badInputIsRefusedAtOnce();
    void splits_data();
    void splits();
    void unchangedDocumentsAreReused();
};

void TestReader::rangesAreBytes()
{
    const ReadResult read =
        readYaml("이름: '가 나' # 설명\nspec:\n  ports:\n  - name: 웹\n    port: 80\n  - &x {a: 😀, b}\nempty:\n");
    QVERIFY(read.isComplete());
    const NodeRef root = read.tree.root();
    QCOMPARE(bytesOf(root["이름"]), std::string("'가 나'"));
    QCOMPARE(root["이름"].text(), std::string("가 나"));
    QCOMPARE(entryOf(root["spec"]["ports"][0]), std::string("- name: 웹\n    port: 80"));
    QCOMPARE(bytesOf(root["spec"]["ports"][1]), std::string("&x {a: 😀, b}"));
    QCOMPARE(root["spec"]["ports"][1].node().content, root["spec"]["ports"][1].range().start + 3);
    QCOMPARE(bytesOf(root["spec"]["ports"][1]["a"]), std::string("😀"));
    QVERIFY(root["empty"].isNull() && root["empty"].range().isEmpty());
    QVERIFY(!root["spec"]["nothing"]["there"][3]);
}

void TestReader::blockScalarsEndWithTheirText()
{
    const ReadResult read = readYaml("a: |\n  one\n  two\n\n# behind\nb: |+\n  keep\n\nc: >-\n  end");
    const NodeRef root = read.tree.root();
    QCOMPARE(bytesOf(root["a"]), std::string("|\n  one\n  two"));
    QCOMPARE(bytesOf(root["b"]), std::string("|+\n  keep\n"));
    QCOMPARE(bytesOf(root["c"]), std::string(">-\n  end"));
    QCOMPARE(root["a"].text(), std::string("one\ntwo\n"));
}

void TestReader::pathsGoThereAndBack()
{
    const ReadResult read =
        readYaml("spec:\n  containers:\n  - name: a\n  - name: web\n    image: x\nlabels: {app.io/name: y}\n");
    const NodeRef image = read.tree.root().find(*NodePath::parse("spec.containers[name=web].image"));
    QCOMPARE(image.path().toString(), std::string("spec.containers[1].image"));
    QCOMPARE(read.tree.root().find(*NodePath::parse("labels[app.io/name]")).text(), std::string("y"));
    QCOMPARE(read.tree.nodeAt(image.range().start).id(), image.id());
    QCOMPARE(read.tree.nodeAt(image.keyRange().start).path().toString(), std::string("spec.containers[1].image"));
    for (const char *bad : {"a..b", "a[", ".", "a[]", "a."})
        QVERIFY2(!NodePath::parse(bad), bad);
}

/// Looking a key up takes a shorter way than reading the mapping; both say the same, however it is written.
void TestReader::keysAreFoundIfTheyAreThere()
{
    std::mt19937 random(7);
    std::vector<std::string> words{"", "a", "<<", "b c", "이름", "~", "10"};
    for (int i = 0; i < 60; ++i) {
        std::string word;
        for (std::size_t length = 1 + random() % 6; length > 0; --length)
            word += static_cast<char>('a' + random() % 4);
        words.push_back(word);
    }
    const auto written = [&](const std::string &key) {
        const bool isPlain = random() % 2 == 0 && !key.empty() && key != "<<" && key != "~" && key != "10";
        return isPlain ? key : '"' + key + '"';
    };
    for (int round = 0; round < 300; ++round) {
        const bool isFlow = random() % 3 == 0;
        std::string text = isFlow ? "{" : "";
        for (std::size_t count = random() % 20; count > 0; --count)
            text += written(words[random() % words.size()]) + ": " + std::to_string(count) + (isFlow ? ", " : "\n");
        if (random() % 5 == 0 && !isFlow)
            text += "? [x]\n: y\n";
        text += isFlow ? "}" : "z: 0\n";
        const ReadResult read = readYaml(text);
        for (const std::string &word : words) {
            NodeRef last;
            for (NodeRef entry : read.tree.root())
                if (entry.key().isScalar() && entry.keyText() == word)
                    last = entry;
            QVERIFY2(read.tree.root()[word] == last, qPrintable(QString::fromStdString(word + " in\n" + text)));
        }
    }
}

void TestReader::aliasesAreFollowed()
{
    const ReadResult read = readYaml("base: &b\n  x: 1\ncopy: *b\n");
    QCOMPARE(read.tree.root()["copy"]["x"].text(), std::string("1"));
    QCOMPARE(bytesOf(read.tree.root()["copy"]), std::string("*b"));
}

void TestReader::tabsAreBlanksInJson()
{
    const ReadResult read = readYaml("{\n\t\"a\":\t[1,\t{\"b\": \"x\"}]\n}\n");
    QVERIFY(read.isComplete());
    QCOMPARE(bytesOf(read.tree.root()["a"]), std::string("[1,\t{\"b\": \"x\"}]"));
    QCOMPARE(read.tree.root()["a"][1]["b"].text(), std::string("x"));
    QVERIFY(!readYaml("a:\n\tb: 1\n").isComplete());
}

void TestReader::textIsTheServers()
{
    // yaml_parser_scan_plain_scalar in go-yaml's scannerc.go
    const ReadResult colon = readYaml("a: {b:}\nc: [d:, 'e']\n");
    QVERIFY(colon.isComplete());
    QVERIFY(colon.tree.root()["a"]["b:"].isNull());
    QCOMPARE(colon.tree.root()["c"][0].text(), std::string("d:"));
    // is_bom in go-yaml's readerc.go
    const std::string mark = "\xEF\xBB\xBF";
    const ReadResult marks = readYaml("a: 1\n" + mark + "b: 'x\n" + mark + "y'\n");
    QVERIFY(marks.isComplete());
    QCOMPARE(marks.tree.root()["a"].text(), std::string("1"));
    QCOMPARE(marks.tree.root()[mark + "b"].text(), "x " + mark + "y");
    QVERIFY(readYaml("%YAML 1.1\n---\na: 1\n").isComplete());
}

void TestReader::brokenTextKeepsWhatCameBefore()
{
    const ReadResult read = readYaml("kind: Pod\nmetadata:\n  name: web\nspec: [1, 2\nx: }\n");
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(read.problems[0].kind == ReadProblem::Kind::Syntax);
    QCOMPARE(read.tree.root()["metadata"]["name"].text(), std::string("web"));
}

void TestReader::badInputIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("kind");
    QByteArray bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 10; ++i) {
        QByteArrayList uses;
        for (int n = 0; n < 10; ++n)
            uses << "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + uses.join(", ") + "]\n";
    }
    QTest::newRow("flow depth") << QByteArray(100'000, '[') << int(ReadProblem::Kind::TooDeep);
    QTest::newRow("map depth") << QByteArray("{a: ").repeated(100'000) << int(ReadProblem::Kind::TooDeep);
    QTest::newRow("list depth") << QByteArray("- ").repeated(100'000) << int(ReadProblem::Kind::TooDeep);
    QTest::newRow("alias bomb") << bomb << int(ReadProblem::Kind::AliasBomb);
    QTest::newRow("self") << QByteArray("a: &a [*a]\n") << int(ReadProblem::Kind::RecursiveAlias);
    QTest::newRow("unknown alias") << QByteArray("a: *b\n") << int(ReadProblem::Kind::UnknownAlias);
    QTest::newRow("control") << QByteArray("a: \x01\n") << int(ReadProblem::Kind::ControlCharacter);
    // go-yaml looks through 512 bytes before it reads any of them.
    QTest::newRow("control close below a mistake")
        << QByteArray("a: b: c\nd: " + QByteArray(400, 'x') + "\x01\n") << int(ReadProblem::Kind::ControlCharacter);
    QTest::newRow("control far below a mistake")
        << QByteArray("a: b: c\nd: " + QByteArray(600, 'x') + "\x01\n") << int(ReadProblem::Kind::Syntax);
    QTest::newRow("character on the border of what is read at once")
        << QByteArray(QByteArray(511, 'x') + "\xEC\x9B\xB9: {a: b: c}\n") << int(ReadProblem::Kind::Syntax);
    QTest::newRow("another version") << QByteArray("%YAML 1.2\n---\na: 1\n") << int(ReadProblem::Kind::OtherVersion);
    QTest::newRow("invalid UTF-8") << QByteArray("a: \xFF\n") << int(ReadProblem::Kind::InvalidUtf8);
}

void TestReader::badInputIsRefusedAtOnce()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, kind);
    const ReadResult read = readYaml(yaml.toStdString());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(int(read.problems[0].kind), kind);
    QVERIFY(read.problems[0].where.end <= std::size_t(yaml.size()));
}

void TestReader::splits_data()
{
    QTest::addColumn<QString>("yaml"); // parts end at «|»
    QTest::newRow("one") << "a: 1\n";
    QTest::newRow("two") << "a: 1\n«|»---\nb: 2\n";
    QTest::newRow("leading marker") << "---\na: 1\n«|»--- # c\nb: 2\n";
    QTest::newRow("comment first") << "# licence\n\n---\na: 1\n";
    QTest::newRow("directive") << "%YAML 1.1\n---\na: 1\n...\n«|»%YAML 1.1\n---\nb: 1\n";
    QTest::newRow("no marker inside a word") << "a: 1\n----\n---x\n";
    QTest::newRow("crlf") << "a: 1\r\n«|»---\r\nb: 2\r\n";
    QTest::newRow("comments only behind") << "a: 1\n«|»---\n# nothing\n";
    QTest::newRow("empty") << "";
}

void TestReader::splits()
{
    QFETCH(QString, yaml);
    const std::string text = QString(yaml).remove("«|»").toStdString();
    QStringList parts;
    std::size_t end = 0;
    for (const TextRange part : splitDocuments(text)) {
        QCOMPARE(part.start, end);
        end = part.end;
        parts << QString::fromStdString(text.substr(part.start, part.size()));
    }
    QCOMPARE(end, text.size());
    QCOMPARE(parts.join("«|»"), yaml);
}

void TestReader::unchangedDocumentsAreReused()
{
    const auto text = [](std::string s) { return std::make_shared<const std::string>(std::move(s)); };
    const auto before = ManifestFile::read(FileId{1}, "a.yaml", text("a: 1\n---\nb: 2\n---\nc: 3\n"));
    const auto after =
        ManifestFile::read(FileId{1}, "a.yaml", text("a: 1\n---\nb: 25\nd: 1\n---\nc: 3\n"), before.get());
    QCOMPARE(after->documents().size(), std::size_t{3});
    QVERIFY(after->documents()[0].document == before->documents()[0].document);
    QVERIFY(after->documents()[1].document != before->documents()[1].document);
    QVERIFY(after->documents()[2].document == before->documents()[2].document);
    QCOMPARE(after->documentAt(after->documents()[2].start), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
