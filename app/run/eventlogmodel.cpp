// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/eventlogmodel.h"

#include "run/words.h"

#include <algorithm>

namespace slipway
{

void EventLogModel::setStory(std::shared_ptr<const RunStory> story)
{
    beginResetModel();
    m_story = std::move(story);
    m_moment = std::min(m_moment, rowCount());
    endResetModel();
}

void EventLogModel::setMoment(int moment)
{
    moment = std::clamp(moment, 0, rowCount());
    if (moment == m_moment)
        return;
    const int first = std::min(moment, m_moment);
    const int last = std::max(moment, m_moment) - 1;
    m_moment = moment;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), {FutureRole});
}

void EventLogModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const sim::Event *EventLogModel::event(int row) const
{
    return m_story ? m_story->eventAt(row + 1) : nullptr;
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_story ? 0 : static_cast<int>(m_story->events.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventLogModel::cell(const sim::Event &event, int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("%1 s", "seconds").arg(sim::inSeconds(event.at), 0, 'f', 1);
    case TypeColumn:
        switch (event.type) {
        case sim::EventType::Normal:
            return QStringLiteral("Normal");
        case sim::EventType::Warning:
            return QStringLiteral("Warning");
        case sim::EventType::Silent:
            return QStringLiteral("–");
        }
        return {};
    case ReasonColumn:
        return QString::fromStdString(event.reason);
    case ObjectColumn: {
        if (event.object.kind.empty())
            return {};
        const sim::ObjectKey &key = event.object; // clients of an Ingress ask whichever fits
        const QString object = QString::fromStdString(key.name.empty() ? key.kind : key.display());
        return event.container.empty() ? object : object + QLatin1Char('/') + QString::fromStdString(event.container);
    }
    case MessageColumn:
        return QString::fromStdString(event.message);
    default:
        return {};
    }
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sim::Event &event = *this->event(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(event, index.column());
    case Qt::ToolTipRole: {
        const QString source = tr("From: %1").arg(run::componentWord(event.source));
        const QString recorded = event.type == sim::EventType::Silent
                                     ? tr("A cluster does not write this down as an event.")
                                     : QString::fromStdString(event.message);
        return QStringList{event.plain.toString(), recorded, source}.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return index.column() == MessageColumn ? event.plain.toString() : cell(event, index.column());
    case PlainRole:
        return event.plain.toString();
    case FutureRole:
        return index.row() >= m_moment;
    case WarningRole:
        return event.type == sim::EventType::Warning;
    case RecordedRole:
        return event.type != sim::EventType::Silent;
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TypeColumn:
        return tr("Type");
    case ReasonColumn:
        return tr("Reason");
    case ObjectColumn:
        return tr("Object");
    case MessageColumn:
        return tr("Message, and what it means");
    default:
        return {};
    }
}

} // namespace slipway
