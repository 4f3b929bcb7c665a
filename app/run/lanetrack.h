// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/podsmodel.h"
#include "run/timelinemodel.h"

#include <QQuickPaintedItem>

namespace slipway
{

/// One lane of the timeline: spans in the shape of their state with words, probe ticks (filled: passed, cross: failed),
/// the grace period, folds. Painted once and kept as a picture; the playhead moves above it.
class LaneTrack : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY changed)
    Q_PROPERTY(int row MEMBER m_row NOTIFY changed)
    /// Pixels of the run that lie left of the item.
    Q_PROPERTY(double scroll MEMBER m_scroll NOTIFY changed)
    /// Size of the words in pixels.
    Q_PROPERTY(double textSize MEMBER m_textSize NOTIFY changed)

public:
    explicit LaneTrack(QQuickItem *parent = nullptr);
    TimelineModel *timeline() const { return m_timeline; }
    void setTimeline(TimelineModel *timeline);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    double xAt(sim::Time time) const;
    void paintSpan(QPainter &painter, const sim::Span &span, const sim::Lane &lane) const;
    void paintRoute(QPainter &painter, const sim::Span &span) const;
    void paintTicks(QPainter &painter, const sim::Lane &lane) const;
    void paintFold(QPainter &painter, const Fold &fold) const;
    void paintGrace(QPainter &painter, const sim::GraceBar &grace) const;
    /// The widest part of the box, or the first that is wide enough, through which no fold runs.
    QRectF withoutFolds(const QRectF &box, double enough) const;
    void paintWord(QPainter &painter, const QRectF &box, const QString &word, const QColor &color, bool hatched) const;
    TimelineModel *m_timeline = nullptr;
    int m_row = -1;
    double m_scroll = 0;
    double m_textSize = 12;
};

/// The time axis: round seconds, and the folds with their real length.
class TimeAxis : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY changed)
    Q_PROPERTY(double scroll MEMBER m_scroll NOTIFY changed)
    Q_PROPERTY(double textSize MEMBER m_textSize NOTIFY changed)
    /// Height of the strip with the labels at the top; below it, lines and folds run down to the item's bottom.
    Q_PROPERTY(double stripHeight MEMBER m_stripHeight NOTIFY changed)

public:
    explicit TimeAxis(QQuickItem *parent = nullptr);
    TimelineModel *timeline() const { return m_timeline; }
    void setTimeline(TimelineModel *timeline);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void paintFolds(QPainter &painter) const;
    TimelineModel *m_timeline = nullptr;
    double m_scroll = 0;
    double m_textSize = 12;
    double m_stripHeight = 24;
};

Figure figureOf(sim::LaneState state);

} // namespace slipway
