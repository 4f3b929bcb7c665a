// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

/// An IPv4 or IPv6 address, 16 bytes in network order; IPv4 stands in the last four behind ::ffff.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};
    bool isV4 = false; ///< also for an IPv4 address written in IPv6 form
    /// Read only by old servers: leading zeros in a part, which some programs take for octal.
    bool hasLeadingZeros = false;
    /// Written as ::ffff:1.2.3.4.
    bool isMapped = false;

    /// Every form that a server has ever taken, also those that v1.36 refuses (see ipProblem).
    static std::optional<IpAddress> parse(std::string_view text);
    bool operator==(const IpAddress &other) const { return bytes == other.bytes; }
    bool isUnspecified() const;
    /// As RFC 5952 writes it.
    std::string toString() const;
};

/// A block of addresses, `10.0.0.0/8`.
struct IpBlock {
    IpAddress address{};
    int prefix = 0; ///< 0..32 for IPv4, 0..128 for IPv6
    bool hasLeadingZeros = false;

    static std::optional<IpBlock> parse(std::string_view text);
    bool contains(const IpAddress &other) const;
    /// The first address of the block.
    IpAddress first() const;
    std::string toString() const;
};

/// What the server of v1.36 refuses in an address or a block, as a sentence; nothing when the text is fine.
std::optional<QString> ipProblem(std::string_view text);
std::optional<QString> ipBlockProblem(std::string_view text);
/// What makes a valid address unfit for traffic from outside: loopback, link-local, unspecified.
std::optional<QString> endpointIpProblem(const IpAddress &address);

} // namespace slipway
