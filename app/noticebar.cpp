// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int MaxShown = 4;
constexpr int MaxInformation = 8;
using RoleColour = QColor (Theme::*)() const;

RoleColour colourOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return &Theme::wait;
    case Notice::Kind::Error:
        return &Theme::bad;
    case Notice::Kind::Info:
        break;
    }
    return &Theme::accent;
}

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return QStringLiteral("warning");
    case Notice::Kind::Error:
        return QStringLiteral("error");
    case Notice::Kind::Info:
        break;
    }
    return QStringLiteral("hint");
}

class NoticeRow : public QWidget
{
public:
    NoticeRow(const Notice &notice, QWidget *parent) : QWidget(parent), m_colour(colourOf(notice.kind))
    {
        setObjectName(notice.key);
        setProperty("information", notice.kind == Notice::Kind::Info);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QColor tint = (theme.*m_colour)();
        QPainter painter(this);
        painter.fillRect(rect(), theme.canvas());
        painter.fillRect(QRect(0, 0, 4, height()), tint);
        tint.setAlphaF(0.10F);
        painter.fillRect(rect(), tint);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
    }

private:
    RoleColour m_colour;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_more = new QLabel(this);
    m_more->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    dismiss(notice.key);
    auto *row = new NoticeRow(notice, this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 6, 6, 6);
    line->setSpacing(8);
    auto *picture = new QLabel(row);
    picture->setPixmap(icon(iconOf(notice.kind), colourOf(notice.kind)).pixmap(18, 18));
    connect(&Theme::instance(), &Theme::changed, picture,
            [picture, kind = notice.kind] { picture->setPixmap(icon(iconOf(kind), colourOf(kind)).pixmap(18, 18)); });
    line->addWidget(picture, 0, Qt::AlignTop);

    auto *text = new QLabel(notice.text, row);
    text->setObjectName(QStringLiteral("text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);

    const auto addButton = [&](const QString &name, const std::function<void()> &run) {
        auto *button = new QPushButton(name, row);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    if (!notice.details.isEmpty()) {
        QPushButton *button =
            addButton(tr("Details"), [text, more = notice.text + "\n\n" + notice.details, less = notice.text] {
                text->setText(text->text() == less ? more : less);
            });
        button->setAccessibleDescription(notice.details);
    }
    for (const Notice::Button &button : notice.buttons)
        addButton(button.text, [this, row, run = button.run] {
            remove(row);
            if (run)
                run();
        });
    auto *close = new QToolButton(row);
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close"), &Theme::mutedText));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, row] { remove(row); });
    line->addWidget(close, 0, Qt::AlignTop);

    m_rows->insertWidget(0, row);
    dropOldInformation();
    setAccessibleDescription(notice.text);
    showFirst();
}

void NoticeBar::dropOldInformation()
{
    std::vector<QWidget *> information;
    for (int i = 0; i < m_rows->count(); ++i)
        if (QWidget *row = m_rows->itemAt(i)->widget(); row->property("information").toBool())
            information.push_back(row);
    for (std::size_t i = MaxInformation; i < information.size(); ++i)
        remove(information[i]);
}

void NoticeBar::showFirst()
{
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->setVisible(i < MaxShown);
    const int waiting = std::max(0, m_rows->count() - MaxShown);
    m_more->setText(tr("%n more message(s) below these.", "", waiting));
    m_more->setVisible(waiting > 0);
    setVisible(m_rows->count() > 0);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showFirst();
    QWidget::changeEvent(event);
}

void NoticeBar::remove(QWidget *row)
{
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    showFirst();
}

void NoticeBar::dismiss(const QString &key)
{
    if (key.isEmpty())
        return;
    for (int i = m_rows->count() - 1; i >= 0; --i)
        if (QWidget *row = m_rows->itemAt(i)->widget(); row->objectName() == key)
            remove(row);
}

void NoticeBar::clear()
{
    while (m_rows->count() > 0)
        remove(m_rows->itemAt(0)->widget());
}

int NoticeBar::count() const
{
    return m_rows->count();
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        texts.append(m_rows->itemAt(i)->widget()->findChild<QLabel *>(QStringLiteral("text"))->text());
    return texts;
}

} // namespace slipway
