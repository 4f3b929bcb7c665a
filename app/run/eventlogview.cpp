// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/eventlogview.h"

#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace slipway
{

namespace
{

/// Two lines: the cluster's message, and the plain sentence below it.
class EventDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 2 + 8);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const Theme &theme = Theme::instance();
        const bool selected = item.state & QStyle::State_Selected;
        const bool future = index.data(EventLogModel::FutureRole).toBool();
        QColor ground = theme.accent();
        ground.setAlpha(selected ? (theme.isDark() ? 60 : 36) : 0);
        painter->fillRect(item.rect, ground);
        const bool warns = index.data(EventLogModel::WarningRole).toBool();
        QColor ink = future ? theme.off() : theme.text();
        if (!future && warns && index.column() <= EventLogModel::ReasonColumn)
            ink = theme.bad();
        const QRect box = item.rect.adjusted(6, 3, -4, -3);
        const int line = item.fontMetrics.height() + 1;
        painter->setFont(item.font);
        painter->setPen(ink);
        // Of a pod's long name its end tells it from its siblings.
        const Qt::TextElideMode elide =
            index.column() == EventLogModel::ObjectColumn ? Qt::ElideMiddle : Qt::ElideRight;
        const auto draw = [&](const QRect &where, const QString &text) {
            painter->drawText(where, Qt::AlignLeft | Qt::AlignTop,
                              painter->fontMetrics().elidedText(text.simplified(), elide, where.width()));
        };
        const QRect first(box.left(), box.top(), box.width(), line);
        const QRect second = first.translated(0, line);
        if (index.column() != EventLogModel::MessageColumn) {
            if (index.column() == EventLogModel::ReasonColumn)
                painter->setFont(strong(item.font));
            draw(first, item.text);
            return;
        }
        const QString plain = index.data(EventLogModel::PlainRole).toString();
        if (item.text.isEmpty()) {
            draw(first, plain);
            return;
        }
        draw(first, item.text);
        painter->setPen(future ? theme.off() : theme.mutedText());
        draw(second, plain);
    }

private:
    static QFont strong(QFont font)
    {
        font.setBold(true);
        return font;
    }
};

} // namespace

EventLogView::EventLogView(EventLogModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new EventDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_following && current.isValid())
            Q_EMIT stepChosen(current.row());
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT stepChosen(index.row()); });
    connect(&Theme::instance(), &Theme::changed, viewport(), [this] { viewport()->update(); });
    setAccessibleName(tr("Event log"));
    fitColumns();
}

void EventLogView::setCurrentStep(int row)
{
    m_following = true;
    const QModelIndex index = m_model.index(row, 0);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index, PositionAtCenter);
    } else {
        selectionModel()->clear();
        scrollToTop();
    }
    m_following = false;
}

void EventLogView::keyPressEvent(QKeyEvent *event)
{
    // Left, right and Space belong to the player.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

void EventLogView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Event log"));
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void EventLogView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void EventLogView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    header()->resizeSection(EventLogModel::TimeColumn, letter * 11);
    header()->resizeSection(EventLogModel::TypeColumn, letter * 10);
    header()->resizeSection(EventLogModel::ReasonColumn, letter * 25);
    // A warning is red too, so in a narrow window its word makes room for the messages.
    setColumnHidden(EventLogModel::TypeColumn, width() < letter * 130);
    header()->resizeSection(EventLogModel::ObjectColumn, std::clamp(width() / 5, letter * 16, letter * 40));
}

} // namespace slipway
