// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlinepanel.h"

#include "actions.h"
#include "panels/findingstyle.h"
#include "panels/outlinemodel.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace slipway
{

namespace
{

/// Up to this many rows all groups start open; more would only be a long list to scroll.
constexpr int MaxRowsOpened = 400;
constexpr int RowHeight = 26;

/// A row with the kind in small letters behind the name, and its problems at the right edge.
class OutlineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(RowHeight, size.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int badge = badgeWidth(item, index);
        const QString kind = index.data(OutlineModel::KindRole).toString();
        const QString name = item.text;
        const QRect whole = item.rect;
        item.text.clear();
        QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        item.text = name;
        const Theme &theme = Theme::instance();
        QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        text.setLeft(text.left() + 2);
        text.setRight(whole.right() - badge - 6);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(theme.text());
        const QFontMetrics metrics(item.font);
        const QString shown = metrics.elidedText(name, Qt::ElideMiddle, text.width());
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
        const int used = metrics.horizontalAdvance(shown) + 8;
        QFont small = item.font;
        small.setPointSizeF(small.pointSizeF() * 0.85);
        if (const int room = text.width() - used; room > 24 && !kind.isEmpty()) {
            painter->setFont(small);
            painter->setPen(theme.mutedText());
            painter->drawText(text.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(small).elidedText(kind, Qt::ElideRight, room));
        }
        drawBadge(painter, item, index);
        painter->restore();
    }

private:
    static int shownCount(const QModelIndex &index, Severity &severity)
    {
        const int errors = index.data(OutlineModel::ErrorCountRole).toInt();
        severity = errors > 0 ? Severity::Error : Severity::Warning;
        return errors > 0 ? errors : index.data(OutlineModel::WarningCountRole).toInt();
    }

    static int badgeWidth(const QStyleOptionViewItem &item, const QModelIndex &index)
    {
        Severity severity = Severity::Error;
        const int count = shownCount(index, severity);
        return count == 0 ? 0 : 22 + item.fontMetrics.horizontalAdvance(QString::number(count));
    }

    static void drawBadge(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index)
    {
        Severity severity = Severity::Error;
        const int count = shownCount(index, severity);
        if (count == 0)
            return;
        const QString number = QString::number(count);
        const int numberWidth = item.fontMetrics.horizontalAdvance(number);
        const QRect area = item.rect.adjusted(0, 0, -6, 0);
        const Theme &theme = Theme::instance();
        painter->setFont(item.font);
        painter->setPen(severity == Severity::Error ? theme.bad() : theme.wait());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, number);
        const QRect picture(area.right() - numberWidth - 18, area.center().y() - 7, 15, 15);
        severityIcon(severity).paint(painter, picture);
    }
};

/// A row that is not on screen needs no place there. Tens of thousands of rows in closed groups change at once when a
/// folder was checked, and each would be looked for among all that are shown.
class OutlineView : public QTreeView
{
public:
    using QTreeView::QTreeView;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        if (!first.parent().isValid() || isExpanded(first.parent()))
            QTreeView::dataChanged(first, last, roles);
    }
};

class OutlineFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words)
    {
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_words.isEmpty())
            return true;
        const QString text = QStringList{index.data().toString(), index.data(OutlineModel::KindRole).toString(),
                                         index.data(OutlineModel::NamespaceRole).toString()}
                                 .join(QLatin1Char(' '));
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

} // namespace

OutlinePanel::OutlinePanel(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions)
{
    m_model = new OutlineModel(session.project(), this);
    m_filter = new OutlineFilter(this);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setSourceModel(m_model);
    build();
    connectAll();
    retranslate();
    updateAnalysis();
}

void OutlinePanel::build()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_grouping = new QComboBox(this);
    for (int i = 0; i < 3; ++i)
        m_grouping->addItem(QString());
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(6);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 6);
    bar->setSpacing(6);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_grouping);

    m_view = new OutlineView(this);
    m_view->setModel(m_filter);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(14);
    m_view->setIconSize({18, 18});
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setExpandsOnDoubleClick(false);

    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(m_stack, 1);
}

