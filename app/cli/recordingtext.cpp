// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordingtext.h"

#include "cli/commands.h"
#include "cli/podlines.h"
#include "cli/recordingjson.h"

#include <QStringList>

#include <map>

namespace slipway::cli
{

using namespace sim;

namespace
{

/// Columns as wide as their widest cell.
QString table(const std::vector<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 3) : row[i];
        text += line + u'\n';
    }
    return text;
}

QString timeText(Time time)
{
    return QString::number(inSeconds(time), 'f', 1) + u's';
}

QString failuresText(const FlowState &flow)
{
    QStringList parts;
    for (std::size_t i = 0; i < FailureKinds; ++i)
        if (flow.failed[i] > 0)
            parts
                << QStringLiteral("%1 %2").arg(flow.failed[i]).arg(QLatin1String(failureName(static_cast<Failure>(i))));
    return parts.join(QLatin1String(", "));
}

/// One row for each count in which something failed, and one for each stream at the end.
std::vector<QStringList> trafficRows(const Recording &recording)
{
    std::vector<QStringList> rows{{"TIME", "REQUESTS", "SENT", "SERVED", "FAILED", "IN-FLIGHT", "FAILURES"}};
    const auto add = [&](Time at, const FlowState &flow) {
        rows.push_back({timeText(at), QString::fromStdString(flow.name), QString::number(flow.sent),
                        QString::number(flow.served), QString::number(flow.failures()), QString::number(flow.inFlight),
                        failuresText(flow)});
    };
    std::map<std::string, std::int64_t> failed;
    for (const Event &event : recording.events())
        for (const WorldChange &change : event.changes) {
            const FlowState *flow = changed<FlowState>(change);
            if (!flow || event.what != What::RequestsCounted)
                continue;
            if (std::exchange(failed[flow->name], flow->failures()) != flow->failures())
                add(event.at, *flow);
        }
    for (const FlowState &flow : recording.at(recording.end()).flows)
        add(recording.end(), flow);
    return rows;
}

/// What a cluster keeps as an event, and what people and clients do.
bool isShown(const Event &event)
{
    switch (event.what) {
    case What::NotSimulated:
    case What::ActionTaken:
    case What::Settled:
    case What::LimitReached:
    case What::TrafficChanged:
    case What::RequestFailed:
    case What::RequestsRecovered:
        return true;
    case What::Applied:
        return event.reason == "NodePort" || event.reason == "NotPlayed"; // what only the run knows
    default:
        return event.type != EventType::Silent;
    }
}

std::vector<QStringList> eventRows(const Recording &recording)
{
    std::vector<QStringList> rows{{"TIME", "TYPE", "REASON", "OBJECT", "MESSAGE"}};
    for (const Event &event : recording.events()) {
        if (isShown(event))
            rows.push_back(
                {timeText(event.at), event.type == EventType::Silent ? "-" : typeName(event.type),
                 QString::fromStdString(event.reason),
                 QString::fromStdString(event.object.kind.empty() ? std::string("-") : event.object.display()),
                 QString::fromStdString(event.message)});
    }
    return rows;
}

std::vector<QStringList> podRows(const Recording &recording)
{
    std::vector<QStringList> rows{{"TIME", "NAME", "READY", "STATUS", "RESTARTS", "NODE"}};
    for (const PodLine &line : podLines(recording)) {
        if (line.gone)
            rows.push_back(
                {timeText(line.at), QString::fromStdString(line.key.name), "-", Commands::tr("(gone)"), "-", "-"});
        else
            rows.push_back({timeText(line.at), QString::fromStdString(line.key.name), line.ready, line.status,
                            QString::number(line.restarts),
                            line.node.isEmpty() ? QStringLiteral("<none>") : line.node});
    }
    return rows;
}

} // namespace

QString recordingText(const Recording &recording)
{
    QString text = table(eventRows(recording)) + u'\n' + table(podRows(recording));
    if (const std::vector<QStringList> traffic = trafficRows(recording); traffic.size() > 1)
        text += u'\n' + table(traffic);
    return text;
}

} // namespace slipway::cli
