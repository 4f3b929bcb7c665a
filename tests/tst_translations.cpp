// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleset.h"
#include "run/words.h"
#include "translations.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsKorean();
    void placeholdersSurvive();
    void textsOfHelperFunctionsAreFound();
    void rememberedTextsFollowTheLanguage();
};

namespace
{

struct Message {
    QString source{};
    QString translation{};
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &language)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(SOURCE_ROOT "resources/translations/slipway_") + language + QStringLiteral(".ts"));
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            messages.push_back({xml.readElementText(), {}, true});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

} // namespace

void TestTranslations::everyTextHasItsKorean()
{
    const auto messages = messagesOf(QStringLiteral("ko"));
    QVERIFY(messages.size() > 1000);
    for (const Message &message : messages)
        QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(message.source));
}

void TestTranslations::placeholdersSurvive()
{
    for (const Message &message : messagesOf(QStringLiteral("ko")))
        for (const char *mark : {"%1", "%2", "%3", "%4", "%n"})
            QVERIFY2(message.source.contains(QLatin1String(mark)) == message.translation.contains(QLatin1String(mark)),
                     qPrintable(message.source));
}

void TestTranslations::textsOfHelperFunctionsAreFound()
{
    const QString english = run::laneWord(sim::LaneState::Pulling);
    useLanguage(Language::Korean);
    QVERIFY(run::laneWord(sim::LaneState::Pulling) != english);
    useLanguage(Language::English);
    QCOMPARE(run::laneWord(sim::LaneState::Pulling), english);
}

void TestTranslations::rememberedTextsFollowTheLanguage()
{
    useLanguage(Language::English);
    const Rule &rule = *allRules().front();
    const QString english = Rules::tr(rule.info.title);
    for (int round = 0; round < 2; ++round) {
        useLanguage(Language::Korean);
        QVERIFY(Rules::tr(rule.info.title) != english);
        useLanguage(Language::English);
        QCOMPARE(Rules::tr(rule.info.title), english);
    }
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
