// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/manifestobject.h"
#include "sim/recording.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <set>

/// What every event of every run promises.
namespace slipway::sim
{

/// The Korean of the simulator's sentences, as the translation catalogue has it.
inline const QHash<QString, QString> &koreanSentences()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> texts;
        QFile file(QStringLiteral(SOURCE_ROOT "resources/translations/slipway_ko.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return texts;
        QString context, source;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation") && context == QLatin1String("slipway::sim") &&
                     xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished"))
                texts.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return texts;
    }();
    return all;
}

/// Why nothing in the files is in charge of such an event; empty where something has to be.
inline QString whyWithoutOrigin(const Workspace &workspace, const Event &event)
{
    switch (event.what) {
    case What::ActionTaken:
        return event.object.kind.empty() || event.object.kind == "Node" ? QStringLiteral("somebody acts on the cluster")
                                                                        : QStringLiteral("the scenario names it");
    case What::NodeChanged:
        return QStringLiteral("nodes do not stand in manifests");
    case What::Settled:
    case What::LimitReached:
        return QStringLiteral("the simulation itself ends");
    case What::TrafficChanged:
    case What::RequestsCounted:
    case What::RequestsRecovered:
    case What::RequestFailed:
        return objectOf(workspace, event.object) ? QString()
                                                 : QStringLiteral("clients ask for what is not in the files");
    default:
        return {};
    }
}

/// What the words of this event break; empty when they keep all promises.
inline QString brokenWords(const Workspace &workspace, const Event &event)
{
    const QString english = event.plain.toString();
    if (event.reason.empty() || event.message.empty())
        return QStringLiteral("no reason or message");
    static const QRegularExpression Placeholder(QStringLiteral("%\\d"));
    if (english.contains(Placeholder))
        return QStringLiteral("unfinished sentence: ") + english;
    if (!english.endsWith(u'.'))
        return QStringLiteral("no sentence: ") + english;
    if (koreanSentences().value(QString::fromUtf8(event.plain.text)).isEmpty())
        return QStringLiteral("no Korean for: ") + QString::fromUtf8(event.plain.text);
    if (placeInCharge(workspace, event.origin).file == FileId::None && whyWithoutOrigin(workspace, event).isEmpty())
        return QStringLiteral("nothing in the files is in charge");
    return {};
}

/// What the events of a run break: that an action led to each of them, and their words.
inline QStringList brokenPromises(const Workspace &workspace, const Recording &recording)
{
    QStringList all;
    std::set<const EventDraft *> said;
    std::vector<bool> rooted(recording.events().size() + 1);
    for (const Event &event : recording.events()) {
        const auto id = static_cast<std::size_t>(event.id);
        const bool end = event.what == What::Settled || event.what == What::LimitReached;
        rooted[id] = event.what == What::ActionTaken || (event.cause < event.id && rooted[std::size_t(event.cause)]);
        QString broken = rooted[id] || end ? QString() : QStringLiteral("no action led to it");
        if (broken.isEmpty() && said.insert(event.said.get()).second)
            broken = brokenWords(workspace, event);
        if (!broken.isEmpty())
            all << QStringLiteral("%1 %2 %3 \"%4\": %5")
                       .arg(QString::number(inSeconds(event.at)), QString::fromStdString(event.object.display()),
                            QString::fromStdString(event.reason), QString::fromStdString(event.message), broken);
    }
    return all;
}

} // namespace slipway::sim
