// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/completionpopup.h"

#include "editor/yamlview.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int DetailRole = Qt::UserRole;
constexpr int RequiredRole = Qt::UserRole + 1;
constexpr int RowsShown = 10;
constexpr int Gap = 24; ///< pixels between a label and its detail

/// A label in the editor's font, and its type or kind at the right.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, theme.accent());
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        QFont font = option.font;
        font.setBold(index.data(RequiredRole).toBool());
        painter->setFont(font);
        painter->setPen(chosen ? theme.onAccent() : theme.text());
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setFont(QApplication::font());
        painter->setPen(chosen ? theme.onAccent() : theme.mutedText());
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, index.data(DetailRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont bold = option.font;
        bold.setBold(true);
        const int label = QFontMetrics(bold).horizontalAdvance(index.data().toString());
        const int detail = QFontMetrics(QApplication::font()).horizontalAdvance(index.data(DetailRole).toString());
        return {label + detail + Gap + 16, QFontMetrics(bold).height() + 6};
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *editor)
    : QFrame(editor, Qt::ToolTip | Qt::FramelessWindowHint), m_model(new QStandardItemModel(this)),
      m_view(new QListView(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::instance().off());
    setPalette(colors);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, &CompletionPopup::choose);
    retranslate();
}

void CompletionPopup::open(const CompletionList &list, QPoint below, int lineHeight)
{
    m_list = list;
    const QFont font = codeFont();
    m_view->setFont(font);
    m_model->clear();
    int width = 200;
    for (const Completion &item : m_list.items) {
        auto *row = new QStandardItem(QString::fromStdString(item.label));
        row->setData(item.detail, DetailRole);
        row->setData(item.required, RequiredRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    const int rows = std::min(static_cast<int>(m_list.items.size()), RowsShown);
    QStyleOptionViewItem option;
    option.font = font;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, m_view->itemDelegate()->sizeHint(option, m_model->index(row, 0)).width());
    const int height = rows * m_view->itemDelegate()->sizeHint(option, m_model->index(0, 0)).height() + 4;
    width = std::min(width + m_view->verticalScrollBar()->sizeHint().width() + 4, 640);
    m_view->setCurrentIndex(m_model->index(0, 0));
    QRect place(below, QSize(width, height));
    const QScreen *screen = parentWidget()->screen();
    const QRect room = screen ? screen->availableGeometry() : QRect();
    if (room.isValid() && place.bottom() > room.bottom())
        place.moveBottom(below.y() - lineHeight);
    if (room.isValid() && place.right() > room.right())
        place.moveRight(room.right());
    setGeometry(place);
    show();
}

int CompletionPopup::currentRow() const
{
    return m_view->currentIndex().row();
}

bool CompletionPopup::handleKey(int key)
{
    const int count = m_model->rowCount();
    const auto go = [&](int row) {
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1), 0));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return go(currentRow() + 1 == count ? 0 : currentRow() + 1);
    case Qt::Key_Up:
        return go(currentRow() == 0 ? count - 1 : currentRow() - 1);
    case Qt::Key_PageDown:
        return go(currentRow() + RowsShown);
    case Qt::Key_PageUp:
        return go(currentRow() - RowsShown);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::choose()
{
    const int row = currentRow();
    hide();
    if (row >= 0 && row < static_cast<int>(m_list.items.size())) {
        const Completion completion = m_list.items[static_cast<std::size_t>(row)];
        Q_EMIT chosen(completion, m_list.replace);
    }
}

void CompletionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompletionPopup::retranslate()
{
    m_view->setAccessibleName(tr("Suggestions"));
}

} // namespace slipway
