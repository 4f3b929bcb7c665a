// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "actions.h"
#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace slipway
{

EmptyPage::EmptyPage(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title = new QLabel(this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_new = new QPushButton(icon(QStringLiteral("new")), {}, this);
    m_open = new QPushButton(icon(QStringLiteral("open")), {}, this);
    m_example = new QPushButton(icon(QStringLiteral("learn")), {}, this);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyPage::retranslate);
    connect(m_new, &QPushButton::clicked, actions[Command::NewFile], &QAction::trigger);
    connect(m_open, &QPushButton::clicked, actions[Command::OpenFiles], &QAction::trigger);
    connect(m_example, &QPushButton::clicked, this, [this] { Q_EMIT exampleChosen(QStringLiteral("shop")); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_new, m_open, m_example})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch();
    retranslate();
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyPage::retranslate()
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setText(tr("No file is open"));
    m_text->setText(tr("Drop YAML files or a folder here, or start with one of these."));
    m_new->setText(tr("New…"));
    m_open->setText(tr("Open files…"));
    m_example->setText(tr("Open the shop example"));
}

} // namespace slipway
