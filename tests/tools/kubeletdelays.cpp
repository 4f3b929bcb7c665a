// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/kubeletrecord.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace slipway::tracescore
{

namespace
{

using Item = KubeletRecord::Item;
using sim::inSeconds;
using sim::Wait;

constexpr double Skew = 0.06; // clocks of the watch, the program and the kubelet's log

QString containerOf(const Item &item)
{
    const QString field = item.json["field"].toString();
    const auto open = field.indexOf(u'{');
    return open < 0 ? item.json["container"].toString() : field.mid(open + 1, field.size() - open - 2);
}

std::optional<double> first(const std::vector<Item> &items, double from, double to,
                            const std::function<bool(const Item &)> &wanted)
{
    for (const Item &item : items)
        if (item.t >= from && item.t <= to && wanted(item))
            return item.t;
    return {};
}

bool isTerminal(const Item &item)
{
    const QString phase = item.json["phase"].toString();
    return phase == QLatin1String("Failed") || phase == QLatin1String("Succeeded");
}

std::optional<double> sync(KubeletRecord::Pod &pod, double from, double to)
{
    for (const KubeletRecord::Span &span : pod.syncs)
        if (!span.used && span.from >= from && span.from <= to)
            return span.from;
    return {};
}

QJsonObject containerSpec(const KubeletRecord &record, const QString &name)
{
    for (const char *list : {"initContainers", "containers"})
        for (const QJsonValue &container : record.spec[QLatin1String(list)].toArray())
            if (container["name"].toString() == name)
                return container.toObject();
    return {};
}

/// Liveness and startup run at k periods from the worker's creation; the first recorded run tells where that was.
std::optional<double> workers(const KubeletRecord &record, const KubeletRecord::Pod &pod, const QString &container,
                              double now)
{
    const QJsonObject spec = containerSpec(record, container);
    for (const Item &probe : pod.probes) {
        const QString kind = probe.json["probe"].toString();
        if (probe.json["container"].toString() != container || kind == QLatin1String("readiness"))
            continue;
        const QJsonObject written = spec[kind + QLatin1String("Probe")].toObject();
        const double period = written["periodSeconds"].toDouble(10);
        const QString output = probe.json["output"].toString();
        const bool timedOut = output.contains(QLatin1String("deadline")) || output.contains(QLatin1String("timed out"));
        const double began = probe.t - (timedOut ? written["timeoutSeconds"].toDouble(1) : 0);
        const double offset = std::fmod(began - now, period);
        if (offset <= 0.4)
            return now + offset;
    }
    return {};
}

/// The recordings' program tells of each of its starts; other commands say nothing.
bool saysStart(const KubeletRecord &record, const QString &container)
{
    const QJsonObject spec = containerSpec(record, container);
    return !spec.contains(QLatin1String("command")) && !spec["image"].toString().contains(QLatin1String("app-shell"));
}

/// Probes that answer at once are told apart from those that take their time.
double longestRun(const QJsonObject &probe)
{
    const bool slow = probe["httpGet"]["path"].toString().startsWith(QLatin1String("/slow/")) ||
                      probe["exec"]["command"][0].toString() == QLatin1String("sleep");
    return slow ? probe["timeoutSeconds"].toDouble(1) + 0.4 : 0.4;
}

/// When the process began by its own clock. Where a probe was refused within a tick of the clock, it came first.
std::optional<double> programStart(const KubeletRecord::Pod &pod, const QString &container, double now)
{
    auto start = first(pod.app, now - Skew, now + 1.5, [&](const Item &item) {
        return containerOf(item) == container && item.json["ev"].toString() == QLatin1String("start");
    });
    if (!start)
        return {};
    for (const Item &probe : pod.probes)
        if (containerOf(probe) == container && probe.t >= now && probe.t <= *start + 0.03 && probe.t >= *start - 0.01 &&
            probe.json["output"].toString().contains(QLatin1String("refused")))
            start = std::max(*start, probe.t + 0.005);
    return start;
}

} // namespace

KubeletRecord::Pod *RecordedDelays::podOf(const std::string &name)
{
    if (name == ignored)
        return nullptr;
    auto it = std::find(names.begin(), names.end(), name);
    if (it == names.end())
        it = names.insert(names.end(), name);
    const auto index = static_cast<std::size_t>(it - names.begin());
    return index < m_record.pods.size() ? &m_record.pods[index] : nullptr;
}

void RecordedDelays::syncBegan(const std::string &name, sim::Time now)
{
    if (KubeletRecord::Pod *pod = podOf(name))
        for (KubeletRecord::Span &span : pod->syncs)
            span.used = span.used || span.from <= sim::inSeconds(now) + 0.02;
}

bool RecordedDelays::losesFirstRun(const std::string &name, const std::string &container, sim::Time now)
{
    const KubeletRecord::Pod *pod = podOf(name);
    if (!pod)
        return false;
    const QJsonObject probe = containerSpec(m_record, QString::fromStdString(container))["readinessProbe"].toObject();
    const double longest = longestRun(probe);
    const double at = sim::inSeconds(now);
    // Lost when no run begins now: the next one to end comes a whole period later.
    return at + longest < m_record.end && !first(pod->probes, at - Skew, at + longest, [&](const Item &item) {
               return containerOf(item) == QString::fromStdString(container) &&
                      item.json["probe"].toString() == QLatin1String("readiness");
           });
}

sim::Duration RecordedDelays::of(const sim::Waiting &w)
{
    KubeletRecord::Pod *pod = w.kind == Wait::ClaimResync ? &m_none : podOf(w.pod);
    if (!pod)
        return w.kind == Wait::ExtraSync ? sim::seconds(1e6) : w.least;
    const double now = inSeconds(w.now), least = inSeconds(w.least), most = inSeconds(w.most);
    const QString container = QString::fromStdString(w.container);
    const auto event = [&](double within, const std::function<bool(const Item &)> &wanted) {
        return first(pod->events, now - Skew, now + within,
                     [&](const Item &item) { return containerOf(item) == container && wanted(item); });
    };
    const auto reason = [](const char *name) {
        return [name](const Item &item) { return item.json["reason"].toString() == QLatin1String(name); };
    };
    std::optional<double> when;
    double otherwise = now + least;
    // What the recording ended before cannot be known.
    const auto unlessOver = [&](double within, double usual) {
        return now + within > m_record.end ? m_record.end + 1 : usual;
    };
    switch (w.kind) {
    case Wait::FirstSync:
        when = sync(*pod, now - Skew, now + 0.5);
        break;
    case Wait::Sync:
        when = sync(*pod, now - Skew, now + 1.5);
        otherwise = unlessOver(1.5, now);
        break;
    case Wait::ExtraSync:
        when = sync(*pod, now, now + 1.4);
        otherwise = 1e6;
        break;
    case Wait::Requeue:
        when = sync(*pod, now + least - 0.15, now + most + 0.5);
        otherwise = std::max(now + most, m_record.end + 1);
        break;
    case Wait::Workers:
        when = workers(m_record, *pod, container, now);
        break;
    case Wait::Mount:
        when = first(pod->events, now + least - 0.05, now + least + 0.4, [&](const Item &item) {
            return item.json["message"].toString().contains(QLatin1String("volume \"") + container + u'"');
        });
        otherwise = now + std::max(least, 0.02);
        break;
    case Wait::Sandbox: {
        when = first(pod->statuses, now, now + 1.5, [](const Item &item) {
            return item.json["conditions"]["PodReadyToStartContainers"][0].toString() == QLatin1String("True");
        });
        const auto begun =
            first(pod->events, now, now + 1.5, [](const Item &item) { return !containerOf(item).isEmpty(); });
        if (begun && (!when || *begun < *when))
            when = begun;
        break;
    }
    case Wait::Pull:
        when = event(most + 1, [](const Item &item) {
            const QString message = item.json["message"].toString();
            return message.startsWith(QLatin1String("Successfully pulled")) ||
                   message.startsWith(QLatin1String("Failed to pull"));
        });
        if (when && *when < now + least - 0.1)
            when.reset();
        break;
    case Wait::Create:
        when = event(2, reason("Created"));
        break;
    case Wait::Start: {
        when = event(3, [](const Item &item) {
            return item.json["reason"].toString() == QLatin1String("Started") ||
                   item.json["message"].toString().startsWith(QLatin1String("Error: failed to create containerd task"));
        });
        const auto start = first(pod->app, now - 0.02, now + 3, [&](const Item &item) {
            return containerOf(item) == container && item.json["ev"].toString() == QLatin1String("start");
        });
        if (start && (!when || *start < *when))
            when = start;
        break;
    }
    case Wait::Listen:
        when = programStart(*pod, container, now);
        // It tells of every start unless it was stopped before it came to that.
        if (!when && saysStart(m_record, container) && now + 1.5 < m_record.end)
            when = now + 2;
        break;
    case Wait::Command:
        when = first(pod->probes, now + least - 0.02, now + least + 0.5,
                     [&](const Item &item) { return containerOf(item) == container; });
        break;
    case Wait::SeeExit:
        when = first(pod->pleg, now - Skew, now + 2, [&](const Item &item) {
            return containerOf(item) == container && item.json["event"].toString() == QLatin1String("ContainerDied");
        });
        otherwise = unlessOver(2, now + 0.75);
        break;
    case Wait::Terminate:
        when = first(pod->kills, now - Skew, now + 1.5, [](const Item &) { return true; });
        otherwise = now + 0.03;
        break;
    case Wait::Turn:
        when =
            first(pod->kills, now - Skew, now + 0.3, [&](const Item &item) { return containerOf(item) == container; });
        break;
    case Wait::Deadline:
        when = first(pod->events, now - Skew, now + 1.3, reason("DeadlineExceeded"));
        break;
    case Wait::Finish:
        when = first(pod->statuses, now - Skew, now + 2.3, isTerminal);
        otherwise = unlessOver(2.3, now);
        break;
    case Wait::CompletedPod:
        when = first(pod->statuses, now - Skew, now + 3, isTerminal);
        otherwise = unlessOver(3, now);
        break;
    case Wait::Remove:
        when = first(pod->statuses, now - Skew, now + 2.4,
                     [](const Item &item) { return item.json["type"].toString() == QLatin1String("DELETED"); });
        if (!when)
            when = first(pod->events, now + 0.1, now + 2.4, reason("DeadlineExceeded"));
        otherwise = unlessOver(2.4, now);
        break;
    case Wait::Evict:
        when = first(pod->events, now - Skew, now + most + 1, reason("Evicted"));
        break;
    case Wait::ClaimResync:
        // Each look of the volume controller tells that nothing fits, or binds.
        when = first(m_record.otherEvents, now + 0.3, now + 15.5,
                     [&](const Item &item) { return reason("FailedBinding")(item); });
        if (!when)
            when = first(m_record.claims, now + 0.3, now + 15.5,
                         [](const Item &item) { return !item.json["volumeName"].toString().isEmpty(); });
        otherwise = now + most;
        break;
    }
    return sim::seconds(std::max(0.0, when.value_or(otherwise) - now));
}

} // namespace slipway::tracescore
