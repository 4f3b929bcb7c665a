// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "fieldframes.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace slipway
{

namespace
{

/// What the desktop looks like, as far as it says so.
struct Desktop {
    bool isDark = false;
    bool ownPalette = false; ///< a change of the application's palette is our own
};
Desktop desktop;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool askDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(QGuiApplication::palette()); // as long as ours is not on it
}

/// Qt before 6.5 tells of new colours only by events: a palette put on the application, or, as ours hides that, the
/// word that there is a new one.
class DesktopWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool palette =
            event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance();
        if ((palette || event->type() == QEvent::ThemeChange) && !desktop.ownPalette) {
            if (!palette) {
                desktop.ownPalette = true;
                QApplication::setPalette(QPalette());
                desktop.ownPalette = false;
            }
            desktop.isDark = isDark(QGuiApplication::palette());
            Theme::instance().setMode(Theme::instance().mode());
        }
        return false;
    }
};

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    desktop.isDark = askDesktop();
    m_dark = desktop.isDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        desktop.isDark = askDesktop();
        setMode(m_mode);
    });
#else
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        application->installEventFilter(new DesktopWatch(application));
#endif
}

bool Theme::systemIsDark()
{
    return desktop.isDark;
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
        desktop.ownPalette = true;
        QApplication::setStyle(new FieldFrames);
        QApplication::setPalette(palette());
        QApplication::setPalette(listPalette(), "QAbstractItemView");
        desktop.ownPalette = false;
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
