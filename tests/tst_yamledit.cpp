// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/reader.h"
#include "yaml/scalar.h"
#include "yaml/yamledit.h"

#include <QTest>

using namespace slipway;

namespace
{

NodePath path(const QString &text)
{
    return *NodePath::parse(text.toStdString());
}

QString after(const QString &before, const EditResult &result)
{
    if (!result)
        return "error: " + result.error;
    return QString::fromStdString(applied(before.toStdString(), result.edits));
}

} // namespace

class TestYamlEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void keepsTheUsualOrder();
    void setsSourceAsGiven();
    void inserts_data();
    void inserts();
    void removes_data();
    void removes();
    void renames_data();
    void renames();
    void movesItems_data();
    void movesItems();
    void duplicatesItems();
    void movesKeys_data();
    void movesKeys();
    void refuses_data();
    void refuses();
    void editsBeforeAMistake_data();
    void editsBeforeAMistake();
    void editsStaySmall();
    void emitsDocuments();
};

void TestYamlEdit::sets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("value"); // YAML
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << "spec:\n  replicas: 1 # few\n"
                            << "spec.replicas"
                            << "3"
                            << "spec:\n  replicas: 3 # few\n";
    QTest::newRow("keeps double quotes") << "a: \"x\"\n"
                                         << "a"
                                         << "w"
                                         << "a: \"w\"\n";
    QTest::newRow("keeps single quotes") << "a: 'x'\n"
                                         << "a"
                                         << "y z"
                                         << "a: 'y z'\n";
    QTest::newRow("quotes what would be read otherwise") << "a: x\n"
                                                         << "a"
                                                         << "'yes'"
                                                         << "a: \"yes\"\n";
    QTest::newRow("text to number") << "a: \"80\"\n"
                                    << "a"
                                    << "80"
                                    << "a: 80\n";
    QTest::newRow("empty value") << "a:\nb: 1\n"
                                 << "a"
                                 << "x"
                                 << "a: x\nb: 1\n";
    QTest::newRow("empty value with comment") << "a:  # why\nb: 1\n"
                                              << "a"
                                              << "x"
                                              << "a: x  # why\nb: 1\n";
    QTest::newRow("below an empty value") << "labels:\nb: 1\n"
                                          << "labels.app"
                                          << "web"
                                          << "labels:\n  app: web\nb: 1\n";
    QTest::newRow("below null") << "labels: null # c\n"
                                << "labels.app"
                                << "web"
                                << "labels: # c\n  app: web\n";
    QTest::newRow("below empty braces") << "labels: {} # c\n"
                                        << "labels.app"
                                        << "web"
                                        << "labels: # c\n  app: web\n";
    QTest::newRow("last item") << "l: [a, b]\n"
                               << "l[-1]"
                               << "c"
                               << "l: [a, c]\n";
    QTest::newRow("item before the last") << "l:\n- a\n- b: 1\n- c\n"
                                          << "l[-2].b"
                                          << "2"
                                          << "l:\n- a\n- b: 2\n- c\n";
    QTest::newRow("last item of an empty list") << "l: []\n"
                                                << "l[-1]"
                                                << "a"
                                                << "l:\n  - a\n";
    QTest::newRow("last item of a missing list") << "a: 1\n"
                                                 << "l[-1].name"
                                                 << "x"
                                                 << "a: 1\nl:\n  - name: x\n";
    QTest::newRow("item before the last of a missing list")
        << "a: 1\n"
        << "l[-2]"
        << "x"
        << "error: 'l[-2]' cannot be set, because the list has fewer entries.";
    QTest::newRow("too far from the end") << "l: [a]\n"
                                          << "l[-2]"
                                          << "x"
                                          << "error: 'l' has only 1 entries.";
    QTest::newRow("key that looks like an index") << "m:\n  -1: a\n"
                                                  << "m[-1]"
                                                  << "b"
                                                  << "m:\n  -1: b\n";
    QTest::newRow("into braces") << "labels: {a: b}\n"
                                 << "labels.app"
                                 << "{x: 1}"
                                 << "labels: {a: b, app: {x: 1}}\n";
    QTest::newRow("into JSON") << "{\"a\": {\"b\": 1}}\n"
                               << "a.c"
                               << "yes sir"
                               << "{\"a\": {\"b\": 1, \"c\": \"yes sir\"}}\n";
    QTest::newRow("into JSON of several lines") << "{\n  \"a\": 1,\n  \"b\": 2\n}\n"
                                                << "c"
                                                << "[x]"
                                                << "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": [\"x\"]\n}\n";
    QTest::newRow("new path") << "a: 1\n"
                              << "spec.template.x"
                              << "5"
                              << "a: 1\nspec:\n  template:\n    x: 5\n";
    QTest::newRow("own indentation") << "a:\n    b: 1\n"
                                     << "c.d"
                                     << "1"
                                     << "a:\n    b: 1\nc:\n    d: 1\n";
    QTest::newRow("behind a text block without final line end") << "a: |\n  x\n  y"
                                                                << "b"
                                                                << "2"
                                                                << "a: |-\n  x\n  y\nb: 2";
    QTest::newRow("behind a kept text block without final line end") << "a: >2+\n   x"
                                                                     << "b"
                                                                     << "2"
                                                                     << "a: >2-\n   x\nb: 2";
    QTest::newRow("no final line end") << "a: 1"
                                       << "b"
                                       << "2"
                                       << "a: 1\nb: 2";
    QTest::newRow("carriage returns") << "a: 1\r\nb:\r\n  c: 2\r\n"
                                      << "b.d"
                                      << "{e: 1}"
                                      << "a: 1\r\nb:\r\n  c: 2\r\n  d:\r\n    e: 1\r\n";
    QTest::newRow("empty document") << ""
                                    << "kind"
                                    << "Pod"
                                    << "kind: Pod\n";
    QTest::newRow("comments only") << "---\n# nothing yet"
                                   << "kind"
                                   << "Pod"
                                   << "---\n# nothing yet\nkind: Pod\n";
    QTest::newRow("before the document's end mark") << "---\n...\n"
                                                    << "a"
                                                    << "1"
                                                    << "---\na: 1\n...\n";
    QTest::newRow("behind inner comments") << "a:\n  b: 1\n  # c: 2\nd: 3\n"
                                           << "e"
                                           << "4"
                                           << "a:\n  b: 1\n  # c: 2\nd: 3\ne: 4\n";
    QTest::newRow("to the end of an inner mapping") << "a:\n  b: 1\n\nd: 3\n"
                                                    << "a.c"
                                                    << "2"
                                                    << "a:\n  b: 1\n  c: 2\n\nd: 3\n";
    QTest::newRow("new list, zero-indented as the others") << "spec:\n  a:\n  - 1\n"
                                                           << "spec.b"
                                                           << "[x, {v: 1, z: 2}]"
                                                           << "spec:\n  a:\n  - 1\n  b:\n  - x\n  - v: 1\n    z: 2\n";
    QTest::newRow("item by key") << "c:\n- name: a\n- name: web\n  image: x:1\n"
                                 << "c[name=web].image"
                                 << "x:2"
                                 << "c:\n- name: a\n- name: web\n  image: x:2\n";
    QTest::newRow("new item by key") << "env:\n- name: A\n  value: x\n"
                                     << "env[name=B].value"
                                     << "w"
                                     << "env:\n- name: A\n  value: x\n- name: B\n  value: w\n";
    QTest::newRow("text of several lines") << "data:\n  a: x # c\n"
                                           << "data.a"
                                           << "\"one\\ntwo\\n\""
                                           << "data:\n  a: | # c\n    one\n    two\n";
    QTest::newRow("one line of a block") << "d:\n  a: |\n      one\n      two\n  b: 1\n"
                                         << "d.a"
                                         << "\"one\\n2\\n\""
                                         << "d:\n  a: |\n      one\n      2\n  b: 1\n";
    QTest::newRow("block to one line") << "d:\n  a: |\n    one\n  b: 1\n"
                                       << "d.a"
                                       << "x"
                                       << "d:\n  a: x\n  b: 1\n";
    QTest::newRow("indented first line") << "a: 1\n"
                                         << "b"
                                         << "\"  x\\ny\""
                                         << "a: 1\nb: |2-\n    x\n  y\n";
    QTest::newRow("mapping to single value") << "a:  # c\n  b: 1\n  c: 2 # d\nz: 1\n"
                                             << "a"
                                             << "5"
                                             << "a: 5  # c\nz: 1\n";
    QTest::newRow("single value to mapping") << "a: 5 # c\nz: 1\n"
                                             << "a"
                                             << "{b: {c: 1}}"
                                             << "a: # c\n  b:\n    c: 1\nz: 1\n";
    QTest::newRow("item to mapping") << "a:\n  - 5\n"
                                     << "a[0]"
                                     << "{b: 1, c: 2}"
                                     << "a:\n  - b: 1\n    c: 2\n";
    QTest::newRow("mapping changes only where it differs") << "labels:\n  # one\n  a: x # 1\n  b: y\n  c: z # 3\n"
                                                           << "labels"
                                                           << "{a: x, c: zz, d: w}"
                                                           << "labels:\n  # one\n  a: x # 1\n  c: zz # 3\n  d: w\n";
    QTest::newRow("list changes only where it differs") << "l:\n- a # 1\n- b # 2\n- c # 3\n"
                                                        << "l"
                                                        << "[a, c]"
                                                        << "l:\n- a # 1\n- c # 3\n";
    QTest::newRow("tag goes with its value") << "a: !!str 5\n"
                                             << "a"
                                             << "6"
                                             << "a: 6\n";
    QTest::newRow("alias is replaced") << "a: &x 1\nb: *x\n"
                                       << "b"
                                       << "2"
                                       << "a: &x 1\nb: 2\n";
    QTest::newRow("Korean") << "이름: 가\n"
                            << "이름"
                            << "나 다"
                            << "이름: 나 다\n";
    QTest::newRow("same value, other spelling") << "a: 0x10\n"
                                                << "a"
                                                << "16"
                                                << "a: 0x10\n";
}

