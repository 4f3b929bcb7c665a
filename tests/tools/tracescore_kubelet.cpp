// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of a real kubelet against the simulator. What the rules leave to chance (how long a container takes to
// start, when within its second the kubelet looks, the random part of a retry) is handed to the simulator as it was
// recorded, within the limits of the recordings' description (kubeletdelays.cpp). Everything else is computed, and all
// that happened is then compared: every status with conditions, reasons, exit codes and counts, every event with its
// message and each repetition, endpoints, signals and exits, each run of each probe, claims, and when it happened.
#include "tools/kubeletrecord.h"
#include "tools/tracescore.h"

#include "document/workspace.h"
#include "sim/podfiles.h"
#include "sim/simulate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace slipway::tracescore
{

namespace
{

using namespace sim;

/// One thing that was seen, in words that are equal when it was the same.
struct Seen {
    double t = 0;
    QString what{};
};
using Line = std::vector<Seen>;
constexpr double Untimed = -1; ///< when a recorded thing happened is not known

/// By what it is about: "pod", "event Pulled ...", "probe app liveness", "endpoints", "program app".
using Picture = std::map<QString, Line>;

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

// The recorded side

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

QString endpointText(const QString &pod, bool ready, bool serving, bool terminating)
{
    return pod + (ready ? u'R' : u'-') + (serving ? u'S' : u'-') + (terminating ? u'T' : u'-');
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

QString podPrefix(const KubeletRecord &record, std::size_t index)
{
    return record.pods.size() > 1 ? QStringLiteral("p%1 ").arg(index + 1) : QString();
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

// The simulated side

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QString lastText(const std::optional<ContainerStatus> &last)
{
    return last ? text(last->reason) + u' ' + QString::number(last->exitCode) : QString();
}

QString simulatedStatus(const PodState &pod)
{
    QStringList parts{QLatin1String(phaseName(pod.phase))};
    if (!pod.reason.empty())
        parts << text(pod.reason) + QLatin1String(": ") + text(pod.message).trimmed();
    QStringList conditions;
    for (const Condition &condition : pod.conditions)
        conditions << text(condition.type) + u'=' + (condition.value ? QLatin1String("True") : QLatin1String("False")) +
                          (condition.reason.empty() ? QString() : u'(' + text(condition.reason) + u')');
    conditions.sort();
    parts << conditions;
    const bool known = pod.condition("PodReadyToStartContainers"); // before, the kubelet has said nothing yet
    for (const bool init : {true, false}) {
        std::map<std::string, const ContainerState *> sorted;
        for (const ContainerState &c : pod.containers)
            if ((c.kind != ContainerKind::App) == init && known)
                sorted[c.name] = &c;
        for (const auto &[name, c] : sorted) {
            const QString state = c->status.kind == ContainerStatus::Kind::Waiting   ? QStringLiteral("waiting")
                                  : c->status.kind == ContainerStatus::Kind::Running ? QStringLiteral("running")
                                                                                     : QStringLiteral("terminated");
            QString message = text(c->status.message);
            message.replace(text(pod.uid), QStringLiteral("UID"));
            if (!pod.ip.empty())
                message.replace(text(pod.ip), QStringLiteral("POD_IP"));
            parts << stateText(text(name), state, text(c->status.reason), message, c->status.exitCode, c->ready,
                               c->started, c->restartCount, lastText(c->lastStatus));
        }
    }
    if (pod.deletedAt)
        parts << QStringLiteral("grace %1").arg(pod.grace);
    return parts.join(u' ');
}

/// Reads a run as a watcher would have seen it.
class Watcher
{
public:
    Watcher(const KubeletRecord &record, const std::string &ignored) : m_record(record), m_ignored(ignored) {}
    Picture watch(const Recording &recording)
    {
        World world;
        for (const Event &event : recording.events()) {
            for (const WorldChange &change : event.changes) {
                if (const auto *gone = changed<PodGone>(change))
                    leave(inSeconds(event.at), gone->key.name);
                apply(world, change);
            }
            see(event, world);
        }
        return m_picture;
    }

private:
    std::optional<QString> prefixOf(const std::string &name)
    {
        if (name == m_ignored)
            return {};
        auto it = std::find(m_names.begin(), m_names.end(), name);
        if (it == m_names.end())
            it = m_names.insert(m_names.end(), name);
        return podPrefix(m_record, static_cast<std::size_t>(it - m_names.begin()));
    }

    void addStatus(double t, const QString &prefix, const QString &status)
    {
        Line &line = m_picture[QStringLiteral("pod ") + prefix];
        if (line.empty() || line.back().what != status)
            line.push_back({t, status});
    }

    void leave(double t, const std::string &name)
    {
        const auto prefix = prefixOf(name);
        if (!prefix || m_gone.contains(name))
            return;
        m_gone.insert(name);
        addStatus(t, *prefix, QStringLiteral("gone"));
    }

    void see(const Event &event, const World &world)
    {
        const double t = inSeconds(event.at);
        for (const PodState &pod : world.pods) {
            const auto prefix = prefixOf(pod.key.name);
            if (!prefix || m_gone.contains(pod.key.name))
                continue;
            addStatus(t, *prefix, simulatedStatus(pod));
            if (pod.objectGone)
                leave(t, pod.key.name);
        }
        seeEndpoints(t, world);
        if (event.what == What::ClaimBound)
            m_picture[QStringLiteral("claim")].push_back(
                {t, QStringLiteral("Bound ") + text(world.claims.front().volume)});
        if (event.object.kind == "PersistentVolumeClaim" && event.type != EventType::Silent)
            addEvent(t, QString(), event, text(event.message));
        if (event.object.kind != "Pod")
            return;
        const auto prefix = prefixOf(event.object.name);
        if (!prefix)
            return;
        if (event.type != EventType::Silent)
            addEvent(t, *prefix, event, messageOf(event, world));
        seeProgram(t, *prefix, event, world);
        const bool ran = event.what == What::ProbePassed || event.what == What::ProbeFailed;
        if (ran && event.probe && event.reason != "ProbeWarning") {
            static const char *const Kinds[] = {"startup", "readiness", "liveness"};
            const bool unknown = event.message.find("unknown state") != std::string::npos;
            m_picture[QStringLiteral("probe ") + *prefix + text(event.container) + u' ' +
                      QLatin1String(Kinds[static_cast<int>(*event.probe)])]
                .push_back({t, unknown                           ? QStringLiteral("unknown")
                               : event.what == What::ProbePassed ? QStringLiteral("success")
                                                                 : QStringLiteral("failure")});
        }
    }

    QString messageOf(const Event &event, const World &world)
    {
        QString message = text(event.message);
        if (m_record.pods.size() > 1)
            message.replace(text(event.object.name), prefixOf(event.object.name).value_or(QString()).trimmed());
        for (const PodState &pod : world.pods)
            if (pod.key == event.object) {
                message.replace(text(pod.uid), QStringLiteral("UID"));
                const QString address = text(pod.ip);
                if (!address.isEmpty())
                    message.replace(address + u':', QStringLiteral("POD_IP:"));
            }
        return message;
    }

    void addEvent(double t, const QString &prefix, const Event &event, const QString &message)
    {
        const QString key = QStringLiteral("event ") + prefix +
                            (event.type == EventType::Normal ? QLatin1String("Normal ") : QLatin1String("Warning ")) +
                            text(event.reason) + u' ' + text(event.container) + u' ' + plain(message);
        if (isDropped(t, prefix, event))
            return;
        const bool once = event.reason == "FailedScheduling" || event.reason == "FailedBinding";
        if (!once)
            m_picture[key].push_back({t, QStringLiteral("x")});
        else if (m_picture[key].empty())
            m_picture[key].push_back({t, QStringLiteral("once")});
    }

    /// A component writes at most 25 events of one type about an object at once, and one more every five minutes.
    bool isDropped(double t, const QString &prefix, const Event &event)
    {
        const QString key = prefix + text(event.object.kind) + QLatin1String(componentName(event.source)) +
                            QString::number(static_cast<int>(event.type));
        auto &[left, since] = m_budgets.try_emplace(key, 25.0, t).first->second;
        left = std::min(25.0, left + (t - since) / 300);
        since = t;
        if (left < 1)
            return true;
        left -= 1;
        return false;
    }

    /// Whether the recording has a word of the instance that starts about now.
    bool speaks(double t, const QString &prefix, const QString &container) const
    {
        const auto index = prefix.isEmpty() ? std::size_t{0} : static_cast<std::size_t>(prefix.mid(1).toInt() - 1);
        if (index >= m_record.pods.size() || t + 1.5 > m_record.end)
            return true;
        const auto &app = m_record.pods[index].app;
        const auto own = [&](const KubeletRecord::Item &item) {
            return item.json["container"].toString() == container;
        };
        return std::none_of(app.begin(), app.end(), own) ||
               std::any_of(app.begin(), app.end(), [&](const KubeletRecord::Item &item) {
                   return own(item) && item.json["ev"].toString() == QLatin1String("start") && item.t > t - 0.1 &&
                          item.t < t + 1.5;
               });
    }

    /// What the program was told to print when it starts: variables, arguments, files.
    void seeContent(double t, const QString &prefix, const std::string &container, const World &world,
                    const ObjectKey &key)
    {
        const PodState *pod = world.pod(key);
        const ContainerState *state = pod ? pod->container(container) : nullptr;
        if (!state || !state->input)
            return;
        Line &line = m_picture[QStringLiteral("content ") + prefix + text(container)];
        const std::vector<std::string> &words = state->input->command;
        const auto flag = [&](const char *name) {
            const auto it = std::find(words.begin(), words.end(), name);
            return it == words.end() || it + 1 == words.end() ? QStringList()
                                                              : text(*(it + 1)).split(u',', Qt::SkipEmptyParts);
        };
        for (const QString &name : flag("-print-env")) {
            const auto variable = state->input->environment.find(name.toStdString());
            if (variable == state->input->environment.end()) {
                line.push_back({t, QStringLiteral("env-unset ") + name});
                continue;
            }
            QString value = text(variable->second);
            if (value == text(pod->uid))
                value = QStringLiteral("UID");
            else if (!value.isEmpty() && variable->second.starts_with("10.244."))
                value = QStringLiteral("POD_IP");
            line.push_back({t, QStringLiteral("env ") + name + u'=' + value});
        }
        if (std::find(words.begin(), words.end(), "-print-args") != words.end()) {
            QStringList quoted;
            for (const std::string &word : words)
                quoted << u'"' + text(word) + u'"';
            line.push_back({t, QStringLiteral("args [") + quoted.join(u' ') + u']'});
        }
        const QString counter = flag("-count-file").value(0);
        for (const QString &path : flag("-cat")) {
            const auto file = fileAt(*pod, *state, path.toStdString());
            if (path == counter) { // the program's own file: kept with the volume, lost with the container
                const int lines = file || isMounted(*pod, container, path) ? state->instance : 1;
                line.push_back(
                    {t, QStringLiteral("cat ") + path + u' ' +
                            quotedText(QString(lines, u'x').replace(QStringLiteral("x"), QStringLiteral("x\n")))});
            } else if (file) {
                line.push_back({t, QStringLiteral("cat ") + path + u' ' +
                                       (file->directory ? QStringLiteral("error=read %1: is a directory").arg(path)
                                                        : quotedText(text(file->content)))});
            }
        }
        for (const QString &path : flag("-stat"))
            if (const auto file = fileAt(*pod, *state, path.toStdString()))
                line.push_back(
                    {t, QStringLiteral("stat ") + path + u' ' + modeText(*file) +
                            QStringLiteral(" uid=0 gid=0 entries=") +
                            (counter.startsWith(path + u'/') ? counter.mid(path.size() + 1) : entriesText(*file))});
        if (line.empty())
            m_picture.erase(QStringLiteral("content ") + prefix + text(container));
    }

    static QString quotedText(QString value)
    {
        value.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'"', QStringLiteral("\\\""))
            .replace(u'\n', QStringLiteral("\\n"));
        return u'"' + value + u'"';
    }

    static QString modeText(const FoundFile &file)
    {
        QString mode =
            file.directory ? (file.sticky ? QStringLiteral("dt") : QStringLiteral("d")) : QStringLiteral("-");
        for (int bit = 8; bit >= 0; --bit)
            mode += QLatin1Char((file.mode >> bit) & 1 ? "xwr"[bit % 3] : '-');
        return mode;
    }

    static QString entriesText(const FoundFile &file)
    {
        QStringList names;
        for (const std::string &name : file.entries)
            names << text(name);
        return names.join(u',');
    }

    static bool isMounted(const PodState &pod, const std::string &container, const QString &path)
    {
        for (const auto *list : {&pod.spec->initContainers, &pod.spec->containers})
            for (const ContainerSpec &spec : *list)
                if (spec.name == container)
                    return std::any_of(spec.mountPoints.begin(), spec.mountPoints.end(), [&](const MountPoint &mount) {
                        return path.startsWith(text(mount.path) + u'/');
                    });
        return false;
    }

    void seeProgram(double t, const QString &prefix, const Event &event, const World &world)
    {
        Line &line = m_picture[QStringLiteral("program ") + prefix + text(event.container)];
        const bool behindShell = shellImage(text(event.container));
        if (event.what == What::ContainerStarted) {
            m_silent.erase(prefix + text(event.container));
            if (!speaks(t, prefix, text(event.container))) {
                m_silent.insert(prefix + text(event.container)); // stopped before it came to say anything
                return;
            }
            line.push_back({t, QStringLiteral("start")});
            seeContent(t, prefix, event.container, world, event.object);
        } else if (m_silent.contains(prefix + text(event.container)))
            return;
        else if (behindShell || catchesNothing(text(event.container))) // a shell, or the language, gets the signals
            return;
        else if (event.what == What::SignalSent)
            line.push_back({t, QStringLiteral("signal")});
        else if (event.what == What::Killed)
            line.push_back({t, QStringLiteral("killed")});
        else if (event.what == What::ContainerExited && (line.empty() || line.back().what != QLatin1String("killed")) &&
                 event.reason != "OOMKilled" && event.reason != "StartError")
            line.push_back({t, QStringLiteral("exit ") + text(event.message).section(u' ', -1)});
    }

    /// The program is told to leave signals alone, so it says nothing of them.
    bool catchesNothing(const QString &name) const
    {
        return m_record.flags[name]["term"].toString() == QLatin1String("default");
    }

    bool shellImage(const QString &name) const
    {
        for (const QJsonValue &container : m_record.spec[QLatin1String("containers")].toArray())
            if (container["name"].toString() == name)
                return container["image"].toString().contains(QLatin1String("app-shell"));
        return false;
    }

    void seeEndpoints(double t, const World &world)
    {
        for (const ServiceState &service : world.services) {
            QStringList all;
            for (const Endpoint &e : service.slice)
                all << endpointText(prefixOf(e.pod).value_or(QString()).trimmed(), e.ready, e.serving, e.terminating);
            all.sort();
            Line &line = m_picture[QStringLiteral("endpoints")];
            if (line.empty() ? !all.isEmpty() : line.back().what != all.join(u' '))
                line.push_back({t, all.join(u' ')});
        }
    }

    const KubeletRecord &m_record;
    std::string m_ignored;
    std::vector<std::string> m_names;
    std::set<std::string> m_gone;
    std::map<QString, std::pair<double, double>> m_budgets; ///< events that may still be written, and as of when
    std::set<QString> m_silent;
    Picture m_picture;
};

// The comparison

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
    Picture recorded = recordedPicture(record), simulated = Watcher(record, delays.ignored).watch(recording);
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
