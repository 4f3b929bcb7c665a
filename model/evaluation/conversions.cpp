// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/amount.h"
#include "api/ipaddress.h"
#include "evaluation/functions.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace slipway::cel
{

namespace
{

using Failed = Failure::Kind;

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = first < 0x80   ? 1
                                   : first < 0xC2 ? 0
                                   : first < 0xE0 ? 2
                                   : first < 0xF0 ? 3
                                   : first < 0xF5 ? 4
                                                  : 0;
        if (length == 0 || at + length > text.size())
            return false;
        for (std::size_t i = 1; i < length; ++i)
            if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80)
                return false;
        at += length;
    }
    return true;
}

template <typename T>
Value wholeOf(const Call &call)
{
    if (const auto *same = call.as<T>(0))
        return *same;
    if (const auto *whole = call.as<std::int64_t>(0))
        return *whole < 0 ? Value::failure(Failed::Overflow) : Value(static_cast<T>(*whole));
    if (const auto *whole = call.as<std::uint64_t>(0))
        return *whole > static_cast<std::uint64_t>(std::numeric_limits<T>::max()) ? Value::failure(Failed::Overflow)
                                                                                  : Value(static_cast<T>(*whole));
    if (const auto *real = call.as<double>(0)) {
        // The edges have no room themselves, because they are rounded.
        const bool fits =
            *real > static_cast<double>(std::numeric_limits<T>::min()) - (std::is_signed_v<T> ? 0.0 : 1.0) &&
            *real < static_cast<double>(std::numeric_limits<T>::max());
        return fits ? Value(static_cast<T>(*real)) : Value::failure(Failed::Overflow);
    }
    if (const auto *text = call.as<std::string>(0)) {
        std::string_view digits = *text;
        if (std::is_signed_v<T> && digits.size() > 1 && digits[0] == '+' && digits[1] != '-')
            digits.remove_prefix(1);
        T number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        const bool isRead = !digits.empty() && read.ec == std::errc() && read.ptr == digits.data() + digits.size();
        return isRead ? Value(number) : Value::failure(Failed::BadConversion, *text);
    }
    return call.noOverload();
}

Value toInt(const Call &call)
{
    if (const auto *time = call.as<Timestamp>(0))
        return time->seconds;
    return wholeOf<std::int64_t>(call);
}

Value toUint(const Call &call)
{
    return wholeOf<std::uint64_t>(call);
}

Value toDouble(const Call &call)
{
    if (const auto *same = call.as<double>(0))
        return *same;
    if (const auto *whole = call.as<std::int64_t>(0))
        return static_cast<double>(*whole);
    if (const auto *whole = call.as<std::uint64_t>(0))
        return static_cast<double>(*whole);
    const auto *text = call.as<std::string>(0);
    if (!text)
        return call.noOverload();
    std::string_view digits = *text;
    if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-')
        digits.remove_prefix(1);
    // Go reads hexadecimal numbers and names of infinity too.
    if (digits.find_first_of("xXpPiInN_") != std::string_view::npos)
        return Value::failure(Failed::Unknown, *text);
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isRead = !digits.empty() && read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return isRead ? Value(number) : Value::failure(Failed::BadConversion, *text);
}

Value toText(const Call &call)
{
    const Value &value = call[0];
    if (value.as<std::string>())
        return value;
    if (const auto *truth = value.as<bool>())
        return *truth ? "true" : "false";
    if (const auto *whole = value.as<std::int64_t>())
        return std::to_string(*whole);
    if (const auto *whole = value.as<std::uint64_t>())
        return std::to_string(*whole);
    if (const auto *real = value.as<double>())
        return numberText(*real);
    if (const auto *bytes = value.as<Bytes>())
        return isUtf8(bytes->bytes) ? Value(bytes->bytes) : Value::failure(Failed::BadConversion);
    if (const auto *time = value.as<Timestamp>())
        return timestampText(*time);
    if (const auto *duration = value.as<Duration>())
        return durationText(*duration);
    if (const auto *address = value.as<IpAddress>())
        return address->toString();
    if (const auto *block = value.as<IpBlock>())
        return block->toString();
    if (const auto *url = value.as<Url>())
        return url->text;
    return call.noOverload();
}

Value toBytes(const Call &call)
{
    if (const auto *text = call.as<std::string>(0))
        return Value::shared(Bytes{*text});
    return call.as<Bytes>(0) ? call[0] : call.noOverload();
}

Value toBool(const Call &call)
{
    if (call.as<bool>(0))
        return call[0];
    const auto *text = call.as<std::string>(0);
    if (!text)
        return call.noOverload();
    for (const std::string_view yes : {"1", "t", "T", "true", "TRUE", "True"})
        if (*text == yes)
            return true;
    for (const std::string_view no : {"0", "f", "F", "false", "FALSE", "False"})
        if (*text == no)
            return false;
    return Value::failure(Failed::BadConversion, *text);
}

