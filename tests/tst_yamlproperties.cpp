// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random edits of real manifests, each compared with the same change of the plain value.
#include "document/manifestfile.h"
#include "support/randomedits.h"
#include "yaml/scalar.h"
#include "yaml/yamledit.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace slipway;

class TestYamlProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_data();
    void randomEdits();
    void scalarsComeBack();
    void composedEditsEqualTheirSteps();
};

void TestYamlProperties::randomEdits_data()
{
    QTest::addColumn<QString>("path");
    int files = 0;
    QDirIterator walk(TEST_DATA "corpus", {"*.yaml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        ++files;
    }
    QVERIFY(files >= 40);
}

void TestYamlProperties::randomEdits()
{
    QFETCH(QString, path);
    const DecodedFile decoded = readFile(path);
    QVERIFY2(decoded.obstacle == FileObstacle::None, qPrintable(decoded.reason));
    const auto file = ManifestFile::read(FileId::None, path, std::make_shared<const std::string>(decoded.text));
    const int rounds =
        qEnvironmentVariableIsSet("SLIPWAY_ROUNDS") ? qEnvironmentVariableIntValue("SLIPWAY_ROUNDS") : 60;
    for (std::size_t document = 0; document < file->documents().size(); ++document) {
        RandomEdits edits(file->documents()[document].document->text(), static_cast<unsigned>(1000 + document),
                          RandomEdits::Demand::Everything);
        if (!edits.isUsable())
            continue;
        QStringList wrong;
        for (int i = 0; i < rounds; ++i)
            if (const QString one = edits.check(); !one.isEmpty())
                wrong << one;
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + " wrong:\n" + wrong.join("\n----\n").left(3000)));
        QVERIFY(edits.done() > rounds / 5);
    }
}

void TestYamlProperties::scalarsComeBack()
{
    std::mt19937 random(7);
    const std::string alphabet = " \t\n:#-?,[]{}&*!|>'\"%@`\\=~yn.0123ex_<aé가😀\r";
    std::vector<std::string> letters;
    for (std::size_t i = 0; i < alphabet.size();) {
        const auto lead = static_cast<unsigned char>(alphabet[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        letters.push_back(alphabet.substr(i, size));
        i += size;
    }
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t length = random() % 7; length > 0; --length)
            text += letters[random() % letters.size()];
        for (const std::string &yaml :
             {"k: " + quotedWhereNeeded(text, false) + "\n", "{k: " + quotedWhereNeeded(text, true) + ", l: 1}\n",
              "k: " + doubleQuoted(text) + "\n", emitDocument(Value::map({{"k", text}, {"l", 1}})),
              "k:\n  - x: 1\nk: " + quotedWhereNeeded(text) + " # comment\n"}) {
            const auto value = Value::parse(yaml);
            const std::string *back = value && value->find("k") ? value->find("k")->asString() : nullptr;
            QVERIFY2(back && *back == text, yaml.c_str());
        }
    }
}

void TestYamlProperties::composedEditsEqualTheirSteps()
{
    std::mt19937 random(3);
    const auto randomEdits = [&](const std::string &text) {
        EditSet edits;
        std::size_t at = 0;
        while (edits.size() < 4) {
            const std::size_t start = at + random() % 5;
            const std::size_t end = start + random() % 4;
            if (end > text.size())
                break;
            edits.push_back({{start, end}, std::string(random() % 4, static_cast<char>('A' + random() % 26))});
            at = end + 1;
        }
        return edits;
    };
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = std::string("abcdefghijklmnopqrstuvwxyz").substr(0, random() % 27);
        const EditSet first = randomEdits(text);
        const std::string middle = applied(text, first);
        const EditSet second = randomEdits(middle);
        EditSet both = composed(first, second);
        QVERIFY(normalise(both));
        QCOMPARE(applied(text, both), applied(middle, second));
    }
}

QTEST_GUILESS_MAIN(TestYamlProperties)
#include "tst_yamlproperties.moc"
