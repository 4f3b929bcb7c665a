// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers found once must not come back, and a short run of changed manifests belongs to every build with
// sanitizers.
#include "fuzz/targets.h"

#include <QDirIterator>
#include <QTest>

#include <functional>
#include <random>

using namespace slipway;

namespace
{

using Check = std::string (*)(std::string_view);

const std::vector<std::pair<QString, Check>> checks{
    {"splitter", checkSplitting}, {"reader", checkReading}, {"edit", checkEditing}};

std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Bytes put in, taken out, doubled and swapped, mostly those that mean something in YAML.
std::string mutated(std::string text, std::mt19937 &random)
{
    static const std::vector<std::string> words{"\n",
                                                "\r",
                                                " ",
                                                "  ",
                                                "\t",
                                                ":",
                                                ": ",
                                                "- ",
                                                "- - ",
                                                "#",
                                                " # c",
                                                "{",
                                                "}",
                                                "[",
                                                "]",
                                                ",",
                                                "&a ",
                                                "*a",
                                                "<<:",
                                                "|",
                                                ">-",
                                                "|+",
                                                "'",
                                                "\"",
                                                "\\",
                                                "? ",
                                                "!!x ",
                                                "%",
                                                "@",
                                                "`",
                                                "---\n",
                                                "...\n",
                                                "\xC2\x85",
                                                "\xE2\x80\xA8",
                                                "가",
                                                "\xFF",
                                                std::string(1, '\0'),
                                                "\xEF\xBB\xBF",
                                                "~",
                                                "null"};
    for (std::size_t count = 1 + random() % 4; count > 0; --count) {
        const std::size_t at = random() % (text.size() + 1);
        const std::size_t length = std::min<std::size_t>(random() % 12, text.size() - at);
        switch (random() % 4) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(random() % (text.size() + 1), text.substr(at, 1 + random() % 60));
            break;
        default:
            text.insert(at, words[random() % words.size()]);
        }
    }
    return text;
}

} // namespace

class TestFuzzFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundBefore_data();
    void foundBefore();
    void shortRun_data();
    void shortRun();
};

void TestFuzzFixtures::foundBefore_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    for (const auto &[name, check] : checks) {
        QDirIterator walk(TEST_DATA "fuzz/" + name, QDir::Files);
        while (walk.hasNext()) {
            const QString path = walk.next();
            QTest::newRow(qPrintable(name + "/" + QFileInfo(path).fileName())) << name << path;
        }
    }
}

void TestFuzzFixtures::foundBefore()
{
    QFETCH(QString, target);
    QFETCH(QString, path);
    for (const auto &[name, check] : checks)
        if (name == target)
            QCOMPARE(check(bytesOf(path)), std::string());
}

void TestFuzzFixtures::shortRun_data()
{
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < checks.size(); ++i)
        QTest::newRow(qPrintable(checks[i].first)) << int(i);
}

void TestFuzzFixtures::shortRun()
{
    QFETCH(int, which);
    std::mt19937 random(static_cast<unsigned>(17 + which));
    QDirIterator walk(TEST_DATA "corpus", {"*.yaml", "*.json"}, QDir::Files);
    int runs = 0;
    while (walk.hasNext()) {
        const std::string text = bytesOf(walk.next());
        for (int i = 0; i < 10 && text.size() < 8000; ++i, ++runs) {
            std::string input = mutated(text, random);
            if (checks[std::size_t(which)].first == QLatin1String("edit"))
                input.insert(0, {char(random()), char(random()), char(random()), char(random())});
            QCOMPARE(checks[std::size_t(which)].second(input), std::string());
        }
    }
    QVERIFY(runs > 300);
}

QTEST_GUILESS_MAIN(TestFuzzFixtures)
#include "tst_fuzzfixtures.moc"
