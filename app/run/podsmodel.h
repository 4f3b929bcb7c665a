// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runstory.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

namespace slipway
{

/// How a pod or container is drawn: shape and word, never colour alone.
namespace Figures
{
Q_NAMESPACE
QML_ELEMENT
enum class Figure { Absent, Pending, Starting, NotReady, Ready, Terminating, Failed, Done };
Q_ENUM_NS(Figure)
} // namespace Figures
using Figures::Figure;

/// All pods of a story with their state at the present moment. A pod keeps its row, its node and its slot on the node,
/// so that nothing jumps; `figure` is Absent before it exists, and `gone` once it does not any more.
class PodsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed in by the Run panel")

public:
    enum Role {
        NameRole = Qt::UserRole,
        ShortNameRole,
        StatusRole, ///< the STATUS column of `kubectl get pods`
        ReadyRole,  ///< "1/2"
        FigureRole,
        GoneRole,
        NodeRole, ///< index of its node, -1 before it has one
        SlotRole, ///< place on its node, 0-based
        RestartsRole,
        DeletedAtRole, ///< seconds, -1 when not being deleted
        DeadlineRole,  ///< seconds, end of the grace period
        ContainersRole ///< list of {name, word, figure, restarts}
    };
    /// More pods than this are counted, not drawn.
    static constexpr std::size_t Most = 48;

    using QAbstractListModel::QAbstractListModel;

    void setStory(std::shared_ptr<const RunStory> story);
    /// The world just after an event.
    void show(const sim::World &world, sim::EventId now);
    void retranslate();

    int slotsPerNode() const { return m_slotsPerNode; }
    int containersPerPod() const { return m_containers; }
    std::size_t hidden() const { return m_hidden; }
    int rowOf(const sim::ObjectKey &pod) const;

    /// Some pod waits for a node longer than a moment.
    bool hasQueue() const { return m_hasQueue; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        sim::ObjectKey key{};
        sim::ObjectKey workload{};
        int slot = 0;
        int queueSlot = 0;
        bool waitsLong = false; ///< for a node
        int node = -1;          ///< where it will be, or was
        bool placed = false;
        std::optional<sim::EventId> goneWith{}; ///< the event that removes it
        bool gone = false;
        std::optional<sim::PodState> state{};
    };
    /// What a row says of a pod that is there, and of one that is not yet or no more.
    static QVariant stateData(const sim::PodState &pod, int role);
    static QVariant absentData(bool isGone, int role);
    void assignSlots(const sim::Recording &recording);
    std::vector<Row> m_rows;
    std::vector<std::string> m_nodes;
    int m_slotsPerNode = 1;
    int m_containers = 1;
    bool m_hasQueue = false;
    std::size_t m_hidden = 0;
};

Figure figureOf(const sim::PodState &pod);
Figure figureOf(const sim::ContainerState &container);
/// What a container is doing, in a word or two.
QString activityWord(const sim::ContainerState &container);

} // namespace slipway
