// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/clustermodel.h"

#include "run/words.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool listed(const auto &endpoints, std::string_view pod)
{
    return std::any_of(endpoints.begin(), endpoints.end(), [&](const sim::Endpoint &e) { return e.pod == pod; });
}

/// "connection refused", or with numbers where there is more than one reason; the most frequent first.
QString reasonsOf(const std::array<std::int64_t, sim::FailureKinds> &failed)
{
    std::vector<std::pair<std::int64_t, QString>> reasons;
    for (std::size_t i = 0; i < failed.size(); ++i)
        if (failed[i] > 0)
            reasons.emplace_back(failed[i], run::failureWord(static_cast<sim::Failure>(i)));
    if (reasons.size() == 1)
        return reasons.front().second;
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[count, word] : reasons)
        words << QStringLiteral("%1 × %2").arg(count).arg(word);
    return words.join(QStringLiteral(", "));
}

/// "80:31234" for each port that the nodes open, as `kubectl get services` writes it.
QString nodePortsOf(const sim::ServiceState &service)
{
    QStringList ports;
    for (const sim::ServicePort &port : service.ports)
        if (port.nodePort != 0)
            ports << QStringLiteral("%1:%2").arg(port.number).arg(port.nodePort);
    return ports.join(u' ');
}

} // namespace

void ClusterModel::setStory(std::shared_ptr<const RunStory> story)
{
    m_story = std::move(story);
    m_event = nullptr;
    m_world = {};
    m_nodes.clear();
    if (m_story && m_story->recording) {
        for (const sim::NodeState &node : m_story->recording->at(m_story->recording->end()).nodes)
            m_nodes << QString::fromStdString(node.name);
    }
    m_pods.setStory(m_story);
    Q_EMIT storyChanged();
    Q_EMIT momentChanged();
}

void ClusterModel::show(int moment, double now)
{
    if (!m_story || !m_story->recording)
        return;
    const sim::EventId last = m_story->lastEventAt(moment, now);
    m_world = m_story->recording->at(last);
    m_event = m_story->eventAt(moment);
    m_pods.show(m_world, last);
    Q_EMIT momentChanged();
}

void ClusterModel::retranslate()
{
    m_pods.retranslate();
    Q_EMIT storyChanged();
    Q_EMIT momentChanged();
}

std::vector<const sim::ServiceState *> ClusterModel::shownServices() const
{
    std::vector<const sim::ServiceState *> shown;
    if (!m_story)
        return shown;
    for (const sim::ServiceState &service : m_world.services)
        if (std::any_of(m_story->lanes.begin(), m_story->lanes.end(), [&](const sim::Lane *lane) {
                return lane->kind == sim::Lane::Kind::Endpoint && lane->service == service.key;
            }))
            shown.push_back(&service);
    return shown;
}

QVariantMap ClusterModel::requestsTo(const sim::ObjectKey &service) const
{
    qint64 sent = 0, served = 0, failures = 0;
    std::array<std::int64_t, sim::FailureKinds> failed{};
    for (const sim::FlowState &flow : m_world.flows) {
        if (flow.service != service)
            continue;
        sent += flow.sent;
        served += flow.served;
        failures += flow.failures();
        for (std::size_t reason = 0; reason < failed.size(); ++reason)
            failed[reason] += flow.failed[reason];
    }
    return {{QStringLiteral("sent"), sent},
            {QStringLiteral("served"), served},
            {QStringLiteral("failed"), failures},
            {QStringLiteral("reasons"), reasonsOf(failed)}};
}

QVariantList ClusterModel::services() const
{
    QVariantList list;
    for (const sim::ServiceState *service : shownServices()) {
        QVariantMap entry = requestsTo(service->key);
        entry.insert({{QStringLiteral("name"), QString::fromStdString(service->key.name)},
                      {QStringLiteral("ports"), nodePortsOf(*service)},
                      {QStringLiteral("receiving"), static_cast<int>(service->receiverCount())},
                      {QStringLiteral("listed"), static_cast<int>(service->slice.size())},
                      {QStringLiteral("failing"), qRound(m_world.traffic(*service).failed * 100)},
                      {QStringLiteral("lagging"), service->slice != service->routes}});
        list << entry;
    }
    if (QVariantMap nowhere = requestsTo({}); nowhere.value(QStringLiteral("sent")).toLongLong() > 0) {
        //: clients that ask for a host or path for which there is no rule
        nowhere.insert({{QStringLiteral("name"), tr("no rule fits")},
                        {QStringLiteral("ports"), QString()},
                        {QStringLiteral("receiving"), 0},
                        {QStringLiteral("listed"), 0},
                        {QStringLiteral("failing"), 100},
                        {QStringLiteral("lagging"), false}});
        list << nowhere;
    }
    return list;
}

