// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ipaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace slipway
{

namespace
{

struct IpWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::IpAddress)
};

constexpr std::array<std::uint8_t, 12> MappedStart{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

struct Number {
    unsigned value = 0;
    std::size_t digits = 0;
};

/// The number at the start of a text; nothing when there is none or it is above `most`.
std::optional<Number> leadingNumber(std::string_view text, unsigned base, unsigned most)
{
    Number number;
    for (char c : text) {
        unsigned digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<unsigned>(c - '0');
        else if (base == 16 && c >= 'a' && c <= 'f')
            digit = static_cast<unsigned>(c - 'a') + 10;
        else if (base == 16 && c >= 'A' && c <= 'F')
            digit = static_cast<unsigned>(c - 'A') + 10;
        else
            break;
        number.value = number.value * base + digit;
        if (number.value > most)
            return {};
        ++number.digits;
    }
    return number.digits > 0 ? std::optional(number) : std::nullopt;
}

struct V4 {
    std::array<std::uint8_t, 4> bytes{};
    bool hasLeadingZeros = false;
};

std::optional<V4> parseV4(std::string_view text)
{
    V4 v4;
    for (std::size_t at = 0; at < 4; ++at) {
        if (at > 0) {
            if (text.empty() || text[0] != '.')
                return {};
            text.remove_prefix(1);
        }
        const auto number = leadingNumber(text, 10, 255);
        if (!number)
            return {};
        v4.hasLeadingZeros = v4.hasLeadingZeros || (number->digits > 1 && text[0] == '0');
        v4.bytes[at] = static_cast<std::uint8_t>(number->value);
        text.remove_prefix(number->digits);
    }
    return text.empty() ? std::optional(v4) : std::nullopt;
}

/// The groups between colons; `::` gives its place in `gap`.
struct V6Reader {
    std::vector<std::uint8_t> bytes{};
    std::optional<std::size_t> gap{};
    bool hasLeadingZeros = false;

    bool read(std::string_view text);
    bool readGroup(std::string_view &text);
};

/// False where no group can be read; leaves the text empty behind an IPv4 tail.
bool V6Reader::readGroup(std::string_view &text)
{
    const auto number = leadingNumber(text, 16, 0xffff);
    if (!number)
        return false;
    if (number->digits < text.size() && text[number->digits] == '.') {
        const auto v4 = parseV4(text);
        if (!v4 || bytes.size() > 12 || (!gap && bytes.size() != 12))
            return false;
        bytes.insert(bytes.end(), v4->bytes.begin(), v4->bytes.end());
        hasLeadingZeros = hasLeadingZeros || v4->hasLeadingZeros;
        text = {};
        return true;
    }
    hasLeadingZeros = hasLeadingZeros || number->digits > 4;
    bytes.push_back(static_cast<std::uint8_t>(number->value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(number->value & 0xff));
    text.remove_prefix(number->digits);
    return true;
}

bool V6Reader::read(std::string_view text)
{
    if (text.substr(0, 2) == "::") {
        gap = 0;
        text.remove_prefix(2);
    }
    while (!text.empty() && bytes.size() < 16) {
        if (!readGroup(text))
            return false;
        if (text.empty())
            break;
        if (text[0] != ':' || text.size() == 1)
            return false;
        text.remove_prefix(1);
        if (text[0] == ':') {
            if (gap)
                return false;
            gap = bytes.size();
            text.remove_prefix(1);
        }
    }
    return text.empty() && (gap ? bytes.size() < 16 : bytes.size() == 16);
}

std::optional<IpAddress> parseV6(std::string_view text)
{
    V6Reader reader;
    if (!reader.read(text))
        return {};
    if (reader.gap)
        reader.bytes.insert(reader.bytes.begin() + static_cast<std::ptrdiff_t>(*reader.gap), 16 - reader.bytes.size(),
                            std::uint8_t{0});
    IpAddress address;
    std::copy(reader.bytes.begin(), reader.bytes.end(), address.bytes.begin());
    address.isMapped = std::equal(MappedStart.begin(), MappedStart.end(), address.bytes.begin());
    address.isV4 = address.isMapped;
    address.hasLeadingZeros = reader.hasLeadingZeros;
    return address;
}

std::string v4Text(const std::uint8_t *bytes)
{
    std::string text;
    for (int at = 0; at < 4; ++at)
        text += (at > 0 ? "." : "") + std::to_string(bytes[at]);
    return text;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    const std::size_t mark = text.find_first_of(".:");
    if (mark == std::string_view::npos)
        return {};
    if (text[mark] == ':')
        return parseV6(text);
    const auto v4 = parseV4(text);
    if (!v4)
        return {};
    IpAddress address;
    std::copy(MappedStart.begin(), MappedStart.end(), address.bytes.begin());
    std::copy(v4->bytes.begin(), v4->bytes.end(), address.bytes.begin() + 12);
    address.isV4 = true;
    address.hasLeadingZeros = v4->hasLeadingZeros;
    return address;
}

bool IpAddress::isUnspecified() const
{
    const auto first = bytes.begin() + (isV4 ? 12 : 0);
    return std::all_of(first, bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

std::string IpAddress::toString() const
{
    if (isV4)
        return (isMapped ? "::ffff:" : "") + v4Text(bytes.data() + 12);
    std::array<unsigned, 8> groups{};
    for (std::size_t at = 0; at < 8; ++at)
        groups[at] = static_cast<unsigned>(bytes[2 * at]) << 8 | bytes[2 * at + 1];
    // The longest run of two or more zero groups, the first of equal ones, becomes `::`.
    std::size_t gapStart = 8, gapEnd = 8;
    for (std::size_t at = 0; at < 8; ++at) {
        std::size_t end = at;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - at > std::max<std::size_t>(1, gapEnd - gapStart)) {
            gapStart = at;
            gapEnd = end;
        }
    }
    std::string text;
    for (std::size_t at = 0; at < 8; ++at) {
        if (at == gapStart) {
            text += "::";
            at = gapEnd - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        text += QString::number(groups[at], 16).toStdString();
    }
    return text;
}

std::optional<IpBlock> IpBlock::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return {};
    const auto address = IpAddress::parse(text.substr(0, slash));
    const std::string_view length = text.substr(slash + 1);
    if (!address)
        return {};
    const bool shortForm = address->isV4 && !address->isMapped;
    const auto prefix = leadingNumber(length, 10, shortForm ? 32 : 128);
    if (!prefix || prefix->digits != length.size())
        return {};
    return IpBlock{.address = *address,
                   .prefix = static_cast<int>(prefix->value),
                   .hasLeadingZeros = address->hasLeadingZeros || (length.size() > 1 && length[0] == '0')};
}

IpAddress IpBlock::first() const
{
    IpAddress start = address;
    const int bits = prefix + (address.isV4 && !address.isMapped ? 96 : 0);
    for (int bit = bits; bit < 128; ++bit)
        start.bytes[static_cast<std::size_t>(bit) / 8] &= static_cast<std::uint8_t>(~(0x80 >> (bit % 8)));
    return start;
}

bool IpBlock::contains(const IpAddress &other) const
{
    if (address.isV4 != other.isV4)
        return false;
    IpBlock same = *this;
    same.address = other;
    same.address.isMapped = address.isMapped;
    return same.first() == first();
}

std::string IpBlock::toString() const
{
    return address.toString() + "/" + std::to_string(prefix);
}

std::optional<QString> ipProblem(std::string_view text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        return IpWords::tr("It is no IP address such as 10.9.8.7 or 2001:db8::ffff.");
    if (address->hasLeadingZeros)
        return IpWords::tr("Its numbers must not begin with a zero.");
    if (address->isMapped)
        return IpWords::tr("Write an IPv4 address without \"::ffff:\" before it.");
    return {};
}

std::optional<QString> ipBlockProblem(std::string_view text)
{
    const auto block = IpBlock::parse(text);
    if (!block)
        return IpWords::tr("It is no block of addresses such as 10.9.8.0/24 or 2001:db8::/64.");
    if (block->hasLeadingZeros)
        return IpWords::tr("Its numbers must not begin with a zero.");
    if (block->address.isMapped)
        return IpWords::tr("Write an IPv4 address without \"::ffff:\" before it.");
    if (!(block->first() == block->address)) {
        IpBlock whole = *block;
        whole.address = block->first();
        return IpWords::tr("The block that holds this address is written %1.")
            .arg(QString::fromStdString(whole.toString()));
    }
    return {};
}

std::optional<QString> endpointIpProblem(const IpAddress &address)
{
    const auto &bytes = address.bytes;
    const bool v4 = address.isV4;
    const bool loopback = v4 ? bytes[12] == 127 : IpAddress::parse("::1") == address;
    const bool linkLocal = v4 ? bytes[12] == 169 && bytes[13] == 254 : bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
    const bool multicast =
        v4 ? bytes[12] == 224 && bytes[13] == 0 && bytes[14] == 0 : bytes[0] == 0xff && (bytes[1] & 0x0f) == 0x02;
    if (address.isUnspecified())
        return IpWords::tr("This address stands for no machine at all.");
    if (loopback)
        return IpWords::tr("This is a loopback address, which every machine uses for itself.");
    if (linkLocal || multicast)
        return IpWords::tr("This address is only valid inside one network link.");
    return {};
}

} // namespace slipway