void TestYamlEdit::sets()
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    QCOMPARE(after(before, setValue(read.tree.root(), path(at), *Value::parse(value.toStdString()))), expected);
}

void TestYamlEdit::keepsTheUsualOrder()
{
    const std::vector<std::string> order{"name", "image", "command", "ports", "env"};
    const QString before = "c:\n- image: x\n  env: []\n  other: 1\n";
    const ReadResult read = readYaml(before.toStdString());
    const auto with = [&](const char *key) {
        return after(before, setValue(read.tree.root(), path(QString("c[0].") + key), "v",
                                      [&](const NodePath &) { return order; }));
    };
    QCOMPARE(with("ports"), QString("c:\n- image: x\n  ports: v\n  env: []\n  other: 1\n"));
    QCOMPARE(with("name"), QString("c:\n- name: v\n  image: x\n  env: []\n  other: 1\n"));
    QCOMPARE(with("unknown"), QString("c:\n- image: x\n  env: []\n  other: 1\n  unknown: v\n"));
}

void TestYamlEdit::setsSourceAsGiven()
{
    const QString before = "a: 1\n";
    const ReadResult read = readYaml(before.toStdString());
    QCOMPARE(after(before, setSource(read.tree.root(), path("a"), "0x1F")), QString("a: 0x1F\n"));
    QCOMPARE(after(before, setSource(read.tree.root(), path("b.c"), "'80'")), QString("a: 1\nb:\n  c: '80'\n"));
    QVERIFY(!setSource(read.tree.root(), path("a"), "x: 1"));
    QVERIFY(!setSource(read.tree.root(), path("a"), "[1"));
}

