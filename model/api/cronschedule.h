// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

/// When a CronJob runs: five fields (minute, hour, day of month, month, day of week) or a macro such as @hourly.
class CronSchedule
{
public:
    /// Nothing where the text is no schedule.
    static std::optional<CronSchedule> parse(std::string_view text);
    /// The first moment later than `after`; both in seconds since 1970 of the schedule's own time zone. Nothing where
    /// there is none within five years (30 February).
    std::optional<std::int64_t> next(std::int64_t after) const;

private:
    std::bitset<60> m_minutes{};
    std::bitset<24> m_hours{};
    std::bitset<32> m_days{};
    std::bitset<13> m_months{};
    std::bitset<8> m_weekdays{}; ///< 0 is Sunday
    bool m_anyDay = false;
    bool m_anyWeekday = false;
};

/// The first run later than `after` by the clock of a time zone (`Asia/Seoul`; UTC for an empty or unknown one). Both
/// in seconds since 1970.
std::optional<std::int64_t> nextRun(const CronSchedule &schedule, const std::string &timeZone, std::int64_t after);
/// How far the clocks of a time zone are ahead of UTC at a moment, in seconds.
std::int64_t zoneOffset(const std::string &timeZone, std::int64_t moment);

} // namespace slipway
