// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/timelinemodel.h"

#include "run/words.h"

#include <algorithm>
#include <cmath>

namespace slipway
{

namespace
{

TimelineModel::Kind kindOf(const sim::Lane &lane)
{
    switch (lane.kind) {
    case sim::Lane::Kind::Pod:
        return TimelineModel::Kind::Pod;
    case sim::Lane::Kind::Container:
        return TimelineModel::Kind::Container;
    case sim::Lane::Kind::Endpoint:
        break;
    }
    return TimelineModel::Kind::Endpoint;
}

} // namespace

void TimelineModel::setStory(std::shared_ptr<const RunStory> story)
{
    beginResetModel();
    m_story = std::move(story);
    m_scale = m_story ? TimeScale(m_story->end(), m_story->folds) : TimeScale();
    m_scale.setWidth(m_width);
    endResetModel();
    Q_EMIT scaleChanged();
}

void TimelineModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_story ? 0 : static_cast<int>(m_story->lanes.size());
}

const sim::Lane *TimelineModel::lane(int row) const
{
    return row >= 0 && row < rowCount() ? m_story->lanes[static_cast<std::size_t>(row)] : nullptr;
}

int TimelineModel::count(sim::Lane::Kind kind) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += lane(row)->kind == kind ? 1 : 0;
    return count;
}

int TimelineModel::rowOf(const QString &pod) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (lane(row)->kind == sim::Lane::Kind::Pod && lane(row)->pod.name == pod.toStdString())
            return row;
    return -1;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sim::Lane &lane = *this->lane(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(kindOf(lane));
    case Qt::DisplayRole:
    case NameRole:
        switch (lane.kind) {
        case sim::Lane::Kind::Pod:
            return run::shortPodName(lane.pod, lane.workload);
        case sim::Lane::Kind::Container:
            return QString::fromStdString(lane.container);
        case sim::Lane::Kind::Endpoint:
            return QString::fromStdString(lane.service.name);
        }
        return {};
    case DetailRole:
        // In front of a Service's name, on the lane that shows when it sends traffic to a pod.
        return lane.kind == sim::Lane::Kind::Endpoint ? QStringLiteral("→") : QString();
    case DescriptionRole:
    case Qt::ToolTipRole:
        switch (lane.kind) {
        case sim::Lane::Kind::Pod:
            return tr("Pod %1 of %2")
                .arg(QString::fromStdString(lane.pod.name), QString::fromStdString(lane.workload.display()));
        case sim::Lane::Kind::Container:
            return tr("Container %1 of pod %2")
                .arg(QString::fromStdString(lane.container), QString::fromStdString(lane.pod.name));
        case sim::Lane::Kind::Endpoint:
            return tr("Whether Service %1 sends new connections to pod %2")
                .arg(QString::fromStdString(lane.service.name), QString::fromStdString(lane.pod.name));
        }
        return {};
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{KindRole, "kind"}, {NameRole, "name"}, {DetailRole, "detail"}, {DescriptionRole, "description"}};
}

void TimelineModel::setWidth(double width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_scale.setWidth(width);
    Q_EMIT scaleChanged();
}

const sim::ProbeTick *TimelineModel::tickAt(const sim::Lane &lane, double x) const
{
    constexpr double Reach = 5;
    const sim::ProbeTick *nearest = nullptr;
    double best = Reach;
    for (const sim::ProbeTick &tick : lane.ticks) {
        const double distance = std::abs(m_scale.x(sim::inSeconds(tick.at)) - x);
        if (distance < best) {
            best = distance;
            nearest = &tick;
        }
    }
    return nearest;
}

const sim::Span *TimelineModel::spanAt(const sim::Lane &lane, double x) const
{
    const sim::Time time = sim::at(m_scale.seconds(x));
    for (const sim::Span &span : lane.spans)
        if (span.from <= time && time < span.to)
            return &span;
    return nullptr;
}

QString TimelineModel::hintAt(int row, double x) const
{
    const sim::Lane *lane = this->lane(row);
    if (!lane)
        return {};
    if (const sim::ProbeTick *tick = tickAt(*lane, x)) {
        const QString probe = run::probeWord(tick->kind);
        const QString when = run::duration(sim::inSeconds(tick->at));
        return tick->passed ? tr("%1 passed at %2").arg(probe, when) : tr("%1 failed at %2").arg(probe, when);
    }
    if (const sim::Span *span = spanAt(*lane, x)) {
        const QString word = run::laneWord(span->state);
        const QString length = run::duration(sim::inSeconds(span->to - span->from));
        const QString label = QString::fromStdString(span->label);
        return label.isEmpty() || label.compare(word, Qt::CaseInsensitive) == 0
                   ? tr("%1 for %2").arg(word, length)
                   : tr("%1 for %2 (%3)").arg(word, length, label);
    }
    return {};
}

int TimelineModel::eventAt(int row, double x) const
{
    const sim::Lane *lane = this->lane(row);
    if (!lane)
        return 0;
    if (const sim::ProbeTick *tick = tickAt(*lane, x))
        return static_cast<int>(tick->event);
    const sim::Span *span = spanAt(*lane, x);
    return span ? static_cast<int>(span->event) : 0;
}

} // namespace slipway
