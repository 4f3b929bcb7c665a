// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that give the same values another shape or place, one row each: what the text was, and what it is then.
#include "document/documentedit.h"
#include "yaml/reader.h"
#include "yaml/yamledit.h"

#include <QTest>

#include <functional>

using namespace slipway;

namespace
{

using Edit = std::function<EditResult(NodeRef root, const NodePath &path)>;

struct Row {
    const char *name;
    const char *before;
    const char *at;
    const char *expected; ///< or "error: " and the beginning of the reason
};

void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows)
        QTest::newRow(row.name) << QString(row.before) << QString(row.at) << QString(row.expected);
}

void checkRow(const Edit &edit)
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const std::string text = before.toStdString();
    const ReadResult read = readYaml(text);
    EditResult result = edit(read.tree.root(), *NodePath::parse(at.toStdString()));
    if (!result) {
        QCOMPARE(("error: " + result.error).left(expected.size()), expected);
        return;
    }
    QVERIFY(normalise(result.edits));
    const std::string after = applied(text, result.edits);
    QCOMPARE(QString::fromStdString(after), expected);
    QCOMPARE(applied(after, inverted(text, result.edits)), text);
}

} // namespace

class TestBlockEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outdents_data();
    void outdents();
    void indents_data();
    void indents();
    void writesBlocksForBrackets_data();
    void writesBlocksForBrackets();
    void writesTextBlocks_data();
    void writesTextBlocks();
    void movesItemsUp_data();
    void movesItemsUp();
    void duplicatesItems_data();
    void duplicatesItems();
    void givesOwnText_data();
    void givesOwnText();
    void saysWhatIsShared_data();
    void saysWhatIsShared();
    void removesDocuments_data();
    void removesDocuments();
    void movesDocuments_data();
    void movesDocuments();
    void duplicatesDocuments_data();
    void duplicatesDocuments();
    void insertsDocuments_data();
    void insertsDocuments();
};

void TestBlockEdits::outdents_data()
{
    addRows({
        {"out of its block", "a:\n  b:\n    c: 1\n    d: 2\n  e: 3\n", "a.b.d", "a:\n  b:\n    c: 1\n  d: 2\n  e: 3\n"},
        {"with all below it", "metadata:\n  name: x\n  spec:\n    a:\n    - 1\n    - 2\nz: 1\n", "metadata.spec",
         "metadata:\n  name: x\nspec:\n  a:\n  - 1\n  - 2\nz: 1\n"},
        {"with its comments", "a:\n  b: 1\n  # about c\n  c:\n    # inside\n    d: 1 # end\nz: 1\n", "a.c",
         "a:\n  b: 1\n# about c\nc:\n  # inside\n  d: 1 # end\nz: 1\n"},
        {"wide indentation", "a:\n    b: 1\n    c:\n        d: 1\n", "a.c", "a:\n    b: 1\nc:\n    d: 1\n"},
        {"a text block", "a:\n  b: 1\n  c: |\n    one\n      two\n", "a.c", "a:\n  b: 1\nc: |\n  one\n    two\n"},
        {"carriage returns", "a:\r\n  b: 1\r\n  c: 2\r\n", "a.c", "a:\r\n  b: 1\r\nc: 2\r\n"},
        {"in a list item", "l:\n- a:\n    b: 1\n    c: 2\n", "l[0].a.c", "l:\n- a:\n    b: 1\n  c: 2\n"},
        {"not from the top", "a: 1\n", "a", "error: 'a' stands in no block"},
        {"not out of a list item", "l:\n- a: 1\n  b: 2\n", "l[0].b", "error: 'l[0].b' stands in no block"},
        {"not onto an equal key", "a:\n  b: 1\n  z: 2\nz: 3\n", "a.z", "error: the document already has a key 'z'"},
    });
}

void TestBlockEdits::outdents()
{
    checkRow(outdentEntry);
}

