// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/podsmodel.h"

#include <QPainter>
#include <QQuickPaintedItem>

namespace slipway
{

/// Draws the body of a pod or span in the shape of its state: dashed, outlined, solid, hatched or with a cut corner.
void paintFigure(QPainter &painter, const QRectF &rect, Figure figure, double radius = 6);
/// A colour with text on it, and the colour of that text.
QColor figureColor(Figure figure);
QColor figureTextColor(Figure figure);

/// A card's or tray's outline in the shape of a state, in QML.
class StateFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Figures::Figure figure MEMBER m_figure NOTIFY changed)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed)

public:
    explicit StateFrame(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    Figure m_figure = Figure::Absent;
    double m_radius = 6;
};

/// A lamp: empty, half filled (runs, not ready), filled (ready), struck (failed), hatched (stopping).
class Lamp : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Figures::Figure figure MEMBER m_figure NOTIFY changed)

public:
    explicit Lamp(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    Figure m_figure = Figure::Absent;
};

} // namespace slipway
