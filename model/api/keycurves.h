// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bignumber.h"

#include <optional>
#include <string>

namespace slipway
{

/// A curve of keys for ECDSA (NIST SP 800-186: y² = x³ - 3x + b).
class KeyCurve
{
public:
    /// By the content of its object identifier; null for curves that Go does not know.
    static const KeyCurve *find(std::string_view objectId);

    struct Point {
        BigNumber x{}, y{};
        bool operator==(const Point &) const = default;
    };
    /// Of 0x04 and two coordinates, where they are on the curve.
    std::optional<Point> point(std::string_view bytes) const;
    const BigNumber &order() const { return m_order; }
    /// Length of a coordinate and of a number below the order, in bytes.
    std::size_t coordinateSize() const { return (m_field.modulus().bits() + 7) / 8; }
    std::size_t orderSize() const { return (m_order.bits() + 7) / 8; }
    /// Whether the point is the base point times a number.
    bool belongs(const Point &point, const BigNumber &number) const;

private:
    using Residue = ModularNumbers::Residue;
    struct Position { ///< x / z², y / z³; z is 0 at infinity
        Residue x, y, z;
    };
    KeyCurve(const char *prime, const char *order, const char *b, const char *x, const char *y);
    Position doubled(const Position &p) const;
    Position added(const Position &p, const Position &q) const;

    ModularNumbers m_field;
    BigNumber m_order;
    Residue m_b;
    Point m_base;
};

/// The public key that belongs to the 32 bytes of a private key for Ed25519 (RFC 8032, section 5.1.5).
std::string ed25519PublicKey(std::string_view seed);

} // namespace slipway
