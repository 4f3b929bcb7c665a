// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

#include <QFont>
#include <QPainterPath>

class QPainter;

namespace slipway
{

/// Findings about one object, by severity.
struct ProblemCount {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    int problems() const { return errors + warnings; }
    bool operator==(const ProblemCount &) const = default;
};

/// How a card stands out at the moment.
struct CardState {
    bool selected = false;
    bool hovered = false; ///< the pointer is on it, or on a line that ends at it
    bool dimmed = false;  ///< something else has the attention
    bool fits = false;    ///< a line that is being dragged may end here
    bool focused = false; ///< selected, and the keyboard is here
    ProblemCount problems{};
    bool operator==(const CardState &) const = default;
};

struct LinkState {
    bool selected = false;
    bool hovered = false;
    bool dimmed = false;
    bool operator==(const LinkState &) const = default;
};

/// Draws the graph's parts; the same code serves the window and picture files. Cards are drawn with their upper left
/// at 0, 0. `scale` is how many pixels a scene unit is, and decides how much is shown.
class GraphPainter
{
public:
    explicit GraphPainter(const QFont &font);

    QColor background() const;
    /// Whether lines run over the frames of namespaces, so that labels get their colour behind them.
    void setFramed(bool framed) { m_framed = framed; }
    void card(QPainter &painter, const GraphNode &node, const QSizeF &size, const CardState &state, double scale) const;
    void badge(QPainter &painter, const QSizeF &size, const ProblemCount &problems) const;
    void frame(QPainter &painter, const GraphFrame &frame) const;
    void link(QPainter &painter, const ObjectGraph &graph, const GraphLink &link, const QPainterPath &path,
              const LinkState &state, double scale) const;
    /// Everything at once, without any state: for pictures.
    void all(QPainter &painter, const ObjectGraph &graph, const GraphLayout &layout) const;

    /// The line between two cards as they stand now; follows the layout's curve where one is given.
    static QPainterPath linkPath(const GraphLink &link, const QRectF &from, const QRectF &to, bool useCurve);
    /// "env DB_URL +2", or all of them as far as they are few.
    static QString linkLabel(const ObjectGraph &graph, const GraphLink &link, bool whole = false);
    /// The button on the card of a missing object, in card coordinates.
    static QRectF createButton(const QSizeF &size);
    static QRectF toRect(const GraphBox &box) { return {box.x, box.y, box.w, box.h}; }

private:
    void header(QPainter &painter, const GraphNode &node, const QSizeF &size) const;
    void rows(QPainter &painter, const GraphNode &node, const QSizeF &size, bool hovered) const;
    void lamps(QPainter &painter, const ProbeLamps &lamps, double right, double centre) const;
    void nameOnly(QPainter &painter, const GraphNode &node, const QSizeF &size, double scale) const;
    QColor surface() const;
    QColor frameFill() const;

    bool m_framed = false;
    QFont m_title;
    QFont m_row;
    QFont m_small;
};

} // namespace slipway
