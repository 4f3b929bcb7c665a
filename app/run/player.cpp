// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/player.h"

#include <algorithm>
#include <cmath>

namespace slipway
{

namespace
{

constexpr int FrameMilliseconds = 16;
/// A fold lasts at most this long at speed 1.
constexpr double FoldSeconds = 1.5;
/// After a stall (a debugger, a sleeping machine) the tape goes on where it stood instead of jumping.
constexpr double LongestFrame = 0.25;

} // namespace

Player::Player(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(FrameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double elapsed = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
        m_clock.restart();
        advance(std::min(elapsed, LongestFrame));
    });
}

void Player::load(std::vector<double> steps, double end, std::vector<Fold> folds)
{
    m_steps = std::move(steps);
    m_folds = std::move(folds);
    m_end = std::max(end, 0.0);
    Q_EMIT tapeChanged();
    const double now = std::clamp(m_now, 0.0, m_end);
    place(now, momentAt(now));
}

void Player::setSpeed(double speed)
{
    speed = std::clamp(speed, MinSpeed, MaxSpeed);
    if (speed == m_speed)
        return;
    m_speed = speed;
    Q_EMIT speedChanged();
}

void Player::advance(double wallSeconds)
{
    double left = wallSeconds * m_speed;
    double now = m_now;
    for (const Fold &fold : m_folds) {
        if (left <= 0 || fold.to <= now)
            continue;
        if (now < fold.from) {
            const double plain = std::min(left, fold.from - now);
            now += plain;
            left -= plain;
        }
        if (left <= 0)
            break;
        const double rate = std::max(1.0, (fold.to - fold.from) / FoldSeconds);
        const double inside = std::min(left * rate, fold.to - now);
        now += inside;
        left -= inside / rate;
    }
    now = std::min(now + std::max(left, 0.0), m_end);
    place(now, std::max(m_moment, momentAt(now)));
    if (isAtEnd())
        pause();
}

void Player::play()
{
    if (isPlaying() || m_end <= 0)
        return;
    if (isAtEnd())
        place(0, 0);
    m_clock.start();
    m_timer.start();
    Q_EMIT playingChanged();
}

void Player::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT playingChanged();
}

void Player::toggle()
{
    isPlaying() ? pause() : play();
}

void Player::step()
{
    pause();
    if (m_moment < momentCount())
        toMoment(m_moment + 1);
    else
        place(m_end, m_moment);
}

void Player::stepBack()
{
    pause();
    const bool behindStep = m_moment > 0 && m_now > m_steps[static_cast<std::size_t>(m_moment - 1)] + 1e-9;
    // Between two steps the first press returns to the one that happened last.
    toMoment(behindStep ? m_moment : m_moment - 1);
}

void Player::toStart()
{
    pause();
    place(0, 0);
}

void Player::toEnd()
{
    pause();
    place(m_end, momentCount());
}

void Player::seek(double seconds)
{
    if (std::isnan(seconds))
        return;
    const double now = std::clamp(seconds, 0.0, m_end);
    place(now, momentAt(now));
}

void Player::toMoment(int moment)
{
    moment = std::clamp(moment, 0, momentCount());
    place(moment == 0 ? 0 : m_steps[static_cast<std::size_t>(moment - 1)], moment);
}

int Player::momentAt(double time) const
{
    // Times that went through a pixel and back must still count their own step.
    return static_cast<int>(std::upper_bound(m_steps.begin(), m_steps.end(), time + 1e-7) - m_steps.begin());
}

void Player::place(double now, int moment)
{
    const bool moved = now != m_now;
    const bool stepped = moment != m_moment;
    m_now = now;
    m_moment = moment;
    if (stepped)
        Q_EMIT momentChanged();
    if (moved)
        Q_EMIT nowChanged();
}

} // namespace slipway
