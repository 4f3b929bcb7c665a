// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/x509.h"

#include "api/der.h"
#include "api/x509extensions.h"

#include <QString>

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

bool isPrintable(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isLetter || std::string_view("'()+,-./ :=?*&").find(c) != std::string_view::npos;
}

bool isName(const DerReader::Element &text)
{
    const std::string_view content = text.content;
    switch (text.tag) {
    case DerReader::OldText:
        return true;
    case DerReader::PrintableText:
        return std::all_of(content.begin(), content.end(), isPrintable);
    case DerReader::Utf8Text:
        return QUtf8StringView(content.data(), static_cast<qsizetype>(content.size())).isValidUtf8();
    case DerReader::WideText:
        return content.size() % 2 == 0;
    case DerReader::Ia5Text:
        return isAscii(content);
    case DerReader::NumericText:
        return content.find_first_not_of("0123456789 ") == std::string_view::npos;
    default:
        return false;
    }
}

/// A distinguished name: sets of pairs.
bool isDistinguishedName(std::string_view content)
{
    DerReader sets(content);
    while (!sets.atEnd()) {
        const auto set = sets.take(DerReader::Set);
        if (!set)
            return false;
        DerReader pairs(*set);
        while (!pairs.atEnd()) {
            const auto pair = pairs.take(DerReader::Sequence);
            DerReader fields(pair.value_or(std::string_view()));
            if (!pair || !fields.takeObjectId())
                return false;
            const auto value = fields.take();
            if (!value || !isName(*value))
                return false;
        }
    }
    return true;
}

int numberAt(std::string_view digits, std::size_t at)
{
    return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

bool isDay(int year, int month, int day)
{
    constexpr std::array<int, 12> Days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    const bool isLeap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= Days[static_cast<std::size_t>(month - 1)] + (isLeap ? 1 : 0);
}

/// `Z`, or hours and minutes that are not both 0.
bool isZone(std::string_view zone)
{
    if (zone == "Z")
        return true;
    return zone.size() == 5 && (zone[0] == '+' || zone[0] == '-') &&
           zone.find_first_not_of("0123456789", 1) == std::string_view::npos && zone.substr(1) != "0000" &&
           numberAt(zone, 1) < 24 && numberAt(zone, 3) < 60;
}

/// A date and time; of `yearDigits` 2 without seconds too.
bool isMoment(std::string_view text, std::size_t yearDigits)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits != yearDigits + 10 && (digits != 10 || yearDigits != 2))
        return false;
    const int shortYear = numberAt(text, yearDigits - 2);
    const int year =
        yearDigits == 4 ? numberAt(text, 0) * 100 + shortYear : shortYear + (shortYear >= 69 ? 1900 : 2000);
    const std::string_view rest = text.substr(yearDigits);
    return isDay(year, numberAt(rest, 0), numberAt(rest, 2)) && numberAt(rest, 4) < 24 && numberAt(rest, 6) < 60 &&
           (digits == 10 && yearDigits == 2 ? true : numberAt(rest, 8) < 60) && isZone(text.substr(digits));
}

bool takeMoment(DerReader &fields)
{
    if (const auto text = fields.take(DerReader::UtcTime))
        return isMoment(*text, 2);
    const auto text = fields.take(DerReader::Time);
    return text && isMoment(*text, 4);
}

struct Algorithm {
    std::string_view id{};
    std::string_view parameters{}; ///< with tag and length; empty where there are none
};
std::optional<Algorithm> algorithmIn(std::string_view content)
{
    DerReader fields(content);
    const auto id = fields.takeObjectId();
    if (!id)
        return {};
    if (fields.atEnd())
        return Algorithm{*id, {}};
    const auto parameters = fields.take();
    return parameters ? std::optional(Algorithm{*id, parameters->whole}) : std::nullopt;
}

/// With the unused bits in front instead of behind.
std::string aligned(const DerReader::Bits &bits)
{
    std::string bytes(bits.bytes);
    unsigned carried = 0;
    for (char &c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        c = static_cast<char>(carried << (8 - bits.unused) | byte >> bits.unused);
        carried = byte & ((1U << bits.unused) - 1);
    }
    return bytes;
}

bool isPositive(std::string_view integer)
{
    return integer[0] >= 0 && integer.find_first_not_of('\0') != std::string_view::npos;
}

