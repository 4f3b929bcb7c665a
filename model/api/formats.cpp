// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats.h"

#include "schema/names.h"
#include "yaml/jsonreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <limits>

namespace slipway
{

namespace
{

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::Formats)
};

bool isPercent(std::string_view text)
{
    return text.size() > 1 && text.back() == '%' && text.find_first_not_of("0123456789") == text.size() - 1;
}

} // namespace

std::optional<QString> percentProblem(std::string_view text)
{
    if (isPercent(text))
        return {};
    return FormatWords::tr("As text, only a whole percentage such as \"25%\" is allowed.");
}

std::optional<int> percentage(std::string_view text)
{
    if (!isPercent(text))
        return {};
    constexpr int Most = std::numeric_limits<int>::max();
    int value = 0;
    for (char c : text.substr(0, text.size() - 1)) {
        if (value > (Most - (c - '0')) / 10)
            return Most;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<QString> backstepProblem(std::string_view text)
{
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('/', start), text.size());
        if (text.substr(start, end - start) == "..")
            return FormatWords::tr("A path cannot step back with \"..\".");
        start = end + 1;
    }
    return {};
}

std::optional<QString> relativePathProblem(std::string_view text)
{
    if (!text.empty() && text.front() == '/')
        return FormatWords::tr("The path must not begin with a slash.");
    return backstepProblem(text);
}

std::optional<QString> volumeFilePathProblem(std::string_view text)
{
    if (auto problem = relativePathProblem(text))
        return problem;
    if (text.substr(0, 2) == "..")
        return FormatWords::tr("The path must not begin with two dots.");
    return {};
}

std::optional<QString> driverNameProblem(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.size() > 63)
        return FormatWords::tr("It is %1 characters long, and at most %2 are allowed.").arg(text.size()).arg(63);
    const std::string lowered = QString::fromUtf8(text).toLower().toStdString();
    return nameProblem(NameFormat::DnsSubdomain, lowered);
}

std::optional<QByteArray> decodedBase64(std::string_view text)
{
    if (!isBase64(text))
        return {};
    return QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

std::optional<std::int64_t> goInteger(std::string_view text)
{
    if (text.size() > 1 && text[0] == '+' && text[1] != '-')
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace slipway
