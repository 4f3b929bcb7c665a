// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"

#include "api/schedule.h"
#include "schema/validator.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>

namespace slipway
{

namespace
{

constexpr std::int64_t Longest = 2'147'483'647; // of the server's int32

std::int64_t numberOr(NodeRef node, std::int64_t fallback)
{
    const auto number = wholeNumber(node);
    return number ? std::clamp<std::int64_t>(*number, -Longest, Longest) : fallback;
}

/// The server turns a written 0 into the default, and refuses less.
std::int64_t positiveOr(NodeRef node, std::int64_t fallback)
{
    const std::int64_t number = numberOr(node, fallback);
    return number < 1 ? fallback : number;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Seconds of "10", "2.5s" or "2m", which begin a text.
std::optional<double> amountAt(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !(value >= 0 && value <= 1e6))
        return {};
    const char unit = end < text.data() + text.size() ? *end : ' ';
    return unit == 'm' ? value * 60 : unit == 'h' ? value * 3600 : value;
}

std::optional<double> lastSleepIn(std::string_view line)
{
    constexpr std::string_view Word = "sleep ";
    for (std::size_t at = line.rfind(Word); at != std::string_view::npos; at = line.rfind(Word, at - 1)) {
        if (at == 0 || !isWordByte(line[at - 1]))
            return amountAt(line.substr(at + Word.size()));
    }
    return {};
}

/// The minutes that one part of a schedule's first field names: `*`, `5`, `10-30`, `*/15`, `10-30/5`.
std::bitset<60> minutesOf(std::string_view part)
{
    std::bitset<60> minutes;
    const std::size_t slash = part.find('/');
    int step = 1;
    int first = 0;
    int last = 59;
    const auto read = [](std::string_view text, int &number) {
        return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
    };
    if (slash != std::string_view::npos && !read(part.substr(slash + 1), step))
        return minutes;
    const std::string_view range = part.substr(0, slash);
    if (range != "*" && range != "?") {
        const std::size_t dash = range.find('-');
        if (!read(range.substr(0, dash), first))
            return minutes;
        // `5/10` counts on to the end of the hour.
        if (dash != std::string_view::npos ? !read(range.substr(dash + 1), last) : slash == std::string_view::npos)
            last = first;
    }
    for (int minute = first; step > 0 && minute >= 0 && minute <= std::min(last, 59); minute += step)
        minutes.set(static_cast<std::size_t>(minute));
    return minutes;
}

} // namespace

ProbeTimes probeTimes(NodeRef probe)
{
    return {.initialDelay = std::max<std::int64_t>(0, numberOr(probe["initialDelaySeconds"], 0)),
            .period = positiveOr(probe["periodSeconds"], 10),
            .timeout = positiveOr(probe["timeoutSeconds"], 1),
            .successThreshold = positiveOr(probe["successThreshold"], 1),
            .failureThreshold = positiveOr(probe["failureThreshold"], 3)};
}

std::int64_t earliestReady(NodeRef startupProbe, NodeRef readinessProbe)
{
    const std::int64_t started = startupProbe.isMapping() ? probeTimes(startupProbe).initialDelay : 0;
    if (!readinessProbe.isMapping())
        return started;
    const ProbeTimes readiness = probeTimes(readinessProbe);
    return std::max(started, readiness.initialDelay) + readiness.period * (readiness.successThreshold - 1);
}

std::optional<double> sleepSeconds(const std::vector<std::string> &command)
{
    for (std::size_t at = command.size(); at-- > 0;) {
        const bool isProgram = command[at] == "sleep" || command[at].ends_with("/sleep");
        if (isProgram && at + 1 < command.size())
            return amountAt(command[at + 1]);
        if (const auto seconds = lastSleepIn(command[at]))
            return seconds;
    }
    return {};
}

std::optional<double> hookSeconds(NodeRef hook)
{
    if (const NodeRef sleep = hook["sleep"]) {
        const auto seconds = wholeNumber(sleep["seconds"]);
        return seconds && *seconds >= 0 ? std::optional<double>(static_cast<double>(*seconds)) : std::nullopt;
    }
    std::vector<std::string> command;
    for (NodeRef word : hook["exec"]["command"])
        command.push_back(word.text());
    return sleepSeconds(command);
}

std::int64_t gracePeriod(NodeRef podSpec)
{
    const std::int64_t seconds = numberOr(podSpec["terminationGracePeriodSeconds"], 30);
    return seconds < 0 ? 1 : seconds;
}

int runsPerHour(std::string_view schedule)
{
    constexpr std::string_view Every = "@every ";
    if (schedule.starts_with(Every)) {
        const auto each = goDuration(schedule.substr(Every.size()));
        constexpr std::int64_t Hour = 3'600'000'000'000;
        return each && *each > 0 ? static_cast<int>(std::min<std::int64_t>(Hour / *each, 3600)) : 0;
    }
    if (schedule.starts_with('@'))
        return 1;
    schedule.remove_prefix(std::min(schedule.find_first_not_of(' '), schedule.size()));
    std::string_view field = schedule.substr(0, schedule.find(' '));
    std::bitset<60> minutes;
    while (!field.empty()) {
        const std::size_t comma = field.find(',');
        minutes |= minutesOf(field.substr(0, comma));
        field = comma == std::string_view::npos ? std::string_view() : field.substr(comma + 1);
    }
    return static_cast<int>(minutes.count());
}

} // namespace slipway