void TestYamlEdit::inserts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << "l:\n# a\n- a\n- b\n"
                           << 0 << "x"
                           << "l:\n- x\n# a\n- a\n- b\n";
    QTest::newRow("middle") << "l:\n  - a # 1\n  # b\n  - b\n"
                            << 1 << "x"
                            << "l:\n  - a # 1\n  - x\n  # b\n  - b\n";
    QTest::newRow("last, own gap") << "l:\n-   a: 1\n    b: 2\nz: 1\n"
                                   << 1 << "{a: 2, b: 3}"
                                   << "l:\n-   a: 1\n    b: 2\n-   a: 2\n    b: 3\nz: 1\n";
    QTest::newRow("missing list") << "a: 1\n"
                                  << 0 << "x"
                                  << "a: 1\nl:\n  - x\n";
    QTest::newRow("empty brackets") << "l: []\n"
                                    << 0 << "{a: 1}"
                                    << "l:\n  - a: 1\n";
    QTest::newRow("empty value") << "l:\n"
                                 << 0 << "5"
                                 << "l:\n  - 5\n";
    QTest::newRow("flow first") << "l: [a, b]\n"
                                << 0 << "x"
                                << "l: [x, a, b]\n";
    QTest::newRow("flow last") << "l: [a, b]\n"
                               << 9 << "x"
                               << "l: [a, b, x]\n";
    QTest::newRow("flow lines") << "l: [\n  a, # 1\n  b # 2\n]\n"
                                << 2 << "x"
                                << "l: [\n  a, # 1\n  b, # 2\n  x\n]\n";
    QTest::newRow("flow lines with a comma behind") << "l: [\n  a,\n  b,\n]\n"
                                                    << 2 << "x"
                                                    << "l: [\n  a,\n  b,\n  x,\n]\n";
    QTest::newRow("null items") << "l:\n-\n-\n"
                                << 1 << "x"
                                << "l:\n-\n- x\n-\n";
}

