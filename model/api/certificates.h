// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// What keeps a certificate and a key in PEM form from being used together, in the order in which Go's tls.X509KeyPair
/// looks. Signatures, and whether dates are past, are not looked at.
/// Source: X509KeyPair in Go's crypto/tls, tls.go.
enum class KeyPairProblem {
    None,
    NoCertificate, ///< no PEM block of a certificate
    NoKey,         ///< no PEM block of a private key
    BadCertificate,
    BadKey,
    OtherKey, ///< the key is of another certificate
};
KeyPairProblem keyPairProblem(std::string_view certificates, std::string_view key);

} // namespace slipway
