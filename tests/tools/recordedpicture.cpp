// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/kubeletpicture.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace slipway::tracescore
{

QString plain(QString text)
{
    static const QRegularExpression duration(
        QStringLiteral(" in [0-9.a-zµ]+ \\([0-9.a-zµ]+ including waiting\\). Image "
                       "size: [0-9]+ bytes"));
    static const QRegularExpression id(QStringLiteral("exec \"(<id>|[0-9a-f]+)\""));
    return text.replace(duration, QString()).replace(id, QStringLiteral("exec ID")).trimmed();
}

QString stateText(const QString &name, const QString &state, const QString &reason, const QString &message,
                  int exitCode, bool ready, bool started, int restarts, const QString &last)
{
    QString text = name + u'[' + state;
    if (!reason.isEmpty())
        text += u' ' + reason;
    if (state == QLatin1String("terminated"))
        text += QStringLiteral(" exit %1").arg(exitCode);
    text += ready ? QLatin1String(" ready") : QLatin1String("");
    text += started ? QLatin1String(" started") : QLatin1String("");
    text += QStringLiteral(" restarts %1").arg(restarts);
    if (!last.isEmpty())
        text += QLatin1String(" last ") + last;
    if (!message.isEmpty() && state == QLatin1String("waiting"))
        text += QLatin1String(": ") + plain(message);
    return text + u']';
}

QString podPrefix(const KubeletRecord &record, std::size_t index)
{
    return record.pods.size() > 1 ? QStringLiteral("p%1 ").arg(index + 1) : QString();
}

QString endpointText(const QString &pod, bool ready, bool serving, bool terminating)
{
    return pod + (ready ? u'R' : u'-') + (serving ? u'S' : u'-') + (terminating ? u'T' : u'-');
}

namespace
{

QString recordedContainer(const QString &name, const QJsonObject &c)
{
    const QJsonObject last = c["last"].toObject();
    const QString before =
        last.isEmpty() ? QString() : last["reason"].toString() + u' ' + QString::number(last["exitCode"].toInt());
    return stateText(name, c["state"].toString(), c["reason"].toString(), c["message"].toString(),
                     c["exitCode"].toInt(), c["ready"].toBool(), c["started"].toBool(), c["restartCount"].toInt(),
                     before);
}

QString recordedStatus(const QJsonObject &json)
{
    if (json["type"].toString() == QLatin1String("DELETED"))
        return QStringLiteral("gone");
    QStringList parts{json["phase"].toString()};
    if (const QString reason = json["reason"].toString(); !reason.isEmpty())
        parts << reason + QLatin1String(": ") + json["message"].toString().trimmed();
    const QJsonObject conditions = json["conditions"].toObject();
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        const QString reason = it.value()[1].toString();
        parts << it.key() + u'=' + it.value()[0].toString() + (reason.isEmpty() ? QString() : u'(' + reason + u')');
    }
    for (const char *list : {"initContainers", "containers"}) {
        const QJsonObject containers = json[QLatin1String(list)].toObject();
        for (auto it = containers.begin(); it != containers.end(); ++it)
            parts << recordedContainer(it.key(), it.value().toObject());
    }
    if (json.contains(QLatin1String("deletionGracePeriodSeconds")))
        parts << QStringLiteral("grace %1").arg(json["deletionGracePeriodSeconds"].toInt());
    return parts.join(u' ');
}

/// A count above the last one's stands for repetitions that were written together.
void addEvents(Picture &picture, const QString &pod, const std::vector<KubeletRecord::Item> &items)
{
    std::map<QString, int> counted;
    for (const KubeletRecord::Item &item : items) {
        const QString reason = item.json["reason"].toString();
        const QString message = plain(item.json["message"].toString());
        const QString field = item.json["field"].toString();
        const QString kind = item.json["kind"].toString();
        if (kind == QLatin1String("Deployment") || kind == QLatin1String("ReplicaSet"))
            continue; // the controllers' recordings cover them
        const QString key = QStringLiteral("event ") + pod + item.json["type"].toString() + u' ' + reason + u' ' +
                            field.section(u'{', 1).section(u'}', 0, 0) + u' ' + message;
        const bool once = reason == QLatin1String("FailedScheduling") || reason == QLatin1String("FailedBinding");
        // The scheduler tries again whenever anything else in the cluster changed; other pods came and went meanwhile.
        if (once && counted[key]++ > 0)
            continue;
        if (once) {
            picture[key].push_back({item.json["count"].toInt(1) > 1 ? Untimed : item.t, QStringLiteral("once")});
            continue;
        }
        int &count = counted[key];
        const int now = std::max(item.json["count"].toInt(1), count + 1);
        for (; count < now; ++count)
            picture[key].push_back({item.t, QStringLiteral("x")});
    }
}

QString contentText(const QJsonObject &json)
{
    QStringList words{json["ev"].toString()};
    for (const QJsonValue &word : json["data"].toArray())
        words << word.toString();
    return words.join(u' ');
}

void addProgram(Picture &picture, const QString &pod, const KubeletRecord::Pod &recorded)
{
    std::map<QString, double> alive;
    for (const KubeletRecord::Item &item : recorded.app) {
        const QString container = item.json["container"].toString(), ev = item.json["ev"].toString();
        Line &line = picture[QStringLiteral("program ") + pod + container];
        if (ev == QLatin1String("env") || ev == QLatin1String("env-unset") || ev == QLatin1String("args") ||
            ev == QLatin1String("cat") || ev == QLatin1String("stat"))
            picture[QStringLiteral("content ") + pod + container].push_back({item.t, contentText(item.json)});
        if (ev == QLatin1String("start")) {
            if (alive.contains(container))
                line.push_back({alive[container], QStringLiteral("killed")});
            else if (!line.empty() && line.back().what == QLatin1String("signal"))
                line.push_back(
                    {Untimed, QStringLiteral("killed")}); // the last sign of life is written for one instance
            alive.erase(container);
            line.push_back({item.t, QStringLiteral("start")});
        } else if (ev == QLatin1String("signal")) {
            line.push_back({item.t, QStringLiteral("signal")});
        } else if (ev == QLatin1String("exit")) {
            alive.erase(container);
            line.push_back({item.t, QStringLiteral("exit ") + item.json["data"][0].toString()});
        } else if (ev == QLatin1String("last-alive")) {
            alive[container] = item.t;
        }
    }
    for (const auto &[container, t] : alive)
        picture[QStringLiteral("program ") + pod + container].push_back({t, QStringLiteral("killed")});
}

} // namespace

