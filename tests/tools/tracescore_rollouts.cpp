// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the controllers with the pod events of a recording, one step at a time: a Deployment sync, then every
// ReplicaSet, until nothing changes. What happens by chance in a cluster (which of equal pods goes, a condition that a
// race decides) is taken over from the recording before the next step.
#include "sim/controllers/endpointslice.h"
#include "sim/controllers/rollback.h"
#include "support/lockstep.h"
#include "tools/rollouttrace.h"
#include "tools/tracescore.h"

#include <algorithm>
#include <set>

namespace slipway::tracescore
{

namespace
{

class Replay
{
public:
    /// `deletion`: seconds from a recorded `rank.at` until the surplus pods go.
    Replay(const QJsonObject &trace, double deletion)
        : m_trace(trace), m_manifest(trace["manifest"].toObject()), m_deletion(deletion)
    {
        m_cluster.afterRound = [this](const DeploymentSync &sync) { note(sync); };
        const QJsonArray steps = trace["steps"].toArray();
        const QJsonObject rank = steps.last()["rank"].toObject();
        if (!rank.isEmpty())
            m_cluster.now = timeOf(rank["at"]) - seconds(20);
        m_service = {.key = {"Service", "default", "s"}, .selector = {{"app", "d"}}};
        m_service.publishNotReady = trace["service"]["publishNotReadyAddresses"].toBool();
    }

    /// Empty when the step ends as recorded.
    QString run(const QJsonObject &step, bool last);
    int steps = 0;

private:
    struct Scaled {
        QString key{};
        std::optional<int> from{};
        int to = 0;
    };

    void differ(const QString &what, const QString &recorded, const QString &ours)
    {
        if (recorded != ours)
            m_difference += QStringLiteral("  %1: recorded %2, ours %3\n").arg(what, recorded, ours);
    }
    PodState &pod(const QString &name)
    {
        const auto it = std::find_if(m_cluster.pods.begin(), m_cluster.pods.end(),
                                     [&](const PodState &p) { return p.key.name == name.toStdString(); });
        Q_ASSERT(it != m_cluster.pods.end());
        return *it;
    }
    QString keyOf(const std::string &replicaSet) const { return m_keys.at(replicaSet); }
    QString className(const PodState &p) const
    {
        return QStringLiteral("%1 %2%3").arg(keyOf(p.owner.name), phaseName(p.phase),
                                             p.isReady() ? QStringLiteral(" ready") : QString());
    }

    /// Pods that are equal in all of these may take each other's place.
    QString rankingInputs(const PodState &p) const
    {
        const auto crowd = std::count_if(m_cluster.pods.begin(), m_cluster.pods.end(),
                                         [&](const PodState &q) { return q.node == p.node; });
        const auto second = [](Time t) { return inSeconds(std::chrono::floor<std::chrono::seconds>(t)); };
        return QStringLiteral("%1 cost %2 crowd %3 restarts %4 ready %5 created %6")
            .arg(className(p))
            .arg(p.spec->deletionCost)
            .arg(crowd)
            .arg(p.containers.empty() ? 0 : p.containers[0].restartCount)
            .arg(p.isReady() ? second(p.condition("Ready")->since) : 0)
            .arg(second(p.createdAt));
    }

    void change(const QJsonObject &manifest);
    void act(const QJsonObject &step);
    void wait(const QString &what);
    void prepareRank();
    void note(const DeploymentSync &sync);
    void compareState(const QJsonObject &state, bool progressing);
    void compareChanges(const QJsonObject &step, bool last);
    void comparePods(const QJsonObject &step);
    void adoptRecorded(const QJsonObject &step, std::vector<PodState> acted);
    void compareEndpoints(const QJsonObject &state);

