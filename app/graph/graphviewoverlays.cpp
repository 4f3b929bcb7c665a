// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphview.h"

#include "graph/minimap.h"
#include "theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace slipway
{

// What lies over the graph: the search field, the tools, the small picture of the whole, and what an empty view says.

namespace
{

constexpr int Margin = 12; // pixels

} // namespace

void GraphView::makeOverlays()
{
    m_minimap = new Minimap(*this);
    makeSearch();
    makeTools();
    makeEmptyNotice();
}

void GraphView::makeSearch()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->resize(208, 30);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_hit = 0;
        updateStates();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &GraphView::goToHit);
    auto *leave = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_search->clear();
        setFocus();
    });
}

void GraphView::makeTools()
{
    m_tools = new QWidget(this);
    m_tools->setObjectName(QStringLiteral("graphTools"));
    m_tools->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(2);
    const auto button = [&](auto run) {
        auto *made = new QToolButton(m_tools);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    m_zoomOut = button([this] { zoomBy(1 / 1.25); });
    m_zoomLabel = button([this] { zoomToActualSize(); });
    m_zoomIn = button([this] { zoomBy(1.25); });
    m_fit = button([this] { fitAll(); });
    m_tidy = button([this] { tidyUp(); });
}

void GraphView::makeEmptyNotice()
{
    m_empty = new QWidget(this);
    auto *column = new QVBoxLayout(m_empty);
    column->setSpacing(12);
    m_emptyTitle = new QLabel(m_empty);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setWordWrap(true);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.56);
    title.setBold(true);
    m_emptyTitle->setFont(title);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setMinimumWidth(360);
    m_emptyNew = new QPushButton(m_empty);
    m_emptyOpen = new QPushButton(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_emptyNew);
    buttons->addWidget(m_emptyOpen);
    buttons->addStretch();
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    connect(m_emptyNew, &QPushButton::clicked, this, &GraphView::newFromTemplateRequested);
    connect(m_emptyOpen, &QPushButton::clicked, this, &GraphView::openRequested);
}

void GraphView::retranslate()
{
    setAccessibleName(tr("Graph of the open objects"));
    m_search->setPlaceholderText(tr("Find an object"));
    m_search->setAccessibleName(tr("Find an object"));
    m_search->setToolTip(tr("Shows the objects whose name or kind contains this text. Enter goes to the next one."));
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+-)"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomLabel->setToolTip(tr("Show at actual size"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl++)"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show everything (Ctrl+0)"));
    m_tidy->setText(tr("Tidy Up"));
    m_tidy->setToolTip(tr("Place all cards anew"));
    m_emptyTitle->setText(tr("Nothing is open yet"));
    m_emptyText->setText(
        tr("Drop manifest files or a folder here, drag an object from the palette, or begin with one of these."));
    m_emptyNew->setText(tr("New from Template…"));
    m_emptyOpen->setText(tr("Open…"));
    m_minimap->setToolTip(tr("The whole graph. Drag to move the view."));
    QPalette muted = m_emptyText->palette();
    muted.setColor(QPalette::WindowText, Theme::instance().mutedText());
    m_emptyText->setPalette(muted);
    const Theme &theme = Theme::instance();
    const QString box = QStringLiteral("background: %1; border: 1px solid %2; border-radius: 6px;")
                            .arg((theme.isDark() ? theme.window() : theme.canvas()).name(), theme.line().name());
    m_search->setStyleSheet(QStringLiteral("QLineEdit { %1 padding: 2px 8px; } QLineEdit:focus { border-color: %2; }")
                                .arg(box, theme.accent().name()));
    m_tools->setStyleSheet(QStringLiteral("#graphTools { %1 }").arg(box));
    noteView();
    placeOverlays();
}

void GraphView::placeOverlays()
{
    m_search->move(width() - m_search->width() - Margin, Margin);
    m_minimap->move(width() - m_minimap->width() - Margin, height() - m_minimap->height() - Margin);
    m_tools->adjustSize();
    m_tools->move(Margin, height() - m_tools->height() - Margin);
    m_empty->adjustSize();
    m_empty->move((width() - m_empty->width()) / 2, (height() - m_empty->height()) / 2);
}

} // namespace slipway
