// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/podsmodel.h"

#include "run/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace slipway
{

namespace
{

bool failed(const sim::ContainerState &container)
{
    const std::string &reason = container.status.reason;
    if (container.status.kind == sim::ContainerStatus::Kind::Terminated)
        return container.status.exitCode != 0;
    if (container.status.kind != sim::ContainerStatus::Kind::Waiting)
        return false;
    return !reason.empty() && reason != "ContainerCreating" && reason != "PodInitializing";
}

/// Shorter waits for a node are not worth a place of their own on the map.
bool waitsLong(const sim::Lane &pod)
{
    constexpr sim::Duration Moment = sim::seconds(0.5);
    return std::any_of(pod.spans.begin(), pod.spans.end(), [&](const sim::Span &span) {
        return span.state == sim::LaneState::Pending && span.to - span.from > Moment;
    });
}

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::PodsModel", text);
}

} // namespace

Figure figureOf(const sim::ContainerState &container)
{
    using A = sim::Activity;
    if (container.backOffUntil || failed(container))
        return Figure::Failed;
    switch (container.activity) {
    case A::None:
        return Figure::Pending;
    case A::Pulling:
    case A::PostStart:
        return Figure::Starting;
    case A::PreStop:
    case A::Stopping:
        return Figure::Terminating;
    case A::Exited:
        return container.exitCode == 0 ? Figure::Done : Figure::Failed;
    case A::Running:
        return container.ready ? Figure::Ready : Figure::NotReady;
    }
    return Figure::Pending;
}

Figure figureOf(const sim::PodState &pod)
{
    if (pod.deletedAt)
        return Figure::Terminating;
    if (pod.phase == sim::Phase::Succeeded)
        return Figure::Done;
    if (pod.phase == sim::Phase::Failed)
        return Figure::Failed;
    if (std::any_of(pod.containers.begin(), pod.containers.end(),
                    [](const sim::ContainerState &c) { return figureOf(c) == Figure::Failed; }))
        return Figure::Failed;
    if (pod.isReady())
        return Figure::Ready;
    if (pod.node.empty())
        return Figure::Pending;
    return pod.phase == sim::Phase::Running ? Figure::NotReady : Figure::Starting;
}

QString activityWord(const sim::ContainerState &container)
{
    using A = sim::Activity;
    const std::string &reason = container.status.reason;
    if (failed(container) && !container.isProcessAlive() && !reason.empty())
        return QString::fromStdString(reason);
    switch (container.activity) {
    case A::None:
        return tr("waiting");
    case A::Pulling:
        return tr("pulling image");
    case A::PostStart:
        return tr("postStart hook");
    case A::PreStop:
        return tr("preStop hook");
    case A::Stopping:
        return tr("SIGTERM, stopping");
    case A::Exited:
        return container.exitReason.empty() ? tr("exited") : QString::fromStdString(container.exitReason);
    case A::Running:
        break;
    }
    if (container.ready)
        return tr("ready");
    if (!container.listening)
        //: the program runs but accepts no connections yet
        return tr("not listening yet");
    return container.healthy ? tr("running, not ready") : tr("not healthy yet");
}

void PodsModel::setStory(std::shared_ptr<const RunStory> story)
{
    beginResetModel();
    m_rows.clear();
    m_nodes.clear();
    m_hidden = 0;
    m_containers = 1;
    m_hasQueue = false;
    if (story && story->recording) {
        for (const sim::Lane *lane : story->lanes) {
            if (lane->kind != sim::Lane::Kind::Pod)
                continue;
            // A StatefulSet's pod comes back under its old name: one card, several lives.
            if (rowOf(lane->pod) >= 0)
                continue;
            if (m_rows.size() < Most)
                m_rows.push_back({.key = lane->pod, .workload = lane->workload, .waitsLong = waitsLong(*lane)});
            else
                ++m_hidden;
        }
        assignSlots(*story->recording);
    }
    endResetModel();
}

