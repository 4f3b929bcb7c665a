// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/podfiles.h"
#include "tools/kubeletpicture.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace slipway::tracescore
{

namespace
{

using namespace sim;

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

} // namespace

Picture simulatedPicture(const KubeletRecord &record, const std::string &ignored, const Recording &recording)
{
    return Watcher(record, ignored).watch(recording);
}

} // namespace slipway::tracescore
