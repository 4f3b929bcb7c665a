// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestfile.h"
#include "support/bothreaders.h"
#include "yaml/splitter.h"

#include <QDirIterator>
#include <QTest>

#include <random>

using namespace slipway;

namespace
{

std::vector<std::string> documents()
{
    std::vector<std::string> all;
    QDirIterator walk(QStringLiteral(TEST_DATA), {"*.yaml", "*.yml"}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const std::string text = readFile(path).text;
        for (const TextRange part : splitDocuments(text))
            all.push_back(text.substr(part.start, part.size()));
    }
    return all;
}

/// Puts in, takes out, repeats or replaces something where YAML is decided.
std::string altered(std::string text, std::mt19937 &random)
{
    static const std::vector<std::string> pieces{"\n",
                                                 " ",
                                                 "  ",
                                                 "- ",
                                                 ": ",
                                                 ":",
                                                 "#",
                                                 " #",
                                                 "'",
                                                 "\"",
                                                 "|",
                                                 "|-\n",
                                                 ">",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 "\t",
                                                 "&a ",
                                                 "*a",
                                                 "!t ",
                                                 "?",
                                                 "? ",
                                                 "---\n",
                                                 "...",
                                                 "\\",
                                                 "a",
                                                 "\n\n",
                                                 "\n  ",
                                                 "\n- ",
                                                 "key: v\n",
                                                 "%",
                                                 "@",
                                                 "`",
                                                 "-",
                                                 "가",
                                                 "\u00A0",
                                                 "\r\n",
                                                 "''",
                                                 "\\n",
                                                 "\\\n",
                                                 "{}",
                                                 "[]",
                                                 "{a: b}",
                                                 "[a, b]",
                                                 "|\n  x\n   y\n\n  z\n",
                                                 ">-\n  x\n  y\n",
                                                 "\"a\n  b\"",
                                                 "<<: ",
                                                 "~",
                                                 "-\n",
                                                 "\u2028",
                                                 "😀"};
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
        const std::size_t at = below(text.size());
        const std::string &piece = pieces[below(pieces.size())];
        switch (below(4)) {
        case 0:
            text.insert(at, piece);
            break;
        case 1:
            text.erase(at, 1 + below(4));
            break;
        case 2:
            text.insert(at, text.substr(below(text.size()), below(40)));
            break;
        default:
            text.replace(at, std::min<std::size_t>(1, text.size() - at), piece);
        }
    }
    return text;
}

} // namespace

class TestPlainReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsLibyamlDoes_data();
    void readsAsLibyamlDoes();
    void leavesToLibyaml_data();
    void leavesToLibyaml();
    void manifestsAreTheSameBothWays();
    void alteredManifestsAreTheSameBothWays();
};

void TestPlainReader::readsAsLibyamlDoes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("comments") << QByteArray("# a\n---\n# b\na: b # c\n\n# d\nc:   'd'   # e\n");
    QTest::newRow("no line end") << QByteArray("a: b");
    QTest::newRow("nothing written") << QByteArray("a:\nb: # c\nc:\n- \n-\n-  # d\nd:\n");
    QTest::newRow("list at the key's column") << QByteArray("a:\n- b: c\n  d:\n  - e\n- f\ng: h\n");
    QTest::newRow("list below its key") << QByteArray("a:\n    - b\n    -   c: d\n        e: f\ng:\n  -\n    h: i\n");
    QTest::newRow("lists in lists") << QByteArray("- - a\n  - b\n- - - c\n- d: e\n");
    QTest::newRow("signs in text") << QByteArray("a: b#c d:e {f} [g], h? -i\nj: :80\nk: -1\nl: ?m\nn o: p\n");
    QTest::newRow("quotes") << QByteArray(
        "'a b': \"c: # d\"\n\"e\": 'it''s'\nf: \"g\\\"\\\\\\n\\t\\/\\ h\"\ni: ''\nj: \"\"\n");
    QTest::newRow("quotes over lines") << QByteArray(
        "a: \"b  \n\n  c\\\n   d \\\n\n\n   \\ e\"\nf: 'g\n  h\n\n\n  i'\n");
    QTest::newRow("text over lines") << QByteArray("a: b\n  c   \n\n\n  d#e # f\ng:\n- h\n  - i\n- j\n");
    QTest::newRow("blocks") << QByteArray("a: |\n  b\n    c\n\n  d  \n\n\ne: |-\n  f: g # h\n- i: |\n");
    QTest::newRow("block texts") << QByteArray("a: |\n  b\n    c\n\n  d  \n\n\ne: |-\n  f: g # h\n# i\nj: |\n   k\n");
    QTest::newRow("folded") << QByteArray(
        "a: >\n  b\n  c\n\n  d\n\n\n  e\n\nf: >-\n  g\n  h\ni:\n- |\n  j\n- >-\n k\n");
    QTest::newRow("brackets") << QByteArray(
        "a: {}\nb: [ ]\nc: {d: e, 'f': [g, \"h i\", -1, a:80], j: {k: l}}  # m\n- n\n");
    QTest::newRow("braces") << QByteArray("a: {}\nb: [ ]\nc: {d: e, 'f': [g, \"h i\", -1, a:80], j: {k: l}}  # m\n");
    QTest::newRow("keys twice") << QByteArray("a: b\na: c\nd: {e: f, e: g}\n1: h\nyes: i\n'<<': j\n<<: {k: l}\n");
    QTest::newRow("other languages") << QByteArray("이름: 값 # 설명\n\"é\": '😀'\nä: |\n  ö\n  ü\n");
    QTest::newRow("indented as a whole") << QByteArray("  a: b\n  c:\n    d: e\n");
}

