// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace slipway
{

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    m_dark = systemIsDark();
}

bool Theme::systemIsDark()
{
    // Asked before setMode() puts our own palette on the application; Qt 6.4 has no colour scheme hint yet.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() <
                             QGuiApplication::palette().color(QPalette::WindowText).lightness();
    return dark;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    m_dark = mode == Mode::System ? systemIsDark() : mode == Mode::Dark;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Theme::apply()
{
    // Pictures from the command line have no widgets, and so no style.
    if (qobject_cast<QApplication *>(QCoreApplication::instance())) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setPalette(palette());
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window());
    palette.setColor(QPalette::WindowText, text());
    palette.setColor(QPalette::Base, canvas());
    palette.setColor(QPalette::AlternateBase, window());
    palette.setColor(QPalette::Text, text());
    palette.setColor(QPalette::PlaceholderText, mutedText());
    palette.setColor(QPalette::Button, m_dark ? QColor(0x2A2E36) : QColor(0xEDEFF3));
    palette.setColor(QPalette::ButtonText, text());
    palette.setColor(QPalette::BrightText, bad());
    palette.setColor(QPalette::ToolTipBase, m_dark ? QColor(0x2A2E36) : QColor(0xFFFFFF));
    palette.setColor(QPalette::ToolTipText, text());
    palette.setColor(QPalette::Highlight, accent());
    palette.setColor(QPalette::HighlightedText, onAccent());
    palette.setColor(QPalette::Link, accent());
    palette.setColor(QPalette::LinkVisited, accent());
    palette.setColor(QPalette::Light, m_dark ? QColor(0x3A404B) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Midlight, m_dark ? QColor(0x30353E) : QColor(0xE6E9EE));
    palette.setColor(QPalette::Mid, line());
    palette.setColor(QPalette::Dark, m_dark ? QColor(0x121419) : QColor(0xB5BCC7));
    palette.setColor(QPalette::Shadow, m_dark ? QColor(0x08090B) : QColor(0x8A93A0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off());
    return palette;
}

QPalette Theme::listPalette() const
{
    QColor ground = accent();
    ground.setAlphaF(0.18F);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Highlight, ground);
    palette.setColor(QPalette::HighlightedText, text());
    return palette;
}

} // namespace slipway
