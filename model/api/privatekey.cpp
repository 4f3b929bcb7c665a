// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/privatekey.h"

#include "api/der.h"

#include <array>

namespace slipway
{

namespace
{

std::optional<BigNumber> takePositive(DerReader &fields)
{
    const auto bytes = fields.takeInteger();
    if (!bytes || (*bytes)[0] < 0)
        return {};
    BigNumber number = BigNumber::fromBytes(*bytes);
    return number.isZero() ? std::nullopt : std::optional(std::move(number));
}

struct RsaNumbers {
    BigNumber modulus{}, exponent{}, secret{}, p{}, q{};
    /// What makes the key quicker; not all keys have it.
    std::optional<BigNumber> secretOfP{}, secretOfQ{}, coefficient{};
};

/// Whether they belong together. Source: checkPrivateKey in Go's crypto/internal/fips140/rsa, rsa.go.
bool fits(const RsaNumbers &key)
{
    constexpr std::size_t MostBits = 16384; // more would take too long
    const BigNumber one(1);
    if (key.modulus.bits() > MostBits)
        return true;
    if (!(key.p < key.modulus) || !(key.q < key.modulus) || !key.p.isOdd() || !key.q.isOdd() || key.p == one ||
        key.q == one || !(key.p * key.q == key.modulus) || !(key.secret < key.modulus))
        return false;
    const BigNumber belowP = key.p - one;
    const BigNumber belowQ = key.q - one;
    const BigNumber product = key.secret * key.exponent;
    if (!(product % belowP == one) || !(product % belowQ == one))
        return false;
    return (!key.secretOfP || key.secret % belowP == *key.secretOfP) &&
           (!key.secretOfQ || key.secret % belowQ == *key.secretOfQ) &&
           (!key.coefficient || (*key.coefficient < key.p && (*key.coefficient * key.q) % key.p == one));
}

/// Reads what a tag of its own wraps and may be left out. What is wrapped may be longer than the wrapping says, and
/// something else is passed over; `read` takes the value itself. False where Go stumbles. Source: parseField in Go's
/// encoding/asn1, asn1.go.
template <typename Read>
bool takeWrapped(DerReader &fields, DerReader::Tag wrapping, DerReader::Tag wrapped, const Read &read)
{
    if (fields.atEnd())
        return true;
    DerReader ahead = fields;
    const auto outer = ahead.takeHeader();
    if (!outer || ahead.atEnd())
        return false;
    const bool isEmpty = outer->length == 0;
    if (outer->tag != wrapping)
        return !isEmpty || (outer->tag | 0x20) != wrapping;
    DerReader inner = ahead;
    if (isEmpty || !inner.takeHeader())
        return false;
    if (!ahead.isAt(wrapped))
        return true;
    const bool isRead = read(ahead);
    fields = ahead;
    return isRead;
}

} // namespace

std::optional<PrivateKey> PrivateKey::readRsa(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    if (!content || !outer.atEnd())
        return {};
    DerReader fields(*content);
    const auto version = fields.takeSmallInteger();
    if (!version || *version > 1)
        return {};
    RsaNumbers key;
    for (BigNumber *number : {&key.modulus, &key.exponent, &key.secret, &key.p, &key.q}) {
        const auto read = takePositive(fields);
        if (!read)
            return {};
        *number = *read;
    }
    for (std::optional<BigNumber> *number : {&key.secretOfP, &key.secretOfQ, &key.coefficient})
        if (fields.isAt(DerReader::Integer)) {
            *number = takePositive(fields);
            if (!*number)
                return {};
        }
    // Keys of more than two primes are left alone.
    const bool isSmall = key.exponent.bits() <= 31 && !(key.exponent < BigNumber(2));
    if (!isSmall || (!fields.isAt(DerReader::Sequence) && !fits(key)))
        return {};
    PrivateKey made;
    made.m_key = RsaKey{key.modulus};
    return made;
}

std::optional<PrivateKey> PrivateKey::readElliptic(std::string_view der, const KeyCurve *curve, bool isCurveGiven)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader fields(content.value_or(std::string_view()));
    const auto version = fields.takeSmallInteger();
    const auto secret = version ? fields.take(DerReader::OctetString) : std::nullopt;
    if (!secret || *version != 1)
        return {};
    std::optional<std::string_view> id;
    const auto takeId = [&](DerReader &reader) { return (id = reader.takeObjectId()).has_value(); };
    const auto takePoint = [](DerReader &reader) { return reader.takeBits().has_value(); };
    if (!takeWrapped(fields, DerReader::Context0, DerReader::ObjectId, takeId) ||
        !takeWrapped(fields, DerReader::Context1, DerReader::BitString, takePoint))
        return {};
    if (!isCurveGiven)
        curve = id ? KeyCurve::find(*id) : nullptr;
    if (!curve)
        return {};
    const BigNumber number = BigNumber::fromBytes(*secret);
    const std::size_t zeros = secret->size() > curve->orderSize() ? secret->size() - curve->orderSize() : 0;
    if (!(number < curve->order()) || secret->substr(0, zeros).find_first_not_of('\0') != std::string_view::npos)
        return {};
    PrivateKey made;
    made.m_key = EllipticSecret{curve, number};
    return made;
}

std::optional<PrivateKey> PrivateKey::readWrapped(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader fields(content.value_or(std::string_view()));
    const auto version = fields.takeSmallInteger();
    const auto written = version ? fields.take(DerReader::Sequence) : std::nullopt;
    const auto inner = written ? fields.take(DerReader::OctetString) : std::nullopt;
    DerReader algorithm(written.value_or(std::string_view()));
    const auto id = algorithm.takeObjectId();
    if (!inner || !id)
        return {};
    const auto parameters = algorithm.take();
    if (!parameters && !algorithm.atEnd())
        return {};
    if (*id == RsaId)
        return readRsa(*inner);
    if (*id == EllipticId) {
        DerReader reader(parameters ? parameters->whole : std::string_view());
        const auto curve = reader.takeObjectId();
        return readElliptic(*inner, curve ? KeyCurve::find(*curve) : nullptr, curve.has_value());
    }
    DerReader reader(*inner);
    const auto seed = reader.take(DerReader::OctetString);
    if (*id != EdwardsId || parameters || !seed || seed->size() != 32)
        return {};
    PrivateKey made;
    made.m_key = EdwardsKey{ed25519PublicKey(*seed)};
    return made;
}

std::optional<PrivateKey> PrivateKey::read(std::string_view der)
{
    if (auto key = readRsa(der))
        return key;
    if (auto key = readWrapped(der))
        return key;
    return readElliptic(der, nullptr, false);
}

bool PrivateKey::belongsTo(const PublicKey &key) const
{
    if (const auto *rsa = std::get_if<RsaKey>(&key))
        return std::holds_alternative<RsaKey>(m_key) && std::get<RsaKey>(m_key) == *rsa;
    if (const auto *edwards = std::get_if<EdwardsKey>(&key))
        return std::holds_alternative<EdwardsKey>(m_key) && std::get<EdwardsKey>(m_key) == *edwards;
    const auto *elliptic = std::get_if<EllipticKey>(&key);
    const auto *secret = std::get_if<EllipticSecret>(&m_key);
    // Go compares the coordinates only; those of another curve are others.
    return elliptic && secret && elliptic->curve == secret->curve &&
           secret->curve->belongs(elliptic->point, secret->number);
}

} // namespace slipway
