// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problemrows.h"

#include <QStyle>
#include <QWidget>

namespace slipway
{

QSize ProblemRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeightOnly = option.rect.width() < 0; // so a tree asks for a row's height
    if (!isHeightOnly)
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem sample = option;
    sample.features |= QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration;
    sample.text = QStringLiteral("Xg한");
    return sample.widget->style()->sizeFromContents(QStyle::CT_ItemViewItem, &sample, {}, sample.widget);
}

void PlaceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}

} // namespace slipway
