// SPDX-License-Identifier: GPL-3.0-or-later
// How Kubernetes turns YAML into the fields of its types: keys, merges, what has no JSON form, times and base64.
#include "schema/gotime.h"
#include "schema/quantity.h"
#include "yaml/jsonreading.h"
#include "yaml/reader.h"

#include <QTest>

using namespace slipway;

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysBecomeText_data();
    void keysBecomeText();
    void mergesCountWhereTheyStand();
    void doubledKeys_data();
    void doubledKeys();
    void documentsWithoutJson_data();
    void documentsWithoutJson();
    void times_data();
    void times();
    void base64_data();
    void base64();
    void serverLines_data();
    void serverLines();
    void amountsAreReadFromJson();
};

void TestDecoding::keysBecomeText_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("word") << QByteArray("app") << QByteArray("app");
    QTest::newRow("number") << QByteArray("80") << QByteArray("80");
    QTest::newRow("hexadecimal") << QByteArray("0x10") << QByteArray("16");
    QTest::newRow("octal") << QByteArray("0644") << QByteArray("420");
    QTest::newRow("quoted octal") << QByteArray("'0644'") << QByteArray("0644");
    QTest::newRow("boolean") << QByteArray("yes") << QByteArray("true");
    QTest::newRow("boolean, no") << QByteArray("Off") << QByteArray("false");
    QTest::newRow("whole float") << QByteArray("1.0") << QByteArray("1");
    QTest::newRow("float") << QByteArray("1.10") << QByteArray("1.1");
    QTest::newRow("large float") << QByteArray("1e6") << QByteArray("1e+06");
    QTest::newRow("below a million") << QByteArray("1e5") << QByteArray("100000");
    QTest::newRow("small float") << QByteArray("0.00001") << QByteArray("1e-05");
    QTest::newRow("endless") << QByteArray(".inf") << QByteArray(".inf");
    QTest::newRow("date") << QByteArray("2024-01-02") << QByteArray("2024-01-02");
    QTest::newRow("quoted merge") << QByteArray("'<<'") << QByteArray("<<");
}

void TestDecoding::keysBecomeText()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, key);
    const ReadResult read = readYaml(written.toStdString() + ": x\n");
    const auto entries = jsonEntries(read.tree.root());
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(entries.front().key), key);
}

void TestDecoding::mergesCountWhereTheyStand()
{
    const ReadResult read = readYaml("base: &base {a: 1, b: 2, c: 3}\n"
                                     "more: &more {c: 4, d: 5}\n"
                                     "target:\n"
                                     "  a: 9\n"
                                     "  <<: [*base, *more]\n"
                                     "  b: 8\n");
    QVERIFY(read.isComplete());
    std::map<std::string, std::string> values;
    for (const JsonEntry &entry : jsonEntries(read.tree.root()["target"]))
        values[entry.key] = entry.value.text();
    // go-yaml lets the merge replace what stands above it; of several sources the first wins.
    const std::map<std::string, std::string> expected{{"a", "1"}, {"b", "8"}, {"c", "3"}, {"d", "5"}};
    QVERIFY(values == expected);
}

void TestDecoding::doubledKeys_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("twice") << QByteArray("a: 1\nb: 2\na: 3\n") << QByteArray("a");
    QTest::newRow("three times") << QByteArray("a: 1\na: 2\na: 3\n") << QByteArray("a a");
    QTest::newRow("quoted and plain") << QByteArray("a: 1\n'a': 2\n") << QByteArray("a");
    QTest::newRow("number and text") << QByteArray("1: 1\n'1': 2\n") << QByteArray();
    QTest::newRow("two spellings of a number") << QByteArray("1: 1\n0x1: 2\n") << QByteArray("1");
    QTest::newRow("two spellings of true") << QByteArray("yes: 1\ntrue: 2\n") << QByteArray("true");
    QTest::newRow("merge below") << QByteArray("a: 1\n<<: {a: 2}\n") << QByteArray("a");
    QTest::newRow("merge above") << QByteArray("<<: {a: 2}\na: 1\n") << QByteArray("a");
    QTest::newRow("two merges") << QByteArray("<<: [{a: 1}, {b: 1}]\n") << QByteArray();
    QTest::newRow("two merges of one key") << QByteArray("<<: [{a: 1}, {a: 1}]\n") << QByteArray("a");
}

