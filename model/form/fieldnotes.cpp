// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldnotes.h"

#include "api/cronschedule.h"
#include "api/podshare.h"
#include "api/schedule.h"
#include "api/timing.h"
#include "schema/validator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace slipway
{

namespace
{

struct FieldNotes {
    Q_DECLARE_TR_FUNCTIONS(slipway::FieldNotes)
};

std::optional<PodShare> shareAt(NodeRef rollingUpdate, const char *key)
{
    const NodeRef written = rollingUpdate[key];
    return written && !written.isNull() ? podShare(written.value()) : PodShare{};
}

/// `spec` is a Deployment's.
QString rolloutNote(NodeRef spec, std::string_view key)
{
    constexpr std::int64_t MostPods = 1'000'000;
    const NodeRef written = spec["replicas"];
    const std::int64_t replicas = written && !written.isNull() ? wholeNumber(written).value_or(-1) : 1;
    const auto surge = shareAt(spec["strategy"]["rollingUpdate"], "maxSurge");
    const auto unavailable = shareAt(spec["strategy"]["rollingUpdate"], "maxUnavailable");
    if (replicas < 1 || replicas > MostPods || !surge || !unavailable)
        return {};
    const RolloutRoom room = rolloutRoom(static_cast<int>(replicas), *surge, *unavailable);
    const bool isSurge = key == "maxSurge";
    const PodShare &share = isSurge ? *surge : *unavailable;
    QString note = isSurge ? FieldNotes::tr("At most %1 Pods at a time.").arg(room.most())
                           : FieldNotes::tr("At least %1 of %2 Pods stay available.").arg(room.fewest()).arg(replicas);
    if (share.isRounded(room.replicas)) {
        const QString percent = QStringLiteral("%1%").arg(share.value);
        const QString rounded = isSurge ? FieldNotes::tr("%1 of %2 is rounded up to %3.")
                                        : FieldNotes::tr("%1 of %2 is rounded down to %3.");
        note += QLatin1Char(' ') +
                rounded.arg(percent, QString::number(replicas), QString::number(share.of(room.replicas, isSurge)));
    }
    if (!isSurge && room.isForced)
        note += QLatin1Char(' ') + FieldNotes::tr("Since maxSurge is 0 too, one Pod has to go first after all.");
    return note;
}

QString probeNote(NodeRef probe, std::string_view kind)
{
    if (!probe.isMapping())
        return {};
    const ProbeTimes times = probeTimes(probe);
    if (kind == "startupProbe")
        return FieldNotes::tr("The start may take up to %1 s; then the container is restarted.").arg(times.budget());
    if (kind == "livenessProbe")
        return FieldNotes::tr("Restarted after %1 s without answer, and %2 to %3 s after a start without any.")
            .arg(times.patience())
            .arg(times.earliestVerdict())
            .arg(times.latestVerdict());
    if (kind == "readinessProbe")
        return FieldNotes::tr("Out of traffic after %1 s without answer.").arg(times.patience());
    return {};
}

QString graceNote(NodeRef podSpec)
{
    double longest = 0;
    for (NodeRef container : podSpec["containers"])
        longest = std::max(longest, hookSeconds(container["lifecycle"]["preStop"]).value_or(0));
    if (longest <= 0)
        return {};
    const auto waits = static_cast<std::int64_t>(std::ceil(longest));
    return FieldNotes::tr("preStop waits %1 s of them, so %2 s are left to stop.")
        .arg(waits)
        .arg(std::max<std::int64_t>(0, gracePeriod(podSpec) - waits));
}

/// `spec` is a CronJob's.
QString scheduleNote(NodeRef spec, std::int64_t now)
{
    constexpr int Shown = 3;
    const auto schedule = CronSchedule::parse(spec["schedule"].value());
    const std::string zone = spec["timeZone"].text();
    if (!schedule || !spec["schedule"].isScalar() || (!zone.empty() && timeZoneProblem(zone)))
        return {};
    QStringList runs;
    for (auto run = nextRun(*schedule, zone, now); run && runs.size() < Shown; run = nextRun(*schedule, zone, *run))
        runs.append(QLocale().toString(QDateTime::fromSecsSinceEpoch(*run + zoneOffset(zone, *run), QTimeZone::utc()),
                                       QStringLiteral("yyyy-MM-dd ddd hh:mm")));
    if (runs.isEmpty())
        return FieldNotes::tr("It never runs: there is no such day within the next five years.");
    const QString times = runs.join(QStringLiteral(", "));
    return zone.empty() ? FieldNotes::tr("Next runs: %1, by the clock of the cluster, which usually is UTC.").arg(times)
                        : FieldNotes::tr("Next runs: %1, by the clock of %2.").arg(times, QString::fromStdString(zone));
}

} // namespace

QString fieldNote(NodeRef root, const NodePath &path, std::optional<std::int64_t> now)
{
    if (path.isEmpty())
        return {};
    const std::string_view key = keyOf(path.last());
    if ((key == "maxSurge" || key == "maxUnavailable") && root["kind"].value() == "Deployment" && path.size() == 4)
        return rolloutNote(root["spec"], key);
    if (key == "failureThreshold" && path.size() > 1)
        return probeNote(root.find(path.parent()), keyOf(path[path.size() - 2]));
    if (key == "terminationGracePeriodSeconds" && path.size() > 1 && keyOf(path[path.size() - 2]) == "spec")
        return graceNote(root.find(path.parent()));
    if (now && root["kind"].value() == "CronJob" && path == NodePath{"spec", "schedule"})
        return scheduleNote(root["spec"], *now);
    return {};
}

} // namespace slipway
