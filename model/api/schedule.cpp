// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/schedule.h"

#include "schema/didyoumean.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
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
    return QString::fromUtf8(text);
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

std::optional<ZonedSchedule> zoneInSchedule(std::string_view text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:CRON_)?TZ=(\\S+)\\s+(.+)$"));
    const auto match = pattern.match(quoted(text));
    if (!match.hasMatch())
        return {};
    ZonedSchedule parts{match.captured(1).toStdString(), match.captured(2).trimmed().toStdString()};
    return scheduleProblem(parts.schedule) ? std::nullopt : std::optional(parts);
}

std::vector<std::string> schedulesMeant(std::string_view text)
{
    QStringList candidates;
    QStringList parts = quoted(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() == 6) {
        // Other schedulers have the seconds in front or the year behind.
        candidates << parts.mid(1).join(QLatin1Char(' ')) << parts.mid(0, 5).join(QLatin1Char(' '));
    } else if (parts.size() == 5) {
        // What others count from 1, or as the end of the hour, day or week.
        static const std::array<const char *, 5> beyond{"60", "24", "", "", "7"};
        for (int at = 0; at < 5; ++at) {
            QStringList values = parts[at].split(QLatin1Char(','));
            values.replaceInStrings(
                QRegularExpression(QStringLiteral("^%1$").arg(QLatin1String(beyond[static_cast<std::size_t>(at)]))),
                QStringLiteral("0"));
            parts[at] = values.join(QLatin1Char(','));
        }
        candidates << parts.join(QLatin1Char(' '));
    } else if (parts.size() == 1) {
        const QString word = parts.front().toLower();
        candidates << (word.startsWith(QLatin1Char('@')) ? word : QLatin1Char('@') + word);
    }
    std::vector<std::string> meant;
    for (const QString &candidate : std::as_const(candidates))
        if (!scheduleProblem(candidate.toStdString()))
            meant.push_back(candidate.toStdString());
    return meant;
}

std::optional<QString> scheduleTrap(std::string_view text)
{
    const QStringList parts = quoted(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 5 || scheduleProblem(text))
        return {};
    for (int at = 0; at < 5; ++at) {
        const ScheduleField &field = scheduleFields()[static_cast<std::size_t>(at)];
        for (const QString &range : parts[at].split(QLatin1Char(','))) {
            const int step = range.section(QLatin1Char('/'), 1).toInt();
            if (step > field.max - field.min)
                //: %1 is a part of a schedule such as "*/90", %2 its meaning such as "minute", %3 a number.
                return ScheduleWords::tr("\"%1\" is larger than any %2, so it only ever means %3.")
                    .arg(range, ScheduleWords::tr(field.name))
                    .arg(field.min);
        }
    }
    const auto isAny = [](const QString &part) {
        return part.startsWith(QLatin1Char('*')) || part.startsWith(QLatin1Char('?'));
    };
    if (!isAny(parts[2]) && !isAny(parts[4]))
        return ScheduleWords::tr("Day of the month and day of the week are both set, so it runs on days that match "
                                 "either of them.");
    return {};
}

std::vector<std::string> timeZonesMeant(std::string_view text)
{
    std::vector<std::string> names;
    std::vector<std::string> meant;
    const QString wanted = quoted(text).trimmed().replace(QLatin1Char(' '), QLatin1Char('_'));
    for (const QString &name : timeZones()) {
        names.push_back(name.toStdString());
        if (wanted.compare(name, Qt::CaseInsensitive) == 0 ||
            name.endsWith(QLatin1Char('/') + wanted, Qt::CaseInsensitive))
            meant.push_back(name.toStdString());
    }
    std::sort(names.begin(), names.end());
    std::sort(meant.begin(), meant.end());
    if (meant.empty())
        meant = didYouMean(text, names);
    return meant;
}

} // namespace slipway
