// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphpainter.h"

#include "graph/kindicons.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slipway
{

namespace
{

constexpr double Radius = 6;
constexpr double BarWidth = 4;
constexpr double Padding = 12;
constexpr double NamesOnly = 0.5;
constexpr double BarsOnly = 0.25;

struct PainterWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::GraphView)
};

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

void drawElided(QPainter &painter, const QRectF &where, const QString &text, int flags = Qt::AlignLeft)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(where, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace

GraphPainter::GraphPainter(const QFont &font) : m_title(font), m_row(font), m_small(font)
{
    // In pixels of the scene, so that a card's text never outgrows its fixed rows, whatever the screen's resolution.
    m_title.setPixelSize(13);
    m_title.setBold(true);
    m_row.setPixelSize(12);
    m_small.setPixelSize(11);
}

QColor GraphPainter::background() const
{
    return Theme::instance().isDark() ? Theme::instance().canvas() : Theme::instance().window();
}

QColor GraphPainter::surface() const
{
    return Theme::instance().isDark() ? Theme::instance().window() : Theme::instance().canvas();
}

QColor GraphPainter::frameFill() const
{
    return mixed(background(), Theme::instance().mutedText(), Theme::instance().isDark() ? 0.05 : 0.035);
}

QRectF GraphPainter::createButton(const QSizeF &size)
{
    return {Padding, size.height() - 23, size.width() - 2 * Padding, 18};
}

void GraphPainter::header(QPainter &painter, const GraphNode &node, const QSizeF &size) const
{
    const Theme &theme = Theme::instance();
    drawKindIcon(painter, node.id, {Padding, 8, 20, 20}, categoryColour(node.category));
    double right = size.width() - Padding;
    if (!node.badge.isEmpty()) {
        painter.setFont(m_small);
        const double width = QFontMetricsF(m_small).horizontalAdvance(node.badge) + 12;
        const QRectF pill(right - 8 - width, 4, width, 16); // the corner belongs to the problem badge
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(surface(), categoryColour(node.category), 0.14));
        painter.drawRoundedRect(pill, 8, 8);
        painter.setPen(categoryColour(node.category));
        painter.drawText(pill, Qt::AlignCenter, node.badge);
        right = pill.left() - 6;
    }
    const double left = Padding + 28;
    painter.setPen(theme.text());
    painter.setFont(m_title);
    drawElided(painter, {left, 3, right - left, 17}, node.title);
    painter.setPen(theme.mutedText());
    painter.setFont(m_small);
    const QString kind = QString::fromStdString(node.id.kind);
    drawElided(painter, {left, 19, size.width() - Padding - left, 15},
               node.subtitle.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, node.subtitle));
}

void GraphPainter::lamps(QPainter &painter, const ProbeLamps &lamps, double right, double centre) const
{
    const Theme &theme = Theme::instance();
    QFont letters = m_small;
    letters.setPixelSize(9);
    letters.setBold(true);
    painter.setFont(letters);
    const std::pair<QChar, bool> all[]{{u'S', lamps.startup}, {u'R', lamps.readiness}, {u'L', lamps.liveness}};
    double x = right - 3 * 14 - 2 * 3;
    for (const auto &[letter, set] : all) {
        const QRectF lamp(x + 0.5, centre - 6.5, 13, 13);
        painter.setPen(set ? QPen(theme.good(), 1) : QPen(mixed(surface(), theme.off(), 0.7), 1));
        painter.setBrush(set ? QBrush(theme.good()) : QBrush(Qt::NoBrush));
        painter.drawEllipse(lamp);
        painter.setPen(set ? surface() : theme.mutedText());
        painter.drawText(lamp, Qt::AlignCenter, letter);
        x += 17;
    }
}

