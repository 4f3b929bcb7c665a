// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bracematch.h"

#include <QTest>

using namespace slipway;

class TestBraceMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestBraceMatch::finds_data()
{
    QTest::addColumn<QByteArray>("text");   // the caret is at |
    QTest::addColumn<QByteArray>("styles"); // of the text without it; empty for one style
    QTest::addColumn<int>("brace");         // -1 for none
    QTest::addColumn<int>("other");
    const auto row = [](const char *name, const char *text, const char *styles, int brace, int other) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(styles) << brace << other;
    };
    row("none", "a: |b", "", -1, -1);
    row("empty text", "|", "", -1, -1);
    row("behind", "a: |[1, 2]", "", 3, 8);
    row("before", "a: [|1, 2]", "", 3, 8);
    row("the one before goes first", "{a: []|}", "", 5, 4);
    row("closing", "a: [1, 2]|", "", 8, 3);
    row("nested", "[|[1], [2]]", "", 0, 9);
    row("nested, backwards", "[[1], [2]]|", "", 9, 0);
    row("other kinds do not count", "{|a: [}]}", "", 0, 5);
    row("over lines", "a: {|\n b: 1\n}", "", 3, 11);
    row("no partner", "a: [|1, 2", "", 3, -1);
    row("no partner, backwards", "1, 2]|", "", 4, -1);
    row("quoted ones are others", "[|']', 1]", "saaasssss", 0, 7);
    row("outside is no partner of a quoted one", "['[|', 1]", "saaasssss", 2, -1);
}

void TestBraceMatch::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, styles);
    QFETCH(int, brace);
    QFETCH(int, other);
    const auto caret = text.indexOf('|');
    text.remove(caret, 1);
    if (styles.isEmpty())
        styles = QByteArray(text.size(), 's');
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    const auto found = braceAt(view(text), view(styles), static_cast<std::size_t>(caret));
    QCOMPARE(found ? int(found->brace) : -1, brace);
    QCOMPARE(found && found->other ? int(*found->other) : -1, other);
}

QTEST_GUILESS_MAIN(TestBraceMatch)
#include "tst_bracematch.moc"
