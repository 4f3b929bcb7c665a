// SPDX-License-Identifier: GPL-3.0-or-later
#include "modebar.h"

#include "actions.h"
#include "theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway
{

namespace
{

constexpr int ButtonHeight = 64;

/// A flat button whose chosen state is a bar at the left, a tint and bold text: more than colour alone.
class ModeButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {std::max(ModeBar::Width, metrics.horizontalAdvance(plainText()) + 24),
                std::max(ButtonHeight, 24 + 3 * metrics.height())};
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor tint = isChecked() ? theme.accent() : theme.text();
        tint.setAlphaF(isChecked() ? 0.14F : 0.06F);
        if (isChecked() || underMouse() || isDown())
            painter.fillRect(rect(), tint);
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), theme.accent());
        const int size = 26;
        const int textHeight = painter.fontMetrics().height();
        const int top = (height() - size - 4 - textHeight) / 2;
        const QColor ink = isChecked() ? theme.accent() : theme.mutedText();
        icon().paint(&painter, QRect((width() - size) / 2, top, size, size));
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(isChecked() ? ink : theme.text());
        painter.drawText(QRect(0, top + size + 4, width(), textHeight + 2), Qt::AlignCenter, plainText());
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent(), 1, Qt::DashLine));
            painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 2.5, -2.5, -2.5), 4, 4);
        }
    }

private:
    /// Without what is left of its mnemonic in other scripts: "만들기(B)".
    QString plainText() const
    {
        static const QRegularExpression appended(QStringLiteral("\\([A-Z]\\)$"));
        return text().remove(QLatin1Char('&')).remove(appended);
    }
};

} // namespace

ModeBar::ModeBar(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    for (Mode mode : AllModes) {
        auto *button = new ModeButton(this);
        button->setDefaultAction(
            actions[static_cast<Command>(static_cast<int>(Command::BuildMode) + static_cast<int>(mode))]);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName("mode-" + modeId(mode));
        m_buttons[static_cast<std::size_t>(mode)] = button;
        column->addWidget(button);
    }
    column->addStretch();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().window());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::instance().line());
}

} // namespace slipway
