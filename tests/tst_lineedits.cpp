// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lineedits.h"

#include <QTest>

using namespace slipway;

/// In all texts here `[` and `]` enclose the selection.
class TestLineEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void indentsAfter_data();
    void indentsAfter();
    void finds_data();
    void finds();
    void replacesWithGroups();
    void saysWhatIsWrongWithAnExpression();
    void previews();
};

void TestLineEdits::commands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *command, const char *text, const char *after) {
        QTest::newRow(name) << command << text << after;
    };
    row("comment", "comment", "a:\n  [b: 1\n\n    c]: 2\n", "a:\n  # b: 1\n\n  #   c: 2\n");
    row("uncomment", "comment", "[# a: 1\n  #b\n]c", "a: 1\n  b\nc");
    row("mixed is commented", "comment", "[# a\nb]", "# # a\n# b");
    row("comment crlf", "comment", "[a\r\nb]\r\n", "# a\r\n# b\r\n");
    row("indent", "indent", "[a\n\nb\n]c", "  a\n\n  b\nc");
    row("outdent", "outdent", "[   a\n b\n\tc\nd]", " a\nb\nc\nd");
    row("duplicate", "duplicate", "a\n[]b\nc", "a\nb\nb\nc");
    row("duplicate the last line", "duplicate", "a\r\nb[]", "a\r\nb\r\nb");
    row("move down", "down", "[a\nb]\nc\nd", "c\na\nb\nd");
    row("move up", "up", "a\nb\n[c]\nd", "a\nc\nb\nd");
    row("move the last line up", "up", "a\r\n[]b", "b\r\na");
    row("move down to the end", "down", "[]a\nb", "b\na");
    row("first line up", "up", "[]a\nb", "a\nb");
    row("last line down", "down", "a\n[]b", "a\nb");
    row("empty text", "comment", "[]", "");
}

void TestLineEdits::commands()
{
    QFETCH(QString, command);
    QFETCH(QString, text);
    QFETCH(QString, after);
    std::string bytes = text.toStdString();
    TextRange selection;
    selection.start = bytes.find('[');
    bytes.erase(selection.start, 1);
    selection.end = bytes.find(']');
    bytes.erase(selection.end, 1);
    EditSet edits = command == "comment"     ? toggleLineComment(bytes, selection)
                    : command == "indent"    ? indentLines(bytes, selection)
                    : command == "outdent"   ? outdentLines(bytes, selection)
                    : command == "duplicate" ? duplicateLines(bytes, selection)
                                             : moveLines(bytes, selection, command == "down");
    QVERIFY(normalise(edits));
    QCOMPARE(QString::fromStdString(applied(bytes, edits)), after);
}

void TestLineEdits::indentsAfter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("column");
    QTest::newRow("key") << "  a:" << 4;
    QTest::newRow("value") << "  a: b" << 2;
    QTest::newRow("item with key") << "  - a:" << 6;
    QTest::newRow("item with entry") << "  - a: b" << 4;
    QTest::newRow("item text") << "  - b" << 2;
    QTest::newRow("dash") << "  -" << 4;
    QTest::newRow("block scalar") << "a: |-" << 2;
    QTest::newRow("comment behind a key") << "a: # x" << 2;
    QTest::newRow("comment") << "  # a:" << 2;
    QTest::newRow("blank") << "    " << 4;
    QTest::newRow("empty") << "" << 0;
}

void TestLineEdits::indentsAfter()
{
    QFETCH(QString, before);
    QFETCH(int, column);
    QCOMPARE(static_cast<int>(indentAfter(before.toStdString())), column);
}

void TestLineEdits::finds_data()
{
    QTest::addColumn<SearchOptions>("options");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << SearchOptions{"web"} << QStringList{"3-6", "17-20", "21-24"};
    QTest::newRow("case") << SearchOptions{.pattern = "web", .matchCase = true} << QStringList{"3-6", "17-20"};
    QTest::newRow("word") << SearchOptions{.pattern = "we", .wholeWord = true} << QStringList{};
    QTest::newRow("expression") << SearchOptions{.pattern = "^.: ", .regularExpression = true} << QStringList{"0-3"};
    QTest::newRow("plain text with signs") << SearchOptions{.pattern = "("} << QStringList{};
    QTest::newRow("korean") << SearchOptions{.pattern = "값"} << QStringList{"9-12"};
    QTest::newRow("nothing") << SearchOptions{} << QStringList{};
}

void TestLineEdits::finds()
{
    QFETCH(SearchOptions, options);
    QFETCH(QStringList, expected);
    const std::string text = "a: web\n\xF0\x9F\x99"; // cut short: invalid UTF-8 must do no harm
    const std::string good = "a: web\n, 값\n\xF0\x9F\x99\x82web Web";
    QVERIFY(findAll(text, options).size() <= 1);
    QStringList got;
    for (const SearchMatch &match : findAll(good, options))
        got << QString("%1-%2").arg(match.range.start).arg(match.range.end);
    QCOMPARE(got, expected);
}

void TestLineEdits::replacesWithGroups()
{
    const auto matches =
        findAll("a: 1", {.pattern = "(\\w): (\\d)", .regularExpression = true}, nullptr, "\\2: \\1\\\\");
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(matches[0].replacement, std::string("1: a\\"));
    QCOMPARE(findAll("a", {.pattern = "a"}, nullptr, "\\1")[0].replacement, std::string("\\1"));
}

void TestLineEdits::saysWhatIsWrongWithAnExpression()
{
    QString error;
    QVERIFY(findAll("a", {.pattern = "(", .regularExpression = true}, &error).empty());
    QVERIFY(!error.isEmpty());
}

void TestLineEdits::previews()
{
    const std::string text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    const auto lines = previewOf(text, {{{4, 5}, "x\ny"}, {{14, 16}, ""}}, 1);
    QStringList got;
    for (const PreviewLine &line : lines)
        got << QStringLiteral(" -+~")[static_cast<int>(line.kind)] + QString::fromStdString(line.text);
    QCOMPARE(got, (QStringList{" 2", "-3", "+x", "+y", " 4", "~", " 7", "-8", " 9"}));
}

QTEST_GUILESS_MAIN(TestLineEdits)
#include "tst_lineedits.moc"