void TestDecoding::doubledKeys()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, keys);
    const ReadResult read = readYaml(yaml.toStdString());
    QByteArrayList found;
    for (const DuplicateKey &twice : duplicateKeys(read.tree.root()))
        found.append(QByteArray::fromStdString(twice.key));
    QCOMPARE(found.join(' '), keys);
}

void TestDecoding::documentsWithoutJson_data()
{
    using Kind = JsonProblem::Kind;
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *yaml, Kind kind) {
        QTest::newRow(name) << QByteArray(yaml) << static_cast<int>(kind);
    };
    QTest::newRow("nothing wrong") << QByteArray("a: [1, {b: yes}]\n") << -1;
    QTest::newRow("merge of a mapping") << QByteArray("a: &a {b: 1}\nc: {<<: *a}\n") << -1;
    QTest::newRow("merge of mappings") << QByteArray("a: &a {b: 1}\nc: {<<: [*a, {d: 1}]}\n") << -1;
    row("merge of a list's alias", "a: &a [1]\nc: {<<: *a}\n", Kind::MergeOfNoMapping);
    row("merge of text", "<<: text\n", Kind::MergeOfNoMapping);
    row("merge of nothing", "<<:\n", Kind::MergeOfNoMapping);
    row("merge of lists", "<<: [[1]]\n", Kind::MergeOfNoMapping);
    row("list as key", "? [a, b]\n: 1\n", Kind::KeyIsCollection);
    row("mapping as key", "{a: b}: 1\n", Kind::KeyIsCollection);
    row("null as key", "~: 1\n", Kind::KeyIsNull);
    row("no key", "?\n: 1\n", Kind::KeyIsNull);
    row("huge key", "18446744073709551615: 1\n", Kind::KeyTooBig);
    row("infinity", "a: [.inf]\n", Kind::NotANumber);
    row("no number", "a: .NaN\n", Kind::NotANumber);
    QTest::newRow("quoted infinity") << QByteArray("a: '.inf'\n") << -1;
    QTest::newRow("infinity as key") << QByteArray(".inf: 1\n") << -1;
    row("tag that does not fit", "a: !!int abc\n", Kind::WrongTag);
    QTest::newRow("tag that fits") << QByteArray("a: !!float 3\nb: !!str 3\nc: !mine 3\n") << -1;
    row("bad binary", "a: !!binary '*'\n", Kind::BadBinary);
    // The reader's own problems come before those of the conversion.
    row("first the reader's", "~: 1\n<<: text\n", Kind::MergeOfNoMapping);
    std::string bomb = "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
                       "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n";
    QTest::newRow("aliases of aliases") << QByteArray::fromStdString(bomb) << static_cast<int>(Kind::TooManyAliases);
}

void TestDecoding::documentsWithoutJson()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, kind);
    const ReadResult read = readYaml(yaml.toStdString());
    QVERIFY(read.isComplete());
    const auto problem = jsonProblem(read.tree.root());
    QCOMPARE(problem ? static_cast<int>(problem->kind) : -1, kind);
}

void TestDecoding::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<bool>("isMicro");
    const auto row = [](const char *text, bool time, bool micro) {
        QTest::newRow(text) << QByteArray(text) << time << micro;
    };
    row("2024-01-02T03:04:05Z", true, false);
    row("2024-01-02T03:04:05+09:00", true, false);
    row("2024-01-02T03:04:05.678-01:30", true, false);
    row("2024-01-02T03:04:05.123456Z", true, true);
    row("2024-01-02T03:04:05,5Z", true, false);
    row("2024-01-02T3:04:05Z", true, false);
    row("2024-02-29T00:00:00Z", true, false);
    row("2023-02-29T00:00:00Z", false, false);
    row("2024-13-01T00:00:00Z", false, false);
    row("2024-01-02T24:00:00Z", false, false);
    row("2024-01-02T03:04:60Z", false, false);
    row("2024-01-02t03:04:05z", false, false);
    row("2024-01-02 03:04:05Z", false, false);
    row("2024-01-02T03:04:05", false, false);
    row("2024-01-02T03:04:05+0900", false, false);
    row("2024-01-02T03:04:05.Z", false, false);
    row("2024-01-02", false, false);
    row("", false, false);
    row("yesterday", false, false);
}

void TestDecoding::times()
{
    QFETCH(QByteArray, text);
    QTEST(isServerTime(text.toStdString()), "isTime");
    QTEST(isServerMicroTime(text.toStdString()), "isMicro");
}