    QJsonObject m_trace, m_manifest;
    Lockstep m_cluster;
    ServiceState m_service;
    std::map<std::string, QString> m_keys; ///< of a ReplicaSet: r1, r2, ...
    std::set<std::string> m_before;        ///< pods before the step
    std::vector<Scaled> m_scaled;
    Bag m_messages, m_deletedSets;
    double m_deletion = 0;
    int m_told = 0;
    QString m_difference;
};

void Replay::change(const QJsonObject &manifest)
{
    m_manifest = manifest;
    m_cluster.change(specOf(manifest));
}

void Replay::act(const QJsonObject &step)
{
    const QJsonObject apply = step["apply"].toObject();
    const QString op = apply["op"].toString(), name = apply["pod"].toString();
    const auto remove = [&](const QString &gone) {
        std::erase_if(m_cluster.pods, [&](const PodState &p) { return p.key.name == gone.toStdString(); });
    };
    if (op == QLatin1String("create"))
        m_cluster.spec = specOf(m_manifest);
    else if (op == QLatin1String("update"))
        change(merged(m_manifest, apply["spec"].toObject()));
    else if (op == QLatin1String("undo")) {
        const Rollback answer = undo(m_cluster.spec, m_cluster.deployment, m_cluster.sets, apply["toRevision"].toInt());
        differ(QStringLiteral("kubectl prints"), apply["output"].toString(), QString::fromStdString(answer.output));
        differ(QStringLiteral("kubectl exits"), QString::number(apply["exit"].toInt()),
               QString::number(answer.exitCode));
        if (!answer.podTemplate.empty())
            change(merged(m_manifest, {{"template", QString::fromStdString(answer.podTemplate)}}));
    } else if (op == QLatin1String("ready"))
        m_cluster.setReady(pod(name), true);
    else if (op == QLatin1String("running") || op == QLatin1String("notReady"))
        m_cluster.setReady(pod(name), false);
    else if (op == QLatin1String("failed")) {
        m_cluster.setReady(pod(name), false);
        pod(name).phase = Phase::Failed;
    } else if (op == QLatin1String("deletePod"))
        pod(name).deletedAt = m_cluster.now;
    else if (op == QLatin1String("removed"))
        remove(name);
    else if (op == QLatin1String("tick")) {
        for (const QJsonValue &one : apply["ready"].toArray())
            m_cluster.setReady(pod(one.toString()), true);
        for (const QJsonValue &one : apply["removed"].toArray())
            remove(one.toString());
    } else if (op == QLatin1String("wait"))
        wait(apply["for"].toString());
    else if (op == QLatin1String("prepare"))
        prepareRank();
    if (const QJsonObject rank = step["rank"].toObject(); !rank.isEmpty())
        m_cluster.now = timeOf(rank["at"]) + seconds(m_deletion);
}

void Replay::wait(const QString &what)
{
    if (what == QLatin1String("progressDeadline")) {
        m_cluster.now = std::max(m_cluster.now, m_cluster.recheck.value_or(m_cluster.now));
        return;
    }
    for (const PodState &p : m_cluster.pods)
        if (p.isReady() && p.isActive())
            m_cluster.now = std::max(m_cluster.now, p.condition("Ready")->since +
                                                        std::chrono::seconds(m_cluster.spec.minReadySeconds));
}

void Replay::prepareRank()
{
    const QJsonObject rank = m_trace["steps"].toArray().last()["rank"].toObject();
    const QJsonObject facts = rank["pods"].toObject();
    for (PodState &p : m_cluster.pods) {
        const QJsonObject own = facts[QString::fromStdString(p.key.name)].toObject();
        p.node = own["node"].toString().toStdString();
        p.uid = own["uid"].toString().toStdString();
        p.phase = own["phase"].toString() == QLatin1String("Pending") ? Phase::Pending : Phase::Running;
        p.createdAt = timeOf(own["created"]);
        p.conditions = {{.type = "Ready", .value = own["ready"].toBool(), .since = timeOf(own["readySince"])}};
        p.containers = {{.name = "app", .restartCount = own["restarts"].toInt()}};
        PodSpec spec = *p.spec;
        spec.deletionCost = own["deletionCost"].toInt();
        p.spec = std::make_shared<const PodSpec>(std::move(spec));
    }
    m_cluster.now = timeOf(rank["at"]) - seconds(0.5);
}

void Replay::note(const DeploymentSync &sync)
{
    for (const ReplicaSetChange &change : sync.changes) {
        if (change.kind == ReplicaSetChange::Kind::Created) {
            const auto rs = std::find_if(m_cluster.sets.begin(), m_cluster.sets.end(),
                                         [&](const WorkloadState &s) { return s.key.name == change.name; });
            m_keys[change.name] = QStringLiteral("r%1").arg(rs->revision);
            m_scaled.push_back({keyOf(change.name), {}, change.to});
        } else if (change.kind == ReplicaSetChange::Kind::Scaled) {
            m_scaled.push_back({keyOf(change.name), change.from, change.to});
        } else {
            m_deletedSets.insert(keyOf(change.name));
        }
        QString message = QString::fromStdString(change.message());
        if (!message.isEmpty())
            m_messages.insert(message.replace(QString::fromStdString(change.name), keyOf(change.name)));
    }
}

void Replay::compareState(const QJsonObject &state, bool progressing)
{
    QJsonObject sets;
    for (const WorkloadState &rs : m_cluster.sets)
        sets[keyOf(rs.key.name)] = QJsonObject{{"revision", rs.revision},
                                               {"template", QString::fromStdString(rs.podTemplate)},
                                               {"spec", rs.desired},
                                               {"replicas", rs.current},
                                               {"ready", rs.ready},
                                               {"available", rs.available},
                                               {"terminating", rs.terminating}};
    const QJsonObject recordedSets = state["rs"].toObject();
    std::set<QString> keys;
    for (const QJsonObject &side : {sets, recordedSets})
        for (const QString &key : side.keys())
            keys.insert(key);
    for (const QString &key : keys)
        differ(key, text(recordedSets[key]), text(sets[key]));
    const WorkloadState &d = m_cluster.deployment;
    QJsonObject recorded = state["deployment"].toObject();
    const QJsonArray conditions = recorded.take(QLatin1String("conditions")).toArray();
    const QJsonObject ours{
        {"revision", d.revision},   {"replicas", d.current},        {"updated", d.updated},        {"ready", d.ready},
        {"available", d.available}, {"unavailable", d.unavailable}, {"terminating", d.terminating}};
    differ(QStringLiteral("deployment"), text(recorded), text(ours));
    Bag wanted, given;
    for (const QJsonValue &condition : conditions)
        if (progressing || condition[0].toString() != QLatin1String("Progressing"))
            wanted.insert(condition[0].toString() + ' ' + condition[1].toString() + ' ' + condition[2].toString());
    for (const WorkloadCondition &c : d.conditions)
        if (progressing || c.type != "Progressing")
            given.insert(QString::fromStdString(c.type + ' ' + c.status + ' ' + c.reason));
    differ(QStringLiteral("conditions"), text(wanted), text(given));
}

void Replay::compareChanges(const QJsonObject &step, bool last)
{
    Bag deleted;
    for (const QJsonValue &key : step["rsDeleted"].toArray())
        deleted.insert(key.toString());
    differ(QStringLiteral("ReplicaSets deleted"), text(deleted), text(m_deletedSets));
    for (const QJsonValue &one : step["scaled"].toArray())
        m_told += one[1].toInt() != one[2].toInt() ? 1 : 0;
    if (step["apply"]["op"].toString() == QLatin1String("tick"))
        return; // the order within a tick is chance
    QJsonArray scaled;
    for (const Scaled &one : m_scaled)
        scaled << QJsonArray{one.key, one.from ? QJsonValue(*one.from) : QJsonValue(), one.to};
    differ(QStringLiteral("scaled"), text(step["scaled"].toArray()), text(scaled));
    Bag recorded, ours = m_messages;
    for (const QJsonValue &event : step["events"].toArray())
        recorded.insert(event.toString());
    // A recorder drops what exceeds 25 events, and the recording may have ended before the last ones arrived.
    if (m_told > 25 || last)
        std::erase_if(ours, [&](const QString &message) { return recorded.count(message) == 0; });
    differ(QStringLiteral("events"), text(recorded), text(ours));
}

void Replay::comparePods(const QJsonObject &step)
{
    const bool tick = step["apply"]["op"].toString() == QLatin1String("tick");
    const bool exact = step.contains(QLatin1String("rank")) && !step["rank"]["cyclic"].toBool();
    std::map<QString, int> created;
    for (const QJsonValue &name : step["podsCreated"].toArray())
        ++created[name.toString().section(u'.', 0, 0)];
    std::set<QString> deletedNames;
    for (const QJsonValue &name : step["podsDeleted"].toArray())
        deletedNames.insert(name.toString());
    std::map<QString, int> ourCreated;
    Bag deleted, ourDeleted;
    for (const PodState &p : m_cluster.pods) {
        const QString name = QString::fromStdString(p.key.name);
        const bool fresh = m_before.count(p.key.name) == 0;
        if (fresh)
            ++ourCreated[keyOf(p.owner.name)];
        const QString shown = exact ? rankingInputs(p) : tick ? keyOf(p.owner.name) : className(p);
        if (p.deletedAt == m_cluster.now)
            ourDeleted.insert(shown);
        if (!fresh && deletedNames.erase(name) > 0)
            deleted.insert(shown);
    }
    for (const QString &name : deletedNames) { // made and deleted within the step
        const QString key = name.section(u'.', 0, 0);
        deleted.insert(tick ? key : key + QLatin1String(" Pending"));
    }
    if (tick) // what is made and deleted again within a tick is chance
        return;
    differ(QStringLiteral("pods deleted"), text(deleted), text(ourDeleted));
    for (const auto &[key, count] : created)
        differ(QStringLiteral("pods created of ") + key, QString::number(count), QString::number(ourCreated[key]));
}

void Replay::adoptRecorded(const QJsonObject &step, std::vector<PodState> acted)
{
    m_cluster.pods = std::move(acted);
    for (const QJsonValue &value : step["podsCreated"].toArray()) {
        const QString key = value.toString().section(u'.', 0, 0);
        for (const WorkloadState &rs : m_cluster.sets)
            if (keyOf(rs.key.name) == key)
                m_cluster.createPod(rs.key, value.toString().toStdString());
    }
    for (const QJsonValue &value : step["podsDeleted"].toArray())
        for (PodState &p : m_cluster.pods)
            if (p.key.name == value.toString().toStdString() && !p.deletedAt)
                p.deletedAt = m_cluster.now;
    for (const QJsonValue &condition : step["state"]["deployment"]["conditions"].toArray())
        for (WorkloadCondition &own : m_cluster.deployment.conditions)
            if (own.type == condition[0].toString().toStdString()) {
                own.status = condition[1].toString().toStdString();
                own.reason = condition[2].toString().toStdString();
            }
}

void Replay::compareEndpoints(const QJsonObject &state)
{
    if (!state.contains(QLatin1String("endpoints")))
        return;
    World world;
    world.pods = PodTable(m_cluster.pods);
    Bag recorded, ours;
    for (const QJsonValue &endpoint : state["endpoints"].toArray())
        recorded.insert(QStringLiteral("%1 %2%3%4")
                            .arg(endpoint[0].toString())
                            .arg(endpoint[1].toInt())
                            .arg(endpoint[2].toInt())
                            .arg(endpoint[3].toInt()));
    const EndpointList endpoints = endpointsOf(world, m_service);
    for (const Endpoint &e : endpoints)
        ours.insert(QStringLiteral("%1 %2%3%4")
                        .arg(QString::fromStdString(e.pod))
                        .arg(int(e.ready))
                        .arg(int(e.serving))
                        .arg(int(e.terminating)));
    differ(QStringLiteral("endpoints"), text(recorded), text(ours));
    differ(QStringLiteral("slices"), QString::number(state["slices"].toInt()),
           QString::number(sliceCount(endpoints.size())));
    recorded.clear();
    ours.clear();
    for (const QJsonValue &p : state["pods"].toArray())
        recorded.insert(QStringLiteral("%1 %2 %3%4%5")
                            .arg(p[0].toString(), p[1].toString())
                            .arg(p[2].toInt())
                            .arg(p[3].toInt())
                            .arg(p[4].toInt()));
    for (const PodState &p : m_cluster.pods)
        ours.insert(QStringLiteral("%1 %2 %3%4%5")
                        .arg(QString::fromStdString(p.key.name), phaseName(p.phase))
                        .arg(int(p.isReady()))
                        .arg(int(!p.ip.empty()))
                        .arg(int(p.deletedAt.has_value())));
    differ(QStringLiteral("pods"), text(recorded), text(ours));
}

QString Replay::run(const QJsonObject &step, bool last)
{
    ++steps;
    m_cluster.now += std::chrono::milliseconds(1);
    m_scaled.clear();
    m_messages.clear();
    m_deletedSets.clear();
    m_before.clear();
    for (const PodState &p : m_cluster.pods)
        m_before.insert(p.key.name);
    act(step);
    const std::vector<PodState> acted = m_cluster.pods;
    if (!m_cluster.settle())
        m_difference += QStringLiteral("  the controllers do not come to rest\n");
    const QJsonObject state = step["state"].toObject();
    const QJsonObject unstable = step["unstable"].toObject();
    compareState(state, !unstable.contains(QLatin1String("Progressing")));
    compareChanges(step, last);
    comparePods(step);
    if (!m_difference.isEmpty())
        return m_difference;
    adoptRecorded(step, acted);
    compareEndpoints(state);
    return m_difference;
}

} // namespace

Result scoreRollout(const QJsonObject &trace)
{
    // The recordings' description: 20 to 300 ms. In which power of two an age lies may depend on it.
    constexpr double DeletionDelays[] = {0.1, 0.02, 0.3};
    const QJsonArray steps = trace["steps"].toArray();
    const bool ranks = steps.last().toObject().contains(QLatin1String("rank"));
    Result result;
    int compared = 0;
    for (const double delay : DeletionDelays) {
        Replay replay(trace, delay);
        Result tried{.identical = true};
        for (qsizetype i = 0; i < steps.size() && tried.identical; ++i) {
            const QJsonObject step = steps[i].toObject();
            const QString difference = replay.run(step, i + 2 >= steps.size());
            tried.identical = difference.isEmpty();
            if (!tried.identical)
                tried.difference = QStringLiteral("step %1 %2\n%3").arg(i).arg(text(step["apply"]), difference);
        }
        if (delay == DeletionDelays[0] || tried.identical) {
            result = std::move(tried);
            compared = replay.steps;
        }
        if (result.identical || !ranks)
            break;
    }
    const bool tick = trace["policy"].toString() == QLatin1String("tick");
    result.counts[tick ? QStringLiteral("tick traces") : QStringLiteral("lockstep traces")] = 1;
    result.counts[tick ? QStringLiteral("tick traces identical") : QStringLiteral("lockstep traces identical")] =
        result.identical ? 1 : 0;
    result.counts[QStringLiteral("steps compared")] = compared;
    return result;
}

} // namespace slipway::tracescore
