// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problemsmodel.h"

#include "panels/findingstyle.h"

#include <QColor>

namespace slipway
{

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemsModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    const int before = rowCount();
    const int now = analysis ? static_cast<int>(analysis->findings.size()) : 0;
    const auto take = [&] {
        m_analysis = std::move(analysis);
        m_counts = {};
        if (m_analysis)
            for (const Diagnostic &finding : m_analysis->findings)
                ++m_counts[static_cast<std::size_t>(finding.severity)];
    };
    // Rows come and go at the end, so that views keep their place and selection while the user types.
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
    if (const int same = std::min(before, now); same > 0)
        Q_EMIT dataChanged(index(0, 0), index(same - 1, ColumnCount - 1));
}

const Diagnostic *ProblemsModel::finding(int row) const
{
    if (!m_analysis || row < 0 || row >= rowCount())
        return nullptr;
    return &m_analysis->findings[static_cast<std::size_t>(row)];
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
    const Diagnostic *finding = index.isValid() ? this->finding(index.row()) : nullptr;
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Message:
            return finding->message;
        case ObjectName:
            return finding->object.isNull() ? QString() : finding->object.id.display();
        case Where:
            return placeText(*m_analysis->workspace, finding->where);
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
    case SeverityRole:
        return static_cast<int>(finding->severity);
    case FixCountRole:
        return static_cast<int>(finding->fixes.size());
    case PlaceOrderRole:
        return QVariant::fromValue(static_cast<qulonglong>(finding->where.file) << 40 | finding->where.range.start);
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
