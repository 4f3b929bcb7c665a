// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workspace.h"
#include "yaml/splitter.h"

#include <QTest>

#include <random>

using namespace slipway;

namespace
{

FileText textOf(std::string text)
{
    return FileText(std::make_shared<const std::string>(std::move(text)));
}

} // namespace

class TestFileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsCutAsTheWholeTextWouldBe();
    void untouchedDocumentsStayRead();
    void placesAreThoseOfTheWholeText();
    void equalMeansEqualBytes();
    void inPartsIsTheSameText_data();
    void inPartsIsTheSameText();
    void aFileOfOneDocumentIsAFile();
};

void TestFileText::editsCutAsTheWholeTextWouldBe()
{
    static const std::vector<std::string> lines{"---\n", "...\n",  "a: 1\n",       "# c\n", "\n", "--- x\r\n",
                                                "%Y\n",  "----\n", "가: \"나\"\n", "x",     "-",  "\r\n"};
    std::mt19937 random(11);
    const auto randomText = [&](std::size_t most) {
        std::string text;
        for (std::size_t count = random() % (most + 1); count > 0; --count)
            text += lines[random() % lines.size()];
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        std::string plain = randomText(round % 10 == 0 ? 800 : 30);
        FileText text = textOf(plain);
        for (int step = 0; step < 30; ++step) {
            EditSet edits;
            for (std::size_t at = 0; edits.size() < 1 + random() % 3;) {
                const std::size_t start = at + random() % (plain.size() - at + 1);
                const std::size_t end = start + std::min<std::size_t>(random() % 9, plain.size() - start);
                edits.push_back({{start, end}, randomText(2)});
                at = end;
            }
            const FileText before = text;
            const std::string plainBefore = plain;
            text = text.edited(edits);
            plain = applied(plain, edits);
            QCOMPARE(text.bytes({0, text.size()}), plain);
            QCOMPARE(text.flat(), plain);
            const auto parts = splitDocuments(plain);
            QCOMPARE(text.partCount(), parts.size());
            for (std::size_t i = 0; i < parts.size(); ++i)
                QCOMPARE(text.part(i)->bytes(), plain.substr(parts[i].start, parts[i].size()));
            QCOMPARE(text.lineEnds(), std::size_t(std::count(plain.begin(), plain.end(), '\n')));
            QVERIFY(text == textOf(plain));
            QCOMPARE(applied(plain, inverted(before, edits)), plainBefore);
            QCOMPARE(text == before, plain == plainBefore);
        }
    }
}

void TestFileText::untouchedDocumentsStayRead()
{
    std::string all;
    for (int i = 0; i < 1000; ++i)
        all += "---\nkind: Pod\nmetadata:\n  name: p" + std::to_string(i) + "\n";
    const FileText before = textOf(all);
    const std::size_t at = before.partStart(500) + 10;
    const FileText after = before.edited({{{at, at}, "s"}});
    for (std::size_t i = 0; i < 1000; ++i)
        QCOMPARE(after.part(i) == before.part(i), i != 500);
    // The same text read again from disk lends the documents just as well.
    const FileText again(std::make_shared<const std::string>(after.flat()), before);
    QVERIFY(again.part(499) == before.part(499) && again.part(501) == before.part(501));
    QCOMPARE(again.part(500)->document()->objects().front().id.kind, std::string("sPod"));
}

void TestFileText::placesAreThoseOfTheWholeText()
{
    const std::string all = "a: 1\n---\nb: 가나\nc: 2\n---\nd: 3";
    const auto file = ManifestFile::read(FileId{1}, "x.yaml", std::make_shared<const std::string>(all));
    const LineIndex lines(all);
    for (std::size_t at = 0; at <= all.size() + 1; ++at) {
        QVERIFY(file->position(at) == lines.position(all, at));
        const DocumentSlot slot = file->document(file->documentAt(at));
        QVERIFY(slot.range().touches(std::min(at, all.size())));
    }
    QCOMPARE(file->documents().size(), std::size_t{3});
}

void TestFileText::equalMeansEqualBytes()
{
    QVERIFY(textOf("a: 1\n---\nb: 2\n") == textOf("a: 1\n---\nb: 2\n"));
    QVERIFY(!(textOf("a: 1\n---\nb: 2\n") == textOf("a: 1\n---\nb: 3\n")));
    QVERIFY(!(textOf("a: 1\n---\nb: 2\n") == textOf("a: 1\n----\nb: 2")));
    QVERIFY(FileText() == textOf(""));
}

void TestFileText::inPartsIsTheSameText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one document") << QStringLiteral("a: 1\nb: 2\n");
    QTest::newRow("two documents") << QStringLiteral("a: 1\n---\r\nb: 2\r\n");
    QTest::newRow("only markers") << QStringLiteral("---\n---\n...\n");
    QTest::newRow("two hundred documents") << QStringLiteral("---\na: 1\n").repeated(200);
}

void TestFileText::inPartsIsTheSameText()
{
    QFETCH(QString, text);
    const FileText whole(std::make_shared<const std::string>(text.toStdString()));
    const FileText parts = FileText::inParts(text.toStdString());
    QVERIFY(parts == whole);
    QVERIFY(!parts.hasFlat());
    QCOMPARE(parts.partCount(), whole.partCount());
    QCOMPARE(parts.lineEnds(), whole.lineEnds());
    QCOMPARE(parts.crlfs(), whole.crlfs());
    for (std::size_t i = 0; i < parts.partCount(); ++i)
        QCOMPARE(parts.part(i)->bytes(), whole.part(i)->bytes());
}

void TestFileText::aFileOfOneDocumentIsAFile()
{
    const FileText both = textOf("a: 1\n---\n# second\nkind: Pod\nb: 2\n");
    const auto one = ManifestFile::ofOne(FileId{4}, "b.yaml", both.part(1));
    const auto read = ManifestFile::read(FileId{4}, "b.yaml", FileText(both.part(1)));
    QVERIFY(one->content() == read->content());
    QCOMPARE(one->documentStart(0), std::size_t{0});
    QCOMPARE(read->documentStart(0), std::size_t{0});
    QCOMPARE(both.partStart(1), ManifestFile::read(FileId{5}, "c.yaml", both)->documentStart(1));
    QCOMPARE(one->objects(0).size(), std::size_t{1});
    QVERIFY(one->document(0).document == both.part(1)->document());
    QCOMPARE(one->position(one->text().find('b')).line, read->position(read->text().find('b')).line);
    QVERIFY(!one->isSettings());
    QVERIFY(ManifestFile::ofOne(FileId{4}, "x/.slipway.yaml", both.part(0))->isSettings());
}

QTEST_GUILESS_MAIN(TestFileText)
#include "tst_filetext.moc"