void TestPlainReader::readsAsLibyamlDoes()
{
    QFETCH(QByteArray, yaml);
    const Both both = readBothWays(yaml.toStdString());
    QCOMPARE(both.isRead, both.byLibyaml.isComplete());
    if (both.isRead)
        QCOMPARE(both.plainly, told(both.byLibyaml.tree));
}

void TestPlainReader::leavesToLibyaml_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("anchor") << QByteArray("a: &b c\n");
    QTest::newRow("alias") << QByteArray("a: *b\n");
    QTest::newRow("tag") << QByteArray("a: !!str 1\n");
    QTest::newRow("tab") << QByteArray("a:\tb\n");
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}\n");
    QTest::newRow("only text") << QByteArray("a\n");
    QTest::newRow("only comments") << QByteArray("# a\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two documents") << QByteArray("a: b\n---\nc: d\n");
    QTest::newRow("document's end") << QByteArray("a: b\n...\n");
    QTest::newRow("document's end at the begin") << QByteArray("... [a: b\n");
    QTest::newRow("directive") << QByteArray("%YAML 1.1\n---\na: b\n");
    QTest::newRow("two keys on a line") << QByteArray("a: b: c\n");
    QTest::newRow("wrong indent") << QByteArray("a:\n    b: c\n  d: e\n");
    QTest::newRow("list behind a key") << QByteArray("a: - b\n");
    QTest::newRow("no colon") << QByteArray("a: b\nc\n");
    QTest::newRow("long key") << QByteArray(2000, 'a') + ": b\n";
    QTest::newRow("open quote") << QByteArray("a: \"b\nc: d\n");
    QTest::newRow("Windows") << QByteArray("a: b\r\n");
    QTest::newRow("control") << QByteArray("a: \x01\n");
    QTest::newRow("bad UTF-8") << QByteArray("a: \xFF\n");
    QTest::newRow("deep") << QByteArray("- ").repeated(500) + "a\n";
}

void TestPlainReader::leavesToLibyaml()
{
    QFETCH(QByteArray, yaml);
    QVERIFY(!readBothWays(yaml.toStdString()).isRead);
}

void TestPlainReader::manifestsAreTheSameBothWays()
{
    std::size_t read = 0;
    const std::vector<std::string> all = documents();
    for (const std::string &text : all) {
        const Both both = readBothWays(text);
        read += both.isRead ? 1 : 0;
        QVERIFY2(both.areSame(), text.c_str());
    }
    // Otherwise it would not be worth having.
    QVERIFY(read > all.size() * 3 / 4);
}

void TestPlainReader::alteredManifestsAreTheSameBothWays()
{
    std::mt19937 random(1);
    std::vector<std::string> all = documents();
    std::erase_if(all, [](const std::string &text) { return text.size() > 3000; });
    std::size_t read = 0;
    for (int round = 0; round < 20000; ++round) {
        const std::string text = altered(all[random() % all.size()], random);
        const Both both = readBothWays(text);
        read += both.isRead ? 1 : 0;
        QVERIFY2(both.areSame(), text.c_str());
    }
    QVERIFY(read > 1000);
}

QTEST_GUILESS_MAIN(TestPlainReader)
#include "tst_plainreader.moc"
