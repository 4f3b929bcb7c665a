// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <vector>

namespace slipway
{

/// A stretch of virtual time in which nothing changes, in seconds. Drawn narrow and played quickly.
struct Fold {
    double from = 0;
    double to = 0;
    bool operator==(const Fold &) const = default;
};

/// The tape player of a recording: where the present moment is, and how it moves. Knows times only, no rules and no
/// world. Times are seconds of virtual time from the start of the recording.
class Player : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed in by the Run panel")
    Q_PROPERTY(double now READ now WRITE seek NOTIFY nowChanged)
    Q_PROPERTY(double end READ end NOTIFY tapeChanged)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)
    Q_PROPERTY(int moment READ moment NOTIFY momentChanged)

public:
    static constexpr double MinSpeed = 0.25;
    static constexpr double MaxSpeed = 16;

    explicit Player(QObject *parent = nullptr);

    /// A new recording: times of its steps in order, where it ends, what may be played quickly. The present moment
    /// stays where it is, cut to the new end.
    void load(std::vector<double> steps, double end, std::vector<Fold> folds = {});

    double now() const { return m_now; }
    double end() const { return m_end; }
    bool isPlaying() const { return m_timer.isActive(); }
    double speed() const { return m_speed; }
    /// How many steps have happened: 0 before the first one. Several steps may share one time.
    int moment() const { return m_moment; }
    int momentCount() const { return static_cast<int>(m_steps.size()); }
    bool isAtEnd() const { return m_now >= m_end; }

    void setSpeed(double speed);
    /// Moves the present by a stretch of wall time; what the timer does for each frame.
    void advance(double wallSeconds);

public Q_SLOTS:
    void play();
    void pause();
    void toggle();
    void step();
    void stepBack();
    void toStart();
    void toEnd();
    void seek(double seconds);
    /// Goes to just behind a step (1-based); 0 is before the first one.
    void toMoment(int moment);

Q_SIGNALS:
    void nowChanged();
    void momentChanged();
    void playingChanged();
    void speedChanged();
    void tapeChanged();

private:
    void place(double now, int moment);
    int momentAt(double time) const;
    std::vector<double> m_steps;
    std::vector<Fold> m_folds;
    double m_end = 0;
    double m_now = 0;
    double m_speed = 1;
    int m_moment = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace slipway
