// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/podsmodel.h"

namespace slipway
{

/// The imagined cluster at the present moment, as the map draws it: control plane, nodes, Services and the lines from
/// them to pods, and the event that has just happened.
class ClusterModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed in by the Run panel")
    Q_PROPERTY(slipway::PodsModel *pods READ pods CONSTANT)
    Q_PROPERTY(QStringList nodes READ nodes NOTIFY storyChanged)
    Q_PROPERTY(int slotsPerNode READ slotsPerNode NOTIFY storyChanged)
    Q_PROPERTY(int containersPerPod READ containersPerPod NOTIFY storyChanged)
    Q_PROPERTY(bool hasQueue READ hasQueue NOTIFY storyChanged)
    Q_PROPERTY(bool hasClients READ hasClients NOTIFY storyChanged)
    Q_PROPERTY(int hiddenPods READ hiddenPods NOTIFY storyChanged)
    Q_PROPERTY(QVariantList services READ services NOTIFY momentChanged)
    Q_PROPERTY(QVariantList links READ links NOTIFY momentChanged)
    Q_PROPERTY(QStringList pulling READ pulling NOTIFY momentChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY momentChanged)
    Q_PROPERTY(QString source READ source NOTIFY momentChanged)
    Q_PROPERTY(Actor actor READ actor NOTIFY momentChanged)
    Q_PROPERTY(int actorNode READ actorNode NOTIFY momentChanged)
    Q_PROPERTY(bool warning READ isWarning NOTIFY momentChanged)
    Q_PROPERTY(int currentPod READ currentPod NOTIFY momentChanged)
    Q_PROPERTY(QString currentPodName READ currentPodName NOTIFY momentChanged)
    Q_PROPERTY(QString workload READ workload NOTIFY momentChanged)

public:
    /// Who acts, as far as the map draws them one by one.
    enum class Actor { None, User, ApiServer, Scheduler, Controllers, Endpoints, Node };
    Q_ENUM(Actor)

    explicit ClusterModel(QObject *parent = nullptr) : QObject(parent), m_pods(this) {}

    void setStory(std::shared_ptr<const RunStory> story);
    void show(int moment, double now);
    void retranslate();

    PodsModel *pods() { return &m_pods; }
    QStringList nodes() const { return m_nodes; }
    int slotsPerNode() const { return m_pods.slotsPerNode(); }
    int containersPerPod() const { return m_pods.containersPerPod(); }
    /// Some pod waits for a node for a while.
    bool hasQueue() const { return m_pods.hasQueue(); }
    /// Somebody sends requests at some time.
    bool hasClients() const;
    int hiddenPods() const { return static_cast<int>(m_pods.hidden()); }
    /// List of {name, receiving, listed, failing, lagging, sent, served, failed, reasons}; failing in percent of new
    /// connections, the last four of requests up to now, with reasons in words.
    QVariantList services() const;
    /// List of {service, pod, routed, terminating}: indexes into services and pods.
    QVariantList links() const;
    /// Names of the nodes that pull an image right now.
    QStringList pulling() const;
    QString sentence() const;
    QString source() const;
    Actor actor() const;
    int actorNode() const;
    bool isWarning() const;
    int currentPod() const;
    QString currentPodName() const;
    /// "2 of 4 ready" for the chosen workload.
    QString workload() const;

Q_SIGNALS:
    void storyChanged();
    void momentChanged();

private:
    std::vector<const sim::ServiceState *> shownServices() const;
    QVariantMap requestsTo(const sim::ObjectKey &service) const;
    PodsModel m_pods;
    std::shared_ptr<const RunStory> m_story;
    sim::World m_world;
    const sim::Event *m_event = nullptr;
    QStringList m_nodes;
};

} // namespace slipway
