// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificates.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace slipway
{

namespace
{

/// Reads the values of DER, which is what PEM wraps, one after the other.
class DerReader
{
public:
    enum Tag {
        Integer = 0x02,
        BitString = 0x03,
        OctetString = 0x04,
        ObjectId = 0x06,
        Sequence = 0x30,
        Context0 = 0xA0,
        Context1 = 0xA1
    };

    explicit DerReader(std::string_view bytes) : m_rest(bytes) {}
    bool atEnd() const { return m_rest.empty(); }
    bool isAt(Tag tag) const { return !m_rest.empty() && static_cast<unsigned char>(m_rest[0]) == tag; }
    /// The content of the next value if it has that tag; nothing is read otherwise.
    std::optional<std::string_view> take(Tag tag);

private:
    std::string_view m_rest;
};

std::optional<std::string_view> DerReader::take(Tag tag)
{
    if (!isAt(tag) || m_rest.size() < 2)
        return {};
    std::size_t length = static_cast<unsigned char>(m_rest[1]);
    std::size_t start = 2;
    if (length >= 0x80) {
        const std::size_t bytes = length - 0x80;
        if (bytes == 0 || bytes > 4 || m_rest.size() < start + bytes)
            return {};
        length = 0;
        for (; start < 2 + bytes; ++start)
            length = length << 8 | static_cast<unsigned char>(m_rest[start]);
    }
    if (m_rest.size() - start < length)
        return {};
    const std::string_view content = m_rest.substr(start, length);
    m_rest.remove_prefix(start + length);
    return content;
}

/// The content of the one sequence that the bytes are.
std::optional<std::string_view> wholeSequence(std::string_view bytes)
{
    DerReader reader(bytes);
    const auto content = reader.take(DerReader::Sequence);
    return reader.atEnd() ? content : std::nullopt;
}

constexpr std::string_view KeyLabel{"PRIVATE KEY"};
constexpr std::string_view RsaId{"\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01"};
constexpr std::string_view EllipticId{"\x2A\x86\x48\xCE\x3D\x02\x01"};

struct PublicKey {
    std::string_view algorithm{}; ///< its object identifier
    std::string_view bits{};      ///< for RSA the modulus, empty where it is not known
};

std::string_view modulusOf(std::string_view rsaKey, bool isPrivate)
{
    DerReader fields(wholeSequence(rsaKey).value_or(std::string_view()));
    if (isPrivate)
        fields.take(DerReader::Integer); // the version
    return fields.take(DerReader::Integer).value_or(std::string_view());
}

/// RFC 5280, section 4.1.
std::optional<PublicKey> keyOfCertificate(std::string_view bytes)
{
    DerReader certificate(wholeSequence(bytes).value_or(std::string_view()));
    const auto signedPart = certificate.take(DerReader::Sequence);
    if (!signedPart || !certificate.take(DerReader::Sequence) || !certificate.take(DerReader::BitString) ||
        !certificate.atEnd())
        return {};
    DerReader fields(*signedPart);
    fields.take(DerReader::Context0); // the version
    if (!fields.take(DerReader::Integer))
        return {};
    for (int skipped = 0; skipped < 4; ++skipped) // signature, issuer, validity, subject
        if (!fields.take(DerReader::Sequence))
            return {};
    DerReader key(fields.take(DerReader::Sequence).value_or(std::string_view()));
    DerReader algorithm(key.take(DerReader::Sequence).value_or(std::string_view()));
    const auto id = algorithm.take(DerReader::ObjectId);
    auto bits = key.take(DerReader::BitString);
    if (!id || !bits || bits->empty())
        return {};
    bits->remove_prefix(1); // the number of bits that are not used
    return PublicKey{*id, *id == RsaId ? modulusOf(*bits, false) : *bits};
}

/// RFC 5915: the public key is optional and stands last.
std::string_view pointOf(std::string_view ellipticKey)
{
    DerReader fields(wholeSequence(ellipticKey).value_or(std::string_view()));
    fields.take(DerReader::Integer);
    fields.take(DerReader::OctetString);
    fields.take(DerReader::Context0);
    DerReader point(fields.take(DerReader::Context1).value_or(std::string_view()));
    std::string_view bits = point.take(DerReader::BitString).value_or(std::string_view());
    bits.remove_prefix(bits.empty() ? 0 : 1);
    return bits;
}

/// What belongs to a private key as PKCS #1, PKCS #8 or SEC 1 writes it.
std::optional<PublicKey> keyOfPrivate(std::string_view bytes)
{
    DerReader fields(wholeSequence(bytes).value_or(std::string_view()));
    if (!fields.take(DerReader::Integer))
        return {};
    if (fields.isAt(DerReader::Integer))
        return PublicKey{RsaId, modulusOf(bytes, true)};
    if (fields.isAt(DerReader::OctetString))
        return PublicKey{EllipticId, pointOf(bytes)};
    DerReader algorithm(fields.take(DerReader::Sequence).value_or(std::string_view()));
    const auto id = algorithm.take(DerReader::ObjectId);
    const auto inner = fields.take(DerReader::OctetString);
    if (!id || !inner)
        return {};
    return PublicKey{*id, *id == RsaId        ? modulusOf(*inner, true)
                          : *id == EllipticId ? pointOf(*inner)
                                              : std::string_view()};
}

/// The bytes of the first PEM block with that label; a private key may say before it of what kind it is.
std::optional<QByteArray> firstBlock(std::string_view text, std::string_view wanted)
{
    constexpr std::string_view Begin = "-----BEGIN ";
    constexpr std::string_view Dashes = "-----";
    for (std::size_t at = text.find(Begin); at != std::string_view::npos; at = text.find(Begin, at + 1)) {
        const std::size_t start = at + Begin.size();
        const std::size_t dashes = text.find(Dashes, start);
        if (dashes == std::string_view::npos)
            return {};
        const std::string_view label = text.substr(start, dashes - start);
        const std::string end = "-----END " + std::string(label) + std::string(Dashes);
        const std::size_t close = text.find(end, dashes);
        const bool isWanted = label == wanted || (wanted == KeyLabel && label.ends_with(" " + std::string(KeyLabel)));
        if (!isWanted || close == std::string_view::npos)
            continue;
        const std::size_t body = dashes + Dashes.size();
        QByteArray encoded(text.data() + body, static_cast<qsizetype>(close - body));
        encoded = encoded.simplified().replace(' ', QByteArray());
        if (const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors))
            return *decoded;
    }
    return {};
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

KeyPairProblem keyPairProblem(std::string_view certificates, std::string_view key)
{
    const auto certificate = firstBlock(certificates, "CERTIFICATE");
    if (!certificate)
        return KeyPairProblem::NoCertificate;
    const auto secret = firstBlock(key, KeyLabel);
    if (!secret)
        return KeyPairProblem::NoKey;
    const auto wanted = keyOfCertificate(view(*certificate));
    if (!wanted)
        return KeyPairProblem::BadCertificate;
    const auto given = keyOfPrivate(view(*secret));
    if (!given)
        return KeyPairProblem::BadKey;
    const bool isKnown = !wanted->bits.empty() && !given->bits.empty();
    return given->algorithm != wanted->algorithm || (isKnown && given->bits != wanted->bits) ? KeyPairProblem::OtherKey
                                                                                             : KeyPairProblem::None;
}

} // namespace slipway
