// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problemsmodel.h"

#include "panels/findingstyle.h"

#include <QColor>

namespace slipway
{

ProblemsModel::ProblemsModel(const Project &project, QObject *parent) : QAbstractTableModel(parent), m_project(project)
{
    connect(&project, &Project::displayNamesChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Where), index(rowCount() - 1, Where));
    });
}

void ProblemsModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    const Findings none;
    const Findings::Difference changed =
        (analysis ? analysis->findings : none).difference(m_analysis ? m_analysis->findings : none);
    const auto take = [&] {
        m_analysis = std::move(analysis);
        m_read.clear();
    };
    // Only the rows that differ are touched, so that views keep their place and selection while the user types.
    const auto first = static_cast<int>(changed.first);
    const auto before = static_cast<int>(changed.olderEnd);
    const auto now = static_cast<int>(changed.end);
    const int same = std::min(before, now);
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        take();
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    if (first < same)
        Q_EMIT dataChanged(index(first, 0), index(same - 1, ColumnCount - 1));
}

const Diagnostic *ProblemsModel::finding(int row) const
{
    if (!m_analysis || row < 0 || row >= rowCount())
        return nullptr;
    const auto known = m_read.find(row);
    if (known != m_read.end())
        return &known->second;
    return &m_read.emplace(row, m_analysis->findings[static_cast<std::size_t>(row)]).first->second;
}

bool ProblemsModel::isAbout(int row, const ObjectRef &object) const
{
    if (!m_analysis || row < 0 || row >= rowCount())
        return false;
    const Findings::Brief brief = m_analysis->findings.brief(static_cast<std::size_t>(row));
    return brief.file == object.file && brief.document == object.document && brief.item == object.item;
}

int ProblemsModel::countOf(Severity severity) const
{
    return m_analysis ? static_cast<int>(m_analysis->findings.count(severity)) : 0;
}

void ProblemsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_analysis ? 0 : static_cast<int>(m_analysis->findings.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!m_analysis || !index.isValid() || index.row() >= rowCount())
        return {};
    // What sorting asks of every row.
    if (role == SeverityRole)
        return static_cast<int>(m_analysis->findings.brief(static_cast<std::size_t>(index.row())).severity);
    if (role == PlaceOrderRole) {
        const Place place = m_analysis->findings.where(static_cast<std::size_t>(index.row()));
        return QVariant::fromValue(static_cast<qulonglong>(place.file) << 40 | place.range.start);
    }
    const Diagnostic *finding = this->finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Message:
            return finding->message;
        case ObjectName:
            return finding->object.isNull() ? QString() : finding->object.id.display();
        case Where:
            return placeText(*m_analysis->workspace, finding->where, m_project);
        case Rule:
            return QString::fromStdString(finding->rule);
        default:
            return {};
        }
    case Qt::DecorationRole:
        return index.column() == Message ? QVariant(severityIcon(finding->severity)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{severityName(finding->severity) + ": " + finding->message};
        for (const QString &more : {finding->why, finding->next})
            if (!more.isEmpty())
                lines.append(more);
        return lines.join("\n");
    }
    case FixCountRole:
        return static_cast<int>(finding->fixes.size());
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Message:
        return tr("Problem");
    case ObjectName:
        return tr("Object");
    case Where:
        return tr("Place");
    case Rule:
        return tr("Rule");
    default:
        return {};
    }
}

void ProblemsFilter::setShown(Severity severity, bool shown)
{
    m_shown[static_cast<std::size_t>(severity)] = shown;
    invalidateFilter();
}

void ProblemsFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!m_shown[static_cast<std::size_t>(first.data(ProblemsModel::SeverityRole).toInt())])
        return false;
    if (m_words.isEmpty())
        return true;
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        if (first.siblingAtColumn(column).data().toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    return false;
}

bool ProblemsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [&](const QModelIndex &index, int role) { return index.data(role).toULongLong(); };
    if (left.column() == ProblemsModel::Message) {
        const auto a = key(left, ProblemsModel::SeverityRole);
        const auto b = key(right, ProblemsModel::SeverityRole);
        if (a != b)
            return a < b;
    } else if (left.column() != ProblemsModel::Where) {
        const int order = QString::localeAwareCompare(left.data().toString(), right.data().toString());
        if (order != 0)
            return order < 0;
    }
    return key(left, ProblemsModel::PlaceOrderRole) < key(right, ProblemsModel::PlaceOrderRole);
}

} // namespace slipway