void GraphPainter::rows(QPainter &painter, const GraphNode &node, const QSizeF &size, bool hovered) const
{
    const Theme &theme = Theme::instance();
    const double right = size.width() - Padding;
    double y = CardHeader;
    for (const CardRow &row : node.rows) {
        const QRectF line(Padding, y, right - Padding, CardRowHeight);
        y += CardRowHeight;
        double textRight = right;
        if (row.lamps) {
            lamps(painter, *row.lamps, right, line.center().y());
            textRight -= 56;
        } else if (!row.detail.isEmpty()) {
            painter.setFont(m_small);
            painter.setPen(theme.mutedText());
            const double width = std::min(QFontMetricsF(m_small).horizontalAdvance(row.detail) + 1, line.width() * 0.5);
            drawElided(painter, {right - width, line.y(), width, line.height()}, row.detail, Qt::AlignRight);
            textRight -= width + 8;
        }
        painter.setFont(row.muted ? m_small : m_row);
        painter.setPen(row.muted ? theme.mutedText() : theme.text());
        drawElided(painter, {line.x(), line.y(), textRight - line.x(), line.height()}, row.text);
    }
    if (!node.isMissing())
        return;
    const QRectF button = createButton(size);
    painter.setPen(QPen(theme.accent(), 1));
    painter.setBrush(hovered ? mixed(surface(), theme.accent(), 0.16) : surface());
    painter.drawRoundedRect(button, 4, 4);
    painter.setPen(theme.accent());
    painter.setFont(m_row);
    painter.drawText(button, Qt::AlignCenter, PainterWords::tr("Create"));
}

/// Seen from afar: the name as large as it fits, about as large on the screen as text up close.
void GraphPainter::nameOnly(QPainter &painter, const GraphNode &node, const QSizeF &size, double scale) const
{
    QFont font = m_title;
    font.setPixelSize(static_cast<int>(std::clamp(10.5 / scale, 18.0, 34.0)));
    const QColor colour = categoryColour(node.category);
    double left = BarWidth + 8;
    QRectF text(left, 0, size.width() - left - 6, size.height());
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWrapAnywhere;
    const double icon = 28;
    if (QFontMetricsF(font).horizontalAdvance(node.title) + icon + 8 < text.width()) {
        drawKindIcon(painter, node.id, {left, (size.height() - icon) / 2, icon, icon}, colour);
        text.setLeft(left + icon + 8);
    }
    painter.setFont(font);
    painter.setPen(Theme::instance().text());
    if (QFontMetricsF(font).boundingRect(text, flags, node.title).height() > text.height())
        drawElided(painter, text, node.title);
    else
        painter.drawText(text, flags, node.title);
}

void GraphPainter::card(QPainter &painter, const GraphNode &node, const QSizeF &size, const CardState &state,
                        double scale) const
{
    const Theme &theme = Theme::instance();
    const QRectF whole(QPointF(0, 0), size);
    const QColor colour = categoryColour(node.category);
    painter.save();
    if (state.dimmed)
        painter.setOpacity(0.35);
    if (scale < BarsOnly) {
        painter.setPen(state.selected || state.hovered ? QPen(theme.accent(), 3 / scale) : QPen(Qt::NoPen));
        painter.setBrush(node.isMissing() ? QBrush(faded(colour, 0.35)) : QBrush(colour));
        painter.drawRect(whole);
        painter.restore();
        return;
    }
    // A soft edge below the card, drawn as lines because blurring is slow without a graphics card.
    if (!node.isMissing())
        for (int i = 1; i <= 3; ++i) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0, 0, 0, theme.isDark() ? 22 : 7));
            painter.drawRoundedRect(whole.translated(0, i * 0.8).adjusted(-i * 0.5, 0, i * 0.5, i * 0.4), Radius,
                                    Radius);
        }
    QPainterPath outline;
    outline.addRoundedRect(whole, Radius, Radius);
    painter.fillPath(outline, node.isMissing() ? mixed(background(), surface(), 0.5) : surface());
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, BarWidth, size.height()), node.isMissing() ? faded(colour, 0.5) : colour);
    if (scale >= NamesOnly) {
        if (!node.rows.empty() && !node.isMissing())
            painter.fillRect(QRectF(BarWidth, CardHeader, size.width(), 1), mixed(surface(), theme.line(), 0.7));
        header(painter, node, size);
        rows(painter, node, size, state.hovered);
    } else {
        nameOnly(painter, node, size, scale);
    }
    painter.setClipping(false);
    QPen pen(mixed(theme.line(), theme.mutedText(), node.isMissing() ? 0.6 : 0.1), 1);
    if (node.isMissing())
        pen.setStyle(Qt::DashLine);
    if (state.hovered || state.fits)
        pen.setColor(theme.accent());
    if (state.fits)
        pen.setWidthF(2);
    if (state.selected)
        pen = QPen(theme.accent(), 2);
    painter.setPen(pen);
    painter.setBrush(state.fits ? QBrush(faded(theme.accent(), 0.10)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faded(theme.accent(), 0.35), 3));
        painter.drawRoundedRect(whole.adjusted(-3, -3, 3, 3), Radius + 3, Radius + 3);
    }
    if (state.problems.problems() > 0)
        badge(painter, size, state.problems);
    painter.restore();
}

