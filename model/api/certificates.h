// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// What keeps a certificate and a key in PEM form from being used together, in the order in which Go's tls.X509KeyPair
/// looks. Signatures, dates and names are not looked at.
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