void TestBlockEdits::indents_data()
{
    addRows({
        {"into the block above", "a:\n  b: 1\nc: 2\n", "c", "a:\n  b: 1\n  c: 2\n"},
        {"into an empty key", "spec:\nreplicas: 2 # two\n", "replicas", "spec:\n  replicas: 2 # two\n"},
        {"with all below it", "a:\n  b: 1\n# about c\nc:\n  d:\n    e: 1\nz: 1\n", "c",
         "a:\n  b: 1\n  # about c\n  c:\n    d:\n      e: 1\nz: 1\n"},
        {"own indentation", "a:\n    b: 1\nc:\n    d: 1\n", "c", "a:\n    b: 1\n    c:\n        d: 1\n"},
        {"nothing above", "a: 1\nb: 2\n", "a", "error: 'a' has no block above it"},
        {"below a value", "a: 1\nb: 2\n", "b", "error: 'b' has no block above it"},
        {"below a list", "a:\n- 1\nb: 2\n", "b", "error: 'b' has no block above it"},
        {"not onto an equal key", "a:\n  b: 1\nb: 2\n", "b", "error: 'a' already has a key 'b'"},
    });
}

void TestBlockEdits::indents()
{
    checkRow(indentEntry);
}

void TestBlockEdits::writesBlocksForBrackets_data()
{
    addRows({
        {"mapping", "a: {b: 1, c: \"x\"}\nz: 1\n", "a", "a:\n  b: 1\n  c: \"x\"\nz: 1\n"},
        {"list", "a: [1, 'two', ~]\n", "a", "a:\n  - 1\n  - 'two'\n  - ~\n"},
        {"list as the document has them", "l:\n- 1\na: [1, 2]\n", "a", "l:\n- 1\na:\n- 1\n- 2\n"},
        {"nested", "a: {b: [1, {c: 2}], d: {}}\n", "a.b", "a:\n  b:\n    - 1\n    - c: 2\n  d: {}\n"},
        {"item", "l:\n- {a: 1, b: 2}\n- {c: 3}\n", "l[0]", "l:\n- a: 1\n  b: 2\n- {c: 3}\n"},
        {"several lines with comments", "a: {\n  # one\n  b: 1, # first\n  c: 2\n} # end\n", "a",
         "a: # end\n  # one\n  b: 1\n  # first\n  c: 2\n"},
        {"anchor", "a: &x {b: 1}\nc: *x\n", "a", "a: &x\n  b: 1\nc: *x\n"},
        {"Korean", "라벨: {이름: 웹, b: 😀}\n", "라벨", "라벨:\n  이름: 웹\n  b: 😀\n"},
        {"already a block", "a:\n  b: 1\n", "a", "a:\n  b: 1\n"},
        {"empty", "a: {}\n", "a", "a: {}\n"},
        {"a pair in a list", "a: [b: 1]\n", "a", "a:\n  - b: 1\n"},
        {"a key that is a list", "a: {? [x] : 1}\n", "a", "error: 'a' is written in a way"},
    });
}

void TestBlockEdits::writesBlocksForBrackets()
{
    checkRow(toBlockStyle);
}