/// An octagon for errors, a triangle for warnings, with how many there are. Hints are too common for a badge.
void GraphPainter::badge(QPainter &painter, const QSizeF &size, const ProblemCount &problems) const
{
    const Theme &theme = Theme::instance();
    const bool error = problems.errors > 0;
    const QString count = QString::number(error ? problems.errors : problems.warnings);
    const QPointF centre(size.width() - 4, 2);
    QPolygonF shape;
    constexpr double Pi = 3.14159265358979;
    if (error)
        for (int i = 0; i < 8; ++i)
            shape << centre + QPointF(std::cos((i + 0.5) * Pi / 4), std::sin((i + 0.5) * Pi / 4)) * 11;
    else
        shape << centre + QPointF(0, -13) << centre + QPointF(13, 9.5) << centre + QPointF(-13, 9.5);
    painter.setPen(QPen(background(), 2));
    painter.setBrush(error ? theme.bad() : theme.wait());
    painter.drawPolygon(shape);
    QFont font = m_small;
    font.setBold(true);
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(surface());
    painter.drawText(QRectF(centre.x() - 12, centre.y() - (error ? 10 : 7), 24, error ? 20 : 19), Qt::AlignCenter,
                     count);
}

void GraphPainter::frame(QPainter &painter, const GraphFrame &frame) const
{
    const Theme &theme = Theme::instance();
    const QRectF box = toRect(frame.box);
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(frameFill());
    painter.drawRoundedRect(box, 12, 12);
    QFont title = m_title;
    title.setPixelSize(14);
    painter.setFont(title);
    painter.setPen(theme.mutedText());
    const QString text = frame.ns.empty() ? PainterWords::tr("Whole cluster")
                                          : PainterWords::tr("Namespace %1").arg(QString::fromStdString(frame.ns));
    drawElided(painter, {box.x() + 20, box.y() + 8, box.width() - 40, 28}, text);
}

