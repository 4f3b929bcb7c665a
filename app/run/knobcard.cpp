// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/knobcard.h"

#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway
{

KnobCard::KnobCard(Origin origin, QWidget *parent)
    : QWidget(parent), m_origin(origin), m_title(new QLabel(this)), m_note(new QLabel(this)), m_grid(new QGridLayout)
{
    m_note->setWordWrap(true);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addLayout(m_grid);
    connect(&Theme::instance(), &Theme::changed, this, &KnobCard::dress);
    dress();
}

void KnobCard::setTexts(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    setAccessibleName(title);
}

void KnobCard::dress()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::instance().mutedText());
    m_note->setPalette(muted);
    update();
}

void KnobCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void KnobCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen pen(m_origin == Origin::File ? theme.line() : theme.off(), m_origin == Origin::File ? 1 : 1.3);
    if (m_origin == Origin::Assumed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_origin == Origin::File ? theme.canvas() : QColor(Qt::transparent));
    painter.drawRoundedRect(card, 6, 6);
    if (m_origin == Origin::Assumed)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent());
    painter.drawRoundedRect(QRectF(card.left() + 4, card.top() + 8, 4, card.height() - 16), 2, 2);
}

} // namespace slipway
