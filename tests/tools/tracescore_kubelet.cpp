// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of a real kubelet against the simulator. What the rules leave to chance (how long a container takes to
// start, when within its second the kubelet looks, the random part of a retry) is handed to the simulator as it was
// recorded, within the limits of the recordings' description (kubeletdelays.cpp). Everything else is computed, and all
// that happened is then compared: every status with conditions, reasons, exit codes and counts, every event with its
// message and each repetition, endpoints, signals and exits, each run of each probe, claims, and when it happened.
#include "tools/kubeletpicture.h"
#include "tools/tracescore.h"

#include "document/workspace.h"
#include "sim/simulate.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace slipway::tracescore
{

namespace
{

using namespace sim;

bool isCommand(const QString &channel, const KubeletRecord &record)
{
    const QString probe = channel.section(u' ', -1) + QLatin1String("Probe"), name = channel.section(u' ', -2, -2);
    for (const char *list : {"initContainers", "containers"})
        for (const QJsonValue &container : record.spec[QLatin1String(list)].toArray())
            if (container["name"].toString() == name)
                return container[probe]["exec"].isObject();
    return false;
}

/// Seconds between a recorded moment and the computed one.
double toleranceOf(const QString &channel, const KubeletRecord &record)
{
    // The watch, the event recorder, the start of a probe's command and a full CPU come on top of what the rules say.
    const bool probe = channel.startsWith(QLatin1String("probe"));
    double tolerance = probe || channel.startsWith(QLatin1String("program")) ? 0.15 : 0.25;
    if ((probe && isCommand(channel, record)) || channel.contains(QLatin1String("probe errored")))
        tolerance += 0.3;
    return record.underLoad ? tolerance + 0.4 : tolerance;
}

/// States that were replaced before the watch could show them count as unseen on either side.
bool isBrief(const Line &line, std::size_t i, double within)
{
    return i + 1 < line.size() && line[i + 1].t - line[i].t < within;
}

/// Whether the two lines tell the same story; `at` is the first place of the recorded one that has no counterpart.
bool agree(const Line &recorded, const Line &simulated, double tolerance, bool states, const KubeletRecord &record,
           std::size_t &at)
{
    const double end = record.end;
    const std::size_t n = recorded.size(), m = simulated.size();
    std::vector<std::vector<char>> reach(n + 1, std::vector<char>(m + 1, 0));
    // A probe's tick at the very moment when the kubelet begins to stop its container may come first or not.
    const auto atKill = [&](const Seen &seen) {
        return !states && (seen.what == QLatin1String("success") || seen.what == QLatin1String("failure")) &&
               std::any_of(record.pods.begin(), record.pods.end(), [&](const KubeletRecord::Pod &pod) {
                   return std::any_of(pod.kills.begin(), pod.kills.end(),
                                      [&](const auto &kill) { return std::abs(kill.t - seen.t) <= 0.03; });
               });
    };
    reach[0][0] = 1;
    at = 0;
    const double brief = states ? 0.35 : 0;
    for (std::size_t i = 0; i <= n; ++i)
        for (std::size_t j = 0; j <= m; ++j) {
            if (!reach[i][j])
                continue;
            at = std::max(at, i);
            // A brief state that led back to the one before it may be unseen together with the return.
            if (i > 0 && i + 1 < n && isBrief(recorded, i, brief) && recorded[i + 1].what == recorded[i - 1].what)
                reach[i + 2][j] = 1;
            if (j > 0 && j + 1 < m && isBrief(simulated, j, brief) && simulated[j + 1].what == simulated[j - 1].what)
                reach[i][j + 2] = 1;
            if (i < n && j < m && recorded[i].what == simulated[j].what &&
                (recorded[i].t == Untimed || std::abs(recorded[i].t - simulated[j].t) <= tolerance))
                reach[i + 1][j + 1] = 1;
            if (i < n && (isBrief(recorded, i, brief) || recorded[i].t > end - tolerance || atKill(recorded[i])))
                reach[i + 1][j] = 1;
            if (j < m && (isBrief(simulated, j, brief) || simulated[j].t > end - tolerance || atKill(simulated[j])))
                reach[i][j + 1] = 1;
        }
    return reach[n][m];
}

QString around(const Line &line, double t)
{
    QString out;
    for (const Seen &seen : line)
        if (std::abs(seen.t - t) < 12)
            out += QStringLiteral("    %1 %2\n").arg(seen.t, 8, 'f', 2).arg(seen.what);
    return out;
}

/// What only a program's own words tell is compared where the program speaks: not of other commands.
void dropSilentPrograms(Picture &recorded, Picture &simulated)
{
    for (auto it = simulated.begin(); it != simulated.end();)
        it = it->first.startsWith(QLatin1String("program")) && !recorded.contains(it->first) ? simulated.erase(it)
                                                                                             : std::next(it);
    for (auto it = simulated.begin(); it != simulated.end();)
        it = it->second.empty() ? simulated.erase(it) : std::next(it);
    if (!recorded.contains(QStringLiteral("endpoints")))
        simulated.erase(QStringLiteral("endpoints"));
}

std::string ignoredPod(const QJsonObject &trace)
{
    for (const QJsonValue &entry : trace["before"].toArray())
        if (entry["kind"].toString() == QLatin1String("Pod"))
            return entry["metadata"]["name"].toString().toStdString();
    return {};
}

} // namespace

Result scoreKubelet(const QJsonObject &trace)
{
    KubeletRecord record(trace);
    RecordedDelays delays(record);
    delays.ignored = ignoredPod(trace);
    WorkspaceSource source;
    source.files.push_back({static_cast<FileId>(1), QStringLiteral("trace.yaml"),
                            std::make_shared<const std::string>(manifestsOf(trace))});
    const auto workspace = readWorkspace(source);
    const Recording recording =
        simulate(*workspace, scenarioOf(trace),
                 {.until = seconds(record.end), .events = 200'000, .stopWhenSettled = false}, &delays);
    Picture recorded = recordedPicture(record), simulated = simulatedPicture(record, delays.ignored, recording);
    dropSilentPrograms(recorded, simulated);
    std::set<QString> channels;
    for (const Picture *picture : {&recorded, &simulated})
        for (const auto &[channel, line] : *picture)
            channels.insert(channel);
    double earliest = 1e9;
    QString difference;
    for (const QString &channel : channels) {
        std::size_t at = 0;
        const Line &real = recorded[channel], &ours = simulated[channel];
        const bool states = channel.startsWith(QLatin1String("pod")) || channel == QLatin1String("endpoints");
        if (agree(real, ours, toleranceOf(channel, record), states, record, at))
            continue;
        const double t = at < real.size() ? real[at].t : real.empty() ? ours.front().t : real.back().t;
        if (t >= earliest)
            continue;
        earliest = t;
        difference = QStringLiteral("  %1, first difference about %2 s\n  recorded:\n%3  simulated:\n%4")
                         .arg(channel)
                         .arg(t)
                         .arg(around(real, t), around(ours, t));
    }
    return {.identical = difference.isEmpty(), .difference = difference};
}

} // namespace slipway::tracescore
