// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/breadcrumbbar.h"

#include "theme.h"

namespace slipway
{

BreadcrumbBar::BreadcrumbBar(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setContentsMargins(8, 4, 8, 4);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT stepActivated(link.toInt()); });
    connect(&Theme::instance(), &Theme::changed, this, &BreadcrumbBar::lay);
    lay();
}

void BreadcrumbBar::setSteps(const QStringList &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    lay();
}

void BreadcrumbBar::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    lay();
}

void BreadcrumbBar::lay()
{
    const QString arrow = QStringLiteral(" › ");
    const int room = width() - 24;
    const auto widthFrom = [&](qsizetype first) {
        QString line = m_steps.value(0) + (first > 1 ? arrow + QStringLiteral("…") : QString());
        for (qsizetype i = std::max<qsizetype>(first, 1); i < m_steps.size(); ++i)
            line += arrow + m_steps[i];
        return fontMetrics().horizontalAdvance(line);
    };
    qsizetype first = 1;
    while (first + 1 < m_steps.size() && widthFrom(first) > room)
        ++first;
    const Theme &theme = Theme::instance();
    const auto link = [&](qsizetype i, const QColor &color) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
            .arg(i)
            .arg(color.name(), m_steps[i].toHtmlEscaped());
    };
    QString html;
    if (!m_steps.isEmpty())
        html = link(0, theme.text());
    if (first > 1)
        html += arrow + QStringLiteral("…");
    for (qsizetype i = first; i < m_steps.size(); ++i)
        html += arrow + link(i, i + 1 == m_steps.size() ? theme.text() : theme.mutedText());
    setText(QStringLiteral("<span style=\"color:%1\">%2&nbsp;</span>").arg(theme.mutedText().name(), html));
}

} // namespace slipway
