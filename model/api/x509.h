// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keycurves.h"

#include <string>
#include <variant>

namespace slipway
{

/// What a public key is compared by; nothing of it for kinds that TLS does not use.
struct RsaKey {
    BigNumber modulus{};
    bool operator==(const RsaKey &) const = default;
};
struct EllipticKey {
    const KeyCurve *curve = nullptr;
    KeyCurve::Point point{};
};
struct EdwardsKey {
    std::string bytes{};
    bool operator==(const EdwardsKey &) const = default;
};
using PublicKey = std::variant<std::monostate, RsaKey, EllipticKey, EdwardsKey>;

/// The content of the object identifiers of keys.
inline constexpr std::string_view RsaId{"\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01"};
inline constexpr std::string_view EllipticId{"\x2A\x86\x48\xCE\x3D\x02\x01"};
inline constexpr std::string_view EdwardsId{"\x2B\x65\x70"};

/// The public key of a certificate in DER; nothing where Go reads no certificate. Signatures, and whether dates are
/// past, are not looked at.
/// Source: ParseCertificate in Go's crypto/x509, parser.go.
std::optional<PublicKey> keyOfCertificate(std::string_view der);

} // namespace slipway