void OutlinePanel::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        static_cast<OutlineFilter *>(m_filter)->setWords(words);
        if (!words.isEmpty())
            m_view->expandAll();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The first object found, so that typing and Enter is enough.
        for (QModelIndex at = m_filter->index(0, 0); at.isValid(); at = m_view->indexBelow(at))
            if (objectAt(at)) {
                m_view->setCurrentIndex(at);
                m_view->setFocus();
                return;
            }
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_model->setGrouping(static_cast<OutlineModel::Grouping>(index));
        if (m_model->objectCount() <= MaxRowsOpened)
            m_view->expandAll();
        follow(m_session.selected(), nullptr);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const ObjectRef *object = objectAt(index);
        if (object && !m_following)
            m_session.select({*object, {}, {}}, this);
        Q_EMIT currentFileChanged();
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const ObjectRef *object = objectAt(index))
            Q_EMIT activated({*object, {}, {}});
        else
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &OutlinePanel::showMenu);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (m_filter->rowCount() > MaxRowsOpened || m_model->objectCount() > MaxRowsOpened)
            return;
        if (parent.isValid() && first == 0)
            m_view->expand(parent);
        for (int row = first; !parent.isValid() && row <= last; ++row)
            m_view->expand(m_filter->index(row, 0));
    });
    connect(&m_session, &Session::analysisChanged, this, &OutlinePanel::updateAnalysis);
    connect(&m_session, &Session::filesArrived, this, &OutlinePanel::listFiles);
    connect(&m_session, &Session::selectionChanged, this, &OutlinePanel::follow);
    auto *remove = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (!m_view->currentIndex().data(OutlineModel::IsGroupRole).toBool())
            m_actions[Command::DeleteObject]->trigger();
    });
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutlinePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find")); // the pane is narrow
    m_search->setAccessibleName(tr("Find an object"));
    //: groups the list of objects by file, namespace or kind
    m_grouping->setItemText(0, tr("By file"));
    m_grouping->setItemText(1, tr("By namespace"));
    m_grouping->setItemText(2, tr("By kind"));
    m_grouping->setToolTip(tr("How the objects are grouped"));
    m_grouping->setAccessibleName(m_grouping->toolTip());
    m_view->setAccessibleName(tr("Objects"));
    m_empty->setText(tr("No file is open.\nDrop files here, or press Ctrl+O."));
    m_model->retranslate();
}

void OutlinePanel::updateAnalysis()
{
    if (m_listed && m_listed->revision() > m_session.analysis()->workspace->revision()) {
        showListed();
        return;
    }
    m_listed.reset();
    m_model->setAnalysis(m_session.analysis());
    m_stack->setCurrentIndex(m_session.analysis()->workspace->files().empty() ? 1 : 0);
    follow(m_session.selected(), nullptr);
}

/// What files hold is listed as soon as they are read; what is found in them comes later.
void OutlinePanel::listFiles()
{
    m_listed = m_session.project().workspace();
    showListed();
    m_stack->setCurrentIndex(m_listed->files().empty() ? 1 : 0);
}

void OutlinePanel::showListed()
{
    m_model->setAnalysis(
        std::make_shared<const Analysis>(Analysis{.workspace = m_listed, .findings = m_session.analysis()->findings}));
}

void OutlinePanel::follow(const Selected &selected, QObject *origin)
{
    if (origin == this)
        return;
    const Object *object = m_session.analysis()->workspace->find(selected.object);
    const QModelIndex shown = object ? m_filter->mapFromSource(m_model->indexOf(object->ref())) : QModelIndex();
    if (shown == m_view->currentIndex() || (!shown.isValid() && selected.object.isNull()))
        return;
    m_following = true;
    m_view->setCurrentIndex(shown);
    if (shown.isValid())
        m_view->scrollTo(shown);
    m_following = false;
}

const ObjectRef *OutlinePanel::objectAt(const QModelIndex &shown) const
{
    return m_model->objectAt(m_filter->mapToSource(shown));
}

FileId OutlinePanel::currentFile() const
{
    return m_model->fileAt(m_filter->mapToSource(m_view->currentIndex()));
}

void OutlinePanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OutlinePanel::showMenu(const QPoint &at)
{
    QMenu menu(this);
    if (objectAt(m_view->indexAt(at)))
        for (const Command command : {Command::RenameObject, Command::DuplicateObject, Command::MoveObjectUp,
                                      Command::MoveObjectDown, Command::DeleteObject})
            menu.addAction(m_actions[command]);
    menu.addSeparator();
    for (const Command command : {Command::Save, Command::SaveAs, Command::CloseFile})
        menu.addAction(m_actions[command]);
    menu.addSeparator();
    menu.addAction(tr("Open All Groups"), m_view, &QTreeView::expandAll);
    menu.addAction(tr("Close All Groups"), m_view, &QTreeView::collapseAll);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace slipway
