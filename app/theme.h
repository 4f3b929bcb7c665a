// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace slipway
{

/// The colours of both appearances, by role (design: all text pairs at least 4.5:1). One instance for the program;
/// widgets and QML repaint on `changed`. Follows the system until light or dark is chosen.
class Theme : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor canvas READ canvas NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor mutedText READ mutedText NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor workload READ workload NOTIFY changed)
    Q_PROPERTY(QColor network READ network NOTIFY changed)
    Q_PROPERTY(QColor configuration READ configuration NOTIFY changed)
    Q_PROPERTY(QColor storage READ storage NOTIFY changed)
    Q_PROPERTY(QColor policy READ policy NOTIFY changed)
    Q_PROPERTY(QColor good READ good NOTIFY changed)
    Q_PROPERTY(QColor wait READ wait NOTIFY changed)
    Q_PROPERTY(QColor bad READ bad NOTIFY changed)
    Q_PROPERTY(QColor off READ off NOTIFY changed)

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    static Theme &instance();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// For QApplication::setPalette; already set on the application by setMode().
    QPalette palette() const;
    /// The same with a soft selection, which leaves the coloured signs of rows readable; for item views, likewise set.
    QPalette listPalette() const;

    QColor window() const { return pick(0xF6F7F9, 0x1E2127); }
    QColor canvas() const { return pick(0xFFFFFF, 0x17191E); }
    QColor text() const { return pick(0x1B1F27, 0xE8EAEE); }
    QColor mutedText() const { return pick(0x5B6472, 0x9AA3B2); }
    QColor line() const { return pick(0xD5DAE1, 0x353B45); }
    QColor accent() const { return pick(0x2563EB, 0x6EA0FF); }
    /// Text on the accent colour.
    QColor onAccent() const { return pick(0xFFFFFF, 0x10131A); }
    QColor workload() const { return pick(0x2F6FDE, 0x7DA7F5); }
    QColor network() const { return pick(0x0B7A75, 0x4FC3BC); }
    QColor configuration() const { return pick(0x8A5A00, 0xE0B04A); }
    QColor storage() const { return pick(0x7A3E9D, 0xC08BE0); }
    QColor policy() const { return pick(0xA03B53, 0xEF8FA6); }
    QColor good() const { return pick(0x1B7F4B, 0x58C08A); }
    QColor wait() const { return pick(0xB26A00, 0xF0B34E); }
    QColor bad() const { return pick(0xC0362C, 0xFF7B70); }
    QColor off() const { return pick(0x7A8290, 0x8992A0); }

Q_SIGNALS:
    void changed();

private:
    Theme();
    QColor pick(QRgb light, QRgb dark) const { return QColor(m_dark ? dark : light); }
    static bool systemIsDark();
    void apply();
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_reducedMotion = false;
};

} // namespace slipway
