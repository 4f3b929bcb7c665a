// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/podshare.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace slipway
{

int PodShare::of(int total, bool roundUp) const
{
    if (!percent)
        return value;
    const std::int64_t hundredths = std::int64_t{value} * total;
    return static_cast<int>(roundUp ? (hundredths + 99) / 100 : hundredths / 100);
}

bool PodShare::isRounded(int total) const
{
    return percent && std::int64_t{value} * total % 100 != 0;
}

std::optional<PodShare> podShare(std::string_view text)
{
    PodShare share{.percent = text.ends_with('%')};
    if (share.percent)
        text.remove_suffix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share.value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || share.value < 0)
        return {};
    return share;
}

RolloutRoom rolloutRoom(int replicas, PodShare maxSurge, PodShare maxUnavailable)
{
    RolloutRoom room{
        .replicas = replicas, .surge = maxSurge.of(replicas, true), .unavailable = maxUnavailable.of(replicas, false)};
    room.isForced = replicas > 0 && room.surge == 0 && room.unavailable == 0;
    room.unavailable = std::min(room.isForced ? 1 : room.unavailable, replicas);
    return room;
}

int DisruptionBudget::desiredHealthy(int expected) const
{
    if (maxUnavailable)
        return std::max(0, expected - maxUnavailable->of(expected, true));
    return minAvailable ? minAvailable->of(expected, true) : 1;
}

int DisruptionBudget::allowed(int expected, int healthy) const
{
    return expected <= 0 ? 0 : std::max(0, healthy - desiredHealthy(expected));
}

} // namespace slipway
