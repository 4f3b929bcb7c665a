// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipway
{

/// Go's time.ParseDuration ("1h30m", "1.5s", "-3us") in nanoseconds; nothing for other texts and beyond 292 years.
std::optional<std::int64_t> goDuration(std::string_view text);

/// What a CronJob's schedule breaks of the grammar that its server reads (five fields, or @daily, @every 1h30m ...), as
/// a sentence; nothing when it is fine. Dates that never come, such as 30 February, are fine.
std::optional<QString> scheduleProblem(std::string_view text);

/// A schedule with its time zone in front, `TZ=Asia/Seoul 30 2 * * *`, in its two parts; nothing for other texts.
struct ZonedSchedule {
    std::string zone{};
    std::string schedule{};
};
std::optional<ZonedSchedule> zoneInSchedule(std::string_view text);
/// Valid schedules that a refused one may mean, best first: six parts without the seconds, 7 for Sunday, hour 24.
std::vector<std::string> schedulesMeant(std::string_view text);
/// Why a valid schedule probably runs at other times than its writer thinks, as a sentence; mostly nothing.
std::optional<QString> scheduleTrap(std::string_view text);

/// Zones that a name which is none may mean, best first.
std::vector<std::string> timeZonesMeant(std::string_view text);
/// What is wrong with the name of a time zone (`Europe/Rome`); nothing for those of the IANA database and "UTC".
std::optional<QString> timeZoneProblem(std::string_view text);

} // namespace slipway
