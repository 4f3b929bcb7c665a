// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// As Go prints durations: "500ms", "1.5s", "1m20s".
std::string goDuration(Duration duration)
{
    const std::int64_t us = duration.count();
    if (us == 0)
        return "0s";
    const auto trimmed = [](double value) {
        std::string text = std::to_string(value);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
        return text;
    };
    if (us < 1000)
        return std::to_string(us) + "µs";
    if (us < 1'000'000)
        return trimmed(static_cast<double>(us) / 1e3) + "ms";
    const std::int64_t minutes = us / 60'000'000;
    const std::string rest = trimmed(static_cast<double>(us % 60'000'000) / 1e6) + "s";
    if (minutes == 0)
        return rest;
    if (minutes < 60)
        return std::to_string(minutes) + "m" + rest;
    return std::to_string(minutes / 60) + "h" + std::to_string(minutes % 60) + "m" + rest;
}

std::string podWithUid(const PodState &pod)
{
    return pod.key.name + "_" + pod.key.ns + "(" + pod.uid + ")";
}

EventDraft podEvent(const PodState &pod, EventId cause, What what, Component source)
{
    EventDraft event{.cause = cause, .what = what, .source = source, .object = pod.key};
    event.origin = pod.spec->origin;
    return event;
}

EventDraft containerEvent(const PodWork &work, const PodState &pod, std::size_t container, EventId cause, What what,
                          Component source)
{
    EventDraft event = podEvent(pod, cause, what, source);
    event.container = pod.containers[container].name;
    event.origin = work.containers[container].spec->origin;
    return event;
}

} // namespace slipway::sim
