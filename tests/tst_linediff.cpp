// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linediff.h"

#include <QTest>

using namespace slipway;

namespace
{

/// One character per line's kind, then its text: "=a", "-b", "+c", "~" for a gap.
QStringList told(std::string_view before, const EditSet &edits, std::size_t context)
{
    QStringList lines;
    for (const DiffLine &line : lineDiff(before, edits, context)) {
        const char sign = line.kind == DiffLine::Kind::Same      ? '='
                          : line.kind == DiffLine::Kind::Removed ? '-'
                          : line.kind == DiffLine::Kind::Added   ? '+'
                                                                 : '~';
        lines.append(QLatin1Char(sign) + QString::fromStdString(line.text));
    }
    return lines;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void numbersFollowTheEdits();
    void rebuildsTheNewText();
};

void TestLineDiff::tells_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("inside a line") << "a\nb\nc\nd\nX\nf\ng\n" << QStringList{"~", "=d", "-e", "+X", "=f", "~"};
    QTest::newRow("line added") << "a\nb\nnew\nc\nd\ne\nf\ng\n" << QStringList{"~", "=b", "+new", "=c", "~"};
    QTest::newRow("line removed") << "a\nb\nd\ne\nf\ng\n" << QStringList{"~", "=b", "-c", "=d", "~"};
    QTest::newRow("at the start") << "X\na\nb\nc\nd\ne\nf\ng\n" << QStringList{"+X", "=a", "~"};
    QTest::newRow("at the end") << "a\nb\nc\nd\ne\nf\ng\nh\n" << QStringList{"~", "=g", "+h"};
    QTest::newRow("everything") << "" << QStringList{"-a", "-b", "-c", "-d", "-e", "-f", "-g"};
    QTest::newRow("nothing") << "a\nb\nc\nd\ne\nf\ng\n" << QStringList{};
}

void TestLineDiff::tells()
{
    QFETCH(QString, after);
    QFETCH(QStringList, lines);
    const std::string before = "a\nb\nc\nd\ne\nf\ng\n";
    QCOMPARE(told(before, difference(before, after.toStdString()), 1), lines);
}

void TestLineDiff::numbersFollowTheEdits()
{
    const std::string before = "a\nb\nc\nd\ne\nf\ng\n";
    const EditSet edits{{{2, 2}, "x\ny\n"}, {{10, 11}, "F"}};
    const std::vector<DiffLine> diff = lineDiff(before, edits, 0);
    QCOMPARE(diff.size(), std::size_t{7});
    QCOMPARE(diff[1].after, std::optional<std::size_t>(1));
    QCOMPARE(diff[4].before, std::optional<std::size_t>(5));
    QCOMPARE(diff[5].after, std::optional<std::size_t>(7));
    QCOMPARE(diff[5].text, std::string("F"));
}

void TestLineDiff::rebuildsTheNewText()
{
    const std::string before = "one\r\ntwo\r\nthree\r\nfour\r\n";
    for (const EditSet &edits :
         std::vector<EditSet>{{{{0, 3}, "1"}, {{10, 15}, "3"}}, {{{5, 17}, ""}}, {{{23, 23}, "five"}}}) {
        std::string rebuilt;
        for (const DiffLine &line : lineDiff(before, edits, 100))
            if (line.after)
                rebuilt += line.text + "\r\n";
        std::string wanted = applied(before, edits);
        if (!wanted.ends_with("\r\n"))
            wanted += "\r\n";
        QCOMPARE(rebuilt, wanted);
    }
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
