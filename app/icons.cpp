// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <map>
#include <memory>

namespace slipway
{

namespace
{

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Reading the picture takes longer than drawing it, and some are drawn with each key that is typed.
QSvgRenderer &renderer(const QString &name, const QColor &colour)
{
    static std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> known;
    std::unique_ptr<QSvgRenderer> &entry = known[{name, colour.rgb()}];
    if (!entry) {
        QFile svg(fileOf(name));
        QByteArray text = svg.open(QIODevice::ReadOnly) ? svg.readAll() : QByteArray();
        entry = std::make_unique<QSvgRenderer>(text.replace("#000", colour.name().toLatin1()));
    }
    return *entry;
}

/// Draws anew at every paint, so a change of theme needs no new icons.
class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(QString name, QColor (Theme::*colour)() const) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::instance();
        painter->setOpacity(mode == QIcon::Disabled ? 0.6 : 1.0);
        renderer(m_name, mode == QIcon::Disabled ? theme.off() : (theme.*m_colour)()).render(painter, rect);
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
    QString m_name;
    QColor (Theme::*m_colour)() const;
};

} // namespace

QIcon icon(const QString &name, QColor (Theme::*colour)() const)
{
    if (name.isEmpty() || !QFile::exists(fileOf(name)))
        return {};
    return QIcon(new ThemedIcon(name, colour));
}

} // namespace slipway