std::optional<PublicKey> rsaKey(const Algorithm &algorithm, std::string_view bytes)
{
    DerReader outer(bytes);
    const auto content = outer.take(DerReader::Sequence);
    if (algorithm.parameters != std::string_view("\x05\x00", 2) || !content)
        return {};
    DerReader fields(*content);
    const auto modulus = fields.takeInteger();
    const auto exponent = fields.takeSmallInteger();
    if (!modulus || !exponent || !isPositive(*modulus) || *exponent <= 0)
        return {};
    return RsaKey{BigNumber::fromBytes(*modulus)};
}

std::optional<PublicKey> ellipticKey(const Algorithm &algorithm, std::string_view bytes)
{
    DerReader parameters(algorithm.parameters);
    const auto id = parameters.takeObjectId();
    const KeyCurve *curve = id ? KeyCurve::find(*id) : nullptr;
    const auto point = curve ? curve->point(bytes) : std::nullopt;
    return point ? std::optional<PublicKey>(EllipticKey{curve, *point}) : std::nullopt;
}

std::optional<PublicKey> publicKeyIn(std::string_view content)
{
    DerReader fields(content);
    const auto written = fields.take(DerReader::Sequence);
    const auto algorithm = written ? algorithmIn(*written) : std::nullopt;
    const auto bits = algorithm ? fields.takeBits() : std::nullopt;
    if (!bits)
        return {};
    const std::string bytes = aligned(*bits);
    if (algorithm->id == RsaId)
        return rsaKey(*algorithm, bytes);
    if (algorithm->id == EllipticId)
        return ellipticKey(*algorithm, bytes);
    if (algorithm->id != EdwardsId)
        return PublicKey();
    return algorithm->parameters.empty() && bytes.size() == 32 ? std::optional<PublicKey>(EdwardsKey{bytes})
                                                               : std::nullopt;
}

/// The version, 1 to 3; nothing for others.
std::optional<int> takeVersion(DerReader &fields)
{
    if (!fields.isAt(DerReader::Context0))
        return 1;
    const auto inner = fields.take(DerReader::Context0);
    DerReader reader(inner.value_or(std::string_view()));
    const auto number = reader.takeSmallInteger();
    return inner && number && reader.atEnd() && *number >= 0 && *number <= 2
               ? std::optional(static_cast<int>(*number) + 1)
               : std::nullopt;
}

bool takeName(DerReader &fields)
{
    const auto name = fields.take(DerReader::Sequence);
    return name && isDistinguishedName(*name);
}

bool takeValidity(DerReader &fields)
{
    const auto content = fields.take(DerReader::Sequence);
    DerReader moments(content.value_or(std::string_view()));
    return content && takeMoment(moments) && takeMoment(moments);
}

/// What stands behind the key.
bool takeRest(DerReader &fields, int version)
{
    if (version == 1)
        return true;
    if (!fields.skipOptional(DerReader::Plain1) || !fields.skipOptional(DerReader::Plain2))
        return false;
    if (version == 2 || !fields.isAt(DerReader::Context3))
        return true;
    const auto extensions = fields.take(DerReader::Context3);
    return extensions && areExtensions(*extensions);
}

/// The part of a certificate that is signed; `algorithm` is what stands behind it.
std::optional<PublicKey> keyOfSigned(std::string_view content, std::string_view algorithm)
{
    DerReader fields(content);
    const auto version = takeVersion(fields);
    const auto serial = version ? fields.takeInteger() : std::nullopt;
    if (!serial || (*serial)[0] < 0)
        return {};
    const auto own = fields.take(DerReader::Sequence);
    if (!own || *own != algorithm || !algorithmIn(*own) || !takeName(fields) || !takeValidity(fields) ||
        !takeName(fields))
        return {};
    const auto written = fields.take(DerReader::Sequence);
    auto key = written ? publicKeyIn(*written) : std::nullopt;
    return key && takeRest(fields, *version) ? std::move(key) : std::nullopt;
}

} // namespace

std::optional<PublicKey> keyOfCertificate(std::string_view der)
{
    DerReader outer(der);
    const auto certificate = outer.take(DerReader::Sequence);
    if (!certificate || !outer.atEnd())
        return {};
    DerReader fields(*certificate);
    const auto signedPart = fields.take(DerReader::Sequence);
    const auto algorithm = signedPart ? fields.take(DerReader::Sequence) : std::nullopt;
    if (!algorithm || !fields.takeBits())
        return {};
    return keyOfSigned(*signedPart, *algorithm);
}

} // namespace slipway
