// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/x509.h"

namespace slipway
{

/// A private key, as far as it says which public key belongs to it.
class PrivateKey
{
public:
    /// As PKCS #1, PKCS #8 or SEC 1 writes it, in DER; nothing where Go reads none, which includes RSA keys whose
    /// numbers do not belong together.
    /// Source: parsePrivateKey in Go's crypto/tls, tls.go; crypto/x509, pkcs1.go, pkcs8.go and sec1.go (since Go 1.24).
    static std::optional<PrivateKey> read(std::string_view der);
    bool belongsTo(const PublicKey &key) const;

private:
    static std::optional<PrivateKey> readRsa(std::string_view der);
    static std::optional<PrivateKey> readElliptic(std::string_view der, const KeyCurve *curve, bool isCurveGiven);
    static std::optional<PrivateKey> readWrapped(std::string_view der);

    struct EllipticSecret {
        const KeyCurve *curve = nullptr;
        BigNumber number{};
    };
    std::variant<RsaKey, EllipticSecret, EdwardsKey> m_key{};
};

} // namespace slipway
