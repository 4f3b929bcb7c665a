// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

namespace slipway
{

/// Time of this thread alone, so that other programs do not count.
inline double ownMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

inline double wallMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// A timer in the event loop: the longest time without it is how long a key or click had to wait. By the clock, in
/// which other programs count, and by this thread's own work.
class LoopGaps
{
public:
    LoopGaps()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }
    void measure()
    {
        m_wall = wallMilliseconds();
        m_own = ownMilliseconds();
        longestWall = longestOwn = 0;
    }

    double longestWall = 0;
    double longestOwn = 0;

private:
    void tick()
    {
        const double wall = wallMilliseconds();
        const double own = ownMilliseconds();
        longestWall = std::max(longestWall, wall - m_wall);
        longestOwn = std::max(longestOwn, own - m_own);
        m_wall = wall;
        m_own = own;
    }
    QTimer m_timer;
    double m_wall = wallMilliseconds();
    double m_own = ownMilliseconds();
};

/// Keeps which events took longest.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0)
            return pass(receiver, event);
        const QByteArray name =
            receiver->metaObject()->className() + QByteArray(" ") + QByteArray::number(event->type());
        const double start = ownMilliseconds();
        const bool handled = pass(receiver, event);
        double &longest = m_longest[name];
        longest = std::max(longest, ownMilliseconds() - start);
        return handled;
    }
    void measure() { m_longest.clear(); }
    void print() const
    {
        std::vector<std::pair<double, QByteArray>> events;
        for (const auto &[name, took] : m_longest)
            events.emplace_back(took, name);
        std::sort(events.rbegin(), events.rend());
        for (std::size_t i = 0; i < std::min<std::size_t>(events.size(), 6); ++i)
            std::printf("  %6.1f ms at most: %s\n", events[i].first, events[i].second.constData());
    }

private:
    bool pass(QObject *receiver, QEvent *event)
    {
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        return handled;
    }
    int m_depth = 0;
    std::map<QByteArray, double> m_longest;
};

} // namespace slipway