void TestDecoding::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("padded") << QByteArray("YQ==") << true;
    QTest::newRow("lines") << QByteArray("YWJj\nYWJj\r\n") << true;
    QTest::newRow("no padding") << QByteArray("YQ") << false;
    QTest::newRow("too much padding") << QByteArray("Y===") << false;
    QTest::newRow("padding inside") << QByteArray("YQ==YQ==") << false;
    QTest::newRow("blank") << QByteArray("YW Jj") << false;
    QTest::newRow("alphabet of addresses") << QByteArray("-_-_") << false;
}

void TestDecoding::base64()
{
    QFETCH(QByteArray, text);
    QTEST(isBase64(text.toStdString()), "isGood");
}

void TestDecoding::serverLines_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    // The scanner's errors are told with their line, the parser's one line early, and no line 0.
    QTest::newRow("second colon, scanner") << QByteArray("a: 1\nb: c: d\n") << 2;
    QTest::newRow("wrong column, parser") << QByteArray("a:\n  b: 1\n c: 2\n") << 2;
    QTest::newRow("parser, first line") << QByteArray("[a}\n") << 0;
    QTest::newRow("scanner, first line") << QByteArray("@a\n") << 0;
    QTest::newRow("open quote, at the end") << QByteArray("a: 'b\nc: d\n") << 3;
    QTest::newRow("text in the place of a key") << QByteArray("a: 1\nb\nc: 2\n") << 3;
    QTest::newRow("brackets in the place of a key") << QByteArray("a: 1\n[b]\nc: 2\n") << 3;
    QTest::newRow("empty brackets in the place of a key") << QByteArray("a: 1\n{}\nc: 2\n") << 1;
    QTest::newRow("empty brackets over two lines") << QByteArray("a: 1\n[ # c\n,]\n\nc: 2\n") << 1;
    QTest::newRow("empty brackets with an anchor") << QByteArray("a: 1\n&x {}\nc: 2\n") << 3;
    QTest::newRow("empty brackets as a value below") << QByteArray("a: # c\n# c\n{}\nc: 2\n") << 4;
    QTest::newRow("empty brackets below a deeper key") << QByteArray("a:\n  b:\n{}\nc: 2\n") << 2;
    QTest::newRow("empty brackets as a value in a list") << QByteArray("a:\n- b:\n  {}\n  c: 2\n") << 4;
    QTest::newRow("nothing but a comma as a value") << QByteArray("a: 1\nb:\n[,]\nc: 2\n") << 2;
    QTest::newRow("question mark in brackets") << QByteArray("a: 1\nb: [x, y?z]\n") << 1;
    QTest::newRow("question mark in brackets, line 1") << QByteArray("[y?z]\n") << 0;
    QTest::newRow("error below an alias of itself") << QByteArray("a: &a\n  b: *a\nc: d: e\n") << 3;
    QTest::newRow("alias of itself") << QByteArray("a: &a\n  b: *a\n") << 0;
    QTest::newRow("line ends of other kinds") << QByteArray("a: 1\rb: 'x\u2028'\nc: d: e\n") << 4;
    QTest::newRow("control character") << QByteArray("a: 1\nb: \x01\n") << 0;
    // parser_process_directives in go-yaml's parserc.go; libyaml reads 1.2 as well.
    QTest::newRow("another version of YAML") << QByteArray("# c\n%YAML 1.2\n---\na: 1\n") << 1;
    QTest::newRow("colon before a bracket") << QByteArray("a: 1\nb: {name:} x, k: V}\n") << 1;
    QTest::newRow("bracket behind a colon") << QByteArray("{\n a: 1,\n b:{\n  c: d\n }\n}\n") << 2;
    // is_bom in go-yaml's readerc.go: a mark further down is text.
    QTest::newRow("mark alone in a line") << QByteArray("a: 1\n\xEF\xBB\xBF\nb: 2\n") << 3;
}

void TestDecoding::serverLines()
{
    QFETCH(QByteArray, yaml);
    const ReadResult read = readYaml(yaml.toStdString());
    QVERIFY(!read.isComplete());
    QTEST(static_cast<int>(read.problems.front().serverLine), "line");
}

void TestDecoding::amountsAreReadFromJson()
{
    QVERIFY(Quantity::parse(" 1Gi "));
    QVERIFY(Quantity::parse("1Gi\u00A0"));
    // In JSON these are escapes, not blanks.
    QVERIFY(!Quantity::parse("1Gi\n"));
    QVERIFY(!Quantity::parse("\t1Gi"));
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
