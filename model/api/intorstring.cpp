// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/intorstring.h"

#include "api/common.h"
#include "api/formats.h"

namespace slipway
{

void checkIntOrPercent(const Field &field)
{
    if (!field)
        return;
    if (field.isText()) {
        if (percentProblem(field.text())) {
            ApiError &wrong =
                field
                    .invalid(Api::tr("\"%1\" is neither a number nor a percentage.").arg(quotedShort(field.text())),
                             Api::tr("Write a whole number such as 1, or a percentage such as 25%."))
                    .ruled("number-out-of-range");
            std::string close(field.text());
            std::erase_if(close, [](char c) { return c == ' '; });
            if (const bool isNumber = close.find_first_not_of("0123456789") == std::string::npos && !close.empty();
                isNumber || !percentProblem(close))
                wrong.write(close);
        }
        return;
    }
    checkNotNegative(field);
}

void checkNotMoreThanAll(const Field &field)
{
    if (field.isText() && percentage(field.text()).value_or(0) > 100)
        field
            .invalid(Api::tr("\"%1\" is %2, but there are never more than all Pods.")
                         .arg(quotedShort(field.key()), quotedShort(field.text())),
                     Api::tr("Write at most 100%."))
            .ruled("number-out-of-range")
            .write("100%");
}

std::int64_t intOrPercent(const Field &field, std::int64_t whenUnset)
{
    if (!field)
        return whenUnset;
    if (!field.isText())
        return field.numberOr(0);
    if (const auto percent = percentage(field.text()))
        return *percent;
    bool isNumber = false;
    const int number = quotedShort(field.text()).toInt(&isNumber);
    return isNumber ? number : 0;
}

bool checkPortNumber(const Field &field)
{
    if (field)
        return checkRange(field, 1, LastPort);
    field
        .invalid(Api::tr("\"%1\" is missing: a port is a number from 1 to 65535.").arg(quotedShort(field.key())),
                 Api::tr("Add the number of the port."))
        .ruled("required-field-missing");
    return false;
}

bool checkPortName(const Field &field)
{
    const std::string_view text = field.text();
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return checkName(field, text, NameFormat::PortName, Api::tr("a port"), "port-name-invalid");
    const bool inRange = text.size() <= 5 && text[0] != '0' && std::stoi(std::string(text)) <= LastPort;
    field
        .invalid(Api::tr("In quotes \"%1\" is the name of a port, and a name needs a letter.").arg(quotedShort(text)),
                 Api::tr("Remove the quotes to mean the number."))
        .ruled("port-number-quoted")
        .write(std::string(text), inRange, Api::tr("Remove the quotes around %1").arg(quotedShort(text)));
    return false;
}

bool checkPortNumberOrName(const Field &field)
{
    return field.isText() ? checkPortName(field) : checkPortNumber(field);
}

} // namespace slipway
