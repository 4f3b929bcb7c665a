// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/lanetrack.h"

#include "run/figures.h"
#include "run/words.h"
#include "theme.h"

#include <QGuiApplication>

#include <limits>

namespace slipway
{

namespace
{

constexpr double FoldHalf = 4;  // half the width of a tear, in pixels
constexpr double FoldSlant = 6; // how far it leans to each side
constexpr double FoldReach = FoldHalf + FoldSlant;

QFont fontOf(double pixels, bool bold = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(8, qRound(pixels)));
    font.setBold(bold);
    return font;
}

template <typename Item>
void follow(Item *item, TimelineModel *&current, TimelineModel *timeline)
{
    if (timeline == current)
        return;
    if (current)
        current->disconnect(item);
    current = timeline;
    if (timeline) {
        const auto repaint = [item] { item->update(); };
        QObject::connect(timeline, &TimelineModel::scaleChanged, item, repaint);
        QObject::connect(timeline, &TimelineModel::dataChanged, item, repaint);
        QObject::connect(timeline, &QObject::destroyed, item, [&current] { current = nullptr; });
    }
    Q_EMIT item->changed();
}

/// kubectl's own word where it says more than ours.
QString wordOf(const sim::Span &span)
{
    using S = sim::LaneState;
    if ((span.state == S::BackOff || span.state == S::Error || span.state == S::Failed) && !span.label.empty())
        return QString::fromStdString(span.label);
    return run::laneWord(span.state);
}

} // namespace

Figure figureOf(sim::LaneState state)
{
    using S = sim::LaneState;
    switch (state) {
    case S::Absent:
    case S::Routed:
    case S::Unrouted:
        return Figure::Absent;
    case S::Pending:
    case S::Waiting:
        return Figure::Pending;
    case S::Pulling:
    case S::Starting:
        return Figure::Starting;
    case S::Running:
    case S::Unhealthy:
        return Figure::NotReady;
    case S::Ready:
        return Figure::Ready;
    case S::PreStop:
    case S::Stopping:
    case S::Terminating:
        return Figure::Terminating;
    case S::Completed:
        return Figure::Done;
    case S::BackOff:
    case S::Error:
    case S::Failed:
        return Figure::Failed;
    }
    return Figure::Absent;
}

LaneTrack::LaneTrack(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &LaneTrack::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void LaneTrack::setTimeline(TimelineModel *timeline)
{
    follow(this, m_timeline, timeline);
}

double LaneTrack::xAt(sim::Time time) const
{
    return m_timeline->scale().x(sim::inSeconds(time)) - m_scroll;
}

void LaneTrack::paint(QPainter *painter)
{
    const sim::Lane *lane = m_timeline ? m_timeline->lane(m_row) : nullptr;
    if (!lane)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const sim::Span &span : lane->spans) {
        if (lane->kind == sim::Lane::Kind::Endpoint)
            paintRoute(*painter, span);
        else
            paintSpan(*painter, span, *lane);
    }
    for (const sim::GraceBar &grace : lane->grace)
        paintGrace(*painter, grace);
    paintTicks(*painter, *lane);
    for (const Fold &fold : m_timeline->scale().folds())
        paintFold(*painter, fold);
}

QRectF LaneTrack::withoutFolds(const QRectF &box, double enough) const
{
    const TimeScale &scale = m_timeline->scale();
    QRectF best(box.left(), box.top(), 0, box.height());
    double from = box.left();
    const auto part = [&](double to) {
        if (best.width() < enough && to - from > best.width())
            best = QRectF(from, box.top(), to - from, box.height());
    };
    for (const Fold &fold : scale.folds()) {
        const double middle = scale.x(fold.from) - m_scroll + scale.foldWidth() / 2;
        if (middle + FoldReach < from)
            continue;
        if (middle - FoldReach > box.right())
            break;
        part(middle - FoldReach);
        from = middle + FoldReach;
    }
    part(box.right());
    return best;
}

/// Everything that runs through a fold is torn: two slanted edges with nothing between them.
void LaneTrack::paintFold(QPainter &painter, const Fold &fold) const
{
    const TimeScale &scale = m_timeline->scale();
    const double middle = scale.x(fold.from) - m_scroll + scale.foldWidth() / 2;
    const double slant = std::min(FoldSlant, height() / 4);
    constexpr double Half = FoldHalf;
    const Theme &theme = Theme::instance();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.window());
    painter.drawPolygon(QPolygonF{{middle - Half + slant, 0},
                                  {middle + Half + slant, 0},
                                  {middle + Half - slant, height()},
                                  {middle - Half - slant, height()}});
    painter.setPen(QPen(theme.off(), 1.2));
    painter.drawLine(QPointF(middle - Half + slant, 0), QPointF(middle - Half - slant, height()));
    painter.drawLine(QPointF(middle + Half + slant, 0), QPointF(middle + Half - slant, height()));
}

