// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace slipway::sim
{

/// The simulator's own clock. It begins at 0, counts microseconds and never asks the machine for the time.
struct VirtualClock {
    using duration = std::chrono::microseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<VirtualClock, duration>;
    static constexpr bool is_steady = true;
};
using Duration = VirtualClock::duration;
using Time = VirtualClock::time_point;

inline constexpr Duration Never = Duration::max(); ///< for durations of things that do not happen

constexpr Duration seconds(double s)
{
    return Duration(static_cast<std::int64_t>(s * 1e6 + (s < 0 ? -0.5 : 0.5)));
}
constexpr Time at(double s)
{
    return Time(seconds(s));
}
constexpr double inSeconds(Duration d)
{
    return static_cast<double>(d.count()) / 1e6;
}
constexpr double inSeconds(Time t)
{
    return inSeconds(t.time_since_epoch());
}
/// Whole seconds, rounded down: what Kubernetes keeps of a time in an object's status.
constexpr std::int64_t wholeSeconds(Duration d)
{
    return std::chrono::floor<std::chrono::seconds>(d).count();
}

} // namespace slipway::sim