void TestBlockEdits::writesTextBlocks_data()
{
    QTest::addColumn<QString>("text");
    addRows({});
    const auto row = [](const char *name, const char *before, const char *at, const char *text, const char *expected) {
        QTest::newRow(name) << QString(text) << QString(before) << QString(at) << QString(expected);
    };
    row("blanks at the line's end go", "a: {} \t\nb: 1\n", "a", "one\n", "a: |\n  one\nb: 1\n");
    row("for one line", "a: x # why\nb: 1\n", "a", "one\n", "a: | # why\n  one\nb: 1\n");
    row("without final line end", "a: x\n", "a", "one", "a: |-\n  one\n");
    row("at an open end of blanks", "a:\n  b: x\n    ", "a.b", "one", "a:\n  b: |-\n    one\n    ");
    row("at an open end of few blanks", "a:\n  b: x\n  ", "a.b", "one\n", "a:\n  b: |\n    one\n  ");
    row("at an open end of more blanks", "a:\n  b: x\n      ", "a.b", "one\n", "a:\n  b: |\n    one\n");
    row("several lines", "data:\n  k: \"v\"\n", "data.k", "a: 1\n\nb:\n  c: 2\n",
        "data:\n  k: |\n    a: 1\n\n    b:\n      c: 2\n");
    row("new key", "data:\n  a: 1\n", "data.b", "x\ny\n", "data:\n  a: 1\n  b: |\n    x\n    y\n");
    row("keeps the block's indentation", "a: |\n      one\nb: 1\n", "a", "one\ntwo\n",
        "a: |\n      one\n      two\nb: 1\n");
    row("in brackets", "a: {b: 1, c: 2}\n", "a.b", "x\n", "a:\n  b: |\n    x\n  c: 2\n");
    row("item", "l:\n- x\n- y\n", "l[0]", "one\ntwo\n", "l:\n- |\n  one\n  two\n- y\n");
    row("carriage returns", "a: x\r\n", "a", "one\n", "a: |\r\n  one\r\n");
    row("control characters", "a: x\n", "a", "one\x01\n", "error: This text holds characters");
    row("no text", "a: x\n", "a", "\n", "error: This text holds characters");
}

void TestBlockEdits::writesTextBlocks()
{
    QFETCH(QString, text);
    checkRow([&](NodeRef root, const NodePath &path) { return setBlockText(root, path, text.toStdString()); });
}

void TestBlockEdits::movesItemsUp_data()
{
    addRows({
        {"with their comments", "l:\n# one\n- a: 1\n  b: 2\n# two\n- c: 3 # end\n", "l[1]",
         "l:\n# two\n- c: 3 # end\n# one\n- a: 1\n  b: 2\n"},
        {"in brackets", "l: [one, two, three]\n", "l[2]", "l: [one, three, two]\n"},
        {"without final line end", "l:\n- a\n- b", "l[1]", "l:\n- b\n- a"},
        {"dash behind a dash", "- - a\n  - b\n", "[0][1]", "- - b\n  - a\n"},
        {"carriage returns", "l:\r\n- a\r\n- b\r\n", "l[1]", "l:\r\n- b\r\n- a\r\n"},
        {"flow items of a block", "l:\n  - {a: 1}\n  - [b]\n", "l[1]", "l:\n  - [b]\n  - {a: 1}\n"},
    });
}

void TestBlockEdits::movesItemsUp()
{
    checkRow([](NodeRef root, const NodePath &path) {
        const auto index = std::get<std::size_t>(path.last());
        return moveItem(root, path.parent(), index, index - 1);
    });
}

void TestBlockEdits::duplicatesItems_data()
{
    addRows({
        {"with what is inside", "l:\n- a: 1 # one\n  # deep\n  b:\n  - 2\n- c\n", "l[0]",
         "l:\n- a: 1 # one\n  # deep\n  b:\n  - 2\n- a: 1 # one\n  # deep\n  b:\n  - 2\n- c\n"},
        {"in brackets", "l: [a, {b: 1}]\n", "l[1]", "l: [a, {b: 1}, {b: 1}]\n"},
        {"an anchor only once", "l:\n- &x a\n- *x\n", "l[0]", "l:\n- &x a\n- a\n- *x\n"},
        {"without final line end", "l:\n- a", "l[0]", "l:\n- a\n- a"},
        {"text block", "l:\n- |\n  x\n  y\n- z\n", "l[0]", "l:\n- |\n  x\n  y\n- |\n  x\n  y\n- z\n"},
        {"beyond the end", "l: [a]\n", "l[3]", "error: 'l' has only 1"},
        {"no list", "l: {a: 1}\n", "l[0]", "error: 'l' is not a list"},
    });
}

void TestBlockEdits::duplicatesItems()
{
    checkRow([](NodeRef root, const NodePath &path) {
        return duplicateItem(root, path.parent(), std::get<std::size_t>(path.last()));
    });
}