bool ClusterModel::hasClients() const
{
    return m_story && m_story->recording && !m_story->recording->at(m_story->recording->end()).flows.empty();
}

QVariantList ClusterModel::links() const
{
    QVariantList list;
    int index = 0;
    for (const sim::ServiceState *service : shownServices()) {
        const std::vector<sim::Endpoint> receivers = service->receivers();
        for (const sim::PodState &pod : m_world.pods) {
            const int row = m_pods.rowOf(pod.key);
            const bool routed = listed(receivers, pod.key.name);
            if (row < 0 || pod.key.ns != service->key.ns || (!routed && !listed(service->slice, pod.key.name)))
                continue;
            list << QVariantMap{{QStringLiteral("service"), index},
                                {QStringLiteral("pod"), row},
                                {QStringLiteral("routed"), routed},
                                {QStringLiteral("terminating"), pod.deletedAt.has_value()}};
        }
        ++index;
    }
    return list;
}

QStringList ClusterModel::pulling() const
{
    QStringList nodes;
    for (const sim::PodState &pod : m_world.pods)
        for (const sim::ContainerState &container : pod.containers)
            if (container.activity == sim::Activity::Pulling && m_pods.rowOf(pod.key) >= 0)
                nodes << QString::fromStdString(pod.node);
    nodes.removeDuplicates();
    return nodes;
}

QString ClusterModel::sentence() const
{
    return m_event ? m_event->plain.toString() : QString();
}

QString ClusterModel::source() const
{
    return m_event ? run::componentWord(m_event->source) : QString();
}

ClusterModel::Actor ClusterModel::actor() const
{
    using C = sim::Component;
    if (!m_event)
        return Actor::None;
    switch (m_event->source) {
    case C::User:
    case C::Client:
        return Actor::User;
    case C::ApiServer:
        return Actor::ApiServer;
    case C::Scheduler:
        return Actor::Scheduler;
    case C::DeploymentController:
    case C::ReplicaSetController:
    case C::StatefulSetController:
    case C::DaemonSetController:
    case C::JobController:
    case C::CronJobController:
    case C::AttachController:
    case C::TaintController:
    case C::VolumeController:
    case C::NodeController:
    case C::Autoscaler:
        return Actor::Controllers;
    case C::EndpointController:
    case C::KubeProxy:
        return Actor::Endpoints;
    case C::Kubelet:
    case C::Runtime:
    case C::Program:
        return Actor::Node;
    case C::Simulator:
        return Actor::None;
    }
    return Actor::None;
}

int ClusterModel::actorNode() const
{
    const sim::PodState *pod = m_event && actor() == Actor::Node ? m_world.pod(m_event->object) : nullptr;
    return pod ? static_cast<int>(m_nodes.indexOf(QString::fromStdString(pod->node))) : -1;
}

bool ClusterModel::isWarning() const
{
    return m_event && m_event->type == sim::EventType::Warning;
}

int ClusterModel::currentPod() const
{
    return m_event ? m_pods.rowOf(m_event->object) : -1;
}

QString ClusterModel::currentPodName() const
{
    return currentPod() < 0 ? QString() : QString::fromStdString(m_event->object.name);
}

QString ClusterModel::workload() const
{
    const sim::WorkloadState *state = m_story && m_story->workload ? m_world.workload(*m_story->workload) : nullptr;
    if (!state)
        return {};
    //: for example "Deployment/web: 2 of 4 ready"
    return tr("%1: %2 of %3 ready")
        .arg(QString::fromStdString(state->key.display()))
        .arg(state->ready)
        .arg(state->desired);
}

} // namespace slipway
