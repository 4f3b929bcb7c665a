// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/linelexer.h"

#include "yaml/foldlevel.h"

#include <QTest>

#include <vector>

using namespace slipway;

class TestLineLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void folds_data();
    void folds();
    void statePacks();
    void anyLineIsCovered();
};

namespace
{

/// One letter per byte, line by line.
QStringList letters(const QByteArray &text)
{
    static const char names[] = " ktqbnw#&!=:{X";
    static_assert(sizeof(names) == YamlTokenCount + 1);
    QStringList lines;
    YamlLineState state;
    const QList<QByteArray> parts = text.split('\n');
    for (const QByteArray &line : parts) {
        std::vector<YamlToken> tokens(static_cast<std::size_t>(line.size()));
        lexYamlLine({line.constData(), static_cast<std::size_t>(line.size())}, state, tokens.data());
        QString named;
        for (const YamlToken token : tokens)
            named += QLatin1Char(names[static_cast<int>(token)]);
        lines << named;
    }
    return lines;
}

} // namespace

void TestLineLexer::names_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("key and value", "name: web", {"kkkk: ttt"});
    row("number, boolean, null, hex", "a: 080\nb: yes\nc: ~\nd: 0x1F\ne: 1e3\nf: 1.2.3",
        {"k: nnn", "k: www", "k: w", "k: nnnn", "k: nnn", "k: ttttt"});
    row("apostrophe in text", "a: don't # no", {"k: ttttt ####"});
    row("hash inside a word", "a: b#c", {"k: ttt"});
    row("image in a list", "- nginx:1.25", {": tttttttttt"});
    row("key in a list", "- name: x", {": kkkk: t"});
    row("list in list", "- - a", {": : t"});
    row("url", "u: http://x:80/", {"k: tttttttttttt"});
    row("block scalar with indent and strip", "a: |2-\n    b: c\n\nd: e", {"k: :::", "bbbbbbbb", "", "k: t"});
    row("block scalar in a list", "- |\n  a: b\n- c", {": :", "bbbbbb", ": t"});
    row("block scalar under a key in a list", "- a: >-\n    x\n  b: c", {": k: ::", "bbbbb", "  k: t"});
    row("block scalar ends at a flat list", "a: |\n  x\nb:\n- c", {"k: :", "bbb", "k:", ": t"});
    row("hash in a block scalar", "a: |\n  # x\n# y", {"k: :", "bbbbb", "###"});
    row("header with comment", "a: | # x\n  y", {"k: : ###", "bbb"});
    row("flow map", "a: {b: c, \"d\":1, e: [x, 2]}", {"k: :k: t: kkk:n: k: :t: n::"});
    row("flow over lines", "a: {b: c,\n  d: 1}\ne: f", {"k: :k: t:", "  k: n:", "k: t"});
    row("quotes over lines", "a: \"b\n  c: d # e\n  f\" # g\nh: i", {"k: qq", "qqqqqqqqqq", "qqqq ###", "k: t"});
    row("single quotes", "a: 'it''s' # b", {"k: qqqqqqq ###"});
    row("escaped quote", "a: \"b\\\"c\"", {"k: qqqqqq"});
    row("quoted key", "\"a b\": c", {"kkkkk: t"});
    row("anchor, alias, tag, merge", "a: &x !!str b\n<<: *x", {"k: && !!!!! t", "kk: &&"});
    row("markers", "%YAML 1.1\n--- # x\na: b\n...", {"=========", "=== ###", "k: t", "==="});
    row("marker with value", "--- |\n x", {"=== :", "bb"});
    row("marker ends a quote", "a: 'b\n---\nc: d", {"k: qq", "===", "k: t"});
    row("plain over lines", "a: b\n  c # d\ne: f", {"k: t", "  t ###", "k: t"});
    row("key at a wrong column", "a: b\n  c: d", {"k: t", "  k: t"});
    row("template", "a: {{ .Values.x }}\n{{- if }}", {"k: {{{{{{{{{{{{{{{", "{{{{{{{{{"});
    row("tab", "\ta: b", {"Xk: t"});
    row("behind a quote", "a: 'b' c", {"k: qqq X"});
    row("complex key", "? a\n: b", {": t", ": t"});
    row("korean", "이름: 값", {"kkkkkk: ttt"});
    row("colon in the value", "a: b: c", {"k: tXXX"});
}

void TestLineLexer::names()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QStringList got = letters(text);
    for (QString &line : got)
        while (line.endsWith(' '))
            line.chop(1);
    for (QString &line : expected)
        while (line.endsWith(' '))
            line.chop(1);
    QCOMPARE(got, expected);
}

void TestLineLexer::folds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("levels");
    QTest::newRow("first document, flat list")
        << QByteArray("kind: A\nspec:\n  c:\n  - n: 1\n    p: 2\n  d: 3") << QList<int>{0, 1, 5, 6, 9, 5};
    QTest::newRow("marker") << QByteArray("---\na: 1\n\n# x\n---\nb: 2") << QList<int>{0, 1, -1, -1, 0, 1};
    QTest::newRow("block text") << QByteArray("x: 1\na: |\n    one\n  two\nb: 2") << QList<int>{0, 1, 3, 3, 1};
    QTest::newRow("flow") << QByteArray("x: 1\na: {\nb: 1\n}\nc: 2") << QList<int>{0, 1, 3, 3, 1};
}

void TestLineLexer::folds()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, levels);
    QList<int> got;
    YamlLineState state;
    const QList<QByteArray> parts = text.split('\n');
    for (const QByteArray &line : parts) {
        const std::string_view view(line.constData(), static_cast<std::size_t>(line.size()));
        got << foldLevel(view, state);
        std::vector<YamlToken> tokens(view.size());
        lexYamlLine(view, state, tokens.data());
    }
    QCOMPARE(got, levels);
}

void TestLineLexer::statePacks()
{
    for (const int mode : {0, 1, 2, 3, 4})
        for (const int depth : {0, 1, 1000})
            for (const int parent : {-1, 0, 7, 16000}) {
                const YamlLineState state{static_cast<YamlLineState::Mode>(mode), depth > 0,
                                          static_cast<std::uint16_t>(depth), parent};
                QVERIFY(YamlLineState::unpacked(state.packed()) == state);
            }
}

void TestLineLexer::anyLineIsCovered()
{
    // Every line of up to five of these bytes, from every state, must end and stay inside its buffer.
    static const char bytes[] = " -:'\"{[,]}|#&\ta?%\\";
    constexpr std::size_t count = sizeof(bytes) - 1;
    std::size_t lines = 0;
    for (std::size_t code = 0; code < count * count * count * count * count; code += 3) {
        char line[5];
        std::size_t rest = code;
        for (char &c : line) {
            c = bytes[rest % count];
            rest /= count;
        }
        for (const auto mode : {YamlLineState::Mode::Block, YamlLineState::Mode::Plain,
                                YamlLineState::Mode::SingleQuoted, YamlLineState::Mode::BlockScalar}) {
            YamlLineState state{mode, true, 0, 0};
            std::vector<YamlToken> tokens(6, YamlToken::Mistake);
            tokens[5] = YamlToken::Template;
            lexYamlLine({line, 5}, state, tokens.data());
            QVERIFY(tokens[5] == YamlToken::Template);
            QVERIFY(foldLevel({line, 5}, state) >= NoFoldLevel);
            ++lines;
        }
    }
    QVERIFY(lines > 1'000'000);
}

QTEST_GUILESS_MAIN(TestLineLexer)
#include "tst_linelexer.moc"
