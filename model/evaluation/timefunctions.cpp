// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/functions.h"
#include "schema/gotime.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <charconv>
#include <limits>

namespace slipway::cel
{

namespace
{

using Failed = Failure::Kind;
constexpr std::int64_t Day = 86400;
constexpr std::int64_t Billion = 1000000000;

/// Days since 1970 of a day in the calendar that holds for all years.
std::int64_t daysOf(std::int64_t year, int month, int day)
{
    // Years begin in March here, so that a leap day is the last of its year.
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

struct Calendar {
    std::int64_t year = 0;
    int month = 0;           ///< 1..12
    int day = 0;             ///< 1..31
    int dayOfYear = 0;       ///< 0-based
    int weekday = 0;         ///< 0 is Sunday
    std::int64_t second = 0; ///< of the day
};

Calendar calendarOf(std::int64_t seconds)
{
    std::int64_t days = seconds / Day - (seconds % Day < 0 ? 1 : 0);
    Calendar found;
    found.second = seconds - days * Day;
    found.weekday = static_cast<int>(((days + 4) % 7 + 7) % 7);
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * dayOfYear + 2) / 153;
    found.day = static_cast<int>(dayOfYear - (153 * month + 2) / 5 + 1);
    found.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
    found.year = yearOfEra + era * 400 + (found.month <= 2 ? 1 : 0);
    found.dayOfYear = static_cast<int>(daysOf(found.year, found.month, found.day) - daysOf(found.year, 1, 1));
    return found;
}

std::string padded(std::int64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// Billionths without the zeros behind.
std::string fraction(std::int64_t nanos)
{
    if (nanos == 0)
        return {};
    std::string text = padded(nanos, 9);
    text.erase(text.find_last_not_of('0') + 1);
    return "." + text;
}

std::optional<std::int64_t> digitsAt(std::string_view text, std::size_t &at, std::size_t most)
{
    std::int64_t number = 0;
    const std::size_t from = at;
    for (; at < text.size() && at - from < most && text[at] >= '0' && text[at] <= '9'; ++at)
        number = number * 10 + (text[at] - '0');
    return at == from ? std::nullopt : std::optional(number);
}

/// Seconds east of Greenwich of `Z` and `+02:00`.
std::optional<std::int64_t> zoneOffset(std::string_view zone)
{
    if (zone == "Z" || zone == "UTC" || zone.empty())
        return 0;
    const bool isWest = zone[0] == '-';
    std::size_t at = isWest || zone[0] == '+' ? 1 : 0;
    const auto hours = digitsAt(zone, at, 2);
    if (!hours || at >= zone.size() || zone[at++] != ':')
        return {};
    const auto minutes = digitsAt(zone, at, 2);
    if (!minutes || at != zone.size())
        return {};
    const std::int64_t seconds = *hours * 3600 + *minutes * 60;
    return isWest ? -seconds : seconds;
}

std::optional<int> wholeNumber(std::string_view text)
{
    if (text.size() > 1 && text[0] == '+' && text[1] != '-')
        text.remove_prefix(1);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Seconds east of Greenwich in a zone at a moment: of a name as `Europe/Berlin`, or of hours and minutes as `-02:30`.
/// A failure where the server fails too. Source: timeZone in cel-go, common/types/timestamp.go.
Value zoneOffsetAt(const std::string &zone, const Timestamp &time)
{
    if (zone.empty() || zone == "UTC")
        return 0;
    if (const std::size_t colon = zone.find(':'); colon != std::string::npos) {
        const auto hours = wholeNumber(std::string_view(zone).substr(0, colon));
        const auto minutes = wholeNumber(std::string_view(zone).substr(colon + 1));
        if (!hours || !minutes)
            return Value::failure(Failed::BadConversion, zone);
        return 60 * (std::int64_t{60} * *hours + (zone[0] == '-' ? -*minutes : *minutes));
    }
    if (zone.find("..") != std::string::npos || zone[0] == '/' || zone[0] == '\\')
        return Value::failure(Failed::BadConversion, zone);
    // Which names there are is a matter of the server's own list.
    const QByteArray name = QByteArray::fromStdString(zone);
    if (zone == "Local" || !QTimeZone::isTimeZoneIdAvailable(name))
        return Value::failure(Failed::Unknown, zone);
    return QTimeZone(name).offsetFromUtc(QDateTime::fromSecsSinceEpoch(time.seconds, QTimeZone::utc()));
}

enum class Part { Year, Month, Day, DayOfMonth, DayOfWeek, DayOfYear, Hours, Minutes, Seconds, Milliseconds };

std::int64_t partOf(Part part, const Timestamp &time, std::int64_t offset)
{
    const Calendar calendar = calendarOf(time.seconds + offset);
    switch (part) {
    case Part::Year:
        return calendar.year;
    case Part::Month:
        return calendar.month - 1;
    case Part::Day:
        return calendar.day;
    case Part::DayOfMonth:
        return calendar.day - 1;
    case Part::DayOfWeek:
        return calendar.weekday;
    case Part::DayOfYear:
        return calendar.dayOfYear;
    case Part::Hours:
        return calendar.second / 3600;
    case Part::Minutes:
        return calendar.second / 60 % 60;
    case Part::Seconds:
        return calendar.second % 60;
    case Part::Milliseconds:
        return time.nanos / 1000000;
    }
    return 0;
}

/// Of a duration all of it, in that unit.
std::optional<std::int64_t> lengthIn(Part part, Duration duration)
{
    switch (part) {
    case Part::Hours:
        return duration.nanos / (3600 * Billion);
    case Part::Minutes:
        return duration.nanos / (60 * Billion);
    case Part::Seconds:
        return duration.nanos / Billion;
    case Part::Milliseconds:
        return duration.nanos / 1000000;
    default:
        return {};
    }
}

template <Part Of>
Value part(const Call &call)
{
    if (const auto *duration = call.as<Duration>(0); duration && call.count() == 1) {
        const auto length = lengthIn(Of, *duration);
        return length ? Value(*length) : call.noOverload();
    }
    const auto *time = call.as<Timestamp>(0);
    const auto *zone = call.as<std::string>(1);
    if (!time || call.count() > 2 || (call.count() == 2 && !zone))
        return call.noOverload();
    const Value offset = zone ? zoneOffsetAt(*zone, *time) : Value(0);
    return offset.failed() ? offset : Value(partOf(Of, *time, *offset.as<std::int64_t>()));
}

} // namespace

bool isInTime(Timestamp time)
{
    static const std::int64_t first = daysOf(1, 1, 1) * Day;
    static const std::int64_t behind = daysOf(10000, 1, 1) * Day;
    return time.seconds >= first && time.seconds < behind;
}

std::optional<Timestamp> readTimestamp(std::string_view text)
{
    if (!isServerTime(text))
        return {};
    std::size_t at = 0;
    std::array<std::int64_t, 6> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = digitsAt(text, at, i == 0 ? 4 : 2);
        if (!number)
            return {};
        parts[i] = *number;
        at += i + 1 < parts.size() ? 1 : 0;
    }
    std::int64_t nanos = 0;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        std::int64_t unit = Billion / 10;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
            nanos += unit * (text[at] - '0');
    }
    const auto offset = zoneOffset(text.substr(at));
    if (!offset)
        return {};
    const std::int64_t days = daysOf(parts[0], static_cast<int>(parts[1]), static_cast<int>(parts[2]));
    return Timestamp{days * Day + parts[3] * 3600 + parts[4] * 60 + parts[5] - *offset,
                     static_cast<std::int32_t>(nanos), static_cast<std::int32_t>(*offset)};
}

std::string timestampText(Timestamp time)
{
    const Calendar day = calendarOf(time.seconds + time.offset);
    const std::int64_t minutes = (time.offset < 0 ? -time.offset : time.offset) / 60;
    const std::string zone =
        time.offset == 0 ? "Z"
                         : (time.offset < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2);
    return padded(day.year, 4) + "-" + padded(day.month, 2) + "-" + padded(day.day, 2) + "T" +
           padded(day.second / 3600, 2) + ":" + padded(day.second / 60 % 60, 2) + ":" + padded(day.second % 60, 2) +
           fraction(time.nanos) + zone;
}

std::string durationText(Duration duration)
{
    const std::int64_t rest = duration.nanos % Billion;
    const std::string sign = duration.nanos < 0 && duration.nanos / Billion == 0 ? "-" : "";
    return sign + std::to_string(duration.nanos / Billion) + fraction(rest < 0 ? -rest : rest) + "s";
}

std::optional<Duration> readDuration(std::string_view text)
{
    struct Unit {
        std::string_view name;
        std::int64_t nanos;
    };
    // Longer names first, so that "ms" is not taken for "m".
    static constexpr std::array<Unit, 8> Units{{{"ns", 1},
                                                {"us", 1000},
                                                {"\u00B5s", 1000},
                                                {"\u03BCs", 1000},
                                                {"ms", 1000000},
                                                {"s", Billion},
                                                {"m", 60 * Billion},
                                                {"h", 3600 * Billion}}};
    const bool isNegative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text == "0")
        return Duration{};
    if (text.empty())
        return {};
    long double total = 0;
    while (!text.empty()) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
        long double number = 0;
        const auto read = std::from_chars(text.data(), text.data() + digits, number, std::chars_format::fixed);
        if (digits == 0 || text.substr(0, digits) == "." || read.ec != std::errc() || read.ptr != text.data() + digits)
            return {};
        text.remove_prefix(digits);
        const Unit *unit = nullptr;
        for (const Unit &one : Units)
            unit = !unit && text.starts_with(one.name) ? &one : unit;
        if (!unit)
            return {};
        text.remove_prefix(unit->name.size());
        total += number * static_cast<long double>(unit->nanos);
    }
    if (total > static_cast<long double>(std::numeric_limits<std::int64_t>::max()))
        return {};
    const auto nanos = static_cast<std::int64_t>(total);
    return Duration{isNegative ? -nanos : nanos};
}

FunctionTable timeFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 10> Table{
        {{"getFullYear", {Style::Member, part<Part::Year>}},
         {"getMonth", {Style::Member, part<Part::Month>}},
         {"getDate", {Style::Member, part<Part::Day>}},
         {"getDayOfMonth", {Style::Member, part<Part::DayOfMonth>}},
         {"getDayOfWeek", {Style::Member, part<Part::DayOfWeek>}},
         {"getDayOfYear", {Style::Member, part<Part::DayOfYear>}},
         {"getHours", {Style::Member, part<Part::Hours>}},
         {"getMinutes", {Style::Member, part<Part::Minutes>}},
         {"getSeconds", {Style::Member, part<Part::Seconds>}},
         {"getMilliseconds", {Style::Member, part<Part::Milliseconds>}}}};
    return Table;
}

} // namespace slipway::cel
