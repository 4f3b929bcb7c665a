// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/kubeletrecord.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::tracescore
{

namespace
{

/// Items of the kubelet's own work outside every logged sync belong to one that was not over, and so not logged.
void addUnfinishedSyncs(KubeletRecord::Pod &pod)
{
    const auto covered = [&](double t) {
        return std::any_of(pod.syncs.begin(), pod.syncs.end(),
                           [&](const auto &span) { return t >= span.from - 0.05 && t <= span.to + 0.25; });
    };
    const auto add = [&](double t) {
        if (!covered(t))
            pod.syncs.push_back({t - 0.01, 1e9});
    };
    for (const KubeletRecord::Item &item : pod.statuses)
        if (item.json["conditions"].toObject().contains(QLatin1String("PodReadyToStartContainers"))) {
            add(item.t); // the first status of the kubelet
            break;
        }
    for (const KubeletRecord::Item &item : pod.events) {
        const QString reason = item.json["reason"].toString();
        if (reason == QLatin1String("Pulled") || reason == QLatin1String("Pulling") ||
            reason == QLatin1String("BackOff"))
            add(item.t);
    }
    std::sort(pod.syncs.begin(), pod.syncs.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
}

bool startsLate(const KubeletRecord::Pod &pod)
{
    double created = -1;
    for (const KubeletRecord::Item &item : pod.events) {
        const QString reason = item.json["reason"].toString();
        if (reason == QLatin1String("Created"))
            created = item.t;
        else if (reason == QLatin1String("Started") && created >= 0 && item.t - created > 0.35)
            return true;
    }
    return std::any_of(pod.events.begin(), pod.events.end(), [](const KubeletRecord::Item &item) {
        return item.json["reason"].toString() == QLatin1String("Started") && item.json["count"].toInt() == 1 &&
               item.t > 0.6 && item.t < 1.4;
    });
}

} // namespace

KubeletRecord::KubeletRecord(const QJsonObject &trace)
    : end(trace["observed_for"].toDouble()), wallFraction(trace["wall_frac"].toDouble()), flags(trace["app"].toObject())
{
    const QJsonObject manifest = trace["manifest"].toObject();
    spec = manifest["kind"].toString() == QLatin1String("Pod") ? manifest["spec"].toObject()
                                                               : manifest["spec"]["template"]["spec"].toObject();
    pods.resize(1);
    for (const QJsonValue &value : trace["timeline"].toArray()) {
        const Item item{value["t"].toDouble(), value.toObject()};
        const QString source = item.json["source"].toString(), which = item.json["pod"].toString();
        const auto index = which.isEmpty() ? std::size_t{0} : static_cast<std::size_t>(which.mid(1).toInt() - 1);
        if (index >= pods.size())
            pods.resize(index + 1);
        Pod &pod = pods[index];
        const QString what = item.json["what"].toString();
        if (source == QLatin1String("pod"))
            pod.statuses.push_back(item);
        else if (source == QLatin1String("event"))
            (item.json.contains(QLatin1String("kind")) ? otherEvents : pod.events).push_back(item);
        else if (source == QLatin1String("app"))
            pod.app.push_back(item);
        else if (source == QLatin1String("endpoint"))
            endpoints.push_back(item);
        else if (source == QLatin1String("pvc"))
            claims.push_back(item);
        else if (what == QLatin1String("sync"))
            pod.syncs.push_back({item.t, item.t + item.json["dur"].toDouble()});
        else
            (what == QLatin1String("probe")  ? pod.probes
             : what == QLatin1String("kill") ? pod.kills
                                             : pod.pleg)
                .push_back(item);
    }
    for (Pod &pod : pods) {
        addUnfinishedSyncs(pod);
        underLoad = underLoad || startsLate(pod);
    }
}

std::string manifestsOf(const QJsonObject &trace)
{
    std::string text;
    const auto add = [&](QJsonObject object) {
        QJsonObject metadata = object["metadata"].toObject();
        metadata[QLatin1String("namespace")] = QStringLiteral("t");
        object[QLatin1String("metadata")] = metadata;
        text += "---\n" + QJsonDocument(object).toJson().toStdString();
    };
    for (const QJsonValue &entry : trace["before"].toArray())
        if (entry["kind"].isString())
            add(entry.toObject());
    add(trace["manifest"].toObject());
    return text;
}

} // namespace slipway::tracescore
