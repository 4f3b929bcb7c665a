// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/customformats.h"

#include "schema/gotime.h"
#include "yaml/jsonreading.h"

#include <QDate>
#include <QRegularExpression>

#include <map>

namespace slipway
{

namespace
{

bool isDate(std::string_view text)
{
    const QString date = QString::fromUtf8(text);
    return date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid();
}

/// Grammars that an expression says completely, or at least says what is surely wrong.
const std::map<std::string_view, QRegularExpression> &expressions()
{
    const auto whole = [](const char *expression) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(expression)));
    };
    static const std::map<std::string_view, QRegularExpression> all{
        {"ipv4", whole(R"((?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4})")},
        {"ipv6", whole(R"([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)")},
        {"cidr", whole(R"([0-9A-Fa-f:.]+/\d{1,3})")},
        {"mac", whole(R"([0-9A-Fa-f]{2}(?:[:.-]?[0-9A-Fa-f]{2}){5,19})")},
        {"uuid", whole(R"((?i)[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})")},
        {"hostname", whole(R"([^\s_/:]{1,253})")},
        {"duration", whole(R"(-?(?:\d+(?:\.\d*)?\s*[a-zµμ]+\s*)+|0)")},
        {"hexcolor", whole(R"(#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}))")},
    };
    return all;
}

} // namespace

bool fitsFormat(std::string_view text, std::string_view format)
{
    if (format == "date-time" || format == "datetime")
        return isServerTime(text);
    if (format == "date")
        return isDate(text);
    if (format == "byte")
        return isBase64(text);
    const auto known = expressions().find(format);
    return known == expressions().end() || known->second.match(QString::fromUtf8(text)).hasMatch();
}

} // namespace slipway