QPainterPath GraphPainter::linkPath(const GraphLink &link, const QRectF &from, const QRectF &to, bool useCurve)
{
    QPainterPath path;
    if (useCurve && link.curve.size() >= 4) {
        path.moveTo(link.curve[0].x, link.curve[0].y);
        for (std::size_t i = 1; i + 2 < link.curve.size(); i += 3)
            path.cubicTo(link.curve[i].x, link.curve[i].y, link.curve[i + 1].x, link.curve[i + 1].y,
                         link.curve[i + 2].x, link.curve[i + 2].y);
        return path;
    }
    if (link.stacked && from.bottom() <= to.top() + 1) {
        const QPointF start(from.center().x(), from.bottom());
        const QPointF end(std::clamp(start.x(), to.left() + 20, to.right() - 20), to.top());
        const double bend = std::max(8.0, (end.y() - start.y()) / 2);
        path.moveTo(start);
        path.cubicTo(start + QPointF(0, bend), end - QPointF(0, bend), end);
        return path;
    }
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const double bend = end.x() > start.x() ? std::max(40.0, (end.x() - start.x()) / 2)
                                            : std::min(160.0, 60 + (start.x() - end.x()) / 4);
    path.moveTo(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    return path;
}

QString GraphPainter::linkLabel(const ObjectGraph &graph, const GraphLink &link, bool whole)
{
    QStringList labels;
    for (int edge : link.edges)
        if (const QString &label = graph.edges()[static_cast<std::size_t>(edge)].label; !labels.contains(label))
            labels << label;
    if (labels.size() < 2)
        return labels.value(0);
    if (whole || (labels.size() == 2 && labels[0].size() + labels[1].size() < 20))
        return labels.mid(0, 4).join(QStringLiteral(", ")) + (labels.size() > 4 ? QStringLiteral(", …") : QString());
    return QStringLiteral("%1 +%2").arg(labels[0]).arg(labels.size() - 1);
}

void GraphPainter::link(QPainter &painter, const ObjectGraph &graph, const GraphLink &link, const QPainterPath &path,
                        const LinkState &state, double scale) const
{
    const Theme &theme = Theme::instance();
    const GraphEdge &first = graph.edges()[static_cast<std::size_t>(link.edges.front())];
    const bool strong = state.hovered || state.selected;
    painter.save();
    if (state.dimmed)
        painter.setOpacity(0.2);
    QColor colour = strong ? theme.accent() : mixed(theme.line(), theme.mutedText(), 0.55);
    if (first.relation == Relation::Calls && !strong)
        colour = mixed(theme.line(), theme.mutedText(), 0.35);
    QPen pen(colour, std::max(strong ? 2.5 : 1.5, 1.1 / scale));
    if (first.style == EdgeStyle::Dashed)
        pen.setDashPattern({5, 3.5});
    else if (first.style == EdgeStyle::Dotted)
        pen.setDashPattern({1, 3});
    pen.setCapStyle(first.style == EdgeStyle::Dotted ? Qt::RoundCap : Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (scale >= BarsOnly) {
        // The arrow shows which way the text refers; the line itself runs the way requests do.
        const bool reversed = first.from != link.from;
        const QPointF tip = path.pointAtPercent(reversed ? 0 : 1);
        const QPointF back = path.pointAtPercent(path.percentAtLength(reversed ? 9 : path.length() - 9));
        const double angle = std::atan2(tip.y() - back.y(), tip.x() - back.x());
        const auto corner = [&](double turn) {
            return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * 9;
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{tip, corner(0.42), corner(-0.42)});
    }
    const QString label = linkLabel(graph, link, strong);
    // A guess says so only when asked; its word on every line would drown the rest.
    if (scale >= NamesOnly && !label.isEmpty() && (first.relation != Relation::Calls || strong) &&
        (path.length() > 40 || strong)) {
        painter.setFont(m_small);
        const QFontMetricsF metrics(m_small);
        const double room = strong ? 400 : std::clamp(path.boundingRect().width() - 6, 60.0, 150.0);
        const QString text = metrics.elidedText(label, Qt::ElideRight, room);
        QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 8, metrics.height() + 2));
        box.moveCenter(path.pointAtPercent(0.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(m_framed ? frameFill() : background(), strong ? 1 : 0.9));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(strong ? theme.accent() : theme.mutedText());
        painter.drawText(box, Qt::AlignCenter, text);
    }
    painter.restore();
}

void GraphPainter::all(QPainter &painter, const ObjectGraph &graph, const GraphLayout &layout) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const GraphFrame &one : layout.frames)
        frame(painter, one);
    for (const GraphLink &one : layout.links) {
        const QPainterPath path = linkPath(one, toRect(layout.boxes[static_cast<std::size_t>(one.from)]),
                                           toRect(layout.boxes[static_cast<std::size_t>(one.to)]), true);
        link(painter, graph, one, path, {}, 1);
    }
    for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
        painter.save();
        painter.translate(layout.boxes[i].x, layout.boxes[i].y);
        card(painter, graph.nodes()[i], {layout.boxes[i].w, layout.boxes[i].h}, {}, 1);
        painter.restore();
    }
}

} // namespace slipway
