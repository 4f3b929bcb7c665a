// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule language of robfig/cron v3 ParseStandard, which the CronJob controller uses.
#include "api/cronschedule.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string>
#include <vector>

namespace slipway
{

namespace
{

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

using Names = std::vector<std::string_view>; ///< "jan" is the first, or the one of number `firstName`

std::optional<int> numberOf(std::string_view text, const Names &names, int firstName)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    if (const auto name = std::find(names.begin(), names.end(), lower); name != names.end())
        return static_cast<int>(name - names.begin()) + firstName;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

/// "*", "1-5", "*/10", "3/15", lists of these. `star`: every value was asked for.
template <std::size_t N>
bool read(std::string_view text, int least, int most, std::bitset<N> &bits, bool &star, const Names &names = {},
          int firstName = 0)
{
    for (const std::string_view item : split(text, ',')) {
        const auto stepped = split(item, '/');
        const auto range = split(stepped[0], '-');
        const bool all = stepped[0] == "*" || stepped[0] == "?";
        int from = least, to = most, step = 1;
        if (!all) {
            const auto first = numberOf(range[0], names, firstName);
            const auto last = range.size() > 1 ? numberOf(range[1], names, firstName) : first;
            if (!first || !last || range.size() > 2)
                return false;
            from = *first;
            to = range.size() > 1 || stepped.size() == 1 ? *last : most;
        }
        if (stepped.size() > 2)
            return false;
        if (stepped.size() == 2) {
            const auto number = numberOf(stepped[1], {}, 0);
            if (!number || *number < 1)
                return false;
            step = *number;
        }
        if (from < least || to > most || from > to)
            return false;
        star = star || (all && step == 1);
        for (int value = from; value <= to; value += step)
            bits.set(static_cast<std::size_t>(value));
    }
    return true;
}

} // namespace

std::optional<CronSchedule> CronSchedule::parse(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> Macros[] = {
        {"@yearly", "0 0 1 1 *"}, {"@annually", "0 0 1 1 *"}, {"@monthly", "0 0 1 * *"}, {"@weekly", "0 0 * * 0"},
        {"@daily", "0 0 * * *"},  {"@midnight", "0 0 * * *"}, {"@hourly", "0 * * * *"}};
    for (const auto &[name, meaning] : Macros)
        if (text == name)
            text = meaning;
    std::vector<std::string_view> fields;
    for (const std::string_view field : split(text, ' '))
        if (!field.empty())
            fields.push_back(field);
    static const Names MonthNames{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    static const Names DayNames{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    CronSchedule schedule;
    bool ignored = false;
    if (fields.size() != 5 || !read(fields[0], 0, 59, schedule.m_minutes, ignored) ||
        !read(fields[1], 0, 23, schedule.m_hours, ignored) ||
        !read(fields[2], 1, 31, schedule.m_days, schedule.m_anyDay) ||
        !read(fields[3], 1, 12, schedule.m_months, ignored, MonthNames, 1) ||
        !read(fields[4], 0, 6, schedule.m_weekdays, schedule.m_anyWeekday, DayNames))
        return {};
    return schedule;
}

std::optional<std::int64_t> CronSchedule::next(std::int64_t after) const
{
    using namespace std::chrono;
    const sys_seconds start = sys_seconds(seconds(after)) + minutes(1);
    sys_time<minutes> moment = floor<minutes>(start);
    const sys_time<minutes> end = moment + days(5 * 366);
    while (moment < end) {
        const sys_days day = floor<days>(moment);
        const year_month_day date(day);
        const bool inMonth = m_months[static_cast<unsigned>(date.month())];
        const bool byDay = m_days[static_cast<unsigned>(date.day())];
        const bool byWeekday = m_weekdays[weekday(day).c_encoding()];
        // Where both are restricted, either will do.
        const bool dayFits = m_anyDay || m_anyWeekday ? byDay && byWeekday : byDay || byWeekday;
        if (!inMonth || !dayFits) {
            moment = day + days(1);
            continue;
        }
        const auto sinceMidnight = moment - day;
        const auto hour = static_cast<std::size_t>(duration_cast<hours>(sinceMidnight).count());
        if (!m_hours[hour]) {
            moment = day + hours(hour + 1);
            continue;
        }
        if (m_minutes[static_cast<std::size_t>((sinceMidnight % hours(1)).count())])
            return sys_seconds(moment).time_since_epoch().count();
        moment += minutes(1);
    }
    return {};
}

std::int64_t zoneOffset(const std::string &timeZone, std::int64_t moment)
{
    if (timeZone.empty())
        return 0;
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc())) : 0;
}

std::optional<std::int64_t> nextRun(const CronSchedule &schedule, const std::string &timeZone, std::int64_t after)
{
    const std::int64_t offset = zoneOffset(timeZone, after);
    const auto next = schedule.next(after + offset);
    // The clocks may change until then.
    return next ? std::optional(*next - zoneOffset(timeZone, *next - offset)) : std::nullopt;
}

} // namespace slipway
