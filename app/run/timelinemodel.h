// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runstory.h"
#include "run/timescale.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

namespace slipway
{

/// The lanes of a story, one row each, and the scale they are drawn in. LaneTrack draws a row.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed in by the Run panel")
    Q_PROPERTY(int pods READ pods NOTIFY scaleChanged)
    Q_PROPERTY(int containers READ containers NOTIFY scaleChanged)
    Q_PROPERTY(int endpoints READ endpoints NOTIFY scaleChanged)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY scaleChanged)

public:
    enum class Kind { Pod, Container, Endpoint };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole, NameRole, DetailRole, DescriptionRole };

    using QAbstractListModel::QAbstractListModel;

    void setStory(std::shared_ptr<const RunStory> story);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const sim::Lane *lane(int row) const;
    /// Where a pod's lane is, -1 for none.
    Q_INVOKABLE int rowOf(const QString &pod) const;
    /// How many lanes there are of each kind.
    int pods() const { return count(sim::Lane::Kind::Pod); }
    int containers() const { return count(sim::Lane::Kind::Container); }
    int endpoints() const { return count(sim::Lane::Kind::Endpoint); }
    const TimeScale &scale() const { return m_scale; }
    double width() const { return m_scale.width(); }
    void setWidth(double width);

    Q_INVOKABLE double xAt(double seconds) const { return m_scale.x(seconds); }
    Q_INVOKABLE double secondsAt(double x) const { return m_scale.seconds(x); }
    /// What is at a place of a lane, for people: a probe run or a state with its length. Empty where nothing is.
    Q_INVOKABLE QString hintAt(int row, double x) const;
    /// The event that began what is there, 0 for none.
    Q_INVOKABLE int eventAt(int row, double x) const;

Q_SIGNALS:
    void scaleChanged();

private:
    int count(sim::Lane::Kind kind) const;
    const sim::ProbeTick *tickAt(const sim::Lane &lane, double x) const;
    const sim::Span *spanAt(const sim::Lane &lane, double x) const;
    std::shared_ptr<const RunStory> m_story;
    TimeScale m_scale;
    double m_width = 0; ///< as asked for; many folds can make it wider
};

} // namespace slipway
