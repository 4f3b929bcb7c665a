// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificates.h"

#include "api/pem.h"
#include "api/privatekey.h"

namespace slipway
{

namespace
{

std::optional<std::string> firstBlock(std::string_view text, bool (*isWanted)(std::string_view label))
{
    while (auto block = nextPemBlock(text))
        if (isWanted(block->label))
            return std::move(block->bytes);
    return {};
}

} // namespace

KeyPairProblem keyPairProblem(std::string_view certificates, std::string_view key)
{
    const auto certificate = firstBlock(certificates, [](std::string_view label) { return label == "CERTIFICATE"; });
    if (!certificate)
        return KeyPairProblem::NoCertificate;
    // A private key may say of what kind it is.
    const auto secret = firstBlock(
        key, [](std::string_view label) { return label == "PRIVATE KEY" || label.ends_with(" PRIVATE KEY"); });
    if (!secret)
        return KeyPairProblem::NoKey;
    const auto wanted = keyOfCertificate(*certificate);
    if (!wanted)
        return KeyPairProblem::BadCertificate;
    const auto given = PrivateKey::read(*secret);
    if (!given)
        return KeyPairProblem::BadKey;
    return given->belongsTo(*wanted) ? KeyPairProblem::None : KeyPairProblem::OtherKey;
}

} // namespace slipway
