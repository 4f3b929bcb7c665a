// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace slipway
{

/// Go's time.ParseDuration ("1h30m", "1.5s", "-3us") in nanoseconds; nothing for other texts and beyond 292 years.
std::optional<std::int64_t> goDuration(std::string_view text);

/// What a CronJob's schedule breaks of the grammar that its server reads (five fields, or @daily, @every 1h30m ...), as
/// a sentence; nothing when it is fine. Dates that never come, such as 30 February, are fine.
std::optional<QString> scheduleProblem(std::string_view text);

/// What is wrong with the name of a time zone (`Europe/Rome`); nothing for those of the IANA database and "UTC".
std::optional<QString> timeZoneProblem(std::string_view text);

} // namespace slipway
