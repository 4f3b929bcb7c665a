// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lineindex.h"
#include "text/textedit.h"

#include <QTest>

using namespace slipway;

class TestTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyThenInvertGivesTheOldText();
    void overlapsAreRefused();
    void differenceKeepsCharactersWhole();
    void mapsOffsets();
    void convertsPlaces();
    void findsInvalidUtf8();
};

void TestTextEdit::applyThenInvertGivesTheOldText()
{
    const std::string before = "name: web\nreplicas: 3\n";
    EditSet edits{{{20, 21}, "5"}, {{0, 4}, "title"}, {{10, 10}, "# how many\n"}};
    QVERIFY(normalise(edits));
    const std::string after = applied(before, edits);
    QCOMPARE(after, std::string("title: web\n# how many\nreplicas: 5\n"));
    QCOMPARE(applied(after, inverted(before, edits)), before);
}

void TestTextEdit::overlapsAreRefused()
{
    EditSet edits{{{0, 4}, "a"}, {{3, 5}, "b"}};
    QVERIFY(!normalise(edits));
}

void TestTextEdit::differenceKeepsCharactersWhole()
{
    const std::string before = "label: 가나";
    const std::string after = "label: 각나";
    const EditSet edits = difference(before, after);
    QCOMPARE(applied(before, edits), after);
    QCOMPARE(edits[0].text, std::string("각"));
    QVERIFY(difference(before, before).empty());
    QCOMPARE(applied("aa", difference("aa", "aaa")), std::string("aaa"));
}

void TestTextEdit::mapsOffsets()
{
    const EditSet edits{{{2, 4}, "xyz"}, {{6, 6}, "!"}};
    QCOMPARE(mapped(1, edits), std::size_t{1});
    QCOMPARE(mapped(3, edits), std::size_t{5});
    QCOMPARE(mapped(5, edits), std::size_t{6});
    QCOMPARE(mapped(8, edits), std::size_t{10});
}

void TestTextEdit::convertsPlaces()
{
    const std::string text = "a: 1\r\n이름: 😀웹\n";
    const LineIndex lines(text);
    QCOMPARE(lines.lineCount(), std::size_t{3});
    const std::size_t web = text.find("웹");
    QVERIFY(lines.position(text, web) == (TextPosition{1, 5}));
    QCOMPARE(lines.offset(text, {1, 5}), web);
    QCOMPARE(lines.offset(text, {1, 99}), text.size() - 1);
    QCOMPARE(utf16Count("😀웹"), std::size_t{3});
}

void TestTextEdit::findsInvalidUtf8()
{
    QCOMPARE(firstInvalidUtf8("가😀\n"), std::string_view::npos);
    QCOMPARE(firstInvalidUtf8("ab\xC0\xAF"), std::size_t{2});
    QCOMPARE(firstInvalidUtf8("\xED\xA0\x80"), std::size_t{0}); // a surrogate
    QCOMPARE(firstInvalidUtf8("x\xE2\x82"), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