void TestBlockEdits::givesOwnText_data()
{
    addRows({
        {"alias", "a: &x {b: 1}\nc: *x\n", "c", "a: &x {b: 1}\nc:\n  b: 1\n"},
        {"anchor", "a: &x\n  b: 1 # why\nc: *x\nd: *x\n", "a.b", "a:\n  b: 1 # why\nc:\n  b: 1\nd:\n  b: 1\n"},
        {"merge key", "base: &b\n  x: 1\n  y: 2\na:\n  <<: *b\n  y: 3\n", "a.x",
         "base: &b\n  x: 1\n  y: 2\na:\n  y: 3\n  x: 1\n"},
        {"other aliases stay", "a: &x 1\nb: &y 2\nc: *x\nd: *y\n", "c", "a: &x 1\nb: &y 2\nc: 1\nd: *y\n"},
        {"merge key in brackets", "base: &b {x: 1, y: 2}\na: {<<: *b, y: 3}\n", "a.x",
         "base: &b {x: 1, y: 2}\na: {y: 3, x: 1}\n"},
        {"alias of nothing", "a: *x\n", "a", "error: There is no '&x'"},
        {"nothing shared", "a: 1\n", "a", "a: 1\n"},
    });
}

void TestBlockEdits::givesOwnText()
{
    checkRow(expandShared);
}

void TestBlockEdits::saysWhatIsShared_data()
{
    addRows({
        {"alias on the way", "a: &x {b: 1}\nc: *x\n", "c.b", "'c' stands for text that is written elsewhere ('*x')."},
        {"alias itself can be replaced", "a: &x 1\nc: *x\n", "c", ""},
        {"anchor that is used", "a: &x {b: 1}\nc: *x\n", "a.b", "This text has the anchor '&x'"},
        {"anchor that nobody uses", "a: &x {b: 1}\n", "a.b", ""},
        {"new key below a used anchor", "a: &x {b: 1}\nc: *x\n", "a.z", "This text has the anchor '&x'"},
        {"merged key can be overruled", "b: &b {x: {y: 1}}\na: {<<: *b}\n", "a.x", ""},
        {"below a merged key", "b: &b {x: {y: 1}}\na: {<<: *b}\n", "a.x.y",
         "'a.x' comes from another mapping by '<<'."},
    });
}

void TestBlockEdits::saysWhatIsShared()
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const ReadResult read = readYaml(before.toStdString());
    const NodePath path = *NodePath::parse(at.toStdString());
    const QString reason = sharedTextReason(read.tree.root(), path);
    QCOMPARE(reason.left(expected.size()), expected);
    QCOMPARE(reason.isEmpty(), expected.isEmpty());
    // An edit is refused with just that reason, and possible once the text is the place's own.
    QCOMPARE(setValue(read.tree.root(), path, 7).error, reason);
    EditResult expanded = expandShared(read.tree.root(), path);
    QVERIFY2(expanded, qPrintable(expanded.error));
    normalise(expanded.edits);
    const ReadResult own = readYaml(applied(before.toStdString(), expanded.edits));
    QVERIFY(Value::fromNode(own.tree.root()) == Value::fromNode(read.tree.root()) ||
            before.contains("<<")); // merged keys change their order
    QVERIFY(setValue(own.tree.root(), path, 7));
}

namespace
{

/// Checks an edit of a file's documents; `at` is a number or two.
void checkDocuments(const std::function<EditSet(const FileText &, std::size_t, std::size_t)> &edit)
{
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const FileText file(std::make_shared<const std::string>(before.toStdString()));
    EditSet edits = edit(file, at.section(' ', 0, 0).toUInt(), at.section(' ', 1, 1).toUInt());
    QVERIFY(normalise(edits));
    QCOMPARE(QString::fromStdString(applied(before.toStdString(), edits)), expected);
}

constexpr const char *licensed = "# Copyright: us\n# Licence: MIT\na: 1\n---\nb: 2\n";

} // namespace

