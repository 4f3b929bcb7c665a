// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace slipway
{

namespace
{

/// Draws anew at every paint, so a change of theme needs no new icons.
class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(QByteArray svg, QColor (Theme::*colour)() const) : m_svg(std::move(svg)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::instance();
        const QColor colour = mode == QIcon::Disabled ? theme.off() : (theme.*m_colour)();
        QByteArray coloured = m_svg;
        coloured.replace("#000", colour.name().toLatin1());
        QSvgRenderer renderer(coloured);
        painter->setOpacity(mode == QIcon::Disabled ? 0.6 : 1.0);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIcon(*this); }

private:
    QByteArray m_svg;
    QColor (Theme::*m_colour)() const;
};

} // namespace

QIcon icon(const QString &name, QColor (Theme::*colour)() const)
{
    if (name.isEmpty())
        return {};
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemedIcon(file.readAll(), colour));
}

} // namespace slipway