void LaneTrack::paintSpan(QPainter &painter, const sim::Span &span, const sim::Lane &lane) const
{
    const double left = xAt(span.from);
    const double right = xAt(span.to);
    if (span.state == sim::LaneState::Absent || right < 0 || left > width())
        return;
    const bool isPod = lane.kind == sim::Lane::Kind::Pod;
    const double foot = isPod && !lane.grace.empty() ? 6 : 0;
    const double ticks = lane.ticks.empty() ? 0 : 10;
    const QRectF box(left, 2 + ticks, std::max(right - left - 1, 2.0), height() - 4 - foot - ticks);
    const Figure figure = figureOf(span.state);
    paintFigure(painter, box, figure, 4);
    paintWord(painter, box, wordOf(span), figureTextColor(figure), figure == Figure::Terminating);
}

void LaneTrack::paintWord(QPainter &painter, const QRectF &box, const QString &word, const QColor &color,
                          bool hatched) const
{
    // A long span scrolled half out of view keeps its word in view.
    const QFont font = fontOf(m_textSize);
    const QFontMetricsF metrics(font);
    const QRectF inView = box.intersected(QRectF(0, 0, width(), height()));
    const QRectF room = withoutFolds(inView, metrics.horizontalAdvance(word) + 10).adjusted(6, 0, -4, 0);
    if (room.width() < m_textSize * 2)
        return;
    if (metrics.horizontalAdvance(word) > room.width() && room.width() < m_textSize * 4)
        return;
    const QString shown = metrics.elidedText(word, Qt::ElideRight, room.width());
    if (hatched) {
        const double shownWidth = metrics.horizontalAdvance(shown);
        painter.fillRect(QRectF(room.left() - 3, room.top() + 2, shownWidth + 6, room.height() - 4),
                         Theme::instance().canvas());
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void LaneTrack::paintRoute(QPainter &painter, const sim::Span &span) const
{
    const double left = xAt(span.from);
    const double right = xAt(span.to);
    if (span.state == sim::LaneState::Absent || right < 0 || left > width())
        return;
    const bool routed = span.state == sim::LaneState::Routed;
    const Theme &theme = Theme::instance();
    const double middle = height() / 2;
    QPen pen(routed ? theme.network() : theme.off(), routed ? 4 : 1.5);
    pen.setCapStyle(Qt::FlatCap);
    if (!routed)
        pen.setDashPattern({4, 5});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    painter.setPen(QPen(routed ? theme.network() : theme.off(), 2));
    painter.drawLine(QPointF(left, middle - 4), QPointF(left, middle + 4));
    const QString word = run::laneWord(span.state);
    const QFont font = fontOf(m_textSize * 0.92);
    const double needs = QFontMetricsF(font).horizontalAdvance(word) + 12;
    const double from = std::max(left, 0.0) + 8;
    if (std::min(right, width()) - from < needs)
        return;
    const QRectF label(from, 0, needs, height());
    painter.fillRect(label.adjusted(0, 2, 0, -2), theme.canvas());
    painter.setFont(font);
    painter.setPen(routed ? theme.network() : theme.mutedText());
    painter.drawText(label, Qt::AlignCenter, word);
}

void LaneTrack::paintTicks(QPainter &painter, const sim::Lane &lane) const
{
    const Theme &theme = Theme::instance();
    constexpr double Half = 3.2;
    constexpr double Y = 5.5;
    for (const sim::ProbeTick &tick : lane.ticks) {
        const double x = xAt(tick.at);
        if (x < -Half || x > width() + Half)
            continue;
        painter.setPen(QPen(tick.passed ? theme.good() : theme.bad(), tick.passed ? 1.2 : 2));
        painter.setBrush(tick.passed ? theme.good() : QColor(Qt::transparent));
        if (!tick.passed) {
            painter.drawLine(QPointF(x - Half, Y - Half), QPointF(x + Half, Y + Half));
            painter.drawLine(QPointF(x - Half, Y + Half), QPointF(x + Half, Y - Half));
        } else if (tick.kind == sim::ProbeKind::Readiness) {
            painter.drawEllipse(QPointF(x, Y), Half, Half);
        } else if (tick.kind == sim::ProbeKind::Liveness) {
            painter.drawPolygon(QPolygonF{{x, Y - Half - 1}, {x + Half + 1, Y}, {x, Y + Half + 1}, {x - Half - 1, Y}});
        } else {
            painter.drawPolygon(QPolygonF{{x - Half, Y - Half}, {x + Half + 1, Y}, {x - Half, Y + Half}});
        }
    }
}

void LaneTrack::paintGrace(QPainter &painter, const sim::GraceBar &grace) const
{
    const double left = xAt(grace.from);
    const double used = xAt(grace.to);
    const double deadline = xAt(std::min(grace.deadline, sim::at(m_timeline->scale().end())));
    const Theme &theme = Theme::instance();
    const double y = height() - 5;
    painter.setPen(Qt::NoPen);
    QColor rest = theme.line();
    painter.setBrush(rest);
    painter.drawRect(QRectF(left, y, std::max(deadline - left, 1.0), 3));
    painter.setBrush(theme.policy());
    painter.drawRect(QRectF(left, y, std::max(used - left, 1.0), 3));
    if (grace.deadline <= sim::at(m_timeline->scale().end())) {
        painter.setPen(QPen(theme.policy(), 2));
        painter.drawLine(QPointF(deadline, y - 4), QPointF(deadline, y + 4));
    }
}

TimeAxis::TimeAxis(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &TimeAxis::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void TimeAxis::setTimeline(TimelineModel *timeline)
{
    follow(this, m_timeline, timeline);
}

void TimeAxis::paint(QPainter *painter)
{
    if (!m_timeline || m_timeline->scale().end() <= 0)
        return;
    const Theme &theme = Theme::instance();
    const TimeScale &scale = m_timeline->scale();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFolds(*painter);
    painter->setFont(fontOf(m_textSize));
    const QFontMetricsF metrics(painter->font());
    const double line = m_textSize * 1.3;
    const double distance =
        std::max(m_textSize * 5, metrics.horizontalAdvance(run::duration(scale.end() < 60 ? 59.5 : 659)) + m_textSize);
    for (const double mark : scale.marks(distance)) {
        const double x = scale.x(mark) - m_scroll;
        if (x < -distance || x > width() + distance)
            continue;
        painter->setPen(QPen(theme.line(), 1));
        painter->drawLine(QPointF(x, line + 1), QPointF(x, height()));
        painter->setPen(theme.mutedText());
        // At the edges the label stays inside.
        const double left = std::clamp(x - distance / 2, 0.0, std::max(0.0, width() - distance));
        const Qt::Alignment side = left > x - distance / 2   ? Qt::AlignLeft
                                   : left < x - distance / 2 ? Qt::AlignRight
                                                             : Qt::AlignHCenter;
        painter->drawText(QRectF(left, 0, distance, line), side | Qt::AlignVCenter, run::duration(mark));
    }
}

/// Each fold with its length, in words where they do not run into the next fold's; none where not even the length fits.
void TimeAxis::paintFolds(QPainter &painter) const
{
    const TimeScale &scale = m_timeline->scale();
    const double line = m_textSize * 1.3;
    const Theme &theme = Theme::instance();
    painter.setFont(fontOf(m_textSize, true));
    const QFontMetricsF metrics(painter.font());
    const double space = metrics.horizontalAdvance(u' ') * 2;
    const std::vector<Fold> &folds = scale.folds();
    const auto middleOf = [&](std::size_t i) { return scale.x(folds[i].from) - m_scroll + scale.foldWidth() / 2; };
    for (const Fold &fold : folds)
        painter.fillRect(QRectF(scale.x(fold.from) - m_scroll, line, scale.foldWidth(), height() - line),
                         theme.window());
    double taken = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < folds.size(); ++i) {
        const double middle = middleOf(i);
        const QString length = run::duration(folds[i].to - folds[i].from);
        //: in a long wait that is drawn narrow; %1 is its length
        const QString nothing = tr("%1, nothing happens").arg(length);
        const double lengthWidth = metrics.horizontalAdvance(length);
        const double next = i + 1 < folds.size() ? middleOf(i + 1) - lengthWidth / 2 - space : width() + m_textSize;
        const auto fits = [&](double wide) { return middle - wide / 2 >= taken && middle + wide / 2 <= next; };
        const bool roomy = fits(metrics.horizontalAdvance(nothing));
        const double wide = roomy ? metrics.horizontalAdvance(nothing) : lengthWidth;
        if (middle - wide / 2 < taken)
            continue;
        taken = middle + wide / 2 + space;
        painter.setPen(theme.text());
        painter.drawText(QRectF(middle - wide / 2, line, wide, line), Qt::AlignCenter | Qt::TextDontClip,
                         roomy ? nothing : length);
    }
}

} // namespace slipway