/// Walks through the run once: a pod takes the lowest free slot of its node and frees it when it is gone.
void PodsModel::assignSlots(const sim::Recording &recording)
{
    std::map<std::string, std::set<int>> taken;
    m_slotsPerNode = 1;
    for (Row &row : m_rows) {
        if (!row.waitsLong)
            continue;
        // Whoever waits keeps its place in the queue to the end; few pods wait long at different times.
        row.queueSlot = m_hasQueue ? m_slotsPerNode++ : 0;
        m_hasQueue = true;
    }
    for (const sim::Event &event : recording.events()) {
        for (const sim::WorldChange &change : event.changes) {
            if (const auto *node = sim::changed<sim::NodeState>(change)) {
                if (std::find(m_nodes.begin(), m_nodes.end(), node->name) == m_nodes.end())
                    m_nodes.push_back(node->name);
            } else if (const auto *pod = sim::changed<sim::PodState>(change)) {
                const int row = rowOf(pod->key);
                if (row >= 0)
                    m_containers = std::max(m_containers, static_cast<int>(pod->containers.size()));
                if (row < 0 || pod->node.empty() || m_rows[static_cast<std::size_t>(row)].placed)
                    continue;
                Row &place = m_rows[static_cast<std::size_t>(row)];
                auto node = std::find(m_nodes.begin(), m_nodes.end(), pod->node);
                if (node == m_nodes.end())
                    node = m_nodes.insert(m_nodes.end(), pod->node);
                place.node = static_cast<int>(node - m_nodes.begin());
                place.placed = true;
                while (taken[pod->node].count(place.slot))
                    ++place.slot;
                taken[pod->node].insert(place.slot);
                m_slotsPerNode = std::max(m_slotsPerNode, place.slot + 1);
            } else if (const auto *gone = sim::changed<sim::PodGone>(change)) {
                const int row = rowOf(gone->key);
                if (row < 0)
                    continue;
                Row &place = m_rows[static_cast<std::size_t>(row)];
                place.goneWith = std::min(place.goneWith.value_or(event.id), event.id);
                if (place.placed)
                    taken[m_nodes[static_cast<std::size_t>(place.node)]].erase(place.slot);
            }
        }
    }
}

void PodsModel::show(const sim::World &world, sim::EventId now)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const sim::PodState *state = world.pod(row.key);
        const bool gone = !state && row.goneWith && *row.goneWith <= now;
        const bool same = state ? row.state == *state : !row.state;
        if (same && gone == row.gone)
            continue;
        row.state = state ? std::optional(*state) : std::nullopt;
        row.gone = gone;
        const QModelIndex index = this->index(static_cast<int>(i));
        Q_EMIT dataChanged(index, index);
    }
}

void PodsModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PodsModel::rowOf(const sim::ObjectKey &pod) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == pod; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PodsModel::absentData(bool isGone, int role)
{
    switch (role) {
    case StatusRole:
        return isGone ? tr("gone") : QString();
    case ReadyRole:
        return QString();
    case RestartsRole:
        return 0;
    case DeletedAtRole:
    case DeadlineRole:
        return -1.0;
    case ContainersRole:
        return QVariantList();
    default:
        return {};
    }
}

QVariant PodsModel::stateData(const sim::PodState &pod, int role)
{
    switch (role) {
    case StatusRole:
        return QString::fromStdString(pod.status);
    case ReadyRole:
        return QStringLiteral("%1/%2").arg(pod.readyContainers).arg(pod.totalContainers);
    case RestartsRole:
        return pod.restarts;
    case DeletedAtRole:
        return pod.deletedAt ? sim::inSeconds(*pod.deletedAt) : -1.0;
    case DeadlineRole:
        return pod.deadline ? sim::inSeconds(*pod.deadline) : -1.0;
    case ContainersRole: {
        QVariantList containers;
        for (const sim::ContainerState &container : pod.containers)
            containers << QVariantMap{{QStringLiteral("name"), QString::fromStdString(container.name)},
                                      {QStringLiteral("word"), activityWord(container)},
                                      {QStringLiteral("figure"), QVariant::fromValue(figureOf(container))},
                                      {QStringLiteral("restarts"), container.restartCount}};
        return containers;
    }
    default:
        return {};
    }
}

QVariant PodsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(row.key.name);
    case ShortNameRole:
        return run::shortPodName(row.key, row.workload);
    case SlotRole:
        return row.state && row.state->node.empty() ? row.queueSlot : row.slot;
    case NodeRole:
        return row.state && row.state->node.empty() ? -1 : row.node;
    case GoneRole:
        return row.gone;
    case FigureRole:
        return QVariant::fromValue(row.state ? figureOf(*row.state) : Figure::Absent);
    default:
        break;
    }
    return row.state ? stateData(*row.state, role) : absentData(row.gone, role);
}

QHash<int, QByteArray> PodsModel::roleNames() const
{
    return {{NameRole, "name"},           {ShortNameRole, "shortName"}, {StatusRole, "status"},
            {ReadyRole, "ready"},         {FigureRole, "figure"},       {GoneRole, "gone"},
            {NodeRole, "node"},           {SlotRole, "slot"},           {RestartsRole, "restarts"},
            {DeletedAtRole, "deletedAt"}, {DeadlineRole, "deadline"},   {ContainersRole, "containers"}};
}

} // namespace slipway
