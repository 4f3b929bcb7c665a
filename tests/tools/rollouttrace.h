// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/controllers/deployment.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace slipway::tracescore
{

using namespace slipway::sim;
using Bag = std::multiset<QString>;

inline QString text(const QJsonValue &value)
{
    return value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                           : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

inline QString text(const Bag &bag)
{
    QStringList items(bag.begin(), bag.end());
    return items.join(QLatin1String(", "));
}

inline Time timeOf(const QJsonValue &iso)
{
    return Time(
        std::chrono::milliseconds(QDateTime::fromString(iso.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()));
}

inline PodShare shareOf(const QJsonValue &value)
{
    if (value.isDouble())
        return {value.toInt(), false};
    return podShare(value.toString().toStdString()).value_or(PodShare{});
}

inline DeploymentSpec specOf(const QJsonObject &json)
{
    DeploymentSpec spec;
    spec.replicas = json["replicas"].toInt(1);
    const QJsonObject strategy = json["strategy"].toObject(), rolling = strategy["rollingUpdate"].toObject();
    spec.recreate = strategy["type"].toString() == QLatin1String("Recreate");
    if (rolling.contains(QLatin1String("maxSurge")))
        spec.maxSurge = shareOf(rolling["maxSurge"]);
    if (rolling.contains(QLatin1String("maxUnavailable")))
        spec.maxUnavailable = shareOf(rolling["maxUnavailable"]);
    spec.minReadySeconds = json["minReadySeconds"].toInt();
    spec.progressDeadlineSeconds = json["progressDeadlineSeconds"].toInt(600);
    spec.revisionHistoryLimit = json["revisionHistoryLimit"].toInt(10);
    spec.paused = json["paused"].toBool();
    spec.podTemplate = json["template"].toString(QStringLiteral("v1")).toStdString();
    return spec;
}

/// JSON merge patch (RFC 7386).
inline QJsonObject merged(QJsonObject base, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            base.remove(it.key());
        else
            base[it.key()] = it->isObject() ? QJsonValue(merged(base[it.key()].toObject(), it->toObject())) : *it;
    }
    return base;
}

} // namespace slipway::tracescore
