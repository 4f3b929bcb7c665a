// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problemsmodel.h"

#include "checks/ruleset.h"
#include "panels/findingstyle.h"

#include <QColor>

#include <utility>

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
    if (!analysis)
        analysis = std::make_shared<const Analysis>();
    m_before = std::exchange(m_analysis, std::move(analysis));
    if (!m_before)
        m_before = std::make_shared<const Analysis>();
    m_changedTo = m_beforeFrom = 0;
    m_read.clear();
    // Only the rows that differ are touched, so that views keep their place and selection while the user types.
    for (const Findings::Difference &one : m_analysis->findings.differences(m_before->findings)) {
        const std::size_t before = one.olderEnd - one.olderFirst;
        const std::size_t now = one.end - one.first;
        const std::size_t same = std::min(before, now);
        const auto takeUpTo = [&](std::size_t end, std::size_t olderEnd) {
            m_changedTo = end;
            m_beforeFrom = olderEnd;
            m_read.clear();
        };
        const auto first = static_cast<int>(one.first);
        const auto rest = static_cast<int>(one.first + same);
        const auto last = static_cast<int>(one.first + std::max(before, now)) - 1;
        takeUpTo(one.first + same, one.olderFirst + same);
        if (same > 0)
            Q_EMIT dataChanged(index(first, 0), index(rest - 1, ColumnCount - 1));
        if (now > before) {
            beginInsertRows({}, rest, last);
            takeUpTo(one.end, one.olderEnd);
            endInsertRows();
        } else if (now < before) {
            beginRemoveRows({}, rest, last);
            takeUpTo(one.end, one.olderEnd);
            endRemoveRows();
        }
    }
    m_before.reset();
    m_read.clear();
}

ProblemsModel::At ProblemsModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    if (m_before && index >= m_changedTo)
        return {m_before.get(), index - m_changedTo + m_beforeFrom};
    return {m_analysis.get(), index};
}

const Diagnostic *ProblemsModel::finding(int row) const
{
    if (!m_analysis || row < 0 || row >= rowCount())
        return nullptr;
    const auto known = m_read.find(row);
    if (known != m_read.end())
        return &known->second;
    const At at = this->at(row);
    return &m_read.emplace(row, at.analysis->findings[at.index]).first->second;
}

bool ProblemsModel::isAbout(int row, const ObjectRef &object) const
{
    if (!m_analysis || row < 0 || row >= rowCount())
        return false;
    const At at = this->at(row);
    const Findings::Brief brief = at.analysis->findings.brief(at.index);
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
    if (parent.isValid() || !m_analysis)
        return 0;
    const std::size_t still = m_before ? m_before->findings.size() - m_beforeFrom : 0;
    return static_cast<int>(m_before ? m_changedTo + still : m_analysis->findings.size());
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
    const At at = this->at(index.row());
    if (role == SeverityRole)
        return static_cast<int>(at.analysis->findings.brief(at.index).severity);
    const Diagnostic *finding = this->finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Message:
            return finding->message;
        case ObjectName:
            return finding->object.isNull() ? QString() : finding->object.id.display();
        case Where:
            return placeText(*at.analysis->workspace, finding->where, m_project);
        case Rule:
            return QString::fromUtf8(finding->rule);
        default:
            return {};
        }
    case Qt::DecorationRole:
        return index.column() == Message ? QVariant(severityIcon(finding->severity)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{severityName(finding->severity) + ": " + finding->message};
        for (const QString &more : {whyOf(*finding), finding->next})
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
    if (left.column() == ProblemsModel::Message) {
        const int a = left.data(ProblemsModel::SeverityRole).toInt();
        const int b = right.data(ProblemsModel::SeverityRole).toInt();
        if (a != b)
            return a < b;
    } else if (left.column() != ProblemsModel::Where) {
        const int order = QString::localeAwareCompare(left.data().toString(), right.data().toString());
        if (order != 0)
            return order < 0;
    }
    return left.row() < right.row(); // the order of files and text
}

} // namespace slipway
