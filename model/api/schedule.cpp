// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/schedule.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace slipway
{

namespace
{

struct ScheduleWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::Schedule)
};

using Names = std::vector<std::string_view>;

struct ScheduleField {
    const char *name = nullptr;
    int min = 0;
    int max = 0;
    Names names{}; ///< of min and up
};

const std::array<ScheduleField, 5> &scheduleFields()
{
    static const std::array<ScheduleField, 5> fields{{
        {QT_TRANSLATE_NOOP("slipway::Schedule", "minute"), 0, 59, {}},
        {QT_TRANSLATE_NOOP("slipway::Schedule", "hour"), 0, 23, {}},
        {QT_TRANSLATE_NOOP("slipway::Schedule", "day of the month"), 1, 31, {}},
        {QT_TRANSLATE_NOOP("slipway::Schedule", "month"),
         1,
         12,
         {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}},
        {QT_TRANSLATE_NOOP("slipway::Schedule", "day of the week"),
         0,
         6,
         {"sun", "mon", "tue", "wed", "thu", "fri", "sat"}},
    }};
    return fields;
}

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find(mark, start);
        parts.push_back(text.substr(start, end - start));
        if (end == std::string_view::npos)
            return parts;
        start = end + 1;
    }
}

/// Go's strconv.Atoi: a sign may stand in front.
std::optional<std::int64_t> number(std::string_view text)
{
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    std::int64_t value = 0;
    for (char c : text)
        value = value * 10 + (c - '0');
    return negative ? -value : value;
}

std::optional<std::int64_t> numberOrName(std::string_view text, const ScheduleField &field)
{
    for (std::size_t at = 0; at < field.names.size(); ++at)
        if (QLatin1String(field.names[at].data(), static_cast<qsizetype>(field.names[at].size()))
                .compare(quoted(text), Qt::CaseInsensitive) == 0)
            return field.min + static_cast<int>(at);
    return number(text);
}

QString noNumber(std::string_view text, const ScheduleField &field)
{
    //: %2 is a part of a schedule such as "hour".
    return ScheduleWords::tr("\"%1\" is no number for the %2.").arg(quoted(text), ScheduleWords::tr(field.name));
}

QString outside(std::int64_t value, const ScheduleField &field)
{
    //: %2 is a part of a schedule such as "hour".
    return ScheduleWords::tr("%1 is outside of %3 to %4 for the %2.")
        .arg(value)
        .arg(ScheduleWords::tr(field.name))
        .arg(field.min)
        .arg(field.max);
}

/// One `*`, `5`, `mon-fri`, `*/10` or `10-30/5`.
std::optional<QString> rangeProblem(std::string_view text, const ScheduleField &field)
{
    const std::vector<std::string_view> rangeAndStep = split(text, '/');
    const std::vector<std::string_view> bounds = split(rangeAndStep[0], '-');
    std::int64_t start = field.min, end = field.max;
    if (bounds[0] != "*" && bounds[0] != "?") {
        if (bounds.size() > 2)
            return ScheduleWords::tr("\"%1\" has too many hyphens.").arg(quoted(text));
        for (std::string_view bound : bounds)
            if (const auto value = numberOrName(bound, field); !value || *value < 0)
                return noNumber(bound, field);
        start = *numberOrName(bounds[0], field);
        end = *numberOrName(bounds.back(), field);
    }
    if (rangeAndStep.size() > 2)
        return ScheduleWords::tr("\"%1\" has too many slashes.").arg(quoted(text));
    if (rangeAndStep.size() == 2) {
        const auto step = number(rangeAndStep[1]);
        if (!step || *step <= 0)
            return ScheduleWords::tr("The step behind the slash of \"%1\" must be 1 or more.").arg(quoted(text));
        if (bounds.size() == 1)
            end = field.max;
    }
    if (start < field.min || start > field.max)
        return outside(start, field);
    if (end > field.max)
        return outside(end, field);
    if (start > end)
        return ScheduleWords::tr("\"%1\" ends before it begins.").arg(quoted(text));
    return {};
}

