// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slipway
{

/// Draws the list of problems. All rows are of one height, so the long texts need not be laid out to know it.
class ProblemRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Shortens "a-long-name.yaml:18" in its middle, since the line number must stay.
class PlaceDelegate : public ProblemRowDelegate
{
public:
    using ProblemRowDelegate::ProblemRowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
