// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace slipway
{

/// A whole number of any size that is not negative. Made for comparing keys, not for keeping secrets: how long it takes
/// depends on the numbers.
class BigNumber
{
public:
    BigNumber() = default;
    BigNumber(std::uint32_t small);
    static BigNumber fromBytes(std::string_view bigEndian);
    static BigNumber fromHex(std::string_view digits);

    bool isZero() const { return m_limbs.empty(); }
    bool isOdd() const { return !m_limbs.empty() && m_limbs[0] % 2 == 1; }
    std::size_t bits() const;
    bool bit(std::size_t index) const;
    /// 32 bits of it, the lowest at 0; 0 behind its end.
    std::uint32_t limb(std::size_t index) const { return index < m_limbs.size() ? m_limbs[index] : 0; }
    std::size_t limbs() const { return m_limbs.size(); }

    bool operator==(const BigNumber &) const = default;
    bool operator<(const BigNumber &other) const;
    BigNumber operator*(const BigNumber &other) const;
    /// `other` is not larger.
    BigNumber operator-(const BigNumber &other) const;
    /// The rest of a division; the modulus is not 0.
    BigNumber operator%(const BigNumber &modulus) const;

private:
    friend class ModularNumbers;
    explicit BigNumber(std::vector<std::uint32_t> limbs);
    void subtract(const BigNumber &other);
    std::vector<std::uint32_t> m_limbs; ///< lowest first, no zero at the end
};

/// Sums and products modulo an odd number. A residue is a number times a power of two, which makes products quick
/// (P. Montgomery, 1985).
class ModularNumbers
{
public:
    using Residue = std::vector<std::uint32_t>;

    explicit ModularNumbers(BigNumber modulus);
    const BigNumber &modulus() const { return m_modulus; }
    Residue enter(const BigNumber &number) const;
    BigNumber leave(const Residue &residue) const;
    Residue sum(const Residue &a, const Residue &b) const;
    Residue difference(const Residue &a, const Residue &b) const;
    Residue product(const Residue &a, const Residue &b) const;
    Residue power(const Residue &base, const BigNumber &exponent) const;

private:
    BigNumber m_modulus;
    std::size_t m_size = 0;
    std::uint32_t m_inverse = 0; ///< minus 1 / modulus, modulo 2^32
    Residue m_square;            ///< of the power of two
};

} // namespace slipway