void TestYamlEdit::inserts()
{
    QFETCH(QString, before);
    QFETCH(int, index);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    QCOMPARE(after(before, insertItem(read.tree.root(), path("l"), static_cast<std::size_t>(index),
                                      *Value::parse(value.toStdString()))),
             expected);
}

void TestYamlEdit::removes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with its own comments") << "a: 1 # a\n# b1\n# b2\nb: 2 # b\n# c\nc: 3\n"
                                           << "b"
                                           << "a: 1 # a\n# c\nc: 3\n";
    QTest::newRow("a comment apart stays") << "a: 1\n# apart\n\nb: 2\nc: 3\n"
                                           << "b"
                                           << "a: 1\n# apart\n\nc: 3\n";
    QTest::newRow("header stays") << "# licence\na: 1\nb: 2\n"
                                  << "a"
                                  << "# licence\nb: 2\n";
    QTest::newRow("with inner comments") << "a:\n  b: 1\n  # inner\nc: 1\n"
                                         << "a"
                                         << "c: 1\n";
    QTest::newRow("neighbour's inner comment stays") << "a:\n  x: 1\n  # inner\nb: 2\nc: 1\n"
                                                     << "b"
                                                     << "a:\n  x: 1\n  # inner\nc: 1\n";
    QTest::newRow("first behind the dash") << "l:\n- name: a # c\n  # p\n  port: 1\n"
                                           << "l[0].name"
                                           << "l:\n- # p\n  port: 1\n";
    QTest::newRow("item") << "l:\n- a\n# b\n- b\n- c\n"
                          << "l[1]"
                          << "l:\n- a\n- c\n";
    QTest::newRow("empty parents go") << "spec:\n  a:\n    b:\n      c: 1\n  d: 1\n"
                                      << "spec.a.b.c"
                                      << "spec:\n  d: 1\n";
    QTest::newRow("not above the depth kept") << "spec:\n  a:\n    b: 1\nz: 1\n"
                                              << "spec.a.b"
                                              << "spec: {}\nz: 1\n";
    QTest::newRow("kept parent keeps its comment") << "spec: # s\n  # a\n  a: 1 # b\nz: 1\n"
                                                   << "spec.a"
                                                   << "spec: {} # s\nz: 1\n";
    QTest::newRow("only key") << "a: 1 # x\n"
                              << "a"
                              << "{} # x\n";
    QTest::newRow("flow first") << "a: {b: 1, c: 2}\n"
                                << "a.b"
                                << "a: {c: 2}\n";
    QTest::newRow("flow last") << "a: {b: 1, c: 2}\n"
                               << "a.c"
                               << "a: {b: 1}\n";
    QTest::newRow("no final line end") << "a: 1\nb: 2"
                                       << "b"
                                       << "a: 1";
    QTest::newRow("carriage returns") << "a: 1\r\nb: 2\r\nc: 3\r\n"
                                      << "b"
                                      << "a: 1\r\nc: 3\r\n";
    QTest::newRow("zero-indented list") << "a:\n- 1\n- 2\nb: 1\n"
                                        << "a"
                                        << "b: 1\n";
    QTest::newRow("block text") << "a: |\n  x\n\n  y\n\nb: 1\n"
                                << "a"
                                << "\nb: 1\n";
    QTest::newRow("dash in a comment") << "l:\n- a: 1\n- # x-y\n  a: 2\n"
                                       << "l[1]"
                                       << "l:\n- a: 1\n";
    QTest::newRow("nothing there") << "a: 1\n"
                                   << "b.c"
                                   << "a: 1\n";
}

