// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>
#include <QToolButton>

namespace slipway
{

enum class Glyph { Plus, Minus, Cross, Up, Down, Copy, Folded, Unfolded, Info, Eye, Paste };

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &where, const QColor &colour);

/// A small flat button with a drawn sign, in the theme's colours.
class GlyphButton : public QToolButton
{
    Q_OBJECT

public:
    explicit GlyphButton(Glyph glyph, QWidget *parent = nullptr);
    void setGlyph(Glyph glyph);
    /// Tooltip and accessible name in one.
    void setHint(const QString &hint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

/// A label whose text has a colour of the theme, also after it changed.
class RoleLabel : public QLabel
{
    Q_OBJECT

public:
    using Role = QColor (Theme::*)() const;
    explicit RoleLabel(Role role, QWidget *parent = nullptr);
    void setRole(Role role);
    /// Plain text of one line, cut in the middle where there is no room; the tooltip has all of it.
    void setElidedText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    Role m_role;
    QString m_whole;
};

} // namespace slipway