std::optional<QString> descriptorProblem(std::string_view text)
{
    constexpr std::array<std::string_view, 7> Known{"@yearly", "@annually", "@monthly", "@weekly",
                                                    "@daily",  "@midnight", "@hourly"};
    constexpr std::string_view Every = "@every ";
    if (std::find(Known.begin(), Known.end(), text) != Known.end())
        return {};
    if (text.substr(0, Every.size()) == Every)
        return goDuration(text.substr(Every.size())) ? std::optional<QString>()
                                                     : ScheduleWords::tr("\"%1\" is no length of time such as 1h30m.")
                                                           .arg(quoted(text.substr(Every.size())));
    return ScheduleWords::tr("\"%1\" is no known name; there are @hourly, @daily, @weekly, @monthly, @yearly and "
                             "\"@every 1h30m\".")
        .arg(quoted(text));
}

const QSet<QString> &timeZones()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        QFile file(QStringLiteral(":/schema/timezones.txt"));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.isEmpty() && !line.startsWith('#'))
                    all.insert(QString::fromLatin1(line));
        return all;
    }();
    return names;
}

} // namespace

std::optional<std::int64_t> goDuration(std::string_view text)
{
    struct Unit {
        std::string_view name;
        double nanoseconds;
    };
    static constexpr std::array<Unit, 8> Units{{{"ns", 1},
                                                {"us", 1e3},
                                                {"\xC2\xB5s", 1e3},
                                                {"\xCE\xBCs", 1e3},
                                                {"ms", 1e6},
                                                {"s", 1e9},
                                                {"m", 6e10},
                                                {"h", 3.6e12}}};
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text == "0")
        return 0;
    if (text.empty())
        return {};
    long double total = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
        const std::string_view digits = text.substr(0, end);
        if (std::count(digits.begin(), digits.end(), '.') > 1 ||
            digits.find_first_of("0123456789") == std::string_view::npos || digits.size() > 300)
            return {};
        text.remove_prefix(end);
        const std::string_view name = text.substr(0, text.find_first_of("0123456789."));
        const auto unit =
            std::find_if(Units.begin(), Units.end(), [&](const Unit &candidate) { return candidate.name == name; });
        if (unit == Units.end())
            return {};
        text.remove_prefix(name.size());
        total += std::stold("0" + std::string(digits)) * static_cast<long double>(unit->nanoseconds);
        if (total > 9223372036854775807.0L)
            return {};
    }
    const auto nanoseconds = static_cast<std::int64_t>(total);
    return negative ? -nanoseconds : nanoseconds;
}

std::optional<QString> scheduleProblem(std::string_view text)
{
    if (text.empty())
        return ScheduleWords::tr("It is empty.");
    if (text.find("TZ") != std::string_view::npos)
        return ScheduleWords::tr("A time zone cannot stand in the schedule; write it as \"timeZone\".");
    if (text[0] == '@')
        return descriptorProblem(text);
    const QStringList parts = quoted(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 5)
        return ScheduleWords::tr(
                   "It needs five parts and has %1. They are minute, hour, day of the month, month and day "
                   "of the week.")
            .arg(parts.size());
    for (std::size_t at = 0; at < 5; ++at) {
        const std::string part = parts[static_cast<qsizetype>(at)].toStdString();
        for (std::string_view range : split(part, ','))
            if (!range.empty())
                if (auto problem = rangeProblem(range, scheduleFields()[at]))
                    return problem;
    }
    return {};
}

std::optional<QString> timeZoneProblem(std::string_view text)
{
    if (text.empty())
        return ScheduleWords::tr("It is empty.");
    const QString name = quoted(text);
    if (name.compare(QLatin1String("local"), Qt::CaseInsensitive) == 0)
        return ScheduleWords::tr("\"%1\" means another zone on each machine.").arg(name);
    if (!timeZones().contains(name))
        return ScheduleWords::tr("\"%1\" is no time zone of the IANA database.").arg(name);
    return {};
}

} // namespace slipway