void TestYamlEdit::removes()
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    QCOMPARE(after(before, removeNode(read.tree.root(), path(at))), expected);
}

void TestYamlEdit::renames_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "a:\n  b: 1\n"
                           << "a"
                           << "c"
                           << "a:\n  b: 1\n";
    QTest::newRow("quoted where needed") << "a: 1\n"
                                         << "a"
                                         << "8080"
                                         << "\"8080\": 1\n";
    QTest::newRow("keeps quotes") << "'a': 1\n"
                                  << "a"
                                  << "b"
                                  << "'b': 1\n";
    QTest::newRow("flow") << "x: {a: 1}\n"
                          << "x.a"
                          << "b"
                          << "x: {b: 1}\n";
}

void TestYamlEdit::renames()
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    if (QByteArray(QTest::currentDataTag()) == "plain")
        expected.replace(0, 1, name);
    QCOMPARE(after(before, renameKey(read.tree.root(), path(at), name.toStdString())), expected);
}

void TestYamlEdit::movesItems_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down with comments") << "l:\n# a\n- a # 1\n- b\n- c\nz: 1\n"
                                        << 0 << 1 << "l:\n- b\n# a\n- a # 1\n- c\nz: 1\n";
    QTest::newRow("up, no final line end")
        << "l:\n  - a: 1\n  - b: 2\n    c: 3" << 1 << 0 << "l:\n  - b: 2\n    c: 3\n  - a: 1";
    QTest::newRow("to the end") << "l:\r\n- a\r\n- b\r\n- c" << 0 << 2 << "l:\r\n- b\r\n- c\r\n- a";
    QTest::newRow("text block out of an open end") << "l:\n- a\n- |\n  b" << 1 << 0 << "l:\n- |-\n  b\n- a";
    QTest::newRow("flow") << "l: [a, {b: 1}, c] # x\n" << 2 << 0 << "l: [c, a, {b: 1}] # x\n";
    QTest::newRow("behind another dash") << "l:\n- - a\n" << 0 << 0 << "l:\n- - a\n";
    QTest::newRow("block text") << "l:\n- |\n  x\n\n- b\n" << 0 << 1 << "l:\n\n- b\n- |\n  x\n";
}