Value toTimestamp(const Call &call)
{
    if (call.as<Timestamp>(0))
        return call[0];
    if (const auto *seconds = call.as<std::int64_t>(0))
        return isInTime({*seconds}) ? Value(Timestamp{*seconds}) : Value::failure(Failed::Overflow);
    const auto *text = call.as<std::string>(0);
    if (!text)
        return call.noOverload();
    const auto time = readTimestamp(*text);
    return time && isInTime(*time) ? Value(*time) : Value::failure(Failed::BadConversion, *text);
}

Value toDuration(const Call &call)
{
    if (call.as<Duration>(0))
        return call[0];
    if (const auto *nanos = call.as<std::int64_t>(0))
        return Duration{*nanos};
    const auto *text = call.as<std::string>(0);
    if (!text)
        return call.noOverload();
    const auto duration = readDuration(*text);
    return duration ? Value(*duration) : Value::failure(Failed::BadConversion, *text);
}

Value toDynamic(const Call &call)
{
    Value value = call[0];
    value.isDynamic = true;
    return value;
}

Value typeOf(const Call &call)
{
    return Value::shared(TypeName{call[0].typeName()});
}

Value optionalOf(const Call &call)
{
    return Value::some(call[0]);
}

Value noOptional(const Call &call)
{
    return call.count() == 0 ? Value::none() : call.noOverload();
}

bool isZero(const Value &value)
{
    if (value.isNumber())
        return isEqual(value, 0);
    if (const auto *text = value.as<std::string>())
        return text->empty();
    if (const auto *bytes = value.as<Bytes>())
        return bytes->bytes.empty();
    if (const List *list = value.as<List>())
        return list->items.empty();
    if (const Map *map = value.as<Map>())
        return map->entries.empty();
    if (const auto *duration = value.as<Duration>())
        return duration->nanos == 0;
    return value.isNull() || value.isFalse();
}

Value optionalOfNonZero(const Call &call)
{
    return isZero(call[0]) ? Value::none() : Value::some(call[0]);
}

Value hasValue(const Call &call)
{
    const auto *optional = call.as<Optional>(0);
    return optional ? Value(optional->value != nullptr) : call.noOverload();
}

Value valueOf(const Call &call)
{
    const auto *optional = call.as<Optional>(0);
    if (!optional)
        return call.noOverload();
    return optional->value ? *optional->value : Value::failure(Failed::BadArgument, "optional.none()");
}

/// Of an optional without a value; one that has a value is not even asked for its replacement.
Value replacement(const Call &call)
{
    return call.as<Optional>(0) && call.count() == 2 ? call[1] : call.noOverload();
}

/// Calls `Run` with one argument only.
template <Value (*Run)(const Call &)>
Value ofOne(const Call &call)
{
    return call.count() == 1 ? Run(call) : call.noOverload();
}

} // namespace

std::string numberText(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "+Inf" : "-Inf";
    std::array<char, 400> buffer{};
    const auto written = [&](std::chars_format format) {
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format).ptr;
        return std::string(buffer.data(), end);
    };
    // strconv, ftoa.go, format "g": an exponent from a million on and below a ten thousandth.
    std::string text = written(std::chars_format::scientific);
    const int exponent = std::atoi(text.c_str() + text.find('e') + 1);
    return exponent < -4 || exponent >= 6 ? text : written(std::chars_format::fixed);
}

FunctionTable conversionFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 17> Table{
        {{"int", {Style::Global, ofOne<toInt>}},
         {"uint", {Style::Global, ofOne<toUint>}},
         {"double", {Style::Global, ofOne<toDouble>}},
         {"string", {Style::Global, ofOne<toText>}},
         {"bytes", {Style::Global, ofOne<toBytes>}},
         {"bool", {Style::Global, ofOne<toBool>}},
         {"timestamp", {Style::Global, ofOne<toTimestamp>}},
         {"duration", {Style::Global, ofOne<toDuration>}},
         {"dyn", {Style::Global, ofOne<toDynamic>}},
         {"type", {Style::Global, ofOne<typeOf>}},
         {"optional.of", {Style::Global, ofOne<optionalOf>}},
         {"optional.none", {Style::Global, noOptional}},
         {"optional.ofNonZeroValue", {Style::Global, ofOne<optionalOfNonZero>}},
         {"hasValue", {Style::Member, ofOne<hasValue>}},
         {"value", {Style::Member, ofOne<valueOf>}},
         {"or", {Style::Member, replacement}},
         {"orValue", {Style::Member, replacement}}}};
    return Table;
}

} // namespace slipway::cel
