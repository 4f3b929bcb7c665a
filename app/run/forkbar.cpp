// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/forkbar.h"

#include "theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace slipway
{

ForkBar::ForkBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_first(new QToolButton(this)), m_second(new QToolButton(this)),
      m_go(new QToolButton(this)), m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    auto *runs = new QButtonGroup(this);
    for (QToolButton *button : {m_first, m_second}) {
        button->setCheckable(true);
        runs->addButton(button);
    }
    m_second->setChecked(true);
    for (QToolButton *button : {m_first, m_second, m_go, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    m_close->setAutoRaise(true);
    m_close->setText(QChar(0x00D7));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addSpacing(8);
    for (QToolButton *button : {m_first, m_second, m_go, m_close})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_first, &QToolButton::clicked, this, [this] { Q_EMIT runChosen(false); });
    connect(m_second, &QToolButton::clicked, this, [this] { Q_EMIT runChosen(true); });
    connect(m_go, &QToolButton::clicked, this, &ForkBar::partingAsked);
    connect(m_close, &QToolButton::clicked, this, &ForkBar::closed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ForkBar::show(const QString &question, double at, const QString &answer)
{
    m_question = question;
    m_at = at;
    m_answer = answer;
    m_second->setChecked(true);
    retranslate();
    QWidget::show();
}

void ForkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ForkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.canvas());
    painter.fillRect(QRect(0, 0, 4, height()), theme.accent());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
}

void ForkBar::retranslate()
{
    //: %1 a moment in seconds, %2 what is tried there: "somebody deletes a pod"
    const QString question = tr("What if at %1 s %2?").arg(QString::number(m_at, 'f', 1), m_question.toHtmlEscaped());
    m_text->setText(QStringLiteral("<b>%1</b><br>%2").arg(question, m_answer.toHtmlEscaped()));
    m_first->setText(tr("First run"));
    m_first->setToolTip(tr("Show the run as it was"));
    m_second->setText(tr("What if"));
    m_second->setToolTip(tr("Show the run that goes another way"));
    m_go->setText(tr("Where they part"));
    m_go->setToolTip(tr("Go to the moment from which on the two runs differ"));
    m_close->setAccessibleName(tr("Leave the comparison"));
    m_close->setToolTip(tr("Back to the first run alone"));
}

} // namespace slipway