void TestYamlEdit::movesItems()
{
    QFETCH(QString, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    QCOMPARE(after(before,
                   moveItem(read.tree.root(), path("l"), static_cast<std::size_t>(from), static_cast<std::size_t>(to))),
             expected);
}

void TestYamlEdit::duplicatesItems()
{
    const auto duplicated = [](const QString &before, std::size_t index) {
        const ReadResult read = readYaml(before.toStdString());
        return after(before, duplicateItem(read.tree.root(), path("l"), index));
    };
    QCOMPARE(duplicated("l:\n# a\n- a: 1 # x\n  # in\n  b: 2\n- c\n", 0),
             QString("l:\n# a\n- a: 1 # x\n  # in\n  b: 2\n- a: 1 # x\n  # in\n  b: 2\n- c\n"));
    QCOMPARE(duplicated("l: [a, b]", 1), QString("l: [a, b, b]"));
    QCOMPARE(duplicated("l:\n  - a", 0), QString("l:\n  - a\n  - a"));
    QVERIFY(duplicated("l:\n- a\n", 1).startsWith("error"));
}

void TestYamlEdit::movesKeys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("outwards")
        << "kind: X\nmetadata:\n  name: a\n  # the spec\n  spec:\n    # in\n    b: |\n      x\n        y\n"
        << "metadata.spec"
        << ""
        << "kind: X\nmetadata:\n  name: a\n# the spec\nspec:\n  # in\n  b: |\n    x\n      y\n";
    QTest::newRow("inwards") << "a:\n    b: 1\nc: # c\n  d: [1,\n    2]\ne: 1\n"
                             << "c"
                             << "a"
                             << "a:\n    b: 1\n    c: # c\n      d: [1,\n        2]\ne: 1\n";
    QTest::newRow("only key") << "a:\n  b:\n    c: 1\nd: 1\n"
                              << "a.b"
                              << ""
                              << "a: {}\nd: 1\nb:\n  c: 1\n";
    QTest::newRow("from behind the dash") << "c:\n- a: 1\n  b: 2\nd: 3\n"
                                          << "c[0].a"
                                          << ""
                                          << "c:\n- b: 2\nd: 3\na: 1\n";
    QTest::newRow("text block out of an open end") << "z:\n  k: 1\nt:\n  u: 1\n  x: |\n    one"
                                                   << "t.x"
                                                   << "z"
                                                   << "z:\n  k: 1\n  x: |-\n    one\nt:\n  u: 1";
    QTest::newRow("into braces") << "a: {b: 1}\nc: 2\n"
                                 << "c"
                                 << "a"
                                 << "a: {b: 1, c: 2}\n";
    QTest::newRow("taken") << "a: {c: 1}\nc: 2\n"
                           << "c"
                           << "a"
                           << "error: 'a' already has a key 'c'.";
    QTest::newRow("into itself") << "a: {c: 1}\n"
                                 << "a"
                                 << "a"
                                 << "error: 'a' cannot be moved into itself.";
}

void TestYamlEdit::movesKeys()
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, target);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    QCOMPARE(after(before, moveKey(read.tree.root(), path(at), path(target))), expected);
}