Picture recordedPicture(const KubeletRecord &record)
{
    Picture picture;
    for (std::size_t i = 0; i < record.pods.size(); ++i) {
        const KubeletRecord::Pod &pod = record.pods[i];
        const QString prefix = podPrefix(record, i);
        for (const KubeletRecord::Item &item : pod.statuses)
            picture[QStringLiteral("pod ") + prefix].push_back({item.t, recordedStatus(item.json)});
        addEvents(picture, prefix, pod.events);
        addProgram(picture, prefix, pod);
        for (const KubeletRecord::Item &item : pod.probes)
            picture[QStringLiteral("probe ") + prefix + item.json["container"].toString() + u' ' +
                    item.json["probe"].toString()]
                .push_back({item.t, item.json["result"].toString()});
    }
    addEvents(picture, QString(), record.otherEvents);
    for (const KubeletRecord::Item &item : record.endpoints) {
        QStringList all;
        for (const QJsonValue &e : item.json["endpoints"].toArray())
            all << endpointText(e["pod"].toString(), e["ready"].toBool(), e["serving"].toBool(),
                                e["terminating"].toBool());
        all.sort();
        picture[QStringLiteral("endpoints")].push_back({item.t, all.join(u' ')});
    }
    for (const KubeletRecord::Item &item : record.claims)
        if (item.json["phase"].toString() == QLatin1String("Bound"))
            picture[QStringLiteral("claim")].push_back(
                {item.t, QStringLiteral("Bound ") + item.json["volumeName"].toString()});
    return picture;
}

} // namespace slipway::tracescore