void TestBlockEdits::removesDocuments_data()
{
    addRows({
        {"first, the licence stays", licensed, "0", "# Copyright: us\n# Licence: MIT\n---\nb: 2\n"},
        {"first, its own comment goes", "# about a\na: 1\n---\nb: 2\n", "0", "---\nb: 2\n"},
        {"first, a note of the file stays", "# the shop\n\n# about a\na: 1\n---\nb: 2\n", "0",
         "# the shop\n\n---\nb: 2\n"},
        {"middle", "a: 1\n---\n# b\nb: 2\n---\nc: 3\n", "1", "a: 1\n---\nc: 3\n"},
        {"last", "a: 1\n---\nb: 2\n", "1", "a: 1\n"},
        {"between end marks", "a: 1\n...\nb: 2\n...\nc: 3\n", "1", "a: 1\n...\nc: 3\n"},
        {"only", "a: 1\n", "0", ""},
        {"carriage returns", "a: 1\r\n---\r\nb: 2\r\n", "0", "---\r\nb: 2\r\n"},
    });
}

void TestBlockEdits::removesDocuments()
{
    checkDocuments([](const FileText &file, std::size_t index, std::size_t) { return removeDocument(file, index); });
}

void TestBlockEdits::movesDocuments_data()
{
    addRows({
        {"down", "a: 1\n---\nb: 2\n---\nc: 3\n", "0 1", "---\nb: 2\n---\na: 1\n---\nc: 3\n"},
        {"to the end", "a: 1\n---\nb: 2\n---\n# c\nc: 3\n", "0 2", "---\nb: 2\n---\n# c\nc: 3\n---\na: 1\n"},
        {"up", "a: 1\n---\nb: 2\n", "1 0", "b: 2\n---\na: 1\n"},
        {"below the licence", licensed, "1 0", "# Copyright: us\n# Licence: MIT\nb: 2\n---\na: 1\n"},
        {"without final line end", "a: 1\n---\nb: 2", "0 1", "---\nb: 2\n---\na: 1\n"},
        {"nowhere", "a: 1\n---\nb: 2\n", "1 1", "a: 1\n---\nb: 2\n"},
    });
}

void TestBlockEdits::movesDocuments()
{
    checkDocuments(moveDocument);
}

void TestBlockEdits::duplicatesDocuments_data()
{
    addRows({
        {"first", licensed, "0", "# Copyright: us\n# Licence: MIT\na: 1\n---\na: 1\n---\nb: 2\n"},
        {"last", "a: 1\n---\n# b\nb: 2\n", "1", "a: 1\n---\n# b\nb: 2\n---\n# b\nb: 2\n"},
        {"without final line end", "a: 1", "0", "a: 1\n---\na: 1\n"},
        {"with a directive", "%YAML 1.1\n---\na: 1\n", "0", "%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\na: 1\n"},
    });
}

void TestBlockEdits::duplicatesDocuments()
{
    checkDocuments([](const FileText &file, std::size_t index, std::size_t) { return duplicateDocument(file, index); });
}

void TestBlockEdits::insertsDocuments_data()
{
    addRows({
        {"into an empty file", "", "0", "new: 1\n"},
        {"into a file of comments", "# the shop\n", "1", "# the shop\nnew: 1\n"},
        {"behind a marker without document", "a: 1\n---\n", "2", "a: 1\n---\nnew: 1\n"},
        {"behind a marker with a comment", "a: 1\n---\n# next\n", "2", "a: 1\n---\n# next\nnew: 1\n"},
        {"at the front", licensed, "0", "# Copyright: us\n# Licence: MIT\nnew: 1\n---\na: 1\n---\nb: 2\n"},
        {"between", "a: 1\n---\nb: 2\n", "1", "a: 1\n---\nnew: 1\n---\nb: 2\n"},
        {"at the end", "a: 1", "1", "a: 1\n---\nnew: 1\n"},
        {"carriage returns", "a: 1\r\n", "1", "a: 1\r\n---\r\nnew: 1\r\n"},
    });
}

void TestBlockEdits::insertsDocuments()
{
    checkDocuments(
        [](const FileText &file, std::size_t index, std::size_t) { return insertDocument(file, index, "new: 1\n"); });
}

QTEST_GUILESS_MAIN(TestBlockEdits)
#include "tst_blockedits.moc"