void TestYamlEdit::refuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("at");
    QTest::newRow("through an alias") << "a: &x {b: 1}\nc: *x\n"
                                      << "c.b";
    QTest::newRow("inside a used anchor") << "a: &x {b: 1}\nc: *x\n"
                                          << "a.b";
    QTest::newRow("a used anchor itself") << "a: &x 1\nc: *x\n"
                                          << "a";
    QTest::newRow("around a used anchor") << "a: {b: &x 1}\nc: *x\n"
                                          << "a";
    QTest::newRow("below a single value") << "a: 1\n"
                                          << "a.b";
    QTest::newRow("key of a list") << "a: [1]\n"
                                   << "a.b";
    QTest::newRow("index of a mapping") << "a: {b: 1}\n"
                                        << "a[0]";
    QTest::newRow("behind the list's end") << "a: [1]\n"
                                           << "a[2]";
    QTest::newRow("a list that breaks off") << "a: 1\nb: [\n"
                                            << "b";
    QTest::newRow("a new key where more may follow") << "a: 1\nb: [\n"
                                                     << "c";
}

void TestYamlEdit::refuses()
{
    QFETCH(QString, yaml);
    QFETCH(QString, at);
    const ReadResult read = readYaml(yaml.toStdString());
    const EditResult result = setValue(read.tree.root(), path(at), "new");
    QVERIFY(!result);
    QVERIFY(result.edits.empty());
    QVERIFY2(result.error.endsWith('.'), qPrintable(result.error));
}

void TestYamlEdit::editsBeforeAMistake_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("expected"); // empty where it must be refused
    const QString tail = "  c: 3\nd: \"no end\ne: 4\n";
    QTest::newRow("set") << "a:\n  b: 1\n" + tail << "a.b"
                         << "a:\n  b: new\n" + tail;
    QTest::newRow("in a list that is whole") << "a: [1, 2]\nb: }\n"
                                             << "a[0]"
                                             << "a: [new, 2]\nb: }\n";
    QTest::newRow("below a mapping that is whole") << "a:\n  b: {x: 1}\n" + tail << "a.b.w"
                                                   << "a:\n  b: {x: 1, w: new}\n" + tail;
    QTest::newRow("new key that may stand further down") << "a:\n  b: 1\n" + tail << "z"
                                                         << "";
    QTest::newRow("behind the mistake") << "a:\n  b: 1\n" + tail << "e"
                                        << "";
    QTest::newRow("the mistake itself") << "a:\n  b: 1\n" + tail << "d"
                                        << "";
}

void TestYamlEdit::editsBeforeAMistake()
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    QVERIFY(!read.isComplete());
    const EditResult result = setValue(read.tree.root(), path(at), "new");
    if (expected.isEmpty())
        QVERIFY2(!result && result.error.endsWith('.'), qPrintable(after(before, result)));
    else
        QCOMPARE(after(before, result), expected);
}

void TestYamlEdit::editsStaySmall()
{
    const std::string text = "a: 1\nb:\n  c: 2\n  d: 3\n";
    const ReadResult read = readYaml(text);
    const EditResult number = setValue(read.tree.root(), path("b.c"), 25);
    QCOMPARE(number.edits.size(), std::size_t{1});
    QCOMPARE(number.edits[0], (TextEdit{{13, 14}, "25"}));
    QVERIFY(setValue(read.tree.root(), path("b.c"), 2).edits.empty());
}

void TestYamlEdit::emitsDocuments()
{
    const Value value = *Value::parse("{kind: X, list: [a, {b: 1, c: [d]}, []], text: \"a\\nb\\n\", version: '1.10'}");
    const QString indented =
        "kind: X\nlist:\n  - a\n  - b: 1\n    c:\n      - d\n  - []\ntext: |\n  a\n  b\nversion: \"1.10\"\n";
    QCOMPARE(QString::fromStdString(emitDocument(value)), indented);
    QCOMPARE(QString::fromStdString(emitDocument(value, 2, 0)),
             QString("kind: X\nlist:\n- a\n- b: 1\n  c:\n  - d\n- []\ntext: |\n  a\n  b\nversion: \"1.10\"\n"));
    QCOMPARE(*Value::parse(emitDocument(value)), value);
    QCOMPARE(emitDocument(Value(Value::Map{})), std::string("{}\n"));
}

QTEST_GUILESS_MAIN(TestYamlEdit)
#include "tst_yamledit.moc"
