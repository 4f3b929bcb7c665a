// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keycurves.h"

#include <QCryptographicHash>

#include <algorithm>

namespace slipway
{

namespace
{

bool isZero(const ModularNumbers::Residue &residue)
{
    return std::all_of(residue.begin(), residue.end(), [](std::uint32_t limb) { return limb == 0; });
}

} // namespace

KeyCurve::KeyCurve(const char *prime, const char *order, const char *b, const char *x, const char *y)
    : m_field(BigNumber::fromHex(prime)), m_order(BigNumber::fromHex(order)),
      m_b(m_field.enter(BigNumber::fromHex(b))), m_base{BigNumber::fromHex(x), BigNumber::fromHex(y)}
{
}

const KeyCurve *KeyCurve::find(std::string_view objectId)
{
    if (objectId == std::string_view("\x2B\x81\x04\x00\x21", 5)) {
        static const KeyCurve p224("ffffffffffffffffffffffffffffffff000000000000000000000001",
                                   "ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d",
                                   "b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4",
                                   "b70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21",
                                   "bd376388b5f723fb4c22dfe6cd4375a05a07476444d5819985007e34");
        return &p224;
    }
    if (objectId == "\x2A\x86\x48\xCE\x3D\x03\x01\x07") {
        static const KeyCurve p256("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
                                   "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
                                   "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
                                   "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
                                   "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
        return &p256;
    }
    if (objectId == std::string_view("\x2B\x81\x04\x00\x22", 5)) {
        static const KeyCurve p384(
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
            "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
            "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
            "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f");
        return &p384;
    }
    if (objectId == std::string_view("\x2B\x81\x04\x00\x23", 5)) {
        static const KeyCurve p521("1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                                   "ffffffffffffffffffffffffffffffffffffffffffffffff",
                                   "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b"
                                   "7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
                                   "51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1"
                                   "652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00",
                                   "c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928f"
                                   "e1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
                                   "11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640"
                                   "c550b9013fad0761353c7086a272c24088be94769fd16650");
        return &p521;
    }
    return nullptr;
}

std::optional<KeyCurve::Point> KeyCurve::point(std::string_view bytes) const
{
    const std::size_t size = coordinateSize();
    if (bytes.size() != 1 + 2 * size || bytes[0] != 4)
        return {};
    const Point point{BigNumber::fromBytes(bytes.substr(1, size)), BigNumber::fromBytes(bytes.substr(1 + size))};
    if (!(point.x < m_field.modulus()) || !(point.y < m_field.modulus()))
        return {};
    const Residue x = m_field.enter(point.x);
    const Residue y = m_field.enter(point.y);
    Residue cubic = m_field.product(m_field.product(x, x), x);
    for (int i = 0; i < 3; ++i)
        cubic = m_field.difference(cubic, x);
    return m_field.product(y, y) == m_field.sum(cubic, m_b) ? std::optional(point) : std::nullopt;
}

KeyCurve::Position KeyCurve::doubled(const Position &p) const
{
    const ModularNumbers &f = m_field;
    const Residue delta = f.product(p.z, p.z);
    const Residue gamma = f.product(p.y, p.y);
    const Residue beta = f.product(p.x, gamma);
    const Residue slope = f.product(f.difference(p.x, delta), f.sum(p.x, delta));
    const Residue alpha = f.sum(f.sum(slope, slope), slope);
    const Residue twice = f.sum(beta, beta);
    const Residue fourTimes = f.sum(twice, twice);
    const Residue x = f.difference(f.product(alpha, alpha), f.sum(fourTimes, fourTimes));
    const Residue yz = f.sum(p.y, p.z);
    const Residue z = f.difference(f.difference(f.product(yz, yz), gamma), delta);
    const Residue square = f.product(gamma, gamma);
    const Residue twiceSquare = f.sum(square, square);
    const Residue fourSquare = f.sum(twiceSquare, twiceSquare);
    const Residue y = f.difference(f.product(alpha, f.difference(fourTimes, x)), f.sum(fourSquare, fourSquare));
    return {x, y, z};
}

KeyCurve::Position KeyCurve::added(const Position &p, const Position &q) const
{
    if (isZero(p.z))
        return q;
    if (isZero(q.z))
        return p;
    const ModularNumbers &f = m_field;
    const Residue pz2 = f.product(p.z, p.z);
    const Residue qz2 = f.product(q.z, q.z);
    const Residue u1 = f.product(p.x, qz2);
    const Residue u2 = f.product(q.x, pz2);
    const Residue s1 = f.product(f.product(p.y, q.z), qz2);
    const Residue s2 = f.product(f.product(q.y, p.z), pz2);
    const Residue h = f.difference(u2, u1);
    const Residue r = f.difference(s2, s1);
    if (isZero(h) && isZero(r))
        return doubled(p);
    const Residue h2 = f.product(h, h);
    const Residue h3 = f.product(h, h2);
    const Residue v = f.product(u1, h2);
    const Residue x = f.difference(f.difference(f.product(r, r), h3), f.sum(v, v));
    const Residue y = f.difference(f.product(r, f.difference(v, x)), f.product(s1, h3));
    return {x, y, f.product(f.product(p.z, q.z), h)};
}

bool KeyCurve::belongs(const Point &point, const BigNumber &number) const
{
    const ModularNumbers &f = m_field;
    const Residue one = f.enter(BigNumber(1));
    const Position base{f.enter(m_base.x), f.enter(m_base.y), one};
    Position position{one, one, Residue(one.size())};
    for (std::size_t i = number.bits(); i-- > 0;) {
        position = doubled(position);
        if (number.bit(i))
            position = added(position, base);
    }
    if (isZero(position.z))
        return false;
    const Residue z2 = f.product(position.z, position.z);
    return f.product(f.enter(point.x), z2) == position.x &&
           f.product(f.product(f.enter(point.y), z2), position.z) == position.y;
}

namespace
{

/// Points of edwards25519 in extended coordinates (RFC 8032, section 5.1.4).
class EdwardsCurve
{
public:
    using Residue = ModularNumbers::Residue;
    struct Position {
        Residue x, y, z, t;
    };
    EdwardsCurve();
    Position added(const Position &p, const Position &q) const;
    Position times(const BigNumber &number) const;
    std::string encoded(const Position &p) const;

private:
    ModularNumbers m_field;
    Residue m_twiceD;
    Position m_base;
};

EdwardsCurve::EdwardsCurve()
    : m_field(BigNumber::fromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"))
{
    const Residue d =
        m_field.enter(BigNumber::fromHex("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"));
    m_twiceD = m_field.sum(d, d);
    m_base.x = m_field.enter(BigNumber::fromHex("216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"));
    m_base.y = m_field.enter(BigNumber::fromHex("6666666666666666666666666666666666666666666666666666666666666658"));
    m_base.z = m_field.enter(BigNumber(1));
    m_base.t = m_field.product(m_base.x, m_base.y);
}

EdwardsCurve::Position EdwardsCurve::added(const Position &p, const Position &q) const
{
    const ModularNumbers &f = m_field;
    const Residue a = f.product(f.difference(p.y, p.x), f.difference(q.y, q.x));
    const Residue b = f.product(f.sum(p.y, p.x), f.sum(q.y, q.x));
    const Residue c = f.product(f.product(p.t, m_twiceD), q.t);
    const Residue zz = f.product(p.z, q.z);
    const Residue d = f.sum(zz, zz);
    const Residue e = f.difference(b, a);
    const Residue g = f.difference(d, c);
    const Residue h = f.sum(d, c);
    const Residue i = f.sum(b, a);
    return {f.product(e, g), f.product(h, i), f.product(g, h), f.product(e, i)};
}

EdwardsCurve::Position EdwardsCurve::times(const BigNumber &number) const
{
    const Residue one = m_field.enter(BigNumber(1));
    const Residue zero(one.size());
    Position position{zero, one, one, zero};
    for (std::size_t i = number.bits(); i-- > 0;) {
        position = added(position, position);
        if (number.bit(i))
            position = added(position, m_base);
    }
    return position;
}

std::string EdwardsCurve::encoded(const Position &p) const
{
    const Residue inverse = m_field.power(p.z, m_field.modulus() - BigNumber(2));
    const BigNumber y = m_field.leave(m_field.product(p.y, inverse));
    std::string bytes;
    for (std::size_t i = 0; i < 32; ++i)
        bytes += static_cast<char>(y.limb(i / 4) >> (i % 4 * 8));
    if (m_field.leave(m_field.product(p.x, inverse)).isOdd())
        bytes.back() = static_cast<char>(bytes.back() | 0x80);
    return bytes;
}

} // namespace

std::string ed25519PublicKey(std::string_view seed)
{
    QByteArray hash = QCryptographicHash::hash(QByteArray(seed.data(), static_cast<qsizetype>(seed.size())),
                                               QCryptographicHash::Sha512);
    hash.truncate(32);
    hash[0] = static_cast<char>(hash[0] & 0xF8);
    hash[31] = static_cast<char>((hash[31] & 0x7F) | 0x40);
    std::reverse(hash.begin(), hash.end());
    static const EdwardsCurve curve;
    return curve.encoded(curve.times(BigNumber::fromBytes({hash.constData(), static_cast<std::size_t>(hash.size())})));
}

} // namespace slipway
